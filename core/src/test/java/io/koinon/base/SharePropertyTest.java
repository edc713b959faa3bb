package io.koinon.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.Orders;
import io.koinon.testing.KoinonDomain;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KoinonDomain.class)
class SharePropertyTest {
  @Property
  void toString_isReadBackByParse(@ForAll Share share) {
    assertThat(Share.parse(share.toString())).isEqualTo(share);
  }

  @Property
  void compareTo_isATotalOrder(@ForAll Share a, @ForAll Share b, @ForAll Share c) {
    Orders.assertTotalOrder(a, b, c);
  }

  @Property
  void compareTo_isByCrossMultiplication(@ForAll Share a, @ForAll Share b) {
    BigDecimal left =
        BigDecimal.valueOf(a.numerator()).multiply(BigDecimal.valueOf(b.denominator()));
    BigDecimal right =
        BigDecimal.valueOf(b.numerator()).multiply(BigDecimal.valueOf(a.denominator()));

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
  }
}
