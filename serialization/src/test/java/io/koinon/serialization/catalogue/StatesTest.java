package io.koinon.serialization.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.Candidate;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled states answer, and that they are what they say they are. */
class StatesTest {
  private static final SecurityArchitecture STATES = Catalogue.states();
  private static final LocalDate TODAY = STATES.observedThrough();

  // The document

  @Test
  void document_isReadAndIsInCanonicalForm() {
    byte[] document = Catalogue.statesDocument();
    SecurityArchitecture read = ArchitectureFormat.json().read(document).orElseThrow();

    assertThat(read).isEqualTo(STATES);
    assertThat(new String(ArchitectureFormat.json().write(read), UTF_8))
        .isEqualTo(new String(document, UTF_8));
  }

  @Test
  void document_isGivenAnew() {
    Catalogue.statesDocument()[0] = 0;
    assertThat(Catalogue.statesDocument()[0]).isEqualTo((byte) '{');
  }

  @Test
  void document_saysItsVersionLicenceAndLimits() {
    assertThat(STATES.version())
        .hasValueSatisfying(v -> assertThat(v).matches("\\d+\\.\\d+\\.\\d+"));
    assertThat(STATES.licence()).isPresent();
    assertThat(STATES.note())
        .hasValueSatisfying(note -> assertThat(note).contains("the account of its list"));
  }

  @Test
  void everyStateAndSuccession_namesASourceThatIsThere() {
    assertThat(STATES.states().values()).allMatch(state -> !state.sources().isEmpty());
    assertThat(STATES.successions().values()).allMatch(each -> !each.sources().isEmpty());
    assertThat(cited()).isEqualTo(STATES.sources().keySet());
  }

  private static Set<SourceId> cited() {
    ImmutableSet.Builder<SourceId> cited = ImmutableSet.builder();
    STATES.states().values().forEach(state -> cited.addAll(state.sources()));
    for (Succession each : STATES.successions().values()) {
      cited.addAll(each.sources()).addAll(each.assessments().keySet());
    }
    return cited.build();
  }

  @Test
  void everyoneWhoIsNamed_isThere() {
    Set<ActorId> named =
        Stream.concat(
                STATES.states().values().stream()
                    .flatMap(state -> state.periods().stream())
                    .flatMap(period -> period.under().stream()),
                STATES.successions().values().stream()
                    .flatMap(
                        each ->
                            Stream.concat(
                                each.predecessors().keySet().stream(),
                                each.successors().keySet().stream())))
            .collect(toSet());

    assertThat(named).isNotEmpty().isSubsetOf(STATES.states().keySet());
  }

  // ISO 3166

  @Test
  void everyCountryOfIso_isThereWithItsAlpha2() {
    Set<String> alpha3 = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    assertThat(STATES.states().keySet()).extracting(StateId::value).containsAll(alpha3);
    for (String alpha2 : Locale.getISOCountries()) {
      String id = new Locale("", alpha2).getISO3Country();
      assertThat(STATES.getState(StateId.of(id)).codes())
          .as(id)
          .contains(DatedCode.of(Code.of("iso3166-1a2", alpha2)));
      assertThat(STATES.resolve("iso3166-1a2", alpha2, TODAY))
          .extracting(candidate -> candidate.state().id().value())
          .containsExactly(id);
    }
  }

  @Test
  void statesWithoutAnIsoCode_areFormerOnesAndThoseOfTheLists() {
    Set<String> alpha3 = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    assertThat(STATES.states().keySet())
        .extracting(StateId::value)
        .filteredOn(id -> !alpha3.contains(id))
        .hasSize(33)
        .contains(
            "ABKHAZIA",
            "CSK",
            "DDR",
            "KOSOVO",
            "SCG",
            "SOUTH-OSSETIA",
            "SUN",
            "TRNC",
            "YEMEN-ARAB-REPUBLIC",
            "YMD",
            "YUG");
  }

  @ParameterizedTest
  @CsvSource({"iso3166-1a2, 249", "iso3166-1n3, 249", "iso3166-3, 16", "cow, 248", "gw, 243"})
  void codes_areSoManyOfEachScheme(String scheme, int expected) {
    assertThat(schemes().count(scheme)).isEqualTo(expected);
  }

