package io.koinon.validation;

import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.framework.Framework;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.Optional;

/** What a condition asks for has not ended before it is asked. */
final class LeafCannotHold implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("condition/leaf-cannot-hold")
          .title("What a condition asks for has not ended before it is asked")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("what", "the framework, mode or link that has ended")
          .withText("lasted", "how long it lasted")
          .withText("asked", "when the condition is asked")
          .message("It asks for {what}, which lasted {lasted}; it is asked in {asked}.")
          .addAdvice("Ask for what has taken its place.")
          .why("Nobody can take up what has ended: whoever does not hold it by then never will.")
          .build();

  /** What has ended, and how long it lasted. */
  private record Ended(String what, Interval lasted) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (AskedCondition asked : AskedCondition.all(context.architecture())) {
      check(asked, asked.place(), asked.condition(), context, findings);
    }
  }

  /** Under a not, what has ended is what is wanted. */
  private static void check(
      AskedCondition asked,
      String place,
      Condition condition,
      ValidationContext context,
      Findings findings) {
    if (condition instanceof Condition.Not) {
      return;
    }
    ended(condition, asked.asked(), context)
        .ifPresent(
            ended ->
                findings.report(
                    asked.subject(),
                    place,
                    finding -> {
                      finding.with("what", ended.what());
                      finding.with("lasted", ended.lasted().toString());
                      finding.with("asked", asked.asked().toString());
                    }));
    for (int i = 0; i < condition.parts().size(); i++) {
      String at = ConditionParts.place(place, condition, i);
      check(asked, at, condition.parts().get(i), context, findings);
    }
  }

  private static Optional<Ended> ended(Condition leaf, Interval asked, ValidationContext context) {
    if (leaf instanceof Condition.Participates participates) {
      return ended(participates.in(), asked, context);
    }
    if (leaf instanceof Condition.Participants participants) {
      return ended(participants.in(), asked, context);
    }
    if (leaf instanceof Condition.Exists exists) {
      return ended(exists.framework(), asked, context);
    }
    if (leaf instanceof Condition.Admissible admissible) {
      return ended(Capacity.of(admissible.into()), asked, context);
    }
    if (leaf instanceof Condition.Linked linked) {
      return linked
          .by()
          .flatMap(context.architecture()::findLink)
          .map(link -> new Ended("link " + link.id(), link.interval()))
          .filter(ended -> isBefore(ended, asked, context));
    }
    return Optional.empty();
  }

  /** The last of several, if every one has ended. */
  private static Optional<Ended> ended(
      Collection<Capacity> capacities, Interval asked, ValidationContext context) {
    Optional<Ended> last = Optional.empty();
    for (Capacity capacity : capacities) {
      last = ended(capacity, asked, context);
      if (last.isEmpty()) {
        return last;
      }
    }
    return last;
  }

  private static Optional<Ended> ended(
      Capacity capacity, Interval asked, ValidationContext context) {
    ModeId mode = capacity.mode().orElse(null);
    if (mode == null) {
      return ended(capacity.framework(), asked, context);
    }
    Framework framework = context.architecture().frameworks().get(mode.framework());
    return framework == null
        ? Optional.empty()
        : framework
            .findMode(mode)
            .map(found -> new Ended(mode.toString(), framework.validityOf(found)))
            .filter(ended -> isBefore(ended, asked, context));
  }

  private static Optional<Ended> ended(FrameworkId id, Interval asked, ValidationContext context) {
    return context
        .architecture()
        .findFramework(id)
        .map(framework -> new Ended(id.value(), framework.existence()))
        .filter(ended -> isBefore(ended, asked, context));
  }

  private static boolean isBefore(Ended ended, Interval asked, ValidationContext context) {
    return context.bounds(ended.lasted()).endHigh() <= context.bounds(asked).startLow();
  }
}
