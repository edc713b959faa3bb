package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.MilestoneId;
import io.koinon.base.StateId;
import io.koinon.condition.Condition;
import io.koinon.framework.Mode;
import io.koinon.projection.MilestoneOutcome;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionEvent;
import io.koinon.projection.Projector;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Assumption;
import io.koinon.time.Truth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * All of the founding strategy, part by part: each condition on two days of the bundled data and
 * where the projection ends, and what becomes of each phase, measure and milestone. None can be
 * left out, since all are looked for in the strategy itself.
 */
class FoundingStrategyTest {
  private static final SecurityArchitecture BASE = Catalogue.greaterEurasianPartnership();
  private static final Strategy STRATEGY = BASE.strategies().values().asList().get(0);
  private static final Projection PROJECTION = Projector.project(BASE, STRATEGY);

  /** On 2003-01-01, on 2026-05-20, and projected on 2040-12-31; about Serbia where one asks. */
  private static final ImmutableMap<String, String> TRUTHS =
      ImmutableMap.<String, String>builder()
          .put("coalition entry", "NO NO YES")
          .put("coalition entry.1", "UNKNOWN UNKNOWN YES")
          .put("coalition entry.2", "NO NO YES")
          .put("coalition/compact requires", "NO NO NO")
          .put("coalition/exercise acceptance", "NO YES YES")
          .put("coalition/second-exercise acceptance", "NO YES YES")
          .put("coalition/inclusive when", "NO UNKNOWN UNKNOWN")
          .put("coalition/ties-hold when", "UNKNOWN NO YES")
          .put("consolidate entry", "NO YES YES")
          .put("consolidate entry.1", "NO YES YES")
          .put("consolidate entry.2", "YES YES YES")
          .put("consolidate entry.3", "NO YES YES")
          .put("consolidate entry.4", "YES YES YES")
          .put("consolidate entry.5", "YES YES YES")
          .put("consolidate/converge requires", "UNKNOWN YES YES")
          .put("consolidate/uzbekistan-partner requires", "NO NO YES")
          .put("consolidate/converged when", "UNKNOWN UNKNOWN YES")
          .put("consolidate/first-observer when", "NO UNKNOWN YES")
          .put("deepen/energy-ring requires", "UNKNOWN UNKNOWN YES")
          .put("deepen/energy-ring requires.1", "UNKNOWN UNKNOWN YES")
          .put("deepen/energy-ring requires.2", "UNKNOWN UNKNOWN YES")
          .put("deepen/energy-covered when", "UNKNOWN UNKNOWN YES")
          .put("explore entry", "UNKNOWN UNKNOWN YES")
          .put("explore entry.1", "UNKNOWN UNKNOWN UNKNOWN")
          .put("explore entry.2", "UNKNOWN UNKNOWN YES")
          .put("explore/centre requires", "NO YES YES")
          .put("explore/remit requires", "UNKNOWN UNKNOWN YES")
          .put("explore/centre-works when", "UNKNOWN UNKNOWN YES")
          .buildOrThrow();

  private static Map<String, Condition> conditions() {
    Map<String, Condition> all = new TreeMap<>();
    for (Phase phase : STRATEGY.phases().values()) {
      phase.entry().ifPresent(it -> add(phase.id() + " entry", it, all));
      phase.milestones().forEach((id, it) -> add(id + " when", it.when(), all));
      for (Measure measure : phase.measures().values()) {
        measure.requirement().ifPresent(it -> add(measure.id() + " requires", it, all));
        if (measure.action() instanceof MeasureAction.Conduct conduct) {
          conduct
              .operation()
              .acceptance()
              .ifPresent(it -> add(measure.id() + " acceptance", it, all));
        } else if (measure.action() instanceof MeasureAction.Establish establish) {
          establish.framework().declaredModes().values().forEach(it -> add(it, all));
        } else if (measure.action() instanceof MeasureAction.Develop develop) {
          develop.modes().values().forEach(it -> add(it, all));
        }
      }
    }
    return all;
  }

  private static void add(Mode mode, Map<String, Condition> all) {
    mode.admission().ifPresent(it -> add(mode.id() + " admission", it, all));
  }

  private static void add(String label, Condition condition, Map<String, Condition> all) {
    all.put(label, condition);
    for (int i = 0; i < condition.parts().size(); i++) {
      add(label + "." + (i + 1), condition.parts().get(i), all);
    }
  }

