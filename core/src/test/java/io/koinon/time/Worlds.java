package io.koinon.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Every choice of a day for the start and a later day for the end that two endpoints allow, on a
 * line of days whose first stands for "before every day" and whose last for "after every day".
 *
 * <p>An oracle: it reads the days of the endpoints, and enumerates the rest.
 */
record Worlds(ImmutableList<World> all) {
  /** One choice: the days from the start up to the day before the end. */
  record World(long start, long end) {
    boolean holdsOn(long day) {
      return start <= day && day < end;
    }

    boolean holdsThroughout(long a, long b) {
      for (long day = a; day < b; day++) {
        if (!holdsOn(day)) {
          return false;
        }
      }
      return true;
    }

    boolean holdsSometimeIn(long a, long b) {
      for (long day = a; day < b; day++) {
        if (holdsOn(day)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The days from which starts and ends are chosen. */
  record Line(long first, long last) {
    static Line of(LocalDate first, LocalDate last) {
      return new Line(first.toEpochDay(), last.toEpochDay());
    }

    private long[] days(LongPredicate allowed) {
      return LongStream.rangeClosed(first, last).filter(allowed).toArray();
    }
  }

  static Worlds of(Interval interval, Cutoff cutoff, Line line) {
    return of(interval.from(), interval.to(), cutoff, line);
  }

  static Worlds of(Endpoint from, Endpoint to, Cutoff cutoff, Line line) {
    LongPredicate openStart = day -> day == line.first();
    long observed = cutoff.observedThrough().toEpochDay();
    LongPredicate openEnd =
        cutoff.assumption() == Assumption.PERSISTENCE
            ? day -> day == line.last()
            : day -> day > observed;
    long[] starts = line.days(allowed(from, openStart));
    long[] ends = line.days(allowed(to, openEnd));
    return new Worlds(
        LongStream.of(starts)
            .boxed()
            .flatMap(
                start ->
                    LongStream.of(ends)
                        .filter(end -> start < end)
                        .mapToObj(end -> new World(start, end)))
            .collect(toImmutableList()));
  }

  private static LongPredicate allowed(Endpoint endpoint, LongPredicate open) {
    if (endpoint instanceof PartialDate date) {
      return from(date).and(upTo(date));
    }
    if (endpoint instanceof Endpoint.Between between) {
      LongPredicate notBefore = between.notBefore().map(Worlds::from).orElse(day -> true);
      return notBefore.and(between.notAfter().map(Worlds::upTo).orElse(day -> true));
    }
    return endpoint instanceof Endpoint.Open ? open : day -> true;
  }

  private static LongPredicate from(PartialDate date) {
    long first = date.earliest().toEpochDay();
    return day -> day >= first;
  }

  private static LongPredicate upTo(PartialDate date) {
    long last = date.latest().toEpochDay();
    return day -> day <= last;
  }

  Truth holdsOn(LocalDate day) {
    long t = day.toEpochDay();
    return inEvery(world -> world.holdsOn(t));
  }

  Truth holdsOn(PartialDate date) {
    long a = date.earliest().toEpochDay();
    long b = date.latest().toEpochDay() + 1;
    return all.stream().allMatch(world -> world.holdsThroughout(a, b))
        ? Truth.YES
        : all.stream().noneMatch(world -> world.holdsSometimeIn(a, b)) ? Truth.NO : Truth.UNKNOWN;
  }

  Truth holdsThroughout(DayRange range) {
    long a = range.from().toEpochDay();
    long b = range.to().toEpochDay();
    return inEvery(world -> world.holdsThroughout(a, b));
  }

  Truth holdsSometimeIn(DayRange range) {
    long a = range.from().toEpochDay();
    long b = range.to().toEpochDay();
    return inEvery(world -> world.holdsSometimeIn(a, b));
  }

  Truth overlaps(Worlds others) {
    boolean yes = false;
    boolean no = false;
    for (World world : all) {
      for (World other : others.all) {
        boolean shared = world.holdsSometimeIn(other.start, other.end);
        yes |= shared;
        no |= !shared;
        if (yes && no) {
          return Truth.UNKNOWN;
        }
      }
    }
    return verdict(yes, no);
  }

  private Truth inEvery(Predicate<World> question) {
    boolean yes = false;
    boolean no = false;
    for (World world : all) {
      boolean answer = question.test(world);
      yes |= answer;
      no |= !answer;
    }
    return verdict(yes, no);
  }

  private static Truth verdict(boolean yes, boolean no) {
    return yes && no ? Truth.UNKNOWN : yes ? Truth.YES : Truth.NO;
  }
}
