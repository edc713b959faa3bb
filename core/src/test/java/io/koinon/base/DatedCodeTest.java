package io.koinon.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class DatedCodeTest {
  private static final Code COW = Code.parse("cow:541");

  private static DatedCode.Builder full() {
    return DatedCode.builder().code(COW).validity(Interval.parse("1975-06-25/.."));
  }

  @Test
  void of_aCode_hasNoLimits() {
    assertThat(DatedCode.of(COW).code()).isEqualTo(COW);
    assertThat(DatedCode.of(COW).validity()).isEmpty();
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().code(Code.parse("gw:541")).build())
        .addEqualityGroup(full().validity(Interval.parse("1975/..")).build())
        .addEqualityGroup(DatedCode.of(COW))
        .addEqualityGroup(full().validity(Interval.always()).build())
        .testEquals();
  }
}
