package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.Scope;
import io.koinon.decision.DecisionProcedure;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Limitation;

/** The terms of open vocabularies are standard terms, or declared. */
final class UndeclaredTerm implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("vocabulary/undeclared")
          .title("The terms of open vocabularies are standard terms, or declared")
          .level(Level.SHOULD)
          .category(Category.VOCABULARY)
          .since("0.1.0")
          .identifiedBy("term", "the word")
          .withText("kind", "what it is used as")
          .withText("suggestion", "the nearest word that is known")
          .message("The {kind} {term} is neither a standard term nor declared in the vocabulary.")
          .addAdvice(
              "Did you mean {suggestion}?", "Declare it in the vocabulary, with what it means.")
          .why(
              "Two spellings of one word are two rights; whoever asks for one does not find the other.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    Terms terms = new Terms(context.architecture().vocabulary());
    context
        .architecture()
        .ties()
        .forEach(
            (id, tie) ->
                report(
                    Subject.of(id),
                    "/area",
                    terms.undeclaredAreas(ImmutableList.of(tie.area())),
                    findings));
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    Terms terms = new Terms(context.architecture().vocabulary());
    if (framework instanceof Institution institution) {
      report(
          Subject.of(framework.id()),
          "/areas",
          terms.undeclaredAreas(institution.areas()),
          findings);
    }
    framework
        .exit()
        .ifPresent(
            exit ->
                report(
                    Subject.of(framework.id()),
                    "/exit/survives",
                    terms.undeclaredDuties(exit.survives()),
                    findings));
    for (DecisionProcedure procedure : framework.decisions().values()) {
      report(
          Subject.of(procedure.id()),
          "/matter",
          terms.undeclaredMatters(procedure.matter().stream().toList()),
          findings);
    }
    if (framework instanceof Treaty treaty) {
      treaty.obligations().values().forEach(obligation -> check(obligation, terms, findings));
    }
    for (Mode mode : framework.declaredModes().values()) {
      Subject subject = Subject.of(mode.id());
      mode.rights()
          .ifPresent(it -> report(subject, "/rights", terms.undeclaredRights(it), findings));
      mode.duties()
          .ifPresent(it -> report(subject, "/duties", terms.undeclaredDuties(it), findings));
    }
  }

  private static void check(Obligation obligation, Terms terms, Findings findings) {
    Subject subject = Subject.of(obligation.id());
    report(subject, "/kind", terms.undeclaredKinds(ImmutableSet.of(obligation.kind())), findings);
    report(subject, "/means", terms.undeclaredMeans(obligation.means()), findings);
    obligation
        .casus()
        .ifPresent(
            casus ->
                report(subject, "/casus/events", terms.undeclaredEvents(casus.events()), findings));
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    Terms terms = new Terms(context.architecture().vocabulary());
    for (int i = 0; i < history.spells().size(); i++) {
      ImmutableList<Limitation> limitations = history.spells().get(i).limitations();
      for (int j = 0; j < limitations.size(); j++) {
        Limitation limitation = limitations.get(j);
        String place = "/limitations/" + j;
        ImmutableList<Terms.Undeclared> undeclared =
            ImmutableList.<Terms.Undeclared>builder()
                .addAll(terms.undeclaredRights(limitation.notEntitled()))
                .addAll(terms.undeclaredRights(limitation.notExercised()))
                .addAll(terms.undeclaredDuties(limitation.notOwed()))
                .addAll(terms.undeclaredDuties(limitation.notPerformed()))
                .addAll(
                    terms.undeclaredMatters(
                        limitation.scope().flatMap(Scope::matter).stream().toList()))
                .build();
        if (!undeclared.isEmpty()) {
          report(history.subject(i), place, undeclared, findings);
        }
      }
    }
  }

  private static void report(
      Subject subject, String place, ImmutableList<Terms.Undeclared> all, Findings findings) {
    for (Terms.Undeclared one : all) {
      findings.report(
          subject,
          place,
          finding -> {
            finding.with("term", one.term());
            finding.with("kind", one.kind());
            if (!one.suggestion().isEmpty()) {
              finding.with("suggestion", one.suggestion());
            }
          });
    }
  }
}
