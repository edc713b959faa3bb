package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.finding.Subject;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import io.koinon.time.Interval;
import java.util.Map;

/** A successor exists after the succession. */
final class SuccessorExtinctBeforeEvent implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("succession/successor-extinct-before-event")
          .title("A successor exists after the succession")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("actor", "who")
          .withText("on", "the day of the succession")
          .message("{actor} is a successor, and had ended before {on}.")
          .addAdvice("Look for a mistaken id or day.")
          .why("Whoever has ended succeeds to nothing.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Succession succession : context.architecture().successions().values()) {
      for (Map.Entry<ActorId, Origin> one : succession.successors().entrySet()) {
        ImmutableList<Interval> life = Lives.of(one.getKey(), context.architecture());
        if (one.getValue() != null
            && !life.isEmpty()
            && life.stream()
                .allMatch(
                    it -> context.bounds(it).endHigh() <= context.earliest(succession.on()))) {
          findings.report(
              Subject.of(succession.id()),
              "/successors",
              finding -> {
                finding.with("actor", one.getKey().value());
                finding.with("on", succession.on().toString());
              });
        }
      }
    }
  }
}
