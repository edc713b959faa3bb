package io.koinon.testing;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import io.koinon.decision.DecisionRule;

/** Goes through a rule of decision and says which cases were chosen. */
public final class RuleCensus {
  private final Census.Teller teller;

  RuleCensus(Census.Teller teller) {
    this.teller = teller;
  }

  /** The kinds of a rule and of all its parts. */
  public static ImmutableSet<Object> kinds(DecisionRule rule) {
    ImmutableSet.Builder<Object> kinds = ImmutableSet.builder();
    new RuleCensus(
            new Census.Teller() {
              @Override
              public void attribute(String name, boolean present) {}

              @Override
              public void choice(Object constant) {
                kinds.add(constant);
              }
            })
        .tell(rule);
    return kinds.build();
  }

  void tell(DecisionRule rule) {
    teller.choice(Kind.valueOf(constant(rule)));
    if (rule instanceof DecisionRule.Threshold threshold) {
      teller.attribute("Threshold.weight", threshold.weight().isPresent());
      teller.choice(QuotaCase.valueOf(constant(threshold.quota())));
    } else if (rule instanceof DecisionRule.AllOf all) {
      all.rules().forEach(this::tell);
    } else if (rule instanceof DecisionRule.AnyOf any) {
      any.rules().forEach(this::tell);
    } else if (rule instanceof DecisionRule.Stages stages) {
      stages.rules().forEach(this::tell);
    } else if (rule instanceof DecisionRule.Excluding excluding) {
      excluding.who().forEach(teller::choice);
      tell(excluding.rule());
    } else if (rule instanceof DecisionRule.Barring barring) {
      barring.who().forEach(teller::choice);
      tell(barring.rule());
    }
  }

  private static String constant(Object rule) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, rule.getClass().getSimpleName());
  }

  /** The kinds of rules. */
  public enum Kind {
    CONSENSUS,
    UNANIMITY,
    THRESHOLD,
    OPPOSED,
    NO_BLOCKING_MINORITY,
    VETO,
    QUORUM,
    ALL_OF,
    ANY_OF,
    EXCLUDING,
    BARRING,
    STAGES
  }

  /** The kinds of quotas. */
  public enum QuotaCase {
    COUNT,
    AT_LEAST,
    MORE_THAN
  }
}
