package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.finding.Subject;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import io.koinon.time.Interval;
import java.util.Map;

/** A new successor does not exist before the succession. */
final class NewSuccessorPredatesEvent implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("succession/new-successor-predates-event")
          .title("A new successor does not exist before the succession")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("actor", "who")
          .withText("on", "the day of the succession")
          .message("{actor} is new, and existed before {on}.")
          .addAdvice("If it existed before, it is pre-existing, or a continuator.")
          .why("What is new begins with the succession.")
          .addReference(
              "Vienna Convention on Succession of States in respect of Treaties, Article 2(1)(f)")
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
        if (one.getValue() == Origin.NEW
            && !life.isEmpty()
            && life.stream()
                .anyMatch(
                    it -> context.bounds(it).startHigh() < context.earliest(succession.on()))) {
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
