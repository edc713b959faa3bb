package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyTest {
  @Test
  void of_theIdOfAnObligation_isTheDutyThatItIs() {
    assertThat(Duty.of("cst/assistance")).isEqualTo(Duty.of(ObligationId.parse("cst/assistance")));
    assertThat(Duty.of("cst/assistance").obligation())
        .contains(ObligationId.parse("cst/assistance"));
  }

  @Test
  void obligation_ofAPlainDuty_isNone() {
    assertThat(Duty.PAY.obligation()).isEmpty();
    assertThat(Duty.standard()).allMatch(duty -> duty.obligation().isEmpty());
  }

  @Test
  void of_aSlashWithoutTwoSlugs_isRefused() {
    assertRefused(() -> Duty.of("cst/"), "id/obligation", "");
    assertRefused(() -> Duty.of("/assistance"), "id/framework", "");
    assertRefused(() -> Duty.of("cst/a/b"), "id/obligation", "a/b");
    assertRefused(() -> Duty.of("CST/assistance"), "id/framework", "CST");
  }
}
