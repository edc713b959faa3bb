package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Operation;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Interval;

/**
 * A condition where it stands, and when it is asked: as long as a mode is law, an operation under
 * way, or a phase may run.
 *
 * @param subject the record that it stands in
 * @param place where in the record
 * @param condition the condition
 * @param asked when it is asked
 * @param plan what the strategy would bring about that it stands in, if it does in one
 */
record AskedCondition(
    Subject subject, String place, Condition condition, Interval asked, Plan plan) {
  /** All conditions of an architecture. */
  static ImmutableList<AskedCondition> all(SecurityArchitecture architecture) {
    Collector collector = new Collector();
    architecture.frameworks().values().forEach(collector::framework);
    architecture
        .operations()
        .forEach((id, it) -> collector.acceptance(Subject.of(id), "", it, it.existence()));
    architecture.strategies().values().forEach(collector::strategy);
    return collector.all.build();
  }

  /** All conditions of a strategy. */
  static ImmutableList<AskedCondition> of(Strategy strategy) {
    Collector collector = new Collector();
    collector.strategy(strategy);
    return collector.all.build();
  }

  /** Collects them. */
  private static final class Collector {
    private final ImmutableList.Builder<AskedCondition> all = ImmutableList.builder();
    private Plan plan = Plan.NONE;

    private void add(Subject subject, String place, Condition condition, Interval asked) {
      all.add(new AskedCondition(subject, place, condition, asked, plan));
    }

    private void framework(Framework framework) {
      framework
          .declaredModes()
          .forEach((id, it) -> admission(Subject.of(id), "", it, framework.validityOf(it)));
    }

    private void admission(Subject subject, String place, Mode mode, Interval asked) {
      mode.admission().ifPresent(it -> add(subject, place + "/admission", it, asked));
    }

    private void acceptance(Subject subject, String place, Operation operation, Interval asked) {
      operation.acceptance().ifPresent(it -> add(subject, place + "/acceptance", it, asked));
    }

    private void strategy(Strategy strategy) {
      plan = Plan.of(strategy);
      Subject subject = plan.subject();
      for (Phase phase : strategy.phases().values()) {
        String place = StrategyParts.place(phase);
        phase.entry().ifPresent(it -> add(subject, place + "/entry", it, phase.window()));
        for (Measure measure : phase.measures().values()) {
          String at = place + "/measures/" + measure.id().name();
          measure.requirement().ifPresent(it -> add(subject, at + "/requires", it, phase.window()));
          action(subject, at, measure.action(), phase.window());
        }
        for (Milestone milestone : phase.milestones().values()) {
          String at = place + "/milestones/" + milestone.id().name();
          add(subject, at + "/when", milestone.when(), phase.window());
        }
      }
      plan = Plan.NONE;
    }

    private void action(Subject subject, String place, MeasureAction action, Interval asked) {
      if (action instanceof MeasureAction.Establish establish) {
        String at = place + StrategyParts.place(establish) + "/modes/";
        establish
            .framework()
            .declaredModes()
            .forEach((id, it) -> admission(subject, at + id.name(), it, asked));
      } else if (action instanceof MeasureAction.Develop develop) {
        develop
            .modes()
            .forEach(
                (id, it) ->
                    admission(
                        subject, place + "/develop/modes/" + StrategyParts.name(id), it, asked));
      } else if (action instanceof MeasureAction.Conduct conduct) {
        Operation operation = conduct.operation();
        acceptance(subject, place + "/conduct/operation/" + operation.id(), operation, asked);
      }
    }
  }
}
