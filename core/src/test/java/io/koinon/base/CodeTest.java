package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class CodeTest {
  @Test
  void parse_splitsAtTheFirstColon() {
    assertThat(Code.parse("cow:541").scheme()).isEqualTo("cow");
    assertThat(Code.parse("cow:541").value()).isEqualTo("541");
    assertThat(Code.parse("iso3166-1-alpha-3:SUN.x_y-z").toString())
        .isEqualTo("iso3166-1-alpha-3:SUN.x_y-z");
  }

  @Test
  void parse_withoutAScheme_isRefused() {
    assertRefused(() -> Code.parse("541"), "code/pattern", "541");
    assertRefused(() -> Code.parse(""), "code/pattern", "");
    assertRefused(() -> Code.parse(":541"), "code/scheme", "");
  }

  @Test
  void parse_ofAnotherAlphabet_isRefused() {
    assertRefused(() -> Code.parse("COW:541"), "code/scheme", "COW");
    assertRefused(() -> Code.parse("cow:"), "code/value", "");
    assertRefused(() -> Code.parse("cow:541:1"), "code/value", "541:1");
    assertRefused(() -> Code.parse("cow: 541"), "code/value", " 541");
  }

  @Test
  void checked_isTheSameTextOrRefusedByItsOwnRule() {
    assertThat(Code.checkedScheme("v-dem")).isEqualTo("v-dem");
    assertThat(Code.checkedValue("a.B_c-1")).isEqualTo("a.B_c-1");
    assertRefused(() -> Code.checkedScheme("COW"), "code/scheme", "COW");
    assertRefused(() -> Code.checkedValue("54 1"), "code/value", "54 1");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(Code.of("cow", "970"), Code.parse("cow:970"))
        .addEqualityGroup(Code.of("gw", "970"))
        .addEqualityGroup(Code.of("cow", "0970"))
        .addEqualityGroup(Code.of("cow", "a"))
        .addEqualityGroup(Code.of("cow", "A"))
        .testEquals();
  }
}
