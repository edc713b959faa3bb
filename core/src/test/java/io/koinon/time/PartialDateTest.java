package io.koinon.time;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.koinon.time.PartialDate.Precision;
import io.koinon.time.PartialDate.Qualifier;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "?",
        "-?",
        " ",
        "1992 ",
        " 1992",
        "1992-05-15 ",
        "\t1992",
        "199",
        "19925",
        "0992-5",
        "1992-5-15",
        "1992-05-1",
        "1992-0515",
        "1992/05",
        "1992-05/15",
        "199205-15",
        "1992_05-15",
        "19920515",
        "+1992",
        "--1992",
        "1992-",
        "1992-05-",
        "1992-05-15-",
        "199X",
        "1992-0X",
        "1992-05-XX",
        "1992-05-1:",
        "1992-05-/1",
        "19/2",
        "1992??",
        "1992?~",
        "?1992",
        "1992?-05",
        "1992!",
        "1992-05-15T00:00",
        "-1992-05-15??",
        "-1992-05-15-0",
        "-0000",
        "-0000-01",
        "-0000-01-01",
        "-0000?",
        "-00000"
      })
  void parse_ofAnotherForm_isRefusedByPattern(String text) {
    assertRefused(() -> PartialDate.parse(text), "date/pattern", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"１９９２", "199２", "1992-0５", "1992-05-1５", "١٩٩٢"})
  void parse_ofDigitsOutsideAscii_isRefusedByPattern(String text) {
    assertRefused(() -> PartialDate.parse(text), "date/pattern", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1992-00",
        "1992-13",
        "1992-99",
        "1992-00-15",
        "1992-13-01",
        "1992-05-00",
        "1992-05-32",
        "1992-04-31",
        "1991-02-29",
        "1991-02-29~",
        "1992-02-30",
        "1900-02-29",
        "-0001-02-29"
      })
  void parse_ofADayOrMonthThatTheCalendarLacks_isRefused(String text) {
    assertRefused(() -> PartialDate.parse(text), "date/calendar", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1992-02-29", "2000-02-29", "0000-02-29", "-0004-02-29", "1992-12-31"})
  void parse_ofALeapDayOrLastDay_isThatDay(String text) {
    assertThat(date(text).earliest()).isEqualTo(LocalDate.parse(text));
    assertThat(date(text).latest()).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1992, 1992-01-01, 1992-12-31, YEAR",
    "1993, 1993-01-01, 1993-12-31, YEAR",
    "1992-02, 1992-02-01, 1992-02-29, MONTH",
    "1991-02~, 1991-02-01, 1991-02-28, MONTH",
    "1992-12, 1992-12-01, 1992-12-31, MONTH",
    "1992-05-15%, 1992-05-15, 1992-05-15, DAY",
    "0000, 0000-01-01, 0000-12-31, YEAR",
    "-0001?, -0001-01-01, -0001-12-31, YEAR",
    "-9999, -9999-01-01, -9999-12-31, YEAR",
    "9999-12, 9999-12-01, 9999-12-31, MONTH"
  })
  void parse_knowsDaysPrecisionAndYear(
      String text, LocalDate earliest, LocalDate latest, Precision precision) {
    assertThat(date(text).earliest()).isEqualTo(earliest);
    assertThat(date(text).latest()).isEqualTo(latest);
    assertThat(date(text).precision()).isEqualTo(precision);
    assertThat(date(text).year()).isEqualTo(earliest.getYear());
  }

  @ParameterizedTest
  @CsvSource({
    "1992, NONE",
    "1992?, UNCERTAIN",
    "1992-05~, APPROXIMATE",
    "1992-05-15%, UNCERTAIN_AND_APPROXIMATE"
  })
  void parse_knowsTheMark(String text, Qualifier qualifier) {
    assertThat(date(text).qualifier()).isEqualTo(qualifier);
    assertThat(text).endsWith(qualifier.mark());
    assertThat(qualifier.mark()).hasSize(qualifier == Qualifier.NONE ? 0 : 1);
  }

  @Test
  void parse_ofTheLongestText_isAccepted() {
    assertThat(date("-1992-05-15?").toString()).isEqualTo("-1992-05-15?").hasSize(12);
  }

  @Test
  void parse_ofAnyCharSequence_readsItsCharacters() {
    assertThat(PartialDate.parse(CharBuffer.wrap("x1992-05", 1, 8))).isEqualTo(date("1992-05"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-10_000, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void of_yearOutOfRange_isRefused(int year) {
    assertRefused(() -> PartialDate.of(year), "date/year", Integer.toString(year));
  }

  @ParameterizedTest
  @ValueSource(ints = {-10_000, 10_000})
  void of_monthOrDayOutOfRange_isRefused(int year) {
    assertRefused(() -> PartialDate.of(YearMonth.of(year, 5)), "date/year", Integer.toString(year));
    assertRefused(
        () -> PartialDate.of(LocalDate.of(year, 5, 15)), "date/year", Integer.toString(year));
  }

  @ParameterizedTest
  @CsvSource({
    "1991, 2, 29",
    "1991, 4, 31",
    "1991, 0, 1",
    "1991, 13, 1",
    "1991, 1, 0",
    "1991, 1, 32"
  })
  void of_aDayThatTheCalendarLacks_isRefused(int year, int month, int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    assertRefused(() -> PartialDate.of(year, month, day), "date/calendar", text);
  }

  @ParameterizedTest
  @ValueSource(ints = {-10_000, 10_000})
  void of_aDayOfAYearOutOfRange_isRefused(int year) {
    assertRefused(() -> PartialDate.of(year, 1, 1), "date/year", Integer.toString(year));
  }

  @Test
  void of_theExtremeYears_isAccepted() {
    assertThat(PartialDate.of(PartialDate.MIN_YEAR)).isEqualTo(date("-9999"));
    assertThat(PartialDate.of(PartialDate.MAX_YEAR)).isEqualTo(date("9999"));
  }

  @Test
  void of_isWhatTheTextSays() {
    assertThat(PartialDate.of(1992)).isEqualTo(date("1992"));
    assertThat(PartialDate.of(YearMonth.of(1992, 5))).isEqualTo(date("1992-05"));
    assertThat(PartialDate.of(LocalDate.of(1992, 5, 15))).isEqualTo(date("1992-05-15"));
  }

  @Test
  void withQualifier_changesTheMarkOnly() {
    assertThat(date("1992-05?").withQualifier(Qualifier.APPROXIMATE)).isEqualTo(date("1992-05~"));
    assertThat(date("1992-05-15").withQualifier(Qualifier.UNCERTAIN))
        .isEqualTo(date("1992-05-15?"));
    assertThat(date("1992%").withQualifier(Qualifier.NONE)).isEqualTo(date("1992"));
  }

  @Test
  void withQualifier_ofNull_throws() {
    PartialDate date = date("1992");

    assertThatNullPointerException().isThrownBy(() -> date.withQualifier(null));
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(date("1992"), PartialDate.of(1992))
        .addEqualityGroup(date("1992?"))
        .addEqualityGroup(date("1992~"))
        .addEqualityGroup(date("1992%"))
        .addEqualityGroup(date("1991"))
        .addEqualityGroup(date("1992-01"))
        .addEqualityGroup(date("1992-01-01"))
        .addEqualityGroup(date("1992-12"))
        .addEqualityGroup(date("1992-12-31"))
        .addEqualityGroup(date("1992-12-31?"))
        .addEqualityGroup(date("-1992"))
        .testEquals();
  }

  @ParameterizedTest
  @CsvSource({
    "1992-05-14, 1992-05-15, YES",
    "1992-05-15, 1992-05-15, NO",
    "1992-05-16, 1992-05-15, NO",
    "1992-05, 1992-05-31, UNKNOWN",
    "1992-05, 1992-06, YES",
    "1992-05, 1992-05, UNKNOWN",
    "1992-05, 1992-05-01, NO",
    "1992-05, 1992, UNKNOWN",
    "1992, 1991-12, NO",
    "1992, 1992-01-01, NO",
    "1992-12-31, 1992, NO",
    "1992-12-30, 1992, UNKNOWN",
    "1991?, 1992%, YES"
  })
  void isBefore_atTheCorners(String a, String b, Truth expected) {
    assertThat(date(a).isBefore(date(b))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-05-15, 1992-05-15, YES",
    "1992-05-15?, 1992-05-15~, YES",
    "1992-05-15, 1992-05-16, NO",
    "1992-05-16, 1992-05-15, NO",
    "1992-05, 1992-05, UNKNOWN",
    "1992-05, 1992-05-31, UNKNOWN",
    "1992-05-01, 1992-05, UNKNOWN",
    "1992-05, 1992-06-01, NO",
    "1992, 1992-01-01, UNKNOWN",
    "1992, 1991-12-31, NO"
  })
  void isSameDay_atTheCorners(String a, String b, Truth expected) {
    assertThat(date(a).isSameDay(date(b))).isEqualTo(expected);
  }

  /** Every day that there is, counted one after the other, with the months and years that end. */
  @Test
  void days_areCountedFrom1970AsInTheCalendar() {
    LocalDate day = LocalDate.of(PartialDate.MIN_YEAR, 1, 1);
    long count = day.toEpochDay();
    for (; day.getYear() <= PartialDate.MAX_YEAR; day = day.plusDays(1), count++) {
      PartialDate date = PartialDate.of(day);
      if (date.firstDay() != count || date.lastDay() != count) {
        assertThat(date.firstDay()).as(date.toString()).isEqualTo(count);
        assertThat(date.lastDay()).as(date.toString()).isEqualTo(count);
      }
      if (day.getDayOfMonth() == 1) {
        PartialDate month = PartialDate.of(YearMonth.from(day));
        assertThat(month.firstDay()).isEqualTo(count);
        assertThat(month.lastDay()).isEqualTo(count + day.lengthOfMonth() - 1);
      }
      if (day.getDayOfYear() == 1) {
        PartialDate year = PartialDate.of(day.getYear());
        assertThat(year.firstDay()).isEqualTo(count);
        assertThat(year.lastDay()).isEqualTo(count + day.lengthOfYear() - 1);
      }
    }
  }

  @Test
  void compareTo_isByFirstDayThenLastDayThenMark() {
    assertThat(
            Stream.of(
                    "1992%",
                    "1992-02",
                    "1992~",
                    "1992-01-02",
                    "1992?",
                    "1992-01-01",
                    "1992-01",
                    "1992",
                    "-0001",
                    "1991-12-31")
                .map(PartialDate::parse)
                .sorted())
        .extracting(PartialDate::toString)
        .containsExactly(
            "-0001",
            "1991-12-31",
            "1992-01-01",
            "1992-01",
            "1992",
            "1992?",
            "1992~",
            "1992%",
            "1992-01-02",
            "1992-02");
  }

  /** The library prefixdate turns each of these into the year in front. */
  @ParameterizedTest
  @ValueSource(strings = {"2021/2024", "2021 foo"})
  void prefixdate_readsAYear_hereItIsRefused(String text) {
    assertRefused(() -> PartialDate.parse(text), "date/pattern", text);
  }

  /** The library prefixdate drops the mark. */
  @Test
  void prefixdate_dropsTheMark_hereItStays() {
    assertThat(date("1991?").qualifier()).isEqualTo(Qualifier.UNCERTAIN);
    assertThat(date("1991?")).isNotEqualTo(date("1991"));
  }

  /** The library messydates accepts it. */
  @Test
  void messydates_acceptsALeapDayOf2011_hereItIsRefused() {
    assertRefused(() -> PartialDate.parse("2011-02-29"), "date/calendar", "2011-02-29");
  }

  /** The library edtf-java accepts it. */
  @Test
  void edtfJava_acceptsALeapDayOf1991_hereItIsRefused() {
    assertRefused(() -> PartialDate.parse("1991-02-29"), "date/calendar", "1991-02-29");
  }
}
