package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationKind;
import io.koinon.base.StateId;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.ObligationWorlds;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** That obligations are what every possible world of the records says they are. */
@AddLifecycleHook(UsualTries.class)
class ObligationsPropertyTest {
  private static final ImmutableSet<ObligationKind> ALL_KINDS =
      ImmutableSet.copyOf(ObligationKind.standard());

  private static final ActorId STRANGER = StateId.of("ZZZ");

  private static final ActorId SOMEBODY_ELSE = StateId.of("YYY");

  private static final ImmutableList<ActorId> EVERYBODY =
      ImmutableList.<ActorId>builder().addAll(ObligationWorlds.ACTORS).add(STRANGER).build();

  private record Case(SecurityArchitecture world, LocalDate day, Dice dice) {
    static Case random(long seed) {
      Random random = new Random(seed);
      SecurityArchitecture world = ObligationWorlds.random(random);
      Dice dice = new Dice(random);
      return new Case(world, dice.oneOf(SmallWorlds.LINE), dice);
    }

    Obligations obligations() {
      return in(world);
    }

    Obligations in(SecurityArchitecture other) {
      return Obligations.in(other.asOf(AsOf.on(day)));
    }

    ObligationOracle oracle() {
      return new ObligationOracle(world, day);
    }

    Contingency contingency() {
      ActorId attacked = dice.oneOf(ObligationWorlds.ACTORS);
      Contingency contingency = Contingency.of(dice.oneOf(ObligationWorlds.EVENTS), attacked);
      Optional<ActorId> attacker =
          dice.maybe(70, () -> dice.oneOf(EVERYBODY)).filter(it -> !it.equals(attacked));
      if (attacker.isPresent()) {
        contingency = contingency.by(attacker.get());
      }
      return switch (dice.between(1, 3)) {
        case 1 -> contingency.in(dice.oneOf(ObligationWorlds.REGIONS));
        case 2 -> contingency.onTerritoryOf(dice.oneOf(ObligationWorlds.ACTORS));
        default -> contingency;
      };
    }
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void bonds_areWhatEveryPossibleWorldSays(@ForAll long seed) {
    Case one = Case.random(seed);
    Obligations obligations = one.obligations();
    for (Obligation obligation : one.world().obligations().values()) {
      for (int left = 6; left > 0; left--) {
        ActorId obligor = one.dice().oneOf(EVERYBODY);
        ActorId obligee = one.dice().oneOf(EVERYBODY);
        Bond bond = obligations.bond(obligor, obligation.id(), obligee);
        assertThat(bond.truth())
            .as("%s on %s", bond, one.day())
            .isEqualTo(one.oracle().isBound(obligor, obligation, obligee));
        Statistics.label("bound").collect(bond.truth());
      }
    }
    assertEveryTruthOccurs("bound");
  }

