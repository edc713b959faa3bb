package io.koinon.time;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {
  private static final LocalDate DAY = LocalDate.of(1992, 5, 15);

  private static DayRange range(LocalDate from, LocalDate to) {
    return new DayRange(from, to);
  }

  @Test
  void constructor_ofNoDay_isRefused() {
    assertRefused(() -> range(DAY, DAY), "range/empty", "[1992-05-15, 1992-05-15)");
    assertRefused(() -> range(DAY, DAY.minusDays(1)), "range/empty", "[1992-05-15, 1992-05-14)");
  }

  @Test
  void constructor_ofOneDay_isAccepted() {
    assertThat(range(DAY, DAY.plusDays(1)).toString()).isEqualTo("[1992-05-15, 1992-05-16)");
  }

  @ParameterizedTest
  @CsvSource({
    "1992, UNIT, 1992-01-01, 1993-01-01",
    "1992~, STRICT, 1992-01-01, 1993-01-01",
    "1992~, UNIT, 1991-01-01, 1994-01-01",
    "1992?, UNIT, 1991-01-01, 1994-01-01",
    "1992%, UNIT, 1990-01-01, 1995-01-01",
    "1992-05-15%, UNIT, 1992-05-13, 1992-05-18",
    "1992-05-15%, STRICT, 1992-05-15, 1992-05-16",
    "1992-05-15?, UNIT, 1992-05-14, 1992-05-17",
    "1992-03~, UNIT, 1992-02-01, 1992-05-01",
    "1992-12%, UNIT, 1992-10-01, 1993-03-01",
    "-9999~, UNIT, -9999-01-01, -9997-01-01",
    "9999%, UNIT, 9997-01-01, +10000-01-01",
    "9999-12-31?, UNIT, 9999-12-30, +10000-01-01",
    "-9999-01%, UNIT, -9999-01-01, -9999-04-01"
  })
  void of_isByTheToleranceWithinTheYearsThereAre(
      String date, Tolerance tolerance, LocalDate from, LocalDate to) {
    assertThat(DayRange.of(PartialDate.parse(date), tolerance)).isEqualTo(range(from, to));
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            range(DAY, DAY.plusDays(1)), DayRange.of(PartialDate.of(DAY), Tolerance.STRICT))
        .addEqualityGroup(range(DAY, DAY.plusDays(2)))
        .addEqualityGroup(range(DAY.minusDays(1), DAY.plusDays(1)))
        .testEquals();
  }
}
