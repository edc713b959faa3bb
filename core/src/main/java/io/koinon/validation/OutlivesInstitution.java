package io.koinon.validation;

/** Participation ends with the framework at the latest. */
final class OutlivesInstitution implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/outlives-institution")
          .title("Participation ends with the framework at the latest")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("end", "where the existence of the framework ends")
          .message("It holds on days after the end of the framework, {end}.")
          .addAdvice("End it at {end}, or correct the end of the framework.")
          .why("Nobody takes part in what does not exist.")
          .addReference("Vienna Convention on the Law of Treaties, Article 70")
          .addDependsOn("participation/not-contemporary")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    SpellHistory.Life existence = history.existence().orElse(null);
    for (int i = 0; existence != null && i < history.spells().size(); i++) {
      if (history.bounds(i).endLow() > existence.bounds().endHigh()) {
        findings.report(
            history,
            i,
            "/to",
            finding -> finding.with("end", existence.interval().to().toString()));
      }
    }
  }
}