  @Test
  void everyCondition_isEvaluatedOnThreeDays() {
    Map<MilestoneId, Truth> reached = new TreeMap<>();
    PROJECTION.milestones().forEach((id, outcome) -> reached.put(id, outcome.reached()));
    Situation atFirst = Situation.of(StateId.of("SRB"));
    Map<String, String> truths = new TreeMap<>();
    conditions()
        .forEach(
            (label, condition) ->
                truths.put(
                    label,
                    truth(condition, BASE, "2003-01-01", atFirst)
                        + " "
                        + truth(condition, BASE, "2026-05-20", atFirst)
                        + " "
                        + truth(
                            condition,
                            PROJECTION.architecture(),
                            "2040-12-31",
                            atFirst.having(reached))));

    assertThat(truths).containsExactlyInAnyOrderEntriesOf(TRUTHS);
  }

  private static Truth truth(
      Condition condition, SecurityArchitecture architecture, String day, Situation situation) {
    return Conditions.evaluate(
            condition, architecture.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE)), situation)
        .truth();
  }

  @Test
  void everyPhaseMeasureAndMilestone_comesToSomething() {
    Map<String, String> last = new TreeMap<>();
    for (ProjectionEvent event : PROJECTION.log()) {
      last.put(event.subject(), event.day() + " " + event.kind().inWords());
    }
    ImmutableSortedMap.Builder<String, String> all = ImmutableSortedMap.naturalOrder();
    STRATEGY
        .phases()
        .values()
        .forEach(
            phase -> {
              all.put(phase.id().value(), last.getOrDefault(phase.id().value(), "nothing"));
              phase
                  .measures()
                  .keySet()
                  .forEach(
                      id -> all.put(id.toString(), last.getOrDefault(id.toString(), "nothing")));
              phase
                  .milestones()
                  .keySet()
                  .forEach(
                      id -> all.put(id.toString(), last.getOrDefault(id.toString(), "nothing")));
            });

    assertThat(all.buildOrThrow())
        .containsExactlyInAnyOrderEntriesOf(
            ImmutableMap.<String, String>builder()
                .put("coalition", "2034-01-01 opens")
                .put("coalition/compact", "2040-12-31 is blocked")
                .put("coalition/exercise", "2034-07-01 is taken")
                .put(
                    "coalition/inclusive",
                    "2040-12-31 is open: whether it was reached is not known")
                .put("coalition/second-exercise", "2040-12-31 is blocked")
                .put("coalition/ties-hold", "2034-01-01 is reached")
                .put("consolidate", "2026-07-01 opens")
                .put("consolidate/converge", "2027-07-01 is taken")
                .put("consolidate/converged", "2027-07-01 is reached")
                .put("consolidate/economic-dialogue", "2028-01-01 is taken")
                .put("consolidate/first-observer", "2027-01-01 is reached")
                .put("consolidate/turkmenistan-observes", "2028-12-31 is blocked")
                .put("consolidate/uzbekistan-observes", "2027-01-01 is taken")
                .put("consolidate/uzbekistan-partner", "2028-12-31 is blocked")
                .put("consolidate/widen", "2027-07-01 is taken")
                .put("deepen", "2029-01-01 opens")
                .put("deepen/energy-covered", "2029-01-01 is reached")
                .put("deepen/energy-ring", "2032-01-01 is taken")
                .put("deepen/uzbekistan-joins-the-union", "2033-12-31 is blocked")
                .put("explore", "2029-01-01 opens")
                .put("explore/centre", "2030-07-01 is taken")
                .put("explore/centre-works", "2030-07-01 is reached")
                .put("explore/remit", "2032-01-01 is taken")
                .buildOrThrow());
  }

  @Test
  void somethingIsTakenInEachHorizon_somethingIsBlocked_andSomethingIsOpenForWantOfAFact() {
    assertThat(
            PROJECTION.events(ProjectionEvent.Kind.MEASURE_APPLIED).stream()
                .map(event -> STRATEGY.phases().get(event.phase()))
                .map(phase -> phase == null ? "" : phase.horizon().toString())
                .distinct())
        .containsExactly("SHORT", "MEDIUM", "LONG");
    assertThat(
            PROJECTION.events(ProjectionEvent.Kind.MEASURE_BLOCKED).stream()
                .map(event -> event.explanation().truth()))
        .contains(Truth.NO, Truth.UNKNOWN);
    assertThat(PROJECTION.milestones().values())
        .extracting(MilestoneOutcome::reached)
        .contains(Truth.YES, Truth.UNKNOWN);
    assertThat(PROJECTION.findings().isEmpty()).isTrue();
  }
}
