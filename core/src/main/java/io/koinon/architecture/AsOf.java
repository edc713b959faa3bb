package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.SourceId;
import io.koinon.participation.DatePolicy;
import io.koinon.time.Assumption;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day one asks about, and under which assumptions: {@code AsOf.on(LocalDate.of(2007, 1, 1))}.
 *
 * <p>The day may be known in part: "in 2013" is answered with YES or NO only if that is so on every
 * day of 2013. Immutable and thread-safe.
 *
 * @param date the day, or what is known of it
 * @param policy by which acts the records are dated
 * @param assumption what is taken for granted about the days after the last day observed
 * @param tolerance how far dates marked {@code ? ~ %} may be off, in the records and here
 * @param account by whose alternatives the records are read; as their authors read them if empty
 */
public record AsOf(
    PartialDate date,
    DatePolicy policy,
    Assumption assumption,
    Tolerance tolerance,
    Optional<SourceId> account) {
  private static final PartialDate SOME_DATE = PartialDate.of(1970);

  /**
   * Checks the components.
   *
   * @param date the day, or what is known of it
   * @param policy by which acts the records are dated
   * @param assumption what is taken for granted about the days after the last day observed
   * @param tolerance how far dates marked {@code ? ~ %} may be off, in the records and here
   * @param account by whose alternatives the records are read; as their authors read them if empty
   */
  public AsOf {
    requireNonNull(date, "date");
    requireNonNull(policy, "policy");
    requireNonNull(assumption, "assumption");
    requireNonNull(tolerance, "tolerance");
    requireNonNull(account, "account");
  }

  /**
   * {@return the question for a day, as recorded, with nothing assumed and no tolerance}
   *
   * @param day a day of a year from -9999 to 9999
   * @throws RefusedException if the year is outside that range
   */
  public static AsOf on(LocalDate day) {
    return on(PartialDate.of(day));
  }

  /**
   * {@return the question for a day that may be known in part, with nothing assumed and no
   * tolerance}
   *
   * @param date the date
   */
  public static AsOf on(PartialDate date) {
    return new AsOf(date, DatePolicy.RECORDED, Assumption.NONE, Tolerance.STRICT, Optional.empty());
  }

  /**
   * {@return the question for a date as it is written}
   *
   * @param date for example {@code 2007-01-01} or {@code 2007}
   * @throws RefusedException if it is no date
   */
  public static AsOf on(String date) {
    return on(PartialDate.parse(date));
  }

  /** All of the question but its date. */
  AsOf undated() {
    return new AsOf(SOME_DATE, policy, assumption, tolerance, account);
  }

  /**
   * {@return the same question under another assumption}
   *
   * @param assumption what is taken for granted about the days after the last day observed
   */
  public AsOf assuming(Assumption assumption) {
    return new AsOf(date, policy, assumption, tolerance, account);
  }

  /**
   * {@return the same question with another tolerance}
   *
   * @param tolerance how far dates marked {@code ? ~ %} may be off
   */
  public AsOf within(Tolerance tolerance) {
    return new AsOf(date, policy, assumption, tolerance, account);
  }

  /**
   * {@return the same question under another policy of dating}
   *
   * @param policy by which acts the records are dated
   */
  public AsOf under(DatePolicy policy) {
    return new AsOf(date, policy, assumption, tolerance, account);
  }

  /**
   * {@return the same question to another account: where it reads a record otherwise, its reading
   * counts}
   *
   * @param account a data set, or the position of a party
   */
  public AsOf readAs(SourceId account) {
    return new AsOf(date, policy, assumption, tolerance, Optional.of(account));
  }
}
