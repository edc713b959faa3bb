package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.analysis.Trials.Counted;
import io.koinon.analysis.Trials.Extremes;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.decision.WeightTable;
import io.koinon.framework.Institution;
import io.koinon.state.Region;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.MeasureWorlds;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** That measures lie where they are if all that is not known is tried. */
@AddLifecycleHook(UsualTries.class)
class MeasuresPropertyTest {
  /** So many others, or so much weight, that nothing else matters. */
  private static final long VERY_MANY = 1_000_000;

  private record Case(
      SecurityArchitecture world, LocalDate day, Dice dice, Involvement involvement) {
    static Case random(long seed) {
      Random random = new Random(seed);
      SecurityArchitecture world = MeasureWorlds.random(random);
      Dice dice = new Dice(random);
      return new Case(world, dice.oneOf(SmallWorlds.LINE), dice, dice.oneOf(Involvement.class));
    }

    Snapshot snapshot() {
      return world.asOf(AsOf.on(day));
    }

    MeasureOracle oracle() {
      return new MeasureOracle(world, day);
    }

    Region region() {
      return world.regions().get(MeasureWorlds.REGION);
    }

    Truth isIn(ActorId actor, FrameworkId framework) {
      return oracle().isIn(actor, framework, involvement == Involvement.MEMBERSHIP);
    }

    boolean isOpen(FrameworkId framework) {
      return oracle().ofSomebodyElse(framework, involvement == Involvement.MEMBERSHIP)
          == Truth.UNKNOWN;
    }

    /** The places of whether each state of the region is there, where that may be asked. */
    Map<StateId, Integer> lives(Trials trials) {
      Map<StateId, Integer> lives = new LinkedHashMap<>();
      for (StateId state : region().members()) {
        boolean isRecorded = world.states().containsKey(state);
        lives.put(state, trials.add(isRecorded ? oracle().exists(state) : Truth.YES));
      }
      return lives;
    }
  }

  private static void collect(String label, Optional<Bounds> bounds) {
    Statistics.label(label)
        .collect(bounds.isEmpty() ? "none" : bounds.get().isExact() ? "exact" : "open");
  }

