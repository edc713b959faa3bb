package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Answer;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.Assumption;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled data answers, and that it is what it says it is. */
class CatalogueTest {
  private static final SecurityArchitecture EURASIA = Catalogue.eurasia();

  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final FrameworkId ASSEMBLY = FrameworkId.of("csto-pa");
  private static final ModeId OBSERVER = ModeId.of(ASSEMBLY, "observer");

  private static final StateId KAZ = StateId.of("KAZ");
  private static final StateId UZB = StateId.of("UZB");
  private static final StateId SRB = StateId.of("SRB");
  private static final StateId DEU = StateId.of("DEU");

  private static final String BEYOND = "2027-01-01";

  private static Snapshot on(String day) {
    return EURASIA.asOf(AsOf.on(day));
  }

  private static Snapshot persistently(String day) {
    return EURASIA.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE));
  }

  private static ImmutableSortedSet<ActorId> states(String ids) {
    return Stream.of(ids.split(" "))
        .map(StateId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
  }

  // The Collective Security Treaty

  @ParameterizedTest
  @CsvSource({
    "1999-04-20, ARM AZE BLR GEO KAZ KGZ RUS TJK UZB",
    "1999-04-21, ARM BLR KAZ KGZ RUS TJK",
    "2003-01-01, ARM BLR KAZ KGZ RUS TJK",
    "2003-09-18, ARM BLR KAZ KGZ RUS TJK",
    "2022-01-06, ARM BLR KAZ KGZ RUS TJK",
    "2026-05-20, ARM BLR KAZ KGZ RUS TJK",
  })
  void partiesOfTheTreaty_areTheseAndNobodyElse(String day, String parties) {
    ThreeValuedSet<ActorId> members = on(day).members(CST);
    assertThat(members.certain()).isEqualTo(states(parties));
    assertThat(members.uncertain()).isEmpty();
    assertThat(members.complete()).isTrue();
  }

  @Test
  void partiesOfTheTreaty_wereNineAndAreSixFromTheDayOfItsProlongation() {
    assertThat(on("1999-04-20").members(CST).certain()).hasSize(9);
    assertThat(on("1999-04-21").members(CST).certain()).hasSize(6);
    assertThat(on("2022-01-06").members(CST).certain()).hasSize(6);
  }

  @Test
  void treaty_hadNoPartiesTheDayBeforeItEnteredIntoForce() {
    assertThat(on("1994-04-19").members(CST).isCertainlyEmpty()).isTrue();
  }

  // The Organization

  @Test
  void organization_hadNoMembersTheDayBeforeItBegan() {
    ThreeValuedSet<ActorId> members = on("2003-09-17").members(CSTO);
    assertThat(members.certain()).isEmpty();
    assertThat(members.uncertain()).isEmpty();
    assertThat(members.isCertainlyEmpty()).isTrue();
    assertThat(on("2003-09-17").certainly().members(CSTO)).isEmpty();
    assertThat(on("2003-09-17").possibly().members(CSTO)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2003-09-18, ARM BLR KAZ KGZ RUS TJK",
    "2006-08-15, ARM BLR KAZ KGZ RUS TJK",
    "2006-08-16, ARM BLR KAZ KGZ RUS TJK UZB",
    "2007-01-01, ARM BLR KAZ KGZ RUS TJK UZB",
    "2012-12-18, ARM BLR KAZ KGZ RUS TJK UZB",
    "2012-12-19, ARM BLR KAZ KGZ RUS TJK",
    "2013-01-01, ARM BLR KAZ KGZ RUS TJK",
    "2024-06-01, ARM BLR KAZ KGZ RUS TJK",
    "2026-05-20, ARM BLR KAZ KGZ RUS TJK",
  })
  void membersOfTheOrganization_areTheseAndNobodyElse(String day, String expected) {
    ThreeValuedSet<ActorId> members = on(day).members(CSTO);
    assertThat(members.certain()).isEqualTo(states(expected));
    assertThat(members.uncertain()).isEmpty();
    assertThat(members.complete()).isTrue();
    assertThat(on(day).possibly().members(CSTO)).isEqualTo(states(expected));
  }

  @Test
  void uzbekistan_wasAMemberOn20070101ByTheRecordOfItsReturn() {
    Answer answer = on("2007-01-01").membership(UZB, CSTO);
    assertThat(answer.truth()).isEqualTo(Truth.YES);
    assertThat(answer.spells()).hasSize(1);
    assertThat(answer.spells().get(0).interval()).hasToString("2006-08-16/@uzb-exit");
    assertThat(answer.spells().get(0).alternatives())
        .extracting(alternative -> alternative.account().value())
        .contains("cow-igo", "lenta06", "asiaplus12");
  }

  // Serbia and Germany

  @Test
  void serbia_onTheFirstOf2020ObservesTheAssemblyAndIsNoMemberOfTheOrganization() {
    Snapshot snapshot = on("2020-01-01");
    assertThat(snapshot.isMember(SRB, CSTO)).isEqualTo(Truth.NO);
    assertThat(snapshot.holds(SRB, OBSERVER)).isEqualTo(Truth.YES);
    assertThat(snapshot.participates(SRB, ASSEMBLY)).isEqualTo(Truth.YES);
    assertThat(EURASIA.getInstitution(CSTO).declaredModes().get(ModeId.of(CSTO, "member")).roster())
        .isPresent();
  }

  @Test
  void germany_isNoMemberByTheRosterAndUnknownAsAnObserver() {
    Snapshot snapshot = on("2020-01-01");
    assertThat(snapshot.isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    Answer observer = snapshot.holding(DEU, OBSERVER);
    assertThat(observer.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(observer.reasons()).containsExactly(Reason.NO_DATA);
    assertThat(observer.spells()).isEmpty();
    assertThat(EURASIA.getInstitution(ASSEMBLY).declaredModes().get(OBSERVER).roster()).isEmpty();
  }

  @Test
  void observersOfTheAssembly_areNotComplete() {
    assertThat(on("2020-01-01").holders(OBSERVER).certain()).contains(SRB);
    assertThat(on("2020-01-01").holders(OBSERVER).complete()).isFalse();
  }

  // After the last day observed

  @Test
  void lastDayObserved_isStillKnown() {
    String last = EURASIA.observedThrough().toString();
    assertThat(last).isEqualTo("2026-05-20");
    assertThat(on(last).isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on("2026-05-21").isMember(KAZ, CSTO)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KAZ", "ARM", "UZB", "SRB", "DEU"})
  void membershipAfterTheLastDayObserved_isUnknownBeyondTheHorizon(String state) {
    Answer answer = on(BEYOND).membership(StateId.of(state), CSTO);
    assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(answer.reasons()).containsExactly(Reason.BEYOND_HORIZON);
  }

  @ParameterizedTest
  @CsvSource({"KAZ, YES", "ARM, YES", "UZB, NO", "SRB, NO", "DEU, NO"})
  void membershipAfterTheLastDayObserved_goesOnUnderPersistence(String state, Truth expected) {
    assertThat(persistently(BEYOND).isMember(StateId.of(state), CSTO)).isEqualTo(expected);
  }

  @Test
  void membersAfterTheLastDayObserved_areUncertainAndThoseOfTheLastDayUnderPersistence() {
    ThreeValuedSet<ActorId> beyond = on(BEYOND).members(CSTO);
    assertThat(beyond.certain()).isEmpty();
    assertThat(beyond.uncertain()).containsAll(states("ARM BLR KAZ KGZ RUS TJK"));
    assertThat(beyond.complete()).isFalse();
    assertThat(persistently(BEYOND).members(CSTO)).isEqualTo(on("2026-05-20").members(CSTO));
  }

  @Test
  void observersAfterTheLastDayObserved_goOnUnderPersistenceAndGermanyStaysUnknown() {
    assertThat(on(BEYOND).holding(SRB, OBSERVER).reasons()).containsExactly(Reason.BEYOND_HORIZON);
    assertThat(persistently(BEYOND).holds(SRB, OBSERVER)).isEqualTo(Truth.YES);
    assertThat(persistently(BEYOND).holding(DEU, OBSERVER).reasons())
        .containsExactly(Reason.NO_DATA);
    assertThat(on(BEYOND).holds(DEU, OBSERVER)).isEqualTo(Truth.UNKNOWN);
  }

  // What the corrections ask for

  @Test
  void armenia_isAMemberWithLimitationsThatAreNotOfLaw() {
    List<Participation> history = EURASIA.history(StateId.of("ARM"), CSTO);
    assertThat(history).hasSize(1);
    List<Limitation> limitations = history.get(0).limitations();
    assertThat(limitations).isNotEmpty();
    assertThat(limitations).allSatisfy(each -> assertThat(each.notEntitled()).isEmpty());
    assertThat(limitations).allSatisfy(each -> assertThat(each.notOwed()).isEmpty());
    assertThat(limitations)
        .anySatisfy(l -> assertThat(l.notExercised()).contains(Right.of("vote")));
    assertThat(limitations).anySatisfy(l -> assertThat(l.notPerformed()).contains(Duty.of("pay")));
  }

  @Test
  void generalKnowledge_isASourceOfItsOwn() {
    assertThat(EURASIA.getSource(SourceId.of("unverified")).kind()).hasToString("UNVERIFIED");
  }
}
