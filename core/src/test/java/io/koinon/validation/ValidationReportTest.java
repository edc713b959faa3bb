package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.StateId;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.state.State;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report says of itself, as text and as Markdown. */
class ValidationReportTest {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("org.example/plain-name")
          .title("A state has a plain name")
          .level(Level.SHOULD)
          .category(Category.VOCABULARY)
          .since("0.1.0")
          .identifiedBy("name", "the name")
          .message("It is named {name}.")
          .addAdvice("Name it otherwise.")
          .why("This is a test.")
          .build();

  /** A rule that takes offence at every name, breaks lines at slashes, and fails at Nobody. */
  private static final class PlainName implements Rule {
    @Override
    public RuleDescriptor descriptor() {
      return DESCRIPTOR;
    }

    @Override
    public void checkState(State state, ValidationContext context, Findings findings) {
      if (state.name().equals("Nobody")) {
        throw new IllegalStateException("nobody");
      }
      findings.report(
          Subject.of(state.id()),
          "/name",
          finding -> finding.with("name", state.name().replace("/", "\r\n")));
    }
  }

  private static final Validator VALIDATOR =
      Validator.of(Profile.standard().without("source/*").named("house"))
          .withRules(ImmutableList.of(new PlainName()));

  private static SecurityArchitecture states(String... names) {
    SecurityArchitecture.Builder builder =
        SecurityArchitecture.builder().title("States").observedThrough(LocalDate.of(2026, 5, 20));
    for (int i = 0; i < names.length; i++) {
      builder.addState(State.builder().id(StateId.of("S" + i)).name(names[i]).build());
    }
    return builder.build();
  }

  private static Suppression suppression(String state, Optional<LocalDate> expires) {
    return new Suppression(
        "org.example/plain-name",
        Optional.of(Subject.of(StateId.of(state))),
        "An old | name.",
        expires);
  }

  @Test
  void nothing_isSaidOnOneLine() {
    ValidationReport report = VALIDATOR.validate(states());

    assertThat(report.text()).isEqualTo("VALID by the profile house: no findings\n");
    assertThat(report.markdown()).isEqualTo("VALID by the profile house: no findings.\n");
  }

  @Test
  void findings_areLinesWithRecordPlaceAndAdvice() {
    ValidationReport report =
        VALIDATOR
            .with(VALIDATOR.validate(states()).profile().with("org.example/*", Severity.ERROR))
            .validate(states("Elis", "Arcadia"));

    assertThat(report.text())
        .isEqualTo(
            """
            state S0 /name: ERROR org.example/plain-name It is named Elis. Name it otherwise.
            state S1 /name: ERROR org.example/plain-name It is named Arcadia. Name it otherwise.

            INVALID by the profile house: 2 errors
                 2  org.example/plain-name
            """);
    assertThat(report.markdown())
        .isEqualTo(
            """
            INVALID by the profile house: 2 errors.

            | record | severity | rule | finding |
            | --- | --- | --- | --- |
            | state S0 /name | ERROR | org.example/plain-name | It is named Elis. Name it otherwise. |
            | state S1 /name | ERROR | org.example/plain-name | It is named Arcadia. Name it otherwise. |
            """);
  }

  @Test
  void markup_isReadAsItIsAndLinesStayWhole() {
    ValidationReport report = VALIDATOR.validate(states("a | b/<script>/_c_"));

    assertThat(report.text())
        .startsWith(
            "state S0 /name: WARNING org.example/plain-name It is named a | b <script> _c_. Name it"
                + " otherwise.\n\n");
    assertThat(report.markdown())
        .endsWith(
            "| state S0 /name | WARNING | org.example/plain-name | It is named a \\| b &lt;script>"
                + " \\_c\\_. Name it otherwise. |\n");
  }

  @Test
  void suppressed_areListedApartWithTheReason() {
    Validator validator =
        VALIDATOR.suppressing(
            ImmutableList.of(
                suppression("S0", Optional.of(LocalDate.of(2027, 1, 1))),
                suppression("S1", Optional.empty())));
    ValidationReport report = validator.validate(states("Elis", "Arcadia"));

    assertThat(report.text())
        .isEqualTo(
            """
            state S0 /name: WARNING org.example/plain-name It is named Elis. Suppressed: An old | name. (until 2027-01-01)
            state S1 /name: WARNING org.example/plain-name It is named Arcadia. Suppressed: An old | name.

            VALID by the profile house: no findings, 2 suppressed
            """);
    assertThat(report.markdown())
        .isEqualTo(
            """
            VALID by the profile house: no findings, 2 suppressed.

            Suppressed:

            | record | severity | rule | finding | reason |
            | --- | --- | --- | --- | --- |
            | state S0 /name | WARNING | org.example/plain-name | It is named Elis. | An old \\| name. (until 2027-01-01) |
            | state S1 /name | WARNING | org.example/plain-name | It is named Arcadia. | An old \\| name. |
            """);
  }

  @Test
  void suppressionOf_isTheFirstThatHasNotExpired() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    Suppression expired = suppression("S0", Optional.of(newYear));
    Suppression valid = suppression("S0", Optional.of(newYear.plusDays(1)));
    ValidationReport report =
        VALIDATOR
            .suppressing(ImmutableList.of(expired, valid, suppression("S0", Optional.empty())))
            .asOf(newYear)
            .validate(states("Elis", "Arcadia"));

    assertThat(report.suppressionOf(report.suppressed().get(0))).containsSame(valid);
    Finding open =
        report.findings().stream()
            .filter(finding -> finding.subject().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(report.suppressionOf(open)).isEmpty();
  }

  @Test
  void whatWasKnownBefore_isCounted() {
    ValidationReport before = VALIDATOR.validate(states("Elis"));
    ValidationReport report =
        VALIDATOR.since(Baseline.of(before)).validate(states("Elis", "Arcadia"));

    assertThat(report.text())
        .isEqualTo(
            """
            state S1 /name: WARNING org.example/plain-name It is named Arcadia. Name it otherwise.

            VALID by the profile house: 1 warning, 1 known before
                 1  org.example/plain-name
            """);
    assertThat(report.markdown())
        .startsWith("VALID by the profile house: 1 warning, 1 known before.\n");
  }

  @Test
  void whatIsNotListed_isCounted() {
    ValidationReport report = VALIDATOR.withLimit(1).validate(states("Elis", "Arcadia", "Achaea"));

    assertThat(report.text())
        .isEqualTo(
            """
            state S0 /name: WARNING org.example/plain-name It is named Elis. Name it otherwise.
            INFO limit/truncated org.example/plain-name has 3 findings, of which 1 are listed. Mend those that are listed, or ask for more.

            VALID by the profile house: 3 warnings, 1 info
                 1  limit/truncated
                 3  org.example/plain-name, 1 of them listed
            """);
    assertThat(report.markdown()).contains("|  | INFO | limit/truncated | ");
  }

  @Test
  void ruleThatFailed_makesItIncomplete() {
    assertThat(VALIDATOR.validate(states("Nobody")).text())
        .isEqualTo(
            """
            ERROR system/rule-failed org.example/plain-name failed with java.lang.IllegalStateException: nobody. Report it to whoever wrote the rule.

            INVALID, INCOMPLETE by the profile house: 1 error
                 1  system/rule-failed
            """);
  }

  @Test
  void text_isTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    ValidationReport report = VALIDATOR.validate(states("Elis"));
    String text = report.text();
    String markdown = report.markdown();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(report.text()).isEqualTo(text);
      assertThat(report.markdown()).isEqualTo(markdown);
    } finally {
      Locale.setDefault(usual);
    }
  }
}
