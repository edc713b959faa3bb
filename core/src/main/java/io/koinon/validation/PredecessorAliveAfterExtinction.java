package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.finding.Subject;
import io.koinon.state.Fate;
import io.koinon.state.Succession;
import io.koinon.time.Interval;
import java.util.Map;

/** Who is extinguished by a succession does not exist after it. */
final class PredecessorAliveAfterExtinction implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("succession/predecessor-alive-after-extinction")
          .title("Who is extinguished by a succession does not exist after it")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("actor", "who")
          .withText("on", "the day of the succession")
          .message("{actor} is extinguished on {on}, and exists afterwards.")
          .addAdvice("End its last period there, or let it continue.")
          .why("Extinction ends the person of international law.")
          .addReference(
              "Crawford, The Creation of States in International Law, 2nd ed. 2006, chapter 28")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Succession succession : context.architecture().successions().values()) {
      for (Map.Entry<ActorId, Fate> one : succession.predecessors().entrySet()) {
        ImmutableList<Interval> life = Lives.of(one.getKey(), context.architecture());
        if (one.getValue() == Fate.EXTINGUISHED
            && !life.isEmpty()
            && life.stream()
                .anyMatch(
                    it -> context.bounds(it).endLow() > context.latest(succession.on()) + 1)) {
          findings.report(
              Subject.of(succession.id()),
              "/predecessors",
              finding -> {
                finding.with("actor", one.getKey().value());
                finding.with("on", succession.on().toString());
              });
        }
      }
    }
  }
}
