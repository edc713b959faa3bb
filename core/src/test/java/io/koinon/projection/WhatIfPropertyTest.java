package io.koinon.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.testing.ProjectionWorlds;
import io.koinon.testing.ProjectionWorlds.Case;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@AddLifecycleHook(UsualTries.class)
class WhatIfPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

  private static boolean isThere(MeasureAction action, SecurityArchitecture architecture) {
    if (action instanceof MeasureAction.Establish establish) {
      return !architecture.frameworks().containsKey(establish.framework().id());
    }
    if (action instanceof MeasureAction.Strengthen strengthen) {
      return architecture.ties().containsKey(strengthen.tie())
          && architecture
              .getTie(strengthen.tie())
              .between()
              .containsAll(strengthen.reach().keySet());
    }
    if (action instanceof MeasureAction.Dissolve dissolve) {
      return architecture.frameworks().containsKey(dissolve.framework());
    }
    return true;
  }

  @Property(tries = 200)
  void whatIsSupposed_happensOnTheDay_andNothingBefore(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    List<MeasureAction> possible =
        Strategies.measures(one.strategy()).stream()
            .map(Measure::action)
            .filter(each -> isThere(each, one.world()))
            .toList();
    MeasureAction action =
        possible.isEmpty()
            ? new MeasureAction.Dissolve(ProjectionWorlds.CLUB)
            : one.dice().oneOf(possible);
    WhatIf whatIf = WhatIf.apply(one.world(), DAY, action);

    assertThat(whatIf.laws()).hasSize(1);
    assertThat(one.world().apply(whatIf.diff())).isEqualTo(whatIf.after().architecture());
    if (action instanceof MeasureAction.Withdraw withdraw) {
      for (ModeId mode : ProjectionWorlds.MODES) {
        if (mode.framework().equals(withdraw.from())) {
          assertThat(whatIf.after().holds(withdraw.actor(), mode)).isNotEqualTo(Truth.YES);
        }
      }
    } else if (action instanceof MeasureAction.Upgrade upgrade) {
      assertThat(whatIf.after().holds(upgrade.actor(), upgrade.into()))
          .isEqualTo(whatIf.after().exists(upgrade.into().framework()));
    } else if (action instanceof MeasureAction.Dissolve dissolve) {
      assertThat(whatIf.after().exists(dissolve.framework())).isEqualTo(Truth.NO);
      assertThat(whatIf.after().members(dissolve.framework()).certain()).isEmpty();
    }
    LocalDate before = DAY.minusDays(one.dice().between(1, 400));
    for (StateId state : ProjectionWorlds.STATES) {
      for (FrameworkId framework : ProjectionWorlds.FRAMEWORKS) {
        Truth is = on(whatIf.after().architecture(), before, state, framework);
        Truth was = on(one.world(), before, state, framework);
        if (is != was) { // the first record of a pair says that there were none before
          assertThat(ImmutableList.of(is, was)).containsExactlyInAnyOrder(Truth.NO, Truth.UNKNOWN);
          assertThat(whatIf.after().architecture().history(state, framework))
              .isNotEqualTo(one.world().history(state, framework));
        }
      }
    }
    assertThat(whatIf.obligations()).isNotNull();
    whatIf.cover().forEach(change -> assertThat(change.before()).isNotEqualTo(change.after()));
    whatIf.decisions().forEach(change -> assertThat(change.before()).isNotEqualTo(change.after()));
  }

  private static Truth on(
      SecurityArchitecture architecture, LocalDate day, StateId state, FrameworkId framework) {
    return architecture
        .asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE))
        .participates(state, framework);
  }

  @Property(tries = 60)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatItTakes_isTheSmallestOfAllSets(@ForAll long seed) {
    Case one = ProjectionWorlds.adding(seed);
    List<Measure> all = Strategies.measures(one.strategy());
    List<Measure> measures = all.subList(0, Math.min(5, all.size()));
    Condition condition = condition(one, measures);
    ProjectionAssumptions standard = ProjectionAssumptions.standard();
    Sufficiency found = Strategies.whatWouldItTake(condition, measures, DAY, one.world(), standard);

    int smallest = Integer.MAX_VALUE;
    for (Set<Measure> some : Sets.powerSet(ImmutableSet.copyOf(measures))) {
      if (isEnough(some, condition, one)) {
        smallest = Math.min(smallest, some.size());
      }
    }
    assertThat(found.isExact()).isTrue();
    assertThat(found.measures().map(List::size).orElse(Integer.MAX_VALUE)).isEqualTo(smallest);
    found.measures().ifPresent(some -> assertThat(isEnough(some, condition, one)).isTrue());
    Statistics.collect(found.measures().map(List::size).orElse(-1));
    Statistics.coverage(
        coverage -> {
          coverage.check(-1).percentage(share -> share >= 5);
          coverage.check(0).percentage(share -> share >= 5);
          coverage.check(1).percentage(share -> share >= 5);
        });
  }

  private static Condition condition(Case one, List<Measure> measures) {
    ImmutableList.Builder<Condition> parts = ImmutableList.builder();
    for (Measure measure : one.dice().different(2, measures)) {
      if (measure.action() instanceof MeasureAction.Invite invite) {
        parts.add(
            Condition.participates(
                ActorTerm.of(invite.actor()), Capacity.of(invite.into().framework())));
      } else if (measure.action() instanceof MeasureAction.Establish establish) {
        parts.add(new Condition.Exists(establish.framework().id()));
      }
    }
    ImmutableList<Condition> some = parts.build();
    return some.isEmpty() ? new Condition.Exists(ProjectionWorlds.CLUB) : new Condition.AllOf(some);
  }

  /** Applied one after the other, each where it may be, until nothing more can be done. */
  private static boolean isEnough(Iterable<Measure> some, Condition condition, Case one) {
    SecurityArchitecture architecture = Effects.citing(one.world(), "Tried");
    List<Measure> left = new ArrayList<>();
    some.forEach(left::add);
    boolean isChanging = true;
    while (isChanging) {
      isChanging = false;
      for (Measure measure : ImmutableList.copyOf(left)) {
        Snapshot snapshot = architecture.asOf(AsOf.on(DAY).assuming(Assumption.PERSISTENCE));
        LawfulStep law =
            measure
                .action()
                .accept(
                    new ActionLaw(
                        snapshot, DAY, ProjectionAssumptions.standard(), Situation.none()));
        Truth truth =
            measure
                .requirement()
                .map(it -> Conditions.evaluate(it, snapshot).truth())
                .orElse(Truth.YES)
                .and(law.explanation().truth());
        if (truth == Truth.YES) {
          architecture =
              measure.action().accept(new Effects(architecture, DAY, law.effect(), "Tried"));
          left.remove(measure);
          isChanging = true;
        }
      }
    }
    return left.isEmpty()
        && Conditions.evaluate(
                    condition, architecture.asOf(AsOf.on(DAY).assuming(Assumption.PERSISTENCE)))
                .truth()
            == Truth.YES;
  }

  @Property(tries = 10)
  void ofManyMeasures_noneThatIsNeededIsLeftOut(@ForAll long seed) {
    Case one = ProjectionWorlds.adding(seed);
    List<Measure> all = Strategies.measures(one.strategy());
    if (all.size() <= Strategies.MOST_TRIED) {
      return;
    }
    Condition condition = condition(one, all);
    Sufficiency found =
        Strategies.whatWouldItTake(
            condition, all, DAY, one.world(), ProjectionAssumptions.standard());
    found
        .measures()
        .ifPresent(
            some -> {
              assertThat(isEnough(some, condition, one)).isTrue();
              assertThat(found.isExact()).isEqualTo(some.isEmpty());
            });
  }

  @Property(tries = 60)
  void aComparison_tellsWhatDiffers(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    Case other = ProjectionWorlds.of(seed + 1);
    StrategyComparison comparison =
        Strategies.compare(one.strategy(), other.strategy(), one.world());
    StrategyComparison same = Strategies.compare(one.strategy(), one.strategy(), one.world());

    assertThat(comparison.measures())
        .containsExactlyInAnyOrderElementsOf(
            Sets.symmetricDifference(comparison.first().taken(), comparison.second().taken()));
    assertThat(comparison.milestones().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Sets.union(
                comparison.first().milestones().keySet(),
                comparison.second().milestones().keySet()));
    assertThat(comparison.first().architecture().apply(comparison.diff()))
        .isEqualTo(comparison.second().architecture());
    assertThat(same.diff().isEmpty()).isTrue();
    assertThat(same.measures()).isEmpty();
    assertThat(same.milestones().values()).allMatch(StrategyComparison.Outcomes::areAlike);
  }
}
