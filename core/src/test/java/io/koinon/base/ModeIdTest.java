package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class ModeIdTest {
  @Test
  void parse_splitsAtTheSlash() {
    assertThat(ModeId.parse("csto/observer").framework()).isEqualTo(FrameworkId.of("csto"));
    assertThat(ModeId.parse("csto/observer").name()).isEqualTo("observer");
  }

  @Test
  void parse_ofAnotherForm_isRefused() {
    assertRefused(() -> ModeId.parse("csto"), "id/mode", "csto");
    assertRefused(() -> ModeId.parse(""), "id/mode", "");
    assertRefused(() -> ModeId.parse("csto/"), "id/mode", "");
    assertRefused(() -> ModeId.parse("csto/a/b"), "id/mode", "a/b");
    assertRefused(() -> ModeId.parse("csto/Observer"), "id/mode", "Observer");
    assertRefused(() -> ModeId.parse("/observer"), "id/framework", "");
    assertRefused(() -> ModeId.parse("KAZ/observer"), "id/framework", "KAZ");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            ModeId.of(FrameworkId.of("csto"), "observer"), ModeId.parse("csto/observer"))
        .addEqualityGroup(ModeId.parse("csto/member"))
        .addEqualityGroup(ModeId.parse("cis/observer"))
        .testEquals();
  }
}
