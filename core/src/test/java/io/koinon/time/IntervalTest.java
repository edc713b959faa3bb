package io.koinon.time;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  private static final Cutoff CUTOFF = Cutoff.of(LocalDate.of(2026, 5, 20));

  private static Interval interval(String text) {
    return Interval.parse(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void parse_splitsAtTheSlash() {
    Interval interval = interval("[1991-07..1991-12]/1999-04-21");

    assertThat(interval.from()).isEqualTo(Endpoint.parse("[1991-07..1991-12]"));
    assertThat(interval.to()).isEqualTo(Endpoint.parse("1999-04-21"));
  }

  @ParameterizedTest
  @CsvSource({
    "@uzb-exit/.., @uzb-exit, ..",
    "../@uzb-exit, .., @uzb-exit",
    "@cst/inForce/.., @cst/inForce, ..",
    "@cst/signed/1992, @cst/signed, 1992",
    "@cst/@csto, @cst, @csto",
    "@cst/@csto/from, @cst, @csto/from",
    "@cst/from/@csto, @cst/from, @csto",
    "@cst/from/@cst/to, @cst/from, @cst/to",
    "@cst/unknown, @cst, unknown",
    "@cst/to/unknown, @cst/to, unknown",
    "@cst/[..2003], @cst, [..2003]",
    "1992/@cst/to, 1992, @cst/to"
  })
  void parse_ofReferences_splitsBehindTheFirstOfThem(String text, String from, String to) {
    assertThat(interval(text).from()).isEqualTo(Endpoint.parse(from));
    assertThat(interval(text).to()).isEqualTo(Endpoint.parse(to));
    assertThat(interval(text).toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1992/.., false",
    "[1991..1992]/unknown, false",
    "@cst/.., true",
    "[1991..1992]/@cst, true",
    "@cst/signed/@cst/to, true"
  })
  void hasReference_isWhetherAnEndRefersToSomething(String text, boolean expected) {
    assertThat(interval(text).hasReference()).isEqualTo(expected);
  }

  /** By itself; an architecture knows more. */
  @ParameterizedTest
  @CsvSource({
    "@uzb-exit/.., 1992-05-15, UNKNOWN",
    "@uzb-exit/1999, 1998-12-31, UNKNOWN",
    "@uzb-exit/1999, 2000-01-01, NO",
    "1992-05-15/@uzb-exit, 1992-05-14, NO",
    "1992-05-15/@uzb-exit, 1992-05-15, YES",
    "1992-05-15/@uzb-exit, 1992-05-16, UNKNOWN"
  })
  void holdsOn_withAReference_isAsIfItWereAnyDay(String text, LocalDate day, Truth expected) {
    assertThat(interval(text).holdsOn(day, CUTOFF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1992", "..", "[1991..1992]", "unknown", "@uzb-exit"})
  void parse_withoutASlash_isRefused(String text) {
    assertRefused(() -> Interval.parse(text), "interval/pattern", text);
  }

  @ParameterizedTest
  @CsvSource({
    "/, ''",
    "1992/, ''",
    "/1992, ''",
    "1992/1993/1994, 1993/1994",
    "../ .., ' ..'",
    "@cst/to, to",
    "@cst/tomorrow/.., tomorrow/..",
    ".. /.., '.. '"
  })
  void parse_ofNoEndpoint_isRefusedByItsPattern(String text, String endpoint) {
    assertRefused(() -> Interval.parse(text), "date/pattern", endpoint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1992-05-15/1992-05-15",
        "1992-05-16/1992-05-15",
        "1993/1992",
        "1992-12-31/1992",
        "1993/1992-12-31",
        "[1992-05-15..]/1992-05-15",
        "1992-05-15/[..1992-05-15]",
        "[1993..1994]/[1991..1992]",
        "@uzb-exit/@uzb-exit",
        "@cst/to/@cst/to"
      })
  void parse_ofAnImpossibleInterval_isRefused(String text) {
    assertRefused(() -> Interval.parse(text), "interval/impossible", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1992-05-15/1992-05-16",
        "1992/1992",
        "1992-12-30/1992",
        "1992/1992-01-02",
        "[1992-05-15..]/[..1992-05-16]",
        "../-9999-01-01",
        "9999-12-31/..",
        "9999-12-31/unknown",
        "unknown/-9999-01-01",
        "[9999-12-31..]/[9999-12-31..]"
      })
  void parse_ofABarelyPossibleInterval_isAccepted(String text) {
    assertThat(interval(text).toString()).isEqualTo(text);
  }

  @Test
  void always_isOpenAtBothEnds() {
    assertThat(Interval.always()).isEqualTo(interval("../.."));
  }

  @ParameterizedTest
  @CsvSource({"1994-04-19, NO", "1994-04-20, YES", "1999-04-20, YES", "1999-04-21, NO"})
  void holdsOn_isHalfOpen(LocalDate day, Truth expected) {
    assertThat(interval("1994-04-20/1999-04-21").holdsOn(day, CUTOFF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 2026-05-20, YES",
    "NONE, 2026-05-21, UNKNOWN",
    "PERSISTENCE, 2026-05-21, YES",
    "PERSISTENCE, 9999-12-31, YES"
  })
  void holdsOn_anOpenEnd_isByTheAssumption(Assumption assumption, LocalDate day, Truth expected) {
    assertThat(interval("1994-04-20/..").holdsOn(day, CUTOFF.assuming(assumption)))
        .isEqualTo(expected);
  }

  @Test
  void holdsOn_whereOnlyTighteningProvesIt_isYes() {
    assertThat(interval("[1992-05-15..]/1992-05-17").holdsOn(day("1992-05-16"), CUTOFF))
        .isEqualTo(Truth.YES);
    assertThat(interval("1992-05-15/[..1992-12-31]").holdsOn(day("1992-05-15"), CUTOFF))
        .isEqualTo(Truth.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "1994, UNKNOWN",
    "1994-04, UNKNOWN",
    "1994-05, YES",
    "1995, YES",
    "1999-04, UNKNOWN",
    "1999-05, NO",
    "1994-04-20~, YES"
  })
  void holdsOn_aPartialDate_isKnownIfSoForAllItsDays(String date, Truth expected) {
    assertThat(interval("1994-04-20/1999-04-21").holdsOn(PartialDate.parse(date), CUTOFF))
        .isEqualTo(expected);
  }

  @Test
  void overlaps_touching_isNo() {
    assertThat(interval("1990/1992-01-01").overlaps(interval("1992-01-01/.."), CUTOFF))
        .isEqualTo(Truth.NO);
    assertThat(interval("1992-01-01/..").overlaps(interval("1990/1992-01-01"), CUTOFF))
        .isEqualTo(Truth.NO);
    assertThat(interval("1990/1992-01-02").overlaps(interval("1992-01-01/.."), CUTOFF))
        .isEqualTo(Truth.YES);
  }

  @Test
  void within_aUnit_widensBothEnds() {
    assertThat(interval("1992~/1999%").within(Tolerance.UNIT))
        .isEqualTo(interval("[1991..1993]/[1997..2001]"));
    assertThat(interval("1992~/..").within(Tolerance.UNIT)).isEqualTo(interval("[1991..1993]/.."));
    assertThat(interval("1992/1999?").within(Tolerance.UNIT))
        .isEqualTo(interval("1992/[1998..2000]"));
  }

  @Test
  void within_withoutWidening_isItself() {
    Interval marked = interval("1992~/1999%");
    Interval plain = interval("1992/..");

    assertThat(marked.within(Tolerance.STRICT)).isSameAs(marked);
    assertThat(plain.within(Tolerance.UNIT)).isSameAs(plain);
  }

  @Test
  void marks_doNotWidenUntilAsked() {
    Interval marked = interval("1992-05-15%/..");

    assertThat(marked.holdsOn(day("1992-05-14"), CUTOFF)).isEqualTo(Truth.NO);
    assertThat(marked.within(Tolerance.UNIT).holdsOn(day("1992-05-14"), CUTOFF))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            interval("1992/1999"), Interval.of(Endpoint.parse("1992"), Endpoint.parse("1999")))
        .addEqualityGroup(interval("1992/1999?"))
        .addEqualityGroup(interval("1992?/1999"))
        .addEqualityGroup(interval("1992/.."))
        .addEqualityGroup(interval("1992/unknown"))
        .addEqualityGroup(interval("../1999"))
        .addEqualityGroup(interval("../.."), Interval.always())
        .testEquals();
  }

  @Test
  void compareTo_isByStartThenEnd() {
    assertThat(
            Stream.of("unknown/1992", "1992/unknown", "1992/1994", "1992/1993", "1992/..", "../..")
                .map(Interval::parse)
                .sorted())
        .extracting(Interval::toString)
        .containsExactly(
            "../..", "1992/..", "1992/1993", "1992/1994", "1992/unknown", "unknown/1992");
  }

  /** The library messydates drops the open end, and answers that it is false. */
  @Test
  void messydates_dropsTheOpenEnd_hereTheAnswerIsUnknown() {
    Interval begun = interval("[..2012-01-12]/..");

    assertThat(begun.holdsOn(day("2012-01-01"), CUTOFF)).isEqualTo(Truth.UNKNOWN);
    assertThat(begun.holdsOn(day("2012-01-12"), CUTOFF)).isEqualTo(Truth.YES);
  }

  /** The library edtf-java accepts it. */
  @Test
  void edtfJava_acceptsAReversedInterval_hereItIsRefused() {
    assertRefused(() -> Interval.parse("2000/1999"), "interval/impossible", "2000/1999");
  }

  /** The library edtf-java throws on it. */
  @Test
  void edtfJava_throwsOnUnknownEnds_hereTheyAreCompared() {
    Interval unknown = interval("unknown/unknown");

    assertThat(unknown.compareTo(interval("1992/unknown"))).isPositive();
    assertThat(unknown.overlaps(interval("1992/1993"), CUTOFF)).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.holdsOn(day("1992-05-15"), CUTOFF)).isEqualTo(Truth.UNKNOWN);
  }
}
