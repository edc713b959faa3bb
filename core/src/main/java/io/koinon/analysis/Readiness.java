package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationKind;
import io.koinon.finding.Explanation;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.ModeOrder;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.DatePolicy;
import io.koinon.participation.Participation;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Which modes of participation an actor could lawfully take up on a day, criterion by criterion.
 *
 * <p>The criteria of a mode are: the actor exists; the mode is law; where the framework ranks its
 * modes and the actor holds one of the order, the mode is above that; the admission condition of
 * the mode, where {@code $candidate} is the actor; and no obligation of exclusivity stands against
 * it, neither one that the actor owes nor one that the mode would bring. Of a mode whose admission
 * condition is not recorded it is UNKNOWN.
 *
 * <p>That somebody could be admitted does not mean that it will be: who decides, and by which rule,
 * is a matter of decision procedures. Immutable and thread-safe.
 */
public final class Readiness {
  /** The code of the criterion that the admission condition of a mode holds. */
  public static final String ADMISSION = "readiness/admission";

  private final ActorId actor;
  private final Snapshot snapshot;
  private final Situation situation;

  /** The questions for admission that led to this one. */
  private final ImmutableSet<AdmissionQuestion> open;

  private Readiness(
      ActorId actor, Snapshot snapshot, Situation situation, ImmutableSet<AdmissionQuestion> open) {
    this.actor = requireNonNull(actor, "actor");
    this.snapshot = requireNonNull(snapshot, "snapshot");
    this.situation = situation.about(actor);
    this.open = open;
  }

  /**
   * {@return for what an actor is ready as it was on a day}
   *
   * @param actor who
   * @param snapshot the architecture as it was on a day
   */
  public static Readiness of(ActorId actor, Snapshot snapshot) {
    return new Readiness(actor, snapshot, Situation.none(), ImmutableSet.of());
  }

  /**
   * {@return for what an actor is ready as it was on a day, where a strategy has come so far}
   *
   * @param actor who
   * @param snapshot the architecture as it was on a day
   * @param situation how far a strategy has come; whomever it is about, it is about the actor
   */
  public static Readiness of(ActorId actor, Snapshot snapshot, Situation situation) {
    return new Readiness(actor, snapshot, situation, ImmutableSet.of());
  }

  static Readiness of(
      ActorId actor, Snapshot snapshot, Situation situation, ImmutableSet<AdmissionQuestion> open) {
    return new Readiness(actor, snapshot, situation, open);
  }

  /**
   * {@return whether the actor could lawfully take up a mode, and why, criterion by criterion}
   *
   * @param mode the mode
   */
  public Explanation explain(ModeId mode) {
    Framework framework =
        snapshot.architecture().frameworks().get(requireNonNull(mode, "mode").framework());
    Mode offered = framework == null ? null : framework.findMode(mode).orElse(null);
    ImmutableList.Builder<Explanation> criteria = ImmutableList.builder();
    criteria.add(criterion(snapshot.exists(actor), "readiness/exists", "{actor} exists", mode));
    if (framework == null || offered == null) {
      criteria.add(
          criterion(
              situation.planned().contains(mode.framework()) || framework != null
                  ? Truth.NO
                  : Truth.UNKNOWN,
              "readiness/offered",
              "{mode} is offered",
              mode));
    } else {
      criteria.add(offered(framework, offered));
      step(framework, mode).ifPresent(criteria::add);
      criteria.add(admission(offered));
      criteria.addAll(exclusivity(framework, offered));
    }
    return Conditions.all("readiness/mode", "{actor} could take up {mode}", criteria.build())
        .toBuilder()
        .with("actor", actor.value())
        .with("mode", mode.toString())
        .build();
  }

  /**
   * {@return what {@link #explain} says of each mode that a framework offers, sorted by mode}
   *
   * @param framework a framework of the architecture
   */
  public ImmutableMap<ModeId, Explanation> explainAll(FrameworkId framework) {
    return snapshot.architecture().getFramework(framework).modes().stream()
        .map(Mode::id)
        .collect(ImmutableMap.toImmutableMap(mode -> mode, this::explain));
  }

  private Explanation criterion(Truth truth, String code, String template, ModeId mode) {
    return Explanation.of(truth, code, template)
        .with("actor", actor.value())
        .with("mode", mode.toString())
        .build();
  }

