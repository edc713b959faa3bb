package io.koinon.participation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One spell of one participant in one mode: Uzbekistan, member of the CSTO, from 2006-08-16 to
 * 2012-12-19.
 *
 * <p>Participant and framework together are no key: a participant may leave and return, and hold
 * two modes at once. Each alternative reading must itself be a possible interval. Spells are sorted
 * by framework, participant, interval and mode. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Participation implements WithParticipation, Comparable<Participation>
    permits ImmutableParticipation {
  private static final Comparator<Participation> TIES =
      Comparator.comparing(Participation::mode)
          .thenComparing(Participation::claim)
          .thenComparing(Atoms::of, Comparators.lexicographical(Comparator.<String>naturalOrder()));

  Participation() {}

  /** {@return who takes part} */
  public abstract ActorId participant();

  /** {@return the mode held} */
  public abstract ModeId mode();

  /** {@return from when to when, as the author reads the sources} */
  public abstract Interval interval();

  /** {@return how sure the record is of the spell as a whole} */
  @Value.Default
  public Claim claim() {
    return Claim.ASSERTED;
  }

  /** {@return the acts by which it began} */
  public abstract ImmutableList<Act> entry();

  /** {@return the acts by which it ended, or will end} */
  public abstract ImmutableList<Act> exit();

  /** {@return what did not apply, or was not done, within it} */
  public abstract ImmutableList<Limitation> limitations();

  /** {@return how other accounts read it} */
  public abstract ImmutableList<Alternative> alternatives();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    for (Alternative alternative : alternatives()) {
      check(alternative);
    }
  }

  private void check(Alternative alternative) {
    Interval read =
        Interval.of(
            alternative.start().orElse(interval().from()),
            alternative.end().orElse(interval().to()));
    FrameworkId framework = alternative.mode().orElse(mode()).framework();
    if (!framework.equals(framework())) {
      throw new RefusedException(
          "alternative/other-framework",
          read + " in " + framework,
          "another mode of the same framework");
    }
  }

  /** {@return the framework it takes part in} */
  public FrameworkId framework() {
    return mode().framework();
  }

  /**
   * {@return the key {@code framework/participant/mode/from}, with the start as it is written; not
   * unique where a record is given twice}
   */
  public String key() {
    return framework() + "/" + participant() + "/" + mode().name() + "/" + interval().from();
  }

  /**
   * By framework, participant, interval and mode, then by all that is left; consistent with equals.
   */
  @Override
  public int compareTo(Participation other) {
    int byFramework = framework().compareTo(other.framework());
    if (byFramework != 0) {
      return byFramework;
    }
    int byParticipant = participant().compareTo(other.participant());
    if (byParticipant != 0) {
      return byParticipant;
    }
    int byInterval = interval().compareTo(other.interval());
    return byInterval != 0 ? byInterval : TIES.compare(this, other);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Participation}. Not thread-safe. */
  public static final class Builder extends ImmutableParticipation.Builder {
    Builder() {}
  }
}
