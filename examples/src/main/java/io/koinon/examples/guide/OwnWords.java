package io.koinon.examples.guide;

// region: own-words
import io.koinon.architecture.AsOf;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.validation.Validator;

/** A duty of one's own, declared in a document in YAML, and asked like any other. */
class OwnWords {
  private static final String DOCUMENT =
      """
      koinon: 1
      title: The League
      observedThrough: 2026-05-20
      vocabulary: {duties: {report-yearly: To report to the council each year.}}
      states: {ELIS: {name: Elis}}
      institutions:
        league: {name: The League, kind: alliance, from: 1995-01-01, to: .., modes:
          {member: {grade: full, duties: [pay, report-yearly, send-boats]}}}
      participations: {league: {ELIS: [{mode: member, from: 1995-01-01, to: ..}]}}
      """;

  public static void main(String[] args) {
    var league = ArchitectureFormat.yaml().read(DOCUMENT).orElseThrow();
    var elis = league.asOf(AsOf.on("2020")).standing(StateId.of("ELIS"), FrameworkId.of("league"));
    System.out.println(elis.owes(Duty.of("report-yearly")));
    Validator.standard().validate(league).findings().stream()
        .filter(finding -> finding.code().startsWith("vocabulary/"))
        .forEach(System.out::println);
  }
}
// endregion
