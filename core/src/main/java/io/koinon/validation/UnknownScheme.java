package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.finding.Suggestions;
import io.koinon.state.State;

/** Codes are of schemes that are known. */
final class UnknownScheme implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("code/unknown-scheme")
          .title("Codes are of schemes that are known")
          .level(Level.SHOULD)
          .category(Category.VOCABULARY)
          .since("0.1.0")
          .identifiedBy("scheme", "the scheme")
          .withText("suggestion", "the nearest known scheme")
          .withTexts("known", "the known schemes")
          .message("The scheme {scheme} is not known.")
          .addAdvice(
              "Did you mean {suggestion}?",
              "Known: {known}. For a scheme of your own, suppress this with a reason.")
          .why("Two names for one scheme keep codes apart that belong together.")
          .build();

  private static final ImmutableList<String> KNOWN =
      ImmutableList.of(
          "cow", "gw", "iso3166-1a2", "iso3166-1a3", "iso3166-1n3", "iso3166-3", "m49", "vdem");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkState(State state, ValidationContext context, Findings findings) {
    for (int i = 0; i < state.codes().size(); i++) {
      String scheme = state.codes().get(i).code().scheme();
      if (!KNOWN.contains(scheme)) {
        findings.report(
            Subject.of(state.id()),
            "/codes/" + i,
            finding -> {
              finding.with("scheme", scheme);
              finding.putArgument("known", Argument.of(KNOWN));
              Suggestions.nearest(scheme, KNOWN).stream()
                  .findFirst()
                  .ifPresent(nearest -> finding.with("suggestion", nearest));
            });
      }
    }
  }
}
