package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class NameTest {
  private static Name.Builder full() {
    return Name.builder()
        .text("Организация")
        .language("ru")
        .validity(Interval.parse("2003-09-18/.."));
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> Name.builder().text(" ").build(), "text/blank", " ");
  }

  @Test
  void build_ofALanguageThatIsNoToken_isRefused() {
    assertRefused(() -> full().language("ru RU").build(), "name/language", "ru RU");
    assertRefused(() -> full().language("").build(), "name/language", "");
  }

  @Test
  void build_ofALanguageWithAScript_isAccepted() {
    assertThat(full().language("sr-Latn").build().language()).contains("sr-Latn");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Name name = full().build();

    assertThat(name.toBuilder().build()).isEqualTo(name);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().text("Договор").build())
        .addEqualityGroup(full().language("kk").build())
        .addEqualityGroup(full().validity(Interval.parse("2003-09-19/..")).build())
        .addEqualityGroup(Name.builder().text("Организация").build())
        .testEquals();
  }
}
