package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Participation;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All spells of one participant in one framework, in the order of their start.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpellHistory {
  /**
   * Who takes part.
   *
   * @param id the id
   * @param isThere whether the architecture has a record with it
   * @param life when it exists, as far as that is limited; none if it is not, or not known
   */
  record Participant(ActorId id, boolean isThere, ImmutableList<Life> life) {}

  /** A time for which somebody exists, as it is written and in days. */
  record Life(Interval interval, DayBounds bounds) {}

  /** In what somebody takes part; nothing but the id if the architecture does not have it. */
  record Frame(FrameworkId id, Optional<Framework> framework, Optional<Life> existence) {}

  private final Participant participant;
  private final Frame frame;
  private final ImmutableList<Participation> spells;
  private final ValidationContext context;

  /** Those that have been asked for: several threads may find the same at once. */
  private final @Nullable DayBounds[] bounds;

  SpellHistory(
      Participant participant,
      Frame frame,
      ImmutableList<Participation> spells,
      ValidationContext context) {
    this.participant = requireNonNull(participant, "participant");
    this.frame = requireNonNull(frame, "frame");
    this.spells = requireNonNull(spells, "spells");
    this.context = requireNonNull(context, "context");
    this.bounds = new DayBounds[spells.size()];
  }

  /** {@return who takes part} */
  public ActorId participant() {
    return participant.id;
  }

  /** {@return in what} */
  public FrameworkId frameworkId() {
    return frame.id;
  }

  /** {@return the treaty or institution, if the architecture has it} */
  public Optional<Framework> framework() {
    return frame.framework;
  }

  /** {@return the spells} */
  public ImmutableList<Participation> spells() {
    return spells;
  }

  /**
   * {@return the days that a spell may begin and end on}
   *
   * @param i which of the spells, from 0
   */
  public DayBounds bounds(int i) {
    DayBounds known = bounds[i];
    if (known == null) {
      known = context.bounds(spells.get(i).interval());
      bounds[i] = known;
    }
    return known;
  }

  /** Whether the architecture has records of the participant and of the framework. */
  boolean isDeclared() {
    return participant.isThere && frame.framework.isPresent();
  }

  /** When the participant exists, as far as that is limited; none if it is not, or not known. */
  ImmutableList<Life> life() {
    return participant.life;
  }

  /** When the framework exists, if the architecture has it. */
  Optional<Life> existence() {
    return frame.existence;
  }

  /**
   * {@return the mode of a spell, if its framework offers it}
   *
   * @param spell one of the spells
   */
  public Optional<Mode> modeOf(Participation spell) {
    if (frame.framework.isPresent()) {
      for (Mode mode : frame.framework.get().modes()) {
        if (mode.id().equals(spell.mode())) {
          return Optional.of(mode);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the subject of a finding about a spell}
   *
   * @param i which of the spells, from 0
   */
  public Subject subject(int i) {
    String key = spells.get(i).key();
    int same = 1;
    for (int j = 0; j < i; j++) {
      same += spells.get(j).key().equals(key) ? 1 : 0;
    }
    return Subject.participation(same == 1 ? key : key + "#" + same);
  }

  /** {@return who, in what, and how many spells} */
  @Override
  public String toString() {
    return participant.id + " in " + frame.id + ": " + spells.size();
  }
}
