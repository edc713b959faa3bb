package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.time.Interval;

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
    ImmutableList<Interval> life = Lives.of(history.participant(), context.architecture());
    for (int i = 0; !life.isEmpty() && i < history.spells().size(); i++) {
      Interval spell = history.spells().get(i).interval();
      if (life.stream().allMatch(interval -> context.certainlyOutlives(spell, interval))) {
        Interval last = life.get(life.size() - 1);
        findings.report(
            history.subject(i), "/to", finding -> finding.with("end", last.to().toString()));
      }
    }
  }
}
