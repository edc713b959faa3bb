package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.AmendmentId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.participation.Grade;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatyTest {
  private static final Name NAME = Name.builder().text("ДКБ").build();
  private static final Amendment PROLONGATION =
      Amendment.builder().id(AmendmentId.of("prolongation-1999")).name("Prolongation").build();
  private static final Term TERM =
      Term.builder().interval(Interval.parse("1994-04-20/1999-04-20")).build();

  private static final EntryIntoForce TENTH = EntryIntoForce.builder().count(10).build();
  private static final ExitRule NOTICE = ExitRule.builder().notice(Period.ofMonths(6)).build();

  private static final Obligation ASSISTANCE =
      Obligation.builder()
          .id(ObligationId.parse("cst/assistance"))
          .kind(ObligationKind.DEFENCE)
          .build();

  private static Treaty.Builder bare() {
    return Treaty.builder()
        .id(FrameworkId.of("cst"))
        .name("Collective Security Treaty")
        .inForce(Endpoint.parse("1994-04-20"))
        .end(Endpoint.open());
  }

  private static Treaty.Builder full() {
    return bare()
        .addNames(NAME)
        .signed(Endpoint.parse("1992-05-15"))
        .signedAt("Tashkent")
        .inForceRule(TENTH)
        .delay(Period.ofDays(30))
        .addDepositaries(StateId.of("RUS"))
        .addTerms(TERM)
        .addAmendment(PROLONGATION)
        .exit(NOTICE)
        .addMode(mode("cst/guest", Grade.GUEST))
        .addObligation(ASSISTANCE)
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  private static Mode mode(String id, Grade grade) {
    return Mode.builder().id(ModeId.parse(id)).grade(grade).build();
  }

  @Test
  void modes_ofATreatyThatDescribesNone_areTheImpliedFour() {
    assertThat(bare().build().modes())
        .containsExactly(
            mode("cst/contracting", Grade.SIGNATORY),
            mode("cst/party", Grade.FULL),
            mode("cst/provisional", Grade.PROVISIONAL),
            mode("cst/signatory", Grade.SIGNATORY));
  }

  @Test
  void modes_thatTheRecordDescribes_standInForTheImplied() {
    Mode party = mode("cst/party", Grade.FULL).toBuilder().name("Party").build();
    Mode observer = mode("cst/observer", Grade.OBSERVER);

    assertThat(bare().addMode(party).addMode(observer).build().modes())
        .containsExactly(
            mode("cst/contracting", Grade.SIGNATORY),
            observer,
            party,
            mode("cst/provisional", Grade.PROVISIONAL),
            mode("cst/signatory", Grade.SIGNATORY));
  }

  @Test
  void declaredModes_areOnlyThoseThatTheRecordDescribes() {
    assertThat(bare().build().declaredModes()).isEmpty();
    assertThat(full().build().declaredModes().keySet()).containsExactly(ModeId.parse("cst/guest"));
  }

  @Test
  void findMode_findsDescribedAndImpliedModes() {
    assertThat(full().build().findMode(ModeId.parse("cst/guest")))
        .contains(mode("cst/guest", Grade.GUEST));
    assertThat(full().build().findMode(ModeId.parse("cst/party")))
        .contains(mode("cst/party", Grade.FULL));
    assertThat(full().build().findMode(ModeId.parse("cst/member"))).isEmpty();
    assertThat(full().build().findMode(ModeId.parse("cis/party"))).isEmpty();
  }

  @Test
  void force_isFromEntryIntoForceToTheEnd() {
    assertThat(full().end(Endpoint.parse("1999-04-20")).build().force())
        .isEqualTo(Interval.parse("1994-04-20/1999-04-20"));
  }

  @Test
  void existence_withASignature_isFromThatOn() {
    assertThat(full().end(Endpoint.parse("1999-04-20")).build().existence())
        .isEqualTo(Interval.parse("1992-05-15/1999-04-20"));
  }

  @ParameterizedTest
  @CsvSource({
    "1994-04-20, [..1994-04-20]",
    "1994~, [..1994~]",
    "[1994..1995], [..1995]",
    "[..1995], [..1995]",
    "[1994..], unknown",
    "@first-deposits, unknown",
    "unknown, unknown",
    ".., .."
  })
  void existence_withoutASignature_isFromADayUpToEntryIntoForceOn(String inForce, String from) {
    assertThat(bare().inForce(Endpoint.parse(inForce)).build().existence())
        .isEqualTo(Interval.parse(from + "/.."));
  }

  @Test
  void validityOf_aParty_isWhileInForce() {
    Treaty treaty = full().build();

    assertThat(treaty.validityOf(mode("cst/party", Grade.FULL))).isEqualTo(treaty.force());
    assertThat(treaty.force()).isNotEqualTo(treaty.existence());
  }

  @ParameterizedTest
  @CsvSource({"signatory, SIGNATORY", "provisional, PROVISIONAL", "guest, GUEST"})
  void validityOf_anotherMode_isWhileItExists(String name, Grade grade) {
    Treaty treaty = full().build();

    assertThat(treaty.validityOf(mode("cst/" + name, grade)))
        .isEqualTo(Interval.parse("1992-05-15/.."));
  }

  @Test
  void validityOf_aModeThatStatesIt_isThat() {
    Interval validity = Interval.parse("1995/1996");
    Mode party = mode("cst/party", Grade.FULL).toBuilder().validity(validity).build();

    assertThat(full().build().validityOf(party)).isEqualTo(validity);
  }

  @Test
  void rosterOf_isItsIntervalOrTheValidityOfTheMode() {
    Mode party = mode("cst/party", Grade.FULL);
    Roster years = Roster.builder().interval(Interval.parse("1995/1996")).build();
    Treaty treaty = full().build();

    assertThat(treaty.rosterOf(party)).isEmpty();
    assertThat(treaty.rosterOf(party.toBuilder().roster(Roster.complete()).build()))
        .contains(treaty.force());
    assertThat(treaty.rosterOf(party.toBuilder().roster(years).build()))
        .contains(Interval.parse("1995/1996"));
  }

  @Test
  void build_ofAnEndThatCannotComeAfterTheStart_isRefused() {
    assertRefused(
        () -> bare().end(Endpoint.parse("1994-04-20")).build(),
        "interval/impossible",
        "1994-04-20/1994-04-20");
    assertRefused(
        () -> bare().signed(Endpoint.parse("2000")).end(Endpoint.parse("1999")).build(),
        "interval/impossible",
        "2000/1999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-30D", "P1M-1D"})
  void build_ofADelayThatIsNotPositive_isRefused(String delay) {
    assertRefused(() -> full().delay(Period.parse(delay)).build(), "treaty/delay", delay);
  }

  @Test
  void build_ofAModeUnderAnotherKey_isRefused() {
    assertRefused(
        () ->
            bare()
                .putDeclaredMode(ModeId.parse("cst/member"), mode("cst/party", Grade.FULL))
                .build(),
        "framework/key",
        "cst/member");
  }

  @Test
  void build_ofAModeOfAnotherFramework_isRefused() {
    assertRefused(
        () -> bare().addMode(mode("cis/party", Grade.FULL)).build(), "framework/mode", "cis/party");
  }

  @Test
  void build_ofAnObligationUnderAnotherKey_isRefused() {
    assertRefused(
        () -> bare().putObligation(ObligationId.parse("cst/other"), ASSISTANCE).build(),
        "framework/key",
        "cst/other");
  }

  @Test
  void build_ofAnObligationOfAnotherTreaty_isRefused() {
    assertRefused(
        () ->
            bare()
                .addObligation(
                    ASSISTANCE.toBuilder().id(ObligationId.parse("nat/assistance")).build())
                .build(),
        "framework/obligation",
        "nat/assistance");
  }

  @Test
  void validityOf_anObligation_isItsOwnOrWhileInForce() {
    Treaty treaty = full().build();
    Interval validity = Interval.parse("2011/..");

    assertThat(treaty.validityOf(ASSISTANCE)).isEqualTo(treaty.force());
    assertThat(treaty.validityOf(ASSISTANCE.toBuilder().validity(validity).build()))
        .isEqualTo(validity);
  }

  private static Obligation owed(String... modes) {
    ModeId[] ids = Stream.of(modes).map(ModeId::parse).toArray(ModeId[]::new);
    return ASSISTANCE.toBuilder().owedBy(PersonalScope.ofModes(ids)).build();
  }

  @Test
  void isOwedBy_anObligationThatNamesNobody_isByItsParties() {
    Treaty treaty = full().build();

    assertThat(treaty.isOwedBy(mode("cst/party", Grade.FULL), ASSISTANCE)).isTrue();
    assertThat(treaty.isOwedBy(mode("cst/guest", Grade.GUEST), ASSISTANCE)).isFalse();
    assertThat(treaty.isOwedBy(mode("cis/party", Grade.FULL), ASSISTANCE)).isFalse();
    assertThat(treaty.isOwedTo(mode("cst/party", Grade.FULL), owed("cst/guest"))).isTrue();
  }

  @Test
  void isOwedBy_anObligationThatNamesModes_isByTheirHoldersAlone() {
    Treaty treaty = full().build();
    Obligation ofGuests = owed("cst/guest", "csto/partner");

    assertThat(treaty.isOwedBy(mode("cst/party", Grade.FULL), ofGuests)).isFalse();
    assertThat(treaty.isOwedBy(mode("cst/guest", Grade.GUEST), ofGuests)).isTrue();
    assertThat(treaty.isOwedBy(mode("csto/partner", Grade.PARTNER), ofGuests)).isTrue();
    assertThat(treaty.isOwedTo(mode("cst/guest", Grade.GUEST), ofGuests)).isFalse();
  }

  @Test
  void isOwedBy_aModeThatMakesParties_isAsAParty() {
    Treaty treaty = full().build();
    Mode member =
        mode("csto/member", Grade.FULL).toBuilder().addPartyTo(FrameworkId.of("cst")).build();

    assertThat(treaty.isOwedBy(member, ASSISTANCE)).isTrue();
    assertThat(treaty.isOwedBy(member, owed("cst/party"))).isTrue();
    assertThat(treaty.isOwedBy(member, owed("cst/guest"))).isFalse();
    assertThat(treaty.isOwedBy(mode("csto/member", Grade.FULL), ASSISTANCE)).isFalse();
  }

  @Test
  void build_ofAnAmendmentUnderAnotherKey_isRefused() {
    assertRefused(
        () -> bare().putAmendment(AmendmentId.of("other"), PROLONGATION).build(),
        "framework/key",
        "other");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> bare().name(" ").build(), "text/blank", " ");
    assertRefused(() -> bare().signedAt("").build(), "text/blank", "");
    assertRefused(() -> bare().note("  ").build(), "text/blank", "  ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Treaty treaty = full().build();

    assertThat(treaty.toBuilder().build()).isEqualTo(treaty);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().name("Treaty").build())
        .addEqualityGroup(full().addNames(NAME).build())
        .addEqualityGroup(full().signed(Endpoint.parse("1992-05")).build())
        .addEqualityGroup(full().signedAt("Moscow").build())
        .addEqualityGroup(full().inForce(Endpoint.parse("1994-04")).build())
        .addEqualityGroup(full().end(Endpoint.unknown()).build())
        .addEqualityGroup(full().inForceRule(EntryIntoForce.builder().build()).build())
        .addEqualityGroup(full().delay(Period.ofDays(15)).build())
        .addEqualityGroup(full().exit(ExitRule.builder().build()).build())
        .addEqualityGroup(full().addDepositaries(FrameworkId.of("cis")).build())
        .addEqualityGroup(full().addTerms(TERM).build())
        .addEqualityGroup(
            full()
                .addAmendment(PROLONGATION.toBuilder().id(AmendmentId.of("other")).build())
                .build())
        .addEqualityGroup(full().addMode(mode("cst/party", Grade.FULL)).build())
        .addEqualityGroup(full().obligations(Map.of()).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(bare().build())
        .addEqualityGroup(bare().id(FrameworkId.of("cst-2")).build())
        .testEquals();
  }
}
