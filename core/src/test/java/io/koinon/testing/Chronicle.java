package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.CasusEvent;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.Name;
import io.koinon.base.ObligationKind;
import io.koinon.base.Principle;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.base.Vocabulary;
import io.koinon.testing.Times.Dated;
import io.koinon.testing.Times.Days;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What truly was, from day to day, and how a document says so that knows some days in part.
 *
 * <p>Whatever it writes for a day has that day among its readings. So if no rule is broken by what
 * truly was, none is broken in every reading of what is written.
 */
final class Chronicle {
  /** Before all that is remembered: what begins then has no beginning. */
  static final LocalDate EVER = LocalDate.of(1000, 1, 1);

  /** After all days: what ends then has not ended. */
  static final LocalDate NEVER = LocalDate.of(3000, 1, 1);

  /** All days. */
  static final Days ALWAYS = new Days(EVER, NEVER);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  final Draft draft;
  final Dice dice;
  final Words words;
  final Times times;
  final LocalDate observed;
  final Vocabulary vocabulary;
  private final ImmutableList<Right> rights;
  private final ImmutableList<Duty> duties;
  private final ImmutableList<CooperationArea> areas;
  private final ImmutableList<Matter> matters;
  private final ImmutableList<ObligationKind> kinds;
  private final ImmutableList<CasusEvent> events;
  private final ImmutableList<Means> means;

  Chronicle(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.words = draft.words;
    this.times = draft.times;
    this.observed = draft.observedThrough;
    this.vocabulary =
        Vocabulary.builder()
            .rights(coined(Right::of))
            .duties(coined(Duty::of))
            .areas(coined(CooperationArea::of))
            .matters(coined(Matter::of))
            .obligationKinds(coined(ObligationKind::of))
            .events(coined(CasusEvent::of))
            .means(coined(Means::of))
            .principles(coined(Principle::of))
            .build();
    this.rights = all(Right.standard(), vocabulary.rights().keySet());
    this.duties = all(Duty.standard(), vocabulary.duties().keySet());
    this.areas = all(CooperationArea.standard(), vocabulary.areas().keySet());
    this.matters = all(Matter.standard(), vocabulary.matters().keySet());
    this.kinds = all(ObligationKind.standard(), vocabulary.obligationKinds().keySet());
    this.events = all(CasusEvent.standard(), vocabulary.events().keySet());
    this.means = all(Means.standard(), vocabulary.means().keySet());
  }

  private <T> ImmutableMap<T, String> coined(Function<String, T> term) {
    Supplier<String> slug = words::slug;
    return dice.perhapsDifferent(50, 3, slug).stream()
        .collect(ImmutableMap.toImmutableMap(term, text -> words.remark()));
  }

  private static <T> ImmutableList<T> all(Set<T> standard, Set<T> coined) {
    return ImmutableList.<T>builder().addAll(standard).addAll(coined).build();
  }

  Right right() {
    return dice.oneOf(rights);
  }

  Duty duty() {
    return dice.oneOf(duties);
  }

  CooperationArea area() {
    return dice.oneOf(areas);
  }

  Matter matter() {
    return dice.oneOf(matters);
  }

  ObligationKind obligationKind() {
    return dice.oneOf(kinds);
  }

  CasusEvent event() {
    return dice.oneOf(events);
  }

  Means means() {
    return dice.oneOf(means);
  }

  SourceId source() {
    return dice.oneOf(draft.sources);
  }

  ImmutableList<SourceId> cited() {
    return dice.perhaps(60, 2, this::source);
  }

  Optional<String> note() {
    return dice.maybe(35, words::remark);
  }

  /** Names of something, some of them for a time. */
  ImmutableList<Name> names(Days life) {
    return dice.perhaps(50, 3, () -> name(life));
  }

  private Name name(Days life) {
    return Name.builder()
        .text(words.name())
        .language(dice.maybe(65, words::language))
        .validity(dice.maybe(40, () -> written(part(life))))
        .build();
  }

  // Days

  /** Whether there is a day to draw from the first to the second, both included. */
  boolean hasDay(LocalDate first, LocalDate last) {
    return !later(first, FIRST).isAfter(earlier(last, observed));
  }

  /**
   * A day from the first to the second, both included, that is remembered and observed; often one
   * on which something is known to have happened.
   */
  LocalDate day(LocalDate first, LocalDate last) {
    LocalDate from = later(first, FIRST);
    LocalDate to = earlier(last, observed);
    return times
        .datedWithin(new Days(from.minusDays(1), to.plusDays(1)))
        .filter(known -> dice.chance(40))
        .map(Dated::day)
        .orElseGet(() -> times.day(from, to));
  }

  /** A part of some days: from their first or a later one on, to their end or an earlier one. */
  Days part(Days days) {
    return part(days, 35, 45);
  }

  Days part(Days days, int sameStarts, int sameEnds) {
    LocalDate from =
        dice.chance(sameStarts) || !hasDay(days.from(), days.to().minusDays(2))
            ? days.from()
            : day(days.from(), days.to().minusDays(2));
    return new Days(from, endWithin(from, days, sameEnds));
  }

  /** The end of what began on a day, within some days. */
  LocalDate endWithin(LocalDate from, Days days, int sameEnds) {
    return dice.chance(sameEnds) || !hasDay(from.plusDays(1), days.to().minusDays(1))
        ? days.to()
        : day(from.plusDays(1), days.to().minusDays(1));
  }

  /** The days that both have, if there are any on which something can be recorded. */
  Optional<Days> common(Days one, Days other) {
    LocalDate from = later(one.from(), other.from());
    LocalDate to = earlier(one.to(), other.to());
    return hasDay(from, to.minusDays(1)) ? Optional.of(new Days(from, to)) : Optional.empty();
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  // Writing

  /** What is written for a day: a reference only to what is on that very day. */
  Endpoint at(LocalDate day) {
    return times
        .datedOn(day)
        .filter(known -> dice.chance(45))
        .<Endpoint>map(Dated::reference)
        .orElseGet(() -> times.covering(day));
  }

  Endpoint start(LocalDate day) {
    return day.equals(EVER) ? Endpoint.open() : at(day);
  }

  Endpoint end(LocalDate day) {
    if (!day.equals(NEVER)) {
      return at(day);
    }
    int kind = dice.between(1, 100);
    if (kind <= 82) {
      return Endpoint.open();
    }
    return kind <= 88
        ? times.datedOn(NEVER).<Endpoint>map(Dated::reference).orElse(Endpoint.open())
        : kind <= 94
            ? Endpoint.notBefore(times.around(times.day(FIRST, observed)))
            : Endpoint.unknown();
  }

  Interval written(Days days) {
    return Interval.of(start(days.from()), end(days.to()));
  }

  /** An interval of some years. */
  Interval someTime() {
    return written(part(ALWAYS, 10, 35));
  }

  <T extends Comparable<? super T>> ImmutableSortedSet<T> some(
      int percent, int most, Supplier<T> term) {
    return ImmutableSortedSet.copyOf(dice.perhapsDifferent(percent, most, term));
  }
}