  private static void assertEveryTruthOccurs(String label) {
    Statistics.label(label)
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).count(count -> count > 0);
              }
            });
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void dues_areWhatEveryPossibleWorldSays(@ForAll long seed) {
    Case one = Case.random(seed);
    Contingency contingency = one.contingency();
    Assistance assistance = one.obligations().due(contingency, ALL_KINDS);
    for (Obligation obligation : one.world().obligations().values()) {
      for (ActorId obligor : ObligationWorlds.ACTORS) {
        Truth expected = one.oracle().isDue(obligor, obligation, contingency);
        Optional<Due> due =
            assistance.of(obligor).stream()
                .filter(it -> it.obligation().equals(obligation))
                .findFirst();
        Statistics.label("due").collect(expected);
        Truth found = due.map(Due::truth).orElse(Truth.NO);
        boolean isListed =
            due.isPresent() || expected == Truth.YES || isRecorded(one.world(), obligor);
        if (isListed && !mayDependTwiceOnOneSpell(obligation, found)) {
          assertThat(found)
              .as("%s: %s %s on %s", contingency, obligor, obligation.id(), one.day())
              .isEqualTo(expected);
        }
      }
    }
    assertEveryTruthOccurs("due");
  }

  /** Whoever is a creditor and a beneficiary by one spell in doubt is asked for it twice. */
  private static boolean mayDependTwiceOnOneSpell(Obligation obligation, Truth found) {
    return !obligation.beneficiaries().isEmpty() && found == Truth.UNKNOWN;
  }

  /** Whether somebody has a spell wherever one may come to owe something. */
  private static boolean isRecorded(SecurityArchitecture world, ActorId actor) {
    return world.frameworks().keySet().stream()
        .allMatch(framework -> !world.history(actor, framework).isEmpty());
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void setsWithinATreaty_areCompleteIfNobodyElseCanOweInAnyWorld(@ForAll long seed) {
    Case one = Case.random(seed);
    Contingency contingency = one.contingency();
    Assistance assistance = one.obligations().due(contingency, ALL_KINDS);

    assertThat(assistance.obligors().complete()).isFalse();
    for (Treaty treaty : one.world().treaties().values()) {
      ThreeValuedSet<ActorId> within = assistance.within(treaty.id());
      Truth others = Truth.NO;
      boolean isExact = true;
      for (Obligation obligation : treaty.obligations().values()) {
        others = others.or(one.oracle().isDue(SOMEBODY_ELSE, obligation, contingency));
        isExact &= obligation.beneficiaries().isEmpty();
      }
      if (isExact || within.complete()) {
        assertThat(within.complete()).isEqualTo(others == Truth.NO);
      }
      Statistics.label("complete").collect(within.complete());
    }
    Statistics.label("complete")
        .coverage(
            coverage -> {
              coverage.check(true).count(count -> count > 0);
              coverage.check(false).count(count -> count > 0);
            });
  }

  @Property(tries = 300)
  void whatIsDue_isBound(@ForAll long seed) {
    Case one = Case.random(seed);
    Contingency contingency = one.contingency();
    for (Due due : one.obligations().due(contingency, ALL_KINDS).dues()) {
      assertThat(due.truth()).isNotEqualTo(Truth.NO);
      assertThat(due.bond().truth()).isNotEqualTo(Truth.NO);
      assertThat(due.bond().truth().compareTo(due.truth())).isNotNegative();
      assertThat(due.reasons()).containsAll(due.bond().reasons());
      assertThat(due.obligor()).isNotEqualTo(contingency.attacked());
      assertThat(Optional.of(due.obligor())).isNotEqualTo(contingency.attacker());
    }
  }

  @Property(tries = 300)
  void limitations_neverAddABond(@ForAll long seed) {
    Case one = Case.random(seed);
    SecurityArchitecture free =
        one.world().toBuilder()
            .participations(
                one.world().participations().stream()
                    .map(spell -> spell.withLimitations(ImmutableList.of()))
                    .toList())
            .build();
    Contingency contingency = one.contingency();
    Obligations unlimited = one.in(free);
    for (Bond bond : one.obligations().all()) {
      Bond other = unlimited.bond(bond.obligor(), bond.obligation().id(), bond.obligee());
      assertThat(other.truth().compareTo(bond.truth())).isNotNegative();
    }
    ThreeValuedSet<ActorId> limited = one.obligations().due(contingency).obligors();
    ThreeValuedSet<ActorId> all = unlimited.due(contingency).obligors();
    assertThat(all.certain()).containsAll(limited.certain());
    for (ActorId actor : limited.uncertain()) {
      assertThat(all.certain().contains(actor) || all.uncertain().contains(actor)).isTrue();
    }
  }

  @Property(tries = 300)
  void aPartOfTheContingencyLeftOpen_neverDecidesMore(@ForAll long seed) {
    Case one = Case.random(seed);
    Contingency stated = one.contingency();
    Contingency open = Contingency.of(stated.event(), stated.attacked());
    ThreeValuedSet<ActorId> all = one.obligations().due(open, ALL_KINDS).obligors();
    ThreeValuedSet<ActorId> some = one.obligations().due(stated, ALL_KINDS).obligors();
    for (ActorId actor : all.certain()) {
      if (!Optional.of(actor).equals(stated.attacker())) {
        assertThat(some.certain()).contains(actor);
      }
    }
    for (ActorId actor : some.certain()) {
      assertThat(all.certain().contains(actor) || all.uncertain().contains(actor)).isTrue();
    }
  }

  @Property(tries = 200)
  void listsOfBonds_areOneListSeenFromAllSides(@ForAll long seed) {
    Case one = Case.random(seed);
    Obligations obligations = one.obligations();
    ImmutableList<Bond> all = obligations.all();
    for (ActorId actor : EVERYBODY) {
      assertThat(obligations.owedBy(actor))
          .isEqualTo(all.stream().filter(bond -> bond.obligor().equals(actor)).toList());
      assertThat(obligations.owedTo(actor))
          .isEqualTo(all.stream().filter(bond -> bond.obligee().equals(actor)).toList());
      for (ActorId other : EVERYBODY) {
        assertThat(obligations.between(actor, other))
            .isEqualTo(
                all.stream()
                    .filter(bond -> bond.obligor().equals(actor))
                    .filter(bond -> bond.obligee().equals(other))
                    .toList());
      }
      boolean isBound =
          all.stream()
              .filter(bond -> ALL_KINDS.contains(bond.obligation().kind()))
              .anyMatch(bond -> bond.obligor().equals(actor) && bond.truth() == Truth.YES);
      ThreeValuedSet<ActorId> unbound = obligations.unbound(ALL_KINDS);
      if (isBound) {
        assertThat(unbound.certain()).doesNotContain(actor);
        assertThat(unbound.uncertain()).doesNotContain(actor);
      }
      if (unbound.certain().contains(actor)) {
        assertThat(obligations.owedBy(actor)).isEmpty();
      }
    }
  }

  @Property(tries = 200)
  void chains_areUnbrokenAndShortestAndLeadToAllWhoAreBound(@ForAll long seed) {
    Case one = Case.random(seed);
    Contingency contingency = one.contingency();
    Obligations obligations = one.obligations();
    ImmutableList<Chain> chains = obligations.chains(contingency);
    assertThat(chains).extracting(Chain::actor).doesNotHaveDuplicates();
    for (Chain chain : chains) {
      ActorId assisted = contingency.attacked();
      for (int i = 0; i < chain.length(); i++) {
        Due due = chain.path().get(i);
        Contingency then = i == 0 ? contingency : contingency.befalling(assisted);
        assertThat(due.bond().obligee()).isEqualTo(assisted);
        assertThat(obligations.due(then).dues()).contains(due);
        assisted = due.obligor();
      }
      assertThat(Optional.of(chain.actor())).isNotEqualTo(contingency.attacker());
    }
    ThreeValuedSet<ActorId> first = obligations.due(contingency).obligors();
    for (ActorId actor : first.certain()) {
      assertThat(chains)
          .anyMatch(chain -> chain.actor().equals(actor) && chain.length() == 1)
          .anyMatch(chain -> chain.actor().equals(actor) && chain.truth() == Truth.YES);
    }
    assertThat(chains).extracting(Chain::actor).containsAll(first.uncertain());
  }

  @Property(tries = 200)
  void changes_areWhatDiffers(@ForAll long seed) {
    Case one = Case.random(seed);
    LocalDate later = one.day().plusDays(one.dice().between(0, 4));
    Obligations before = one.obligations();
    Obligations now = Obligations.in(one.world().asOf(AsOf.on(later)));
    ImmutableList<BondChange> changes = now.changesSince(before);
    for (BondChange change : changes) {
      Bond was = change.before().orElseThrow();
      Bond is = change.now().orElseThrow();
      assertThat(was.truth()).isNotEqualTo(is.truth());
      assertThat(before.bond(was.obligor(), was.obligation().id(), was.obligee())).isEqualTo(was);
      assertThat(now.bond(was.obligor(), was.obligation().id(), was.obligee())).isEqualTo(is);
    }
    long differing =
        before.all().stream()
            .filter(
                bond ->
                    now.bond(bond.obligor(), bond.obligation().id(), bond.obligee()).truth()
                        != bond.truth())
            .count();
    assertThat(changes.size()).isGreaterThanOrEqualTo((int) differing);
    assertThat(before.changesSince(now)).hasSameSizeAs(changes);
    assertThat(before.changesSince(before)).isEmpty();
  }

  @Property(tries = 10)
  void anyArchitecture_isAnsweredWithReasonsAndRecords(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture architecture = Architectures.random(random);
    Obligations obligations =
        Obligations.in(
            architecture.asOf(AsOf.on(LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 27_000)))));
    ActorId attacked = dice.oneOf(architecture.actors().asList());
    Contingency contingency =
        Contingency.of(dice.oneOf(ObligationWorlds.EVENTS), attacked)
            .by(FrameworkId.of("another-attacker"));
    for (Due due : obligations.due(contingency, ALL_KINDS).dues()) {
      assertThat(due.reasons().isEmpty()).isEqualTo(due.truth().isKnown());
      assertThat(Reason.values()).containsAll(due.reasons());
    }
    for (Bond bond : obligations.owedBy(attacked)) {
      assertThat(architecture.participations()).containsAll(bond.records());
    }
    assertThat(obligations.bothSides(contingency)).isNotNull();
    assertThat(obligations.unbound().complete()).isFalse();
  }
}
