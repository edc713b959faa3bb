package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Edits of an architecture by which one gets to know more. */
public final class Edits {
  private static final LocalDate EARLY = LocalDate.of(1945, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2040, 12, 31);

  /**
   * An architecture after an edit, and where to look.
   *
   * @param after the architecture
   * @param framework the framework in which something may have changed
   * @param participant for whom, if it is about one
   * @param near a day that may be affected
   */
  public record Edit(
      SecurityArchitecture after, FrameworkId framework, ActorId participant, LocalDate near) {}

  private final SecurityArchitecture before;
  private final Dice dice;
  private LocalDate near = EARLY;

  private Edits(SecurityArchitecture before, Random random) {
    this.before = before;
    this.dice = new Dice(random);
  }

  /** The architecture with one date sharpened, if one was found that is not known to the day. */
  public static Optional<Edit> sharpened(SecurityArchitecture before, Random random) {
    Edits edits = new Edits(before, random);
    return edits.often(edits::sharpenSomething);
  }

  /**
   * The architecture with a first spell of somebody in a mode that the framework offers, outside
   * the roster of that mode and within the existence of the framework.
   */
  public static Optional<Edit> withFirstRecord(SecurityArchitecture before, Random random) {
    Edits edits = new Edits(before, random);
    return edits.often(edits::addFirstRecord);
  }

  private Optional<Edit> often(Supplier<Optional<Edit>> edit) {
    for (int left = 40; left > 0; left--) {
      Optional<Edit> done = edit.get();
      if (done.isPresent()) {
        return done;
      }
    }
    return Optional.empty();
  }

  private Optional<Edit> sharpenSomething() {
    int kind = dice.between(1, 100);
    if (kind <= 45) {
      return before.participations().isEmpty() ? Optional.empty() : spell();
    }
    FrameworkId id = dice.oneOf(before.frameworks().keySet().asList());
    if (kind <= 60) {
      return period(id);
    }
    ActorId actor = dice.oneOf(before.actors().asList());
    Framework framework = before.frameworks().get(id);
    Optional<? extends Framework> changed =
        kind <= 75 ? existence(framework) : mode(framework, kind <= 87);
    return changed.map(f -> new Edit(with(f), id, actor, near));
  }

  private SecurityArchitecture with(Framework framework) {
    SecurityArchitecture.Builder after = before.toBuilder();
    if (framework instanceof Treaty treaty) {
      return after.treaties(with(before.treaties(), treaty.id(), treaty)).build();
    }
    Institution institution = (Institution) framework;
    return after.institutions(with(before.institutions(), institution.id(), institution)).build();
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> changed = new LinkedHashMap<>(map);
    changed.put(key, value);
    return changed;
  }

  private Optional<Edit> spell() {
    List<Participation> spells = new ArrayList<>(before.participations());
    int at = dice.between(0, spells.size() - 1);
    Participation spell = spells.get(at);
    return interval(spell.interval())
        .flatMap(interval -> spelled(spell, interval))
        .map(
            changed -> {
              spells.set(at, changed);
              return new Edit(
                  before.toBuilder().participations(spells).build(),
                  spell.framework(),
                  spell.participant(),
                  near);
            });
  }

  /** The spell in a narrower interval; its alternatives, which no answer heeds, may not fit it. */
  private static Optional<Participation> spelled(Participation spell, Interval interval) {
    return Optional.of(
        spell.toBuilder().alternatives(ImmutableList.of()).interval(interval).build());
  }

  private Optional<Edit> period(FrameworkId framework) {
    ImmutableList<State> withPeriods =
        before.states().values().stream()
            .filter(state -> !state.periods().isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (withPeriods.isEmpty()) {
      return Optional.empty();
    }
    State state = dice.oneOf(withPeriods);
    List<StatePeriod> periods = new ArrayList<>(state.periods());
    int at = dice.between(0, periods.size() - 1);
    return interval(periods.get(at).interval())
        .map(
            interval -> {
              periods.set(at, periods.get(at).toBuilder().interval(interval).build());
              State changed = state.toBuilder().periods(periods).build();
              return new Edit(
                  before.toBuilder().states(with(before.states(), state.id(), changed)).build(),
                  framework(state.id()).orElse(framework),
                  state.id(),
                  near);
            });
  }

  private Optional<FrameworkId> framework(StateId state) {
    ImmutableList<FrameworkId> joined =
        before.participations().stream()
            .filter(spell -> spell.participant().equals(state))
            .map(Participation::framework)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return joined.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(joined));
  }

  private Optional<? extends Framework> existence(Framework framework) {
    return framework instanceof Treaty treaty
        ? existence(treaty)
        : existence((Institution) framework);
  }

  private Optional<Institution> existence(Institution institution) {
    return interval(institution.existence())
        .map(interval -> institution.toBuilder().existence(interval).build());
  }

  private Optional<Treaty> existence(Treaty treaty) {
    int end = dice.between(1, 3);
    if (end == 1) {
      return treaty
          .signed()
          .flatMap(this::sharper)
          .filter(signed -> Intervals.isPossible(signed, treaty.end()))
          .map(signed -> treaty.toBuilder().signed(signed).build());
    }
    return end == 2
        ? sharper(treaty.inForce())
            .filter(inForce -> Intervals.isPossible(inForce, treaty.end()))
            .map(inForce -> treaty.toBuilder().inForce(inForce).build())
        : sharper(treaty.end())
            .filter(to -> Intervals.isPossible(treaty.existence().from(), to))
            .filter(to -> Intervals.isPossible(treaty.inForce(), to))
            .map(to -> treaty.toBuilder().end(to).build());
  }

