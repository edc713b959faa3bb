package io.koinon.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.SourceId;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static Roster.Builder full() {
    return Roster.builder().interval(Interval.parse("1992/1999")).addSources(SourceId.of("odkb"));
  }

  @Test
  void complete_saysNoMore() {
    assertThat(Roster.complete().interval()).isEmpty();
    assertThat(Roster.complete().sources()).isEmpty();
  }

  @Test
  void toBuilder_buildsTheSame() {
    Roster roster = full().build();

    assertThat(roster.toBuilder().build()).isEqualTo(roster);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().interval(Interval.parse("1992/2000")).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(Roster.complete(), Roster.builder().build())
        .testEquals();
  }
}
