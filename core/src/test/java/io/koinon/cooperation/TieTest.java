package io.koinon.cooperation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class TieTest {
  private static final ActorId KAZ = StateId.of("KAZ");
  private static final ActorId UZB = StateId.of("UZB");
  private static final ActorId TJK = StateId.of("TJK");

  private static Tie.Builder bare() {
    return Tie.builder()
        .id(TieId.of("kaz-uzb-energy"))
        .addBetween(UZB, KAZ)
        .area(CooperationArea.ENERGY)
        .interval(Interval.parse("2025-01-01/.."));
  }

  private static Tie.Builder full() {
    return bare()
        .unit("share of GDP")
        .putDependence(KAZ, Amount.parse("0.012"))
        .putDependence(UZB, Amount.parse("[0.02..0.031]"))
        .putSubstitutability(KAZ, Amount.parse("0.4"))
        .addSources(SourceId.of("study"))
        .note("A note");
  }

  @Test
  void build_keepsWhatIsRecordedOfEachOfTheTwo() {
    Tie tie = full().build();

    assertThat(tie.between()).containsExactly(KAZ, UZB);
    assertThat(tie.dependence().get(UZB)).isEqualTo(Amount.parse("[0.02..0.031]"));
    assertThat(tie.substitutability()).containsOnlyKeys(KAZ);
    assertThat(bare().build().dependence()).isEmpty();
  }

  @Test
  void build_ofATieToItself_isRefused() {
    assertRefused(() -> bare().between(ImmutableSet.of(KAZ)).build(), "tie/between", "[KAZ]");
    assertRefused(
        () -> bare().between(ImmutableSet.of(KAZ, UZB, TJK)).build(),
        "tie/between",
        "[KAZ, TJK, UZB]");
    assertRefused(() -> bare().between(ImmutableSet.of()).build(), "tie/between", "[]");
  }

  @Test
  void build_withAnAmountOfAThird_isRefused() {
    assertRefused(() -> full().putDependence(TJK, Amount.of(0)).build(), "tie/actor", "TJK");
    assertRefused(() -> full().putSubstitutability(TJK, Amount.of(0)).build(), "tie/actor", "TJK");
  }

  @Test
  void build_withDependenceInNoUnit_isRefused() {
    assertRefused(() -> bare().putDependence(KAZ, Amount.of(1)).build(), "tie/unit", "{KAZ=1}");
    assertThat(bare().putSubstitutability(KAZ, Amount.of(1)).build().unit()).isEmpty();
  }

  @Test
  void build_withSubstitutabilityThatMayBeMoreThanOne_isRefused() {
    for (String amount : new String[] {"1.000001", "[0..2]", "[0..]", "[1..]"}) {
      assertRefused(
          () -> bare().putSubstitutability(KAZ, Amount.parse(amount)).build(),
          "tie/substitutability",
          amount);
    }
    assertThat(full().putSubstitutability(UZB, Amount.parse("[0..1]")).build().substitutability())
        .hasSize(2);
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().unit(" ").build(), "text/blank", " ");
    assertRefused(() -> full().note("").build(), "text/blank", "");
  }

  @Test
  void counterpartOf_isTheOther() {
    assertThat(full().build().counterpartOf(KAZ)).isEqualTo(UZB);
    assertThat(full().build().counterpartOf(UZB)).isEqualTo(KAZ);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().build().counterpartOf(TJK))
        .withMessageContaining("TJK");
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(bare().build())
        .addEqualityGroup(full().id(TieId.of("other")).build())
        .addEqualityGroup(bare().between(ImmutableSet.of(KAZ, TJK)).build())
        .addEqualityGroup(full().area(CooperationArea.TRANSPORT).build())
        .addEqualityGroup(full().interval(Interval.parse("2024/..")).build())
        .addEqualityGroup(full().unit("share of exports").build())
        .addEqualityGroup(bare().unit("share of GDP").putDependence(KAZ, Amount.of(0)).build())
        .addEqualityGroup(full().putSubstitutability(UZB, Amount.of(1)).build())
        .addEqualityGroup(full().addSources(SourceId.of("other")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
