package io.koinon.validation;

import io.koinon.base.DatedCode;
import io.koinon.finding.Subject;
import io.koinon.state.State;
import io.koinon.time.Interval;
import io.koinon.time.Truth;

/** A state has one code of a scheme at a time. */
final class CodeOverlap implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("code/overlap-same-scheme")
          .title("A state has one code of a scheme at a time")
          .level(Level.MUST)
          .category(Category.VOCABULARY)
          .since("0.1.0")
          .identifiedBy("code", "the later code")
          .withText("other", "the earlier code")
          .message("It has the code {code} while it has {other}.")
          .addAdvice("Give each the dates within which it counts.")
          .why("Whoever joins tables by the code counts the state twice, or loses half of it.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkState(State state, ValidationContext context, Findings findings) {
    for (int later = 1; later < state.codes().size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        DatedCode one = state.codes().get(earlier);
        DatedCode other = state.codes().get(later);
        if (one.code().scheme().equals(other.code().scheme())
            && context.overlap(validity(one), validity(other)) == Truth.YES) {
          findings.report(
              Subject.of(state.id()),
              "/codes/" + later,
              finding -> {
                finding.with("code", other.code().toString());
                finding.with("other", one.code().toString());
              });
        }
      }
    }
  }

  private static Interval validity(DatedCode code) {
    return code.validity().orElse(Interval.always());
  }
}
