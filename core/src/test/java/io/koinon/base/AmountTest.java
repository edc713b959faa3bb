package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "234",
        "2500",
        "0.012",
        "10.5",
        "999999999999999999.999999999999999999",
        "[600..700]",
        "[0..60]",
        "[200..]",
        "[0..]",
        "[0.25..0.5]"
      })
  void parse_ofAnAmount_isThatAmount(String text) {
    assertThat(Amount.parse(text).toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "-1",
        "+1",
        "01",
        "0.40",
        "1.0",
        ".5",
        "5.",
        "1e3",
        "1,5",
        "2 500",
        "２",
        "10 %",
        "[600..700",
        "600..700",
        "[..60]",
        "[..]",
        "[1...2]",
        "[1..2..3]",
        "[0..0.50]",
        "1000000000000000000",
        "0.0000000000000000001"
      })
  void parse_ofAnotherForm_isRefused(String text) {
    assertRefused(() -> Amount.parse(text), "amount/pattern", text);
  }

  @Test
  void parse_ofARangeOfOneNumber_isRefused() {
    assertRefused(() -> Amount.parse("[5..5]"), "amount/pattern", "[5..5]");
    assertRefused(() -> Amount.parse("[0..0]"), "amount/pattern", "[0..0]");
  }

  @Test
  void parse_ofAReversedRange_isRefused() {
    assertRefused(() -> Amount.parse("[700..600]"), "amount/reversed", "[700..600]");
    assertRefused(
        () -> Amount.between(BigDecimal.TEN, BigDecimal.ONE), "amount/reversed", "[10..1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.5", "1E+18", "1E-19", "1E+2000000000", "1E-2000000000"})
  void of_whatIsNegativeOrTooLong_isRefused(String number) {
    BigDecimal value = new BigDecimal(number);

    assertRefused(() -> Amount.of(value), "number/decimal", number);
    assertRefused(() -> Amount.atLeast(value), "number/decimal", number);
  }

  @ParameterizedTest
  @CsvSource({"0.40, 0.4", "2.5E+3, 2500", "0E+9, 0", "0.000, 0", "100, 100", "1E+17, 1E17"})
  void of_isTheNumber_howeverItIsGiven(String given, String same) {
    Amount amount = Amount.of(new BigDecimal(given));

    assertThat(amount).isEqualTo(Amount.of(new BigDecimal(same)));
    assertThat(amount.least()).isEqualByComparingTo(given);
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
  }

  @Test
  void least_ofAWholeNumber_hasNoExponent() {
    assertThat(Amount.of(2500).least()).isEqualTo(new BigDecimal("2500"));
    assertThat(Amount.of(new BigDecimal("2.5E+3")).least()).isEqualTo(new BigDecimal("2500"));
  }

  @Test
  void most_isTheSameOrAnotherOrNone() {
    assertThat(Amount.of(5).most()).contains(new BigDecimal("5"));
    assertThat(Amount.of(5).isExact()).isTrue();
    assertThat(Amount.parse("[600..700]").most()).contains(new BigDecimal("700"));
    assertThat(Amount.parse("[600..700]").isExact()).isFalse();
    assertThat(Amount.parse("[200..]").most()).isEmpty();
    assertThat(Amount.parse("[200..]").isExact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, YES",
    "2, 2, NO",
    "2, 3, NO",
    "[5..6], 4, YES",
    "[5..6], 5, UNKNOWN",
    "[5..6], 6, NO",
    "[5..6], [6..7], NO",
    "[5..7], [6..9], UNKNOWN",
    "[5..], 4, YES",
    "[5..], 5, UNKNOWN",
    "5, [4..], UNKNOWN",
    "4, [4..], NO",
    "[4..], [4..], UNKNOWN",
    "0.3, 0.29999, YES"
  })
  void exceeds_isKnownWhereTheRangesSaySo(String one, String other, Truth expected) {
    assertThat(Amount.parse(one).exceeds(Amount.parse(other))).isEqualTo(expected);
  }

  @Test
  void compareTo_isByLeastThenMost() {
    assertThat(
            Stream.of("[2..]", "[2..3]", "2", "[0..9]", "0", "10", "0.5")
                .map(Amount::parse)
                .sorted())
        .extracting(Amount::toString)
        .containsExactly("0", "[0..9]", "0.5", "2", "[2..3]", "[2..]", "10");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(Amount.of(2), Amount.parse("2"), Amount.of(new BigDecimal("2.00")), two())
        .addEqualityGroup(Amount.parse("[2..3]"))
        .addEqualityGroup(Amount.parse("[2..]"), Amount.atLeast(new BigDecimal("2.0")))
        .addEqualityGroup(Amount.of(3))
        .addEqualityGroup(Amount.parse("0.2"))
        .testEquals();
  }

  private static Amount two() {
    return Amount.between(BigDecimal.valueOf(2), new BigDecimal("2.0"));
  }
}
