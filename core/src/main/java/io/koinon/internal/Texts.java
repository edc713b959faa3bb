package io.koinon.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.koinon.RefusedException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The checks of texts: identifiers in a restricted ASCII grammar, and free text. */
public final class Texts {
  /** The greatest length of an identifier, in characters. */
  public static final int LONGEST_ID = 80;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher LOWER = CharMatcher.inRange('a', 'z').or(DIGIT).precomputed();
  private static final CharMatcher UPPER = CharMatcher.inRange('A', 'Z').or(DIGIT).precomputed();

  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  private static final CharMatcher TOKEN =
      UPPER.or(LOWER).or(CharMatcher.anyOf("._-")).precomputed();

  private Texts() {}

  /**
   * Checks a lower-case slug: {@code [a-z0-9]+(-[a-z0-9]+)*}.
   *
   * @param rule the code of the rule that a refusal names
   * @param text the text
   */
  public static void slug(String rule, String text) {
    words(rule, text, LOWER, "lower-case words of a-z and 0-9 with single hyphens between");
  }

  /**
   * Checks an upper-case id: {@code [A-Z0-9]+(-[A-Z0-9]+)*}, the first character a letter.
   *
   * @param rule the code of the rule that a refusal names
   * @param text the text
   */
  public static void upperCase(String rule, String text) {
    String expected = "upper-case words of A-Z and 0-9 with single hyphens between, a letter first";
    words(rule, text, UPPER, expected);
    if (DIGIT.matches(text.charAt(0))) {
      throw new RefusedException(rule, text, expected);
    }
  }

  private static void words(String rule, String text, CharMatcher letters, String expected) {
    requireNonNull(text, rule);
    boolean inWord = false;
    boolean good = !text.isEmpty() && text.length() <= LONGEST_ID;
    for (int i = 0; good && i < text.length(); i++) {
      char c = text.charAt(i);
      good = letters.matches(c) || (c == '-' && inWord);
      inWord = c != '-';
    }
    if (!good || !inWord) {
      throw new RefusedException(rule, text, expected);
    }
  }

  /**
   * Checks a domain read backwards: two slugs or more with dots between.
   *
   * @param rule the code of the rule that a refusal names
   * @param text the text
   */
  public static void domain(String rule, String text) {
    requireNonNull(text, rule);
    if (text.length() > LONGEST_ID || !DOMAIN.matcher(text).matches()) {
      throw new RefusedException(
          rule, text, "a domain read backwards in lower case, for example com.example.risk");
    }
  }

  /**
   * Checks an identifier of somebody else: {@code [A-Za-z0-9._-]+}.
   *
   * @param rule the code of the rule that a refusal names
   * @param text the text
   */
  public static void token(String rule, String text) {
    requireNonNull(text, rule);
    if (text.isEmpty() || text.length() > LONGEST_ID || !TOKEN.matchesAllOf(text)) {
      throw new RefusedException(rule, text, "letters A-Z a-z, digits and . _ -, at least one");
    }
  }

  /**
   * Checks free text: not blank, no control characters, no lone surrogates.
   *
   * @param text the text
   */
  public static void free(String text) {
    requireNonNull(text, "text");
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        throw new RefusedException(
            "text/control-character", text, "text without control characters");
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          throw new RefusedException("text/lone-surrogate", text, "whole Unicode characters");
        }
        i++;
      }
      blank = blank && Character.isSpaceChar(c);
    }
    if (blank) {
      throw new RefusedException("text/blank", text, "text that is not blank");
    }
  }

  /**
   * Checks that a text has no half of a surrogate pair.
   *
   * @param text the text
   */
  public static void whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          throw new RefusedException("text/lone-surrogate", text, "whole Unicode characters");
        }
        i++;
      }
    }
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /**
   * Checks free text where there is one.
   *
   * @param text the text, if any
   */
  public static void free(Optional<String> text) {
    text.ifPresent(Texts::free);
  }
}
