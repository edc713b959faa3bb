package io.koinon.validation;

import com.google.common.base.CharMatcher;
import io.koinon.RefusedException;
import io.koinon.finding.Subject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the line of a suppression word by word. Not thread-safe. */
final class SuppressionLine {
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private String rest;

  SuppressionLine(String line) {
    this.rest = BLANK.trimFrom(line);
  }

  Suppression suppression() {
    String rule = word();
    Suppression.checkRule(rule);
    Optional<Subject> subject =
        rest.isEmpty() || isNext("until") || isNext("because")
            ? Optional.empty()
            : Optional.of(record());
    Optional<LocalDate> expires = isNext("until") ? Optional.of(day()) : Optional.empty();
    if (!isNext("because")) {
      throw new RefusedException("suppression/because", rest, "because, and the reason");
    }
    String unused = word();
    return new Suppression(rule, subject, rest, expires);
  }

  private Subject record() {
    String kind = word();
    try {
      Subject document = Subject.document();
      return kind.equals(document.toString()) ? document : Subject.parse(kind + " " + word());
    } catch (RefusedException e) {
      throw new RefusedException(
          "suppression/record", kind, e.expected() + "; or until and a day; or because");
    }
  }

  private LocalDate day() {
    String until = word();
    String day = word();
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new RefusedException(
          "suppression/until", day, "a day behind " + until + ", for example 2027-01-01");
    }
  }

  private boolean isNext(String word) {
    return first().equals(word);
  }

  private String first() {
    int end = BLANK.indexIn(rest);
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** Takes the next word; nothing at the end. */
  private String word() {
    String word = first();
    rest = BLANK.trimLeadingFrom(rest.substring(word.length()));
    return word;
  }
}
