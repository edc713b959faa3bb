package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.SourceId;
import io.koinon.decision.DecisionProcedure;
import io.koinon.time.Interval;
import java.util.Optional;

/**
 * What one can take part in: a treaty, or an institution.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Framework permits Institution, Treaty {
  /** {@return the id} */
  FrameworkId id();

  /** {@return the usual name in English} */
  String name();

  /** {@return names in other languages or of other times} */
  ImmutableList<Name> names();

  /** {@return from when to when it exists} */
  Interval existence();

  /** {@return how one leaves, if stated} */
  Optional<ExitRule> exit();

  /** {@return how it decides, by id} */
  ImmutableSortedMap<DecisionId, DecisionProcedure> decisions();

  /** {@return the modes that the record describes, by id} */
  ImmutableSortedMap<ModeId, Mode> declaredModes();

  /** {@return all modes that its law offers, sorted by id: those described, and those implied} */
  ImmutableList<Mode> modes();

  /**
   * {@return when a mode is law}
   *
   * @param mode a mode of this framework
   */
  Interval validityOf(Mode mode);

  /** {@return the sources of what is said here} */
  ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  Optional<String> note();

  /**
   * {@return the mode with an id, described or implied, if its law offers one}
   *
   * @param mode the id of the mode
   */
  default Optional<Mode> findMode(ModeId mode) {
    return modes().stream().filter(candidate -> candidate.id().equals(mode)).findFirst();
  }

  /**
   * {@return when a decision procedure is law: its own validity, or as long as the framework
   * exists}
   *
   * @param procedure a procedure of this framework
   */
  default Interval validityOf(DecisionProcedure procedure) {
    return procedure.validity().orElse(existence());
  }

  /**
   * {@return within what the recorded holders of a mode are complete, if that is claimed}
   *
   * @param mode a mode of this framework
   */
  default Optional<Interval> rosterOf(Mode mode) {
    return mode.roster().map(roster -> roster.interval().orElse(validityOf(mode)));
  }
}
