package io.koinon.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CutoffTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  @Test
  void of_assumesNothing() {
    assertThat(Cutoff.of(DAY).assumption()).isEqualTo(Assumption.NONE);
    assertThat(Cutoff.of(DAY).observedThrough()).isEqualTo(DAY);
  }

  @Test
  void isBefore_onlyTheDaysAfterIt() {
    assertThat(Cutoff.of(DAY).isBefore(DAY.plusDays(1))).isTrue();
    assertThat(Cutoff.of(DAY).isBefore(DAY)).isFalse();
    assertThat(Cutoff.of(DAY).isBefore(DAY.minusDays(1))).isFalse();
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(Cutoff.of(DAY), Cutoff.of(DAY).assuming(Assumption.NONE))
        .addEqualityGroup(
            new Cutoff(DAY, Assumption.PERSISTENCE),
            Cutoff.of(DAY).assuming(Assumption.PERSISTENCE))
        .addEqualityGroup(Cutoff.of(DAY.plusDays(1)))
        .testEquals();
  }
}
