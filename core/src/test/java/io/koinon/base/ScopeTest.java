package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static Scope.Builder full() {
    return Scope.builder()
        .organ(OrganId.of("csc"))
        .matter(Matter.BUDGET)
        .addCounterparts(StateId.of("NZL"), FrameworkId.of("anzus"))
        .addTerritories(RegionId.of("pacific"));
  }

  @Test
  void build_ofNothing_isRefused() {
    assertRefused(() -> Scope.builder().build(), "scope/empty", "{}");
  }

  @Test
  void build_ofOneThing_isAccepted() {
    assertThat(
            Stream.of(
                Scope.builder().organ(OrganId.of("csc")).build(),
                Scope.builder().matter(Matter.BUDGET).build(),
                Scope.builder().addCounterparts(StateId.of("NZL")).build(),
                Scope.builder().addTerritories(RegionId.of("pacific")).build()))
        .doesNotHaveDuplicates();
  }

  @Test
  void counterparts_areSortedStatesFirst() {
    assertThat(full().addCounterparts(StateId.of("AUS")).build().counterparts())
        .containsExactly(StateId.of("AUS"), StateId.of("NZL"), FrameworkId.of("anzus"));
  }

  @Test
  void toBuilder_buildsTheSame() {
    Scope scope = full().build();

    assertThat(scope.toBuilder().build()).isEqualTo(scope);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().organ(OrganId.of("cfm")).build())
        .addEqualityGroup(full().matter(Matter.DEFENCE).build())
        .addEqualityGroup(full().addCounterparts(StateId.of("AUS")).build())
        .addEqualityGroup(full().addTerritories(RegionId.of("atlantic")).build())
        .testEquals();
  }
}
