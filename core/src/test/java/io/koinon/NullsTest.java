package io.koinon;

import com.google.common.testing.NullPointerTester;
import io.koinon.analysis.Bounds;
import io.koinon.analysis.CoMembership;
import io.koinon.analysis.Contingency;
import io.koinon.analysis.Coverage;
import io.koinon.analysis.Fraction;
import io.koinon.analysis.Inclusiveness;
import io.koinon.analysis.Interdependence;
import io.koinon.analysis.Overlap;
import io.koinon.analysis.Pair;
import io.koinon.analysis.Quantity;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.AmendmentId;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Code;
import io.koinon.base.CooperationArea;
import io.koinon.base.DatedCode;
import io.koinon.base.DecisionId;
import io.koinon.base.Duty;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.NeedId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.PhaseId;
import io.koinon.base.Principle;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.LegalBasis;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.finding.Subject;
import io.koinon.finding.Suggestions;
import io.koinon.framework.PersonalScope;
import io.koinon.state.Perspective;
import io.koinon.state.Region;
import io.koinon.strategy.Delay;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.Cutoff;
import io.koinon.time.DayRange;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing takes null where it is not said to. */
class NullsTest {
  private static final LocalDate DAY = LocalDate.of(1992, 5, 15);
  private static final PartialDate DATE = PartialDate.of(DAY);
  private static final Interval INTERVAL = Interval.always();

  private static final Snapshot SNAPSHOT =
      SecurityArchitecture.builder()
          .title("t")
          .observedThrough(DAY)
          .addRegion(Region.builder().id(RegionId.of("region")).name("R").build())
          .build()
          .asOf(AsOf.on(DAY));

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(String.class, "csto")
        .setDefault(LocalDate.class, DAY)
        .setDefault(YearMonth.class, YearMonth.from(DAY))
        .setDefault(PartialDate.class, DATE)
        .setDefault(Endpoint.class, Endpoint.open())
        .setDefault(Interval.class, INTERVAL)
        .setDefault(DayRange.class, new DayRange(DAY, DAY.plusDays(1)))
        .setDefault(Cutoff.class, Cutoff.of(DAY))
        .setDefault(Snapshot.class, SNAPSHOT)
        .setDefault(RegionId.class, RegionId.of("region"))
        .setDefault(Fraction.class, Fraction.ONE)
        .setDefault(FrameworkId.class, FrameworkId.of("csto"))
        .setDefault(ActorId.class, FrameworkId.of("csto"))
        .setDefault(ModeId.class, ModeId.parse("csto/member"))
        .setDefault(CooperationArea.class, CooperationArea.of("energy"))
        .setDefault(Share.class, Share.of(1, 2))
        .setDefault(TieId.class, TieId.of("energy"))
        .setDefault(Amount.class, Amount.of(1))
        .setDefault(AttestationId.class, AttestationId.of("relations"))
        .setDefault(PhaseId.class, PhaseId.of("consolidate"))
        .setDefault(ActorTerm.class, ActorTerm.candidate())
        .setDefault(Condition.class, new Condition.Exists(FrameworkId.of("csto")));
  }

  @Test
  void constructorOfARange_refusesNull() {
    tester().testAllPublicConstructors(DayRange.class);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RefusedException.class,
        PartialDate.class,
        Endpoint.class,
        Endpoint.Reference.class,
        Interval.class,
        Cutoff.class,
        StateId.class,
        FrameworkId.class,
        ActorId.class,
        RegionId.class,
        OrganId.class,
        SourceId.class,
        AmendmentId.class,
        ActId.class,
        AttestationId.class,
        SuccessionId.class,
        OperationId.class,
        NeedId.class,
        TieId.class,
        LinkId.class,
        StrategyId.class,
        ExtensionName.class,
        ExtensionValue.class,
        PhaseId.class,
        ObjectiveId.class,
        MeasureId.class,
        MilestoneId.class,
        DecisionId.class,
        ActorTerm.class,
        Capacity.class,
        Condition.class,
        Condition.AllOf.class,
        Condition.AnyOf.class,
        Condition.Not.class,
        Condition.Participates.class,
        Condition.Participants.class,
        Condition.Exists.class,
        Condition.OnOrAfter.class,
        Condition.Covered.class,
        Condition.TieAtLeast.class,
        Condition.MutualTies.class,
        Condition.Reached.class,
        Condition.Attests.class,
        Condition.Admissible.class,
        Delay.Triangular.class,
        Delay.Empirical.class,
        MeasureAction.Invite.class,
        MeasureAction.Upgrade.class,
        MeasureAction.Downgrade.class,
        MeasureAction.Withdraw.class,
        MeasureAction.Suspend.class,
        MeasureAction.Dissolve.class,
        MeasureAction.Strengthen.class,
        Situation.class,
        Amount.class,
        LegalBasis.class,
        ModeId.class,
        ObligationId.class,
        ObligationKind.class,
        CasusEvent.class,
        Means.class,
        PersonalScope.class,
        Contingency.class,
        Fraction.class,
        Bounds.class,
        Quantity.class,
        Pair.class,
        Coverage.class,
        Overlap.class,
        CoMembership.class,
        Inclusiveness.class,
        Interdependence.class,
        Code.class,
        DatedCode.class,
        Share.class,
        Right.class,
        Duty.class,
        CooperationArea.class,
        Matter.class,
        Principle.class,
        Argument.class,
        Argument.Text.class,
        Argument.Texts.class,
        FindingType.class,
        Finding.class,
        Subject.class,
        Suggestions.class,
        Perspective.class
      })
  void constructorsAndFactories_refuseNull(Class<?> type) {
    tester().testAllPublicConstructors(type);
    tester().testAllPublicStaticMethods(type);
  }
}
