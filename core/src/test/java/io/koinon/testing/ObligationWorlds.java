package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OrganId;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Random;

/**
 * Two treaties with obligations and a club whose members may be parties to one of them, on a few
 * days, so small that every possible world can be looked at.
 */
public final class ObligationWorlds {
  /** The states; nothing is recorded of the last one, which may be named. */
  public static final ImmutableList<ActorId> ACTORS =
      ImmutableList.of(StateId.of("AAA"), StateId.of("BBB"), StateId.of("CCC"), StateId.of("DDD"));

  /** The regions. */
  public static final ImmutableList<RegionId> REGIONS =
      ImmutableList.of(RegionId.of("north"), RegionId.of("south"));

  /** The events that a contingency or a casus may be about. */
  public static final ImmutableList<CasusEvent> EVENTS =
      ImmutableList.of(CasusEvent.ARMED_ATTACK, CasusEvent.AGGRESSION, CasusEvent.THREAT);

  private static final FrameworkId PACT = FrameworkId.of("pact");
  private static final FrameworkId ENTENTE = FrameworkId.of("entente");
  private static final FrameworkId CLUB = FrameworkId.of("club");

  private static final ImmutableList<ObligationKind> KINDS =
      ImmutableList.of(
          ObligationKind.DEFENCE,
          ObligationKind.DEFENCE,
          ObligationKind.GUARANTEE,
          ObligationKind.CONSULTATION,
          ObligationKind.NEUTRALITY);

  private static final ImmutableList<ObligationId> IDS =
      ImmutableList.of(
          ObligationId.of(PACT, "help"),
          ObligationId.of(PACT, "other"),
          ObligationId.of(ENTENTE, "help"));

  private final Dice dice;

  private ObligationWorlds(Random random) {
    this.dice = new Dice(random);
  }

  /** The small world that a source of chance leads to. */
  public static SecurityArchitecture random(Random random) {
    return new ObligationWorlds(random).world();
  }

