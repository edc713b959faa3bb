package io.koinon.examples;

import io.koinon.serialization.export.NetworkDiagram;

/** In which language the companion draws. */
enum DiagramFormat {
  /** Flowcharts of Mermaid. */
  MERMAID,
  /** Graphs of Graphviz. */
  DOT;

  String of(NetworkDiagram diagram) {
    return this == MERMAID ? diagram.mermaid() : diagram.dot();
  }
}
