package io.koinon.validation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Sets;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.ObjectiveId;
import io.koinon.base.ObligationId;
import io.koinon.base.OrganId;
import io.koinon.base.PhaseId;
import io.koinon.base.RegionId;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.base.WeightId;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.finding.Suggestions;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.strategy.Strategy;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Looks whether what one record refers to is there, and reports what is not. */
final class ReferenceCheck {
  private static final int MOST_CANDIDATES = 1_000;

  private final Supplier<Subject> subject;
  private final ValidationContext context;
  private final SecurityArchitecture all;
  private final Findings findings;
  private final Plan plan;
  private final String where;

  ReferenceCheck(Subject subject, ValidationContext context, Findings findings) {
    this(() -> subject, context, findings, Plan.NONE, "");
  }

  ReferenceCheck(SpellHistory history, int i, ValidationContext context, Findings findings) {
    this(() -> history.subject(i), context, findings, Plan.NONE, "");
  }

  /** Of a strategy, in which counts as there what it would bring about. */
  ReferenceCheck(Plan plan, ValidationContext context, Findings findings) {
    this(plan::subject, plan.over(context), findings, plan, "");
  }

  private ReferenceCheck(
      Supplier<Subject> subject,
      ValidationContext context,
      Findings findings,
      Plan plan,
      String where) {
    this.subject = subject;
    this.context = context;
    this.all = context.architecture();
    this.findings = findings;
    this.plan = plan;
    this.where = where;
  }

  /** Of the same record, somewhere in it. */
  ReferenceCheck at(String place) {
    return new ReferenceCheck(subject, context, findings, plan, where + place);
  }

  /** Of a record within a record; in a strategy all is one record. */
  ReferenceCheck of(Subject part, String place) {
    return plan.isNone() ? new ReferenceCheck(part, context, findings) : at(place);
  }

  static boolean isThere(ActorId id, ValidationContext context) {
    return Lives.isThere(id, context.architecture()) || context.isUnread(subject(id));
  }

  static Subject subject(ActorId id) {
    return id instanceof StateId state ? Subject.of(state) : Subject.of((FrameworkId) id);
  }

  void actor(String place, ActorId id) {
    if (!isThere(id, context)) {
      if (id.isState()) {
        report(place, "state", id.value(), all.states().keySet());
      } else {
        report(place, "treaty or institution", id.value(), all.frameworks().keySet());
      }
    }
  }

  void persons(String place, Optional<PersonalScope> persons) {
    persons.ifPresent(it -> persons(place, it));
  }

  void persons(String place, PersonalScope persons) {
    actors(place, persons.actors());
    persons.modes().forEach(mode -> mode(place, mode));
  }

  /** The obligations of treaties among some duties. */
  void obligations(String place, Collection<Duty> duties) {
    for (Duty duty : duties) {
      duty.obligation()
          .ifPresent(
              id -> {
                actor(place, id.treaty());
                obligation(place, id);
              });
    }
  }

  void actor(String place, Optional<? extends ActorId> id) {
    id.ifPresent(it -> actor(place, it));
  }

  void actors(String place, Collection<? extends ActorId> ids) {
    ids.forEach(id -> actor(place, id));
  }

