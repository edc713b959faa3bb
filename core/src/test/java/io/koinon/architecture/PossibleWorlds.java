package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.testing.Intervals;
import io.koinon.testing.SmallWorlds;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An oracle that looks at every possible world of one pair on one day of a small world.
 *
 * <p>A world says of each interval whether it covers the day, and of each mode asked whether the
 * participant holds it. Which of the two an interval may say is found by trying every pair of days
 * for its ends. A world is possible if it contradicts no record:
 *
 * <ul>
 *   <li>a mode is held only while it is law, and the framework and the participant exist;
 *   <li>whoever has an asserted spell that covers the day holds its mode, unless a spell that
 *       certainly covers it denies that; what is so denied and not asserted is not held;
 *   <li>a possible spell is real in some worlds and not in others;
 *   <li>a mode is held without a spell only outside its roster, and, as far as records are
 *       complete, only by somebody who has none in the modes asked; a mode that the framework does
 *       not offer while it offers others, never.
 * </ul>
 *
 * <p>Existence and law go before spells: a spell is void where they certainly rule the day out.
 */
final class PossibleWorlds {
  private static final long BEFORE_ALL = Long.MIN_VALUE;
  private static final long AFTER_ALL = Long.MAX_VALUE;

  /** Two days beside the line on either side, so that an interval may lie wholly beside it. */
  private static final long FIRST = SmallWorlds.LINE.get(0).toEpochDay() - 2;

  private static final long LAST = FIRST + SmallWorlds.LINE.size() + 3;

  private static final ImmutableSet<Boolean> TRUE = ImmutableSet.of(true);
  private static final ImmutableSet<Boolean> FALSE = ImmutableSet.of(false);
  private static final ImmutableSet<Boolean> EITHER = ImmutableSet.of(false, true);

  /** A mode that is asked for: the places of its facts in a world, and its spells. */
  private record Asked(int held, int law, int roster, List<Spell> spells) {}

  /** A spell: its claim, and the places of whether it covers the day and whether it is real. */
  private record Spell(Claim claim, int covers, int real) {}

  private final SecurityArchitecture architecture;
  private final Assumption assumption;
  private final LocalDate day;
  private final List<Set<Boolean>> facts = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Integer> periods = new ArrayList<>();
  private final EnumSet<Truth> answers = EnumSet.noneOf(Truth.class);
  private int framework;
  private boolean complete;

  private PossibleWorlds(SecurityArchitecture architecture, Assumption assumption, LocalDate day) {
    this.architecture = architecture;
    this.assumption = assumption;
    this.day = day;
  }

  /** YES if it is so in every world, NO if in none. */
  static Truth ask(
      SecurityArchitecture architecture,
      Assumption assumption,
      LocalDate day,
      ActorId participant,
      Question question) {
    PossibleWorlds worlds = new PossibleWorlds(architecture, assumption, day);
    worlds.gather(participant, question);
    worlds.look(0, new boolean[worlds.facts.size()]);
    if (worlds.answers.isEmpty()) {
      throw new AssertionError("no world is possible");
    }
    return worlds.answers.size() == 2 ? Truth.UNKNOWN : worlds.answers.iterator().next();
  }

  private void gather(ActorId participant, Question question) {
    Framework asking = architecture.frameworks().get(question.framework());
    framework = fact(says(asking.existence()));
    existence(participant).forEach(said -> periods.add(fact(said)));
    boolean impossible =
        facts.get(framework).equals(FALSE)
            || periods.stream().allMatch(period -> facts.get(period).equals(FALSE));
    List<Participation> spells = new ArrayList<>();
    for (Participation spell : architecture.participations()) {
      if (spell.participant().equals(participant)
          && spell.framework().equals(asking.id())
          && question.isAbout(spell.mode(), offered(asking, spell.mode()))) {
        spells.add(spell);
      }
    }
    complete =
        (!isBeyond() || assumption == Assumption.PERSISTENCE)
            && spells.stream().anyMatch(spell -> spell.claim() != Claim.DENIED);
    Set<ModeId> modes = new LinkedHashSet<>();
    for (Mode mode : asking.modes()) {
      if (question.isAbout(mode.id(), Optional.of(mode))) {
        modes.add(mode.id());
      }
    }
    boolean someOffered = !modes.isEmpty();
    if (question instanceof Question.Holds holds) {
      modes.add(holds.asked());
    }
    spells.forEach(spell -> modes.add(spell.mode()));
    for (ModeId mode : modes) {
      gather(asking, mode, spells, impossible, someOffered);
    }
    if (!someOffered && !(question instanceof Question.Holds)) {
      // Nothing says that the law of the framework offers no other.
      asked.add(new Asked(fact(EITHER), fact(TRUE), fact(FALSE), ImmutableList.of()));
    }
  }

