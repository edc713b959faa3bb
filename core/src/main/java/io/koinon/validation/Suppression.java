package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.RefusedException;
import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.finding.Subject;
import io.koinon.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Accepts what a rule finds about a record, for a reason.
 *
 * <p>As text it is one line, {@code RULE [RECORD] [until DAY] because REASON}:
 *
 * <pre>
 * source/undated because Most pages bear no date.
 * source/missing state KAZ until 2027-01-01 because The source is being looked for.
 * </pre>
 *
 * <p>Suppressed findings are counted and listed apart. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param subject the record; every record if there is none
 * @param reason why it is accepted
 * @param expires the first day on which it is accepted no longer, if there is one
 */
public record Suppression(
    String rule, Optional<Subject> subject, String reason, Optional<LocalDate> expires) {
  /**
   * Checks the components.
   *
   * @param rule the id of the rule
   * @param subject the record; every record if there is none
   * @param reason why it is accepted, on one line; blanks around it are cut off
   * @param expires the first day on which it is accepted no longer, if there is one
   * @throws RefusedException with the rule {@code suppression/rule} if the rule is not the id of
   *     one rule, {@code suppression/reason} if there is no reason, or one of those for free text
   */
  public Suppression {
    requireNonNull(subject, "subject");
    requireNonNull(expires, "expires");
    checkRule(rule);
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new RefusedException("suppression/reason", reason, "why " + rule + " is suppressed");
    }
    Texts.free(reason);
  }

  static void checkRule(String rule) {
    if (!FindingType.isCode(rule)) {
      throw new RefusedException(
          "suppression/rule", rule, "the id of one rule, for example source/missing");
    }
  }

  /**
   * {@return a suppression for every record, which does not expire}
   *
   * @param rule the id of the rule
   * @param reason why it is accepted
   */
  public static Suppression of(String rule, String reason) {
    return new Suppression(rule, Optional.empty(), reason, Optional.empty());
  }

  /**
   * {@return a suppression that does not expire}
   *
   * @param rule the id of the rule
   * @param subject the record
   * @param reason why it is accepted
   */
  public static Suppression of(String rule, Subject subject, String reason) {
    return new Suppression(rule, Optional.of(subject), reason, Optional.empty());
  }

  /**
   * {@return this suppression with a day on which it expires}
   *
   * @param day the first day on which it is accepted no longer
   */
  public Suppression until(LocalDate day) {
    return new Suppression(rule, subject, reason, Optional.of(day));
  }

  /**
   * {@return the suppression that a line describes}
   *
   * @param line for example {@code source/missing state KAZ until 2027-01-01 because It is sought.}
   * @throws RefusedException with the rule {@code suppression/rule}, {@code suppression/record},
   *     {@code suppression/until}, {@code suppression/because} or {@code suppression/reason}
   */
  public static Suppression parse(String line) {
    return new SuppressionLine(line).suppression();
  }

  /**
   * {@return the suppressions that lines describe, one each; blank lines and those that begin with
   * # are passed over}
   *
   * @param lines the lines
   * @throws RefusedLinesException with all lines that describe none
   */
  public static ImmutableList<Suppression> parseLines(String lines) {
    ImmutableList.Builder<Suppression> parsed = ImmutableList.builder();
    ImmutableSortedMap.Builder<Integer, RefusedException> refused =
        ImmutableSortedMap.naturalOrder();
    List<String> all = Splitter.on('\n').splitToList(lines);
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          parsed.add(parse(line));
        } catch (RefusedException e) {
          refused.put(i + 1, e);
        }
      }
    }
    ImmutableSortedMap<Integer, RefusedException> bad = refused.buildOrThrow();
    if (!bad.isEmpty()) {
      throw new RefusedLinesException(bad);
    }
    return parsed.build();
  }

  /**
   * {@return the reason, with the day on which it expires if there is one, for example {@code Two
   * seats. (until 2027-01-01)}}
   */
  public String explanation() {
    return reason + expires.map(day -> " (until " + day + ")").orElse("");
  }

  boolean covers(Finding finding, Optional<LocalDate> asOf) {
    return finding.code().equals(rule)
        && !isExpired(asOf)
        && (subject.isEmpty() || finding.subject().equals(subject));
  }

  /** Whether it has expired by a day; never where no day is given. */
  boolean isExpired(Optional<LocalDate> asOf) {
    return expires.isPresent() && asOf.isPresent() && !asOf.get().isBefore(expires.get());
  }

  /** {@return it as a line, which {@link #parse} reads} */
  @Override
  public String toString() {
    return rule
        + subject.map(record -> " " + record).orElse("")
        + expires.map(day -> " until " + day).orElse("")
        + " because "
        + reason;
  }
}
