package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.PhaseId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.decision.Vote;
import io.koinon.framework.Mode;
import io.koinon.participation.Participation;
import io.koinon.projection.AssumedVote;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.ProjectionEvent;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.projection.Projector;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What projections say of things that have happened since, from what was known before: a catalogue
 * is cut off before the event, and nothing but the step itself and the votes are given to the
 * projection; the days follow from the law of the frameworks.
 */
class ProjectionCasesTest {
  private static final PhaseId PHASE = PhaseId.of("case");
  private static final int QUARTER = 3; // months

  private static Strategy strategy(String from, String to, MeasureAction... actions) {
    return strategy(from, to, List.of(), actions);
  }

  private static Strategy strategy(
      String from, String to, List<Milestone> milestones, MeasureAction... actions) {
    Phase.Builder phase =
        Phase.builder()
            .id(PHASE)
            .horizon(Horizon.SHORT)
            .track(Track.REFINE)
            .window(Interval.of(PartialDate.parse(from), PartialDate.parse(to)));
    for (int i = 0; i < actions.length; i++) {
      phase.addMeasure(
          Measure.builder().id(MeasureId.of(PHASE, "m" + (i + 1))).action(actions[i]).build());
    }
    milestones.forEach(phase::addMilestone);
    return Strategy.builder()
        .id(StrategyId.of("back-test"))
        .title("What happened since")
        .addPhase(phase.build())
        .build();
  }

  /**
   * What was known before a day: a spell that began since was not, nor that one would end by an act
   * that came to pass since.
   */
  private static SecurityArchitecture before(SecurityArchitecture whole, String day) {
    LocalDate last = LocalDate.parse(day).minusDays(1);
    SecurityArchitecture truncated = whole.truncatedTo(last);
    Cutoff cutoff = Cutoff.of(last);
    ImmutableList.Builder<Participation> known = ImmutableList.builder();
    for (Participation spell : truncated.participations()) {
      Interval interval = truncated.dated(spell.interval());
      DayBounds bounds = interval.bounds(cutoff);
      if (bounds.startLow() <= last.toEpochDay()) {
        known.add(
            bounds.endLow() > last.toEpochDay() && spell.interval().hasReference()
                ? spell
                    .withExit(ImmutableList.of())
                    .withInterval(Interval.of(interval.from(), Endpoint.open()))
                : spell);
      }
    }
    return truncated.withParticipations(known.build());
  }

