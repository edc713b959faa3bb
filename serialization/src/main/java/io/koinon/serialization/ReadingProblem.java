package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.FindingType;
import io.koinon.finding.Severity;

/** The kinds of problems that reading a document can find; their codes are permanent. */
public final class ReadingProblem {
  /** A property that the format does not have at this place. */
  public static final FindingType UNKNOWN_PROPERTY =
      type(
          "json/unknown-property",
          "\"{property}\" is not a property here.",
          "Did you mean \"{suggestion}\"?",
          "There are: {allowed}.");

  /** A property or an id that is given a second time. */
  public static final FindingType DUPLICATE =
      type("json/duplicate", "\"{property}\" is given twice.", "Keep one of the two.");

  /** A property that must be there and is not. */
  public static final FindingType MISSING_PROPERTY =
      type("json/missing-property", "\"{property}\" is missing.", "Add it, with {expected}.");

  /** A value of another kind: a number for a text, null for anything. */
  public static final FindingType WRONG_KIND =
      type("json/wrong-kind", "Found {found}, expected {expected}.");

  /** A text, an id or an object that cannot be. */
  public static final FindingType REFUSED =
      type(
          "value/refused",
          "\"{value}\" is refused ({rule}).",
          "Did you mean \"{suggestion}\"?",
          "Expected: {expected}.");

  /** What stands here is no JSON; reading stops. */
  public static final FindingType SYNTAX =
      type("json/syntax", "The document is broken here: {detail}.", "Nothing after it was read.");

  /** The document exceeds one of the {@link ReadLimits}; reading stops. */
  public static final FindingType LIMIT =
      type(
          "json/limit",
          "A limit is exceeded here: {detail}.",
          "Nothing after it was read. If you trust the document, raise {setting} of its ReadLimits.",
          "Nothing after it was read.");

  /** Something stands behind the end of the document. */
  public static final FindingType TRAILING =
      type("json/trailing", "The document has ended, and here is more.", "Remove what follows.");

  /** There is no document. */
  public static final FindingType EMPTY =
      type(
          "document/empty",
          "The document is empty.",
          "Start with an object, and in it \"koinon\": 1.");

  /** The document is not encoded in UTF-8; reading stops. */
  public static final FindingType ENCODING =
      type("document/encoding", "The document is in {found} here.", "Save it as UTF-8.");

  /**
   * A version of the format that this library does not read; reading stops. A version has the
   * number of the line of releases that came with it: 2.0 and what follows reads version 2.
   */
  public static final FindingType VERSION =
      type(
          "document/version",
          "The document has format version {found}; this library reads {expected}.",
          "Read it with release {release} of the library or a later one.",
          "There is no version {found}: write {expected}.");

  private ReadingProblem() {}

  private static FindingType type(String code, String message, String... advice) {
    return new FindingType(code, Severity.ERROR, message, ImmutableList.copyOf(advice));
  }

  /** {@return all kinds, sorted by code} */
  public static ImmutableList<FindingType> all() {
    return ImmutableList.of(
        EMPTY,
        ENCODING,
        VERSION,
        DUPLICATE,
        LIMIT,
        MISSING_PROPERTY,
        SYNTAX,
        TRAILING,
        UNKNOWN_PROPERTY,
        WRONG_KIND,
        REFUSED);
  }
}
