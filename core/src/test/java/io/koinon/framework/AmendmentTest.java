package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.AmendmentId;
import io.koinon.base.SourceId;
import io.koinon.time.Endpoint;
import org.junit.jupiter.api.Test;

class AmendmentTest {
  private static Amendment.Builder full() {
    return Amendment.builder()
        .id(AmendmentId.of("prolongation-1999"))
        .name("Protocol on the prolongation")
        .signed(Endpoint.parse("1999-04-02"))
        .inForce(Endpoint.parse("2000-03-22"))
        .effectFrom(Endpoint.parse("1999-04-21"))
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().name("").build(), "text/blank", "");
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void build_withEffectBeforeEntryIntoForce_isAccepted() {
    assertThat(full().build().effectFrom()).contains(Endpoint.parse("1999-04-21"));
  }

  @Test
  void toBuilder_buildsTheSame() {
    Amendment amendment = full().build();

    assertThat(amendment.toBuilder().build()).isEqualTo(amendment);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(AmendmentId.of("prolongation")).build())
        .addEqualityGroup(full().name("Protocol").build())
        .addEqualityGroup(full().signed(Endpoint.parse("1999-04")).build())
        .addEqualityGroup(full().inForce(Endpoint.parse("2000-03")).build())
        .addEqualityGroup(full().effectFrom(Endpoint.parse("1999-04-22")).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
