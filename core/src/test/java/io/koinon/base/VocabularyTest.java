package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Right RIGHT = Right.of("use-base");
  private static final Duty DUTY = Duty.of("share-data");
  private static final CooperationArea AREA = CooperationArea.of("space");
  private static final Matter MATTER = Matter.of("seat");
  private static final ObligationKind KIND = ObligationKind.of("counter-sanctions");
  private static final CasusEvent EVENT = CasusEvent.of("flood");
  private static final Principle PRINCIPLE = Principle.of("good-company");
  private static final Means MEANS = Means.of("boats");

  private static Vocabulary.Builder full() {
    return Vocabulary.builder()
        .putRight(RIGHT, "To use the base.")
        .putDuty(DUTY, "To share data.")
        .putArea(AREA, "Space.")
        .putMatter(MATTER, "The seat.")
        .putObligationKind(KIND, "To act against sanctions.")
        .putEvent(EVENT, "A flood.")
        .putMeans(MEANS, "Boats.")
        .putPrinciple(PRINCIPLE, "Good company.");
  }

  @Test
  void isEmpty_onlyIfNothingIsCoined() {
    assertThat(Vocabulary.none().isEmpty()).isTrue();
    assertThat(Vocabulary.builder().putRight(RIGHT, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putDuty(DUTY, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putArea(AREA, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putMatter(MATTER, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putObligationKind(KIND, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putEvent(EVENT, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putMeans(MEANS, "x").build().isEmpty()).isFalse();
    assertThat(Vocabulary.builder().putPrinciple(PRINCIPLE, "x").build().isEmpty()).isFalse();
  }

  @Test
  void build_ofABlankMeaning_isRefused() {
    assertRefused(() -> Vocabulary.builder().putRight(RIGHT, "").build(), "text/blank", "");
    assertRefused(() -> Vocabulary.builder().putDuty(DUTY, " ").build(), "text/blank", " ");
    assertRefused(() -> Vocabulary.builder().putArea(AREA, "").build(), "text/blank", "");
    assertRefused(() -> Vocabulary.builder().putMatter(MATTER, " ").build(), "text/blank", " ");
    assertRefused(() -> Vocabulary.builder().putObligationKind(KIND, "").build(), "text/blank", "");
    assertRefused(() -> Vocabulary.builder().putEvent(EVENT, " ").build(), "text/blank", " ");
    assertRefused(() -> Vocabulary.builder().putMeans(MEANS, "").build(), "text/blank", "");
    assertRefused(
        () -> Vocabulary.builder().putPrinciple(PRINCIPLE, " ").build(), "text/blank", " ");
  }

  @Test
  void build_ofAnObligationAmongTheDuties_isRefused() {
    assertRefused(
        () -> Vocabulary.builder().putDuty(Duty.of("cst/assistance"), "To assist.").build(),
        "vocabulary/duty",
        "cst/assistance");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Vocabulary vocabulary = full().build();

    assertThat(vocabulary.toBuilder().build()).isEqualTo(vocabulary);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().putRight(Right.of("a"), "x").build())
        .addEqualityGroup(full().putDuty(Duty.of("a"), "x").build())
        .addEqualityGroup(full().putArea(CooperationArea.of("a"), "x").build())
        .addEqualityGroup(full().putMatter(Matter.of("a"), "x").build())
        .addEqualityGroup(full().putObligationKind(ObligationKind.of("a"), "x").build())
        .addEqualityGroup(full().putEvent(CasusEvent.of("a"), "x").build())
        .addEqualityGroup(full().putMeans(Means.of("a"), "x").build())
        .addEqualityGroup(Vocabulary.none(), Vocabulary.builder().build())
        .testEquals();
  }
}
