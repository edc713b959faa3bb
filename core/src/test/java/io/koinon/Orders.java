package io.koinon;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws of a total order that is consistent with equals. */
public final class Orders {
  private Orders() {}

  /** Asserts every law that can be stated of three values. */
  public static <T extends Comparable<? super T>> void assertTotalOrder(T a, T b, T c) {
    assertThat(Integer.signum(a.compareTo(b)))
        .as("antisymmetry of %s and %s", a, b)
        .isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0)
        .as("consistency with equals of %s and %s", a, b)
        .isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c))
          .as("transitivity of %s, %s and %s", a, b, c)
          .isLessThanOrEqualTo(0);
    }
  }
}
