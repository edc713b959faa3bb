package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.finding.Severity;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.validation.Profile;
import io.koinon.validation.ValidationReport;
import io.koinon.validation.Validator;
import org.junit.jupiter.api.Test;

/** That what is bundled keeps the rules that curated data must keep. */
class CatalogueValidationTest {
  private static final Validator CURATED = Validator.of(Profile.curated());

  @Test
  void eurasia_isCurated() {
    assertCurated(CURATED.validate(Catalogue.eurasia()));
  }

  @Test
  void states_areCurated() {
    assertCurated(CURATED.validate(Catalogue.states()));
  }

  /** No warning is left either, so nothing is suppressed. */
  private static void assertCurated(ValidationReport report) {
    assertThat(report.isValid()).as(report.toString()).isTrue();
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }
}
