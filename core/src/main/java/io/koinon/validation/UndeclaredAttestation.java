package io.koinon.validation;

import io.koinon.base.AttestationId;
import io.koinon.condition.Condition;
import io.koinon.finding.Subject;
import io.koinon.finding.Suggestions;
import java.util.Collection;

/** A statement that a condition asks for is declared. */
final class UndeclaredAttestation implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("attestation/undeclared")
          .title("A statement that a condition asks for is declared")
          .level(Level.MUST)
          .category(Category.REFERENCE)
          .since("0.1.0")
          .identifiedBy("statement", "its id")
          .withText("suggestion", "the nearest statement that is declared")
          .message("It asks whether {statement} is attested, and there is no such statement.")
          .addAdvice(
              "Did you mean {suggestion}?",
              "Declare it under \"attestations\", with what it says; of whom it holds can stay open.")
          .why(
              "A condition that no record can meet needs a statement in words, so that whoever knows"
                  + " can attest it.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    Collection<AttestationId> declared = context.architecture().attestations().keySet();
    for (AskedCondition asked : AskedCondition.all(context.architecture())) {
      ConditionParts.forEach(
          asked.place(),
          asked.condition(),
          (place, part) -> {
            if (part instanceof Condition.Attests attests
                && !declared.contains(attests.statement())
                && !context.isUnread(Subject.of(attests.statement()))) {
              report(asked.subject(), place, attests.statement(), declared, findings);
            }
          });
    }
  }

  private static void report(
      Subject subject,
      String place,
      AttestationId statement,
      Collection<AttestationId> declared,
      Findings findings) {
    findings.report(
        subject,
        place + "/attested/statement",
        finding -> {
          finding.with("statement", statement.value());
          Suggestions.nearest(
                  statement.value(), declared.stream().map(AttestationId::value).toList())
              .stream()
              .findFirst()
              .ifPresent(nearest -> finding.with("suggestion", nearest));
        });
  }
}
