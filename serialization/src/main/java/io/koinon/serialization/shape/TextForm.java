package io.koinon.serialization.shape;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.koinon.internal.Decimals;
import io.koinon.internal.Texts;

/**
 * What texts look like, as far as a list of words or a regular expression can say it.
 *
 * <p>Every text that is accepted is of its form. Not every text of the form is accepted: the
 * description says what else is asked. The expressions are of ECMA-262, as JSON Schema has them,
 * use nothing that Java has not, and need no more than a few steps for each character.
 *
 * @param name the name of the form, lower-case words with hyphens between
 * @param description what such a text is
 * @param words the only texts there are; none if they cannot be listed
 * @param pattern a regular expression for whole texts; empty if there are words
 * @param longest the greatest length in characters; 0 if the pattern says it
 * @param example a text of the form
 */
record TextForm(
    String name,
    String description,
    ImmutableList<String> words,
    String pattern,
    int longest,
    String example) {
  private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String UPPER_CASE = "[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*";
  private static final String CONTROLS = "\\u0000-\\u001F\\u007F-\\u009F";
  private static final String BLANKS =
      " \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  /** Ahead are parts between slashes, none of which is too long for an id. */
  private static final String SHORT_PARTS = "(?=/?[^/]{1,80}(?:/[^/]{1,80})?$)";

  /** Two digits of a number that four does not divide. */
  private static final String NO_FOURTH = "(?:[02468][1235679]|[13579][01345789])";

  /** Ahead is no day that the calendar does not have, and no year -0000. */
  private static final String IN_CALENDAR =
      "(?!-0000)"
          + "(?!-?[0-9]{4}-(?:02-3|(?:0[2469]|11)-31))"
          + ("(?!-?(?:[0-9]{2}" + NO_FOURTH + "|" + NO_FOURTH + "00)-02-29)");

  private static final String YEAR = IN_CALENDAR + "-?[0-9]{4}";
  private static final String DASH_MONTH = "-(?:0[1-9]|1[0-2])";
  private static final String DASH_DAY = "-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String PARTIAL_DATE =
      YEAR + ("(?:" + DASH_MONTH + "(?:" + DASH_DAY + ")?)?[?~%]?");

  private static final String NAMED_DATE =
      "@(?=[^/]{1,80}(?:/|$))" + SLUG + "(?:/(?:signed|inForce|from|to))?";

  private static final String NUMBER_OF_UNITS = "(?:-?[1-9][0-9]{0,9}";

  static final TextForm TEXT =
      pattern(
          "text",
          "Free text: not blank, without control characters, of whole Unicode characters.",
          "(?![" + BLANKS + "]*$)[^" + CONTROLS + "]*",
          0,
          "Charter of the League");

  static final TextForm ID =
      pattern(
          "id",
          "An id: lower-case words of a-z and 0-9 with single hyphens between.",
          SLUG,
          Texts.LONGEST_ID,
          "league-charter");

  static final TextForm STATE_ID =
      pattern(
          "state-id",
          "The id of a state: upper-case words of A-Z and 0-9 with single hyphens between, a letter"
              + " first; by ISO 3166-1 alpha-3 where there is a code.",
          UPPER_CASE,
          Texts.LONGEST_ID,
          "KAZ");

  static final TextForm ACTOR_ID =
      pattern(
          "actor-id",
          "The id of a state, in upper case, or of an institution, in lower case.",
          "(?:" + UPPER_CASE + "|" + SLUG + ")",
          Texts.LONGEST_ID,
          "KAZ");

  static final TextForm ACTOR_OR_CANDIDATE =
      pattern(
          "actor-or-candidate",
          "The id of a state or an institution, or $candidate: whoever the condition is asked"
              + " about.",
          "(?:" + UPPER_CASE + "|" + SLUG + "|\\$candidate)",
          Texts.LONGEST_ID,
          "$candidate");

  static final TextForm QUALIFIED_ID =
      pattern(
          "qualified-id",
          "A part by the id of its whole, a slash and its own: a mode, a decision, an obligation, a"
              + " milestone. Each of the two has at most 80 characters.",
          SHORT_PARTS + SLUG + "/" + SLUG,
          0,
          "csto/observer");

  static final TextForm ID_OR_QUALIFIED_ID =
      pattern(
          "id-or-qualified-id",
          "The id of a whole, or of a part of it behind a slash. Each has at most 80 characters.",
          SHORT_PARTS + SLUG + "(?:/" + SLUG + ")?",
          0,
          "cst/assistance");

  static final TextForm PERSON =
      pattern(
          "person",
          "Whom an obligation concerns: party, a mode of this treaty; csto/member, one of another"
              + " framework; KAZ, a state; /csto, an institution. A mode of this treaty has its"
              + " bare name.",
          SHORT_PARTS + "(?:" + UPPER_CASE + "|/?" + SLUG + "|" + SLUG + "/" + SLUG + ")",
          0,
          "party");

  static final TextForm DOMAIN =
      pattern(
          "domain",
          "An internet domain read backwards, in lower case.",
          SLUG + "(?:[.]" + SLUG + ")+",
          Texts.LONGEST_ID,
          "com.example.risk");

  static final TextForm TOKEN =
      pattern(
          "token",
          "An identifier of somebody else: letters A-Z a-z, digits and . _ -",
          "[A-Za-z0-9._-]+",
          Texts.LONGEST_ID,
          "541");

  static final TextForm DATE =
      pattern(
          "date",
          "A day, month or year of the Gregorian calendar as far as it is known; with ? behind it"
              + " if it is uncertain, ~ if it is approximate, % if it is both.",
          PARTIAL_DATE,
          0,
          "1992-05");

  static final TextForm DAY =
      pattern(
          "day", "A day of the Gregorian calendar.", YEAR + DASH_MONTH + DASH_DAY, 0, "1992-05-15");

  static final TextForm ENDPOINT =
      pattern(
          "endpoint",
          "Where something begins or ends: a date; one unknown day of a range, [a..b], [a..] or"
              + " [..b], whose first day is not after its last; @ and the id of an act, or of a"
              + " treaty or institution with /signed, /inForce, /from or /to, for the day of that;"
              + " .. for no beginning, or not ended; unknown.",
          "(?:"
              + PARTIAL_DATE
              + "|\\[(?:"
              + PARTIAL_DATE
              + "\\.\\.(?:"
              + PARTIAL_DATE
              + ")?|\\.\\."
              + PARTIAL_DATE
              + ")\\]|"
              + NAMED_DATE
              + "|\\.\\.|unknown)",
          0,
          "1992-05-15");

  static final TextForm PERIOD =
      pattern(
          "period",
          "A period of years, months and days; P0D is none. No number is above 2147483647.",
          "P(?:0D|(?=.)"
              + (NUMBER_OF_UNITS + "Y)?")
              + (NUMBER_OF_UNITS + "M)?")
              + (NUMBER_OF_UNITS + "D)?)"),
          0,
          "P1Y6M");

  static final TextForm SHARE =
      pattern(
          "share",
          "A share from 0/1 to 1/1 in lowest terms, in numbers of at most nine digits.",
          "(?:0/1|[1-9][0-9]{0,8}/[1-9][0-9]{0,8})",
          0,
          "2/3");

  static final TextForm AMOUNT =
      pattern(
          "amount",
          "How much, exact to the last digit; [a..b] or [a..] is one unknown number of a range"
              + " whose first is not above its second. At most 18 digits before and behind the"
              + " point, and no needless zeros.",
          "(?:N|\\[N\\.\\.(?:N)?\\])".replace("N", Decimals.NUMBER),
          0,
          "[600..700]");

  static final TextForm DECIMAL =
      pattern(
          "decimal",
          "An exact number from 0, with at most 18 digits before and behind the point, and no"
              + " needless zeros.",
          Decimals.NUMBER,
          0,
          "83.4");

  private static TextForm pattern(
      String name, String description, String pattern, int longest, String example) {
    return new TextForm(
        name, description, ImmutableList.of(), "^" + pattern + "$", longest, example);
  }

  /** The form of the words for the constants of a type. */
  static TextForm words(Class<? extends Enum<?>> type, ImmutableList<String> words) {
    String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    return new TextForm(name, "One of these words.", words, "", 0, words.get(0));
  }
}
