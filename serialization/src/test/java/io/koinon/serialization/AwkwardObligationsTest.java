package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.koinon.analysis.Assistance;
import io.koinon.analysis.Bond;
import io.koinon.analysis.Contingency;
import io.koinon.analysis.Obligations;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Standing;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.StateId;
import io.koinon.framework.Response;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import io.koinon.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks that are not like the usual ones, written as documents. */
class AwkwardObligationsTest {
  private static final ActorId ARCADIA = StateId.of("ARCADIA");
  private static final ActorId BOEOTIA = StateId.of("BOEOTIA");
  private static final ActorId ELIS = StateId.of("ELIS");
  private static final ActorId MEGARA = StateId.of("MEGARA");
  private static final ActorId THESSALY = StateId.of("THESSALY");

  private static SecurityArchitecture read(String name) {
    try {
      return ArchitectureFormat.json()
          .read(
              Resources.toString(
                  Resources.getResource(AwkwardObligationsTest.class, name),
                  StandardCharsets.UTF_8))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Obligations on(String name, String day) {
    return Obligations.in(read(name).asOf(AsOf.on(day)));
  }

  private static Contingency attackOn(ActorId attacked) {
    return Contingency.of(CasusEvent.ARMED_ATTACK, attacked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suspended-towards-one.json",
        "against-a-named-attacker.json",
        "guarantee-of-third-states.json"
      })
  void document_isValidAndReadBackEqual(String name) {
    SecurityArchitecture architecture = read(name);
    ArchitectureFormat format = ArchitectureFormat.json();

    assertThat(format.read(format.write(architecture)).orElseThrow()).isEqualTo(architecture);
    assertThat(Validator.standard().validate(architecture).isValid()).isTrue();
  }

  // Suspended towards one

  private static final String SUSPENDED = "suspended-towards-one.json";
  private static final ObligationId ASSISTANCE = ObligationId.parse("pact/assistance");

  @Test
  void suspension_towardsOne_leavesTheOtherLegsOfTheTriangle() {
    Obligations before = on(SUSPENDED, "1986-07-31");
    Obligations after = on(SUSPENDED, "1986-09-01");

    assertThat(before.bond(ELIS, ASSISTANCE, THESSALY).truth()).isEqualTo(Truth.YES);
    assertThat(after.bond(ELIS, ASSISTANCE, THESSALY).truth()).isEqualTo(Truth.NO);
    assertThat(after.bond(THESSALY, ASSISTANCE, ELIS).truth()).isEqualTo(Truth.YES);
    assertThat(after.bond(ELIS, ASSISTANCE, ARCADIA).truth()).isEqualTo(Truth.YES);
    assertThat(after.bond(ARCADIA, ASSISTANCE, THESSALY).truth()).isEqualTo(Truth.YES);
    assertThat(after.between(ELIS, THESSALY))
        .extracting(bond -> bond.obligation().kind())
        .containsExactly(ObligationKind.CONSULTATION);
    assertThat(after.changesSince(before))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change).hasToString("ELIS owes THESSALY pact/assistance: YES, now NO"));
  }

