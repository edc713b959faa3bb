package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What a validator does with its rules, whatever they are. */
class ValidatorTest {
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final String TITLE = "An architecture";

  /** A rule that reports about the document so many times, with numbers from high to low. */
  private record Loud(String name, int times) implements Rule {
    @Override
    public RuleDescriptor descriptor() {
      return described("org.example/" + name).identifiedBy("number", "which").build();
    }

    @Override
    public void checkWhole(ValidationContext context, Findings findings) {
      for (int i = times; i > 0; i--) {
        String number = String.format("%08d", i);
        findings.report(Subject.document(), "", finding -> finding.with("number", number));
      }
    }
  }

  /** A rule that throws. */
  private record Broken() implements Rule {
    @Override
    public RuleDescriptor descriptor() {
      return described("org.example/broken").build();
    }

    @Override
    public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
      throw new IllegalStateException("of " + history.frameworkId());
    }
  }

  private static RuleDescriptor.Builder described(String id) {
    return RuleDescriptor.builder()
        .id(id)
        .title("It is silent")
        .level(Level.MUST)
        .category(Category.CONSISTENCY)
        .since("0.1.0")
        .message("It is not.")
        .why("This is a test.");
  }

  private static SecurityArchitecture.Builder architecture() {
    return SecurityArchitecture.builder().title(TITLE).observedThrough(LocalDate.of(2026, 5, 20));
  }

  private static Participation spell(String state, String interval) {
    return Participation.builder()
        .participant(StateId.of(state))
        .mode(ModeId.of(LEAGUE, "member"))
        .interval(Interval.parse(interval))
        .build();
  }

  private static SecurityArchitecture league(Participation... spells) {
    SecurityArchitecture.Builder builder = architecture();
    for (Participation spell : spells) {
      builder.addParticipation(spell);
    }
    return builder
        .addState(State.builder().id(StateId.of("ELIS")).name("Elis").build())
        .addInstitution(
            Institution.builder()
                .id(LEAGUE)
                .name("League")
                .kind(InstitutionKind.ALLIANCE)
                .existence(Interval.parse("1995-01-01/.."))
                .addMode(Mode.builder().id(ModeId.of(LEAGUE, "member")).grade(Grade.FULL).build())
                .build())
        .build();
  }

  private static SecurityArchitecture overlapping() {
    return league(spell("ELIS", "1995-01-01/2001-01-01"), spell("ELIS", "2000-01-01/.."));
  }

  private static ImmutableList<String> codes(ValidationReport report, Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::code)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void validate_whatIsInOrder_isValid() {
    ValidationReport report = Validator.standard().validate(league(spell("ELIS", "1995-01-01/..")));

    assertThat(report.isValid()).isTrue();
    assertThat(report.requireValid()).isSameAs(report);
    assertThat(report.rules()).hasSameSizeAs(Rules.descriptors());
  }

  @Test
  void validate_whatIsNot_isInvalidAndSaysSo() {
    ValidationReport report = Validator.standard().validate(overlapping());

    assertThat(report.isValid()).isFalse();
    assertThat(codes(report, Severity.ERROR)).containsExactly("participation/spell-overlap");
    assertThat(report.findings().get(0).subject())
        .contains(Subject.participation("league/ELIS/member/2000-01-01"));
    assertThatThrownBy(report::requireValid)
        .isInstanceOf(InvalidException.class)
        .hasMessageContaining("participation/spell-overlap");
  }

  @Test
  void validate_ruleThatThrows_isNamedAndTheOthersGoOn() {
    ValidationReport report =
        Validator.standard().withRules(ImmutableList.of(new Broken())).validate(overlapping());

    assertThat(report.isComplete()).isFalse();
    assertThat(codes(report, Severity.ERROR))
        .containsExactly("participation/spell-overlap", "system/rule-failed");
    assertThat(report.rules())
        .filteredOn(status -> status.state() == RuleStatus.State.FAILED)
        .singleElement()
        .satisfies(status -> assertThat(status.rule()).isEqualTo("org.example/broken"))
        .satisfies(status -> assertThat(status.reason()).contains("IllegalStateException"));
  }

  @Test
  void validate_ruleThatThrows_isNeverValidWhateverTheProfile() {
    ValidationReport report =
        Validator.of(Profile.standard().without("system/*"))
            .withRules(ImmutableList.of(new Broken()))
            .validate(league(spell("ELIS", "1995-01-01/..")));

    assertThat(report.isValid()).isFalse();
  }

  @Test
  void validate_veryManyFindings_areCountedAndTheSmallestKept() {
    ValidationReport report =
        Validator.standard()
            .withRules(ImmutableList.of(new Loud("loud", 100_000)))
            .withLimit(3)
            .validate(architecture().build());

    assertThat(report.count(Severity.ERROR)).isEqualTo(100_000);
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("org.example/loud"))
        .extracting(finding -> finding.arguments().get("number").toString())
        .containsExactly("00000001", "00000002", "00000003");
    assertThat(codes(report, Severity.INFO)).containsExactly("limit/truncated");
  }

  @Test
  void withRules_withoutDomainOrTaken_isRefused() {
    Rule local =
        new Rule() {
          @Override
          public RuleDescriptor descriptor() {
            return described("local/rule").build();
          }
        };
    assertThatThrownBy(() -> Validator.standard().withRules(ImmutableList.of(local)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("domain");
    assertThatThrownBy(
            () ->
                Validator.standard()
                    .withRules(ImmutableList.of(new Loud("a", 1), new Loud("a", 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
  }

  @Test
  void suppressing_itsFinding_isListedApart() {
    Suppression suppression =
        Suppression.of(
            "participation/spell-overlap",
            Subject.participation("league/ELIS/member/2000-01-01"),
            "Two seats.");

    ValidationReport report =
        Validator.standard().suppressing(ImmutableList.of(suppression)).validate(overlapping());

    assertThat(report.isValid()).isTrue();
    assertThat(report.suppressedCount()).isOne();
    assertThat(report.suppressed())
        .extracting(Finding::code)
        .containsExactly("participation/spell-overlap");
    assertThat(report.suppressionOf(report.suppressed().get(0))).contains(suppression);
    assertThat(report.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(report.suppressionOf(finding)).isEmpty());
  }

  @Test
  void suppressing_whatExpired_isAFindingAndSuppressesNothing() {
    Suppression suppression =
        Suppression.of("participation/spell-overlap", "For now.").until(LocalDate.of(2026, 6, 1));
    Validator validator = Validator.standard().suppressing(ImmutableList.of(suppression));

    assertThat(validator.asOf(LocalDate.of(2026, 5, 31)).validate(overlapping()).isValid())
        .isTrue();
    ValidationReport later = validator.asOf(LocalDate.of(2026, 6, 1)).validate(overlapping());
    assertThat(later.isValid()).isFalse();
    assertThat(codes(later, Severity.WARNING)).contains("profile/expired-suppression");
    assertThat(later.findings())
        .allSatisfy(finding -> assertThat(later.suppressionOf(finding)).isEmpty());
  }

  @Test
  void suppressing_whatAValidationSaysOfItself_suppressesNothing() {
    ValidationReport report =
        Validator.standard()
            .withRules(ImmutableList.of(new Loud("loud", 2)))
            .withLimit(1)
            .suppressing(ImmutableList.of(Suppression.of("limit/truncated", "Yes.")))
            .validate(architecture().build());

    assertThat(report.suppressed()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("limit/truncated"))
        .singleElement()
        .satisfies(finding -> assertThat(report.suppressionOf(finding)).isEmpty());
  }

  @Test
  void suppressing_nothing_isAFinding() {
    Suppression unused = Suppression.of("participation/duplicate", "Why not.");
    Suppression unknown = Suppression.of("participation/duplicat", "Misspelt.");

    ValidationReport report =
        Validator.standard()
            .suppressing(ImmutableList.of(unused, unknown))
            .validate(league(spell("ELIS", "1995-01-01/..")));

    assertThat(codes(report, Severity.WARNING)).contains("profile/unused-suppression");
    assertThat(report.findings().get(0).toString())
        .isEqualTo(
            "ERROR profile/unknown-rule There is no rule participation/duplicat. Did you mean"
                + " participation/duplicate?");
  }

  @Test
  void suppressing_whatWasNotAskedOrFailed_isNotUnused() {
    Suppression skipped = Suppression.of("source/missing", "A draft.");
    Suppression failed = Suppression.of("org.example/broken", "It is broken.");

    ValidationReport report =
        Validator.of(Profile.standard().without("source/*"))
            .withRules(ImmutableList.of(new Broken()))
            .suppressing(ImmutableList.of(skipped, failed))
            .validate(league(spell("ELIS", "1995-01-01/..")));

    assertThat(report.findings())
        .extracting(Finding::code)
        .doesNotContain("profile/unused-suppression");
  }

  @Test
  void since_baselineOfTheReport_findsNothingNew() {
    ValidationReport before = Validator.standard().validate(overlapping());
    Baseline baseline = Baseline.parse("# known\n\n" + Baseline.of(before).lines());

    ValidationReport after = Validator.standard().since(baseline).validate(overlapping());

    assertThat(after.findings()).isEmpty();
    assertThat(after.knownCount()).isEqualTo(before.findings().size());
    assertThat(after.isValid()).isTrue();
    assertThat(
            Validator.standard()
                .since(baseline)
                .validate(
                    league(
                        spell("ELIS", "1995-01-01/2001-01-01"),
                        spell("ELIS", "2000-01-01/2010-01-01"),
                        spell("ELIS", "2005-01-01/..")))
                .isValid())
        .isFalse();
  }

  @Test
  void validate_referencesToWhatCouldNotBeRead_areNotWrong() {
    SecurityArchitecture part = league(spell("ARCADIA", "1995-01-01/.."));

    assertThat(codes(Validator.standard().validate(part), Severity.ERROR))
        .containsExactly("reference/unresolved");
    assertThat(
            Validator.standard()
                .validate(part, ImmutableSet.of(Subject.of(StateId.of("ARCADIA"))))
                .isValid())
        .isTrue();
  }

  @Test
  void validate_duplicate_isOneFindingAndNoOverlap() {
    Participation spell = spell("ELIS", "1995-01-01/..");
    SecurityArchitecture twice =
        league(spell, spell.withSources(ImmutableList.of(SourceId.of("x"))));

    assertThat(codes(Validator.standard().validate(twice), Severity.ERROR))
        .contains("participation/duplicate")
        .doesNotContain("participation/spell-overlap");
  }

  @Test
  void profiles_changeSeveritiesAndTurnRulesOff() {
    assertThat(Validator.of(Profile.imported()).validate(overlapping()).isValid()).isTrue();
    assertThat(Validator.of(Profile.structural()).validate(overlapping()).findings()).isEmpty();
    assertThat(codes(Validator.of(Profile.curated()).validate(overlapping()), Severity.ERROR))
        .contains("source/missing");
    Profile old = Profile.standard().withRulesAsOf("0.0.9");
    assertThat(codes(Validator.of(old).validate(overlapping()), Severity.INFO))
        .contains("participation/spell-overlap");
    Profile strange = Profile.standard().without("participaton/*");
    assertThat(codes(Validator.of(strange).validate(overlapping()), Severity.ERROR))
        .contains("profile/unknown-rule");
  }

  @Test
  void profiles_nameRulesThatThereAre() {
    for (Profile profile : Profile.all()) {
      assertThat(Validator.of(profile.with("profile/*")).validate(league()).findings())
          .as(profile.name())
          .extracting(Finding::code)
          .doesNotContain("profile/unknown-rule");
    }
  }

  @Test
  void profiles_structural_saysWhatIsWrongWithTheValidation() {
    Suppression unknown = Suppression.of("participation/duplicat", "Misspelt.");

    assertThat(
            codes(
                Validator.of(Profile.structural())
                    .suppressing(ImmutableList.of(unknown))
                    .validate(league()),
                Severity.ERROR))
        .containsExactly("profile/unknown-rule");
  }

  @Test
  void on_executor_givesTheSameReport() {
    SecurityArchitecture.Builder builder = league().toBuilder();
    for (int i = 0; i < 30_000; i++) {
      builder.addParticipation(spell("S" + i % 7_000, (1995 + i % 20) + "-01-01/2020-01-01"));
    }
    SecurityArchitecture large = builder.build();
    ValidationReport alone = Validator.standard().withLimit(20).validate(large);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      ValidationReport together = Validator.standard().withLimit(20).on(threads).validate(large);

      assertThat(together.findings()).isEqualTo(alone.findings());
      assertThat(together.rules()).isEqualTo(alone.rules());
      assertThat(alone.findings()).hasSizeGreaterThan(20);
    } finally {
      assertThat(threads.shutdownNow()).isNotNull();
    }
  }
}
