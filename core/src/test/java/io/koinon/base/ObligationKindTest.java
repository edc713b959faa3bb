package io.koinon.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ObligationKindTest {
  @Test
  void correlative_isTheRightOfTheOther() {
    assertThat(ObligationKind.DEFENCE.correlative()).contains(Right.BE_ASSISTED);
    assertThat(ObligationKind.GUARANTEE.correlative()).contains(Right.BE_ASSISTED);
    assertThat(ObligationKind.CONSULTATION.correlative()).contains(Right.BE_CONSULTED);
  }

  @Test
  void correlative_ofOtherKinds_isNoUsualTerm() {
    Set<ObligationKind> others =
        Set.of(
            ObligationKind.OFFENCE,
            ObligationKind.NEUTRALITY,
            ObligationKind.NON_AGGRESSION,
            ObligationKind.PERMANENT_NEUTRALITY,
            ObligationKind.EXCLUSIVITY,
            ObligationKind.BASING_CONSENT,
            ObligationKind.of("counter-sanctions"));
    assertThat(others).allMatch(kind -> kind.correlative().isEmpty());
  }
}
