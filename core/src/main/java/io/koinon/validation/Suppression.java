package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Accepts what a rule finds about a record, for a reason.
 *
 * <p>Suppressed findings are counted and listed apart. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param subject the record, as a finding shows it, for example {@code participation
 *     csto/UZB/member/2006-08-16}; empty for every record
 * @param reason why it is accepted
 * @param expires the first day on which it is accepted no longer, if there is one
 */
public record Suppression(String rule, String subject, String reason, Optional<LocalDate> expires) {
  /**
   * Checks the components.
   *
   * @param rule the id of the rule
   * @param subject the record, as a finding shows it; empty for every record
   * @param reason why it is accepted, not blank
   * @param expires the first day on which it is accepted no longer, if there is one
   */
  public Suppression {
    requireNonNull(rule, "rule");
    requireNonNull(subject, "subject");
    requireNonNull(expires, "expires");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must say why " + rule + " is suppressed");
    }
  }

  /**
   * {@return a suppression that does not expire}
   *
   * @param rule the id of the rule
   * @param subject the record
   * @param reason why it is accepted
   */
  public static Suppression of(String rule, Subject subject, String reason) {
    return new Suppression(rule, subject.toString(), reason, Optional.empty());
  }

  /**
   * {@return the reason, with the day from which it counts no longer if there is one, for example
   * {@code Two seats. (until 2027-01-01)}}
   */
  public String explanation() {
    return reason + expires.map(day -> " (until " + day + ")").orElse("");
  }

  boolean covers(Finding finding, Optional<LocalDate> asOf) {
    return finding.code().equals(rule)
        && !isExpired(asOf)
        && (subject.isEmpty()
            || finding.subject().map(it -> it.toString().equals(subject)).orElse(false));
  }

  /** Whether it has expired by a day; never where no day is given. */
  boolean isExpired(Optional<LocalDate> asOf) {
    return expires.isPresent() && asOf.isPresent() && !asOf.get().isBefore(expires.get());
  }
}
