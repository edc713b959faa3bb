package io.koinon.examples;

import io.koinon.serialization.DocumentCheck;
import io.koinon.validation.Baseline;
import java.io.PrintWriter;

/** How the companion prints what a check found. */
enum CheckFormat {
  /** For people, in colour on a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For pages. */
  MARKDOWN,
  /** For editors and code hosts. */
  SARIF,
  /** For a later check, which is to find what is new. */
  BASELINE;

  void print(DocumentCheck check, CheckReport report, PrintWriter out) {
    switch (this) {
      case TEXT -> report.print(check);
      case JSON -> out.print(check.json(report.document()));
      case MARKDOWN -> out.print(check.markdown(report.document()));
      case SARIF -> out.print(check.sarif(report.document()));
      case BASELINE -> check.report().ifPresent(found -> out.print(Baseline.of(found).lines()));
    }
    out.flush();
  }
}
