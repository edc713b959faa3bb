package io.koinon.state;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static Region.Builder full() {
    return Region.builder()
        .id(RegionId.of("central-eurasia"))
        .name("Central Eurasia")
        .addMembers(StateId.of("UZB"), StateId.of("KAZ"))
        .isComplete(true)
        .addSources(SourceId.of("un"))
        .note("A note");
  }

  @Test
  void isComplete_isFalseUnlessStated() {
    assertThat(Region.builder().id(RegionId.of("a")).name("A").build().isComplete()).isFalse();
    assertThat(full().build().isComplete()).isTrue();
  }

  @Test
  void members_areSorted() {
    assertThat(full().build().members()).containsExactly(StateId.of("KAZ"), StateId.of("UZB"));
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().name("").build(), "text/blank", "");
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Region region = full().build();

    assertThat(region.toBuilder().build()).isEqualTo(region);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().addMembers(StateId.of("KAZ")).build())
        .addEqualityGroup(full().id(RegionId.of("eurasia")).build())
        .addEqualityGroup(full().name("Eurasia").build())
        .addEqualityGroup(full().addMembers(StateId.of("TJK")).build())
        .addEqualityGroup(full().isComplete(false).build())
        .addEqualityGroup(full().addSources(SourceId.of("cow")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
