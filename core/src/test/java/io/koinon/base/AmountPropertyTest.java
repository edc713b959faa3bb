package io.koinon.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.Orders;
import io.koinon.testing.KoinonDomain;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The laws of amounts. */
@Domain(KoinonDomain.class)
class AmountPropertyTest {
  @Property
  void amount_isReadBackByParse(@ForAll Amount amount) {
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
  }

  @Property
  void amount_isATotalOrder(@ForAll Amount a, @ForAll Amount b, @ForAll Amount c) {
    Orders.assertTotalOrder(a, b, c);
  }

  /** Some numbers that an amount may be, its ends among them. */
  private static List<BigDecimal> samples(Amount amount) {
    BigDecimal least = amount.least();
    BigDecimal most = amount.most().orElse(least.add(BigDecimal.valueOf(1, -12)));
    return Stream.of(least, least.add(most).divide(BigDecimal.valueOf(2)), most).toList();
  }

  /** Where a range has no end, no sample shows that something may be less than all of it. */
  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void exceeds_isWhatItIsForAllNumbersThatTheyMayBe(@ForAll Amount one, @ForAll Amount other) {
    boolean always = true;
    boolean never = true;
    for (BigDecimal a : samples(one)) {
      for (BigDecimal b : samples(other)) {
        boolean more = a.compareTo(b) > 0;
        always &= more;
        never &= !more;
      }
    }
    Truth expected =
        always && other.most().isPresent()
            ? Truth.YES
            : never && one.most().isPresent() ? Truth.NO : Truth.UNKNOWN;

    assertThat(one.exceeds(other)).isEqualTo(expected);
    Statistics.collect(expected);
    Statistics.coverage(
        coverage -> {
          for (Truth truth : Truth.values()) {
            coverage.check(truth).percentage(share -> share >= 5);
          }
        });
  }
}
