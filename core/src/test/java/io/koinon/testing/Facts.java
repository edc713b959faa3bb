package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.ModeId;
import io.koinon.base.Scope;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.testing.Times.Dated;
import io.koinon.testing.Times.Days;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;

/** Draws spells of participation with all that belongs to them. */
final class Facts {
  private static final ImmutableList<ActKind> ENTRIES =
      ImmutableList.of(
          ActKind.SIGNATURE,
          ActKind.RATIFICATION,
          ActKind.DEPOSIT,
          ActKind.ACCESSION,
          ActKind.ENTRY_INTO_FORCE,
          ActKind.PROVISIONAL_APPLICATION,
          ActKind.DECISION,
          ActKind.SUCCESSION);

  private static final ImmutableList<ActKind> EXITS =
      ImmutableList.of(
          ActKind.NOTICE,
          ActKind.EFFECT,
          ActKind.LAPSE,
          ActKind.WITHDRAWAL,
          ActKind.EXPULSION,
          ActKind.DISSOLUTION,
          ActKind.EXTINCTION);

  private final Draft draft;
  private final Dice dice;
  private final Words words;
  private final Times times;

  Facts(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.words = draft.words;
    this.times = draft.times;
  }

  /**
   * The spells of one participant in a framework: one, or several of which some overlap, or two
   * that meet at what both refer to.
   */
  ImmutableList<Participation> history(ActorId participant, Framework framework, Days life) {
    Optional<Dated> meeting = dice.chance(20) ? times.datedWithin(life) : Optional.empty();
    if (meeting.isPresent()) {
      return meetingAt(meeting.get(), participant, framework, life);
    }
    int spells = dice.chance(60) ? 1 : dice.between(2, 3);
    return dice.some(spells, spells, () -> spell(participant, mode(framework), life));
  }

  private ImmutableList<Participation> meetingAt(
      Dated at, ActorId participant, Framework framework, Days life) {
    Days before = new Days(times.day(life.from(), at.day().minusDays(1)), at.day());
    Days after = new Days(at.day(), times.day(at.day().plusDays(1), life.to()));
    Interval until =
        Interval.of(times.endpointOtherThan(before.from(), at.reference()), at.reference());
    Interval since =
        Interval.of(
            at.reference(),
            dice.chance(40)
                ? Endpoint.open()
                : times.endpointOtherThan(after.to(), at.reference()));
    return ImmutableList.of(
        spell(participant, mode(framework), before, until),
        spell(participant, mode(framework), after, since));
  }

  /** A mode that the framework offers; in one case of twenty-five some other. */
  private ModeId mode(Framework framework) {
    ImmutableList<Mode> offered = framework.modes();
    return offered.isEmpty() || dice.chance(4)
        ? ModeId.of(framework.id(), words.slug())
        : dice.oneOf(offered).id();
  }

  private Participation spell(ActorId participant, ModeId mode, Days life) {
    Days days = times.part(life.from(), life.to());
    return spell(participant, mode, days, times.interval(days.from(), days.to(), 6, 40));
  }

  private Participation spell(ActorId participant, ModeId mode, Days days, Interval interval) {
    return Participation.builder()
        .participant(participant)
        .mode(mode)
        .interval(interval)
        .claim(claim())
        .entry(acts(ENTRIES, days.from()))
        .exit(acts(EXITS, days.to()))
        .limitations(dice.perhaps(30, 2, () -> limitation(days)))
        .alternatives(dice.perhaps(30, 2, () -> alternative(mode, days, interval)))
        .sources(draft.cited())
        .note(dice.maybe(30, words::remark))
        .build();
  }

  private Claim claim() {
    return dice.chance(75) ? Claim.ASSERTED : dice.oneOf(Claim.class);
  }

  private ImmutableList<Act> acts(ImmutableList<ActKind> kinds, LocalDate boundary) {
    return dice.perhaps(50, 3, () -> act(dice.oneOf(kinds), boundary));
  }

