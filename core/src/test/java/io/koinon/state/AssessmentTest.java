package io.koinon.state;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.time.Endpoint;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final StateId YUG = StateId.of("YUG");
  private static final StateId SRB = StateId.of("SRB");

  private static Assessment.Builder full() {
    return Assessment.builder()
        .account(SourceId.of("cow"))
        .on(Endpoint.parse("1992-04-27"))
        .putPredecessor(YUG, Fate.CONTINUES)
        .putSuccessor(SRB, Origin.CONTINUATOR)
        .note("A note");
  }

  @Test
  void build_ofTwoContinuators_isRefused() {
    assertRefused(
        () -> full().putSuccessor(StateId.of("HRV"), Origin.CONTINUATOR).build(),
        "succession/continuators",
        "cow");
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
        .addEqualityGroup(full().account(SourceId.of("gw")).build())
        .addEqualityGroup(full().on(Endpoint.parse("@yug-end")).build())
        .addEqualityGroup(full().putPredecessor(SRB, Fate.DISPUTED).build())
        .addEqualityGroup(full().putSuccessor(YUG, Origin.NEW).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(Assessment.builder().account(SourceId.of("cow")).build())
        .testEquals();
  }
}
