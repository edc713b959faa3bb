package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.base.WeightId;
import io.koinon.cooperation.Tie;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Two institutions, a treaty, a region, weights and ties of five states on a few days, so small
 * that all that is not known can be tried.
 */
public final class MeasureWorlds {
  /** The states; the last one has no record. */
  public static final ImmutableList<StateId> STATES =
      ImmutableList.of(
          StateId.of("AAA"),
          StateId.of("BBB"),
          StateId.of("CCC"),
          StateId.of("DDD"),
          StateId.of("EEE"));

  /** The institutions. */
  public static final ImmutableList<FrameworkId> INSTITUTIONS =
      ImmutableList.of(FrameworkId.of("alliance"), FrameworkId.of("forum"));

  /** The institutions and the treaty. */
  public static final ImmutableList<FrameworkId> FRAMEWORKS =
      ImmutableList.of(FrameworkId.of("alliance"), FrameworkId.of("forum"), FrameworkId.of("pact"));

  /** The areas that institutions may have. */
  public static final ImmutableList<CooperationArea> AREAS =
      ImmutableList.of(
          CooperationArea.ENERGY, CooperationArea.PEACEKEEPING, CooperationArea.TRANSPORT);

  /** The region. */
  public static final RegionId REGION = RegionId.of("plain");

  /** The weights. */
  public static final WeightId POPULATION = WeightId.of("population");

  private static final FrameworkId PACT = FrameworkId.of("pact");

  private final Dice dice;

  private MeasureWorlds(Random random) {
    this.dice = new Dice(random);
  }

  /** The small world that a source of chance leads to. */
  public static SecurityArchitecture random(Random random) {
    return new MeasureWorlds(random).world();
  }

  private SecurityArchitecture world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("a small world")
            .observedThrough(LocalDate.of(2010, 1, 1))
            .addRegion(region())
            .addTreaty(pact())
            .addWeight(weighting());
    STATES.subList(0, 4).forEach(id -> world.addState(state(id)));
    INSTITUTIONS.forEach(id -> world.addInstitution(institution(id)));
    for (StateId state : STATES) {
      for (FrameworkId framework : FRAMEWORKS) {
        world.addAllParticipations(dice.perhaps(60, 2, () -> spell(state, framework)));
      }
    }
    int ties = dice.between(0, 6);
    for (int i = 1; i <= ties; i++) {
      world.addTie(tie(TieId.of("t" + i)));
    }
    return world.build();
  }

  private State state(StateId id) {
    return State.builder().id(id).name("S").periods(dice.perhaps(25, 1, this::period)).build();
  }

  private StatePeriod period() {
    return StatePeriod.builder().kind(StateKind.SOVEREIGN).interval(interval()).build();
  }

  private Region region() {
    return Region.builder()
        .id(REGION)
        .name("Plain")
        .members(dice.different(dice.between(0, 3), STATES))
        .isComplete(dice.chance(75))
        .build();
  }

  private Treaty pact() {
    Interval force = mostlyAlways();
    return Treaty.builder()
        .id(PACT)
        .name("Pact")
        .signed(force.from())
        .inForce(force.from())
        .end(force.to())
        .addMode(mode(ModeId.of(PACT, "party"), Grade.FULL))
        .build();
  }

  private Institution institution(FrameworkId id) {
    return Institution.builder()
        .id(id)
        .name("I")
        .kind(InstitutionKind.FORUM)
        .existence(mostlyAlways())
        .areas(dice.different(dice.between(0, 3), AREAS))
        .datedAreas(datedAreas())
        .addMode(mode(ModeId.of(id, "member"), Grade.FULL))
        .addMode(mode(ModeId.of(id, "observer"), Grade.OBSERVER))
        .build();
  }

  private Map<CooperationArea, Interval> datedAreas() {
    Map<CooperationArea, Interval> areas = new HashMap<>();
    dice.different(dice.between(0, 2), AREAS).forEach(area -> areas.put(area, mostlyAlways()));
    return areas;
  }

  private Mode mode(ModeId id, Grade grade) {
    return Mode.builder().id(id).grade(grade).roster(dice.maybe(75, Roster::complete)).build();
  }

  private Participation spell(StateId state, FrameworkId framework) {
    String mode =
        framework.equals(PACT) ? "party" : dice.oneOf(ImmutableList.of("member", "observer"));
    return Participation.builder()
        .participant(state)
        .mode(ModeId.of(framework, mode))
        .interval(mostlyAlways())
        .claim(dice.chance(85) ? Claim.ASSERTED : Claim.POSSIBLE)
        .build();
  }

  private Weighting weighting() {
    return Weighting.builder().id(POPULATION).tables(dice.some(0, 2, this::table)).build();
  }

  private WeightTable table() {
    WeightTable.Builder table =
        WeightTable.builder().interval(dice.maybe(dice.chance(50) ? 0 : 80, this::interval));
    for (StateId state : dice.different(dice.between(3, 5), STATES)) {
      table.putValue(state, BigDecimal.valueOf(dice.between(0L, 50L), 1));
    }
    return table.build();
  }

  private Tie tie(TieId id) {
    ImmutableSet<StateId> two = ImmutableSortedSet.copyOf(dice.different(2, STATES.subList(0, 4)));
    boolean isMeasured = dice.chance(80);
    Tie.Builder tie =
        Tie.builder()
            .id(id)
            .between(two)
            .area(dice.oneOf(AREAS))
            .interval(mostlyAlways())
            .unit(
                dice.maybe(
                    isMeasured ? 100 : 30,
                    () -> dice.chance(85) ? "share of GDP" : "share of exports"));
    if (isMeasured) {
      dice.different(dice.chance(80) ? 2 : 1, two.asList())
          .forEach(state -> tie.putDependence(state, amount(dice.chance(12))));
    }
    dice.different(dice.chance(75) ? 2 : dice.between(0, 1), two.asList())
        .forEach(state -> tie.putSubstitutability(state, amount(false)));
    return tie.build();
  }

  private Amount amount(boolean isOpen) {
    BigDecimal least = BigDecimal.valueOf(dice.between(0L, 10L), 1);
    if (isOpen) {
      return Amount.atLeast(least);
    }
    return dice.chance(70) ? Amount.of(least) : Amount.between(least, BigDecimal.ONE);
  }

  private Interval mostlyAlways() {
    return dice.chance(65) ? Interval.always() : interval();
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
    if (kind <= 45) {
      return PartialDate.of(day());
    }
    if (kind <= 65) {
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
