package io.koinon.strategy;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.PhaseId;
import io.koinon.base.StrategyId;
import io.koinon.condition.Condition;
import io.koinon.time.Interval;
import java.time.Period;
import org.junit.jupiter.api.Test;

class StrategyTest {
  private static final PhaseId CONSOLIDATE = PhaseId.of("consolidate");
  private static final PhaseId EXPLORE = PhaseId.of("explore");
  private static final FrameworkId CSTO = FrameworkId.of("csto");

  private static final Measure MEASURE =
      Measure.builder()
          .id(MeasureId.of(CONSOLIDATE, "leave"))
          .action(new MeasureAction.Withdraw(ActorId.of("KAZ"), CSTO))
          .build();

  private static final Milestone MILESTONE =
      Milestone.builder()
          .id(MilestoneId.of(CONSOLIDATE, "there"))
          .when(new Condition.Exists(CSTO))
          .build();

  private static final Objective OBJECTIVE =
      Objective.builder().id(ObjectiveId.of("solidarity")).text("Solidarity.").build();

  private static Phase.Builder phase(PhaseId id) {
    return Phase.builder()
        .id(id)
        .horizon(Horizon.SHORT)
        .track(Track.REFINE)
        .window(Interval.parse("2026/2028"));
  }

  private static Strategy.Builder strategy() {
    return Strategy.builder().id(StrategyId.of("two-tracks")).title("Two tracks");
  }

  @Test
  void findMeasureAndMilestone_byTheirPhase() {
    Strategy strategy =
        strategy()
            .addPhase(phase(CONSOLIDATE).addMeasure(MEASURE).addMilestone(MILESTONE).build())
            .addPhase(phase(EXPLORE).build())
            .build();

    assertThat(strategy.findMeasure(MEASURE.id())).contains(MEASURE);
    assertThat(strategy.findMilestone(MILESTONE.id())).contains(MILESTONE);
    assertThat(strategy.findMeasure(MeasureId.of(EXPLORE, "leave"))).isEmpty();
    assertThat(strategy.findMilestone(MilestoneId.of(PhaseId.of("lost"), "there"))).isEmpty();
  }

  @Test
  void phase_hasItsOwnPartsUnderTheirIds() {
    assertRefused(
        () -> phase(EXPLORE).addMeasure(MEASURE).build(), "phase/key", "consolidate/leave");
    assertRefused(
        () -> phase(EXPLORE).addMilestone(MILESTONE).build(), "phase/key", "consolidate/there");
    assertRefused(
        () -> phase(CONSOLIDATE).putMeasure(MeasureId.of(CONSOLIDATE, "go"), MEASURE).build(),
        "phase/key",
        "consolidate/go");
  }

  @Test
  void phase_doesNotWaitForItself() {
    assertThat(phase(EXPLORE).addAfter(CONSOLIDATE).build().after()).containsExactly(CONSOLIDATE);
    assertRefused(() -> phase(EXPLORE).addAfter(EXPLORE).build(), "phase/after", "explore");
  }

  @Test
  void strategy_hasItsPartsUnderTheirIds() {
    assertRefused(
        () -> strategy().putPhase(EXPLORE, phase(CONSOLIDATE).build()).build(),
        "strategy/key",
        "explore");
    assertRefused(
        () -> strategy().putObjective(ObjectiveId.of("other"), OBJECTIVE).build(),
        "strategy/key",
        "other");
  }

  @Test
  void leadTime_isNotNegative() {
    assertThat(MEASURE.withLeadTime(Period.ZERO).leadTime()).contains(Period.ZERO);
    assertRefused(() -> MEASURE.withLeadTime(Period.ofMonths(-1)), "measure/lead-time", "P-1M");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            strategy().addObjective(OBJECTIVE).build(), strategy().addObjective(OBJECTIVE).build())
        .addEqualityGroup(strategy().build())
        .addEqualityGroup(strategy().addPhase(phase(EXPLORE).build()).build())
        .addEqualityGroup(strategy().addPhase(phase(EXPLORE).isExploratory(true).build()).build())
        .testEquals();
  }
}