  private Act act(ActKind kind, LocalDate boundary) {
    return Act.builder()
        .kind(kind)
        .on(dice.maybe(60, () -> on(boundary)))
        .effectFrom(dice.maybe(35, () -> on(boundary)))
        .by(dice.maybe(35, draft::actor))
        .sources(draft.cited())
        .note(dice.maybe(30, words::remark))
        .build();
  }

  /** An act that several records may refer to, and that what is drawn after it may refer to. */
  Act act(ActId id) {
    LocalDate day = times.day();
    Act act =
        act(dice.oneOf(ActKind.class), day).toBuilder()
            .on(dice.maybe(80, () -> times.endpoint(day)))
            .build();
    times.remember(id.value(), day);
    return act;
  }

  Attestation attestation(AttestationId id) {
    return Attestation.builder()
        .id(id)
        .statement(words.remark())
        .holds(dice.perhaps(75, 4, this::attested))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Attested attested() {
    return Attested.builder()
        .actor(draft.actor())
        .truth(dice.oneOf(Truth.class))
        .interval(dice.maybe(55, times::interval))
        .sources(draft.cited())
        .note(dice.maybe(30, words::remark))
        .build();
  }

  private Endpoint on(LocalDate boundary) {
    return times.endpoint(boundary.minusDays(dice.between(0, 700)));
  }

  private Limitation limitation(Days spell) {
    return Limitation.builder()
        .kind(dice.oneOf(LimitationKind.class))
        .basis(dice.oneOf(LimitationBasis.class))
        .interval(dice.maybe(55, () -> times.within(spell.from(), spell.to())))
        .claim(claim())
        .scope(dice.maybe(50, this::scope))
        .notEntitled(dice.perhapsDifferent(45, 3, draft::right))
        .notExercised(dice.perhapsDifferent(40, 3, draft::right))
        .notOwed(dice.perhapsDifferent(40, 3, draft::dutyOrObligation))
        .notPerformed(dice.perhapsDifferent(45, 3, draft::dutyOrObligation))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Scope scope() {
    boolean organ = dice.chance(50);
    boolean matter = dice.chance(45);
    return Scope.builder()
        .organ(organ ? Optional.of(draft.organ()) : Optional.empty())
        .matter(matter ? Optional.of(draft.matter()) : Optional.empty())
        .counterparts(dice.perhapsDifferent(organ || matter ? 35 : 100, 3, draft::actor))
        .territories(dice.perhapsDifferent(40, 2, draft::region))
        .build();
  }

  private Alternative alternative(ModeId mode, Days spell, Interval interval) {
    Optional<ModeId> other = dice.maybe(30, () -> ModeId.of(mode.framework(), words.slug()));
    Optional<Endpoint> end = dice.maybe(40, () -> laterEnd(spell, interval.from()));
    Optional<Claim> claim = dice.maybe(30, () -> dice.oneOf(Claim.class));
    Optional<ImmutableList<Act>> entry = dice.maybe(30, () -> acts(ENTRIES, spell.from()));
    Optional<ImmutableList<Act>> exit = dice.maybe(30, () -> acts(EXITS, spell.to()));
    boolean differs =
        other.isPresent()
            || end.isPresent()
            || claim.isPresent()
            || entry.isPresent()
            || exit.isPresent();
    return Alternative.builder()
        .account(draft.source())
        .mode(other)
        .start(dice.maybe(differs ? 40 : 100, () -> earlierStart(spell, end.orElse(interval.to()))))
        .end(end)
        .claim(claim)
        .entry(entry)
        .exit(exit)
        .note(dice.maybe(35, words::remark))
        .build();
  }

  /** A start that leaves whatever end the spell has possible. */
  private Endpoint earlierStart(Days spell, Endpoint end) {
    return dice.chance(6)
        ? Endpoint.open()
        : times.endpointOtherThan(spell.from().minusDays(dice.between(0, 400)), end);
  }

  private Endpoint laterEnd(Days spell, Endpoint start) {
    return dice.chance(15)
        ? Endpoint.open()
        : times.endpointOtherThan(spell.to().plusDays(dice.between(0, 400)), start);
  }
}
