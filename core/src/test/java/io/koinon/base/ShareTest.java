package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  @ParameterizedTest
  @ValueSource(strings = {"0/1", "1/1", "2/3", "55/100000001", "999999998/999999999"})
  void parse_ofAShare_isThatShare(String text) {
    assertThat(Share.parse(text).toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "2/",
        "/3",
        "2/3/4",
        "2:3",
        " 2/3",
        "2/3 ",
        "-1/3",
        "+1/3",
        "02/3",
        "2/03",
        "0.5",
        "1e0/2",
        "２/３",
        "66 %",
        "1/1000000000",
        "99999999999999999999/1"
      })
  void parse_ofAnotherForm_isRefusedByPattern(String text) {
    assertRefused(() -> Share.parse(text), "share/pattern", text);
  }

  @Test
  void parse_ofZeroParts_isRefused() {
    assertRefused(() -> Share.parse("1/0"), "share/pattern", "1/0");
    assertRefused(() -> Share.parse("0/0"), "share/pattern", "0/0");
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "-1, 3", "1, 0", "0, 0", "1, -3", "-1, -3", "1, 1000000000"})
  void of_noShare_isRefusedByRange(long numerator, long denominator) {
    assertRefused(
        () -> Share.of(numerator, denominator), "share/range", numerator + "/" + denominator);
  }

  @ParameterizedTest
  @CsvSource({"2, 4", "0, 2", "3, 3", "6, 9"})
  void of_whatIsNotInLowestTerms_isRefused(long numerator, long denominator) {
    String text = numerator + "/" + denominator;
    assertRefused(() -> Share.of(numerator, denominator), "share/lowest-terms", text);
    assertRefused(() -> Share.parse(text), "share/lowest-terms", text);
  }

  @Test
  void compareTo_isByValue() {
    assertThat(Stream.of("1/1", "2/3", "3/4", "0/1", "1/2", "1/3").map(Share::parse).sorted())
        .extracting(Share::toString)
        .containsExactly("0/1", "1/3", "1/2", "2/3", "3/4", "1/1");
  }

  @Test
  void compareTo_ofTheFinestShares_isExact() {
    assertThat(Share.parse("999999997/999999998")).isLessThan(Share.parse("999999998/999999999"));
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(Share.of(2, 3), Share.parse("2/3"))
        .addEqualityGroup(Share.of(1, 3))
        .addEqualityGroup(Share.of(2, 5))
        .addEqualityGroup(Share.of(1, 1))
        .testEquals();
  }
}
