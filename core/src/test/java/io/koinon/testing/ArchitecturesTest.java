package io.koinon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A test of this package opens it to jqwik, on the module path. */
class ArchitecturesTest {
  @Test
  void ofSeed_givesTheSameEveryTime() {
    assertThat(Architectures.ofSeed(42)).isEqualTo(Architectures.ofSeed(42));
  }
}
