package io.koinon.participation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.Duty;
import io.koinon.base.Matter;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class LimitationTest {
  private static Limitation.Builder full() {
    return Limitation.builder()
        .kind(LimitationKind.FREEZE)
        .basis(LimitationBasis.SELF_DECLARED)
        .interval(Interval.parse("2024-02-22/.."))
        .claim(Claim.POSSIBLE)
        .scope(Scope.builder().matter(Matter.BUDGET).build())
        .addNotEntitled(Right.CHAIR)
        .addNotExercised(Right.VOTE)
        .addNotOwed(Duty.ASSIST)
        .addNotPerformed(Duty.PAY)
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  @Test
  void claim_isAssertedUnlessStated() {
    assertThat(
            Limitation.builder()
                .kind(LimitationKind.ABSENCE)
                .basis(LimitationBasis.DE_FACTO)
                .build()
                .claim())
        .isEqualTo(Claim.ASSERTED);
  }

  @Test
  void build_ofABlankNote_isRefused() {
    assertRefused(() -> full().note("").build(), "text/blank", "");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Limitation limitation = full().build();

    assertThat(limitation.toBuilder().build()).isEqualTo(limitation);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().kind(LimitationKind.ARREARS).build())
        .addEqualityGroup(full().basis(LimitationBasis.TREATY).build())
        .addEqualityGroup(full().interval(Interval.parse("2024/..")).build())
        .addEqualityGroup(full().claim(Claim.DENIED).build())
        .addEqualityGroup(full().scope(Scope.builder().matter(Matter.DEFENCE).build()).build())
        .addEqualityGroup(full().addNotEntitled(Right.VOTE).build())
        .addEqualityGroup(full().addNotExercised(Right.CHAIR).build())
        .addEqualityGroup(full().addNotOwed(Duty.PAY).build())
        .addEqualityGroup(full().addNotPerformed(Duty.ASSIST).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
