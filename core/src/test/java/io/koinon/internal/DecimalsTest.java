package io.koinon.internal;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "83.4", "0.012", "100", "999999999999999999.000000000000000001"})
  void parse_readsWhatCanonicalNumbersAreWrittenAs(String text) {
    assertThat(Decimals.parse(text)).isEqualTo(new BigDecimal(text));
    assertThat(Decimals.canonical(new BigDecimal(text)).toPlainString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "-0", "+1", "01", "1.", ".5", "0.40", "1e3", "1000000000000000000"})
  void parse_ofAnotherForm_isRefused(String text) {
    assertRefused(() -> Decimals.parse(text), "number/decimal", text);
  }

  @ParameterizedTest
  @CsvSource({"0.40, 0.4", "2.5E+3, 2500", "0E+9, 0", "1.000, 1"})
  void canonical_hasOneFormForEqualNumbers(String given, String expected) {
    assertThat(Decimals.canonical(new BigDecimal(given))).isEqualTo(new BigDecimal(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1E+18", "1E-19", "1E+2000000000", "1E-2000000000"})
  void canonical_ofWhatIsNegativeOrTooLong_isRefused(String number) {
    assertRefused(() -> Decimals.canonical(new BigDecimal(number)), "number/decimal", number);
  }
}
