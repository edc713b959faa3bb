package io.koinon.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.Orders;
import io.koinon.time.PartialDate.Qualifier;
import io.koinon.time.TimeDomain.Chain;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiPredicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(TimeDomain.class)
@Domain(DomainContext.Global.class)
class PartialDatePropertyTest {
  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void toString_isReadBackByParse(@ForAll PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    Statistics.label("precision").collect(date.precision());
    Statistics.label("mark").collect(date.qualifier());
    Statistics.label("before the common era").collect(date.year() < 0);
    Statistics.label("precision")
        .coverage(
            coverage -> {
              for (PartialDate.Precision each : PartialDate.Precision.values()) {
                coverage.check(each).percentage(share -> share > 20);
              }
            });
    Statistics.label("mark")
        .coverage(
            coverage -> {
              for (Qualifier each : Qualifier.values()) {
                coverage.check(each).percentage(share -> share > 10);
              }
            });
    Statistics.label("before the common era")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
  }

  @Property
  void getBytes_areThoseOfTheText(@ForAll PartialDate date, @ForAll @IntRange(max = 3) int at) {
    byte[] text = date.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] target = new byte[at + 12];
    Arrays.fill(target, (byte) 'x');
    byte[] expected = target.clone();
    System.arraycopy(text, 0, expected, at, text.length);

