package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.ActId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that are those of something else. */
class ReferencesTest {
  private static final StateId AAA = StateId.of("AAA");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final ModeId MEMBER = ModeId.of(LEAGUE, "member");
  private static final ModeId OBSERVER = ModeId.of(LEAGUE, "observer");

  private static Act on(String day) {
    return Act.builder().kind(ActKind.DECISION).on(Endpoint.parse(day)).build();
  }

  private static SecurityArchitecture.Builder builder() {
    return SecurityArchitecture.builder()
        .title("test")
        .observedThrough(LocalDate.of(2020, 1, 1))
        .putAct(ActId.of("merger"), on("[2005-03-01..2005-03-31]"))
        .putAct(ActId.of("one"), on("@two"))
        .putAct(ActId.of("two"), on("@one"))
        .putAct(ActId.of("founding"), on("@charter/inForce"))
        .putAct(ActId.of("undated"), Act.builder().kind(ActKind.DECISION).build())
        .addTreaty(
            Treaty.builder()
                .id(FrameworkId.of("charter"))
                .name("Charter")
                .signed(Endpoint.parse("1999-12-01"))
                .inForce(Endpoint.parse("2000-01-01"))
                .end(Endpoint.open())
                .build())
        .addInstitution(
            Institution.builder()
                .id(LEAGUE)
                .name("League")
                .kind(InstitutionKind.ALLIANCE)
                .existence(Interval.parse("@founding/.."))
                .addMode(
                    Mode.builder().id(MEMBER).grade(Grade.FULL).roster(Roster.complete()).build())
                .addMode(
                    Mode.builder()
                        .id(OBSERVER)
                        .grade(Grade.OBSERVER)
                        .roster(Roster.complete())
                        .build())
                .build());
  }

  private static Participation spell(ModeId mode, String interval) {
    return Participation.builder()
        .participant(AAA)
        .mode(mode)
        .interval(Interval.parse(interval))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "@merger, [2005-03-01..2005-03-31]",
    "@founding, 2000-01-01",
    "@charter/signed, 1999-12-01",
    "@charter/to, ..",
    "@league/from, 2000-01-01",
    "@one, unknown",
    "@undated, unknown",
    "@nowhere, unknown",
    "@nowhere/from, unknown",
    "@league/signed, unknown",
    "1999, 1999",
  })
  void resolved_isTheDateThatItLeadsTo(String text, String expected) {
    assertThat(new References(builder().build()).resolved(Endpoint.parse(text)))
        .hasToString(expected);
  }

  @Test
  void frameworkDatedByAReference_existsFromItsDayOn() {
    SecurityArchitecture architecture = builder().build();

    assertThat(architecture.asOf(AsOf.on("1999-12-31")).exists(LEAGUE)).isEqualTo(Truth.NO);
    assertThat(architecture.asOf(AsOf.on("2000-01-01")).exists(LEAGUE)).isEqualTo(Truth.YES);
  }

  @Test
  void spellsThatMeetAtOneAct_coverItsUnknownDayTogether() {
    Snapshot snapshot =
        builder()
            .addParticipations(
                spell(OBSERVER, "2001-01-01/@merger"), spell(MEMBER, "@merger/2010-01-01"))
            .build()
            .asOf(AsOf.on("2005-03-15"));

    assertThat(snapshot.participates(AAA, LEAGUE)).isEqualTo(Truth.YES);
    assertThat(snapshot.isMember(AAA, LEAGUE)).isEqualTo(Truth.UNKNOWN);
    assertThat(snapshot.holds(AAA, OBSERVER)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void spellsThatMeetOnEqualRanges_leaveTheDayOpen() {
    String range = "[2005-03-01..2005-03-31]";
    Snapshot snapshot =
        builder()
            .addParticipations(
                spell(OBSERVER, "2001-01-01/" + range), spell(MEMBER, range + "/2010-01-01"))
            .build()
            .asOf(AsOf.on("2005-03-15"));

    assertThat(snapshot.participation(AAA, LEAGUE).reasons()).containsExactly(Reason.DATE);
  }

  @Test
  void spellInDoubt_coversNothingTogetherWithAnother() {
    Snapshot snapshot =
        builder()
            .addParticipations(
                spell(OBSERVER, "2001-01-01/@merger").withClaim(Claim.POSSIBLE),
                spell(MEMBER, "@merger/2010-01-01"))
            .build()
            .asOf(AsOf.on("2005-03-15"));

    assertThat(snapshot.participates(AAA, LEAGUE)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void attested_isWhatIsRecordedOfThatDay() {
    AttestationId id = AttestationId.of("relations");
    Attested.Builder yes =
        Attested.builder()
            .actor(AAA)
            .truth(Truth.YES)
            .interval(Interval.parse("@founding/2010-01-01"));
    SecurityArchitecture architecture =
        builder()
            .addAttestation(
                Attestation.builder()
                    .id(id)
                    .statement("has relations")
                    .addHolds(yes.build())
                    .build())
            .build();

    assertThat(architecture.asOf(AsOf.on("2005-01-01")).attested(id, AAA)).isEqualTo(Truth.YES);
    assertThat(architecture.asOf(AsOf.on("2015-01-01")).attested(id, AAA)).isEqualTo(Truth.UNKNOWN);
    assertThat(architecture.asOf(AsOf.on("2009")).attested(id, AAA)).isEqualTo(Truth.YES);
    assertThat(architecture.asOf(AsOf.on("2005-01-01")).attested(id, StateId.of("BBB")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(architecture.asOf(AsOf.on("2005-01-01")).attested(AttestationId.of("other"), AAA))
        .isEqualTo(Truth.UNKNOWN);
  }
}
