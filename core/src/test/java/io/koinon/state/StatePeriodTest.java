package io.koinon.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.StateId;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class StatePeriodTest {
  private static StatePeriod.Builder full() {
    return StatePeriod.builder()
        .kind(StateKind.TERRITORY)
        .under(StateId.of("PRT"))
        .interval(Interval.parse("../1975-06-25"));
  }

  @Test
  void toBuilder_buildsTheSame() {
    StatePeriod period = full().build();

    assertThat(period.toBuilder().build()).isEqualTo(period);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().kind(StateKind.SOVEREIGN).build())
        .addEqualityGroup(full().under(StateId.of("ESP")).build())
        .addEqualityGroup(full().interval(Interval.parse("../1975-06-26")).build())
        .addEqualityGroup(
            StatePeriod.builder()
                .kind(StateKind.TERRITORY)
                .interval(Interval.parse("../1975-06-25"))
                .build())
        .testEquals();
  }
}
