package io.koinon.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.koinon.base.StateId;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final FindingType UNDECLARED =
      new FindingType(
          "state/undeclared",
          Severity.WARNING,
          "{state} is not declared",
          ImmutableList.of("Did you mean {near}?", "Declare {state}.", "Declare it."));
  private static final FindingType PLAIN =
      new FindingType("a/b", Severity.INFO, "So it is.", ImmutableList.of());

  private static Finding.Builder full() {
    return Finding.of(UNDECLARED)
        .subject(Subject.of(StateId.of("KAZ")))
        .with("state", "KAZX")
        .with("near", "KAZ");
  }

  @Test
  void message_namesTheArguments() {
    assertThat(full().build().message()).isEqualTo("KAZX is not declared");
  }

  @Test
  void message_namesAnArgumentAsOftenAsTheTemplate() {
    FindingType type = new FindingType("a/b", Severity.INFO, "{a}{b} and {a}", ImmutableList.of());

    assertThat(Finding.of(type).with("a", "x").with("b", "y").build().message())
        .isEqualTo("xy and x");
  }

  @Test
  void message_isRenderedByKindOfArgument() {
    FindingType type =
        new FindingType("a/b", Severity.INFO, "{text}, {whole}, {texts}.", ImmutableList.of());

    assertThat(
            Finding.of(type)
                .with("text", "x")
                .putArgument("whole", Argument.of(-3L))
                .putArgument("texts", Argument.of(ImmutableList.of("y", "z")))
                .build()
                .message())
        .isEqualTo("x, -3, y, z.");
  }

  @Test
  void message_takesArgumentsAsTheyAre() {
    assertThat(Finding.of(UNDECLARED).with("near", "$1 \\ {state}").build().advice())
        .contains("Did you mean $1 \\ {state}?");
  }

  @Test
  void message_withoutItsArgument_isTheTemplate() {
    assertThat(Finding.of(UNDECLARED).with("near", "KAZ").build().message())
        .isEqualTo("{state} is not declared");
  }

  @Test
  void message_leavesOtherBracesAlone() {
    FindingType type = new FindingType("a/b", Severity.INFO, "{} {a b} {x1} {", ImmutableList.of());

    assertThat(Finding.of(type).build().message()).isEqualTo("{} {a b} {x1} {");
  }

  @Test
  void advice_isTheFirstWhoseArgumentsAreThere() {
    assertThat(full().build().advice()).contains("Did you mean KAZ?");
    assertThat(Finding.of(UNDECLARED).with("near", "KAZ").build().advice())
        .contains("Did you mean KAZ?");
    assertThat(Finding.of(UNDECLARED).with("state", "KAZX").build().advice())
        .contains("Declare KAZX.");
    assertThat(Finding.of(UNDECLARED).build().advice()).contains("Declare it.");
  }

  @Test
  void advice_thatLacksOneOfItsArguments_isLeftOut() {
    FindingType type =
        new FindingType("a/b", Severity.INFO, "So it is.", ImmutableList.of("{a} or {b}"));

    assertThat(Finding.of(type).with("a", "x").build().advice()).isEmpty();
    assertThat(Finding.of(type).with("b", "x").build().advice()).isEmpty();
    assertThat(Finding.of(type).with("a", "x").with("b", "y").build().advice()).contains("x or y");
  }

  @Test
  void advice_ofATypeWithoutAdvice_isNone() {
    assertThat(Finding.of(PLAIN).build().advice()).isEmpty();
  }

  @Test
  void severity_isThatOfTheTypeUnlessStated() {
    assertThat(full().build().severity()).isEqualTo(Severity.WARNING);
    assertThat(full().severity(Severity.ERROR).build().severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void code_isThatOfTheType() {
    assertThat(full().build().code()).isEqualTo("state/undeclared");
  }

  @Test
  void toString_isSeverityCodeSentenceAndAdvice() {
    assertThat(full().severity(Severity.ERROR).build().toString())
        .isEqualTo("ERROR state/undeclared KAZX is not declared Did you mean KAZ?");
    assertThat(Finding.of(PLAIN).build().toString()).isEqualTo("INFO a/b So it is.");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Finding finding = full().severity(Severity.ERROR).build();

    assertThat(finding.toBuilder().build()).isEqualTo(finding);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build(), full().severity(Severity.WARNING).build())
        .addEqualityGroup(full().severity(Severity.ERROR).build())
        .addEqualityGroup(full().type(PLAIN).build())
        .addEqualityGroup(full().subject(Subject.of(StateId.of("KGZ"))).build())
        .addEqualityGroup(full().with("other", "KAZ").build())
        .addEqualityGroup(Finding.of(UNDECLARED).with("state", "KAZX").with("near", "KAZ").build())
        .testEquals();
  }
}