  private Explanation offered(Framework framework, Mode mode) {
    return criterion(
        snapshot.exists(framework.id()).and(snapshot.isOn(framework.validityOf(mode))),
        "readiness/offered",
        "{mode} is offered",
        mode.id());
  }

  /** That a mode is above those that the actor holds, as far as the order has them. */
  private Optional<Explanation> step(Framework framework, ModeId mode) {
    Truth participates = snapshot.participates(actor, framework.id());
    Truth lawful = Truth.YES;
    List<String> held = new ArrayList<>();
    for (Mode each : framework.modes()) {
      Truth holds =
          each.id().equals(mode) || !ModeOrder.has(framework, each.id())
              ? Truth.NO
              : snapshot.holds(actor, each.id()).and(participates);
      if (holds != Truth.NO && ModeOrder.has(framework, mode)) {
        held.add(each.id().name());
        lawful =
            lawful.and(ModeOrder.isAbove(framework, mode, each.id()) ? Truth.YES : holds.not());
      }
    }
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Explanation.of(lawful, "readiness/step", "{mode} is above {held}, which {actor} holds")
                .with("mode", mode.toString())
                .with("held", Joiner.on(", ").join(held))
                .with("actor", actor.value())
                .build());
  }

  private Explanation admission(Mode mode) {
    return mode.admission()
        .map(
            condition ->
                Conditions.all(
                    ADMISSION,
                    "the admission condition holds",
                    ImmutableList.of(
                        Conditions.evaluate(condition, snapshot, situation, asking(mode.id())))))
        .orElseGet(
            () ->
                criterion(
                    Truth.UNKNOWN,
                    ADMISSION,
                    "the admission condition of {mode} is not recorded",
                    mode.id()));
  }

  /** The questions that are open while the admission condition of a mode is evaluated. */
  private ImmutableSet<AdmissionQuestion> asking(ModeId mode) {
    return ImmutableSet.<AdmissionQuestion>builder()
        .addAll(open)
        .add(new AdmissionQuestion(actor, mode))
        .build();
  }

  // Exclusivity

  /** Obligations of exclusivity that stand against a mode, or that it would bring. */
  private ImmutableList<Explanation> exclusivity(Framework framework, Mode mode) {
    ImmutableList.Builder<Explanation> against = ImmutableList.builder();
    ImmutableSet<Treaty> entered = treatiesOf(framework, mode);
    for (Treaty bound : snapshot.architecture().treaties().values()) {
      if (!entered.contains(bound)) {
        for (Treaty other : entered) {
          against(bound, ObligationKind.EXCLUSIVITY, other, ObligationKind.DEFENCE)
              .ifPresent(against::add);
          against(bound, ObligationKind.DEFENCE, other, ObligationKind.EXCLUSIVITY)
              .ifPresent(against::add);
        }
      }
    }
    return against.build();
  }

  /** The treaties to which the holder of a mode is a party. */
  private ImmutableSet<Treaty> treatiesOf(Framework framework, Mode mode) {
    return framework instanceof Treaty treaty
        ? ImmutableSet.of(treaty)
        : mode.partyTo().stream()
            .flatMap(id -> snapshot.architecture().findTreaty(id).stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * That the actor does not owe one kind of obligation by a treaty, where a treaty that it would
   * enter has the other kind, and one of the two excludes the other.
   */
  private Optional<Explanation> against(
      Treaty bound, ObligationKind owed, Treaty entered, ObligationKind brought) {
    boolean isBoundExclusively = owed.equals(ObligationKind.EXCLUSIVITY);
    Treaty exclusive = isBoundExclusively ? bound : entered;
    Treaty other = isBoundExclusively ? entered : bound;
    for (Obligation mine : of(bound, owed)) {
      for (Obligation theirs : of(entered, brought)) {
        if (!isExcepted(isBoundExclusively ? mine : theirs, other)) {
          Truth clashes =
              snapshot
                  .standing(actor, bound.id())
                  .isOwing(mine.duty())
                  .and(hasOutsider(other, exclusive));
          if (clashes != Truth.NO) {
            return Optional.of(
                Explanation.of(
                        clashes.not(),
                        "readiness/exclusivity",
                        "{actor} does not owe {owed}, which excludes {brought}")
                    .with("actor", actor.value())
                    .with("owed", mine.id().toString())
                    .with("brought", theirs.id().toString())
                    .build());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<Obligation> of(Treaty treaty, ObligationKind kind) {
    return treaty.obligations().values().stream()
        .filter(obligation -> obligation.kind().equals(kind))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a treaty has another party, among those recorded, that is none to a second. */
  private Truth hasOutsider(Treaty treaty, Treaty second) {
    ThreeValuedSet<ActorId> parties = snapshot.members(treaty.id());
    Truth has = Truth.NO;
    for (ActorId party : Iterables.concat(parties.certain(), parties.uncertain())) {
      if (!party.equals(actor)) {
        has =
            has.or(
                snapshot
                    .isMember(party, treaty.id())
                    .and(snapshot.isMember(party, second.id()).not()));
      }
    }
    return has;
  }

  private boolean isExcepted(Obligation exclusivity, Treaty other) {
    return exclusivity.exceptions().contains(other.id())
        || exclusivity.exceptions().stream()
            .flatMap(id -> snapshot.architecture().findInstitution(id).stream())
            .anyMatch(
                institution ->
                    institution.founding().filter(other.id()::equals).isPresent()
                        || institution.treaties().contains(other.id()));
  }

  // Paths

  /**
   * {@return the shortest lawful sequence of modes of one framework from where the actor stands to
   * a mode, each step taken on the same day; among several the first in the order of their ids}
   *
   * <p>A step ends what the actor holds in the framework, as the next one begins. Dates are as they
   * are recorded, whatever the date policy. Takes time in proportion to the square of the modes of
   * the framework, times a validation of each criterion on an architecture with one more record.
   *
   * @param mode the mode
   */
  public AdmissionPath pathTo(ModeId mode) {
    requireNonNull(mode, "mode");
    if (snapshot.holds(actor, mode) == Truth.YES) {
      return new AdmissionPath(Truth.YES, ImmutableList.of());
    }
    return search(mode, Truth.YES)
        .or(() -> search(mode, Truth.UNKNOWN))
        .orElseGet(() -> new AdmissionPath(Truth.NO, ImmutableList.of(explain(mode))));
  }

  /** A shortest path of steps that are at least so true, breadth first. */
  private Optional<AdmissionPath> search(ModeId target, Truth least) {
    Framework framework = snapshot.architecture().frameworks().get(target.framework());
    if (framework == null) {
      return Optional.empty();
    }
    Map<ModeId, ImmutableList<Explanation>> paths = new HashMap<>();
    Queue<Optional<ModeId>> open = new ArrayDeque<>();
    open.add(Optional.empty());
    while (!open.isEmpty()) {
      Optional<ModeId> held = open.remove();
      Readiness there = held.map(this::holding).orElse(this);
      ImmutableList<Explanation> path = held.map(paths::get).orElse(ImmutableList.of());
      for (Mode next : framework.modes()) {
        if (!paths.containsKey(next.id())) {
          Explanation step = there.explain(next.id());
          if (step.truth().compareTo(least) >= 0) {
            ImmutableList<Explanation> longer =
                ImmutableList.<Explanation>builder().addAll(path).add(step).build();
            if (next.id().equals(target)) {
              return Optional.of(new AdmissionPath(least, longer));
            }
            paths.put(next.id(), longer);
            open.add(Optional.of(next.id()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The same, if the actor held one mode of a framework on the day, and no other. */
  private Readiness holding(ModeId mode) {
    SecurityArchitecture before = snapshot.architecture();
    DayRange days = DayRange.of(snapshot.asOf().date(), snapshot.asOf().tolerance());
    ImmutableList.Builder<Participation> spells = ImmutableList.builder();
    before.participations().stream()
        .filter(
            spell ->
                !spell.participant().equals(actor) || !spell.framework().equals(mode.framework()))
        .forEach(spells::add);
    spells.add(
        Participation.builder()
            .participant(actor)
            .mode(mode)
            .interval(Interval.of(PartialDate.of(days.from()), PartialDate.of(days.to())))
            .build());
    AsOf terms = snapshot.asOf().under(DatePolicy.RECORDED);
    return new Readiness(
        actor, before.withParticipations(spells.build()).asOf(terms), situation, open);
  }
}
