package io.koinon.validation;

import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;

/** Looks whether what strategies refer to is there, or would be by themselves. */
final class StrategyReferences {
  private StrategyReferences() {}

  static void check(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      check(strategy, new ReferenceCheck(Plan.of(strategy), context, findings));
    }
  }

  private static void check(Strategy strategy, ReferenceCheck check) {
    check.actor("/proponent", strategy.proponent());
    strategy.region().ifPresent(region -> check.region("/region", region));
    check.sources("/sources", strategy.sources());
    strategy.phases().values().forEach(phase -> check(phase, strategy, check));
    StrategyParts.forEachMeasure(
        strategy, (place, phase, measure) -> check(measure, strategy, check.at(place)));
    StrategyParts.forEachMilestone(
        strategy,
        (place, phase, milestone) -> {
          ConditionReferences.check(place + "/when", milestone.when(), check);
          check.objectives(place + "/serves", milestone.serves(), strategy);
        });
  }

  private static void check(Phase phase, Strategy strategy, ReferenceCheck check) {
    String place = StrategyParts.place(phase);
    check.interval(place, phase.window());
    phase.after().forEach(before -> check.phase(place + "/after", before, strategy));
    phase
        .entry()
        .ifPresent(condition -> ConditionReferences.check(place + "/entry", condition, check));
  }

  private static void check(Measure measure, Strategy strategy, ReferenceCheck check) {
    boolean unused = measure.action().accept(new OfActions(check));
    measure
        .requirement()
        .ifPresent(condition -> ConditionReferences.check("/requires", condition, check));
    check.objectives("/serves", measure.serves(), strategy);
    check.sources("/sources", measure.sources());
  }

  /**
   * Looks at each kind of action; whether the frameworks are there that one suspends, leaves,
   * develops or dissolves has a rule of its own.
   */
  private record OfActions(ReferenceCheck check) implements MeasureAction.Visitor<Boolean> {
    private boolean entering(String place, ActorId actor, ModeId into) {
      check.actor(place + "/actor", actor);
      check.mode(place + "/into", into);
      return true;
    }

    @Override
    public Boolean invite(MeasureAction.Invite action) {
      return entering("/invite", action.actor(), action.into());
    }

    @Override
    public Boolean upgrade(MeasureAction.Upgrade action) {
      return entering("/upgrade", action.actor(), action.into());
    }

    @Override
    public Boolean downgrade(MeasureAction.Downgrade action) {
      return entering("/downgrade", action.actor(), action.into());
    }

    @Override
    public Boolean withdraw(MeasureAction.Withdraw action) {
      check.actor("/withdraw/actor", action.actor());
      return true;
    }

    @Override
    public Boolean suspend(MeasureAction.Suspend action) {
      check.actor("/suspend/actor", action.actor());
      check.obligations("/suspend/notOwed", action.notOwed());
      return true;
    }

    @Override
    public Boolean dissolve(MeasureAction.Dissolve action) {
      return true;
    }

    @Override
    public Boolean establish(MeasureAction.Establish action) {
      UnresolvedReference.check(action.framework(), check.at(StrategyParts.place(action)));
      action
          .founders()
          .forEach(
              (mode, founders) -> {
                String place = "/establish/founders/" + StrategyParts.name(mode);
                if (action.framework().findMode(mode).isEmpty()) {
                  check.mode(place, mode);
                }
                check.actors(place, founders);
              });
      return true;
    }

    @Override
    public Boolean develop(MeasureAction.Develop action) {
      action
          .modes()
          .forEach(
              (id, it) ->
                  UnresolvedReference.check(
                      it, check.at("/develop/modes/" + StrategyParts.name(id))));
      action
          .decisions()
          .forEach(
              (id, it) ->
                  UnresolvedReference.check(
                      it, check.at("/develop/decisions/" + StrategyParts.name(id))));
      action
          .obligations()
          .forEach(
              (id, it) ->
                  UnresolvedReference.check(
                      it, check.at("/develop/obligations/" + StrategyParts.name(id))));
      return true;
    }

    @Override
    public Boolean link(MeasureAction.Link action) {
      CooperationReferences.check(action.link(), check.at("/link/" + action.link().id()));
      return true;
    }

    @Override
    public Boolean strengthen(MeasureAction.Strengthen action) {
      check.tie("/strengthen/tie", action.tie());
      check.actors("/strengthen/reach", action.reach().keySet());
      return true;
    }

    @Override
    public Boolean conduct(MeasureAction.Conduct action) {
      CooperationReferences.check(
          action.operation(), check.at("/conduct/operation/" + action.operation().id()));
      return true;
    }
  }
}
