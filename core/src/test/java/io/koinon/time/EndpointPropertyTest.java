package io.koinon.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.Orders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(TimeDomain.class)
class EndpointPropertyTest {
  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void toString_isReadBackByParse(@ForAll Endpoint endpoint) {
    assertThat(Endpoint.parse(endpoint.toString())).isEqualTo(endpoint);
    Statistics.collect(endpoint.getClass());
    Statistics.coverage(
        coverage -> {
          for (Class<?> kind : Endpoint.class.getPermittedSubclasses()) {
            coverage.check(kind).percentage(share -> share > 1);
          }
        });
  }

  @Property
  void compareTo_isATotalOrder(@ForAll Endpoint a, @ForAll Endpoint b, @ForAll Endpoint c) {
    Orders.assertTotalOrder(a, b, c);
  }

  @Property
  void compareTo_ofEndpointsOfOneDate_isATotalOrder(
      @ForAll PartialDate date, @ForAll PartialDate other) {
    Orders.assertTotalOrder(date, Endpoint.between(date, date), date);
    Orders.assertTotalOrder(
        Endpoint.notAfter(date), Endpoint.notBefore(date), Endpoint.notAfter(other));
    Orders.assertTotalOrder(
        Endpoint.between(date, date),
        Endpoint.between(date, date.withQualifier(other.qualifier())),
        Endpoint.between(date.withQualifier(other.qualifier()), date));
  }

  @Property
  void within_isIdempotent(@ForAll Endpoint endpoint) {
    Endpoint widened = endpoint.within(Tolerance.UNIT);

    assertThat(widened.within(Tolerance.UNIT)).isSameAs(widened);
  }

  @Property
  void within_aUnit_isTheRangeOfTheDate(@ForAll PartialDate date) {
    Interval widened = Interval.of(date.within(Tolerance.UNIT), Endpoint.open());
    DayBounds bounds = widened.bounds(Cutoff.of(date.latest()));
    DayRange days = DayRange.of(date, Tolerance.UNIT);

    assertThat(bounds.startLow()).isEqualTo(days.from().toEpochDay());
    assertThat(bounds.startHigh()).isEqualTo(days.to().toEpochDay() - 1);
  }
}
