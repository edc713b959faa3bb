package io.koinon.projection;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Readiness;
import io.koinon.analysis.Situation;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Ballot;
import io.koinon.decision.Decision;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.finding.Explanation;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the law of the frameworks concerned allows an action on a day: admission and order of
 * modes, who decides and how that decision comes out, how one leaves and when that takes effect.
 */
final class ActionLaw implements MeasureAction.Visitor<LawfulStep> {
  private final Snapshot snapshot;
  private final LocalDate day;
  private final ProjectionAssumptions assumptions;
  private final Situation situation;

  ActionLaw(
      Snapshot snapshot, LocalDate day, ProjectionAssumptions assumptions, Situation situation) {
    this.snapshot = snapshot;
    this.day = day;
    this.assumptions = assumptions;
    this.situation = situation;
  }

  private LawfulStep step(List<Explanation> parts) {
    return step(parts, day);
  }

  private LawfulStep step(List<Explanation> parts, LocalDate effect) {
    Truth truth = parts.stream().map(Explanation::truth).reduce(Truth.YES, Truth::and);
    return new LawfulStep(
        Explanation.of(truth, "projection/law", "the law allows it").addAllParts(parts).build(),
        effect);
  }

  private static Explanation fact(Truth truth, String code, String template, String of) {
    return Explanation.of(truth, code, template).with("of", of).build();
  }

  /** What is not recorded of the law: open, or taken to allow. */
  private Explanation unrecorded(String code, String what, String of) {
    return assumptions.isUnrecordedLawPermissive()
        ? fact(Truth.YES, code, what + " is not recorded, and taken to allow it", of)
        : fact(Truth.UNKNOWN, code, what + " is not recorded", of);
  }

  private Explanation exists(ActorId actor) {
    Truth truth =
        actor instanceof FrameworkId framework
                && situation.planned().contains(framework)
                && !snapshot.architecture().frameworks().containsKey(framework)
            ? Truth.NO
            : snapshot.exists(actor);
    return fact(truth, "projection/exists", "{of} exists", actor.value());
  }

  // Changes of participation

  @Override
  public LawfulStep invite(MeasureAction.Invite action) {
    FrameworkId framework = action.into().framework();
    Explanation outside =
        Explanation.of(
                snapshot.participates(action.actor(), framework).not(),
                "projection/outside",
                "{actor} does not participate in {framework} yet")
            .with("actor", action.actor().value())
            .with("framework", framework.value())
            .build();
    return entering(action.actor(), action.into(), ImmutableList.of(outside));
  }

  @Override
  public LawfulStep upgrade(MeasureAction.Upgrade action) {
    return entering(
        action.actor(),
        action.into(),
        ImmutableList.of(inside(action.actor(), action.into().framework())));
  }

  @Override
  public LawfulStep downgrade(MeasureAction.Downgrade action) {
    Framework framework = snapshot.architecture().frameworks().get(action.into().framework());
    boolean isOffered = framework != null && framework.findMode(action.into()).isPresent();
    return step(
        ImmutableList.of(
            inside(action.actor(), action.into().framework()),
            fact(
                Truth.of(isOffered),
                "projection/offered",
                "{of} is offered",
                action.into().toString()),
            decision(action.into().framework(), Matter.ADMISSION, action.actor())));
  }

  private Explanation inside(ActorId actor, FrameworkId framework) {
    return Explanation.of(
            snapshot.participates(actor, framework),
            "projection/inside",
            "{actor} participates in {framework}")
        .with("actor", actor.value())
        .with("framework", framework.value())
        .build();
  }

  private LawfulStep entering(ActorId actor, ModeId mode, ImmutableList<Explanation> first) {
    Explanation readiness = Readiness.of(actor, snapshot, situation).explain(mode);
    List<Explanation> parts = new ArrayList<>(first);
    parts.add(assumptions.isUnrecordedLawPermissive() ? permitted(readiness) : readiness);
    if (!isTreaty(mode.framework())) {
      parts.add(decision(mode.framework(), Matter.ADMISSION, actor));
    }
    return step(parts, delayed(mode.framework()));
  }

  private boolean isTreaty(FrameworkId framework) {
    return snapshot.architecture().treaties().containsKey(framework);
  }

  /** The day on which accession to a treaty takes effect. */
  private LocalDate delayed(FrameworkId framework) {
    return snapshot
        .architecture()
        .findTreaty(framework)
        .flatMap(Treaty::delay)
        .map(delay -> day.plus(delay))
        .orElse(day);
  }

