package io.koinon.time;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  private static Endpoint endpoint(String text) {
    return Endpoint.parse(text);
  }

  @Test
  void parse_ofEachKind_isThatKind() {
    assertThat(endpoint("1992~")).isEqualTo(date("1992~"));
    assertThat(endpoint("[1991-07..1991-12]"))
        .isEqualTo(Endpoint.between(date("1991-07"), date("1991-12")));
    assertThat(endpoint("[..2015-09]")).isEqualTo(Endpoint.notAfter(date("2015-09")));
    assertThat(endpoint("[1816..]")).isEqualTo(Endpoint.notBefore(date("1816")));
    assertThat(endpoint("@uzb-exit")).isEqualTo(new Endpoint.Reference("uzb-exit"));
    assertThat(endpoint("@cst/inForce")).isEqualTo(new Endpoint.Reference("cst/inForce"));
    assertThat(endpoint("..")).isSameAs(Endpoint.open());
    assertThat(endpoint("unknown")).isSameAs(Endpoint.unknown());
  }

  @Test
  void between_givesItsDatesBack() {
    Endpoint.Between both = (Endpoint.Between) endpoint("[1991-07..1991-12]");
    Endpoint.Between last = (Endpoint.Between) endpoint("[..2015-09]");
    Endpoint.Between first = (Endpoint.Between) endpoint("[1816..]");

    assertThat(both.notBefore()).contains(date("1991-07"));
    assertThat(both.notAfter()).contains(date("1991-12"));
    assertThat(last.notBefore()).isEmpty();
    assertThat(last.notAfter()).contains(date("2015-09"));
    assertThat(first.notBefore()).contains(date("1816"));
    assertThat(first.notAfter()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[..]",
        "[]",
        "[",
        "[.]",
        "[..",
        "[1991..",
        "[1991]",
        "[1991, 1992]",
        "[1991/1992]",
        "[1991..1992",
        "[1991..1992] "
      })
  void parse_ofNoRange_isRefusedByPattern(String text) {
    assertRefused(() -> Endpoint.parse(text), "endpoint/pattern", text);
  }

  @ParameterizedTest
  @CsvSource({
    "Unknown, Unknown",
    "UNKNOWN, UNKNOWN",
    "., .",
    "..., ...",
    "..1992, ..1992",
    "1992.., 1992..",
    "..], ..]",
    "1991..1992, 1991..1992",
    "[...], .",
    "[ ..1992], ' '",
    "[1991..1992..1993], 1992..1993",
    "[1991..[1992]], [1992]"
  })
  void parse_ofNoDateWhereOneStands_isRefusedByPattern(String text, String date) {
    assertRefused(() -> Endpoint.parse(text), "date/pattern", date);
  }

  @Test
  void parse_ofNothing_isRefusedByPattern() {
    assertRefused(() -> Endpoint.parse(""), "date/pattern", "");
  }

  @Test
  void parse_ofADayThatTheCalendarLacks_isRefused() {
    assertRefused(() -> Endpoint.parse("[1991-02-29..]"), "date/calendar", "1991-02-29");
    assertRefused(() -> Endpoint.parse("[..1991-02-29]"), "date/calendar", "1991-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1992..1991]", "[1992-05-16..1992-05-15]", "[1992-06..1992-05]"})
  void parse_ofAReversedRange_isRefused(String text) {
    assertRefused(() -> Endpoint.parse(text), "endpoint/reversed", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@cst/signed", "@cst/inForce", "@cst/from", "@cst/to", "@1", "@signed/to", "@to"})
  void parse_ofAReference_isReadAndWritten(String text) {
    assertThat(endpoint(text).toString()).isEqualTo(text);
    assertThat(((Endpoint.Reference) endpoint(text)).target()).isEqualTo(text.substring(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@UZB",
        "@-a",
        "@a-",
        "@a--b",
        "@a b",
        "@@a",
        "@/to",
        "@UZB/to",
        "@cst/",
        "@cst/foo",
        "@cst/inforce",
        "@cst/to/to",
        "@cst/party/from",
        "@cst/to?",
        "@cst/to\n",
        "@cst~",
        "@[a..b]"
      })
  void parse_ofNoReference_isRefused(String text) {
    assertRefused(() -> Endpoint.parse(text), "endpoint/reference", text);
  }

  @Test
  void reference_longerThanAnId_isRefused() {
    String longest = "a".repeat(80);
    assertThat(new Endpoint.Reference(longest + "/to").target()).isEqualTo(longest + "/to");
    assertRefused(
        () -> new Endpoint.Reference(longest + "a"), "endpoint/reference", "@" + longest + "a");
  }

  @Test
  void between_reversed_isRefused() {
    assertRefused(
        () -> Endpoint.between(date("1992"), date("1991")), "endpoint/reversed", "[1992..1991]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1992-05-15..1992-05-15]", "[1992..1992-01-01]", "[1992-12-31..1992]"})
  void parse_ofARangeOfOneDayAtLeast_isAccepted(String text) {
    assertThat(endpoint(text).toString()).isEqualTo(text);
  }

  @Test
  void accept_callsTheMethodOfTheKind() {
    assertThat(Stream.of("1992", "[..1992]", "@uzb-exit", "..", "unknown").map(EndpointTest::kind))
        .containsExactly("at 1992", "between [..1992]", "reference @uzb-exit", "open", "unknown");
  }

  private static String kind(String text) {
    return endpoint(text)
        .accept(
            new Endpoint.Visitor<>() {
              @Override
              public String at(PartialDate date) {
                return "at " + date;
              }

              @Override
              public String between(Endpoint.Between between) {
                return "between " + between;
              }

              @Override
              public String reference(Endpoint.Reference reference) {
                return "reference " + reference;
              }

              @Override
              public String open() {
                return "open";
              }

              @Override
              public String unknown() {
                return "unknown";
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1992~, [1991..1993]",
    "1992?, [1991..1993]",
    "1992%, [1990..1994]",
    "1992-05?, [1992-04..1992-06]",
    "1992-01%, [1991-11..1992-03]",
    "1992-05-15~, [1992-05-14..1992-05-16]",
    "1992-05-15%, [1992-05-13..1992-05-17]",
    "1992-03-01?, [1992-02-29..1992-03-02]",
    "0001%, [-0001..0003]",
    "[1991~..1993], [1990..1993]",
    "[1991..1993%], [1991..1995]",
    "[1991-02-01?..1993-01~], [1991-01-31..1993-02]",
    "[..1993?], [..1994]",
    "[1991%..], [1989..]",
    "-9999?, [-9999..-9998]",
    "-9998%, [-9999..-9996]",
    "9999~, [9998..9999]",
    "9999-12%, [9999-10..9999-12]",
    "-9999-01~, [-9999-01..-9999-02]",
    "9999-12-30%, [9999-12-28..9999-12-31]",
    "-9999-01-01?, [-9999-01-01..-9999-01-02]"
  })
  void within_aUnit_widensByTheMark(String marked, String widened) {
    assertThat(endpoint(marked).within(Tolerance.UNIT)).isEqualTo(endpoint(widened));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1992", "1992-05-15", "[1991..1992]", "[..1992]", "@cst/to", "..", "unknown"})
  void within_aUnit_ofAnUnmarkedEndpoint_isItself(String text) {
    Endpoint endpoint = endpoint(text);

    assertThat(endpoint.within(Tolerance.UNIT)).isSameAs(endpoint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1992~", "[1991%..1992?]", "[..1992%]", "..", "unknown"})
  void within_strict_isItself(String text) {
    Endpoint endpoint = endpoint(text);

    assertThat(endpoint.within(Tolerance.STRICT)).isSameAs(endpoint);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(endpoint("1992"), date("1992"))
        .addEqualityGroup(endpoint("1992?"))
        .addEqualityGroup(endpoint("[1992..1992]"), Endpoint.between(date("1992"), date("1992")))
        .addEqualityGroup(endpoint("[1992..1992?]"))
        .addEqualityGroup(endpoint("[1992-01-01..1992-12-31]"))
        .addEqualityGroup(endpoint("[1992..]"), Endpoint.notBefore(date("1992")))
        .addEqualityGroup(endpoint("[..1992]"), Endpoint.notAfter(date("1992")))
        .addEqualityGroup(endpoint("@cst"), new Endpoint.Reference("cst"))
        .addEqualityGroup(endpoint("@cst/to"), new Endpoint.Reference("cst/to"))
        .addEqualityGroup(endpoint("@cst/from"))
        .addEqualityGroup(endpoint(".."), Endpoint.open())
        .addEqualityGroup(endpoint("unknown"), Endpoint.unknown())
        .testEquals();
  }

  @Test
  void compareTo_isOpenThenByDaysThenReferringThenUnknown() {
    assertThat(
            Stream.of(
                    "unknown",
                    "@cst/to",
                    "@cst/inForce",
                    "@cst",
                    "@csto",
                    "[1992..]",
                    "[1992..1993]",
                    "[1992?..1992]",
                    "[1992..1992?]",
                    "[1992..1992]",
                    "1992?",
                    "1992",
                    "1992-01",
                    "[1992-01-01..1992]",
                    "1991",
                    "[..1993]",
                    "[..1992]",
                    "..")
                .map(Endpoint::parse)
                .sorted())
        .extracting(Endpoint::toString)
        .containsExactly(
            "..",
            "[..1992]",
            "[..1993]",
            "1991",
            "1992-01",
            "1992",
            "1992?",
            "[1992-01-01..1992]",
            "[1992..1992]",
            "[1992..1992?]",
            "[1992?..1992]",
            "[1992..1993]",
            "[1992..]",
            "@cst",
            "@cst/inForce",
            "@cst/to",
            "@csto",
            "unknown");
  }
}
