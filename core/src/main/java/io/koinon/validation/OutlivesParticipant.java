package io.koinon.validation;

import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import java.util.List;

/** Participation ends with the participant at the latest. */
final class OutlivesParticipant implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/outlives-participant")
          .title("Participation ends with the participant at the latest")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("end", "where the last period of the participant ends")
          .message("It holds on days after the participant has ended, {end}.")
          .addAdvice(
              "End it at {end}, and record the successor's own spell, with the effect of the succession on the seat.")
          .why("A successor does not take part by the records of its predecessor.")
          .addReference(
              "Vienna Convention on Succession of States in respect of Treaties, Article 4")
          .addDependsOn("participation/not-contemporary")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    List<SpellHistory.Life> life = history.life();
    for (int i = 0; !life.isEmpty() && i < history.spells().size(); i++) {
      if (outlives(history.bounds(i), life)) {
        Endpoint end = life.get(life.size() - 1).interval().to();
        findings.report(history, i, "/to", finding -> finding.with("end", end.toString()));
      }
    }
  }

  private static boolean outlives(DayBounds spell, List<SpellHistory.Life> life) {
    for (SpellHistory.Life period : life) {
      if (spell.endLow() <= period.bounds().endHigh()) {
        return false;
      }
    }
    return true;
  }
}