  private static ImmutableMultiset<String> schemes() {
    return codes()
        .map(each -> each.code().scheme())
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static Stream<DatedCode> codes() {
    return STATES.states().values().stream().flatMap(state -> state.codes().stream());
  }

  // Correlates of War, Gleditsch and Ward

  /** Two lists, one number: a bare number is never a code. */
  @ParameterizedTest
  @CsvSource({
    "cow, 970, 2000-01-01, NRU",
    "gw, 970, 2000-01-01, KIR",
    "cow, 946, 2000-01-01, KIR",
    "cow, 345, 1900-01-01, SRB",
    "cow, 345, 1918-11-30, SRB",
    "cow, 345, 1918-12-01, YUG",
    "cow, 345, 1992-04-26, YUG",
    "cow, 345, 1992-04-27, SCG",
    "cow, 345, 2006-06-04, SCG",
    "cow, 345, 2006-06-05, SRB",
    "gw, 345, 1918-12-01, YUG",
    "gw, 345, 1942-01-01, YUG",
    "gw, 345, 2006-06-04, SCG",
    "gw, 340, 2006-06-05, SRB",
    "cow, 255, 1945-05-08, DEU",
    "cow, 255, 1990-10-03, DEU",
    "cow, 260, 1955-05-05, DEU",
    "cow, 260, 1990-10-02, DEU",
    "cow, 265, 1954-03-25, DDR",
    "cow, 265, 1990-10-02, DDR",
    "gw, 255, 1945-05-07, DEU",
    "gw, 260, 1949-09-21, DEU",
    "gw, 260, 2000-01-01, DEU",
    "gw, 265, 1949-10-05, DDR",
    "gw, 265, 1990-10-02, DDR",
    "cow, 678, 1990-05-21, YEMEN-ARAB-REPUBLIC",
    "cow, 679, 1990-05-22, YEM",
    "cow, 680, 1967-11-30, YMD",
    "cow, 680, 1990-05-21, YMD",
    "gw, 678, 1990-05-21, YEMEN-ARAB-REPUBLIC",
    "gw, 678, 1990-05-22, YEM",
    "gw, 680, 1990-05-21, YMD",
    "cow, 315, 1939-03-15, CSK",
    "cow, 315, 1945-05-10, CSK",
    "cow, 315, 1992-12-31, CSK",
    "gw, 315, 1942-01-01, CSK",
    "cow, 316, 1993-01-01, CZE",
    "gw, 316, 1993-01-01, CZE",
    "cow, 317, 1993-01-01, SVK",
    "gw, 317, 1993-01-01, SVK",
    "cow, 365, 1900-01-01, RUS",
    "cow, 365, 1922-12-30, SUN",
    "cow, 365, 1991-12-25, SUN",
    "cow, 365, 1991-12-26, RUS",
    "gw, 365, 1991-12-25, SUN",
    "gw, 365, 2000-01-01, RUS",
  })
  void code_standsForOneStateByListAndDate(
      String scheme, String value, LocalDate day, String expected) {
    assertThat(STATES.resolve(scheme, value, day))
        .containsExactly(new Candidate(STATES.getState(StateId.of(expected)), Truth.YES));
  }

  @ParameterizedTest
  @CsvSource({
    "cow, 345, 1942-01-01",
    "gw, 345, 2006-06-05",
    "gw, 340, 2006-06-04",
    "cow, 255, 1945-05-09",
    "cow, 255, 1990-10-02",
    "gw, 255, 1990-10-03",
    "cow, 260, 1955-05-04",
    "cow, 260, 1990-10-03",
    "cow, 265, 1990-10-03",
    "cow, 678, 1990-05-22",
    "cow, 679, 1990-05-21",
    "gw, 679, 2000-01-01",
    "cow, 315, 1942-01-01",
    "cow, 315, 1993-01-01",
    "isd, 345, 2000-01-01",
  })
  void code_standsForNobodyOnOtherDays(String scheme, String value, LocalDate day) {
    assertThat(STATES.resolve(scheme, value, day)).isEmpty();
  }

  /** The first and the last day of every span that is there. */
  @ParameterizedTest
  @ValueSource(strings = {"cow", "gw"})
  void everySpan_hasOneHolderOnItsFirstAndLastDay(String scheme) {
    for (State state : STATES.states().values()) {
      for (DatedCode each : state.codes()) {
        if (each.code().scheme().equals(scheme)) {
          Interval days = each.validity().orElseThrow();
          assertHolder(state, each.code(), ((PartialDate) days.from()).earliest());
          assertHolder(
              state,
              each.code(),
              days.to() instanceof PartialDate end ? end.earliest().minusDays(1) : TODAY);
        }
      }
    }
  }

  private static void assertHolder(State state, Code code, LocalDate day) {
    assertThat(STATES.resolve(code.scheme(), code.value(), day))
        .as(code + " on " + day)
        .containsExactly(new Candidate(state, Truth.YES));
  }

  // Names

  @ParameterizedTest
  @CsvSource({
    "cote d'ivoire, CIV",
    "Turkiye, TUR",
    "turkey, TUR",
    "USSR, SUN",
    "GDR, DDR",
    "zaire, COD",
    "rs, SRB",
    "643, RUS",
    "suhh, SUN",
  })
  void state_isFoundByNameOrCode(String text, String expected) {
    assertThat(STATES.search(text))
        .first()
        .extracting(hit -> hit.actor().value())
        .isEqualTo(expected);
  }

  @Test
  void formerStates_haveEnded() {
    assertThat(ImmutableSet.of("CSK", "DDR", "SCG", "SUN", "YMD", "YEMEN-ARAB-REPUBLIC", "YUG"))
        .allSatisfy(
            id ->
                assertThat(STATES.getState(StateId.of(id)).periods())
                    .isNotEmpty()
                    .extracting(StatePeriod::interval)
                    .allMatch(interval -> interval.to() instanceof PartialDate));
  }
}
