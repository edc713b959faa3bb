package io.koinon.examples;

import io.koinon.projection.Ensemble;
import io.koinon.projection.Projection;
import io.koinon.serialization.ProjectionJson;
import io.koinon.serialization.export.MermaidGantt;
import java.io.PrintWriter;
import java.util.Optional;

/** How the companion prints what would come of a strategy. */
enum ProjectFormat {
  /** A story, for people. */
  TEXT,
  /** For programs. */
  JSON,
  /** A story, for pages. */
  MARKDOWN,
  /** A chart in the language of Mermaid; it has no room for many runs. */
  GANTT;

  void print(Projection projection, Optional<Ensemble> ensemble, PrintWriter out) {
    switch (this) {
      case TEXT -> {
        out.print(projection.text());
        ensemble.ifPresent(runs -> out.print("\n" + new EnsembleReport(runs).text()));
      }
      case JSON ->
          out.print(
              ensemble
                  .map(runs -> ProjectionJson.of(projection, runs))
                  .orElseGet(() -> ProjectionJson.of(projection)));
      case MARKDOWN -> {
        out.print(projection.markdown());
        ensemble.ifPresent(runs -> out.print("\n" + new EnsembleReport(runs).markdown()));
      }
      case GANTT -> out.print(MermaidGantt.of(projection));
    }
    out.flush();
  }
}
