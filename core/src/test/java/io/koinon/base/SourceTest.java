package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static Source.Builder full() {
    return Source.builder()
        .id(SourceId.of("odkb-charter"))
        .title("Charter")
        .kind(SourceKind.TREATY)
        .date(PartialDate.parse("2002-10-07"))
        .publisher("CSTO")
        .address("https://odkb-csto.org")
        .observedThrough(LocalDate.of(2026, 5, 20))
        .note("English translation");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().title("").build(), "text/blank", "");
    assertRefused(() -> full().publisher(" ").build(), "text/blank", " ");
    assertRefused(() -> full().address("  ").build(), "text/blank", "  ");
    assertRefused(() -> full().note("\n").build(), "text/control-character", "\n");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Source source = full().build();

    assertThat(source.toBuilder().build()).isEqualTo(source);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(SourceId.of("odkb")).build())
        .addEqualityGroup(full().title("Charter of the CSTO").build())
        .addEqualityGroup(full().kind(SourceKind.OFFICIAL).build())
        .addEqualityGroup(full().date(PartialDate.parse("2002-10-07?")).build())
        .addEqualityGroup(full().publisher("UN").build())
        .addEqualityGroup(full().address("volume 2235").build())
        .addEqualityGroup(full().observedThrough(LocalDate.of(2026, 5, 21)).build())
        .addEqualityGroup(full().note("Russian").build())
        .testEquals();
  }
}