    assertThat(date.getBytes(target, at)).isEqualTo(at + text.length);
    assertThat(target).isEqualTo(expected);
  }

  @Property
  void toString_isInTheGrammar(@ForAll PartialDate date) {
    assertThat(date.toString()).matches("-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?");
  }

  @Property
  void earliestAndLatest_areThoseOfTheYearMonthOrDay(@ForAll LocalDate day) {
    PartialDate year = PartialDate.of(day.getYear());
    PartialDate month = PartialDate.of(YearMonth.from(day));
    PartialDate date = PartialDate.of(day);

    assertThat(year.earliest()).isEqualTo(LocalDate.of(day.getYear(), 1, 1));
    assertThat(year.latest()).isEqualTo(LocalDate.of(day.getYear(), 12, 31));
    assertThat(month.earliest()).isEqualTo(day.withDayOfMonth(1));
    assertThat(month.latest()).isEqualTo(YearMonth.from(day).atEndOfMonth());
    assertThat(date.earliest()).isEqualTo(day);
    assertThat(date.latest()).isEqualTo(day);
  }

  @Property
  void of_yearMonthAndDay_isTheDay(@ForAll LocalDate day) {
    assertThat(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
        .isEqualTo(PartialDate.of(day));
  }

  @Property
  void dayPrecision_isWrittenAsTheIsoDay(@ForAll LocalDate day) {
    assertThat(PartialDate.of(day).toString()).isEqualTo(day.toString());
    assertThat(PartialDate.of(YearMonth.from(day)).toString())
        .isEqualTo(day.toString().substring(0, day.toString().length() - 3));
  }

  @Property
  void parse_ofAnyYearMonthAndDay_isRefusedWhereJavaTimeRefuses(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 13) int month,
      @ForAll @IntRange(max = 32) int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

    assertThat(isAccepted(text)).isEqualTo(isInTheCalendar(year, month, day));
  }

  private static boolean isAccepted(String text) {
    try {
      return PartialDate.parse(text).precision() == PartialDate.Precision.DAY;
    } catch (IllegalArgumentException refusal) {
      return false;
    }
  }

  private static boolean isInTheCalendar(int year, int month, int day) {
    int[] lengths = {31, Year.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1];
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void isBefore_comparesEveryDayWithEveryDay(@ForAll PartialDate a, @ForAll PartialDate b) {
    Truth expected = inEveryWorld(a, b, LocalDate::isBefore);

    assertThat(a.isBefore(b)).isEqualTo(expected);
    collect(expected);
  }

  @Property
  void isSameDay_comparesEveryDayWithEveryDay(@ForAll PartialDate a, @ForAll PartialDate b) {
    assertThat(a.isSameDay(b)).isEqualTo(inEveryWorld(a, b, LocalDate::isEqual));
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void isSameDay_ofNearDates_comparesEveryDayWithEveryDay(
      @ForAll PartialDate date, @ForAll @IntRange(min = -2, max = 2) int days) {
    Assume.that(date.year() > PartialDate.MIN_YEAR && date.year() < PartialDate.MAX_YEAR);
    PartialDate near = PartialDate.of(date.earliest().plusDays(days));
    Truth expected = inEveryWorld(date, near, LocalDate::isEqual);

    assertThat(date.isSameDay(near)).isEqualTo(expected);
    assertThat(near.isSameDay(date)).isEqualTo(expected);
    collect(expected);
  }

  private static void collect(Truth answer) {
    Statistics.collect(answer);
    Statistics.coverage(
        coverage -> {
          for (Truth each : Truth.values()) {
            coverage.check(each).percentage(share -> share > 3);
          }
        });
  }

  private static Truth inEveryWorld(
      PartialDate a, PartialDate b, BiPredicate<LocalDate, LocalDate> relation) {
    boolean yes = false;
    boolean no = false;
    for (LocalDate x = a.earliest(); !x.isAfter(a.latest()); x = x.plusDays(1)) {
      for (LocalDate y = b.earliest(); !y.isAfter(b.latest()); y = y.plusDays(1)) {
        yes |= relation.test(x, y);
        no |= !relation.test(x, y);
        if (yes && no) {
          return Truth.UNKNOWN;
        }
      }
    }
    return yes ? Truth.YES : Truth.NO;
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sharpening_neverChangesAKnownAnswer(
      @ForAll Chain<PartialDate> a, @ForAll Chain<PartialDate> b) {
    int known = 0;
    for (int coarse = 0; coarse < 3; coarse++) {
      for (int fine = coarse; fine < 3; fine++) {
        PartialDate coarseA = a.coarseToFine().get(coarse);
        PartialDate coarseB = b.coarseToFine().get(coarse);
        PartialDate fineA = a.coarseToFine().get(fine);
        PartialDate fineB = b.coarseToFine().get(fine);
        known += kept(coarseA.isBefore(coarseB), fineA.isBefore(fineB));
        known += kept(coarseA.isBefore(coarseB), fineA.isBefore(coarseB));
        known += kept(coarseA.isSameDay(coarseB), fineA.isSameDay(fineB));
        known += kept(coarseA.isSameDay(coarseB), coarseA.isSameDay(fineB));
      }
    }
    Statistics.collect(known == 24);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(share -> share > 20);
          coverage.check(false).percentage(share -> share > 10);
        });
  }

  private static int kept(Truth coarse, Truth fine) {
    if (coarse == Truth.UNKNOWN) {
      return 0;
    }
    assertThat(fine).isEqualTo(coarse);
    return 1;
  }

  @Property
  void marks_changeNoAnswer(@ForAll PartialDate a, @ForAll PartialDate b, @ForAll Qualifier mark) {
    assertThat(a.withQualifier(mark).isBefore(b)).isEqualTo(a.isBefore(b));
    assertThat(a.isBefore(b.withQualifier(mark))).isEqualTo(a.isBefore(b));
    assertThat(a.withQualifier(mark).isSameDay(b)).isEqualTo(a.isSameDay(b));
  }

  @Property
  void compareTo_isATotalOrder(
      @ForAll PartialDate a, @ForAll PartialDate b, @ForAll PartialDate c) {
    Orders.assertTotalOrder(a, b, c);
  }

  @Property
  void compareTo_ofDatesOfOneDay_isATotalOrder(
      @ForAll Chain<PartialDate> dates,
      @ForAll @IntRange(max = 2) int a,
      @ForAll @IntRange(max = 2) int b,
      @ForAll @IntRange(max = 2) int c,
      @ForAll Qualifier mark,
      @ForAll Qualifier other) {
    Orders.assertTotalOrder(
        dates.coarseToFine().get(a).withQualifier(mark),
        dates.coarseToFine().get(b).withQualifier(other),
        dates.coarseToFine().get(c).withQualifier(mark));
  }

  @Property
  void tolerance_onlyWidens(@ForAll PartialDate date) {
    DayRange strict = DayRange.of(date, Tolerance.STRICT);
    DayRange unit = DayRange.of(date, Tolerance.UNIT);

    assertThat(strict.from()).isEqualTo(date.earliest());
    assertThat(strict.to()).isEqualTo(date.latest().plusDays(1));
    assertThat(unit.from()).isBeforeOrEqualTo(strict.from());
    assertThat(unit.to()).isAfterOrEqualTo(strict.to());
    assertThat(unit.equals(strict)).isEqualTo(date.qualifier() == Qualifier.NONE);
  }
}
