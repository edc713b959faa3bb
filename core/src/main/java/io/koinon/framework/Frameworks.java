package io.koinon.framework;

import io.koinon.RefusedException;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.decision.DecisionProcedure;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The checks that treaties and institutions share. */
final class Frameworks {
  private Frameworks() {}

  static <K, V> void checkKeys(Map<K, V> byId, Function<V, K> id) {
    byId.forEach(
        (key, value) -> {
          if (!key.equals(id.apply(value))) {
            throw new RefusedException(
                "framework/key", key.toString(), "the id of its value, " + id.apply(value));
          }
        });
  }

  static void checkModes(FrameworkId framework, Map<ModeId, Mode> modes) {
    checkKeys(modes, Mode::id);
    for (ModeId mode : modes.keySet()) {
      if (!mode.framework().equals(framework)) {
        throw new RefusedException("framework/mode", mode.toString(), "a mode of " + framework);
      }
    }
  }

  static void checkDecisions(FrameworkId framework, Map<DecisionId, DecisionProcedure> decisions) {
    checkKeys(decisions, DecisionProcedure::id);
    for (DecisionId decision : decisions.keySet()) {
      if (!decision.framework().equals(framework)) {
        throw new RefusedException(
            "framework/decision", decision.toString(), "a procedure of " + framework);
      }
    }
  }

  static void checkObligations(FrameworkId treaty, Map<ObligationId, Obligation> obligations) {
    checkKeys(obligations, Obligation::id);
    for (ObligationId obligation : obligations.keySet()) {
      if (!obligation.treaty().equals(treaty)) {
        throw new RefusedException(
            "framework/obligation", obligation.toString(), "an obligation of " + treaty);
      }
    }
  }

  static void checkPositive(String rule, Optional<Period> length) {
    length
        .filter(period -> period.isZero() || period.isNegative())
        .ifPresent(
            period -> {
              throw new RefusedException(rule, period.toString(), "a positive period");
            });
  }
}
