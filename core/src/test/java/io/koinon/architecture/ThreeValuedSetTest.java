package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import io.koinon.time.Truth;
import org.junit.jupiter.api.Test;

/** Sets of which not all is known. */
class ThreeValuedSetTest {
  private static final ImmutableSortedSet<String> NOTHING = ImmutableSortedSet.of();
  private static final ImmutableSortedSet<String> ARM = ImmutableSortedSet.of("ARM");
  private static final ImmutableSortedSet<String> UZB = ImmutableSortedSet.of("UZB");

  @Test
  void contains_dependsOnWhetherTheSetIsComplete() {
    ThreeValuedSet<String> complete = new ThreeValuedSet<>(ARM, UZB, true);
    assertThat(complete.contains("ARM")).isEqualTo(Truth.YES);
    assertThat(complete.contains("UZB")).isEqualTo(Truth.UNKNOWN);
    assertThat(complete.contains("DEU")).isEqualTo(Truth.NO);

    ThreeValuedSet<String> open = new ThreeValuedSet<>(ARM, UZB, false);
    assertThat(open.contains("ARM")).isEqualTo(Truth.YES);
    assertThat(open.contains("UZB")).isEqualTo(Truth.UNKNOWN);
    assertThat(open.contains("DEU")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void elementInBoth_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ThreeValuedSet<>(ARM, ARM, true));
  }

  @Test
  void null_isRefused() {
    assertThatNullPointerException().isThrownBy(() -> new ThreeValuedSet<>(null, UZB, true));
    assertThatNullPointerException().isThrownBy(() -> new ThreeValuedSet<>(ARM, null, true));
  }

  @Test
  void isCertainlyEmpty_onlyIfNothingCanBelongToIt() {
    assertThat(new ThreeValuedSet<>(NOTHING, NOTHING, true).isCertainlyEmpty()).isTrue();
    assertThat(new ThreeValuedSet<>(NOTHING, NOTHING, false).isCertainlyEmpty()).isFalse();
    assertThat(new ThreeValuedSet<>(NOTHING, UZB, true).isCertainlyEmpty()).isFalse();
    assertThat(new ThreeValuedSet<>(ARM, NOTHING, true).isCertainlyEmpty()).isFalse();
  }

  @Test
  void toString_saysWhatIsCertainWhatIsPossibleAndWhetherThatIsAll() {
    assertThat(new ThreeValuedSet<>(ARM, UZB, true))
        .hasToString("[ARM], possibly [UZB], nothing else");
    assertThat(new ThreeValuedSet<>(ARM, NOTHING, false)).hasToString("[ARM], and perhaps others");
  }

  @Test
  void equals_tellsNearMissesApart() {
    new EqualsTester()
        .addEqualityGroup(
            new ThreeValuedSet<>(ARM, UZB, true), new ThreeValuedSet<>(ARM, UZB, true))
        .addEqualityGroup(new ThreeValuedSet<>(ARM, UZB, false))
        .addEqualityGroup(new ThreeValuedSet<>(UZB, ARM, true))
        .addEqualityGroup(new ThreeValuedSet<>(ARM, NOTHING, true))
        .addEqualityGroup(new ThreeValuedSet<>(NOTHING, UZB, true))
        .testEquals();
  }
}
