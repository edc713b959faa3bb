package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multisets;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.participation.Participation;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffect;
import io.koinon.state.Origin;
import io.koinon.state.Perspective;
import io.koinon.state.Succession;
import io.koinon.testing.SuccessionWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/** What holds of every lineage, however dirty the records. */
@AddLifecycleHook(UsualTries.class)
class LineagePropertyTest {
  private static final ImmutableList<Perspective> PERSPECTIVES =
      ImmutableList.of(
          Perspective.recorded(),
          Perspective.of("cow"),
          Perspective.of("gw"),
          Perspective.of("nobody"));

  private static final ImmutableList<AsOf> DAYS =
      IntStream.range(-1, SuccessionWorlds.DAYS + 2)
          .mapToObj(SuccessionWorlds.FIRST_DAY::plusDays)
          .map(AsOf::on)
          .collect(ImmutableList.toImmutableList());

  @Provide
  Arbitrary<SecurityArchitecture> worlds() {
    return SuccessionWorlds.arbitrary();
  }

  @Provide
  Arbitrary<SecurityArchitecture> datedWorlds() {
    return SuccessionWorlds.dated();
  }

  @Provide
  Arbitrary<ActorId> actors() {
    return Arbitraries.of(SuccessionWorlds.ACTORS);
  }

  @Provide
  Arbitrary<Perspective> perspectives() {
    return Arbitraries.of(PERSPECTIVES);
  }

  // Perspectives change labels and never spells

  @Property(tries = 200)
  void spellsToldFromAnyPerspective_areRecordedAndToldOnce(
      @ForAll("worlds") SecurityArchitecture world, @ForAll("actors") ActorId actor) {
    ImmutableMultiset<Participation> recorded = ImmutableMultiset.copyOf(world.participations());

    for (Perspective perspective : PERSPECTIVES) {
      for (FrameworkId framework : SuccessionWorlds.FRAMEWORKS) {
        ImmutableList<SeatSpell> told = world.lineage(actor, perspective).spellsIn(framework);
        Statistics.collect(told.stream().anyMatch(each -> !each.isOwn()));
        assertThat(
                Multisets.containsOccurrences(
                    recorded, ImmutableMultiset.copyOf(Lists.transform(told, SeatSpell::spell))))
            .isTrue();
      }
    }
  }

  @Property(tries = 150)
  void ownSpells_areTheHistoryFromEveryPerspective(
      @ForAll("worlds") SecurityArchitecture world, @ForAll("actors") ActorId actor) {
    for (Perspective perspective : PERSPECTIVES) {
      for (FrameworkId framework : SuccessionWorlds.FRAMEWORKS) {
        assertThat(world.lineage(actor, perspective).spellsIn(framework))
            .filteredOn(SeatSpell::isOwn)
            .map(SeatSpell::spell)
            .containsExactlyInAnyOrderElementsOf(world.history(actor, framework));
      }
    }
  }

  @Property(tries = 100)
  void answers_doNotDependOnSuccessions(
      @ForAll("worlds") SecurityArchitecture world, @ForAll("actors") ActorId actor) {
    SecurityArchitecture without = world.toBuilder().successions(ImmutableMap.of()).build();

    for (AsOf asOf : DAYS) {
      for (FrameworkId framework : SuccessionWorlds.FRAMEWORKS) {
        assertThat(world.asOf(asOf).participation(actor, framework))
            .isEqualTo(without.asOf(asOf).participation(actor, framework));
      }
    }
  }

  /** Nothing is connected that no effect connects, and nothing is there without a reason. */
  @Property(tries = 200)
  void spellOfAnother_hasAnEffectThatNamesItOrAContinuationBehindIt(
      @ForAll("worlds") SecurityArchitecture world,
      @ForAll("actors") ActorId actor,
      @ForAll("perspectives") Perspective perspective) {
    for (FrameworkId framework : SuccessionWorlds.FRAMEWORKS) {
      for (SeatSpell each : world.lineage(actor, perspective).spellsIn(framework)) {
        if (!each.isOwn()) {
          Succession through = each.succession().orElseThrow();
          assertThat(through).isIn(read(world, perspective));
          Optional<MembershipEffect> effect = each.effect();
          if (effect.isPresent()) {
            assertThat(through.seats()).contains(effect.get());
            assertThat(each.spell().mode()).isEqualTo(effect.get().in());
            assertThat(effect.get().predecessor())
                .satisfiesAnyOf(
                    before -> assertThat(before).contains(each.holder()),
                    before -> assertThat(effect.get().who()).contains(each.holder()));
          } else {
            assertThat(through.successors())
                .satisfiesAnyOf(
                    after -> assertThat(after).containsValue(Origin.CONTINUATOR),
                    after -> assertThat(after).containsValue(Origin.DISPUTED));
            assertThat(through.predecessors())
                .satisfiesAnyOf(
                    before -> assertThat(before).containsKey(each.holder()),
                    before -> assertThat(before).containsKey(each.spell().framework()));
          }
        }
      }
    }
  }

