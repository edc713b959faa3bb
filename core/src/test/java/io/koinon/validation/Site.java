package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.validation.Mutation.Mutant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An architecture without a mistake, and dice that say where to make one.
 *
 * <p>What it says of days it reads from dates and ranges alone: of references it knows nothing.
 */
record Site(SecurityArchitecture valid, Dice dice) {
  private static final LocalDate LONG_AGO = LocalDate.of(-1000, 1, 1);

  /** Days on which something certainly holds, half-open and not empty. */
  record Days(LocalDate from, LocalDate to) {}

  LocalDate observed() {
    return valid.observedThrough();
  }

  /** A number from 1 to the most. */
  int few(int most) {
    return dice.between(1, most);
  }

  // Places

  <T> Optional<T> oneOf(Collection<T> all, Predicate<? super T> where) {
    ImmutableList<T> found = all.stream().filter(where).collect(ImmutableList.toImmutableList());
    return found.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(found));
  }

  Optional<Participation> spell(Predicate<Participation> where) {
    return oneOf(valid.participations(), where);
  }

  Optional<State> state(Predicate<State> where) {
    return oneOf(valid.states().values(), where);
  }

  Optional<Framework> framework(Predicate<Framework> where) {
    return oneOf(valid.frameworks().values(), where);
  }

  Optional<Institution> institution(Predicate<Institution> where) {
    return oneOf(valid.institutions().values(), where);
  }

  Optional<Treaty> treaty(Predicate<Treaty> where) {
    return oneOf(valid.treaties().values(), where);
  }

  Optional<Succession> succession(Predicate<Succession> where) {
    return oneOf(valid.successions().values(), where);
  }

  Optional<Mode> declaredMode(Predicate<Mode> where) {
    return oneOf(
        valid.frameworks().values().stream()
            .flatMap(framework -> framework.declaredModes().values().stream())
            .collect(ImmutableList.toImmutableList()),
        where);
  }

  Framework frameworkOf(Participation spell) {
    return valid.getFramework(spell.framework());
  }

  Mode modeOf(Participation spell) {
    return frameworkOf(spell).findMode(spell.mode()).orElseThrow();
  }

  /** When somebody exists, as it is written; nothing if that is not limited. */
  ImmutableList<Interval> life(ActorId actor) {
    return actor instanceof StateId id
        ? valid.getState(id).periods().stream()
            .map(StatePeriod::interval)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of(valid.getFramework((FrameworkId) actor).existence());
  }

  /** Whether some date is that of a framework, {@code signed}, {@code inForce} or {@code to}. */
  boolean isReferredTo(Framework framework, String date) {
    return ReferenceCensus.of(valid)
        .containsKey(new Endpoint.Reference(framework.id() + "/" + date));
  }

  /** Whether a spell is the only one of its participant in its framework. */
  boolean isAlone(Participation spell) {
    return valid.history(spell.participant(), spell.framework()).size() == 1;
  }

  // Days

  static PartialDate date(LocalDate day) {
    return PartialDate.of(day);
  }

  static Optional<LocalDate> first(Endpoint endpoint) {
    return Intervals.first(endpoint);
  }

  static Optional<LocalDate> last(Endpoint endpoint) {
    return Intervals.last(endpoint);
  }

  static boolean hasFirst(Endpoint endpoint) {
    return first(endpoint).isPresent();
  }

  static boolean hasLast(Endpoint endpoint) {
    return last(endpoint).isPresent();
  }

  /** The last of all ends, if every one has a last day. */
  static Optional<LocalDate> lastEnd(List<Interval> life) {
    LocalDate last = LONG_AGO;
    for (Interval interval : life) {
      Optional<LocalDate> end = last(interval.to());
      if (end.isEmpty()) {
        return Optional.empty();
      }
      last = end.get().isAfter(last) ? end.get() : last;
    }
    return life.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  /** The last day on which an interval may begin, if there is one. */
  static Optional<LocalDate> latestStart(Interval interval) {
    return interval.from() instanceof Endpoint.Open ? Optional.of(LONG_AGO) : last(interval.from());
  }

  /** The first day on which an interval may no longer hold, if there is one. */
  Optional<LocalDate> earliestEnd(Interval interval) {
    return interval.to() instanceof Endpoint.Open
        ? Optional.of(observed().plusDays(1))
        : first(interval.to());
  }

  /** The days on which an interval certainly holds, if there are some. */
  Optional<Days> certain(Interval interval) {
    return latestStart(interval)
        .flatMap(from -> earliestEnd(interval).map(to -> new Days(from, to)))
        .filter(days -> days.from().isBefore(days.to()));
  }

  /** One of some days, the last ones rather than all from long ago. */
  LocalDate dayOf(Days days) {
    long length = days.to().toEpochDay() - days.from().toEpochDay();
    return days.to().minusDays(dice.between(1L, Math.min(length, 10_000)));
  }

  // Mutants

  /**
   * An architecture in which one spell stands for another, and is what must be found; nothing if
   * there would be two of its key, which are told apart by their order alone.
   */
  Optional<Mutant> replacing(Participation spell, Participation by) {
    List<Participation> spells = new ArrayList<>(valid.participations());
    boolean unused = spells.remove(spell);
    if (spells.stream().anyMatch(other -> other.key().equals(by.key()))) {
      return Optional.empty();
    }
    spells.add(by);
    return Optional.of(about(valid.withParticipations(spells), by));
  }

  /**
   * The same, for a spell with other dates and with nothing that goes by those it had; nothing if
   * there cannot be a spell with them.
   */
  Optional<Mutant> redating(Participation spell, Endpoint from, Endpoint to) {
    return isPossible(from, to)
        ? replacing(
            spell,
            spell.toBuilder()
                .interval(Interval.of(from, to))
                .exit(ImmutableList.of())
                .limitations(ImmutableList.of())
                .alternatives(ImmutableList.of())
                .build())
        : Optional.empty();
  }

  static boolean isPossible(Endpoint from, Endpoint to) {
    return Intervals.isPossible(from, to);
  }

  SecurityArchitecture with(Participation... more) {
    return valid.withParticipations(
        ImmutableList.<Participation>builder().addAll(valid.participations()).add(more).build());
  }

  SecurityArchitecture with(Framework framework) {
    return framework instanceof Treaty treaty
        ? valid.withTreaty(treaty)
        : valid.withInstitution((Institution) framework);
  }

  SecurityArchitecture with(Mode... modes) {
    Framework framework = valid.getFramework(modes[0].id().framework());
    Map<ModeId, Mode> all = new TreeMap<>(framework.declaredModes());
    for (Mode mode : modes) {
      all.put(mode.id(), mode);
    }
    return withModes(framework, all);
  }

  SecurityArchitecture withModes(Framework framework, Map<ModeId, Mode> modes) {
    return framework instanceof Treaty treaty
        ? with(treaty.withDeclaredModes(modes))
        : with(((Institution) framework).withDeclaredModes(modes));
  }

  SecurityArchitecture with(Succession... successions) {
    Map<SuccessionId, Succession> all = new TreeMap<>(valid.successions());
    for (Succession succession : successions) {
      all.put(succession.id(), succession);
    }
    return valid.withSuccessions(all);
  }

  static Mutant about(SecurityArchitecture architecture, Participation... spells) {
    ImmutableSet.Builder<Subject> subjects = ImmutableSet.builder();
    for (Participation spell : spells) {
      subjects.add(subject(spell, architecture));
    }
    return new Mutant(architecture, subjects.build());
  }

  static Mutant about(SecurityArchitecture architecture, Subject... subjects) {
    return new Mutant(architecture, ImmutableSet.copyOf(subjects));
  }

  /** What a finding about a spell is about: its key, and its number among those of the same key. */
  static Subject subject(Participation spell, SecurityArchitecture in) {
    int number = 0;
    for (Participation each : in.participations()) {
      if (each.key().equals(spell.key())) {
        number++;
        if (each.equals(spell)) {
          break;
        }
      }
    }
    return Subject.participation(number == 1 ? spell.key() : spell.key() + "#" + number);
  }
}