  /** Readiness where an admission condition that is not recorded is taken to hold. */
  private Explanation permitted(Explanation readiness) {
    List<Explanation> parts = new ArrayList<>();
    Truth truth = Truth.YES;
    for (Explanation part : readiness.parts()) {
      boolean isUnrecorded =
          part.code().equals(Readiness.ADMISSION)
              && part.parts().isEmpty()
              && part.truth() == Truth.UNKNOWN;
      Explanation taken =
          isUnrecorded
              ? part.toBuilder()
                  .truth(Truth.YES)
                  .template(part.template() + ", and taken to hold")
                  .build()
              : part;
      parts.add(taken);
      truth = truth.and(taken.truth());
    }
    return readiness.toBuilder().truth(truth).parts(parts).build();
  }

  @Override
  public LawfulStep withdraw(MeasureAction.Withdraw action) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(inside(action.actor(), action.from()));
    Optional<ExitRule> exit =
        snapshot.architecture().findFramework(action.from()).flatMap(Framework::exit);
    if (exit.isEmpty()) {
      parts.add(unrecorded("projection/exit", "how one leaves {of}", action.from().value()));
      return step(parts);
    }
    LocalDate effect = exit.get().notice().map(notice -> day.plus(notice)).orElse(day);
    if (exit.get().isAtEndOfTerm()) {
      Optional<LocalDate> end = TermEnds.next(snapshot.architecture(), action.from(), effect);
      if (end.isEmpty()) {
        parts.add(unrecorded("projection/term", "when a term of {of} ends", action.from().value()));
      }
      effect = end.orElse(effect);
    }
    return step(parts, effect);
  }

  @Override
  public LawfulStep suspend(MeasureAction.Suspend action) {
    return step(
        ImmutableList.of(
            inside(action.actor(), action.in()),
            decision(action.in(), Matter.SUSPENSION, action.actor())));
  }

  // Decisions

  /**
   * How a framework would decide about somebody, if those who may vote do as assumed: by its own
   * procedure for the matter, or by that of an organ, where all organs that have one would decide
   * alike.
   */
  private Explanation decision(FrameworkId framework, Matter matter, ActorId concerned) {
    List<Explanation> all =
        procedures(framework, matter).stream()
            .map(procedure -> decision(procedure, matter, concerned))
            .toList();
    if (all.isEmpty()) {
      return unrecorded(
          "projection/decision", "how {of} decides on " + matter.value(), framework.value());
    }
    return all.stream().map(Explanation::truth).distinct().count() == 1
        ? all.get(0)
        : Explanation.of(
                Truth.UNKNOWN, "projection/decision", "which organ of {of} decides, is open")
            .with("of", framework.value())
            .addAllParts(all)
            .build();
  }

  private ImmutableSet<DecisionProcedure> procedures(FrameworkId framework, Matter matter) {
    Optional<DecisionProcedure> own = snapshot.procedure(framework, matter);
    return own.isPresent()
        ? ImmutableSet.of(own.get())
        : snapshot.architecture().findInstitution(framework).stream()
            .flatMap(institution -> institution.organs().keySet().stream())
            .flatMap(organ -> snapshot.procedure(framework, organ, matter).stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  private Explanation decision(DecisionProcedure procedure, Matter matter, ActorId concerned) {
    FrameworkId framework = procedure.id().framework();
    Ballot ballot = snapshot.ballot(procedure);
    Set<ActorId> electors = new TreeSet<>(ballot.members());
    electors.addAll(ballot.uncertain());
    if (electors.contains(concerned)) {
      ballot = ballot.toBuilder().addConcerned(concerned).build();
    }
    int stages = procedure.rule() instanceof DecisionRule.Stages all ? all.rules().size() : 1;
    for (int stage = 1; stage <= stages; stage++) {
      ballot = stage == 1 ? ballot : ballot.nextStage();
      for (ActorId elector : electors) {
        ballot = ballot.with(assumptions.voteOf(elector, framework, stage, day), elector);
      }
    }
    Decision decision = procedure.decide(ballot);
    return Explanation.of(
            decision.adopted(),
            "projection/decision",
            "{framework} decides on {matter}, if its members vote as assumed")
        .with("framework", framework.value())
        .with("matter", matter.value())
        .addPart(decision.explanation())
        .build();
  }

  private Explanation decision(FrameworkId framework) {
    return decision(framework, Matter.SUBSTANCE, framework);
  }

  // Frameworks

  @Override
  public LawfulStep dissolve(MeasureAction.Dissolve action) {
    return step(ImmutableList.of(exists(action.framework())));
  }

  @Override
  public LawfulStep establish(MeasureAction.Establish action) {
    List<Explanation> parts = new ArrayList<>();
    FrameworkId id = action.framework().id();
    parts.add(
        fact(
            Truth.of(!snapshot.architecture().frameworks().containsKey(id)),
            "projection/new",
            "{of} is new",
            id.value()));
    action.founders().values().stream()
        .flatMap(Set::stream)
        .distinct()
        .map(this::exists)
        .forEach(parts::add);
    return step(parts);
  }

  @Override
  public LawfulStep develop(MeasureAction.Develop action) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(exists(action.framework()));
    Framework framework = snapshot.architecture().frameworks().get(action.framework());
    if (framework != null) {
      boolean isPossible =
          framework instanceof Institution
              ? action.obligations().isEmpty()
              : action.areas().isEmpty();
      parts.add(
          fact(
              Truth.of(isPossible),
              "projection/develop",
              "{of} can have such areas and obligations",
              action.framework().value()));
      boolean isNew =
          Collections.disjoint(framework.declaredModes().keySet(), action.modes().keySet())
              && Collections.disjoint(framework.decisions().keySet(), action.decisions().keySet())
              && !(framework instanceof Treaty treaty
                  && !Collections.disjoint(
                      treaty.obligations().keySet(), action.obligations().keySet()));
      parts.add(
          fact(
              Truth.of(isNew),
              "projection/new",
              "what {of} gets has new ids",
              action.framework().value()));
      if (framework instanceof Institution) {
        parts.add(decision(action.framework()));
      }
    }
    return step(parts);
  }

  // Cooperation

  @Override
  public LawfulStep link(MeasureAction.Link action) {
    List<Explanation> parts = new ArrayList<>();
    for (FrameworkId framework : action.link().between()) {
      parts.add(exists(framework));
      if (!isTreaty(framework)) {
        parts.add(decision(framework));
      }
    }
    return step(parts);
  }

  @Override
  public LawfulStep strengthen(MeasureAction.Strengthen action) {
    Tie tie = snapshot.architecture().ties().get(action.tie());
    return step(
        ImmutableList.of(
            fact(
                tie == null ? Truth.UNKNOWN : snapshot.isOn(tie.interval()),
                "projection/tie",
                "there is the tie {of}",
                action.tie().value()),
            fact(
                Truth.of(tie == null || tie.between().containsAll(action.reach().keySet())),
                "projection/sides",
                "{of} are sides of it",
                Joiner.on(", ").join(action.reach().keySet()))));
  }

  @Override
  public LawfulStep conduct(MeasureAction.Conduct action) {
    Operation operation = action.operation();
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        fact(
            Truth.of(
                !snapshot.architecture().operations().containsKey(operation.id())
                    && !snapshot
                        .architecture()
                        .frameworks()
                        .containsKey(FrameworkId.of(operation.id().value()))),
            "projection/new",
            "{of} is new",
            operation.id().value()));
    operation.hosts().forEach(host -> parts.add(exists(host)));
    Set<FrameworkId> leading = new TreeSet<>();
    for (OperationRole role : operation.roles()) {
      if (role.actor() instanceof FrameworkId framework
          && (role.kind() == OperationRoleKind.LEADS
              || role.kind() == OperationRoleKind.AUTHORISES)) {
        leading.add(framework);
      }
    }
    for (FrameworkId framework : leading) {
      parts.add(exists(framework));
      parts.add(decision(framework));
    }
    operation.contributions().stream()
        .map(Contribution::contributor)
        .distinct()
        .forEach(contributor -> parts.add(contributor(contributor, operation, leading)));
    return step(parts);
  }

  /** That somebody may contribute: as host, as a member of who leads, or as a third state. */
  private Explanation contributor(ActorId actor, Operation operation, Set<FrameworkId> leading) {
    if (operation.hosts().contains(actor) || leading.contains(actor)) {
      return fact(
          Truth.YES, "projection/contributor", "{of} is host, or leads itself", actor.value());
    }
    Truth member =
        leading.stream()
            .map(framework -> snapshot.isMember(actor, framework))
            .reduce(Truth.NO, Truth::or);
    if (member == Truth.YES) {
      return fact(Truth.YES, "projection/contributor", "{of} is a member", actor.value());
    }
    Explanation accepted =
        operation
            .acceptance()
            .map(condition -> Conditions.evaluate(condition, snapshot, situation.about(actor)))
            .orElseGet(
                () ->
                    unrecorded(
                        "projection/acceptance",
                        "on what condition {of} may contribute",
                        actor.value()));
    return Explanation.of(
            accepted.truth().or(member),
            "projection/contributor",
            "{of} is accepted as a third state")
        .with("of", actor.value())
        .addPart(accepted)
        .build();
  }
}
