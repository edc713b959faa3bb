package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Participation;
import java.util.Optional;

/**
 * All spells of one participant in one framework, in the order of their start.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpellHistory {
  private final ActorId participant;
  private final FrameworkId frameworkId;
  private final Optional<Framework> framework;
  private final ImmutableList<Participation> spells;

  SpellHistory(
      ActorId participant,
      FrameworkId frameworkId,
      Optional<Framework> framework,
      ImmutableList<Participation> spells) {
    this.participant = requireNonNull(participant, "participant");
    this.frameworkId = requireNonNull(frameworkId, "frameworkId");
    this.framework = requireNonNull(framework, "framework");
    this.spells = requireNonNull(spells, "spells");
  }

  /** {@return who takes part} */
  public ActorId participant() {
    return participant;
  }

  /** {@return in what} */
  public FrameworkId frameworkId() {
    return frameworkId;
  }

  /** {@return the treaty or institution, if the architecture has it} */
  public Optional<Framework> framework() {
    return framework;
  }

  /** {@return the spells} */
  public ImmutableList<Participation> spells() {
    return spells;
  }

  /**
   * {@return the mode of a spell, if its framework offers it}
   *
   * @param spell one of the spells
   */
  public Optional<Mode> modeOf(Participation spell) {
    if (framework.isPresent()) {
      for (Mode mode : framework.get().modes()) {
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
    return participant + " in " + frameworkId + ": " + spells.size();
  }
}
