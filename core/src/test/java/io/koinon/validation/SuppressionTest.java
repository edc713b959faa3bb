package io.koinon.validation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.koinon.RefusedException;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @Test
  void parse_everyPart() {
    assertThat(Suppression.parse("source/undated because Pages bear no date."))
        .isEqualTo(Suppression.of("source/undated", "Pages bear no date."));
    assertThat(Suppression.parse("source/missing state KAZ because It is sought."))
        .isEqualTo(
            Suppression.of("source/missing", Subject.of(StateId.of("KAZ")), "It is sought."));
    assertThat(Suppression.parse("org.example/late until 2027-01-01 because Not yet."))
        .isEqualTo(Suppression.of("org.example/late", "Not yet.").until(NEW_YEAR));
    assertThat(
            Suppression.parse(
                "participation/spell-overlap participation csto/UZB/member/2006-08-16 until"
                    + " 2027-01-01 because Two seats, because of two houses."))
        .isEqualTo(
            Suppression.of(
                    "participation/spell-overlap",
                    Subject.participation("csto/UZB/member/2006-08-16"),
                    "Two seats, because of two houses.")
                .until(NEW_YEAR));
    assertThat(Suppression.parse("limit/truncated document because So."))
        .isEqualTo(Suppression.of("limit/truncated", Subject.document(), "So."));
  }

  @Test
  void parse_anyBlanks() {
    assertThat(Suppression.parse("  source/missing \t state  KAZ   because \t It is  sought. "))
        .isEqualTo(Suppression.parse("source/missing state KAZ because It is  sought."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source/undated because Pages bear no date.",
        "source/undated source because because It is so named.",
        "source/undated source until until 2027-01-01 because It is so named.",
        "source/missing participation cis/GEO/member/[1994-01-22..1994-12-31] because Why.",
        "act/effect-missing document until 2027-01-01 because because."
      })
  void toString_isTheLine(String line) {
    assertThat(Suppression.parse(line)).hasToString(line);
  }

  @ParameterizedTest
  @CsvSource({
    "'', suppression/rule, ''",
    "source, suppression/rule, source",
    "source/* because Why., suppression/rule, source/*",
    "because Why., suppression/rule, because",
    "source/missing, suppression/because, ''",
    "source/missing Why., suppression/record, Why.",
    "source/missing stat KAZ because Why., suppression/record, stat",
    "source/missing state, suppression/record, state",
    "source/missing state KAZ Why., suppression/because, Why.",
    "source/missing untill 2027-01-01 because Why., suppression/record, untill",
    "source/missing until tomorrow because Why., suppression/until, tomorrow",
    "source/missing until 2027-02-29 because Why., suppression/until, 2027-02-29",
    "source/missing until, suppression/until, ''",
    "source/missing because, suppression/reason, ''",
    "source/missing because be\u0007ll, text/control-character, be\u0007ll"
  })
  void parse_whatIsWrong_isShown(String line, String rule, String value) {
    assertRefused(() -> Suppression.parse(line), rule, value);
  }

  @Test
  void parse_whatIsWrong_saysWhatIsRight() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Suppression.parse("source/missing stat KAZ because Why."))
        .withMessage(
            "\"stat\" is refused: expected a record: state; or until and a day; or because");
  }

  @Test
  void parseLines_passesOverBlankLinesAndComments() {
    assertThat(
            Suppression.parseLines(
                """
                # What we accept.

                source/undated because Pages bear no date.\r
                  # and
                  source/undated source page because It is a page.
                """))
        .isEqualTo(
            ImmutableList.of(
                Suppression.of("source/undated", "Pages bear no date."),
                Suppression.of(
                    "source/undated", Subject.of(SourceId.of("page")), "It is a page.")));
    assertThat(Suppression.parseLines("")).isEmpty();
  }

  @Test
  void parseLines_allThatAreWrongAtOnce() {
    assertThatExceptionOfType(RefusedLinesException.class)
        .isThrownBy(
            () ->
                Suppression.parseLines(
                    """
                    source because Why.
                    source/undated because Pages bear no date.

                    source/undated until tomorrow because Why.
                    """))
        .withMessage(
            """
            line 1: "source" is refused: expected the id of one rule, for example source/missing
            line 4: "tomorrow" is refused: expected a day behind until, for example 2027-01-01\
            """)
        .satisfies(
            refused ->
                assertThat(Maps.transformValues(refused.lines(), RefusedException::rule))
                    .containsExactly(
                        Maps.immutableEntry(1, "suppression/rule"),
                        Maps.immutableEntry(4, "suppression/until")));
  }

  @Test
  void reason_isOnOneLineAndNotBlank() {
    assertThat(Suppression.of("source/missing", " Why. ").reason()).isEqualTo("Why.");
    assertRefused(() -> Suppression.of("source/missing", " "), "suppression/reason", "");
    assertRefused(() -> Suppression.of("source/missing", "a\nb"), "text/control-character", "a\nb");
    assertRefused(() -> Suppression.of("source", "Why."), "suppression/rule", "source");
  }

  @Test
  void explanation_hasTheDay() {
    Suppression suppression = Suppression.of("source/missing", "Why.");

    assertThat(suppression.explanation()).isEqualTo("Why.");
    assertThat(suppression.until(NEW_YEAR).explanation()).isEqualTo("Why. (until 2027-01-01)");
  }
}
