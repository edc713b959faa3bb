package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.FindingType;
import io.koinon.finding.Severity;

/**
 * What there is to say about tables of spells; the codes are permanent.
 *
 * <p>Reading a table also finds {@link ReadingProblem#REFUSED} and {@link ReadingProblem#ENCODING}.
 */
public final class TableProblem {
  /** There is no header. */
  public static final FindingType NO_HEADER =
      error(
          "csv/no-header",
          "The table is empty.",
          "Start with the header participant,framework,mode,from,to,source.");

  /** The cells of the header are separated by something else; reading stops. */
  public static final FindingType SEPARATOR =
      error(
          "csv/separator",
          "The cells are separated by {found}, not by {expected}.",
          "Read the table with separatedBy({separator}).");

  /** A column without which there is no spell. */
  public static final FindingType MISSING_COLUMN =
      error(
          "csv/missing-column",
          "The column \"{column}\" is missing.",
          "Add it to the header, and in each row {expected}.");

  /** A column that a table of spells does not have. */
  public static final FindingType UNKNOWN_COLUMN =
      error(
          "csv/unknown-column",
          "\"{column}\" is not a column.",
          "Did you mean \"{suggestion}\"?",
          "There are: {allowed}. Remove the others.");

  /** A column that is there a second time. */
  public static final FindingType DUPLICATE_COLUMN =
      error("csv/duplicate-column", "The column \"{column}\" is given twice.", "Keep one of them.");

  /** A row with fewer cells than the header. */
  public static final FindingType TOO_FEW_FIELDS =
      error(
          "csv/too-few-fields",
          "Cells in this row: {found}; in the header: {expected}.",
          "Add what is missing, as empty cells where there is nothing to say.");

  /** A row with more cells than the header. */
  public static final FindingType TOO_MANY_FIELDS =
      error(
          "csv/too-many-fields",
          "Cells in this row: {found}; in the header: {expected}.",
          "Remove what is too much, or put a cell that has a separator in it in quotes.");

  /** A cell whose quotes are wrong. */
  public static final FindingType QUOTE =
      error(
          "csv/quote",
          "The quotes of this cell are wrong: {detail}.",
          "Put the whole cell in quotes, and write a quote in it twice.");

  /** A cell in which something must stand. */
  public static final FindingType EMPTY =
      error("csv/empty", "The cell \"{column}\" is empty.", "Write {expected}.");

  /** An id in a table that an architecture does not have. */
  public static final FindingType UNKNOWN_ID =
      new FindingType(
          "csv/unknown-id",
          Severity.WARNING,
          "The architecture has no {kind} \"{id}\".",
          ImmutableList.of("Did you mean \"{suggestion}\"?", "Add it to the architecture."));

  /** A spell that is there already. */
  public static final FindingType DUPLICATE =
      new FindingType(
          "csv/duplicate",
          Severity.WARNING,
          "{spell} is there already, in the same mode with the same dates.",
          ImmutableList.of("Keep one of the two."));

  /** What else there is about a spell than a row can hold. */
  public static final FindingType NOT_CARRIED =
      new FindingType(
          "csv/not-carried",
          Severity.INFO,
          "A row has no place for this of the spell: {parts}.",
          ImmutableList.of("Write a document to keep it."));

  /** A spell in doubt or denied, which a row cannot tell. */
  public static final FindingType CLAIM_NOT_CARRIED =
      new FindingType(
          "csv/claim-not-carried",
          Severity.WARNING,
          "The spell is {claim}, and the row reads as if it were asserted.",
          ImmutableList.of("Write a document to keep it, or leave the row out."));

  private TableProblem() {}

  private static FindingType error(String code, String message, String... advice) {
    return new FindingType(code, Severity.ERROR, message, ImmutableList.copyOf(advice));
  }

  /** {@return all kinds, sorted by code} */
  public static ImmutableList<FindingType> all() {
    return ImmutableList.of(
        CLAIM_NOT_CARRIED,
        DUPLICATE,
        DUPLICATE_COLUMN,
        EMPTY,
        MISSING_COLUMN,
        NO_HEADER,
        NOT_CARRIED,
        QUOTE,
        SEPARATOR,
        TOO_FEW_FIELDS,
        TOO_MANY_FIELDS,
        UNKNOWN_COLUMN,
        UNKNOWN_ID);
  }
}
