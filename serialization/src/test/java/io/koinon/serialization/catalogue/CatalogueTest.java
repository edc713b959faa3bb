package io.koinon.serialization.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Answer;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.framework.Amendment;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.Succession;
import io.koinon.time.Assumption;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  // The document

  @Test
  void document_isReadAndIsInCanonicalForm() {
    byte[] document = Catalogue.eurasiaDocument();
    SecurityArchitecture read = ArchitectureFormat.json().read(document).orElseThrow();
    assertThat(read).isEqualTo(EURASIA);
    assertThat(new String(ArchitectureFormat.json().write(read), StandardCharsets.UTF_8))
        .isEqualTo(new String(document, StandardCharsets.UTF_8));
  }

  @Test
  void document_isGivenAnew() {
    Catalogue.eurasiaDocument()[0] = 0;
    assertThat(Catalogue.eurasiaDocument()[0]).isEqualTo((byte) '{');
  }

  @Test
  void document_saysItsVersionLicenceAndLimits() {
    assertThat(EURASIA.version())
        .hasValueSatisfying(v -> assertThat(v).matches("\\d+\\.\\d+\\.\\d+"));
    assertThat(EURASIA.licence()).isPresent();
    assertThat(EURASIA.note()).isPresent();
  }

  // Sources: what each record names

  /** What is said by the records of the document, by a name for each, and the sources it names. */
  private static Map<String, List<SourceId>> citations() {
    Map<String, List<SourceId>> cited = new LinkedHashMap<>();
    for (State state : EURASIA.states().values()) {
      cited.put("state " + state.id(), state.sources());
    }
    for (Region region : EURASIA.regions().values()) {
      cited.put("region " + region.id(), region.sources());
    }
    EURASIA.frameworks().values().forEach(framework -> cite(cited, framework));
    for (Treaty treaty : EURASIA.treaties().values()) {
      for (Amendment amendment : treaty.amendments().values()) {
        cited.put("amendment " + treaty.id() + "/" + amendment.id(), amendment.sources());
      }
    }
    EURASIA.acts().forEach((id, act) -> cited.put("act " + id, act.sources()));
    EURASIA.successions().values().forEach(succession -> cite(cited, succession));
    EURASIA.attestations().values().forEach(attestation -> cite(cited, attestation));
    for (int i = 0; i < EURASIA.participations().size(); i++) {
      cite(cited, EURASIA.participationKeys().get(i), EURASIA.participations().get(i));
    }
    return cited;
  }

  private static void cite(Map<String, List<SourceId>> cited, Succession succession) {
    cited.put("succession " + succession.id(), succession.sources());
    succession.seats().forEach(seat -> cited.put("seat " + succession.id() + seat, seat.sources()));
  }

  private static void cite(Map<String, List<SourceId>> cited, Attestation attestation) {
    cited.put("attestation " + attestation.id(), attestation.sources());
    attestation
        .holds()
        .forEach(one -> cited.put("attestation " + attestation.id() + one, one.sources()));
  }

  private static void cite(Map<String, List<SourceId>> cited, Framework framework) {
    cited.put("framework " + framework.id(), framework.sources());
    framework.exit().ifPresent(exit -> cited.put("exit " + framework.id(), exit.sources()));
    for (Mode mode : framework.declaredModes().values()) {
      cited.put("mode " + mode.id(), mode.sources());
      mode.roster().map(Roster::sources).ifPresent(s -> cited.put("roster " + mode.id(), s));
    }
  }

  private static void cite(Map<String, List<SourceId>> cited, String key, Participation spell) {
    cited.put("spell " + key, spell.sources());
    for (Limitation limitation : spell.limitations()) {
      cited.put("limitation " + key + limitation, limitation.sources());
    }
    for (Alternative alternative : spell.alternatives()) {
      cited.put("alternative " + key + alternative, List.of(alternative.account()));
    }
  }

  private static Stream<SourceId> sourcesOfActs() {
    return EURASIA.participations().stream()
        .flatMap(
            spell ->
                Stream.concat(
                    Stream.of(spell.entry(), spell.exit()),
                    spell.alternatives().stream()
                        .flatMap(a -> Stream.of(a.entry(), a.exit()))
                        .flatMap(acts -> acts.stream())))
        .flatMap(acts -> acts.stream())
        .flatMap(act -> act.sources().stream());
  }

  private static Set<SourceId> allCited() {
    return Stream.of(
            citations().values().stream().flatMap(List::stream),
            sourcesOfActs(),
            EURASIA.acts().values().stream().flatMap(act -> act.sources().stream()))
        .flatMap(sources -> sources)
        .collect(toSet());
  }

  private static Stream<String> without(Predicate<String> kind) {
    return citations().entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()) && entry.getValue().isEmpty())
        .map(Map.Entry::getKey);
  }

  @Test
  void everyFrameworkModeRosterSpellAndLimitation_namesASource() {
    assertThat(without(key -> !key.startsWith("state "))).isEmpty();
  }

  @Test
  void everyState_namesASource() {
    assertThat(without(key -> key.startsWith("state "))).isEmpty();
  }

  @Test
  void sourcesThatAreNamed_areThere() {
    assertThat(EURASIA.sources().keySet()).containsAll(allCited());
  }

  @Test
  void sources_areAllUsed() {
    assertThat(allCited()).containsAll(EURASIA.sources().keySet());
  }

  @Test
  void sources_saveGeneralKnowledgeCanBeFound() {
    assertThat(
            EURASIA.sources().values().stream()
                .filter(source -> !source.id().value().equals("unverified"))
                .filter(
                    source ->
                        source.address().isEmpty()
                            && source.date().isEmpty()
                            && source.publisher().isEmpty()))
        .isEmpty();
  }

  // References

  private static boolean exists(ActorId actor) {
    return actor instanceof StateId state
        ? EURASIA.states().containsKey(state)
        : EURASIA.frameworks().containsKey((FrameworkId) actor);
  }

  @Test
  void participantsAndTheirModes_areThere() {
    for (Participation spell : EURASIA.participations()) {
      Framework framework = EURASIA.getFramework(spell.framework());
      Set<ModeId> offered = framework.modes().stream().map(Mode::id).collect(toSet());
      assertThat(exists(spell.participant())).as(spell.key()).isTrue();
      assertThat(offered).contains(spell.mode());
      spell.alternatives().forEach(a -> a.mode().ifPresent(m -> assertThat(offered).contains(m)));
    }
  }

  @Test
  void participantsInActsAndScopes_areThere() {
    for (Participation spell : EURASIA.participations()) {
      Stream.concat(spell.entry().stream(), spell.exit().stream())
          .map(Act::by)
          .forEach(by -> by.ifPresent(actor -> assertThat(exists(actor)).isTrue()));
      Set<OrganId> organs =
          EURASIA
              .findInstitution(spell.framework())
              .map(Institution::organs)
              .map(map -> (Set<OrganId>) map.keySet())
              .orElse(Set.of());
      spell.limitations().stream()
          .flatMap(limitation -> limitation.scope().stream())
          .forEach(
              scope -> {
                assertThat(scope.counterparts()).allMatch(CatalogueTest::exists);
                assertThat(EURASIA.regions().keySet()).containsAll(scope.territories());
                scope.organ().ifPresent(organ -> assertThat(organs).contains(organ));
              });
    }
  }

  @Test
  void frameworksOfInstitutionsAndPartsOfTreaties_areThere() {
    for (Institution institution : EURASIA.institutions().values()) {
      institution.founding().ifPresent(id -> assertThat(EURASIA.findTreaty(id)).isPresent());
      assertThat(EURASIA.treaties().keySet()).containsAll(institution.treaties());
      assertThat(EURASIA.institutions().keySet()).containsAll(institution.partOf());
    }
    for (Treaty treaty : EURASIA.treaties().values()) {
      assertThat(treaty.depositaries()).allMatch(CatalogueTest::exists);
    }
    for (Framework framework : EURASIA.frameworks().values()) {
      Set<ModeId> offered = framework.modes().stream().map(Mode::id).collect(toSet());
      framework.declaredModes().values().forEach(m -> assertThat(offered).containsAll(m.above()));
    }
  }

  @Test
  void states_areAllParticipantsInSomething() {
    assertThat(EURASIA.participations().stream().map(Participation::participant).collect(toSet()))
        .containsAll(EURASIA.states().keySet());
  }

  @Test
  void termsBesidesTheStandardOnes_areDeclaredAndDeclaredOnesAreUsed() {
    ImmutableSet<Right> rights =
        EURASIA.frameworks().values().stream()
            .flatMap(framework -> framework.declaredModes().values().stream())
            .flatMap(mode -> mode.rights().stream().flatMap(Set::stream))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Duty> duties =
        EURASIA.frameworks().values().stream()
            .flatMap(framework -> framework.declaredModes().values().stream())
            .flatMap(mode -> mode.duties().stream().flatMap(Set::stream))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<CooperationArea> areas =
        EURASIA.institutions().values().stream()
            .flatMap(institution -> institution.areas().stream())
            .collect(ImmutableSet.toImmutableSet());
    assertDeclared(rights, Right.standard(), EURASIA.vocabulary().rights().keySet());
    assertDeclared(duties, Duty.standard(), EURASIA.vocabulary().duties().keySet());
    assertDeclared(areas, CooperationArea.standard(), EURASIA.vocabulary().areas().keySet());
  }

  private static <T> void assertDeclared(Set<T> used, Set<T> standard, Set<T> declared) {
    assertThat(used.stream().filter(term -> !standard.contains(term)).collect(toSet()))
        .isEqualTo(declared);
  }
}
