package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Argument;
import io.koinon.finding.Suggestions;
import io.koinon.framework.Framework;
import io.koinon.participation.Participation;

/** A framework offers the modes that its participants hold. */
final class ModeNotOffered implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/mode-not-offered")
          .title("A framework offers the modes that its participants hold")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("mode", "the mode")
          .withTexts("offered", "the modes that the framework offers")
          .withText("suggestion", "the nearest of them")
          .message("The framework offers no mode {mode}.")
          .addAdvice("Did you mean {suggestion}?", "It offers: {offered}.")
          .why("Without its mode a spell has neither grade nor rights nor duties.")
          .addDependsOn("reference/unresolved")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      Framework framework = history.framework().orElse(null);
      if (framework != null && history.modeOf(spell).isEmpty()) {
        ImmutableList<String> offered =
            framework.modes().stream()
                .map(mode -> mode.id().name())
                .collect(ImmutableList.toImmutableList());
        findings.report(
            history,
            i,
            "/mode",
            finding -> {
              finding.with("mode", spell.mode().name());
              finding.putArgument("offered", Argument.of(offered));
              Suggestions.nearest(spell.mode().name(), offered).stream()
                  .findFirst()
                  .ifPresent(nearest -> finding.with("suggestion", nearest));
            });
      }
    }
  }
}
