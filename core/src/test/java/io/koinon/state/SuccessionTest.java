package io.koinon.state;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.time.Endpoint;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final StateId CSK = StateId.of("CSK");
  private static final StateId CZE = StateId.of("CZE");
  private static final StateId SVK = StateId.of("SVK");
  private static final SourceId COW = SourceId.of("cow");

  private static final MembershipEffect SEAT =
      MembershipEffect.builder()
          .in(ModeId.parse("un/member"))
          .predecessor(CSK)
          .effect(MembershipEffectKind.LAPSED)
          .build();

  private static Succession.Builder full() {
    return Succession.builder()
        .id(SuccessionId.of("velvet-divorce"))
        .kind(SuccessionKind.DISSOLUTION)
        .on(Endpoint.parse("1993-01-01"))
        .putPredecessor(CSK, Fate.EXTINGUISHED)
        .putSuccessor(SVK, Origin.NEW)
        .putSuccessor(CZE, Origin.NEW)
        .addSeats(SEAT)
        .addAssessment(assessment("cow"))
        .addSources(SourceId.of("un"))
        .note("A note");
  }

  private static Assessment assessment(String account) {
    return Assessment.builder().account(SourceId.of(account)).build();
  }

  @Test
  void build_sortsByIds() {
    Succession succession =
        full().addAssessment(assessment("a")).putSuccessor(FrameworkId.of("a"), Origin.NEW).build();

    assertThat(succession.successors().keySet()).containsExactly(CZE, SVK, FrameworkId.of("a"));
    assertThat(succession.assessments().keySet()).containsExactly(SourceId.of("a"), COW);
  }

  @Test
  void build_ofTwoContinuators_isRefused() {
    assertRefused(
        () ->
            full()
                .putSuccessor(StateId.of("AUT"), Origin.CONTINUATOR)
                .putSuccessor(StateId.of("HUN"), Origin.CONTINUATOR)
                .build(),
        "succession/continuators",
        "velvet-divorce");
  }

  @Test
  void build_ofOneContinuatorInEachReading_isAccepted() {
    Assessment other =
        Assessment.builder().account(COW).putSuccessor(SVK, Origin.CONTINUATOR).build();
    Succession succession =
        Succession.builder()
            .id(SuccessionId.of("x"))
            .kind(SuccessionKind.SEPARATION)
            .on(Endpoint.unknown())
            .putSuccessor(CZE, Origin.CONTINUATOR)
            .addAssessment(other)
            .build();

    assertThat(succession.assessments()).containsEntry(COW, other);
  }

  @Test
  void build_ofAnAssessmentUnderAnotherAccount_isRefused() {
    assertRefused(
        () -> full().putAssessment(SourceId.of("gw"), assessment("a")).build(),
        "succession/account",
        "gw");
  }

  @Test
  void build_ofABlankNote_isRefused() {
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(SuccessionId.of("velvet")).build())
        .addEqualityGroup(full().kind(SuccessionKind.SEPARATION).build())
        .addEqualityGroup(full().on(Endpoint.parse("1993")).build())
        .addEqualityGroup(full().putPredecessor(SVK, Fate.CONTINUES).build())
        .addEqualityGroup(full().putSuccessor(CSK, Origin.NEW).build())
        .addEqualityGroup(full().addSeats(SEAT).build())
        .addEqualityGroup(full().addAssessment(assessment("gw")).build())
        .addEqualityGroup(full().addSources(COW).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
