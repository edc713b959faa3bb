package io.koinon.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.Casus;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may owe what by the obligations of a treaty, and on which days that may change. */
final class ObligationDays {
  private static final long EARLIEST = LocalDate.of(1, 1, 1).toEpochDay();

  private final ValidationContext context;
  private final SecurityArchitecture architecture;

  ObligationDays(ValidationContext context) {
    this.context = context;
    this.architecture = context.architecture();
  }

  /** The frameworks whose records say who owes an obligation of a treaty, and who is owed it. */
  private ImmutableSet<FrameworkId> frameworks(Treaty treaty) {
    ImmutableSet.Builder<FrameworkId> frameworks = ImmutableSet.builder();
    add(treaty.id(), frameworks);
    for (Obligation obligation : treaty.obligations().values()) {
      persons(obligation)
          .flatMap(scope -> scope.modes().stream())
          .map(ModeId::framework)
          .forEach(framework -> add(framework, frameworks));
    }
    return frameworks.build();
  }

  /** Adds a framework, and the institutions that make parties to it. */
  private void add(FrameworkId framework, ImmutableSet.Builder<FrameworkId> frameworks) {
    frameworks.add(framework);
    for (Institution institution : architecture.institutions().values()) {
      if (makesParties(institution, framework)) {
        frameworks.add(institution.id());
      }
    }
  }

  static boolean makesParties(Institution institution, FrameworkId treaty) {
    return institution.declaredModes().values().stream()
        .anyMatch(mode -> mode.partyTo().contains(treaty));
  }

  /** All persons that an obligation names. */
  static Stream<PersonalScope> persons(Obligation obligation) {
    return Stream.of(
            obligation.owedBy().stream(),
            obligation.owedTo().stream(),
            Stream.of(obligation.beneficiaries()),
            obligation.casus().flatMap(Casus::attackers).stream()
                .flatMap(attackers -> Stream.of(attackers.only(), attackers.except())))
        .flatMap(persons -> persons);
  }

  /** Everybody who has a record where one may owe an obligation of a treaty, or is named. */
  ImmutableSortedSet<ActorId> candidates(Treaty treaty) {
    ImmutableSortedSet.Builder<ActorId> candidates = ImmutableSortedSet.naturalOrder();
    addRecorded(frameworks(treaty), candidates);
    treaty
        .obligations()
        .values()
        .forEach(
            obligation -> persons(obligation).forEach(scope -> candidates.addAll(scope.actors())));
    return candidates.build();
  }

  /** Everybody who is named, or has a record where one may hold a mode that is. */
  ImmutableSortedSet<ActorId> candidates(PersonalScope persons) {
    ImmutableSet.Builder<FrameworkId> frameworks = ImmutableSet.builder();
    persons.modes().forEach(mode -> add(mode.framework(), frameworks));
    ImmutableSortedSet.Builder<ActorId> candidates = ImmutableSortedSet.naturalOrder();
    candidates.addAll(persons.actors());
    addRecorded(frameworks.build(), candidates);
    return candidates.build();
  }

  private void addRecorded(
      ImmutableSet<FrameworkId> frameworks, ImmutableSortedSet.Builder<ActorId> candidates) {
    for (ActorId actor : architecture.actors()) {
      if (frameworks.stream().anyMatch(id -> !architecture.history(actor, id).isEmpty())) {
        candidates.add(actor);
      }
    }
  }

  /** The days up to the last one observed on which what some owe by treaties may change. */
  ImmutableSortedSet<LocalDate> days(Set<ActorId> actors, Treaty... treaties) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.add(architecture.observedThrough());
    for (Treaty treaty : treaties) {
      add(treaty.force(), days);
      treaty.obligations().values().stream()
          .map(Obligation::validity)
          .flatMap(Optional::stream)
          .forEach(validity -> add(validity, days));
      for (FrameworkId framework : frameworks(treaty)) {
        addModes(framework, days);
        for (ActorId actor : actors) {
          architecture.history(actor, framework).forEach(spell -> add(spell, days));
        }
      }
    }
    return days.build();
  }

  private void addModes(FrameworkId id, ImmutableSortedSet.Builder<LocalDate> days) {
    architecture.findFramework(id).stream()
        .flatMap(framework -> framework.declaredModes().values().stream())
        .map(Mode::validity)
        .flatMap(Optional::stream)
        .forEach(validity -> add(validity, days));
  }

  private void add(Participation spell, ImmutableSortedSet.Builder<LocalDate> days) {
    add(spell.interval(), days);
    spell.limitations().stream()
        .map(Limitation::interval)
        .flatMap(Optional::stream)
        .forEach(interval -> add(interval, days));
  }

  private void add(Interval interval, ImmutableSortedSet.Builder<LocalDate> days) {
    DayBounds bounds = context.bounds(interval);
    Stream.of(bounds.startLow(), bounds.startHigh(), bounds.endLow(), bounds.endHigh())
        .map(day -> Math.max(day, EARLIEST))
        .filter(day -> day <= architecture.observedThrough().toEpochDay())
        .map(LocalDate::ofEpochDay)
        .forEach(days::add);
  }
}
