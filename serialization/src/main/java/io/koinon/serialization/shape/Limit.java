package io.koinon.serialization.shape;

import io.koinon.finding.Finding;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadingProblem;
import java.util.Locale;

/** The limits at which reading stops. */
public enum Limit {
  /** The size of the document. */
  DOCUMENT("bytes of the document", "documentBytes"),
  /** How many objects and arrays are open at once. */
  NESTING("levels of nesting", "nestingDepth"),
  /** The length of a text. */
  TEXT("characters of a text", "textLength"),
  /** The length of a property's name. */
  NAME("characters of a name", "nameLength"),
  /** The length of a number. */
  NUMBER("digits of a number", "numberDigits"),
  /** How many properties and elements there are. */
  RECORDS("properties and elements", "records");

  private final String what;
  private final String setting;

  Limit(String what, String setting) {
    this.what = what;
    this.setting = setting;
  }

  /**
   * {@return the finding that it is exceeded}
   *
   * @param limits the limits
   */
  public Finding exceeded(ReadLimits limits) {
    int most = of(limits);
    return Finding.of(ReadingProblem.LIMIT)
        .with("detail", String.format(Locale.ROOT, "at most %,d %s", most, what))
        .with("setting", setting)
        .build();
  }

  private int of(ReadLimits limits) {
    return switch (this) {
      case DOCUMENT -> limits.documentBytes();
      case NESTING -> limits.nestingDepth();
      case TEXT -> limits.textLength();
      case NAME -> limits.nameLength();
      case NUMBER -> limits.numberDigits();
      case RECORDS -> limits.records();
    };
  }
}
