package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import io.koinon.RefusedException;
import io.koinon.base.SourceId;
import io.koinon.participation.DatePolicy;
import io.koinon.time.Assumption;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The question of a day. */
class AsOfTest {
  @Test
  void on_assumesNothingAndHasNoTolerance() {
    AsOf asOf = AsOf.on(LocalDate.of(2007, 1, 1));

    assertThat(asOf.date()).isEqualTo(PartialDate.parse("2007-01-01"));
    assertThat(asOf.assumption()).isEqualTo(Assumption.NONE);
    assertThat(asOf.tolerance()).isEqualTo(Tolerance.STRICT);
  }

  @Test
  void on_textThatIsNoDate_isRefused() {
    assertThat(catchThrowableOfType(RefusedException.class, () -> AsOf.on("2007-02-29")).rule())
        .isEqualTo("date/calendar");
    assertThat(
            catchThrowableOfType(RefusedException.class, () -> AsOf.on(LocalDate.of(10_000, 1, 1)))
                .rule())
        .isEqualTo("date/year");
  }

  @Test
  void null_isRefused() {
    assertThatNullPointerException().isThrownBy(() -> AsOf.on((PartialDate) null));
    assertThatNullPointerException().isThrownBy(() -> AsOf.on("2007").under(null));
    assertThatNullPointerException().isThrownBy(() -> AsOf.on("2007").readAs(null));
    assertThatNullPointerException().isThrownBy(() -> AsOf.on("2007").assuming(null));
    assertThatNullPointerException().isThrownBy(() -> AsOf.on("2007").within(null));
  }

  @Test
  void equals_tellsNearMissesApart() {
    new EqualsTester()
        .addEqualityGroup(
            AsOf.on("2007-01-01"),
            AsOf.on(PartialDate.parse("2007-01-01")),
            AsOf.on(LocalDate.of(2007, 1, 1)),
            AsOf.on("2007-01-01").assuming(Assumption.PERSISTENCE).assuming(Assumption.NONE))
        .addEqualityGroup(AsOf.on("2007-01"))
        .addEqualityGroup(AsOf.on("2007-01-01").assuming(Assumption.PERSISTENCE))
        .addEqualityGroup(AsOf.on("2007-01-01").within(Tolerance.UNIT))
        .addEqualityGroup(AsOf.on("2007-01-01").under(DatePolicy.IN_FORCE))
        .addEqualityGroup(AsOf.on("2007-01-01").readAs(SourceId.of("cow")))
        .testEquals();
  }
}
