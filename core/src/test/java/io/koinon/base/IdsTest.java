package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all ids and terms that are one checked slug have in common, and ids of states. */
class IdsTest {
  static Stream<Arguments> slugs() {
    return Stream.of(
        slug("id/framework", FrameworkId::of, FrameworkId::value),
        slug("id/region", RegionId::of, RegionId::value),
        slug("id/organ", OrganId::of, OrganId::value),
        slug("id/source", SourceId::of, SourceId::value),
        slug("id/amendment", AmendmentId::of, AmendmentId::value),
        slug("id/act", ActId::of, ActId::value),
        slug("id/attestation", AttestationId::of, AttestationId::value),
        slug("id/succession", SuccessionId::of, SuccessionId::value),
        slug("id/operation", OperationId::of, OperationId::value),
        slug("id/need", NeedId::of, NeedId::value),
        slug("id/tie", TieId::of, TieId::value),
        slug("id/link", LinkId::of, LinkId::value),
        slug("id/strategy", StrategyId::of, StrategyId::value),
        slug("id/phase", PhaseId::of, PhaseId::value),
        slug("id/objective", ObjectiveId::of, ObjectiveId::value),
        slug("term/right", Right::of, Right::value),
        slug("term/duty", Duty::of, Duty::value),
        slug("term/area", CooperationArea::of, CooperationArea::value),
        slug("term/matter", Matter::of, Matter::value),
        slug("term/principle", Principle::of, Principle::value),
        slug("term/obligation-kind", ObligationKind::of, ObligationKind::value),
        slug("term/casus-event", CasusEvent::of, CasusEvent::value),
        slug("term/means", Means::of, Means::value));
  }

  private static <T> Arguments slug(
      String rule, Function<String, T> of, Function<T, String> value) {
    return Arguments.of(rule, of, value);
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void of_aSlug_isThatText(
      String rule, Function<String, Object> of, Function<Object, String> value) {
    assertThat(value.apply(of.apply("a-1"))).as(rule).isEqualTo("a-1");
    assertThat(of.apply("a-1").toString()).isEqualTo("a-1");
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void of_upperCase_isRefused(String rule, Function<String, Object> of) {
    assertRefused(() -> of.apply("A"), rule, "A");
    assertRefused(() -> of.apply(""), rule, "");
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void equals_inGroups(String rule, Function<String, Object> of) {
    new EqualsTester()
        .addEqualityGroup(of.apply("a-1"), of.apply("a-1"))
        .addEqualityGroup(of.apply("a1"))
        .addEqualityGroup(of.apply("a"))
        .addEqualityGroup(rule.equals("id/source") ? RegionId.of("a-1") : SourceId.of("a-1"))
        .testEquals();
  }

  @Test
  void stateId_isUpperCase() {
    assertThat(StateId.of("KAZ").value()).isEqualTo("KAZ");
    assertThat(StateId.of("KAZ").toString()).isEqualTo("KAZ");
    assertRefused(() -> StateId.of("kaz"), "id/state", "kaz");
    assertRefused(() -> StateId.of("1A"), "id/state", "1A");
    assertRefused(() -> StateId.of(""), "id/state", "");
  }

  @Test
  void stateId_equalsInGroups() {
    new EqualsTester()
        .addEqualityGroup(StateId.of("KAZ"), ActorId.of("KAZ"))
        .addEqualityGroup(StateId.of("KAZ-1"))
        .addEqualityGroup(FrameworkId.of("kaz"), ActorId.of("kaz"))
        .testEquals();
  }

  @Test
  void actorId_isOfAStateIfItBeginsWithAnUpperCaseLetter() {
    assertThat(ActorId.of("KAZ")).isEqualTo(StateId.of("KAZ"));
    assertThat(ActorId.of("A")).isEqualTo(StateId.of("A"));
    assertThat(ActorId.of("Z")).isEqualTo(StateId.of("Z"));
    assertThat(ActorId.of("csto")).isEqualTo(FrameworkId.of("csto"));
    assertThat(ActorId.of("3-seas")).isEqualTo(FrameworkId.of("3-seas"));
    assertThat(ActorId.of("KAZ").isState()).isTrue();
    assertThat(ActorId.of("csto").isState()).isFalse();
  }

  @Test
  void actorId_ofAnythingElse_isRefused() {
    assertRefused(() -> ActorId.of(""), "id/actor", "");
    assertRefused(() -> ActorId.of("Kaz"), "id/state", "Kaz");
    assertRefused(() -> ActorId.of("kAZ"), "id/framework", "kAZ");
    assertRefused(() -> ActorId.of("ΚΑΖ"), "id/framework", "ΚΑΖ");
    assertRefused(() -> ActorId.of("@A"), "id/framework", "@A");
    assertRefused(() -> ActorId.of("[A"), "id/framework", "[A");
  }

  @Test
  void actorId_sortsStatesFirst() {
    assertThat(Stream.of("a", "1", "ZZZ", "b", "AAA", "1-a").map(ActorId::of).sorted())
        .extracting(ActorId::value)
        .containsExactly("AAA", "ZZZ", "1", "1-a", "a", "b");
  }
}
