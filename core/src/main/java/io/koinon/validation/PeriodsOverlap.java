package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.state.State;
import io.koinon.time.Interval;
import io.koinon.time.Truth;

/** The periods of a state have no day in common. */
final class PeriodsOverlap implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("state/periods-overlap")
          .title("The periods of a state have no day in common")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("period", "the later period")
          .withText("other", "the earlier period")
          .message("Its period {period} has days in common with {other}.")
          .addAdvice("End the earlier one where the later one begins.")
          .why("A state is of one kind on a day.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkState(State state, ValidationContext context, Findings findings) {
    for (int later = 1; later < state.periods().size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Interval one = state.periods().get(earlier).interval();
        Interval other = state.periods().get(later).interval();
        if (context.overlap(one, other) == Truth.YES) {
          findings.report(
              Subject.of(state.id()),
              "/periods/" + later,
              finding -> {
                finding.with("period", other.toString());
                finding.with("other", one.toString());
              });
        }
      }
    }
  }
}