  @Test
  void suspension_onAnUnknownDay_isUnknownInThatMonth() {
    Bond bond = on(SUSPENDED, "1986-08-15").bond(ELIS, ASSISTANCE, THESSALY);

    assertThat(bond.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(bond.reasons()).containsExactly(Reason.DATE);
  }

  @Test
  void suspension_decidesWhoMustAssistWhom() {
    Obligations obligations = on(SUSPENDED, "1990-01-01");

    assertThat(obligations.due(attackOn(THESSALY)).within(FrameworkId.of("pact")))
        .hasToString("[ARCADIA], nothing else");
    assertThat(obligations.due(attackOn(ARCADIA)).within(FrameworkId.of("pact")))
        .hasToString("[ELIS, THESSALY], nothing else");
    assertThat(obligations.due(attackOn(ARCADIA)).obligors(Response.DISCRETIONARY).certain())
        .containsExactly(ELIS, THESSALY);
  }

  @Test
  void suspension_towardsOne_leavesTheWholeQuestionOpen() {
    Standing standing =
        read(SUSPENDED).asOf(AsOf.on("1990-01-01")).standing(ELIS, FrameworkId.of("pact"));

    assertThat(standing.owes(Duty.of(ASSISTANCE)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(standing.owes(Duty.of(ASSISTANCE)).reasons()).containsExactly(Reason.CONDITIONAL);
  }

  // Against a named attacker

  private static final String NAMED = "against-a-named-attacker.json";

  @ParameterizedTest
  @CsvSource({
    "1935-06-01, THESSALY, YES",
    "1935-06-01, BOEOTIA, NO",
    "1936-06-01, BOEOTIA, NO",
    "1937-06-01, BOEOTIA, UNKNOWN",
    "1938-06-01, BOEOTIA, YES",
    "1938-06-01, MEGARA, NO",
    "1938-06-01, ARCADIA, NO",
    "1939-01-01, THESSALY, NO"
  })
  void pact_isAgainstTheNamedAndThoseAlliedWithIt(String day, String attacker, Truth expected) {
    Assistance assistance = on(NAMED, day).due(attackOn(ELIS).by(StateId.of(attacker)));

    assertThat(assistance.of(ARCADIA).stream().map(due -> due.truth()).toList())
        .isEqualTo(
            expected == Truth.NO ? ImmutableSet.of().asList() : ImmutableSet.of(expected).asList());
  }

  @Test
  void pact_withTheAttackerLeftOpen_isConditional() {
    Assistance assistance = on(NAMED, "1938-06-01").due(attackOn(ELIS));

    assertThat(assistance.of(ARCADIA))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.truth()).isEqualTo(Truth.UNKNOWN);
              assertThat(due.reasons()).containsExactly(Reason.CONDITIONAL);
              assertThat(due.bond().truth()).isEqualTo(Truth.YES);
            });
  }

  @Test
  void pact_isOneSided() {
    Obligations obligations = on(NAMED, "1938-06-01");

    assertThat(obligations.between(ARCADIA, ELIS)).hasSize(1);
    assertThat(obligations.between(ELIS, ARCADIA)).isEmpty();
    assertThat(obligations.due(attackOn(ARCADIA).by(THESSALY)).dues()).isEmpty();
  }

  // Guarantee of third states

  private static final String GUARANTEE = "guarantee-of-third-states.json";

  @Test
  void guarantee_isForTheBenefitOfOneThatIsNoParty() {
    Obligations obligations = on(GUARANTEE, "1850-01-01");

    assertThat(obligations.due(attackOn(MEGARA)).within(FrameworkId.of("guarantee")))
        .hasToString("[ARCADIA, ELIS], nothing else");
    assertThat(obligations.due(attackOn(MEGARA).by(ARCADIA)).obligors().certain())
        .containsExactly(ELIS);
    assertThat(obligations.due(attackOn(ELIS)).dues()).isEmpty();
    assertThat(obligations.owedTo(MEGARA)).extracting(Bond::obligor).containsExactly(ARCADIA, ELIS);
    assertThat(obligations.between(MEGARA, ARCADIA))
        .extracting(bond -> bond.obligation().kind())
        .containsExactly(ObligationKind.PERMANENT_NEUTRALITY);
  }

  @Test
  void guarantor_thatIsNoParty_isBoundByItsOwnPromise() {
    Obligations obligations = on(GUARANTEE, "1871-01-01");

    assertThat(obligations.due(attackOn(MEGARA).by(ARCADIA)).obligors().certain())
        .containsExactly(BOEOTIA, ELIS);
    assertThat(obligations.due(attackOn(MEGARA).by(ELIS)).obligors().certain())
        .containsExactly(ARCADIA);
    assertThat(on(GUARANTEE, "1873-01-01").due(attackOn(MEGARA).by(ARCADIA)).obligors().certain())
        .containsExactly(ELIS);
    assertThat(
            obligations.due(attackOn(MEGARA).by(ARCADIA)).obligors(Response.OBLIGATORY).certain())
        .containsExactly(BOEOTIA);
  }

  @Test
  void guarantee_endsWithItsTreaty() {
    assertThat(on(GUARANTEE, "1920-01-01").owedTo(MEGARA)).isEmpty();
  }

  @Test
  void neutral_thatIsNamedAndNoParty_isRemarkedOn() {
    assertThat(Validator.standard().validate(read(GUARANTEE)).findings())
        .filteredOn(finding -> finding.code().equals("obligation/bearer-not-in-mode"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.subject().orElseThrow())
                    .hasToString("obligation guarantee/neutrality"));
  }
}
