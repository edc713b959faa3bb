package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.koinon.RefusedException;
import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Brings two statements of one property together, and notes where they contradict each other.
 *
 * <p>Each way to do so is associative: what only one states is taken; what both state must be
 * equal, or one must say what the other says and more; collections are united.
 */
final class Accord {
  private static final FindingType CONTRADICTION =
      new FindingType(
          "merge/contradiction",
          Severity.ERROR,
          "{property} of {record} is {first} in the one and {second} in the other",
          ImmutableList.of(
              "Make the two agree; where sources differ, one may be an alternative reading"));

  private final LocalDate observedThrough;
  private final ImmutableList.Builder<Finding> contradictions = ImmutableList.builder();
  private Subject subject = Subject.document();

  /** An accord of architectures that are both written as observed through a day. */
  Accord(LocalDate observedThrough) {
    this.observedThrough = observedThrough;
  }

  ImmutableList<Finding> contradictions() {
    return contradictions.build();
  }

  private void contradiction(String property, Object first, Object second) {
    contradiction(subject, property, first, second);
  }

  void contradiction(Subject record, String property, Object first, Object second) {
    contradictions.add(
        Finding.of(CONTRADICTION)
            .subject(record)
            .with("record", record.toString())
            .with("property", property)
            .with("first", first.toString())
            .with("second", second.toString())
            .build());
  }

  /** Two accounts of one record, united even if they are equal: lists may have to be tidied. */
  private <T> T about(Subject record, T first, T second, BinaryOperator<T> union) {
    Subject outer = subject;
    subject = record;
    try {
      return union.apply(first, second);
    } catch (RefusedException refusal) {
      contradiction(refusal.rule(), first, second);
      return first;
    } finally {
      subject = outer;
    }
  }

  /** Records by id; those that both have are united. */
  <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> records(
      SortedMap<K, V> first,
      SortedMap<K, V> second,
      Function<K, Subject> subjects,
      BinaryOperator<V> union) {
    SortedMap<K, V> records = new TreeMap<>(first);
    second.forEach(
        (id, record) ->
            records.merge(id, record, (x, y) -> about(subjects.apply(id), x, y, union)));
    return ImmutableSortedMap.copyOf(records);
  }

  /** Values by key; those that both have must be equal. */
  <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> values(
      String property, SortedMap<K, V> first, SortedMap<K, V> second) {
    return united(property, first, second, this::one);
  }

  /** Intervals by key; those that both have are united. */
  <K extends Comparable<? super K>> ImmutableSortedMap<K, Interval> intervals(
      String property, SortedMap<K, Interval> first, SortedMap<K, Interval> second) {
    return united(property, first, second, this::interval);
  }

  private interface Union<V> {
    V of(String property, V first, V second);
  }

  private static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> united(
      String property, SortedMap<K, V> first, SortedMap<K, V> second, Union<V> union) {
    SortedMap<K, V> values = new TreeMap<>(first);
    second.forEach(
        (key, value) ->
            values.merge(key, value, (x, y) -> union.of(property + " of " + key, x, y)));
    return ImmutableSortedMap.copyOf(values);
  }

  <T> T one(String property, T first, T second) {
    if (!first.equals(second)) {
      contradiction(property, first, second);
    }
    return first;
  }

  <T> Optional<T> one(String property, Optional<T> first, Optional<T> second) {
    return either(first, second, (x, y) -> one(property, x, y));
  }

  private static <T> Optional<T> either(
      Optional<T> first, Optional<T> second, BinaryOperator<T> both) {
    if (first.isPresent() && second.isPresent()) {
      return Optional.of(both.apply(first.get(), second.get()));
    }
    return first.isPresent() ? first : second;
  }

  /** A day; one that is unknown says nothing, and "not before" is sharpened by what agrees. */
  Endpoint day(String property, Endpoint first, Endpoint second) {
    return day(property, first, second, false);
  }

  Optional<Endpoint> day(String property, Optional<Endpoint> first, Optional<Endpoint> second) {
    return either(first, second, (x, y) -> day(property, x, y));
  }

