package io.koinon.state;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.time.Endpoint;
import org.junit.jupiter.api.Test;

class PerspectiveTest {
  private static final ActorId SCG = StateId.of("SCG");
  private static final ActorId SRB = StateId.of("SRB");
  private static final ActorId MNE = StateId.of("MNE");

  private static final Assessment OF_GW =
      Assessment.builder()
          .account(SourceId.of("gw"))
          .on(Endpoint.parse("2006-06-05"))
          .putSuccessor(SRB, Origin.RESTORED)
          .build();

  private static final Succession SUCCESSION =
      Succession.builder()
          .id(SuccessionId.of("serbia-and-montenegro-2006"))
          .kind(SuccessionKind.SEPARATION)
          .on(Endpoint.parse("2006-06-03"))
          .putPredecessor(SCG, Fate.EXTINGUISHED)
          .putSuccessor(SRB, Origin.CONTINUATOR)
          .putSuccessor(MNE, Origin.NEW)
          .addAssessment(OF_GW)
          .addSources(SourceId.of("un"))
          .note("As recorded")
          .build();

  @Test
  void recorded_readsWhatIsRecorded() {
    assertThat(Perspective.recorded().read(SUCCESSION)).isSameAs(SUCCESSION);
    assertThat(Perspective.recorded().account()).isEmpty();
  }

  @Test
  void accountWithoutAnAssessment_readsWhatIsRecorded() {
    assertThat(Perspective.of("cow").read(SUCCESSION)).isSameAs(SUCCESSION);
    assertThat(Perspective.of("cow").assessmentOf(SUCCESSION)).isEmpty();
  }

  @Test
  void account_readsWhatItSaysAndTheRestAsItIsRecorded() {
    Succession read = Perspective.of("gw").read(SUCCESSION);

    assertThat(read)
        .isEqualTo(
            SUCCESSION.toBuilder()
                .on(Endpoint.parse("2006-06-05"))
                .successors(ImmutableMap.of(SRB, Origin.RESTORED, MNE, Origin.NEW))
                .assessments(ImmutableMap.of())
                .build());
    assertThat(Perspective.of("gw").assessmentOf(SUCCESSION)).contains(OF_GW);
  }

  @Test
  void remark_isThatOfTheAccountIfItHasOne() {
    Succession remarked =
        SUCCESSION.toBuilder()
            .assessments(ImmutableMap.of())
            .addAssessment(OF_GW.withNote("340 resumes"))
            .build();

    assertThat(Perspective.of("gw").read(remarked).note()).contains("340 resumes");
    assertThat(Perspective.of("gw").read(SUCCESSION).note()).contains("As recorded");
  }

  @Test
  void anotherContinuator_leavesNoneBesideIt() {
    Succession contested =
        SUCCESSION.toBuilder()
            .addAssessment(
                Assessment.builder()
                    .account(SourceId.of("podgorica"))
                    .putSuccessor(MNE, Origin.CONTINUATOR)
                    .build())
            .build();

    assertThat(Perspective.of("podgorica").read(contested).successors())
        .containsEntry(MNE, Origin.CONTINUATOR)
        .containsEntry(SRB, Origin.NEW);
  }

  @Test
  void actorThatOnlyTheAccountNames_isThere() {
    Succession wider =
        SUCCESSION.toBuilder()
            .addAssessment(
                Assessment.builder()
                    .account(SourceId.of("tirana"))
                    .putPredecessor(StateId.of("YUG"), Fate.EXTINGUISHED)
                    .putSuccessor(StateId.of("KOSOVO"), Origin.NEW)
                    .build())
            .build();

    Succession read = Perspective.of("tirana").read(wider);
    assertThat(read.predecessors()).containsOnlyKeys(SCG, StateId.of("YUG"));
    assertThat(read.successors()).containsOnlyKeys(MNE, SRB, StateId.of("KOSOVO"));
  }

  @Test
  void of_refusesWhatIsNoSource() {
    assertRefused(() -> Perspective.of("C O W"), "id/source", "C O W");
  }

  @Test
  void toString_isTheAccount() {
    assertThat(Perspective.of("cow")).hasToString("cow");
    assertThat(Perspective.recorded()).hasToString("recorded");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(Perspective.recorded(), Perspective.recorded())
        .addEqualityGroup(Perspective.of("cow"), Perspective.of(SourceId.of("cow")))
        .addEqualityGroup(Perspective.of("gw"))
        .testEquals();
  }
}
