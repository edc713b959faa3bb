package io.koinon.examples.guide;

// region: check-a-document
import static java.nio.charset.StandardCharsets.UTF_8;

import io.koinon.finding.Severity;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.DocumentCheck;
import io.koinon.validation.Profile;
import io.koinon.validation.Suppression;
import io.koinon.validation.Validator;
import java.util.List;

/** A small document, read and judged in one go; one finding is accepted, for a reason. */
class CheckADocument {
  private static final String DOCUMENT =
      """
      {"koinon": 1, "title": "The League", "observedThrough": "2026-05-20",
       "states": {"ELIS": {"nam": "Elis"}, "ARCADIA": {"name": "Arcadia"}},
       "institutions": {"league": {"name": "The League", "kind": "alliance",
         "from": "1995-01-01", "to": "..", "modes": {"member": {"grade": "full", "roster": {}}}}},
       "participations": {"league": {
         "ELIS": [{"mode": "member", "from": "1995-01-01", "to": "9999-12-31"}],
         "ARCADIA": [{"mode": "membr", "from": "1994-01-01", "to": "unknown"}]}}}
      """;

  public static void main(String[] args) {
    var accepted = Suppression.parse("interval/end-not-stated because It is being looked for.");
    var profile = Profile.standard().named("ours").without("source/*");
    var validator = Validator.of(profile).suppressing(List.of(accepted));
    var check = DocumentCheck.of(ArchitectureFormat.json(), validator, DOCUMENT.getBytes(UTF_8));
    check.findings().forEach(System.out::println);
    System.out.println(check + ", and suppressed: " + check.suppressed().size());
    System.out.println("No errors? " + check.isBelow(Severity.ERROR));
  }
}
// endregion
