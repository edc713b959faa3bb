package io.koinon.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBoundsTest {
  private static final Cutoff CUTOFF = Cutoff.of(LocalDate.of(2026, 5, 20));

  private static DayBounds bounds(String interval) {
    return Interval.parse(interval).bounds(CUTOFF);
  }

  @Test
  void certainDays_areFromTheLastStartToTheFirstEnd() {
    assertThat(bounds("[1991-07..1991-12]/[1999..2000]").certainDays())
        .contains(new DayRange(LocalDate.of(1991, 12, 31), LocalDate.of(1999, 1, 1)));
    assertThat(bounds("1991-07-01/1991-07-02").certainDays())
        .contains(new DayRange(LocalDate.of(1991, 7, 1), LocalDate.of(1991, 7, 2)));
    assertThat(bounds("1991-07/1991-07-31").certainDays())
        .contains(new DayRange(LocalDate.of(1991, 7, 30), LocalDate.of(1991, 7, 31)));
  }

  @ParameterizedTest
  @CsvSource({"1991/1991", "[1990..1995]/[1991..1996]", "unknown/unknown"})
  void certainDays_whereTheLastStartIsNotBeforeTheFirstEnd_areNone(String interval) {
    assertThat(bounds(interval).certainDays()).isEmpty();
  }

  @Test
  void certainDays_whereOneEndIsOpen_reachToTheEndOfTime() {
    assertThat(bounds("../1999-04-21").certainDays())
        .contains(new DayRange(LocalDate.MIN, LocalDate.of(1999, 4, 21)));
    assertThat(
            Interval.parse("1999-04-21/..")
                .bounds(CUTOFF.assuming(Assumption.PERSISTENCE))
                .certainDays())
        .contains(new DayRange(LocalDate.of(1999, 4, 21), LocalDate.MAX));
    assertThat(bounds("1999-04-21/..").certainDays())
        .contains(new DayRange(LocalDate.of(1999, 4, 21), LocalDate.of(2026, 5, 21)));
  }

  @ParameterizedTest
  @CsvSource({"../unknown", "../[..1999]"})
  void certainDays_ofAnOpenStartAndAnEndOnAnyDay_areNone(String interval) {
    assertThat(bounds(interval).certainDays()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"unknown/..", "[1999..]/.."})
  void certainDays_ofAStartOnAnyDayAndAPersistentEnd_areNone(String interval) {
    assertThat(
            Interval.parse(interval).bounds(CUTOFF.assuming(Assumption.PERSISTENCE)).certainDays())
        .isEmpty();
  }

  @Test
  void possibleDays_areFromTheFirstStartToTheLastEnd() {
    assertThat(bounds("[1991-07..1991-12]/[1999..2000]").possibleDays())
        .isEqualTo(new DayRange(LocalDate.of(1991, 7, 1), LocalDate.of(2000, 12, 31)));
    assertThat(bounds("../1999-04-21").possibleDays())
        .isEqualTo(new DayRange(LocalDate.MIN, LocalDate.of(1999, 4, 21)));
    assertThat(bounds("1999-04-21/unknown").possibleDays())
        .isEqualTo(new DayRange(LocalDate.of(1999, 4, 21), LocalDate.MAX));
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(new DayBounds(1, 2, 3, 4), new DayBounds(1, 2, 3, 4))
        .addEqualityGroup(new DayBounds(0, 2, 3, 4))
        .addEqualityGroup(new DayBounds(1, 1, 3, 4))
        .addEqualityGroup(new DayBounds(1, 2, 4, 4))
        .addEqualityGroup(new DayBounds(1, 2, 3, 5))
        .testEquals();
  }
}
