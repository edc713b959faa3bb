package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.Share;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Explanation;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind of condition: when it holds, and what is said of it, by how much included. */
class ConditionsTest {
  private static final StateId ELIS = StateId.of("ELIS");
  private static final StateId ARCADIA = StateId.of("ARCADIA");
  private static final StateId OLYMPIA = StateId.of("OLYMPIA");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final FrameworkId FORUM = FrameworkId.of("forum");
  private static final FrameworkId CENTRE = FrameworkId.of("centre");
  private static final ModeId MEMBER = ModeId.of(LEAGUE, "member");
  private static final ModeId OBSERVER = ModeId.of(LEAGUE, "observer");
  private static final RegionId REGION = RegionId.of("peloponnese");
  private static final TieId WATER = TieId.of("water");
  private static final LinkId ROADMAP = LinkId.of("roadmap");
  private static final AttestationId RELATIONS = AttestationId.of("relations");
  private static final MilestoneId FIRST = MilestoneId.parse("consolidate/first");

  private static Mode mode(ModeId id, Grade grade) {
    return Mode.builder().id(id).grade(grade).roster(Roster.builder().build()).build();
  }

  private static Institution institution(FrameworkId id, String existence) {
    return Institution.builder()
        .id(id)
        .name("Institution")
        .kind(InstitutionKind.ALLIANCE)
        .existence(Interval.parse(existence))
        .build();
  }

  private static State state(StateId id) {
    return State.builder().id(id).name("State").build();
  }

  private static Participation spell(ActorId actor, ModeId mode) {
    return Participation.builder()
        .participant(actor)
        .mode(mode)
        .interval(Interval.parse("2000-01-01/.."))
        .build();
  }

  private static final SecurityArchitecture WORLD =
      SecurityArchitecture.builder()
          .title("World")
          .observedThrough(PartialDate.parse("2026-05-20").earliest())
          .addState(state(ELIS))
          .addState(state(ARCADIA))
          .addState(state(OLYMPIA))
          .addRegion(
              Region.builder()
                  .id(REGION)
                  .name("Peloponnese")
                  .members(ImmutableList.of(ELIS, ARCADIA, OLYMPIA))
                  .isComplete(true)
                  .build())
          .addInstitution(
              institution(LEAGUE, "1995-01-01/..").toBuilder()
                  .addArea(CooperationArea.ENERGY)
                  .addMode(mode(MEMBER, Grade.FULL))
                  .addMode(
                      mode(OBSERVER, Grade.OBSERVER)
                          .withAdmission(new Condition.Attests(RELATIONS, ActorTerm.candidate())))
                  .build())
          .addInstitution(institution(FORUM, "2001-01-01/2010-01-01"))
          .addParticipation(spell(ELIS, MEMBER))
          .addParticipation(spell(ARCADIA, MEMBER))
          .addAttestation(
              Attestation.builder()
                  .id(RELATIONS)
                  .statement("has relations with all members")
                  .addHolds(Attested.builder().actor(ELIS).truth(Truth.YES).build())
                  .addHolds(Attested.builder().actor(ARCADIA).truth(Truth.NO).build())
                  .build())
          .addTie(
              Tie.builder()
                  .id(WATER)
                  .addBetween(ELIS, ARCADIA)
                  .area(CooperationArea.ENERGY)
                  .interval(Interval.parse("2005-01-01/.."))
                  .unit(Interdependence.UNIT)
                  .putDependence(ELIS, Amount.parse("0.05"))
                  .putDependence(ARCADIA, Amount.parse("[0.01..0.03]"))
                  .putSubstitutability(ELIS, Amount.of(0))
                  .putSubstitutability(ARCADIA, Amount.of(0))
                  .build())
          .addLink(
              FrameworkLink.builder()
                  .id(ROADMAP)
                  .kind(LinkKind.ROADMAP)
                  .addBetween(LEAGUE, FORUM)
                  .interval(Interval.parse("2002-01-01/2008-01-01"))
                  .build())
          .build();

  private static Explanation on(String day, Condition condition, Situation situation) {
    Snapshot snapshot = WORLD.asOf(AsOf.on(PartialDate.parse(day)));
    return Conditions.evaluate(condition, snapshot, situation);
  }

  private static Explanation on(String day, Condition condition) {
    return on(day, condition, Situation.none());
  }

  private static void assertSays(Explanation explanation, Truth truth, String message) {
    assertThat(explanation.truth()).isEqualTo(truth);
    assertThat(explanation.message()).isEqualTo(message);
  }