  private static List<Succession> read(SecurityArchitecture world, Perspective perspective) {
    return world.successions().values().stream().map(perspective::read).toList();
  }

  // Steps

  @Property(tries = 150)
  void steps_areSeenFromBothEnds(
      @ForAll("worlds") SecurityArchitecture world,
      @ForAll("actors") ActorId actor,
      @ForAll("perspectives") Perspective perspective) {
    Lineage lineage = world.lineage(actor, perspective);

    assertThat(lineage.predecessors())
        .allSatisfy(
            step ->
                assertThat(world.lineage(step.predecessor(), perspective).successors())
                    .contains(step));
    assertThat(lineage.successors())
        .allSatisfy(
            step ->
                assertThat(world.lineage(step.successor(), perspective).predecessors())
                    .contains(step));
  }

  @Property(tries = 200)
  void allPredecessors_areTheEndsOfAllChains(
      @ForAll("worlds") SecurityArchitecture world, @ForAll("actors") ActorId actor) {
    ImmutableList<LineageStep> walked = world.lineage(actor).allPredecessors();

    assertThat(walked).doesNotHaveDuplicates();
    assertThat(ImmutableSet.copyOf(walked)).isEqualTo(chained(world, actor, true));
    assertThat(ImmutableSet.copyOf(world.lineage(actor).allSuccessors()))
        .isEqualTo(chained(world, actor, false));
  }

  /** Grows the set of steps that a chain can reach until it grows no more. */
  private static Set<LineageStep> chained(SecurityArchitecture world, ActorId actor, boolean back) {
    List<LineageStep> all = new ArrayList<>();
    for (Succession each : world.successions().values()) {
      for (ActorId before : each.predecessors().keySet()) {
        for (ActorId after : each.successors().keySet()) {
          if (!before.equals(after)) {
            all.add(new LineageStep(before, after, each));
          }
        }
      }
    }
    Set<LineageStep> reached = new HashSet<>();
    int before = -1;
    while (before < reached.size()) {
      before = reached.size();
      for (LineageStep step : all) {
        ActorId near = back ? step.successor() : step.predecessor();
        if (near.equals(actor)
            || ImmutableList.copyOf(reached).stream()
                .anyMatch(other -> back ? follows(step, other) : follows(other, step))) {
          reached.add(step);
        }
      }
    }
    return reached;
  }

  private static boolean follows(LineageStep first, LineageStep second) {
    return first.successor().equals(second.predecessor())
        && !earliest(first.succession().on()).isAfter(latest(second.succession().on()));
  }

  private static LocalDate earliest(Endpoint on) {
    if (on instanceof PartialDate date) {
      return date.earliest();
    }
    return on instanceof Endpoint.Between between
        ? between.notBefore().orElseThrow().earliest()
        : LocalDate.MIN;
  }

  private static LocalDate latest(Endpoint on) {
    if (on instanceof PartialDate date) {
      return date.latest();
    }
    if (on instanceof Endpoint.Between between) {
      return between.notAfter().orElseThrow().latest();
    }
    return on.equals(Endpoint.open()) ? LocalDate.MIN : LocalDate.MAX;
  }

  // Continuators