  /** That no certain answer of the records is another than that of a projection. */
  private static void assertNothingContradicts(
      Projection projection,
      SecurityArchitecture whole,
      List<? extends ActorId> actors,
      FrameworkId framework,
      LocalDate through) {
    int known = 0;
    for (LocalDate day = LocalDate.of(projection.base().observedThrough().getYear(), 1, 1);
        !day.isAfter(through);
        day = day.plusMonths(QUARTER)) {
      Snapshot recorded = whole.asOf(AsOf.on(day));
      Snapshot projected =
          projection.architecture().asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE));
      for (ActorId actor : actors) {
        for (Mode mode : whole.getFramework(framework).modes()) {
          known +=
              agree(
                  recorded.holds(actor, mode.id()),
                  projected.holds(actor, mode.id()),
                  actor + " as " + mode.id() + " on " + day);
        }
        String who = actor + " in " + framework + " on " + day;
        known +=
            agree(recorded.isMember(actor, framework), projected.isMember(actor, framework), who);
        known +=
            agree(
                recorded.participates(actor, framework),
                projected.participates(actor, framework),
                who);
      }
    }
    assertThat(known).as("questions that both answer").isGreaterThan(actors.size());
  }

  private static int agree(Truth recorded, Truth projected, String what) {
    if (recorded.isKnown() && projected.isKnown()) {
      assertThat(projected).as(what).isEqualTo(recorded);
      return 1;
    }
    return 0;
  }

  private static List<String> log(Projection projection) {
    return projection.log().stream().map(ProjectionEvent::toString).toList();
  }

  private static Truth isMember(Projection projection, ActorId actor, String in, String day) {
    return projection
        .architecture()
        .asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE))
        .isMember(actor, FrameworkId.of(in));
  }

  @Test
  void threeSahelStates_areMembersOfEcowas_throughTheYearOfNotice() {
    SecurityArchitecture world = Catalogue.world();
    FrameworkId ecowas = FrameworkId.of("ecowas");
    List<StateId> three = List.of(StateId.of("BFA"), StateId.of("MLI"), StateId.of("NER"));
    Projection projection =
        Projector.project(
            before(world, "2024-01-29"),
            strategy(
                "2024-01-29",
                "2024-02-01",
                three.stream()
                    .map(state -> new MeasureAction.Withdraw(state, ecowas))
                    .toArray(MeasureAction[]::new)));

    assertThat(projection.taken()).hasSize(3);
    for (StateId state : three) {
      assertThat(isMember(projection, state, "ecowas", "2025-01-28")).isEqualTo(Truth.YES);
      assertThat(isMember(projection, state, "ecowas", "2025-01-29")).isEqualTo(Truth.NO);
    }
    assertNothingContradicts(projection, world, three, ecowas, world.observedThrough());
    assertNothingContradicts(
        projection, world, world.states().keySet().asList(), ecowas, world.observedThrough());
  }

  @Test
  void georgia_isAMemberOfTheCis_throughTheYearOfNotice() {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    FrameworkId cis = FrameworkId.of("cis");
    StateId georgia = StateId.of("GEO");
    Projection projection =
        Projector.project(
            before(eurasia, "2008-08-18"),
            strategy("2008-08-18", "2008-09-01", new MeasureAction.Withdraw(georgia, cis)));

    assertThat(log(projection))
        .containsExactly("2008-08-18 case opens", "2008-08-18 case/m1 is taken");
    assertThat(isMember(projection, georgia, "cis", "2009-08-17")).isEqualTo(Truth.YES);
    assertThat(isMember(projection, georgia, "cis", "2009-08-18")).isEqualTo(Truth.NO);
    assertNothingContradicts(projection, eurasia, List.of(georgia), cis, eurasia.observedThrough());
    assertNothingContradicts(
        projection,
        eurasia,
        List.of(georgia),
        FrameworkId.of("cis-charter"),
        eurasia.observedThrough());
  }

  @Test
  void theCollectiveSecurityTreaty_endsForThree_whereItsTermEnds() {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    FrameworkId cst = FrameworkId.of("cst");
    List<StateId> three = List.of(StateId.of("AZE"), StateId.of("GEO"), StateId.of("UZB"));
    Projection projection =
        Projector.project(
            before(eurasia, "1999-04-02"),
            strategy(
                "1999-04-02",
                "1999-04-21",
                three.stream()
                    .map(state -> new MeasureAction.Withdraw(state, cst))
                    .toArray(MeasureAction[]::new)));

    assertThat(projection.taken()).hasSize(3);
    for (StateId state : three) {
      assertThat(isMember(projection, state, "cst", "1999-04-20")).isEqualTo(Truth.YES);
      assertThat(isMember(projection, state, "cst", "1999-04-21")).isEqualTo(Truth.NO);
    }
    // Until Uzbekistan became a party again, which is another step.
    assertNothingContradicts(projection, eurasia, three, cst, LocalDate.of(2006, 7, 1));
    ImmutableList<StateId> six =
        ImmutableList.of(
            StateId.of("ARM"),
            StateId.of("BLR"),
            StateId.of("KAZ"),
            StateId.of("KGZ"),
            StateId.of("RUS"),
            StateId.of("TJK"));
    assertNothingContradicts(projection, eurasia, six, cst, eurasia.observedThrough());
  }

  /**
   * That Hungary had ratified by 2023-03-28 and that the instrument of Türkiye was the last, on the
   * day of the accession, is general knowledge, and an assumption here.
   */
  @Test
  void finland_isInvited_andAMemberOfNato_whenTheLastOfThirtyHasRatified() {
    SecurityArchitecture world = Catalogue.world();
    FrameworkId nato = FrameworkId.of("nato");
    StateId finland = StateId.of("FIN");
    StateId hungary = StateId.of("HUN");
    StateId turkey = StateId.of("TUR");
    ProjectionAssumptions assumptions =
        ProjectionAssumptions.builder()
            .addVote(AssumedVote.always(hungary, Vote.ABSENT).in(nato).atStage(2))
            .addVote(AssumedVote.always(turkey, Vote.ABSENT).in(nato).atStage(2))
            .addVote(
                AssumedVote.always(hungary, Vote.FOR)
                    .in(nato)
                    .atStage(2)
                    .from(LocalDate.of(2023, 3, 28)))
            .addVote(
                AssumedVote.always(turkey, Vote.FOR)
                    .in(nato)
                    .atStage(2)
                    .from(LocalDate.of(2023, 4, 4)))
            .build();
    Projection projection =
        Projector.project(
            before(world, "2022-07-06"),
            strategy(
                "2022-07-06",
                "2024-01-01",
                new MeasureAction.Upgrade(finland, ModeId.of(nato, "member"))),
            assumptions);

    assertThat(log(projection))
        .containsExactly(
            "2022-07-06 case opens",
            "2022-07-06 case/m1 is deferred",
            "2023-04-04 case/m1 is taken");
    assertThat(projection.events(Kind.MEASURE_DEFERRED).get(0).explanation().toString())
        .contains("HUN", "TUR");
    assertNothingContradicts(projection, world, List.of(finland), nato, world.observedThrough());

    Projection afterHungary =
        Projector.project(
            before(world, "2023-03-29"),
            strategy(
                "2023-03-29",
                "2023-04-01",
                new MeasureAction.Upgrade(finland, ModeId.of(nato, "member"))),
            assumptions);
    assertThat(afterHungary.events(Kind.MEASURE_BLOCKED).get(0).explanation().toString())
        .contains("TUR")
        .doesNotContain("HUN");
  }

  /** Neither the day of 2010 nor the admission condition of a dialogue partner is known. */
  @Test
  void belarusInTheSco_isLeftOpen() {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    FrameworkId sco = FrameworkId.of("sco");
    StateId belarus = StateId.of("BLR");
    ModeId partner = ModeId.of(sco, "dialogue-partner");
    Milestone milestone =
        Milestone.builder()
            .id(MilestoneId.of(PHASE, "partner"))
            .when(Condition.participates(ActorTerm.of(belarus), Capacity.of(partner)))
            .build();
    Projection projection =
        Projector.project(
            before(eurasia, "2010-01-01"),
            strategy(
                "2010-01-01",
                "2011-01-01",
                List.of(milestone),
                new MeasureAction.Invite(belarus, partner)));

    assertThat(projection.taken()).isEmpty();
    assertThat(projection.events(Kind.MEASURE_BLOCKED).get(0).explanation().truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(projection.isReached(milestone.id())).isEqualTo(Truth.UNKNOWN);
    for (LocalDate day = LocalDate.of(2010, 1, 1);
        !day.isAfter(LocalDate.of(2010, 12, 31));
        day = day.plusMonths(1)) {
      assertThat(
              projection
                  .architecture()
                  .asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE))
                  .holds(belarus, partner))
          .isEqualTo(Truth.UNKNOWN);
    }
  }
}
