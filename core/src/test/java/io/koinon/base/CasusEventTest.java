package io.koinon.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.time.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasusEventTest {
  @ParameterizedTest
  @CsvSource({
    "armed-attack, armed-attack, YES",
    "armed-attack, aggression, YES",
    "armed-attack, threat, YES",
    "aggression, armed-attack, UNKNOWN",
    "aggression, threat, YES",
    "threat, armed-attack, NO",
    "threat, aggression, NO",
    "internal-disturbance, armed-attack, NO",
    "internal-disturbance, aggression, NO",
    "internal-disturbance, threat, NO",
    "armed-attack, internal-disturbance, NO",
    "aggression, sanctions, NO",
    "flood, threat, NO",
    "flood, flood, YES"
  })
  void isAlso_goesFromTheGraverToTheLesser(String one, String other, Truth expected) {
    assertThat(CasusEvent.of(one).isAlso(CasusEvent.of(other))).isEqualTo(expected);
  }
}
