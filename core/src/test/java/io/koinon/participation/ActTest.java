package io.koinon.participation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.FrameworkId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.time.Endpoint;
import org.junit.jupiter.api.Test;

class ActTest {
  private static Act.Builder full() {
    return Act.builder()
        .kind(ActKind.NOTICE)
        .on(Endpoint.parse("2012-06-28"))
        .effectFrom(Endpoint.parse("2012-06-01"))
        .by(StateId.of("UZB"))
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  @Test
  void build_ofABlankNote_isRefused() {
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Act act = full().build();

    assertThat(act.toBuilder().build()).isEqualTo(act);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().kind(ActKind.WITHDRAWAL).build())
        .addEqualityGroup(full().on(Endpoint.parse("2012-06-29")).build())
        .addEqualityGroup(full().effectFrom(Endpoint.parse("2012-06-28")).build())
        .addEqualityGroup(full().by(FrameworkId.of("uzb")).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(Act.builder().kind(ActKind.NOTICE).build())
        .testEquals();
  }
}