  private Optional<? extends Framework> mode(Framework framework, boolean validity) {
    if (framework.declaredModes().isEmpty()) {
      return Optional.empty();
    }
    Mode mode = dice.oneOf(framework.declaredModes().values().asList());
    Optional<Mode> changed =
        validity
            ? mode.validity()
                .flatMap(this::interval)
                .map(interval -> mode.toBuilder().validity(interval).build())
            : mode.roster()
                .flatMap(
                    roster ->
                        roster
                            .interval()
                            .flatMap(this::interval)
                            .map(interval -> roster.toBuilder().interval(interval).build()))
                .map(roster -> mode.toBuilder().roster(roster).build());
    return changed.map(
        sharper -> {
          var modes = with(framework.declaredModes(), sharper.id(), sharper);
          return framework instanceof Treaty treaty
              ? treaty.toBuilder().declaredModes(modes).build()
              : ((Institution) framework).toBuilder().declaredModes(modes).build();
        });
  }

  /** The interval with one of its ends sharpened. */
  private Optional<Interval> interval(Interval interval) {
    boolean start = dice.chance(50);
    Function<Endpoint, Endpoint> from = sharp -> start ? sharp : interval.from();
    Function<Endpoint, Endpoint> to = sharp -> start ? interval.to() : sharp;
    return sharper(start ? interval.from() : interval.to())
        .filter(sharp -> Intervals.isPossible(from.apply(sharp), to.apply(sharp)))
        .map(sharp -> Interval.of(from.apply(sharp), to.apply(sharp)));
  }

  /** An endpoint that stands for fewer days than another, all of which that one stands for. */
  private Optional<Endpoint> sharper(Endpoint endpoint) {
    if (endpoint instanceof Endpoint.Open || endpoint instanceof Endpoint.Reference) {
      return Optional.empty();
    }
    LocalDate first =
        Intervals.first(endpoint)
            .orElseGet(() -> Intervals.last(endpoint).map(d -> d.minusYears(20)).orElse(EARLY));
    LocalDate last =
        Intervals.last(endpoint)
            .orElseGet(() -> Intervals.first(endpoint).map(d -> d.plusYears(20)).orElse(LATE));
    if (first.equals(last)) {
      return Optional.empty();
    }
    near = day(first, last);
    PartialDate day = PartialDate.of(day(first, last));
    int kind = dice.between(1, 100);
    if (kind <= 40) {
      return Optional.of(day);
    }
    if (kind <= 70) {
      PartialDate other = PartialDate.of(day(first, last));
      return Optional.of(
          other.earliest().isBefore(day.earliest())
              ? Endpoint.between(other, day)
              : Endpoint.between(day, other));
    }
    PartialDate wider =
        kind <= 90 ? PartialDate.of(YearMonth.from(day.earliest())) : PartialDate.of(day.year());
    return wider.earliest().isBefore(first) || wider.latest().isAfter(last)
        ? Optional.empty()
        : Optional.of(wider);
  }

  private LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(dice.between(first.toEpochDay(), last.toEpochDay()));
  }

  private Optional<Edit> addFirstRecord() {
    Framework framework = dice.oneOf(before.frameworks().values().asList());
    ActorId participant = dice.chance(20) ? stranger() : dice.oneOf(before.actors().asList());
    if (framework.modes().isEmpty() || !before.history(participant, framework.id()).isEmpty()) {
      return Optional.empty();
    }
    Mode mode = dice.oneOf(framework.modes());
    Interval existence = framework.existence();
    if (existence.from() instanceof Endpoint.Unknown
        || existence.from() instanceof Endpoint.Reference) {
      return Optional.empty();
    }
    LocalDate first = Intervals.last(existence.from()).orElse(EARLY);
    boolean goesOn = existence.to() instanceof Endpoint.Open;
    Optional<LocalDate> end =
        goesOn
            ? Optional.of(before.observedThrough().plusDays(1))
            : Intervals.first(existence.to());
    if (end.isEmpty() || !first.plusDays(2).isBefore(end.get())) {
      return Optional.empty();
    }
    Interval interval = spellWithin(first, end.get(), goesOn);
    return isOutside(interval, framework.rosterOf(mode))
        ? Optional.of(
            new Edit(withSpell(participant, mode, interval), framework.id(), participant, near))
        : Optional.empty();
  }

  private static ActorId stranger() {
    return StateId.of("ATLANTIS");
  }

  private Interval spellWithin(LocalDate first, LocalDate end, boolean goesOn) {
    List<LocalDate> days = new ArrayList<>(dice.some(4, 4, () -> day(first, end)));
    days.sort(null);
    near = day(days.get(0), days.get(3));
    Endpoint from = Endpoint.between(PartialDate.of(days.get(0)), PartialDate.of(days.get(1)));
    LocalDate to = days.get(3).isAfter(days.get(0)) ? days.get(3) : days.get(3).plusDays(1);
    return Interval.of(
        from,
        goesOn && dice.chance(40)
            ? Endpoint.open()
            : Endpoint.between(PartialDate.of(days.get(2)), PartialDate.of(to)));
  }

  private static boolean isOutside(Interval spell, Optional<Interval> roster) {
    return roster.isEmpty()
        || !Intervals.isPossible(spell.from(), roster.get().to())
        || !Intervals.isPossible(roster.get().from(), spell.to());
  }

  private SecurityArchitecture withSpell(ActorId participant, Mode mode, Interval interval) {
    return before.toBuilder()
        .addParticipation(
            Participation.builder()
                .participant(participant)
                .mode(mode.id())
                .interval(interval)
                .claim(dice.chance(70) ? Claim.ASSERTED : dice.oneOf(Claim.class))
                .build())
        .build();
  }
}
