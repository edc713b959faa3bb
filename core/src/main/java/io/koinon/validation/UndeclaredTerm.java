package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.Scope;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Operation;
import io.koinon.decision.DecisionProcedure;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Limitation;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;

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
                new Words(Subject.of(id), "", false, terms, findings)
                    .report("/area", terms.undeclaredAreas(ImmutableList.of(tie.area()))));
    context
        .architecture()
        .operations()
        .forEach((id, it) -> new Words(Subject.of(id), "", false, terms, findings).operation(it));
    context
        .architecture()
        .strategies()
        .forEach((id, it) -> new Words(Subject.of(id), "", true, terms, findings).strategy(it));
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    Terms terms = new Terms(context.architecture().vocabulary());
    new Words(Subject.of(framework.id()), "", false, terms, findings).framework(framework);
  }

  /** The words of a record, or of one within a strategy, all of which is one record. */
  private record Words(
      Subject subject, String where, boolean isInStrategy, Terms terms, Findings findings) {
    private Words at(String place) {
      return new Words(subject, where + place, isInStrategy, terms, findings);
    }

    private Words of(Subject part, String place) {
      return isInStrategy ? at(place) : new Words(part, "", false, terms, findings);
    }

    private void report(String place, ImmutableList<Terms.Undeclared> undeclared) {
      UndeclaredTerm.report(subject, where + place, undeclared, findings);
    }

    private void framework(Framework framework) {
      if (framework instanceof Institution institution) {
        report("/areas", terms.undeclaredAreas(institution.areas()));
        report("/datedAreas", terms.undeclaredAreas(institution.datedAreas().keySet()));
      }
      framework
          .exit()
          .ifPresent(exit -> report("/exit/survives", terms.undeclaredDuties(exit.survives())));
      framework
          .decisions()
          .forEach((id, it) -> of(Subject.of(id), "/decisions/" + id.name()).decision(it));
      if (framework instanceof Treaty treaty) {
        treaty
            .obligations()
            .forEach((id, it) -> of(Subject.of(id), "/obligations/" + id.name()).obligation(it));
      }
      framework
          .declaredModes()
          .forEach((id, it) -> of(Subject.of(id), "/modes/" + id.name()).mode(it));
    }

    private void decision(DecisionProcedure procedure) {
      report("/matter", terms.undeclaredMatters(procedure.matter().stream().toList()));
    }

    private void obligation(Obligation obligation) {
      report("/kind", terms.undeclaredKinds(ImmutableSet.of(obligation.kind())));
      report("/means", terms.undeclaredMeans(obligation.means()));
      obligation
          .casus()
          .ifPresent(casus -> report("/casus/events", terms.undeclaredEvents(casus.events())));
    }

    private void mode(Mode mode) {
      mode.rights().ifPresent(it -> report("/rights", terms.undeclaredRights(it)));
      mode.duties().ifPresent(it -> report("/duties", terms.undeclaredDuties(it)));
      mode.admission().ifPresent(it -> condition("/admission", it));
    }

    private void operation(Operation operation) {
      operation.acceptance().ifPresent(it -> condition("/acceptance", it));
    }

    private void condition(String place, Condition condition) {
      ConditionParts.forEach(
          place,
          condition,
          (at, part) -> {
            if (part instanceof Condition.Covered covered) {
              report(at + "/covered/area", terms.undeclaredAreas(ImmutableSet.of(covered.area())));
            }
          });
    }

    private void strategy(Strategy strategy) {
      report("/principles", terms.undeclaredPrinciples(strategy.principles()));
      for (Phase phase : strategy.phases().values()) {
        phase.entry().ifPresent(it -> condition(StrategyParts.place(phase) + "/entry", it));
      }
      StrategyParts.forEachMilestone(
          strategy, (place, phase, milestone) -> condition(place + "/when", milestone.when()));
      StrategyParts.forEachMeasure(
          strategy,
          (place, phase, measure) -> {
            measure.requirement().ifPresent(it -> condition(place + "/requires", it));
            at(place).action(measure.action());
          });
    }

    private void action(MeasureAction action) {
      if (action instanceof MeasureAction.Suspend suspend) {
        report("/suspend/notEntitled", terms.undeclaredRights(suspend.notEntitled()));
        report("/suspend/notOwed", terms.undeclaredDuties(suspend.notOwed()));
      } else if (action instanceof MeasureAction.Establish establish) {
        at(StrategyParts.place(establish)).framework(establish.framework());
      } else if (action instanceof MeasureAction.Develop develop) {
        report("/develop/areas", terms.undeclaredAreas(develop.areas()));
        develop
            .decisions()
            .forEach((id, it) -> at("/develop/decisions/" + StrategyParts.name(id)).decision(it));
        develop
            .obligations()
            .forEach(
                (id, it) -> at("/develop/obligations/" + StrategyParts.name(id)).obligation(it));
        develop
            .modes()
            .forEach((id, it) -> at("/develop/modes/" + StrategyParts.name(id)).mode(it));
      } else if (action instanceof MeasureAction.Conduct conduct) {
        at("/conduct/operation/" + conduct.operation().id()).operation(conduct.operation());
      }
    }
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