  private static void assertAllOccur(String... labels) {
    for (String label : labels) {
      Statistics.label(label)
          .coverage(
              coverage -> {
                for (String kind : List.of("none", "exact", "open")) {
                  coverage.check(kind).count(count -> count > 0);
                }
              });
    }
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

  private static <T extends Comparable<? super T>> void assertContains(
      ThreeValuedSet<T> set, T element, Truth expected) {
    assertThat(set.certain().contains(element)).isEqualTo(expected == Truth.YES);
    assertThat(set.uncertain().contains(element)).isEqualTo(expected == Truth.UNKNOWN);
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void coverage_isWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    CooperationArea area = one.dice().oneOf(MeasureWorlds.AREAS);
    Coverage coverage = Coverage.of(one.snapshot(), MeasureWorlds.REGION, one.involvement());
    Trials trials = new Trials();
    Map<StateId, Integer> lives = one.lives(trials);
    List<Integer> exist = new ArrayList<>();
    List<Integer> have = new ArrayList<>();
    Map<StateId, List<Integer>> are = new LinkedHashMap<>();
    for (FrameworkId id : MeasureWorlds.INSTITUTIONS) {
      exist.add(trials.add(one.oracle().exists(id)));
      have.add(trials.add(covers(one, id, area)));
    }
    for (StateId state : lives.keySet()) {
      List<Integer> its = new ArrayList<>();
      MeasureWorlds.INSTITUTIONS.forEach(id -> its.add(trials.add(one.isIn(state, id))));
      are.put(state, its);
    }
    Map<StateId, Truth> gaps = new LinkedHashMap<>();
    Map<StateId, Truth> covered = new LinkedHashMap<>();
    for (StateId state : lives.keySet()) {
      List<Integer> its = are.get(state);
      covered.put(state, trials.truth(world -> isCovered(world, its, exist, have)));
      gaps.put(
          state,
          trials.truth(world -> world[lives.get(state)] && !isCovered(world, its, exist, have)));
    }
    Extremes extremes =
        trials.shares(
            world -> {
              int all = 0;
              int inside = 0;
              for (StateId state : lives.keySet()) {
                boolean isCovered = isCovered(world, are.get(state), exist, have);
                all += world[lives.get(state)] || isCovered ? 1 : 0;
                inside += isCovered ? 1 : 0;
              }
              return new Counted(inside, all);
            });

    Optional<Bounds> share = coverage.shareOfListed(area);
    assertThat(extremes.areAsGoodAs(share)).as("%s, not %s", extremes, share).isTrue();
    assertThat(coverage.share(area))
        .isEqualTo(one.region().isComplete() ? share : Optional.of(Bounds.ANY_SHARE));
    for (StateId state : lives.keySet()) {
      assertThat(coverage.cover(state, area).truth()).isEqualTo(covered.get(state));
      assertContains(coverage.covered(area), state, covered.get(state));
      assertContains(coverage.gaps(area), state, gaps.get(state));
      Statistics.label("covered").collect(covered.get(state));
      Statistics.label("gap").collect(gaps.get(state));
    }
    assertThat(coverage.gaps(area).complete()).isEqualTo(one.region().isComplete());
    collect("share", share);
    assertAllOccur("share");
    assertEveryTruthOccurs("covered");
    assertEveryTruthOccurs("gap");
  }

  private static boolean isCovered(
      boolean[] world, List<Integer> are, List<Integer> exist, List<Integer> have) {
    boolean isCovered = false;
    for (int i = 0; i < are.size(); i++) {
      isCovered |= world[are.get(i)] && world[exist.get(i)] && world[have.get(i)];
    }
    return isCovered;
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void overlap_isWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    ImmutableList<FrameworkId> two = one.dice().different(2, MeasureWorlds.FRAMEWORKS);
    FrameworkId first = two.get(0);
    FrameworkId second = two.get(1);
    Overlap overlap = Overlap.of(one.snapshot(), first, second, one.involvement());
    boolean isFirstOpen = one.isOpen(first);
    boolean isSecondOpen = one.isOpen(second);

    Trials trials = new Trials();
    MeasureWorlds.STATES.forEach(
        state -> {
          trials.add(one.isIn(state, first));
          trials.add(one.isIn(state, second));
        });
    int states = 2 * MeasureWorlds.STATES.size();
    // Very many others: in the first alone, in the second alone, in both.
    trials.add(isFirstOpen ? Truth.UNKNOWN : Truth.NO);
    trials.add(isSecondOpen ? Truth.UNKNOWN : Truth.NO);
    trials.add(isFirstOpen && isSecondOpen ? Truth.UNKNOWN : Truth.NO);
    Extremes directed = new Extremes();
    Extremes symmetric = new Extremes();
    trials.forEach(
        world -> {
          long inFirst = (world[states] ? VERY_MANY : 0) + (world[states + 2] ? VERY_MANY : 0);
          long inBoth = world[states + 2] ? VERY_MANY : 0;
          long inEither = inFirst + (world[states + 1] ? VERY_MANY : 0);
          for (int i = 0; i < states; i += 2) {
            inFirst += world[i] ? 1 : 0;
            inBoth += world[i] && world[i + 1] ? 1 : 0;
            inEither += world[i] || world[i + 1] ? 1 : 0;
          }
          directed.add(new Counted(inBoth, inFirst));
          symmetric.add(new Counted(inBoth, inEither));
        });

    Optional<Bounds> members = overlap.members();
    Optional<Bounds> jaccard = overlap.jaccardOfMembers();
    assertThat(directed.areAsGoodAs(members)).as("%s, not %s", directed, members).isTrue();
    assertThat(symmetric.areAsGoodAs(jaccard)).as("%s, not %s", symmetric, jaccard).isTrue();
    assertThat(overlap.reversed().jaccardOfMembers()).isEqualTo(jaccard);
    assertThat(overlap.reversed().reversed().members()).isEqualTo(members);
    assertThat(overlap.common().complete()).isEqualTo(!isFirstOpen || !isSecondOpen);
    for (int i = 0; i < states; i += 2) {
      int place = i;
      Truth inBoth = trials.truth(world -> world[place] && world[place + 1]);
      StateId state = MeasureWorlds.STATES.get(i / 2);
      if (inBoth == Truth.UNKNOWN) {
        assertThat(overlap.common().certain()).doesNotContain(state);
        assertThat(overlap.common().contains(state)).isEqualTo(Truth.UNKNOWN);
      } else {
        assertContains(overlap.common(), state, inBoth);
      }
    }
    collect("directed", members);
    collect("symmetric", jaccard);
    assertAllOccur("directed", "symmetric");
  }

  @Property
  void mandates_areWhatCountingSays(@ForAll long seed) {
    Case one = Case.random(seed);
    FrameworkId first = one.dice().oneOf(MeasureWorlds.FRAMEWORKS);
    FrameworkId second = one.dice().oneOf(MeasureWorlds.FRAMEWORKS);
    Overlap overlap = Overlap.of(one.snapshot(), first, second);
    Trials trials = new Trials();
    for (CooperationArea area : MeasureWorlds.AREAS) {
      trials.add(covers(one, first, area));
      trials.add(covers(one, second, area));
    }
    Extremes directed = new Extremes();
    Extremes symmetric = new Extremes();
    trials.forEach(
        world -> {
          long inFirst = 0;
          long inBoth = 0;
          long inEither = 0;
          for (int i = 0; i < world.length; i += 2) {
            inFirst += world[i] ? 1 : 0;
            inBoth += world[i] && world[i + 1] ? 1 : 0;
            inEither += world[i] || world[i + 1] ? 1 : 0;
          }
          directed.add(new Counted(inBoth, inFirst));
          symmetric.add(new Counted(inBoth, inEither));
        });
    Bounds mandates = overlap.mandates();
    Bounds jaccard = overlap.jaccardOfMandates();
    if (hasAreas(one, first) && hasAreas(one, second)) {
      assertThat(directed.areAsGoodAs(Optional.of(mandates))).as("%s", mandates).isTrue();
      assertThat(symmetric.areAsGoodAs(Optional.of(jaccard))).as("%s", jaccard).isTrue();
      Statistics.label("mandates").collect(mandates.isExact() ? "exact" : "open");
    } else {
      assertThat(mandates).hasToString("[0/1..1/1]");
      assertThat(jaccard).hasToString("[0/1..1/1]");
      Statistics.label("mandates").collect("none");
    }
    assertAllOccur("mandates");
  }

  private static boolean hasAreas(Case one, FrameworkId id) {
    Institution institution = one.world().institutions().get(id);
    return institution != null && !institution.areas().isEmpty();
  }

  /** Whether an area is one of an institution, by its lists. */
  private static Truth covers(Case one, FrameworkId id, CooperationArea area) {
    Institution institution = one.world().institutions().get(id);
    if (institution == null) {
      return Truth.UNKNOWN;
    }
    if (institution.areas().contains(area)) {
      return Truth.YES;
    }
    Interval dated = institution.datedAreas().get(area);
    Truth on = dated == null ? Truth.NO : one.oracle().isOn(dated);
    return on == Truth.NO && institution.areas().isEmpty() ? Truth.UNKNOWN : on;
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void coMembership_isWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    ImmutableSet<FrameworkId> asked =
        ImmutableSet.copyOf(
            one.dice().different(one.dice().between(1, 3), MeasureWorlds.FRAMEWORKS));
    int atLeast = one.dice().between(1, asked.size());
    ImmutableSet<StateId> among =
        ImmutableSet.copyOf(one.dice().different(one.dice().between(0, 3), MeasureWorlds.STATES));
    CoMembership together = CoMembership.of(one.snapshot(), asked, atLeast, one.involvement());
    Together trial = new Together(one, asked.asList(), among.asList());
    Extremes extremes = new Extremes();
    trial.trials.forEach(world -> extremes.add(trial.density(world, atLeast)));

    Optional<Bounds> density = together.density(among);
    assertThat(extremes.areAsGoodAs(density)).as("%s, not %s", extremes, density).isTrue();
    for (int i = 0; i < among.size(); i++) {
      for (int j = i; j < among.size(); j++) {
        ImmutableSet<StateId> set = ImmutableSet.of(among.asList().get(i), among.asList().get(j));
        ImmutableList<Integer> places = ImmutableList.of(i, j);
        Truth expected = trial.trials.truth(world -> trial.meetings(world, places) >= atLeast);
        assertThat(together.isCommon(set)).isEqualTo(expected);
        if (i < j) {
          assertContains(
              together.pairs(among),
              Pair.of(among.asList().get(i), among.asList().get(j)),
              expected);
        }
        Statistics.label("common").collect(expected);
      }
    }
    ImmutableList<Integer> all = trial.all();
    assertThat(together.isCommon(among))
        .isEqualTo(trial.trials.truth(world -> trial.meetings(world, all) >= atLeast));
    long open = asked.stream().filter(one::isOpen).count();
    assertThat(together.actors().complete()).isEqualTo(open < atLeast);
    assertThat(together.pairs().complete()).isEqualTo(open < atLeast);
    for (StateId state : among) {
      Truth expected = together.isCommon(ImmutableSet.of(state));
      assertThat(together.actors().certain().contains(state)).isEqualTo(expected == Truth.YES);
      if (together.actors().complete()) {
        assertThat(together.actors().contains(state)).isEqualTo(expected);
      }
    }
    collect("density", density);
    assertAllOccur("density");
    assertEveryTruthOccurs("common");
  }

  /** Who is where, as trials. */
  private static final class Together {
    private final Trials trials = new Trials();
    private final int states;
    private final int frameworks;

    Together(Case one, List<FrameworkId> frameworks, List<StateId> states) {
      this.states = states.size();
      this.frameworks = frameworks.size();
      for (StateId state : states) {
        frameworks.forEach(framework -> trials.add(one.isIn(state, framework)));
      }
    }

    ImmutableList<Integer> all() {
      ImmutableList.Builder<Integer> all = ImmutableList.builder();
      for (int i = 0; i < states; i++) {
        all.add(i);
      }
      return all.build();
    }

    /** In how many frameworks some states are together in a world. */
    int meetings(boolean[] world, List<Integer> some) {
      int meetings = 0;
      for (int f = 0; f < frameworks; f++) {
        int framework = f;
        meetings += some.stream().allMatch(i -> world[i * frameworks + framework]) ? 1 : 0;
      }
      return meetings;
    }

    Counted density(boolean[] world, int atLeast) {
      int pairs = 0;
      int common = 0;
      for (int i = 0; i < states; i++) {
        for (int j = i + 1; j < states; j++) {
          pairs++;
          common += meetings(world, ImmutableList.of(i, j)) >= atLeast ? 1 : 0;
        }
      }
      return new Counted(common, pairs);
    }
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void convergence_isWhatTwoTrialsSay(@ForAll long seed) {
    Case now = Case.random(seed);
    Case before =
        new Case(now.world(), now.dice().oneOf(SmallWorlds.LINE), now.dice(), now.involvement());
    ImmutableSet<FrameworkId> asked = ImmutableSet.copyOf(MeasureWorlds.FRAMEWORKS);
    int atLeast = now.dice().between(1, 2);
    ImmutableSet<StateId> among =
        ImmutableSet.copyOf(now.dice().different(now.dice().between(1, 3), MeasureWorlds.STATES));
    Convergence convergence =
        CoMembership.of(now.snapshot(), asked, atLeast, now.involvement())
            .since(CoMembership.of(before.snapshot(), asked, atLeast, now.involvement()), among);
    Together later = new Together(now, asked.asList(), among.asList());
    Together earlier = new Together(before, asked.asList(), among.asList());
    long[] most = {-9, -9};
    long[] least = {9, 9};
    later.trials.forEach(world -> note(later.density(world, atLeast).part(), least, most, 0));
    earlier.trials.forEach(world -> note(earlier.density(world, atLeast).part(), least, most, 1));
    int pairs = among.size() * (among.size() - 1) / 2;

    if (pairs == 0) {
      assertThat(convergence.change()).isEmpty();
    } else {
      Bounds change = convergence.change().orElseThrow();
      assertThat(change.least()).isEqualTo(Fraction.of(least[0] - most[1], pairs));
      assertThat(change.most()).isEqualTo(Fraction.of(most[0] - least[1], pairs));
      Statistics.label("sign")
          .collect(change.least().compareTo(Fraction.ZERO) + " " + change.isExact());
    }
    for (int i = 0; i < among.size(); i++) {
      for (int j = i + 1; j < among.size(); j++) {
        ImmutableList<Integer> two = ImmutableList.of(i, j);
        Truth is = later.trials.truth(world -> later.meetings(world, two) >= atLeast);
        Truth was = earlier.trials.truth(world -> earlier.meetings(world, two) >= atLeast);
        Pair pair = Pair.of(among.asList().get(i), among.asList().get(j));
        assertContains(convergence.gained(), pair, is.and(was.not()));
        assertContains(convergence.lost(), pair, was.and(is.not()));
      }
    }
    Statistics.label("sign")
        .coverage(
            coverage -> {
              coverage.check("1 true").count(count -> count > 0);
              coverage.check("0 true").count(count -> count > 0);
              coverage.check("-1 true").count(count -> count > 0);
              coverage.check("-1 false").count(count -> count > 0);
            });
  }

  private static void note(long part, long[] least, long[] most, int place) {
    least[place] = Math.min(least[place], part);
    most[place] = Math.max(most[place], part);
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void inclusiveness_isWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    FrameworkId framework = one.dice().oneOf(MeasureWorlds.FRAMEWORKS);
    Inclusiveness inclusiveness =
        Inclusiveness.of(one.snapshot(), MeasureWorlds.REGION, framework, one.involvement());
    Trials trials = new Trials();
    Map<StateId, Integer> lives = one.lives(trials);
    Map<StateId, Integer> are = new LinkedHashMap<>();
    lives.keySet().forEach(state -> are.put(state, trials.add(one.isIn(state, framework))));
    Extremes byNumber = new Extremes();
    Extremes byWeight = new Extremes();
    List<Map<ActorId, BigDecimal>> tables = tables(one);
    trials.forEach(
        world -> {
          byNumber.add(count(world, lives, are, List.of()));
          for (Map<ActorId, BigDecimal> table : tables) {
            for (List<Long> weights : weights(table, lives.keySet().stream().toList())) {
              byWeight.add(count(world, lives, are, weights));
            }
          }
        });

    Optional<Bounds> share = inclusiveness.shareOfListed();
    Optional<Bounds> weighted = inclusiveness.shareOfListed(MeasureWorlds.POPULATION);
    assertThat(byNumber.areAsGoodAs(share)).as("%s, not %s", byNumber, share).isTrue();
    assertThat(byWeight.areAsGoodAs(weighted)).as("%s, not %s", byWeight, weighted).isTrue();
    boolean isComplete = one.region().isComplete();
    assertThat(inclusiveness.share()).isEqualTo(isComplete ? share : Optional.of(Bounds.ANY_SHARE));
    assertThat(inclusiveness.share(MeasureWorlds.POPULATION))
        .isEqualTo(isComplete ? weighted : Optional.of(Bounds.ANY_SHARE));
    for (StateId state : lives.keySet()) {
      assertContains(inclusiveness.included(), state, trials.truth(world -> world[are.get(state)]));
      assertContains(
          inclusiveness.excluded(),
          state,
          trials.truth(world -> world[lives.get(state)] && !world[are.get(state)]));
    }
    collect("number", share);
    collect("weight", weighted);
    assertAllOccur("number", "weight");
  }

  /** The tables that may be law on the day; one without a weight if perhaps none is. */
  private static List<Map<ActorId, BigDecimal>> tables(Case one) {
    List<Map<ActorId, BigDecimal>> tables = new ArrayList<>();
    boolean isCertain = false;
    for (WeightTable table : one.world().weights().get(MeasureWorlds.POPULATION).tables()) {
      Truth isNow = table.interval().map(one.oracle()::isOn).orElse(Truth.YES);
      isCertain |= isNow == Truth.YES;
      if (isNow != Truth.NO) {
        tables.add(table.values());
      }
    }
    if (!isCertain) {
      tables.add(Map.of());
    }
    return tables;
  }

  /** What each may weigh; who is not in the table weighs nothing, or more than all others. */
  private static List<List<Long>> weights(Map<ActorId, BigDecimal> table, List<StateId> states) {
    List<List<Long>> all = new ArrayList<>();
    all.add(List.of());
    for (StateId state : states) {
      BigDecimal weight = table.get(state);
      List<Long> choices =
          weight == null
              ? List.of(0L, VERY_MANY)
              : List.of(weight.movePointRight(1).longValueExact());
      List<List<Long>> longer = new ArrayList<>();
      for (List<Long> before : all) {
        for (Long choice : choices) {
          List<Long> next = new ArrayList<>(before);
          next.add(choice);
          longer.add(next);
        }
      }
      all.clear();
      all.addAll(longer);
    }
    return all;
  }

  private static Counted count(
      boolean[] world, Map<StateId, Integer> lives, Map<StateId, Integer> are, List<Long> weights) {
    long all = 0;
    long inside = 0;
    int next = 0;
    for (StateId state : lives.keySet()) {
      long weight = weights.isEmpty() ? 1 : weights.get(next);
      next++;
      boolean isInside = world[are.get(state)];
      all += world[lives.get(state)] || isInside ? weight : 0;
      inside += isInside ? weight : 0;
    }
    return new Counted(inside, all);
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void rivalries_areWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    FrameworkId framework = one.dice().oneOf(MeasureWorlds.FRAMEWORKS);
    Inclusiveness inclusiveness =
        Inclusiveness.of(one.snapshot(), MeasureWorlds.REGION, framework, one.involvement());
    ImmutableList<StateId> states = MeasureWorlds.STATES;
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        all.add(Pair.of(states.get(j), states.get(i)));
      }
    }
    ImmutableSet<Pair> rivalries =
        ImmutableSet.copyOf(one.dice().different(one.dice().between(0, 4), all));
    Trials trials = new Trials();
    states.forEach(state -> trials.add(one.isIn(state, framework)));
    Extremes extremes =
        trials.shares(
            world ->
                new Counted(
                    rivalries.stream().filter(pair -> areInside(world, pair)).count(),
                    rivalries.size()));

    Optional<Bounds> share = inclusiveness.shareOfRivalries(rivalries);
    assertThat(extremes.areAsGoodAs(share)).as("%s, not %s", extremes, share).isTrue();
    for (Pair pair : rivalries) {
      Truth expected = trials.truth(world -> areInside(world, pair));
      assertContains(inclusiveness.rivalriesInside(rivalries), pair, expected);
      Statistics.label("inside").collect(expected);
    }
    collect("share", share);
    assertAllOccur("share");
    assertEveryTruthOccurs("inside");
  }

