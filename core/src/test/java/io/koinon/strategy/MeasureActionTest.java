package io.koinon.strategy;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Grade;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureActionTest {
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final FrameworkId CENTRE = FrameworkId.of("solidarity-centre");
  private static final ModeId MEMBER = ModeId.of(CENTRE, "member");

  private static final Institution INSTITUTION =
      Institution.builder()
          .id(CENTRE)
          .name("Centre")
          .kind(InstitutionKind.FORUM)
          .existence(MeasureAction.NOT_YET)
          .build();

  private static MeasureAction.Develop develop(
      ImmutableSortedMap<ModeId, Mode> modes,
      ImmutableSortedMap<DecisionId, DecisionProcedure> decisions) {
    return new MeasureAction.Develop(
        CENTRE, ImmutableSortedSet.of(), modes, decisions, ImmutableSortedMap.of());
  }

  @Test
  void frameworkThatIsEstablished_hasNoDatesYet() {
    Treaty treaty =
        Treaty.builder()
            .id(CENTRE)
            .name("Charter")
            .inForce(Endpoint.unknown())
            .end(Endpoint.unknown())
            .build();

    assertThat(new MeasureAction.Establish(treaty, ImmutableSortedMap.of()).framework())
        .isEqualTo(treaty);
    assertThat(new MeasureAction.Establish(INSTITUTION, ImmutableSortedMap.of()).framework())
        .isEqualTo(INSTITUTION);
    assertRefused(
        () ->
            new MeasureAction.Establish(
                INSTITUTION.withExistence(Interval.parse("2030/..")), ImmutableSortedMap.of()),
        "action/not-yet",
        "2030/..");
    assertRefused(
        () -> new MeasureAction.Establish(treaty.withEnd(Endpoint.open()), ImmutableSortedMap.of()),
        "action/not-yet",
        "unknown/..");
  }

  @Test
  void founders_takeUpModesOfTheFramework() {
    ImmutableSortedSet<ActorId> kaz = ImmutableSortedSet.of(StateId.of("KAZ"));

    assertThat(
            new MeasureAction.Establish(INSTITUTION, ImmutableSortedMap.of(MEMBER, kaz)).founders())
        .containsOnlyKeys(MEMBER);
    assertRefused(
        () ->
            new MeasureAction.Establish(
                INSTITUTION, ImmutableSortedMap.of(ModeId.of(CSTO, "member"), kaz)),
        "action/mode",
        "csto/member");
  }

  @Test
  void whatAFrameworkGets_isItsOwnAndUnderItsId() {
    Mode member = Mode.builder().id(MEMBER).grade(Grade.FULL).build();
    Mode other = Mode.builder().id(ModeId.of(CSTO, "member")).grade(Grade.FULL).build();
    DecisionProcedure decision =
        DecisionProcedure.builder()
            .id(DecisionId.of(CENTRE, "limited"))
            .rule(new DecisionRule.Consensus(Base.ALL))
            .binds(Binding.ALL)
            .build();

    assertThat(develop(ImmutableSortedMap.of(MEMBER, member), ImmutableSortedMap.of()).modes())
        .containsOnlyKeys(MEMBER);
    assertRefused(
        () -> develop(ImmutableSortedMap.of(other.id(), other), ImmutableSortedMap.of()),
        "action/develop",
        "csto/member");
    assertRefused(
        () -> develop(ImmutableSortedMap.of(MEMBER, other), ImmutableSortedMap.of()),
        "action/develop",
        "solidarity-centre/member");
    assertRefused(
        () ->
            develop(
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(DecisionId.of(CENTRE, "other"), decision)),
        "action/develop",
        "solidarity-centre/other");
  }

  @Test
  void linkAndOperation_haveNoDatesYet() {
    FrameworkLink link =
        FrameworkLink.builder()
            .id(LinkId.of("roadmap"))
            .kind(LinkKind.ROADMAP)
            .addBetween(CSTO, CENTRE)
            .interval(MeasureAction.NOT_YET)
            .build();
    Operation operation =
        Operation.builder()
            .id(OperationId.of("relief"))
            .name("Relief")
            .kind(OperationKind.EXERCISE)
            .existence(MeasureAction.NOT_YET)
            .build();

    assertThat(new MeasureAction.Link(link).link()).isEqualTo(link);
    assertThat(new MeasureAction.Conduct(operation, Optional.empty()).lasts()).isEmpty();
    assertRefused(
        () -> new MeasureAction.Link(link.withInterval(Interval.always())),
        "action/not-yet",
        "../..");
    assertRefused(
        () ->
            new MeasureAction.Conduct(operation.withExistence(Interval.always()), Optional.empty()),
        "action/not-yet",
        "../..");
    for (Period period : ImmutableList.of(Period.ZERO, Period.ofDays(-1))) {
      assertRefused(
          () -> new MeasureAction.Conduct(operation, Optional.of(period)),
          "action/lasts",
          period.toString());
    }
  }

  @Test
  void tieThatBecomesCloser_doesSoForSomebody() {
    TieId tie = TieId.of("energy");

    assertThat(
            new MeasureAction.Strengthen(
                    tie, ImmutableSortedMap.of(StateId.of("KAZ"), Amount.of(1)))
                .reach())
        .hasSize(1);
    assertRefused(
        () -> new MeasureAction.Strengthen(tie, ImmutableSortedMap.of()),
        "action/strengthen",
        "{}");
  }

  @Test
  void delay_isADistributionOfDaysFromNow() {
    assertThat(new Delay.Triangular(0, 0, 0).most()).isZero();
    assertThat(new Delay.Triangular(0, 30, Delay.LONGEST).mode()).isEqualTo(30);
    assertRefused(() -> new Delay.Triangular(-1, 0, 0), "delay/triangular", "-1, 0, 0");
    assertRefused(() -> new Delay.Triangular(2, 1, 3), "delay/triangular", "2, 1, 3");
    assertRefused(() -> new Delay.Triangular(0, 3, 2), "delay/triangular", "0, 3, 2");
    assertRefused(() -> new Delay.Triangular(0, 0, 36_526), "delay/triangular", "0, 0, 36526");
    assertThat(new Delay.Empirical(ImmutableList.of(0, 0, Delay.LONGEST)).days()).hasSize(3);
    assertRefused(() -> new Delay.Empirical(ImmutableList.of()), "delay/empirical", "[]");
    assertRefused(() -> new Delay.Empirical(ImmutableList.of(1, -1)), "delay/empirical", "[1, -1]");
    assertRefused(
        () -> new Delay.Empirical(ImmutableList.of(36_526)), "delay/empirical", "[36526]");
  }
}
