package io.koinon.participation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.time.Endpoint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlternativeTest {
  private static final Act NOTICE = Act.builder().kind(ActKind.NOTICE).build();

  private static Alternative.Builder empty() {
    return Alternative.builder().account(SourceId.of("cow"));
  }

  private static Alternative.Builder full() {
    return empty()
        .mode(ModeId.parse("csto/observer"))
        .start(Endpoint.parse("2006"))
        .end(Endpoint.parse("2012"))
        .claim(Claim.POSSIBLE)
        .entry(ImmutableList.of(NOTICE))
        .exit(ImmutableList.of(NOTICE))
        .note("A note");
  }

  @Test
  void build_ofWhatDiffersInNothing_isRefused() {
    assertRefused(() -> empty().build(), "alternative/same", "cow");
    assertRefused(() -> empty().note("A note").build(), "alternative/same", "cow");
  }

  @Test
  void build_ofWhatDiffersInOneThing_isAccepted() {
    assertThat(
            Stream.of(
                empty().mode(ModeId.parse("csto/observer")).build(),
                empty().start(Endpoint.open()).build(),
                empty().end(Endpoint.open()).build(),
                empty().claim(Claim.ASSERTED).build(),
                empty().entry(ImmutableList.of()).build(),
                empty().exit(ImmutableList.of()).build()))
        .doesNotHaveDuplicates();
  }

  @Test
  void build_ofABlankNote_isRefused() {
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Alternative alternative = full().build();

    assertThat(alternative.toBuilder().build()).isEqualTo(alternative);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().account(SourceId.of("gw")).build())
        .addEqualityGroup(full().mode(ModeId.parse("csto/member")).build())
        .addEqualityGroup(full().start(Endpoint.parse("2006?")).build())
        .addEqualityGroup(full().end(Endpoint.parse("2012?")).build())
        .addEqualityGroup(full().claim(Claim.DENIED).build())
        .addEqualityGroup(full().entry(ImmutableList.of()).build())
        .addEqualityGroup(full().exit(ImmutableList.of()).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(empty().entry(ImmutableList.of()).build())
        .testEquals();
  }
}