  @Property(tries = 200)
  void continuator_isAtMostOneForCertain(
      @ForAll("worlds") SecurityArchitecture world,
      @ForAll("actors") ActorId actor,
      @ForAll("perspectives") Perspective perspective) {
    for (AsOf asOf : DAYS) {
      assertThat(world.lineage(actor, perspective).continuators(asOf).values())
          .filteredOn(truth -> truth == Truth.YES)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  /** In every world in which each dispute is decided in one way, somebody or nobody goes on. */
  @Property(tries = 200)
  void continuator_isSoInEveryWorldOfDecidedDisputes(
      @ForAll("datedWorlds") SecurityArchitecture world, @ForAll("actors") ActorId actor) {
    List<Succession> inOrder =
        world.successions().values().stream()
            .sorted(Comparator.comparing(each -> earliest(each.on())))
            .toList();
    List<List<Decided>> worlds =
        Lists.cartesianProduct(inOrder.stream().map(LineagePropertyTest::decisions).toList());
    for (AsOf asOf : DAYS) {
      ImmutableSet.Builder<Optional<ActorId>> ends = ImmutableSet.builder();
      worlds.stream().limit(100).forEach(each -> ends.add(end(actor, each, asOf.date())));
      ImmutableSet<Optional<ActorId>> possible = ends.build();
      var told = world.lineage(actor).continuators(asOf);
      Statistics.collect(possible.size() == 1);
      for (ActorId who : SuccessionWorlds.ACTORS) {
        Truth truth = told.getOrDefault(who, Truth.NO);
        if (truth == Truth.YES) {
          assertThat(possible).containsExactly(Optional.of(who));
        } else if (truth == Truth.NO) {
          assertThat(possible).doesNotContain(Optional.of(who));
        }
      }
      if (inOrder.stream().noneMatch(LineagePropertyTest::isDisputed)) {
        assertThat(told.values()).doesNotContain(Truth.UNKNOWN);
      }
    }
  }

  private static boolean isDisputed(Succession succession) {
    return succession.predecessors().containsValue(Fate.DISPUTED)
        || succession.successors().containsValue(Origin.DISPUTED);
  }

  /** A succession with who goes on as whom, and who is no more. */
  private record Decided(
      Succession succession, ImmutableMap<ActorId, ActorId> continued, Set<ActorId> extinct) {}

  /** One for each way to decide its disputes. */
  private static List<Decided> decisions(Succession succession) {
    List<ActorId> doubtful =
        succession.predecessors().entrySet().stream()
            .filter(each -> each.getValue() == Fate.DISPUTED)
            .map(each -> each.getKey())
            .toList();
    List<Decided> decisions = new ArrayList<>();
    for (int choice = 0; choice < 1 << doubtful.size(); choice++) {
      Set<ActorId> alive = new HashSet<>();
      succession
          .predecessors()
          .forEach(
              (who, fate) -> {
                if (fate == Fate.CONTINUES) {
                  alive.add(who);
                }
              });
      for (int i = 0; i < doubtful.size(); i++) {
        if ((choice & 1 << i) != 0) {
          alive.add(doubtful.get(i));
        }
      }
      for (Optional<ActorId> continuator : continuators(succession)) {
        decisions.add(decided(succession, alive, continuator));
      }
    }
    return decisions;
  }

  private static List<Optional<ActorId>> continuators(Succession succession) {
    List<Optional<ActorId>> choices = new ArrayList<>();
    succession
        .successors()
        .forEach(
            (who, origin) -> {
              if (origin == Origin.CONTINUATOR) {
                choices.add(Optional.of(who));
              }
            });
    if (choices.isEmpty()) {
      choices.add(Optional.empty());
      succession
          .successors()
          .forEach(
              (who, origin) -> {
                if (origin == Origin.DISPUTED) {
                  choices.add(Optional.of(who));
                }
              });
    }
    return choices;
  }

  private static Decided decided(
      Succession succession, Set<ActorId> alive, Optional<ActorId> continuator) {
    ImmutableMap.Builder<ActorId, ActorId> continued = ImmutableMap.builder();
    Set<ActorId> extinct = new HashSet<>();
    for (ActorId who : succession.predecessors().keySet()) {
      if (continuator.isPresent()
          && !continuator.get().equals(who)
          && (alive.isEmpty() || alive.contains(who))) {
        continued.put(who, continuator.get());
      } else if (!alive.contains(who) && !succession.successors().containsKey(who)) {
        extinct.add(who);
      }
    }
    return new Decided(succession, continued.buildOrThrow(), extinct);
  }

  private static Optional<ActorId> end(ActorId actor, List<Decided> world, PartialDate day) {
    ActorId current = actor;
    for (Decided each : world) {
      if (!earliest(each.succession().on()).isAfter(day.earliest())) {
        if (each.extinct().contains(current)) {
          return Optional.empty();
        }
        current = each.continued().getOrDefault(current, current);
      }
    }
    return Optional.of(current);
  }

  @Property(tries = 150)
  void originals_areTheActorOrAmongItsPredecessors(
      @ForAll("datedWorlds") SecurityArchitecture world,
      @ForAll("actors") ActorId actor,
      @ForAll("perspectives") Perspective perspective) {
    Lineage lineage = world.lineage(actor, perspective);

    assertThat(lineage.originals().keySet())
        .isNotEmpty()
        .isSubsetOf(
            Iterables.concat(
                ImmutableList.of(actor),
                Lists.transform(lineage.allPredecessors(), LineageStep::predecessor)));
    if (lineage.predecessors().stream().allMatch(step -> step.isContinuation() == Truth.NO)) {
      assertThat(lineage.originals()).isEqualTo(ImmutableMap.of(actor, Truth.YES));
    }
  }
}
