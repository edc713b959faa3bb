package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.participation.Participation;
import io.koinon.state.Assessment;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffect;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.State;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Few actors, few days and many successions between them: most worlds hold circles, continuators
 * twice over, seats that nobody had, and records given twice.
 */
public final class SuccessionWorlds {
  /** The first of the days on which something happens. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1999, 12, 29);

  /** How many days there are on which something happens. */
  public static final int DAYS = 6;

  /** Who comes and goes. */
  public static final ImmutableList<ActorId> ACTORS =
      ImmutableList.of(
          StateId.of("AAA"),
          StateId.of("BBB"),
          StateId.of("CCC"),
          StateId.of("DDD"),
          FrameworkId.of("club"),
          FrameworkId.of("league"));

  /** In what they have seats. */
  public static final ImmutableList<FrameworkId> FRAMEWORKS =
      ImmutableList.of(FrameworkId.of("club"), FrameworkId.of("league"));

  /** Who reads the successions in another way. */
  public static final ImmutableList<SourceId> ACCOUNTS =
      ImmutableList.of(SourceId.of("cow"), SourceId.of("gw"));

  private static final ImmutableList<String> MODES = ImmutableList.of("member", "observer");

  private final Dice dice;
  private final boolean dated;

  private SuccessionWorlds(Random random, boolean dated) {
    this.dice = new Dice(random);
    this.dated = dated;
  }

  /** Worlds with dates of every kind. */
  public static Arbitrary<SecurityArchitecture> arbitrary() {
    return Arbitraries.randomValue(random -> new SuccessionWorlds(random, false).world());
  }

  /** Worlds in which every succession has a day of its own. */
  public static Arbitrary<SecurityArchitecture> dated() {
    return Arbitraries.randomValue(random -> new SuccessionWorlds(random, true).world());
  }

  /** Successions. */
  public static Arbitrary<Succession> successions() {
    return Arbitraries.randomValue(random -> new SuccessionWorlds(random, false).succession(0));
  }

  private SecurityArchitecture world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("a world of successions")
            .observedThrough(LocalDate.of(2010, 1, 1));
    for (ActorId actor : ACTORS) {
      if (actor instanceof StateId state) {
        world.addState(State.builder().id(state).name(state.value()).build());
      }
    }
    FRAMEWORKS.forEach(id -> world.addInstitution(institution(id)));
    for (int number = dice.between(1, DAYS); number > 0; number--) {
      world.addSuccession(succession(number));
    }
    ImmutableList<Participation> spells = dice.some(0, 8, this::spell);
    return world
        .addAllParticipations(spells)
        .addAllParticipations(dice.chance(30) ? spells : ImmutableList.of())
        .build();
  }

  private static Institution institution(FrameworkId id) {
    return Institution.builder()
        .id(id)
        .name(id.value())
        .kind(InstitutionKind.FORUM)
        .existence(Interval.always())
        .build();
  }

  private Participation spell() {
    LocalDate from = day();
    return Participation.builder()
        .participant(dice.oneOf(ACTORS))
        .mode(mode())
        .interval(
            Interval.of(
                PartialDate.of(from),
                dice.chance(50)
                    ? Endpoint.open()
                    : PartialDate.of(from.plusDays(dice.between(1, 9)))))
        .build();
  }

  private Succession succession(int number) {
    Succession.Builder succession =
        Succession.builder()
            .id(SuccessionId.of("s" + number))
            .kind(dice.oneOf(SuccessionKind.class))
            .on(dated ? PartialDate.of(FIRST_DAY.plusDays(number)) : on())
            .predecessors(fates(1))
            .successors(origins(1))
            .seats(dice.some(0, 4, this::seat))
            .note(dice.maybe(30, () -> "As it is recorded"));
    ACCOUNTS.forEach(
        account -> dice.maybe(50, () -> assessment(account)).ifPresent(succession::addAssessment));
    return succession.build();
  }

  private Assessment assessment(SourceId account) {
    return Assessment.builder()
        .account(account)
        .on(dice.maybe(dated ? 0 : 50, this::on))
        .predecessors(fates(0))
        .successors(origins(0))
        .note(dice.maybe(50, () -> "As " + account + " has it"))
        .build();
  }

  private Endpoint on() {
    int kind = dice.between(1, 100);
    if (kind <= 60) {
      return PartialDate.of(day());
    }
    if (kind <= 80) {
      LocalDate from = day();
      return Endpoint.between(
          PartialDate.of(from), PartialDate.of(from.plusDays(dice.between(0, 3))));
    }
    return kind <= 90 ? PartialDate.of(2000) : kind <= 95 ? Endpoint.open() : Endpoint.unknown();
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(dice.between(0, DAYS));
  }

  private ImmutableMap<ActorId, Fate> fates(int least) {
    return some(least, () -> dice.oneOf(Fate.class));
  }

  /** At most one of them is a continuator. */
  private ImmutableMap<ActorId, Origin> origins(int least) {
    Map<ActorId, Origin> origins = new TreeMap<>(some(least, () -> dice.oneOf(Origin.class)));
    origins.replaceAll((who, origin) -> origin == Origin.CONTINUATOR ? Origin.NEW : origin);
    if (!origins.isEmpty() && dice.chance(75)) {
      origins.put(
          dice.oneOf(ImmutableList.copyOf(origins.keySet())),
          dice.chance(80) ? Origin.CONTINUATOR : Origin.DISPUTED);
    }
    return ImmutableMap.copyOf(origins);
  }

  private <T> ImmutableMap<ActorId, T> some(int least, Supplier<T> value) {
    int count = Math.max(least, dice.between(0, 3));
    return dice.different(count, ACTORS).stream()
        .collect(ImmutableMap.toImmutableMap(who -> who, who -> value.get()));
  }

  private MembershipEffect seat() {
    MembershipEffect.Builder seat =
        MembershipEffect.builder()
            .in(mode())
            .into(dice.maybe(40, this::mode))
            .effect(dice.oneOf(MembershipEffectKind.class));
    if (dice.chance(40)) {
      return seat.addAllWho(dice.different(dice.between(1, 3), ACTORS)).build();
    }
    Optional<ActorId> predecessor = dice.maybe(90, () -> dice.oneOf(ACTORS));
    return seat.predecessor(predecessor)
        .successor(dice.maybe(predecessor.isEmpty() ? 100 : 75, () -> dice.oneOf(ACTORS)))
        .build();
  }

  private ModeId mode() {
    return ModeId.of(dice.oneOf(FRAMEWORKS), dice.oneOf(MODES));
  }
}
