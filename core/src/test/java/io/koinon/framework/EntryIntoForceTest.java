package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.ModeId;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIntoForceTest {
  private static final ModeId MEMBERS = ModeId.parse("oau/member");

  private static EntryIntoForce.Builder full() {
    return EntryIntoForce.builder()
        .share(Share.of(2, 3))
        .of(MEMBERS)
        .delay(Period.ofDays(30))
        .addSources(SourceId.of("act"))
        .note("A note");
  }

  @Test
  void build_ofNothing_meansAllSignatories() {
    EntryIntoForce all = EntryIntoForce.builder().build();

    assertThat(all.count()).isEmpty();
    assertThat(all.share()).isEmpty();
    assertThat(all.of()).isEmpty();
  }

  @Test
  void build_ofACountAndAShare_isRefused() {
    assertRefused(() -> full().count(10).build(), "entry-into-force/both", "10 and 2/3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void build_ofNoDeposit_isRefused(int count) {
    assertRefused(
        () -> EntryIntoForce.builder().count(count).build(),
        "entry-into-force/count",
        Integer.toString(count));
  }

  @Test
  void build_ofNoPartAtAll_isRefused() {
    assertRefused(() -> full().share(Share.of(0, 1)).build(), "entry-into-force/share", "0/1");
  }

  @Test
  void build_ofAModeWithoutAShare_isRefused() {
    assertRefused(
        () -> EntryIntoForce.builder().of(MEMBERS).build(), "entry-into-force/of", "oau/member");
    assertRefused(
        () -> EntryIntoForce.builder().count(10).of(MEMBERS).build(),
        "entry-into-force/of",
        "oau/member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-30D", "P1M-1D"})
  void build_ofADelayThatIsNotPositive_isRefused(String delay) {
    assertRefused(() -> full().delay(Period.parse(delay)).build(), "entry-into-force/delay", delay);
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
        .addEqualityGroup(full().share(Share.of(1, 2)).build())
        .addEqualityGroup(full().of(ModeId.parse("au/member")).build())
        .addEqualityGroup(full().delay(Period.ofMonths(1)).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(EntryIntoForce.builder().build())
        .addEqualityGroup(EntryIntoForce.builder().count(1).build())
        .addEqualityGroup(EntryIntoForce.builder().count(2).build())
        .testEquals();
  }
}
