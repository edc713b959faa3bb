package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Mode;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.testing.Times.Days;
import io.koinon.testing.ValidLaws.Law;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Draws spells that contradict nothing: while participant, framework and mode are there, two of one
 * mode never at once, with acts in their order and limitations within.
 */
final class ValidSpells {
  /** How long one is away before one returns in the same mode, in days. */
  private static final int ABSENCE = 1500;

  private static final LocalDate OLD = LocalDate.of(1945, 1, 1);

  private static final ImmutableList<ActKind> ENTRIES =
      ImmutableList.of(
          ActKind.DEPOSIT,
          ActKind.ACCESSION,
          ActKind.ENTRY_INTO_FORCE,
          ActKind.PROVISIONAL_APPLICATION,
          ActKind.DECISION,
          ActKind.SUCCESSION);

  private static final ImmutableList<ActKind> EXITS =
      ImmutableList.of(
          ActKind.LAPSE,
          ActKind.WITHDRAWAL,
          ActKind.EXPULSION,
          ActKind.DISSOLUTION,
          ActKind.EXTINCTION);

  private final Chronicle chronicle;
  private final Dice dice;

  ValidSpells(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.dice = chronicle.dice;
  }

  // Histories

  /** Spells of those who found a framework, from its first day on. */
  ImmutableList<Participation> founding(ActorId founder, Law law, ModeId mode) {
    Days days = law.modes().get(mode);
    LocalDate to = chronicle.endWithin(days.from(), days, 55);
    return ImmutableList.of(spell(founder, law, mode, new Days(days.from(), to)));
  }

