package io.koinon.serialization.export;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.ArchitectureFormat;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/** A small architecture, of which everything has the same name. */
final class Sketch {
  private static final String DOCUMENT =
      """
      {"koinon": 1, "title": NAME, "observedThrough": "2020-12-31",
       "states": {"AAA": {"name": NAME}, "BBB": {"name": NAME}},
       "treaties": {
         "pact": {"name": NAME, "inForce": "1990-01-01", "to": "..",
           "obligations": {
             "aid": {"kind": "defence", "owedBy": ["party"], "owedTo": ["party"]}}}},
       "institutions": {
         "league": {"name": NAME, "kind": "alliance", "from": "1990-01-01", "to": "..",
           "modes": {"member": {"grade": "full", "name": NAME}}}},
       "participations": {
         "gone": {
           "AAA": [{"mode": "member", "from": "1990-01-01", "to": ".."}]},
         "league": {
           "AAA": [{"mode": "member", "from": "1990-01-01", "to": ".."}],
           "BBB": [{"mode": "member", "from": "[1991..1993]", "to": "[2000..2015-06-30]"}],
           "CCC": [{"mode": "observer", "from": "0430", "to": "2000", "claim": "possible"}],
           "DDD": [{"mode": "observer", "from": "1995", "to": "2000", "claim": "denied"}]},
         "pact": {
           "AAA": [{"mode": "party", "from": "1990-01-01", "to": ".."}],
           "BBB": [{"mode": "party", "from": "1990-01-01", "to": "unknown"}],
           "CCC": [{"mode": "party", "from": "1990-01-01", "to": ".."}],
           "DDD": [{"mode": "party", "from": "1990-01-01", "to": "1999-01-01"}]}},
       "ties": {
         "gas": {"between": ["AAA", "BBB"], "area": "energy", "from": "1990-01-01", "to": "..",
           "unit": NAME, "dependence": {"AAA": "[0.02..0.03]"}},
         "oil": {"between": ["AAA", "CCC"], "area": "energy", "from": "1990-01-01", "to": "..",
           "unit": NAME, "dependence": {"AAA": "0.1", "CCC": "0.1"}},
         "old": {"between": ["AAA", "DDD"], "area": "trade", "from": "1990-01-01",
           "to": "1999-01-01"}}}
      """;

  private Sketch() {}

  /** With a name for everything that has one; nothing if the model refuses it. */
  static Optional<SecurityArchitecture> named(String name) {
    String quoted =
        "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(name)) + "\"";
    return ArchitectureFormat.json().read(DOCUMENT.replace("NAME", quoted)).architecture();
  }
}
