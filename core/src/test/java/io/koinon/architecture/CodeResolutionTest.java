package io.koinon.architecture;

import static io.koinon.Refusals.assertRefused;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.state.State;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeResolutionTest {
  private static DatedCode code(String code, String validity) {
    return DatedCode.builder().code(Code.parse(code)).validity(Interval.parse(validity)).build();
  }

  private static State with(State state, DatedCode... codes) {
    return state.toBuilder().addCodes(codes).build();
  }

  private static final SecurityArchitecture LISTS =
      world()
          .addState(
              with(
                  state("SRB", "2006-06-05/.."),
                  code("cow:345", "2006-06-05/.."),
                  code("gw:340", "2006-06-05/.."),
                  DatedCode.of(Code.parse("iso3166-1a2:RS"))))
          .addState(
              with(
                  state("YUG", "1918-12-01/1992-04-27"),
                  code("cow:345", "1918-12-01/1941-04-21"),
                  code("cow:345", "1944-10-20/1992-04-27"),
                  code("gw:345", "1918-12-01/1992-04-27")))
          .addState(
              with(
                  state("SCG", "1992-04-27/2006-06-05"),
                  code("cow:345", "1992-04-27/2006-06-05"),
                  code("gw:345", "1992-04-27/2006-06-05")))
          .addState(with(state("NRU"), code("cow:970", "1999-09-14/..")))
          .addState(with(state("KIR"), code("gw:970", "1979-07-12/..")))
          .addState(with(state("EST"), code("gw:366", "[1991-08-20..1991-09-06]/..")))
          .build();

  @ParameterizedTest
  @CsvSource({
    "cow, 970, 2000-01-01, [NRU]",
    "gw, 970, 2000-01-01, [KIR]",
    "cow, 345, 1930-01-01, [YUG]",
    "cow, 345, 1942-01-01, []",
    "gw, 345, 1942-01-01, [YUG]",
    "cow, 345, 1992-04-26, [YUG]",
    "cow, 345, 1992-04-27, [SCG]",
    "cow, 345, 2006-06-04, [SCG]",
    "cow, 345, 2006-06-05, [SRB]",
    "gw, 345, 2006-06-05, []",
    "gw, 340, 2006-06-05, [SRB]",
    "cow, 345, 1992, '[SCG?, YUG?]'",
    "cow, 345, 1991, [YUG]",
    "cow, 345, 2021-01-01, [SRB?]",
    "gw, 366, 1991-08-19, []",
    "gw, 366, 1991-09-01, [EST?]",
    "gw, 366, 1991-09-06, [EST]",
    "gw, 366, 1991, [EST?]",
    "iso3166-1a2, RS, 2010-01-01, [SRB]",
    "iso3166-1a2, RS, 2000-01-01, []",
    "iso3166-1a2, rs, 2010-01-01, []",
    "fips, 345, 2000-01-01, []",
  })
  void code_standsForTheStatesThatHaveItOnTheDate(
      String scheme, String value, String date, String expected) {
    assertThat(LISTS.resolve(scheme, value, PartialDate.parse(date))).hasToString(expected);
  }

  @Test
  void candidate_isTheStateWithItsTruth() {
    assertThat(LISTS.resolve("gw", "970", LocalDate.of(2000, 1, 1)))
        .containsExactly(
            new Candidate(state("KIR").withCodes(code("gw:970", "1979-07-12/..")), Truth.YES));
  }

  @Test
  void candidate_isNeverOneForWhichTheCodeDoesNotHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Candidate(state("KIR"), Truth.NO));
  }

  @Test
  void whatNoListCanHave_isRefused() {
    LocalDate day = LocalDate.of(2000, 1, 1);

    assertRefused(() -> LISTS.resolve("COW", "970", day), "code/scheme", "COW");
    assertRefused(() -> LISTS.resolve("cow", "", day), "code/value", "");
  }
}
