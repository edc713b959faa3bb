package io.koinon.examples;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.serialization.export.NetworkDiagram;
import io.koinon.serialization.export.SpellTimeline;
import java.util.Optional;
import java.util.Set;

/** What the companion draws. */
enum DiagramKind {
  /** Who takes part in what. */
  PARTICIPATION,
  /** Who owes what to whom. */
  OBLIGATIONS,
  /** Who depends on whom. */
  DEPENDENCE,
  /** The spells, on a line of time. */
  TIMELINE;

  /** The diagram of some frameworks, or of all. */
  String draw(
      SecurityArchitecture architecture,
      AsOf asOf,
      Optional<Set<FrameworkId>> chosen,
      DiagramFormat format) {
    Snapshot snapshot = architecture.asOf(asOf);
    return switch (this) {
      case PARTICIPATION ->
          format.of(
              chosen
                  .map(ids -> NetworkDiagram.participation(snapshot, ids))
                  .orElseGet(() -> NetworkDiagram.participation(snapshot)));
      case OBLIGATIONS ->
          format.of(
              chosen
                  .map(ids -> NetworkDiagram.obligations(snapshot, ids))
                  .orElseGet(() -> NetworkDiagram.obligations(snapshot)));
      case DEPENDENCE -> format.of(NetworkDiagram.dependence(snapshot));
      case TIMELINE ->
          chosen
              .map(ids -> SpellTimeline.mermaid(architecture, ids))
              .orElseGet(() -> SpellTimeline.mermaid(architecture));
    };
  }
}
