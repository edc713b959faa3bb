package io.koinon.projection;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Readiness;
import io.koinon.analysis.Situation;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Explanation;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.ModeOrder;
import io.koinon.framework.Treaty;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.Interval;
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
  private final Decisions decisions;
  private final boolean isBrief;

  ActionLaw(
      Snapshot snapshot, LocalDate day, ProjectionAssumptions assumptions, Situation situation) {
    this(
        snapshot,
        day,
        situation,
        assumptions,
        new Decisions(snapshot, day, assumptions, new Decisions.Memory(new Changes())),
        false);
  }

  private ActionLaw(
      Snapshot snapshot,
      LocalDate day,
      Situation situation,
      ProjectionAssumptions assumptions,
      Decisions decisions,
      boolean isBrief) {
    this.snapshot = snapshot;
    this.day = day;
    this.assumptions = assumptions;
    this.situation = situation;
    this.decisions = decisions;
    this.isBrief = isBrief;
  }

  /** The same, where some decisions may have been asked for already. */
  ActionLaw remembering(Decisions.Memory memory) {
    return new ActionLaw(
        snapshot,
        day,
        situation,
        assumptions,
        new Decisions(snapshot, day, assumptions, memory),
        isBrief);
  }

  /** The same, where of several reasons for a NO one is enough. */
  ActionLaw briefly() {
    return new ActionLaw(snapshot, day, situation, assumptions, decisions, true);
  }

  /** Whether nothing more need be asked. */
  private boolean isSettled(List<Explanation> parts) {
    return isBrief && parts.stream().anyMatch(part -> part.truth() == Truth.NO);
  }

  /** Adds how a framework would decide, if that matters yet. */
  private void addDecision(
      FrameworkId framework, Matter matter, ActorId concerned, List<Explanation> parts) {
    if (!isSettled(parts)) {
      parts.add(decision(framework, matter, concerned));
    }
  }

  private void addDecision(FrameworkId framework, List<Explanation> parts) {
    addDecision(framework, Matter.SUBSTANCE, framework, parts);
  }

  private LawfulStep step(List<Explanation> parts) {
    return step(parts, day);
  }

  private LawfulStep step(List<Explanation> all, LocalDate effect) {
    List<Explanation> parts = new ArrayList<>(all);
    if (effect.isAfter(Agenda.LAST)) {
      parts.add(
          Explanation.of(Truth.NO, "projection/effect", "it takes effect before the year 10000")
              .build());
    }
    Truth truth = parts.stream().map(Explanation::truth).reduce(Truth.YES, Truth::and);
    return new LawfulStep(
        Explanation.of(truth, "projection/law", "the law allows it").addAllParts(parts).build(),
        effect);
  }

  private static Explanation fact(Truth truth, String code, String template, Object of) {
    return Explanation.of(truth, code, template).with("of", of.toString()).build();
  }

  /** What is not recorded of the law: open, or taken to allow. */
  private Explanation unrecorded(String code, String what, Object of) {
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
    return entering(
        action.actor(),
        action.into(),
        ImmutableList.of(
            about(
                participates(action.actor(), framework).not(),
                "projection/outside",
                "{actor} does not participate in {framework} yet",
                action.actor(),
                framework),
            settled(action.actor(), framework)));
  }

  /**
   * Whether somebody participates in a framework; in a treaty of which nothing is recorded of it,
   * whether it is a party: that it may have signed once is no obstacle.
   */
  private Truth participates(ActorId actor, FrameworkId framework) {
    Truth participates = snapshot.participates(actor, framework);
    boolean isUnrecorded =
        participates == Truth.UNKNOWN
            && isTreaty(framework)
            && snapshot.architecture().history(actor, framework).isEmpty();
    return isUnrecorded ? snapshot.isMember(actor, framework) : participates;
  }

  @Override
  public LawfulStep upgrade(MeasureAction.Upgrade action) {
    FrameworkId framework = action.into().framework();
    return entering(
        action.actor(), action.into(), changing(action.actor(), action.into(), delayed(framework)));
  }

  @Override
  public LawfulStep downgrade(MeasureAction.Downgrade action) {
    FrameworkId framework = action.into().framework();
    List<Explanation> parts = new ArrayList<>();
    parts.addAll(changing(action.actor(), action.into(), day));
    parts.add(
        fact(isOffered(action.into()), "projection/offered", "{of} is offered", action.into()));
    parts.add(isNotAbove(action.actor(), action.into()));
    addDecision(framework, Matter.ADMISSION, action.actor(), parts);
    return step(parts);
  }

  private Truth isOffered(ModeId id) {
    Framework framework = snapshot.architecture().frameworks().get(id.framework());
    if (framework == null) {
      return Truth.NO;
    }
    return framework
        .findMode(id)
        .map(mode -> snapshot.exists(framework.id()).and(snapshot.isOn(framework.validityOf(mode))))
        .orElse(Truth.NO);
  }

  /** That a mode is not above those that somebody holds: such a step is no way down. */
  private Explanation isNotAbove(ActorId actor, ModeId id) {
    Framework framework = snapshot.architecture().frameworks().get(id.framework());
    Truth isAbove = Truth.NO;
    if (framework != null) {
      for (Mode held : framework.modes()) {
        if (ModeOrder.isAbove(framework, id, held.id())) {
          isAbove = isAbove.or(snapshot.holds(actor, held.id()));
        }
      }
    }
    return Explanation.of(
            isAbove.not(), "projection/down", "{mode} is not above what {actor} holds")
        .with("mode", id.toString())
        .with("actor", actor.value())
        .build();
  }

  /** What holds of everybody who goes from one mode to another on a later day. */
  private ImmutableList<Explanation> changing(ActorId actor, ModeId into, LocalDate effect) {
    return ImmutableList.<Explanation>builder()
        .addAll(inside(actor, into.framework(), effect))
        .add(
            Explanation.of(
                    Truth.of(snapshot.holds(actor, into) != Truth.YES),
                    "projection/another",
                    "{actor} is not known to hold {mode} already")
                .with("actor", actor.value())
                .with("mode", into.toString())
                .build())
        .build();
  }

  /** What holds of everybody whose participation changes on a later day. */
  private ImmutableList<Explanation> inside(
      ActorId actor, FrameworkId framework, LocalDate effect) {
    ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
    parts.add(
        about(
            snapshot.participates(actor, framework),
            "projection/inside",
            "{actor} participates in {framework}",
            actor,
            framework));
    SecurityArchitecture architecture = snapshot.architecture();
    Involved involved = Involved.of(architecture, actor, framework, day);
    if (involved.now().isEmpty() && involved.perhaps().isEmpty()) {
      parts.add(
          about(
              Truth.NO,
              "projection/itself",
              "{actor} participates in {framework} itself, not as a member of another",
              actor,
              framework));
    } else {
      parts.add(
          about(
                  involved.lastsUntil(effect, architecture),
                  "projection/lasts",
                  "{actor} would participate in {framework} until after {effect} otherwise",
                  actor,
                  framework)
              .toBuilder()
              .with("effect", effect.toString())
              .build());
    }
    return parts.add(settled(actor, framework)).build();
  }

  /** That there is not another change to come: one comes after the other. */
  private Explanation settled(ActorId actor, FrameworkId framework) {
    return about(
        Involved.of(snapshot.architecture(), actor, framework, day).isSettled(),
        "projection/settled",
        "nothing else is settled about {actor} in {framework} for a later day",
        actor,
        framework);
  }

  private static Explanation about(
      Truth truth, String code, String template, ActorId actor, FrameworkId framework) {
    return Explanation.of(truth, code, template)
        .with("actor", actor.value())
        .with("framework", framework.value())
        .build();
  }

  private LawfulStep entering(ActorId actor, ModeId mode, ImmutableList<Explanation> first) {
    List<Explanation> parts = new ArrayList<>(first);
    if (isSettled(parts)) {
      return step(parts);
    }
    Explanation readiness = Readiness.of(actor, snapshot, situation).explain(mode);
    parts.add(assumptions.isUnrecordedLawPermissive() ? permitted(readiness) : readiness);
    if (!isTreaty(mode.framework())) {
      addDecision(mode.framework(), Matter.ADMISSION, actor, parts);
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
        .map(delay -> Agenda.later(day, delay))
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
    FrameworkId framework = action.from();
    List<Explanation> unrecorded = new ArrayList<>();
    LocalDate effect = day;
    Optional<ExitRule> exit =
        snapshot.architecture().findFramework(framework).flatMap(Framework::exit);
    if (exit.isEmpty()) {
      unrecorded.add(unrecorded("projection/exit", "how one leaves {of}", framework));
    } else {
      effect = exit.get().notice().map(notice -> Agenda.later(day, notice)).orElse(day);
      if (exit.get().isAtEndOfTerm()) {
        Optional<LocalDate> end = TermEnds.next(snapshot.architecture(), framework, effect);
        if (end.isEmpty()) {
          unrecorded.add(unrecorded("projection/term", "when a term of {of} ends", framework));
        }
        effect = end.orElse(effect);
      }
    }
    List<Explanation> parts = new ArrayList<>(inside(action.actor(), framework, effect));
    parts.addAll(unrecorded);
    return step(parts, effect);
  }

  @Override
  public LawfulStep suspend(MeasureAction.Suspend action) {
    List<Explanation> parts = new ArrayList<>(inside(action.actor(), action.in(), day));
    parts.add(
        about(
            isSuspended(action).not(),
            "projection/suspended",
            "{actor} is not suspended in {framework} already",
            action.actor(),
            action.in()));
    addDecision(action.in(), Matter.SUSPENSION, action.actor(), parts);
    return step(parts);
  }

  /** Whether all that an action would suspend is suspended. */
  private Truth isSuspended(MeasureAction.Suspend action) {
    Truth all = Truth.YES;
    for (Participation spell :
        Involved.of(snapshot.architecture(), action.actor(), action.in(), day).now()) {
      Truth suspended = Truth.NO;
      for (Limitation limitation : spell.limitations()) {
        if (limitation.kind() == LimitationKind.SUSPENSION
            && limitation.scope().isEmpty()
            && limitation.notEntitled().containsAll(action.notEntitled())
            && limitation.notOwed().containsAll(action.notOwed())) {
          suspended = suspended.or(limitation.interval().map(snapshot::isOn).orElse(Truth.YES));
        }
      }
      all = all.and(suspended);
    }
    return all;
  }

  // Decisions

  /** How a framework would decide about somebody. */
  private Explanation decision(FrameworkId framework, Matter matter, ActorId concerned) {
    return decisions
        .decide(framework, matter, concerned)
        .orElseGet(
            () ->
                unrecorded(
                    "projection/decision", "how {of} decides on " + matter.value(), framework));
  }

  // Frameworks

  @Override
  public LawfulStep dissolve(MeasureAction.Dissolve action) {
    return step(
        ImmutableList.of(
            exists(action.framework()),
            fact(
                snapshot
                    .architecture()
                    .findFramework(action.framework())
                    .map(this::wasThereYesterday)
                    .orElse(Truth.NO),
                "projection/begun",
                "{of} was there, or in force, the day before",
                action.framework())));
  }

  private Truth wasThereYesterday(Framework framework) {
    Interval interval = framework instanceof Treaty treaty ? treaty.force() : framework.existence();
    SecurityArchitecture architecture = snapshot.architecture();
    return architecture.dated(interval).holdsOn(day.minusDays(1), Involved.cutoff(architecture));
  }

  @Override
  public LawfulStep establish(MeasureAction.Establish action) {
    List<Explanation> parts = new ArrayList<>();
    FrameworkId id = action.framework().id();
    parts.add(
        fact(
            Truth.of(
                !snapshot.architecture().frameworks().containsKey(id)
                    && !snapshot
                        .architecture()
                        .operations()
                        .containsKey(OperationId.of(id.value()))),
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
      if (framework instanceof Institution institution) {
        Maps.filterKeys(institution.datedAreas(), action.areas()::contains)
            .forEach((area, interval) -> parts.add(stillHas(institution, area, interval)));
        addDecision(action.framework(), parts);
      }
    }
    return step(parts);
  }

  /** An area that it had has dates already: it cannot get others. */
  private Explanation stillHas(Institution institution, CooperationArea area, Interval interval) {
    return fact(
        snapshot.isOn(interval),
        "projection/area",
        "{of} still cooperates in " + area,
        institution.id().value());
  }

  // Cooperation

  @Override
  public LawfulStep link(MeasureAction.Link action) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        fact(
            Truth.of(!snapshot.architecture().links().containsKey(action.link().id())),
            "projection/new",
            "{of} is new",
            action.link().id()));
    for (FrameworkId framework : action.link().between()) {
      parts.add(exists(framework));
      if (!isTreaty(framework)) {
        addDecision(framework, parts);
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
                Truth.of(tie == null || tie.unit().isPresent()),
                "projection/unit",
                "{of} has a unit",
                action.tie()),
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
      addDecision(framework, parts);
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
