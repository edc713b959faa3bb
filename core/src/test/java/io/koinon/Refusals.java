package io.koinon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal must say, asked through its getters. */
public final class Refusals {
  private Refusals() {}

  /** Asserts that a call is refused by a rule, and that the refusal shows the value. */
  public static void assertRefused(ThrowingCallable call, String rule, String value) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(call)
        .satisfies(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(rule);
              assertThat(refusal.value()).isEqualTo(value);
            });
  }
}
