package io.koinon.cooperation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.SourceId;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class FrameworkLinkTest {
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final FrameworkId CIS = FrameworkId.of("cis");
  private static final FrameworkId SCO = FrameworkId.of("sco");

  private static FrameworkLink.Builder full() {
    return FrameworkLink.builder()
        .id(LinkId.of("roadmap"))
        .kind(LinkKind.ROADMAP)
        .name("Roadmap for 2026 to 2028")
        .addBetween(SCO, CSTO, CIS)
        .signed(Endpoint.parse("2025-09-03"))
        .interval(Interval.parse("2026-01-01/2029-01-01"))
        .addSources(SourceId.of("roadmap"))
        .note("A note");
  }

  @Test
  void build_sortsTheFrameworks() {
    assertThat(full().build().between()).containsExactly(CIS, CSTO, SCO);
  }

  @Test
  void build_ofFewerThanTwoFrameworks_isRefused() {
    assertRefused(() -> full().between(ImmutableSet.of(CSTO)).build(), "link/between", "[csto]");
    assertRefused(() -> full().between(ImmutableSet.of()).build(), "link/between", "[]");
    assertThat(full().between(ImmutableSet.of(CSTO, CIS)).build().between()).hasSize(2);
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().name("").build(), "text/blank", "");
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(LinkId.of("other")).build())
        .addEqualityGroup(full().kind(LinkKind.AGREEMENT).build())
        .addEqualityGroup(full().name("Another").build())
        .addEqualityGroup(full().between(ImmutableSet.of(CSTO, CIS)).build())
        .addEqualityGroup(full().signed(Endpoint.parse("2025-09")).build())
        .addEqualityGroup(full().interval(Interval.parse("2026/2029")).build())
        .addEqualityGroup(full().addSources(SourceId.of("other")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
