package io.koinon.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTypeTest {
  private static FindingType type(String code) {
    return new FindingType(code, Severity.WARNING, "message", ImmutableList.of());
  }

  @ParameterizedTest
  @CsvSource({
    "json/unknown-property, json",
    "a/b, a",
    "org.example.rules/x-1, org.example.rules",
    "1-a.b/2, 1-a.b"
  })
  void group_isThePartBeforeTheSlash(String code, String group) {
    assertThat(type(code).group()).isEqualTo(group);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "json",
        "/",
        "json/",
        "/x",
        "json/x/y",
        "Json/x",
        "json/X",
        "json x/y",
        ".json/x",
        "json./x",
        "a..b/x",
        "json/x.y",
        "json/x_y",
        "json/x "
      })
  void constructor_ofACodeThatIsNotGroupAndName_throws(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> type(code));
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(type("a/b"), type("a/b"))
        .addEqualityGroup(type("a/c"))
        .addEqualityGroup(new FindingType("a/b", Severity.ERROR, "message", ImmutableList.of()))
        .addEqualityGroup(new FindingType("a/b", Severity.WARNING, "other", ImmutableList.of()))
        .addEqualityGroup(
            new FindingType("a/b", Severity.WARNING, "message", ImmutableList.of("advice")))
        .testEquals();
  }
}