  private SecurityArchitecture world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("a small world")
            .observedThrough(LocalDate.of(2010, 1, 1))
            .addState(
                State.builder()
                    .id(StateId.of("AAA"))
                    .name("A")
                    .periods(dice.perhaps(25, 1, this::period))
                    .build())
            .addTreaty(treaty(PACT, IDS.subList(0, dice.between(1, 2))))
            .addTreaty(treaty(ENTENTE, IDS.subList(2, 3)))
            .addInstitution(club());
    REGIONS.forEach(id -> world.addRegion(region(id)));
    for (ActorId actor : ACTORS.subList(0, 3)) {
      world.addAllParticipations(
          dice.some(0, 2, () -> spell(actor, PACT, "party", "guarantor", "signatory")));
      world.addAllParticipations(dice.some(0, 1, () -> spell(actor, ENTENTE, "party")));
      world.addAllParticipations(dice.some(0, 1, () -> spell(actor, CLUB, "member")));
    }
    return world.build();
  }

  private StatePeriod period() {
    LocalDate day = day();
    return StatePeriod.builder()
        .kind(StateKind.SOVEREIGN)
        .interval(
            dice.chance(50)
                ? Interval.of(PartialDate.of(day), Endpoint.open())
                : Interval.of(Endpoint.open(), PartialDate.of(day)))
        .build();
  }

  private Region region(RegionId id) {
    return Region.builder()
        .id(id)
        .name(id.value())
        .members(
            dice.different(dice.between(0, 3), ACTORS).stream()
                .map(StateId.class::cast)
                .collect(ImmutableSet.toImmutableSet()))
        .isComplete(dice.chance(60))
        .build();
  }

  private Treaty treaty(FrameworkId id, ImmutableList<ObligationId> obligations) {
    Treaty.Builder treaty =
        Treaty.builder()
            .id(id)
            .name(id.value())
            .inForce(dice.chance(60) ? Endpoint.open() : PartialDate.of(day()))
            .end(Endpoint.open())
            .addMode(mode(ModeId.of(id, "party"), Grade.FULL).build());
    if (id.equals(PACT)) {
      treaty.addMode(mode(ModeId.of(id, "guarantor"), Grade.PARTNER).build());
    }
    obligations.forEach(obligation -> treaty.addObligation(obligation(obligation)));
    return treaty.build();
  }

  private Mode.Builder mode(ModeId id, Grade grade) {
    return Mode.builder().id(id).grade(grade).roster(dice.maybe(65, Roster::complete));
  }

  private Institution club() {
    return Institution.builder()
        .id(CLUB)
        .name("club")
        .kind(InstitutionKind.ALLIANCE)
        .existence(Interval.always())
        .addMode(
            mode(ModeId.of(CLUB, "member"), Grade.FULL)
                .partyTo(dice.chance(60) ? ImmutableSet.of(PACT) : ImmutableSet.of())
                .build())
        .build();
  }

  private Obligation obligation(ObligationId id) {
    return Obligation.builder()
        .id(id)
        .kind(dice.oneOf(KINDS))
        .validity(dice.maybe(30, this::interval))
        .owedBy(dice.maybe(45, () -> persons(id.treaty())))
        .owedTo(dice.maybe(40, () -> persons(id.treaty())))
        .beneficiaries(dice.maybe(25, () -> persons(id.treaty())).orElse(PersonalScope.nobody()))
        .casus(dice.maybe(85, () -> casus(id.treaty())))
        .build();
  }

  /** Modes, named states, or both. */
  private PersonalScope persons(FrameworkId treaty) {
    ImmutableList<ModeId> modes =
        treaty.equals(PACT)
            ? ImmutableList.of(
                ModeId.of(PACT, "party"), ModeId.of(PACT, "guarantor"), ModeId.of(CLUB, "member"))
            : ImmutableList.of(ModeId.of(ENTENTE, "party"), ModeId.of(PACT, "party"));
    ImmutableList<ModeId> some = dice.different(dice.between(0, 2), modes);
    return new PersonalScope(
        ImmutableSortedSet.copyOf(some),
        ImmutableSortedSet.copyOf(
            dice.different(some.isEmpty() ? dice.between(1, 2) : dice.between(0, 1), ACTORS)));
  }

  private Casus casus(FrameworkId treaty) {
    return Casus.builder()
        .events(dice.different(dice.between(0, 2), EVENTS))
        .attackers(dice.maybe(40, () -> attackers(treaty)))
        .places(dice.different(dice.chance(40) ? dice.between(1, 2) : 0, REGIONS))
        .build();
  }

  private Attackers attackers(FrameworkId treaty) {
    return dice.chance(50)
        ? Attackers.builder().only(persons(treaty)).build()
        : Attackers.builder().except(persons(treaty)).build();
  }

  private Participation spell(ActorId actor, FrameworkId framework, String... modes) {
    return Participation.builder()
        .participant(actor)
        .mode(ModeId.of(framework, dice.oneOf(ImmutableList.copyOf(modes))))
        .interval(dice.chance(40) ? Interval.always() : interval())
        .claim(dice.chance(85) ? Claim.ASSERTED : Claim.POSSIBLE)
        .limitations(dice.perhaps(45, 2, this::limitation))
        .build();
  }

  private Limitation limitation() {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .interval(dice.maybe(50, this::interval))
        .claim(dice.chance(80) ? Claim.ASSERTED : dice.oneOf(Claim.class))
        .scope(dice.maybe(45, this::scope))
        .notOwed(dice.perhapsDifferent(75, 2, () -> Duty.of(dice.oneOf(IDS))))
        .notEntitled(
            dice.perhapsDifferent(
                35, 1, () -> dice.chance(75) ? Right.BE_ASSISTED : Right.BE_CONSULTED))
        .build();
  }

  private Scope scope() {
    return switch (dice.between(1, 5)) {
      case 1, 2, 3 ->
          Scope.builder().addAllCounterparts(dice.different(dice.between(1, 2), ACTORS)).build();
      case 4 -> Scope.builder().addTerritories(dice.oneOf(REGIONS)).build();
      default -> Scope.builder().organ(OrganId.of("council")).build();
    };
  }

  private Interval interval() {
    while (true) {
      Endpoint from = endpoint();
      Endpoint to = endpoint();
      if (Intervals.isPossible(from, to)) {
        return Interval.of(from, to);
      }
    }
  }

  private Endpoint endpoint() {
    int kind = dice.between(1, 100);
    if (kind <= 50) {
      return PartialDate.of(day());
    }
    if (kind <= 60) {
      return PartialDate.parse("1999-12");
    }
    if (kind <= 75) {
      LocalDate one = day();
      return Endpoint.between(
          PartialDate.of(one), PartialDate.of(one.plusDays(dice.between(0, 3))));
    }
    return kind <= 92 ? Endpoint.open() : Endpoint.unknown();
  }

  private LocalDate day() {
    return dice.oneOf(SmallWorlds.LINE);
  }
}