  /** An end; the same, and an open one is "not before the day after the last observed". */
  Endpoint end(String property, Endpoint first, Endpoint second) {
    return day(property, first, second, true);
  }

  private Endpoint day(String property, Endpoint first, Endpoint second, boolean isEnd) {
    if (Ends.isUnknown(first) || Ends.isUnknown(second)) {
      return Ends.isUnknown(first) ? second : first;
    }
    return sharper(first, second, isEnd).orElseGet(() -> one(property, first, second));
  }

  Interval interval(String property, Interval first, Interval second) {
    return Interval.of(
        day(property, first.from(), second.from()), end(property, first.to(), second.to()));
  }

  Optional<Interval> interval(
      String property, Optional<Interval> first, Optional<Interval> second) {
    return either(first, second, (x, y) -> interval(property, x, y));
  }

  /**
   * The one of two days that says what the other says and perhaps more, if one does: that something
   * was not before some day is said by every later day as well.
   */
  private Optional<Endpoint> sharper(Endpoint first, Endpoint second, boolean isEnd) {
    if (first.equals(second)) {
      return Optional.of(first);
    }
    boolean firstIsVague = isVague(first, isEnd);
    boolean secondIsVague = isVague(second, isEnd);
    long byDay = Long.compare(notBefore(first, isEnd), notBefore(second, isEnd));
    if (firstIsVague && secondIsVague) {
      boolean firstSaysMore = byDay == 0 ? first.compareTo(second) <= 0 : byDay > 0;
      return Optional.of(firstSaysMore ? first : second);
    }
    return firstIsVague
        ? Optional.of(second).filter(day -> byDay <= 0)
        : Optional.of(first).filter(day -> secondIsVague && byDay >= 0);
  }

  private static boolean isVague(Endpoint day, boolean isEnd) {
    return Ends.isOnlyNotBefore(day) && (isEnd || !Ends.isOpen(day));
  }

  /** The day before which it cannot be; of one that refers to something, any day will do. */
  private long notBefore(Endpoint day, boolean isEnd) {
    if (day instanceof Endpoint.Reference) {
      return Long.MAX_VALUE;
    }
    return isEnd && Ends.isOpen(day) ? observedThrough.toEpochDay() + 1 : Ends.first(day);
  }

  <T extends Comparable<? super T>> ImmutableSortedSet<T> all(
      SortedSet<T> first, SortedSet<T> second) {
    return ImmutableSortedSet.copyOf(Sets.union(first, second));
  }

  /** The first list, and what the second adds to it; nothing twice. */
  <T> ImmutableList<T> all(Collection<T> first, Collection<T> second) {
    return ImmutableSet.<T>builder().addAll(first).addAll(second).build().asList();
  }

  /**
   * The same, and without those that differ from another only in that they say less of when
   * something began, happened or ended.
   */
  <T> ImmutableList<T> all(
      Collection<T> first, Collection<T> second, BiFunction<Rewriting, T, T> rewritten) {
    ImmutableList<Undated.Known<T>> all =
        all(first, second).stream()
            .map(one -> Undated.of(one, rewritten))
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap<T, Undated.Known<T>> alike = Multimaps.index(all, Undated.Known::rest);
    return all.stream()
        .filter(one -> alike.get(one.rest()).stream().noneMatch(other -> saysLess(one, other)))
        .map(Undated.Known::whole)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean saysLess(Undated.Known<?> one, Undated.Known<?> other) {
    return !(one.days().equals(other.days()) && one.ends().equals(other.ends()))
        && areSharper(other.days(), one.days(), false)
        && areSharper(other.ends(), one.ends(), true);
  }

  /** Whether each of some days says what the other in its place does, and perhaps more. */
  private boolean areSharper(
      ImmutableList<Endpoint> days, ImmutableList<Endpoint> others, boolean isEnd) {
    for (int i = 0; i < days.size(); i++) {
      if (!sharper(others.get(i), days.get(i), isEnd).equals(Optional.of(days.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
