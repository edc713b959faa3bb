package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class ObligationIdTest {
  @Test
  void parse_splitsAtTheSlash() {
    assertThat(ObligationId.parse("cst/assistance").treaty()).isEqualTo(FrameworkId.of("cst"));
    assertThat(ObligationId.parse("cst/assistance").name()).isEqualTo("assistance");
  }

  @Test
  void parse_ofAnotherForm_isRefused() {
    assertRefused(() -> ObligationId.parse("cst"), "id/obligation", "cst");
    assertRefused(() -> ObligationId.parse(""), "id/obligation", "");
    assertRefused(() -> ObligationId.parse("cst/"), "id/obligation", "");
    assertRefused(() -> ObligationId.parse("cst/a/b"), "id/obligation", "a/b");
    assertRefused(() -> ObligationId.parse("cst/Assistance"), "id/obligation", "Assistance");
    assertRefused(() -> ObligationId.parse("/assistance"), "id/framework", "");
    assertRefused(() -> ObligationId.parse("KAZ/assistance"), "id/framework", "KAZ");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            ObligationId.of(FrameworkId.of("cst"), "assistance"),
            ObligationId.parse("cst/assistance"))
        .addEqualityGroup(ObligationId.parse("cst/consultation"))
        .addEqualityGroup(ObligationId.parse("nat/assistance"))
        .addEqualityGroup(ModeId.parse("cst/assistance"))
        .testEquals();
  }
}
