package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.PartialDate.Qualifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates, endpoints and intervals around days that one has in mind. */
final class Times {
  /** A day that an open or unknown end may be thought of. */
  private static final LocalDate LATE = LocalDate.of(2060, 1, 1);

  private static final ImmutableList<Integer> REMOTE =
      ImmutableList.of(-9999, -480, -1, 0, 1, 843, 1648, 1815, 9999);

  /** To what nothing in any document refers back. */
  private static final ImmutableList<Endpoint.Reference> LOST =
      Stream.of("lost-act", "lost/signed", "lost/inForce", "lost/from", "lost/to")
          .map(Endpoint.Reference::new)
          .collect(ImmutableList.toImmutableList());

  /** How far from a day that may be which a reference may stand for, in days. */
  private static final long NEAR = 1500;

  private final Dice dice;
  private final List<Dated> dated = new ArrayList<>();

  Times(Dice dice) {
    this.dice = dice;
  }

  /** A day of the years one deals with. */
  LocalDate day() {
    return LocalDate.of(dice.between(1945, 2026), 1, 1).plusDays(dice.between(0, 364));
  }

  /** A day from the first to the second, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(dice.between(first.toEpochDay(), last.toEpochDay()));
  }

  /** A date that a document may bear; one in twenty is very old, or very far. */
  PartialDate date() {
    return dice.chance(5)
        ? PartialDate.of(dice.oneOf(REMOTE)).withQualifier(qualifier())
        : around(day());
  }

  /** A date that may stand for a day. */
  PartialDate around(LocalDate day) {
    int known = dice.between(1, 100);
    PartialDate date =
        known <= 60
            ? PartialDate.of(day)
            : known <= 80 ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day.getYear());
    return date.withQualifier(qualifier());
  }

  private Qualifier qualifier() {
    return dice.chance(75) ? Qualifier.NONE : dice.oneOf(Qualifier.class);
  }

  /** Lets endpoints refer to something that was drawn, thought to be on a day. */
  void remember(String target, LocalDate day) {
    dated.add(new Dated(new Endpoint.Reference(target), day));
  }

  /** Something within two days that was drawn before, if there is anything. */
  Optional<Dated> datedWithin(Days days) {
    ImmutableList<Dated> within =
        dated.stream()
            .filter(each -> days.from().isBefore(each.day()) && each.day().isBefore(days.to()))
            .collect(ImmutableList.toImmutableList());
    return within.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(within));
  }

  /** To what was drawn before and is nearest, if it is near; one in forty leads nowhere. */
  private Endpoint referenceOr(LocalDate day) {
    if (dice.between(1, 40) == 1) {
      return dice.oneOf(LOST);
    }
    return dated.stream()
        .min(Comparator.comparing(each -> each.daysFrom(day)))
        .filter(nearest -> nearest.daysFrom(day) <= NEAR)
        .<Endpoint>map(Dated::reference)
        .orElseGet(() -> around(day));
  }

  /** An endpoint that may stand for a day, of any kind but open. */
  Endpoint endpoint(LocalDate day) {
    int kind = dice.between(1, 100);
    if (kind <= 50) {
      return around(day);
    }
    if (kind <= 63) {
      return Endpoint.between(around(earlier(day)), around(later(day)));
    }
    if (kind <= 71) {
      return Endpoint.notBefore(around(earlier(day)));
    }
    if (kind <= 79) {
      return Endpoint.notAfter(around(later(day)));
    }
    return kind <= 88 ? Endpoint.unknown() : referenceOr(day);
  }

  /** Something drawn before that is on a day, if there is anything. */
  Optional<Dated> datedOn(LocalDate day) {
    ImmutableList<Dated> same =
        dated.stream()
            .filter(each -> each.day().equals(day))
            .collect(ImmutableList.toImmutableList());
    return same.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(same));
  }

  /** An endpoint that stands for a day in one reading at least, and refers to nothing. */
  Endpoint covering(LocalDate day) {
    int kind = dice.between(1, 100);
    if (kind <= 54) {
      return around(day);
    }
    if (kind <= 68) {
      return Endpoint.between(around(earlier(day)), around(later(day)));
    }
    if (kind <= 79) {
      return Endpoint.notBefore(around(earlier(day)));
    }
    return kind <= 90 ? Endpoint.notAfter(around(later(day))) : Endpoint.unknown();
  }

  /** The same, but if it refers to something, then not to what one of some other ends does. */
  Endpoint endpointOtherThan(LocalDate day, Endpoint... others) {
    Endpoint drawn = endpoint(day);
    boolean taken =
        drawn instanceof Endpoint.Reference && ImmutableList.copyOf(others).contains(drawn);
    return taken ? around(day) : drawn;
  }

  private LocalDate earlier(LocalDate day) {
    return day.minusDays(dice.between(0, 400));
  }

  private LocalDate later(LocalDate day) {
    return day.plusDays(dice.between(0, 400));
  }

  /** An interval that may last from one day to a later one; some have no beginning or end. */
  Interval interval(LocalDate from, LocalDate to) {
    return interval(from, to, 10, 35);
  }

  /** The same, with a beginning or an end left open in so many of a hundred cases. */
  Interval interval(LocalDate from, LocalDate to, int openStarts, int openEnds) {
    Endpoint start = dice.chance(openStarts) ? Endpoint.open() : endpoint(from);
    return Interval.of(
        start, dice.chance(openEnds) ? Endpoint.open() : endpointOtherThan(to, start));
  }

  /** An interval that may last for some time within two days. */
  Interval within(LocalDate from, LocalDate to) {
    Days days = part(from, to);
    return interval(days.from(), days.to());
  }

  /** An interval of some years. */
  Interval interval() {
    return within(LocalDate.of(1945, 1, 1), LATE);
  }

  /** Some part of the days between two days, half-open and not empty. */
  Days part(LocalDate from, LocalDate to) {
    LocalDate start = day(from, to.minusDays(1));
    return new Days(start, day(start.plusDays(1), to));
  }

  /** Something to refer to, and the day it is thought to be on. */
  record Dated(Endpoint.Reference reference, LocalDate day) {
    private long daysFrom(LocalDate other) {
      return Math.abs(day.toEpochDay() - other.toEpochDay());
    }
  }

  /** Two days, the first before the second. */
  record Days(LocalDate from, LocalDate to) {}
}
