package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.state.State;
import java.util.Set;
import java.util.TreeSet;

/** A code without dates stands for one state. */
final class AmbiguousCode implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("code/ambiguous-undated")
          .title("A code without dates stands for one state")
          .level(Level.MUST)
          .category(Category.VOCABULARY)
          .since("0.1.0")
          .identifiedBy("code", "the code")
          .withTexts("states", "the states that have it")
          .message("The code {code} has no dates, and stands for several states: {states}.")
          .addAdvice("Give each the dates within which the code stands for it.")
          .why("Country code 970 has been two states; without dates nobody can tell which.")
          .addReference("Correlates of War, State System Membership, codebook")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    ListMultimap<Code, State> byCode = MultimapBuilder.hashKeys().arrayListValues().build();
    Set<Code> undated = new TreeSet<>();
    for (State state : context.architecture().states().values()) {
      for (DatedCode code : state.codes()) {
        byCode.put(code.code(), state);
        if (code.validity().isEmpty()) {
          undated.add(code.code());
        }
      }
    }
    for (Code code : undated) {
      ImmutableList<String> states =
          byCode.get(code).stream()
              .map(state -> state.id().value())
              .distinct()
              .collect(ImmutableList.toImmutableList());
      if (states.size() > 1) {
        findings.report(
            Subject.of(byCode.get(code).get(1).id()),
            "/codes",
            finding -> {
              finding.with("code", code.toString());
              finding.putArgument("states", Argument.of(states));
            });
      }
    }
  }
}