  private static boolean areInside(boolean[] world, Pair pair) {
    return world[MeasureWorlds.STATES.indexOf(pair.first())]
        && world[MeasureWorlds.STATES.indexOf(pair.second())];
  }

  @Property(tries = 20)
  void anyArchitecture_isMeasured(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture architecture = Architectures.random(random);
    Snapshot snapshot =
        architecture.asOf(AsOf.on(LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 27_000))));
    ImmutableList<FrameworkId> frameworks = architecture.frameworks().keySet().asList();
    for (RegionId region : architecture.regions().keySet()) {
      Coverage coverage = Coverage.of(snapshot, region, dice.oneOf(Involvement.class));
      for (CooperationArea area : coverage.areas()) {
        assertIsShare(coverage.share(area));
        assertThat(coverage.covers(area)).hasSameSizeAs(coverage.region().members());
      }
      Inclusiveness inclusiveness = Inclusiveness.of(snapshot, region, dice.oneOf(frameworks));
      assertIsShare(inclusiveness.share());
      architecture.weights().keySet().forEach(id -> assertIsShare(inclusiveness.share(id)));
    }
    Overlap overlap = Overlap.of(snapshot, dice.oneOf(frameworks), dice.oneOf(frameworks));
    assertIsShare(overlap.members());
    assertIsShare(overlap.jaccardOfMembers());
    assertIsShare(Optional.of(overlap.mandates()));
    CoMembership together = CoMembership.of(snapshot, ImmutableSet.copyOf(frameworks), 1);
    assertIsShare(
        together.density(
            dice.different(6, architecture.actors().asList()).stream()
                .collect(ImmutableSet.toImmutableSet())));
  }

  private static void assertIsShare(Optional<Bounds> bounds) {
    bounds.ifPresent(
        its -> {
          assertThat(its.least()).isGreaterThanOrEqualTo(Fraction.ZERO);
          assertThat(its.most()).isLessThanOrEqualTo(Fraction.ONE);
        });
  }
}