  private void gather(
      Framework asking,
      ModeId id,
      List<Participation> spells,
      boolean impossible,
      boolean someOffered) {
    Optional<Mode> mode = offered(asking, id);
    Set<Boolean> says = mode.map(asking::validityOf).map(this::says).orElse(TRUE);
    int law = fact(says);
    List<Spell> its = new ArrayList<>();
    for (Participation spell : spells) {
      if (spell.mode().equals(id) && !impossible && !says.equals(FALSE)) {
        its.add(
            new Spell(
                spell.claim(),
                fact(says(spell.interval())),
                fact(spell.claim() == Claim.POSSIBLE ? EITHER : TRUE)));
      }
    }
    int roster =
        mode.isEmpty() && someOffered ? fact(TRUE) : roster(mode.flatMap(Mode::roster), law);
    asked.add(new Asked(fact(EITHER), law, roster, its));
  }

  /**
   * A roster reaches no further than the last day observed; without an interval of its own it is
   * the law of the mode.
   */
  private int roster(Optional<Roster> roster, int law) {
    if (roster.isEmpty() || (isBeyond() && assumption == Assumption.NONE)) {
      return fact(FALSE);
    }
    return roster.get().interval().isPresent() ? fact(says(roster.get().interval().get())) : law;
  }

  private boolean isBeyond() {
    return day.isAfter(architecture.observedThrough());
  }

  private static Optional<Mode> offered(Framework framework, ModeId id) {
    for (Mode mode : framework.modes()) {
      if (mode.id().equals(id)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  private List<Set<Boolean>> existence(ActorId participant) {
    List<Set<Boolean>> said = new ArrayList<>();
    if (participant instanceof StateId id) {
      State state = architecture.states().get(id);
      if (state != null) {
        state.periods().forEach(period -> said.add(says(period.interval())));
      }
    } else {
      Framework institution = architecture.frameworks().get(participant);
      if (institution != null) {
        said.add(says(institution.existence()));
      }
    }
    return said.isEmpty() ? ImmutableList.of(EITHER) : said;
  }

  private int fact(Set<Boolean> options) {
    facts.add(options);
    return facts.size() - 1;
  }

  private void look(int next, boolean[] world) {
    if (next == world.length) {
      if (isPossible(world)) {
        answers.add(Truth.of(asked.stream().anyMatch(mode -> world[mode.held])));
      }
      return;
    }
    for (boolean value : facts.get(next)) {
      if (answers.size() < 2) {
        world[next] = value;
        look(next + 1, world);
      }
    }
  }

  private boolean isPossible(boolean[] world) {
    boolean exists = world[framework] && periods.stream().anyMatch(period -> world[period]);
    return asked.stream().allMatch(mode -> isPossible(world, mode, exists));
  }

  private boolean isPossible(boolean[] world, Asked mode, boolean exists) {
    boolean asserted = false;
    boolean real = false;
    boolean denied = false;
    for (Spell spell : mode.spells) {
      boolean covers = world[spell.covers] && world[spell.real];
      asserted |= covers && spell.claim == Claim.ASSERTED;
      real |= covers && spell.claim == Claim.POSSIBLE;
      denied |= spell.claim == Claim.DENIED && facts.get(spell.covers).equals(TRUE);
    }
    if (!world[mode.held]) {
      return denied || !(asserted || real);
    }
    boolean backed = asserted || (real && !denied);
    boolean needsBacking = denied || complete || world[mode.roster];
    return exists && world[mode.law] && (backed || !needsBacking);
  }

  /** What an interval may say of the day: tried with every start and every later end. */
  private Set<Boolean> says(Interval interval) {
    Set<Boolean> said = new LinkedHashSet<>();
    for (long start : starts(interval.from())) {
      for (long end : ends(interval.to())) {
        if (start < end) {
          said.add(start <= day.toEpochDay() && day.toEpochDay() < end);
        }
      }
    }
    return ImmutableSet.copyOf(said);
  }

  private static List<Long> starts(Endpoint from) {
    List<Long> starts = from instanceof Endpoint.Open ? new ArrayList<>() : days(from);
    if (Intervals.first(from).isEmpty()) {
      starts.add(BEFORE_ALL);
    }
    return starts;
  }

  private List<Long> ends(Endpoint to) {
    if (to instanceof Endpoint.Open) {
      List<Long> ends = new ArrayList<>();
      for (long end = FIRST; end <= LAST && assumption == Assumption.NONE; end++) {
        if (end > architecture.observedThrough().toEpochDay()) {
          ends.add(end);
        }
      }
      ends.add(AFTER_ALL);
      return ends;
    }
    List<Long> ends = days(to);
    if (Intervals.last(to).isEmpty()) {
      ends.add(AFTER_ALL);
    }
    return ends;
  }

  private static List<Long> days(Endpoint endpoint) {
    List<Long> days = new ArrayList<>();
    for (long day = FIRST; day <= LAST; day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      if (Intervals.first(endpoint).filter(date::isBefore).isEmpty()
          && Intervals.last(endpoint).filter(date::isAfter).isEmpty()) {
        days.add(day);
      }
    }
    return days;
  }
}
