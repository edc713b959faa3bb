package io.koinon.condition;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import org.junit.jupiter.api.Test;

class AttestedTest {
  private static Attested.Builder full() {
    return Attested.builder()
        .actor(StateId.of("UZB"))
        .truth(Truth.YES)
        .interval(Interval.parse("2012-12-19/.."))
        .addSources(SourceId.of("press"))
        .note("A note");
  }

  @Test
  void build_ofABlankNote_isRefused() {
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
        .addEqualityGroup(full().actor(StateId.of("KAZ")).build())
        .addEqualityGroup(full().truth(Truth.UNKNOWN).build())
        .addEqualityGroup(full().interval(Interval.parse("2012/..")).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(Attested.builder().actor(StateId.of("UZB")).truth(Truth.YES).build())
        .testEquals();
  }
}
