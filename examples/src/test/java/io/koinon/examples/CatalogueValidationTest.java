package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ModeId;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.validation.Profile;
import io.koinon.validation.Suppression;
import io.koinon.validation.ValidationReport;
import io.koinon.validation.Validator;
import org.junit.jupiter.api.Test;

/** That what is bundled keeps the rules that curated data must keep. */
class CatalogueValidationTest {
  private static final Validator CURATED = Validator.of(Profile.curated());
  private static final ImmutableList<Suppression> OF_EURASIA =
      ImmutableList.of(
          Suppression.of(
              "act/notice-period-too-short",
              Subject.participation("csto/UZB/member/2006-08-16"),
              "The Council decided on the exit before the six months were over."));

  private static final ImmutableList<Suppression> OF_WORLD =
      ImmutableList.of(
          Suppression.of(
              "mode/second-full",
              Subject.of(ModeId.parse("unsc/permanent")),
              "Elected members of the Security Council are its members like the permanent ones."));

  @Test
  void eurasia_isCurated() {
    assertCurated(CURATED.suppressing(OF_EURASIA).validate(Catalogue.eurasia()));
  }

  @Test
  void world_isCurated() {
    assertCurated(CURATED.suppressing(OF_WORLD).validate(Catalogue.world()));
  }

  @Test
  void states_areCurated() {
    assertCurated(CURATED.validate(Catalogue.states()));
  }

  @Test
  void catalogues_areCuratedTogether() {
    assertCurated(
        CURATED
            .suppressing(OF_EURASIA)
            .suppressing(OF_WORLD)
            .validate(Catalogue.eurasia().plus(Catalogue.world()).plus(Catalogue.states())));
  }

  @Test
  void foundingStrategy_isCurated() {
    assertCurated(CURATED.suppressing(OF_EURASIA).validate(Catalogue.greaterEurasianPartnership()));
  }

  /** No warning is left either, besides those that are accepted above, each of which there is. */
  private static void assertCurated(ValidationReport report) {
    assertThat(report.isValid()).as(report.toString()).isTrue();
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }
}
