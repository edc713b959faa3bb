package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.StateId;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.validation.Profile;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That the house rules are found on the class path and on the module path, and find what they say.
 */
class HouseRulesTest {
  private static final String RULE = "org.example/outlives-membership";
  private static final Validator HOUSE =
      Validator.of(Profile.standard().without("*").with("org.example/*")).withProvidedRules();

  /** The League and its forces, with what is said of Elis in the two. */
  private static String document(String inTheLeague, String inTheForces) {
    return """
        {"koinon": 1, "title": "The League and its forces", "observedThrough": "2026-05-20",
         "states": {"ELIS": {"name": "Elis"}},
         "institutions": {
           "league": {"name": "League", "kind": "alliance", "from": "1995-01-01", "to": "..",
             "modes": {"member": {"grade": "full"}, "observer": {"grade": "observer"}}},
           "forces": {"name": "Forces", "kind": "force", "from": "1996-01-01", "to": "..",
             "partOf": ["league"], "modes": {"contributor": {"grade": "full"},
               "ad-hoc": {"grade": "associate"}, "observer": {"grade": "observer"}}}},
         "participations": {"league": {"ELIS": [%s]}, "forces": {"ELIS": [%s]}}}
        """
        .formatted(inTheLeague, inTheForces);
  }

  private static String spell(String mode, String from, String to) {
    return "{\"mode\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(mode, from, to);
  }

  private static ImmutableList<Finding> findings(String document) {
    return HOUSE.validate(ArchitectureFormat.json().read(document).orElseThrow()).findings();
  }

  @Test
  void provider_isFound() {
    assertThat(HOUSE.descriptors()).extracting(RuleDescriptor::id).contains(RULE);
  }

  @Test
  void contributor_afterItLeft_isFound() {
    ImmutableList<Finding> findings =
        findings(
            document(
                spell("member", "1995-01-01", "2005-01-01"),
                spell("contributor", "1996-01-01", "..")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).subject())
        .contains(Subject.participation("forces/ELIS/contributor/1996-01-01"));
    assertThat(findings.get(0).attribute()).isEqualTo("/to");
    assertThat(findings.get(0).toString())
        .isEqualTo(
            "WARNING org.example/outlives-membership It goes on after the membership in league,"
                + " which ended on 2005-01-01. End it at 2005-01-01, or record the mode of those"
                + " who stay without membership.");
  }

  @ParameterizedTest
  @CsvSource({
    "2005-01-01, contributor, 2005-01-02, 1",
    "2005-01-01, contributor, 2005-01-01, 0",
    "2005-01-01, ad-hoc, .., 1",
    "2005-01-01, observer, .., 0",
    "2005, contributor, 2006-01-01, 1",
    "2005, contributor, 2005-12-31, 0",
    "2005, contributor, unknown, 0",
    "unknown, contributor, .., 0",
    ".., contributor, .., 0"
  })
  void end_isComparedInEveryReadingOfTheDates(String left, String mode, String to, int expected) {
    assertThat(
            findings(document(spell("member", "1995-01-01", left), spell(mode, "1996-01-01", to))))
        .hasSize(expected);
  }

  @Test
  void whoeverCameBackOrWasNeverThere_staysAsItLikes() {
    String stays = spell("contributor", "1996-01-01", "..");
    String denied = stays.replace("}", ", \"claim\": \"denied\"}");
    String left = spell("member", "1995-01-01", "2005-01-01");

    assertThat(findings(document(left + "," + spell("member", "2010-01-01", ".."), stays)))
        .isEmpty();
    assertThat(findings(document(spell("observer", "1995-01-01", "2005-01-01"), stays))).isEmpty();
    assertThat(findings(document("", stays))).isEmpty();
    assertThat(findings(document(left, denied))).isEmpty();
  }

  @Test
  void membershipThatPerhapsStandsInWhatCouldNotBeRead_isNotOver() {
    var architecture =
        ArchitectureFormat.json()
            .read(
                document(
                    spell("member", "1995-01-01", "2005-01-01"),
                    spell("contributor", "1996-01-01", "..")))
            .orElseThrow();

    assertThat(
            HOUSE
                .validate(architecture, ImmutableSet.of(Subject.of(StateId.of("ARCADIA"))))
                .findings())
        .isEmpty();
  }

  @Test
  void catalogue_keepsTheHouseRules() {
    assertThat(HOUSE.validate(Catalogue.eurasia()).findings()).isEmpty();
  }
}
