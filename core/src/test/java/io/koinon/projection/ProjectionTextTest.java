package io.koinon.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.Right;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.TieId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Vote;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A small projection, told in text and in Markdown. */
class ProjectionTextTest {
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final FrameworkId FORUM = FrameworkId.of("forum");
  private static final ModeId MEMBER = ModeId.of(LEAGUE, "member");
  private static final StateId AAA = StateId.of("AAA");
  private static final StateId BBB = StateId.of("BBB");
  private static final StateId CCC = StateId.of("CCC");
  private static final PhaseId BEGIN = PhaseId.of("begin");
  private static final PhaseId LATER = PhaseId.of("later");

  private static SecurityArchitecture world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder().title("t").observedThrough(LocalDate.of(2020, 12, 31));
    Stream.of(AAA, BBB, CCC)
        .map(id -> State.builder().id(id).name("S").build())
        .forEach(world::addState);
    return world
        .addInstitution(
            Institution.builder()
                .id(LEAGUE)
                .name("League")
                .kind(InstitutionKind.ALLIANCE)
                .existence(Interval.parse("1990-01-01/.."))
                .addMode(
                    Mode.builder()
                        .id(MEMBER)
                        .grade(Grade.FULL)
                        .rights(ImmutableSortedSet.of(Right.VOTE))
                        .roster(Roster.complete())
                        .admission(
                            Condition.not(
                                Condition.participates(ActorTerm.candidate(), Capacity.of(FORUM))))
                        .build())
                .addDecision(
                    DecisionProcedure.builder()
                        .id(DecisionId.of(LEAGUE, "admission"))
                        .matter(Matter.ADMISSION)
                        .rule(DecisionRule.unanimity(Base.ALL))
                        .binds(Binding.ALL)
                        .build())
                .build())
        .addParticipations(member(AAA), member(BBB))
        .build();
  }

  private static Participation member(StateId state) {
    return Participation.builder()
        .participant(state)
        .mode(MEMBER)
        .interval(Interval.parse("1990-01-01/.."))
        .build();
  }

  private static Measure measure(String name, MeasureAction action, int months) {
    return Measure.builder()
        .id(MeasureId.of(BEGIN, name))
        .action(action)
        .leadTime(Period.ofMonths(months))
        .build();
  }

  /** Of a forum that is only planned, so that it is known who takes part in it: nobody. */
  private static Strategy strategy() {
    Phase begin =
        Phase.builder()
            .id(BEGIN)
            .name("Begin")
            .horizon(Horizon.SHORT)
            .track(Track.REFINE)
            .window(Interval.parse("2021-01-01/2022-01-01"))
            .entry(Condition.not(Condition.participates(ActorTerm.of(CCC), Capacity.of(LEAGUE))))
            .addMeasure(measure("admit", new MeasureAction.Invite(CCC, MEMBER), 1))
            .addMeasure(measure("leave", new MeasureAction.Withdraw(BBB, LEAGUE), 3))
            .addMeasure(
                measure(
                    "meet",
                    new MeasureAction.Establish(
                        Institution.builder()
                            .id(FORUM)
                            .name("Forum")
                            .kind(InstitutionKind.ALLIANCE)
                            .existence(MeasureAction.NOT_YET)
                            .build(),
                        ImmutableSortedMap.of()),
                    6))
            .addMilestone(three(BEGIN))
            .build();
    Phase later =
        Phase.builder()
            .id(LATER)
            .horizon(Horizon.LONG)
            .track(Track.ESTABLISH)
            .isExploratory(true)
            .window(Interval.parse("2022-01-01/2040-01-01"))
            .addAfter(BEGIN)
            .entry(new Condition.OnOrAfter(PartialDate.parse("2030-01-01")))
            .addMilestone(three(LATER))
            .build();
    return Strategy.builder()
        .id(StrategyId.of("small"))
        .title("A *small* strategy")
        .addPhase(begin)
        .addPhase(later)
        .build();
  }

  private static Milestone three(PhaseId phase) {
    return Milestone.builder()
        .id(MilestoneId.of(phase, "three"))
        .when(new Condition.Participants(ImmutableSortedSet.of(Capacity.of(LEAGUE)), 3))
        .build();
  }

  private static ProjectionAssumptions through(String day) {
    return ProjectionAssumptions.builder().through(LocalDate.parse(day)).build();
  }

  @Test
  void text_tellsPhaseByPhaseWhatHappensAndWhy() {
    Projection projection = Projector.project(world(), strategy(), through("2025-01-01"));

    assertThat(projection.text())
        .isEqualTo(
            """
            A *small* strategy
            observed through 2020-12-31
            projected through 2025-01-01
            everybody who may vote votes for
            measures: 2 taken, 1 blocked
            milestones: 1 reached, 1 left open

            begin: Begin
            short term, refine, 2021-01-01/2022-01-01
              2021-01-01  the phase opens
                              2021-01-01 is certainly within 2021-01-01/2022-01-01
                              not this (NO CCC participates in league)
              2021-02-01  admit is taken: CCC is invited into league/member
                              CCC could take up league/member
                              league decides on admission: unanimity of the members: all 2 are for
              2021-02-01  milestone three is reached
                              3 participate in league, of 3 needed
              2021-04-01  leave is deferred: BBB gives notice and leaves league
                              not known: how one leaves league is not recorded
              2021-07-01  meet is taken: forum is established
                              forum is new
              2021-12-31  leave is blocked: BBB gives notice and leaves league
                              not known: how one leaves league is not recorded

            later
            long term, establish, exploratory, 2022-01-01/2040-01-01; nothing happens

            Milestones left open
              later/three: not so: its phase has begun

            What is different at the end
              forum was founded on 2021-07-01, by begin/meet
              CCC joined league as member on 2021-02-01, by begin/admit

            What validation finds
              begin/meet, framework forum: WARNING source/missing It names no source. Name the source that says so.
            """);
    assertThat(projection.markdown())
        .isEqualTo(
            """
            # A \\*small\\* strategy

            * observed through 2020-12-31
            * projected through 2025-01-01
            * everybody who may vote votes for
            * measures: 2 taken, 1 blocked
            * milestones: 1 reached, 1 left open

            ## begin: Begin

            short term, refine, 2021-01-01/2022-01-01.

            | day | what happens | why |
            | --- | --- | --- |
            | 2021-01-01 | the phase opens | 2021-01-01 is certainly within 2021-01-01/2022-01-01; not this (NO CCC participates in league) |
            | 2021-02-01 | admit is taken: CCC is invited into league/member | CCC could take up league/member; league decides on admission: unanimity of the members: all 2 are for |
            | 2021-02-01 | milestone three is reached | 3 participate in league, of 3 needed |
            | 2021-04-01 | leave is deferred: BBB gives notice and leaves league | not known: how one leaves league is not recorded |
            | 2021-07-01 | meet is taken: forum is established | forum is new |
            | 2021-12-31 | leave is blocked: BBB gives notice and leaves league | not known: how one leaves league is not recorded |

            ## later

            long term, establish, exploratory, 2022-01-01/2040-01-01; nothing happens.

            ## Milestones left open

            * later/three: not so: its phase has begun

            ## What is different at the end

            * forum was founded on 2021-07-01, by begin/meet
            * CCC joined league as member on 2021-02-01, by begin/admit

            ## What validation finds

            * begin/meet, framework forum: WARNING source/missing It names no source. Name the source that says so.
            """);
  }

  @Test
  void text_saysWhoDecidesWhereADecisionStandsInTheWay() {
    ProjectionAssumptions against =
        through("2022-01-01").toBuilder()
            .addVotes(
                AssumedVote.always(AAA, Vote.AGAINST)
                    .in(LEAGUE)
                    .atStage(1)
                    .from(LocalDate.parse("2021-01-01")))
            .isUnrecordedLawPermissive(true)
            .build();
    String text = Projector.project(world(), strategy(), against).text();

    assertThat(text)
        .contains(
            """
            AAA votes against in league at stage 1 from 2021-01-01 on
            law that is not recorded is taken to allow
            """,
            "not so: league decides on admission: unanimity of the members: 1 of 2 are not for (AAA)",
            """
              2021-12-31  milestone three is missed
                              not so: 1 participate in league, of 3 needed; 2 are missing
            """);
  }

  @Test
  void text_ofAPhaseThatNeverOpens() {
    Strategy strategy = strategy();
    Phase begin = strategy.phases().get(BEGIN);
    Strategy never =
        strategy.toBuilder()
            .phases(
                ImmutableSortedMap.of(
                    BEGIN,
                    begin.toBuilder()
                        .entry(Condition.participates(ActorTerm.of(CCC), Capacity.of(LEAGUE)))
                        .build()))
            .build();

    assertThat(Projector.project(world(), never, through("2022-01-01")).text())
        .contains(
            """
              2021-12-31  the phase never opens
                              not so: CCC participates in league
              2021-12-31  milestone three is missed
                              not so: its phase has begun
            """);
  }

  @Test
  void words_ofEveryAction() {
    assertThat(
            Stream.of(
                    new MeasureAction.Invite(AAA, MEMBER),
                    new MeasureAction.Upgrade(AAA, MEMBER),
                    new MeasureAction.Downgrade(AAA, MEMBER),
                    new MeasureAction.Withdraw(AAA, LEAGUE),
                    new MeasureAction.Suspend(
                        AAA, LEAGUE, ImmutableSortedSet.of(), ImmutableSortedSet.of()),
                    new MeasureAction.Dissolve(LEAGUE),
                    new MeasureAction.Establish(
                        world().getInstitution(LEAGUE).withExistence(MeasureAction.NOT_YET),
                        ImmutableSortedMap.of(MEMBER, ImmutableSortedSet.of(AAA, BBB))),
                    new MeasureAction.Develop(
                        LEAGUE,
                        ImmutableSortedSet.of(CooperationArea.ENERGY),
                        ImmutableSortedMap.of(
                            MEMBER, Mode.builder().id(MEMBER).grade(Grade.FULL).build()),
                        ImmutableSortedMap.of(),
                        ImmutableSortedMap.of()),
                    new MeasureAction.Link(
                        FrameworkLink.builder()
                            .id(LinkId.of("road"))
                            .kind(LinkKind.ROADMAP)
                            .addBetween(LEAGUE, FORUM)
                            .interval(MeasureAction.NOT_YET)
                            .build()),
                    new MeasureAction.Strengthen(
                        TieId.of("trade"),
                        ImmutableSortedMap.of(AAA, Amount.of(2), BBB, Amount.of(3))),
                    new MeasureAction.Conduct(
                        Operation.builder()
                            .id(OperationId.of("watch"))
                            .name("Watch")
                            .kind(OperationKind.EXERCISE)
                            .existence(MeasureAction.NOT_YET)
                            .build(),
                        Optional.of(Period.ofDays(14))))
                .map(ActionWords::of))
        .containsExactly(
            "AAA is invited into league/member",
            "AAA rises to league/member",
            "AAA goes down to league/member",
            "AAA gives notice and leaves league",
            "AAA is suspended in league",
            "league is dissolved",
            "league is established by AAA, BBB",
            "league gets areas energy; modes league/member",
            "forum, league are linked by road",
            "trade is strengthened: dependence of AAA by 2, BBB by 3",
            "watch is conducted for P14D");
  }
}