  void sources(String place, List<SourceId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      if (!all.sources().containsKey(ids.get(i))) {
        source(place + "/" + i, ids.get(i));
      }
    }
  }

  void source(String place, SourceId id) {
    if (!all.sources().containsKey(id) && !context.isUnread(Subject.of(id))) {
      report(place, "source", id.value(), all.sources().keySet());
    }
  }

  void scope(String place, Optional<Scope> scope) {
    scope.ifPresent(
        it -> {
          actors(place + "/counterpart", it.counterparts());
          it.territories().forEach(id -> region(place + "/territory", id));
        });
  }

  void region(String place, RegionId id) {
    if (!all.regions().containsKey(id) && !context.isUnread(Subject.of(id))) {
      report(place, "region", id.value(), all.regions().keySet());
    }
  }

  void organ(String place, OrganId id, Institution institution) {
    if (!institution.organs().containsKey(id)) {
      report(place, "organ", id.value(), institution.organs().keySet());
    }
  }

  void mode(String place, ModeId id) {
    Framework framework = all.frameworks().get(id.framework());
    if (framework == null) {
      actor(place, id.framework());
    } else if (framework.findMode(id).isEmpty()
        && !plan.develops(id)
        && !context.isUnread(subject(id.framework()))) {
      report(
          place,
          "mode",
          id.toString(),
          framework.modes().stream().map(Mode::id).collect(toImmutableSet()));
    }
  }

  /** An obligation of a treaty that is there. */
  void obligation(String place, ObligationId id) {
    Treaty treaty = all.treaties().get(id.treaty());
    if (treaty != null
        && !treaty.obligations().containsKey(id)
        && !plan.develops(id)
        && !context.isUnread(subject(id.treaty()))) {
      report(place, "obligation", id.toString(), treaty.obligations().keySet());
    }
  }

  void weight(String place, WeightId id) {
    if (!all.weights().containsKey(id) && !context.isUnread(Subject.of(id))) {
      report(place, "weight", id.value(), all.weights().keySet());
    }
  }

  void tie(String place, TieId id) {
    if (!all.ties().containsKey(id) && !context.isUnread(Subject.of(id))) {
      report(place, "tie", id.value(), all.ties().keySet());
    }
  }

  /** A link that is there, or that the strategy would bring about. */
  void link(String place, LinkId id) {
    if (!all.links().containsKey(id)
        && !plan.links().contains(id)
        && !context.isUnread(Subject.of(id))) {
      report(place, "link", id.value(), Sets.union(all.links().keySet(), plan.links()));
    }
  }

  /** A milestone of the strategy; outside of strategies one of any. */
  void milestone(String place, MilestoneId id) {
    Set<MilestoneId> milestones = plan.isNone() ? milestones() : plan.milestones();
    if (!milestones.contains(id) && (!plan.isNone() || !context.isPartial())) {
      report(place, "milestone", id.toString(), milestones);
    }
  }

  private Set<MilestoneId> milestones() {
    return all.strategies().values().stream()
        .flatMap(strategy -> Plan.of(strategy).milestones().stream())
        .collect(toImmutableSet());
  }

  void phase(String place, PhaseId id, Strategy strategy) {
    if (!strategy.phases().containsKey(id)) {
      report(place, "phase", id.value(), strategy.phases().keySet());
    }
  }

  void objectives(String place, Collection<ObjectiveId> ids, Strategy strategy) {
    for (ObjectiveId id : ids) {
      if (!strategy.objectives().containsKey(id)) {
        report(place, "objective", id.value(), strategy.objectives().keySet());
      }
    }
  }

  void names(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      interval("/names/" + i, names.get(i).validity());
    }
  }

  void interval(String place, Optional<Interval> interval) {
    interval.ifPresent(it -> interval(place, it));
  }

  void interval(String place, Interval interval) {
    if (interval.hasReference()) {
      endpoint(place + "/from", interval.from());
      endpoint(place + "/to", interval.to());
    }
  }

  void endpoint(String place, Optional<Endpoint> endpoint) {
    endpoint.ifPresent(it -> endpoint(place, it));
  }

  void endpoint(String place, Endpoint endpoint) {
    if (endpoint instanceof Endpoint.Reference reference) {
      String target = reference.target();
      int slash = target.indexOf('/');
      if (slash >= 0) {
        actor(place, FrameworkId.of(target.substring(0, slash)));
      } else {
        act(place, ActId.of(target));
      }
    }
  }

  void act(String place, ActId id) {
    if (!all.acts().containsKey(id) && !context.isUnread(Subject.of(id))) {
      report(place, "act", id.value(), all.acts().keySet());
    }
  }

  /** An organ of an institution that is there. */
  void organ(String place, ActorId owner, OrganId id) {
    if (owner instanceof FrameworkId framework) {
      all.findInstitution(framework).ifPresent(institution -> organ(place, id, institution));
    }
  }

  void acts(String place, List<Act> acts) {
    for (int i = 0; i < acts.size(); i++) {
      act(place + "/" + i, acts.get(i));
    }
  }

  void act(String place, Act act) {
    endpoint(place + "/on", act.on());
    endpoint(place + "/effectFrom", act.effectFrom());
    actor(place + "/by", act.by());
    sources(place + "/sources", act.sources());
  }

  private void report(String place, String kind, String id, Set<?> declared) {
    findings.report(subject.get(), where + place, finding -> describe(finding, kind, id, declared));
  }

  private static void describe(Finding.Builder finding, String kind, String id, Set<?> declared) {
    finding.with("kind", kind);
    finding.with("id", id);
    Suggestions.nearest(id, declared.stream().limit(MOST_CANDIDATES).map(Object::toString).toList())
        .stream()
        .findFirst()
        .ifPresent(nearest -> finding.with("suggestion", nearest));
  }
}
