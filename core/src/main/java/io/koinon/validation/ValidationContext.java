package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Subject;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a rule may look at: the architecture, the day of the validation, and what the document had
 * that could not be read.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValidationContext {
  private final SecurityArchitecture architecture;
  private final Optional<LocalDate> asOf;
  private final ImmutableSet<Subject> unread;
  private final Profile profile;
  private final Cutoff cutoff;
  private final Cutoff persistence;

  ValidationContext(
      SecurityArchitecture architecture,
      Optional<LocalDate> asOf,
      ImmutableSet<Subject> unread,
      Profile profile) {
    this.architecture = requireNonNull(architecture, "architecture");
    this.asOf = requireNonNull(asOf, "asOf");
    this.unread = requireNonNull(unread, "unread");
    this.profile = requireNonNull(profile, "profile");
    this.cutoff = new Cutoff(architecture.observedThrough(), Assumption.NONE);
    this.persistence = cutoff.assuming(Assumption.PERSISTENCE);
  }

  /** The same about another architecture of the same days, which has more in it. */
  ValidationContext over(SecurityArchitecture other) {
    return new ValidationContext(other, asOf, unread, profile);
  }

  /** {@return the architecture} */
  public SecurityArchitecture architecture() {
    return architecture;
  }

  /** {@return the day of the validation, if one was given: for what expires} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /**
   * {@return up to which day the architecture is observed, with nothing assumed about later days}
   */
  public Cutoff cutoff() {
    return cutoff;
  }

  /**
   * {@return whether a record stands in the document and could not be read; references to it are
   * not wrong}
   *
   * @param subject the record
   */
  public boolean isUnread(Subject subject) {
    return unread.contains(subject);
  }

  /**
   * {@return whether a part of the document could not be read, so that what is missing may be
   * there}
   */
  public boolean isPartial() {
    return !unread.isEmpty();
  }

  /**
   * {@return the days an interval may begin and end on, with what its references stand for}
   *
   * @param interval an interval of the architecture
   */
  public DayBounds bounds(Interval interval) {
    return dated(interval).bounds(cutoff);
  }

  /**
   * {@return an interval with the dates that its references stand for}
   *
   * @param interval an interval of the architecture
   */
  public Interval dated(Interval interval) {
    return interval.hasReference() ? architecture.dated(interval) : interval;
  }

  /**
   * {@return the first day that an endpoint may stand for, counted from 1970-01-01}
   *
   * @param endpoint an endpoint of the architecture
   */
  public long earliest(Endpoint endpoint) {
    return starting(endpoint).startLow();
  }

  /**
   * {@return the last day that an endpoint may stand for, counted from 1970-01-01}
   *
   * @param endpoint an endpoint of the architecture
   */
  public long latest(Endpoint endpoint) {
    return starting(endpoint).startHigh();
  }

  private DayBounds starting(Endpoint endpoint) {
    Endpoint dated =
        endpoint instanceof Endpoint.Reference ? architecture.dated(endpoint) : endpoint;
    return Interval.of(dated, Endpoint.open()).bounds(persistence);
  }

  /**
   * {@return whether an endpoint certainly stands for a day before that of another}
   *
   * @param one an endpoint of the architecture
   * @param other another
   */
  public boolean certainlyBefore(Endpoint one, Endpoint other) {
    if (one instanceof PartialDate date && other instanceof PartialDate later) {
      return date.isBefore(later) == Truth.YES;
    }
    return latest(one) < earliest(other);
  }

  /**
   * {@return whether an interval certainly begins before another does}
   *
   * @param one an interval of the architecture
   * @param other another
   */
  public boolean certainlyBeginsBefore(Interval one, Interval other) {
    return bounds(one).startHigh() < bounds(other).startLow();
  }

  /**
   * {@return whether an interval certainly holds on a day after the end of another}
   *
   * @param one an interval of the architecture
   * @param other another
   */
  public boolean certainlyOutlives(Interval one, Interval other) {
    return bounds(one).endLow() > bounds(other).endHigh();
  }

  /**
   * {@return whether two intervals certainly have a day in common: UNKNOWN where the dates leave it
   * open}
   *
   * @param one an interval of the architecture
   * @param other another
   */
  public Truth overlap(Interval one, Interval other) {
    return dated(one).overlaps(dated(other), cutoff);
  }

  /**
   * {@return a number that the profile sets for a rule}
   *
   * @param rule the id of the rule
   * @param name the name of the parameter
   */
  public OptionalLong parameter(String rule, String name) {
    return profile.parameter(rule, name);
  }
}
