package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * One framework and its participants on a line of seven days around the turn of a year, so small
 * that every possible world can be looked at.
 */
public final class SmallWorlds {
  /** The days that one asks about: the last three of 1999, the first four of 2000. */
  public static final ImmutableList<LocalDate> LINE =
      IntStream.range(0, 7)
          .mapToObj(LocalDate.of(1999, 12, 29)::plusDays)
          .collect(ImmutableList.toImmutableList());

  /** Who may take part: with periods, without a record of its own, an institution, unknown. */
  public static final ImmutableList<ActorId> ACTORS =
      ImmutableList.of(
          StateId.of("AAA"), StateId.of("BBB"), FrameworkId.of("club"), FrameworkId.of("gone"));

  /** The framework in question. */
  public static final FrameworkId LEAGUE = FrameworkId.of("league");

  private static final FrameworkId CLUB = FrameworkId.of("club");

  private static final ImmutableList<PartialDate> PARTIAL =
      ImmutableList.of(
          PartialDate.of(1999),
          PartialDate.of(2000),
          PartialDate.parse("1999-12"),
          PartialDate.parse("2000-01~"));

  private static final ImmutableMap<String, Grade> MODES =
      ImmutableMap.of("member", Grade.FULL, "core", Grade.FULL, "observer", Grade.OBSERVER);

  private static final ImmutableMap<String, Grade> TREATY_MODES =
      ImmutableMap.of("party", Grade.FULL, "signatory", Grade.SIGNATORY);

  private final Dice dice;

  private SmallWorlds(Random random) {
    this.dice = new Dice(random);
  }

  /** The small world that a source of chance leads to. */
  public static SecurityArchitecture random(Random random) {
    return new SmallWorlds(random).world();
  }

  /** Small worlds. */
  public static Arbitrary<SecurityArchitecture> arbitrary() {
    return Arbitraries.randomValue(SmallWorlds::random);
  }

  private SecurityArchitecture world() {
    Framework league = dice.chance(70) ? institution() : treaty();
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("a small world")
            .observedThrough(
                dice.chance(75) ? dice.oneOf(LINE.subList(2, 7)) : LocalDate.of(2010, 1, 1))
            .addState(
                State.builder()
                    .id(StateId.of("AAA"))
                    .name("A")
                    .periods(dice.perhaps(40, 2, this::period))
                    .build())
            .addInstitution(
                Institution.builder()
                    .id(CLUB)
                    .name("Club")
                    .kind(InstitutionKind.FORUM)
                    .existence(mostlyAlways())
                    .build());
    if (league instanceof Institution institution) {
      world.addInstitution(institution);
    } else {
      world.addTreaty((Treaty) league);
    }
    for (ActorId actor : ACTORS) {
      world.addAllParticipations(dice.some(0, 3, () -> spell(actor, league)));
    }
    return world.build();
  }

  private StatePeriod period() {
    return StatePeriod.builder().kind(StateKind.SOVEREIGN).interval(interval()).build();
  }

  private Institution institution() {
    return Institution.builder()
        .id(LEAGUE)
        .name("League")
        .kind(InstitutionKind.ALLIANCE)
        .existence(mostlyAlways())
        .declaredModes(modes(MODES, dice.between(0, 3)))
        .build();
  }

  private Treaty treaty() {
    Interval force = mostlyAlways();
    Optional<Endpoint> signed =
        dice.maybe(50, this::endpoint).filter(start -> Intervals.isPossible(start, force.to()));
    return Treaty.builder()
        .id(LEAGUE)
        .name("Pact")
        .signed(signed)
        .inForce(force.from())
        .end(force.to())
        .declaredModes(modes(TREATY_MODES, dice.between(0, 2)))
        .build();
  }

  private ImmutableMap<ModeId, Mode> modes(ImmutableMap<String, Grade> choices, int count) {
    return dice.different(count, choices.keySet().asList()).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                name -> ModeId.of(LEAGUE, name), name -> mode(name, choices.get(name))));
  }

  private Mode mode(String name, Grade grade) {
    return Mode.builder()
        .id(ModeId.of(LEAGUE, name))
        .grade(grade)
        .validity(dice.maybe(30, this::interval))
        .roster(
            dice.maybe(60, () -> Roster.builder().interval(dice.maybe(50, this::interval)).build()))
        .build();
  }

  private Participation spell(ActorId participant, Framework league) {
    ImmutableList<Mode> offered = league.modes();
    return Participation.builder()
        .participant(participant)
        .mode(
            offered.isEmpty() || dice.chance(8)
                ? ModeId.of(LEAGUE, "guest")
                : dice.oneOf(offered).id())
        .interval(interval())
        .claim(dice.chance(55) ? Claim.ASSERTED : dice.oneOf(Claim.class))
        .build();
  }

  private Interval mostlyAlways() {
    return dice.chance(55) ? Interval.always() : interval();
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
      return day();
    }
    if (kind <= 55) {
      return dice.oneOf(PARTIAL);
    }
    if (kind <= 68) {
      PartialDate one = day();
      PartialDate other = day();
      return one.earliest().isAfter(other.earliest())
          ? Endpoint.between(other, one)
          : Endpoint.between(one, other);
    }
    if (kind <= 80) {
      return dice.chance(50) ? Endpoint.notBefore(day()) : Endpoint.notAfter(day());
    }
    return kind <= 92 ? Endpoint.open() : Endpoint.unknown();
  }

  private PartialDate day() {
    return PartialDate.of(dice.oneOf(LINE));
  }
}
