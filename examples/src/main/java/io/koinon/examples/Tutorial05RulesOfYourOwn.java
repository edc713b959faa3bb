package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.finding.Severity;
import io.koinon.participation.Participation;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.validation.Baseline;
import io.koinon.validation.Profile;
import io.koinon.validation.Suppression;
import io.koinon.validation.ValidationReport;
import io.koinon.validation.Validator;
import java.io.PrintWriter;
import java.time.LocalDate;

/**
 * Tutorial 5, rules of your own: a house rule that the validator finds by itself, a profile that
 * says how grave it is, a suppression that accepts a finding for a time, and a baseline that lets a
 * build fail on new findings only. The rule is {@link OutlivesMembership}, and {@link HouseRules}
 * brings it.
 */
public final class Tutorial05RulesOfYourOwn {
  private static final String LEAGUE =
      """
      {"koinon": 1, "title": "The League and its forces", "observedThrough": "2026-05-20",
       "states": {"ACHAEA": {"name": "Achaea"}, "ARCADIA": {"name": "Arcadia"},
         "ELIS": {"name": "Elis"}},
       "institutions": {
         "league": {"name": "League", "kind": "alliance", "from": "1995-01-01", "to": "..",
           "modes": {"member": {"grade": "full"}}},
         "league-forces": {"name": "Forces of the League", "kind": "force", "from": "1996-01-01",
           "to": "..", "partOf": ["league"], "modes": {"contributor": {"grade": "full"}}}},
       "participations": {
         "league": {
           "ACHAEA": [{"mode": "member", "from": "1995-01-01", "to": "2005"}],
           "ARCADIA": [{"mode": "member", "from": "1995-01-01", "to": "2010-01-01"}],
           "ELIS": [{"mode": "member", "from": "1995-01-01", "to": "2005-01-01"}]},
         "league-forces": {
           "ACHAEA": [{"mode": "contributor", "from": "1996-01-01", "to": "2005-12-31"}],
           "ARCADIA": [{"mode": "contributor", "from": "1996-01-01", "to": "2012-01-01"}],
           "ELIS": [{"mode": "contributor", "from": "1996-01-01", "to": ".."}]}}}
      """;

  private static final Suppression ACCEPTED =
      Suppression.parse(
          "org.example/outlives-membership participation league-forces/ARCADIA/contributor/1996-01-01"
              + " until 2027-01-01 because The agreement that lets Arcadia stay is being looked for.");

  private Tutorial05RulesOfYourOwn() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    out.println("1. A validator finds the rules that a provider brings\n");
    Validator standard = Validator.standard().withProvidedRules();
    standard.descriptors().stream()
        .filter(rule -> rule.id().contains("."))
        .forEach(
            rule -> out.println("   " + rule.id() + ", " + rule.level() + ": " + rule.title()));

    out.println("\n2. A document that breaks it: three states left the League\n");
    SecurityArchitecture league = ArchitectureFormat.json().read(LEAGUE).orElseThrow();
    Profile ours = Profile.structural().named("ours").with("org.example/*");
    print(out, standard.with(ours).validate(league));
    out.println(
        "\n   Achaea left some day in 2005, so that nothing is certain, and nothing is said.");

    out.println(
        "\n3. A profile says that it is grave, and a suppression accepts Arcadia for a time\n");
    out.println("   " + ACCEPTED);
    Validator house =
        standard
            .with(ours.named("house").with("org.example/*", Severity.ERROR))
            .suppressing(ImmutableList.of(ACCEPTED));
    for (String day : ImmutableList.of("2026-12-31", "2027-01-01")) {
      out.println("\n   As of " + day + "\n");
      print(out, house.asOf(LocalDate.parse(day)).validate(league));
    }

    out.println("\n4. A baseline knows what was there before, and only what is new is found\n");
    SecurityArchitecture eurasia = Catalogue.eurasia();
    Validator curated =
        standard.with(
            Profile.curated().named("curated house").with("org.example/*", Severity.ERROR));
    ValidationReport before = curated.validate(eurasia);
    out.println("   The catalogue: " + before);
    Validator since = curated.since(Baseline.of(before));
    out.println("   The same once more: " + since.validate(eurasia));
    out.println(
        "\n   Somebody forgets that Uzbekistan left the reaction force with the Organization\n");
    Participation spell = eurasia.history(StateId.of("UZB"), FrameworkId.of("ksor")).get(0);
    Interval withoutEnd = Interval.of(spell.interval().from(), Endpoint.open());
    print(out, since.validate(eurasia.replace(spell, spell.withInterval(withoutEnd))));
  }

  private static void print(PrintWriter out, ValidationReport report) {
    report.text().lines().forEach(line -> out.println(("   " + line).stripTrailing()));
  }
}