  /** Some spells of one participant in a framework, while both are there; or none. */
  ImmutableList<Participation> history(ActorId participant, Law law, Days life) {
    ImmutableList<ModeId> modes =
        law.modes().keySet().stream()
            .filter(mode -> within(law, mode, life).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (modes.isEmpty()) {
      return ImmutableList.of();
    }
    ModeId mode = dice.oneOf(modes);
    List<Participation> spells = new ArrayList<>();
    int kind = dice.between(1, 100);
    if (kind <= 35) {
      spells.addAll(rising(participant, law, modes, life));
    } else if (kind <= 50) {
      spells.addAll(returning(participant, law, mode, life));
    }
    if (spells.isEmpty()) {
      spells.add(spell(participant, law, mode, someOf(law, mode, life)));
    }
    if (dice.chance(25)) {
      ModeId other = dice.oneOf(modes);
      spells.add(
          spell(participant, law, other, someOf(law, other, life))
              .withClaim(dice.chance(50) ? Claim.POSSIBLE : Claim.DENIED));
    }
    return ImmutableList.copyOf(spells);
  }

  private Optional<Days> within(Law law, ModeId mode, Days life) {
    return chronicle.common(law.modes().get(mode), life);
  }

  private Days someOf(Law law, ModeId mode, Days life) {
    return chronicle.part(within(law, mode, life).orElseThrow());
  }

  /** Two spells that meet, of which the second is in a mode that one may rise to. */
  private ImmutableList<Participation> rising(
      ActorId participant, Law law, ImmutableList<ModeId> modes, Days life) {
    ModeId lower = dice.oneOf(modes);
    ImmutableList<ModeId> higher =
        modes.stream()
            .filter(mode -> isAbove(law, mode, lower))
            .collect(ImmutableList.toImmutableList());
    if (higher.isEmpty()) {
      return ImmutableList.of();
    }
    ModeId next = dice.oneOf(higher);
    Days before = within(law, lower, life).orElseThrow();
    Days after = within(law, next, life).orElseThrow();
    Days meeting =
        new Days(
            Chronicle.later(before.from().plusDays(1), after.from()),
            Chronicle.earlier(before.to(), after.to().minusDays(1)));
    if (!chronicle.hasDay(meeting.from(), meeting.to())) {
      return ImmutableList.of();
    }
    LocalDate day = chronicle.day(meeting.from(), meeting.to());
    Endpoint at = chronicle.at(day);
    LocalDate from =
        chronicle.hasDay(before.from(), day.minusDays(1)) && dice.chance(70)
            ? chronicle.day(before.from(), day.minusDays(1))
            : before.from();
    LocalDate to = chronicle.endWithin(day, after, 45);
    return ImmutableList.of(
        spell(participant, law, lower, new Days(from, day), chronicle.start(from), at),
        spell(participant, law, next, new Days(day, to), at, chronicle.end(to)));
  }

  private static boolean isAbove(Law law, ModeId higher, ModeId lower) {
    Set<ModeId> seen = new HashSet<>();
    Queue<ModeId> next = new ArrayDeque<>(law.mode(higher).above());
    while (!next.isEmpty()) {
      ModeId mode = next.remove();
      if (seen.add(mode)) {
        next.addAll(law.mode(mode).above());
      }
    }
    return seen.contains(lower);
  }

  /**
   * Two spells in one mode with some years between, written so that they cannot be taken for one.
   */
  private ImmutableList<Participation> returning(
      ActorId participant, Law law, ModeId mode, Days life) {
    Days days = within(law, mode, life).orElseThrow();
    LocalDate last = Chronicle.earlier(days.to().minusDays(1), chronicle.observed);
    if (!chronicle.hasDay(days.from(), last.minusDays(ABSENCE + 1))) {
      return ImmutableList.of();
    }
    LocalDate from = chronicle.day(days.from(), last.minusDays(ABSENCE + 1));
    LocalDate left = chronicle.day(from.plusDays(1), last.minusDays(ABSENCE));
    LocalDate back = chronicle.day(left.plusDays(ABSENCE), last);
    LocalDate to = chronicle.endWithin(back, days, 60);
    return ImmutableList.of(
        spell(
            participant,
            law,
            mode,
            new Days(from, left),
            chronicle.times.around(from),
            chronicle.at(left)),
        spell(
            participant,
            law,
            mode,
            new Days(back, to),
            chronicle.times.around(back),
            chronicle.end(to)));
  }

  // Spells

  private Participation spell(ActorId participant, Law law, ModeId mode, Days days) {
    Interval interval = chronicle.written(days);
    return spell(participant, law, mode, days, interval.from(), interval.to());
  }

  private Participation spell(
      ActorId participant, Law law, ModeId mode, Days days, Endpoint from, Endpoint to) {
    Interval interval = Interval.of(from, to);
    return Participation.builder()
        .participant(participant)
        .mode(mode)
        .interval(interval)
        .entry(dice.chance(60) ? entry(days) : ImmutableList.of())
        .exit(exit(law, days))
        .limitations(dice.perhaps(30, 2, () -> limitation(law.mode(mode), days)))
        .alternatives(dice.perhaps(30, 2, () -> alternative(law, mode, days)))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  /** The first day of a spell; where it has none, one of its days. */
  private LocalDate startOf(Days spell) {
    if (!spell.from().equals(Chronicle.EVER)) {
      return spell.from();
    }
    LocalDate last = Chronicle.earlier(spell.to().minusDays(1), OLD);
    return chronicle.hasDay(spell.from(), last) ? chronicle.day(spell.from(), last) : last;
  }

  // Acts

  private ImmutableList<Act> entry(Days spell) {
    LocalDate start = startOf(spell);
    LocalDate signed = start.minusDays(dice.between(0, 700));
    List<Act> acts = new ArrayList<>();
    if (dice.chance(45)) {
      acts.add(act(ActKind.SIGNATURE, signed));
    }
    if (dice.chance(45)) {
      acts.add(act(ActKind.RATIFICATION, chronicle.times.day(signed, start)));
    }
    for (ActKind kind : dice.different(dice.between(acts.isEmpty() ? 1 : 0, 5), ENTRIES)) {
      acts.add(act(kind, chronicle.times.day(signed, start)));
    }
    return ImmutableList.copyOf(acts);
  }

  private ImmutableList<Act> exit(Law law, Days spell) {
    if (spell.to().equals(Chronicle.NEVER)) {
      return dice.perhaps(
          25,
          1,
          () ->
              act(
                  ActKind.NOTICE,
                  chronicle.day(chronicle.observed.minusDays(400), chronicle.observed)));
    }
    if (dice.chance(30)) {
      return ImmutableList.of();
    }
    List<Act> acts = new ArrayList<>();
    if (dice.chance(55)) {
      acts.add(act(ActKind.NOTICE, notice(law, spell.to())));
    }
    if (dice.chance(45)) {
      acts.add(act(ActKind.EFFECT, spell.to()));
    }
    boolean needsAnother = acts.size() < 2;
    for (ActKind kind : dice.different(dice.between(needsAnother ? 1 : 0, 4), EXITS)) {
      acts.add(act(kind, spell.to().minusDays(dice.between(0, 400))));
    }
    return ImmutableList.copyOf(acts);
  }

  /** A day of notice after which the period that the law asks for is over at the end. */
  private LocalDate notice(Law law, LocalDate end) {
    Period period = law.framework().exit().flatMap(ExitRule::notice).orElse(Period.ZERO);
    return end.minus(period).minusDays(dice.between(5, 400));
  }

  private Act act(ActKind kind, LocalDate day) {
    return Act.builder()
        .kind(kind)
        .on(dice.maybe(65, () -> chronicle.at(day)))
        .effectFrom(dice.maybe(35, () -> chronicle.at(day)))
        .by(dice.maybe(35, this::actor))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  /** An act that several records may refer to. */
  Act act(ActId id) {
    LocalDate day = chronicle.day(LocalDate.of(1950, 1, 1), chronicle.observed);
    Act act = act(dice.oneOf(ActKind.class), day);
    chronicle.times.remember(id.value(), day);
    return act;
  }

  private ActorId actor() {
    return dice.chance(80)
        ? dice.oneOf(chronicle.draft.states)
        : dice.oneOf(chronicle.draft.institutions);
  }

  // Limitations

  private Limitation limitation(Mode mode, Days spell) {
    Supplier<Right> right = term(mode.rights(), chronicle::right);
    Supplier<Duty> duty = term(mode.duties(), chronicle::duty);
    int rights = mode.rights().map(Set::isEmpty).orElse(false) ? 0 : 45;
    int duties = mode.duties().map(Set::isEmpty).orElse(false) ? 0 : 45;
    return Limitation.builder()
        .kind(dice.oneOf(LimitationKind.class))
        .basis(dice.oneOf(LimitationBasis.class))
        .interval(dice.maybe(55, () -> chronicle.written(chronicle.part(spell))))
        .claim(dice.chance(70) ? Claim.ASSERTED : dice.oneOf(Claim.class))
        .scope(dice.maybe(50, this::scope))
        .notEntitled(chronicle.some(rights, 3, right))
        .notExercised(chronicle.some(rights, 3, right))
        .notOwed(chronicle.some(duties, 3, duty))
        .notPerformed(chronicle.some(duties, 3, duty))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  /** One of those that the mode has; any, if they are not recorded. */
  private <T> Supplier<T> term(Optional<ImmutableSortedSet<T>> ofMode, Supplier<T> any) {
    return ofMode.isPresent() ? () -> dice.oneOf(ofMode.get().asList()) : any;
  }

  private Scope scope() {
    boolean organ = dice.chance(50);
    boolean matter = dice.chance(45);
    return Scope.builder()
        .organ(organ ? Optional.of(chronicle.draft.organ()) : Optional.empty())
        .matter(matter ? Optional.of(chronicle.matter()) : Optional.empty())
        .counterparts(chronicle.<ActorId>some(organ || matter ? 35 : 100, 3, this::actor))
        .territories(
            chronicle.draft.regions.isEmpty()
                ? ImmutableSet.of()
                : chronicle.some(60, 2, () -> dice.oneOf(chronicle.draft.regions)))
        .build();
  }

  // Alternatives

  private Alternative alternative(Law law, ModeId mode, Days spell) {
    LocalDate start = startOf(spell);
    Optional<ModeId> other = dice.maybe(35, () -> dice.oneOf(law.modes().keySet().asList()));
    Optional<Endpoint> end =
        spell.to().equals(Chronicle.NEVER)
            ? Optional.empty()
            : dice.maybe(60, () -> chronicle.at(spell.to().plusDays(dice.between(0, 400))));
    Optional<Claim> claim = dice.maybe(35, () -> dice.oneOf(Claim.class));
    Optional<ImmutableList<Act>> entry =
        dice.maybe(35, () -> dice.chance(65) ? entry(spell) : ImmutableList.of());
    Optional<ImmutableList<Act>> exit = dice.maybe(35, () -> exit(law, spell));
    boolean differs =
        other.isPresent()
            || end.isPresent()
            || claim.isPresent()
            || entry.isPresent()
            || exit.isPresent();
    return Alternative.builder()
        .account(chronicle.source())
        .mode(other.filter(it -> !it.equals(mode)))
        .start(
            dice.maybe(
                differs && other.isEmpty() ? 40 : 100,
                () -> chronicle.at(start.minusDays(dice.between(0, 400)))))
        .end(end)
        .claim(claim)
        .entry(entry)
        .exit(exit)
        .note(chronicle.note())
        .build();
  }
}
