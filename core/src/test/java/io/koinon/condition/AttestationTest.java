package io.koinon.condition;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.SourceId;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import org.junit.jupiter.api.Test;

class AttestationTest {
  private static Attestation.Builder full() {
    return Attestation.builder()
        .id(AttestationId.of("relations-with-all"))
        .statement("Has diplomatic relations with all members")
        .addHolds(attested("UZB", "2012-12-19/..", Truth.YES))
        .addSources(SourceId.of("press"))
        .note("A note");
  }

  private static Attested attested(String actor, String interval, Truth truth) {
    return bare(actor, truth).toBuilder().interval(Interval.parse(interval)).build();
  }

  private static Attested bare(String actor, Truth truth) {
    return Attested.builder().actor(ActorId.of(actor)).truth(truth).build();
  }

  @Test
  void build_sortsByActorAndInterval() {
    ImmutableList<Attested> sorted =
        ImmutableList.of(
            attested("KAZ", "1991/..", Truth.NO),
            attested("UZB", "../1991", Truth.YES),
            attested("UZB", "1991/..", Truth.NO),
            attested("UZB", "1991/..", Truth.YES),
            attested("eu", "../1991", Truth.NO));

    assertThat(full().holds(Lists.reverse(sorted)).build().holds()).isEqualTo(sorted);
  }

  /** What is alike in actor, interval and truth is told apart by all the rest. */
  @Test
  void build_inAnotherOrder_buildsTheSame() {
    ImmutableList<Attested> alike =
        ImmutableList.of(
            bare("UZB", Truth.YES),
            bare("UZB", Truth.YES).toBuilder().note("a").build(),
            bare("UZB", Truth.YES).toBuilder().note("b").build(),
            bare("UZB", Truth.YES).toBuilder().addSources(SourceId.of("a")).build(),
            bare("UZB", Truth.YES).toBuilder().addSources(SourceId.of("b")).build(),
            bare("UZB", Truth.YES).toBuilder()
                .addSources(SourceId.of("a"), SourceId.of("b"))
                .build(),
            attested("UZB", "../..", Truth.YES));

    assertThat(full().holds(Lists.reverse(alike)).build()).isEqualTo(full().holds(alike).build());
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().statement("").build(), "text/blank", "");
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
        .addEqualityGroup(full().id(AttestationId.of("relations")).build())
        .addEqualityGroup(full().statement("Has relations").build())
        .addEqualityGroup(full().addHolds(attested("KAZ", "1991/..", Truth.NO)).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