  private static ImmutableSortedSet<Capacity> in(String... capacities) {
    return ImmutableList.copyOf(capacities).stream()
        .map(Capacity::parse)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Capacity::compareTo));
  }

  @Test
  void participates() {
    assertSays(
        on("2006-01-01", Condition.participates(ActorTerm.of(ELIS), Capacity.of(MEMBER))),
        Truth.YES,
        "ELIS participates in league/member");
    assertSays(
        on(
            "2006-01-01",
            Condition.participates(
                ActorTerm.of(OLYMPIA), Capacity.of(MEMBER), Capacity.of(OBSERVER))),
        Truth.NO,
        "OLYMPIA participates in league/member or league/observer");
    assertSays(
        on("2006-01-01", Condition.participates(ActorTerm.of(ELIS), Capacity.of(FORUM))),
        Truth.UNKNOWN,
        "ELIS participates in forum (NO_DATA)");
  }

  @Test
  void participates_aboutTheCandidate() {
    Condition condition = Condition.participates(ActorTerm.candidate(), Capacity.of(LEAGUE));

    assertSays(on("2006-01-01", condition), Truth.UNKNOWN, "who the candidate is, is open");
    assertSays(
        on("2006-01-01", condition, Situation.of(ARCADIA)),
        Truth.YES,
        "ARCADIA participates in league");
  }

  @Test
  void participants_byHowManyTheyAreTooFew() {
    assertSays(
        on("2006-01-01", new Condition.Participants(in("league"), 2)),
        Truth.YES,
        "2 participate in league, of 2 needed");
    assertSays(
        on("2006-01-01", new Condition.Participants(in("league"), 5)),
        Truth.NO,
        "2 participate in league, of 5 needed; 3 are missing");
    assertSays(
        on("2006-01-01", new Condition.Participants(in("forum", "league/member"), 3)),
        Truth.UNKNOWN,
        "at least 2 participate in forum or league/member, of 3 needed");
  }

  @Test
  void exists() {
    assertSays(on("2006-01-01", new Condition.Exists(FORUM)), Truth.YES, "forum exists");
    assertSays(on("2012-01-01", new Condition.Exists(FORUM)), Truth.NO, "forum exists");
    assertSays(on("2012-01-01", new Condition.Exists(CENTRE)), Truth.UNKNOWN, "centre exists");
    assertSays(
        on(
            "2012-01-01",
            new Condition.Exists(CENTRE),
            Situation.none().planning(ImmutableSet.of(CENTRE))),
        Truth.NO,
        "centre exists; it is only planned");
  }

  @Test
  void whatIsOnlyPlanned_hasNoParticipants() {
    Situation planning = Situation.none().planning(ImmutableSet.of(CENTRE));

    assertSays(
        on("2012-01-01", Condition.participates(ActorTerm.of(ELIS), Capacity.of(CENTRE)), planning),
        Truth.NO,
        "ELIS participates in centre");
    assertSays(
        on("2012-01-01", new Condition.Participants(in("centre"), 1), planning),
        Truth.NO,
        "0 participate in centre, of 1 needed; 1 are missing");
  }

  @Test
  void onOrAfter_byHowManyDaysItIsTooEarly() {
    Condition condition = new Condition.OnOrAfter(PartialDate.parse("2006-02-01"));

    assertSays(on("2006-02-01", condition), Truth.YES, "it is 2006-02-01 or later");
    assertSays(
        on("2006-01-22", condition), Truth.NO, "it is 2006-02-01 or later; 10 days are missing");
    assertSays(on("2006", condition), Truth.UNKNOWN, "it is 2006-02-01 or later");
    assertSays(
        on("2006-01-22", new Condition.OnOrAfter(PartialDate.parse("2006"))),
        Truth.UNKNOWN,
        "it is 2006 or later");
  }

  @Test
  void covered_byHowMuchAndWhoIsNot() {
    assertSays(
        on("2012-01-01", new Condition.Covered(REGION, CooperationArea.ENERGY, Share.of(2, 3))),
        Truth.YES,
        "2/3 of peloponnese is covered in energy, of 2/3 needed; not covered: OLYMPIA");
    assertSays(
        on("2012-01-01", new Condition.Covered(REGION, CooperationArea.ENERGY, Share.of(3, 4))),
        Truth.NO,
        "2/3 of peloponnese is covered in energy, of 3/4 needed; not covered: OLYMPIA");
    assertSays(
        on(
            "2012-01-01",
            new Condition.Covered(RegionId.of("lost"), CooperationArea.ENERGY, Share.of(3, 4))),
        Truth.UNKNOWN,
        "the region lost is not recorded");
  }

  @Test
  void tie_byHowMuchEachSideFallsShort() {
    Explanation close = on("2006-01-01", new Condition.TieAtLeast(WATER, Amount.parse("0.01")));
    Explanation loose = on("2006-01-01", new Condition.TieAtLeast(WATER, Amount.parse("0.04")));

    assertSays(close, Truth.YES, "the tie is so close to each side");
    assertThat(loose.truth()).isEqualTo(Truth.NO);
    assertThat(loose.decisive())
        .extracting(Explanation::message)
        .containsExactly(
            "ARCADIA depends on the other side of water by [0.01..0.03], of 0.04 needed");
    assertThat(on("2006-01-01", new Condition.TieAtLeast(WATER, Amount.parse("0.02"))).decisive())
        .extracting(Explanation::message)
        .containsExactly(
            "ARCADIA depends on the other side of water by [0.01..0.03], of 0.02 needed");
    assertSays(
        on("2004-01-01", new Condition.TieAtLeast(WATER, Amount.of(1))),
        Truth.UNKNOWN,
        "the tie water is not recorded for that day");
    assertSays(
        on("2006-01-01", new Condition.TieAtLeast(TieId.of("lost"), Amount.of(1))),
        Truth.UNKNOWN,
        "the tie lost is not recorded");
  }

  @Test
  void mutualTies_byHowMuchAPairFallsShort() {
    Explanation loose = on("2006-01-01", new Condition.MutualTies(REGION, Amount.parse("0.04")));

    assertSays(loose, Truth.NO, "each pair with a recorded tie passes");
    assertThat(loose.decisive())
        .extracting(Explanation::message)
        .containsExactly(
            "cutting the ties of ARCADIA–ELIS would cost the less exposed side"
                + " [0.01..0.03], of 0.04 needed");
    assertThat(on("2006-01-01", new Condition.MutualTies(REGION, Amount.parse("0.01"))).truth())
        .isEqualTo(Truth.YES);
    assertSays(
        on("2004-01-01", new Condition.MutualTies(REGION, Amount.of(1))),
        Truth.UNKNOWN,
        "the tie within peloponnese is not recorded");
  }

  @Test
  void linked() {
    Condition any = new Condition.Linked(ImmutableSortedSet.of(FORUM, LEAGUE));
    Condition byRoadmap =
        new Condition.Linked(ImmutableSortedSet.of(FORUM, LEAGUE), Optional.of(ROADMAP));
    Condition byOther =
        new Condition.Linked(ImmutableSortedSet.of(FORUM, LEAGUE), Optional.of(LinkId.of("lost")));

    assertSays(on("2006-01-01", any), Truth.YES, "forum, league are linked by roadmap");
    assertSays(on("2006-01-01", byRoadmap), Truth.YES, "forum, league are linked by roadmap");
    assertSays(on("2009-01-01", any), Truth.UNKNOWN, "a link of forum, league is not recorded");
    assertSays(on("2009-01-01", byRoadmap), Truth.NO, "forum, league are linked by roadmap");
    assertSays(
        on("2006-01-01", byOther), Truth.UNKNOWN, "the link lost of forum, league is not recorded");
  }

  @Test
  void reached() {
    Condition condition = new Condition.Reached(FIRST);

    assertSays(
        on("2006-01-01", condition), Truth.UNKNOWN, "milestone consolidate/first is reached");
    assertSays(
        on("2006-01-01", condition, Situation.none().having(ImmutableMap.of(FIRST, Truth.NO))),
        Truth.NO,
        "milestone consolidate/first is reached");
  }

  @Test
  void attests() {
    Condition candidate = new Condition.Attests(RELATIONS, ActorTerm.candidate());

    assertSays(
        on("2006-01-01", candidate, Situation.of(ELIS)),
        Truth.YES,
        "ELIS: has relations with all members");
    assertSays(
        on("2006-01-01", candidate, Situation.of(ARCADIA)),
        Truth.NO,
        "ARCADIA: has relations with all members");
    assertSays(
        on("2006-01-01", candidate, Situation.of(OLYMPIA)),
        Truth.UNKNOWN,
        "OLYMPIA: has relations with all members");
    assertSays(
        on("2006-01-01", new Condition.Attests(AttestationId.of("lost"), ActorTerm.of(ELIS))),
        Truth.UNKNOWN,
        "ELIS: lost");
  }

  @Test
  void admissible_asReadinessSays() {
    Explanation member =
        on("2006-01-01", new Condition.Admissible(ActorTerm.of(OLYMPIA), OBSERVER));

    assertSays(member, Truth.UNKNOWN, "OLYMPIA could take up league/observer");
    assertThat(member.decisive())
        .extracting(Explanation::message)
        .containsExactly("OLYMPIA: has relations with all members");
    assertThat(member)
        .isEqualTo(
            Readiness.of(OLYMPIA, WORLD.asOf(AsOf.on(PartialDate.parse("2006-01-01"))))
                .explain(OBSERVER));
  }

  @Test
  void connectives_areExplainedByWhatDecidesThem() {
    Condition tooFew = new Condition.Participants(in("league"), 5);
    Condition gone = new Condition.Exists(FORUM);
    Condition open = new Condition.Exists(CENTRE);

    Explanation all = on("2012-01-01", Condition.all(open, Condition.any(tooFew, gone)));
    assertSays(all, Truth.NO, "all of these");
    assertThat(all.decisive())
        .extracting(Explanation::message)
        .containsExactly("2 participate in league, of 5 needed; 3 are missing", "forum exists");
    assertSays(on("2012-01-01", Condition.any(tooFew, open)), Truth.UNKNOWN, "one of these");
    assertSays(on("2012-01-01", Condition.not(gone)), Truth.YES, "not this");
    assertThat(all.toString())
        .isEqualTo(
            """
            NO all of these
              UNKNOWN centre exists
              NO one of these
                NO 2 participate in league, of 5 needed; 3 are missing
                NO forum exists""");
  }
}
