package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.koinon.base.AmendmentId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.base.Share;
import io.koinon.framework.Amendment;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Organ;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Grade;
import io.koinon.strategy.MeasureAction;
import io.koinon.testing.Times.Days;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws treaties and institutions with the modes of their law. */
final class Laws {
  private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LATEST_START = LocalDate.of(2012, 1, 1);

  /** Where an end is thought of that is still to come. */
  private static final LocalDate LATE = LocalDate.of(2040, 1, 1);

  static final ImmutableList<Period> PERIODS =
      ImmutableList.of(
          Period.ofYears(5), Period.ofMonths(18), Period.ofDays(90), Period.of(1, 2, 3));

  static final ImmutableList<Share> SHARES =
      ImmutableList.of(Share.of(2, 3), Share.of(1, 2), Share.of(1, 1), Share.of(55, 100_000_001));

  /** A mode that laws have, by its name. */
  record Kind(String name, Grade grade) {}

  static final Kind MEMBER = new Kind("member", Grade.FULL);
  static final Kind PARTY = new Kind("party", Grade.FULL);

  static final ImmutableList<Kind> SHORT_OF_MEMBERSHIP =
      ImmutableList.of(
          new Kind("associate", Grade.ASSOCIATE),
          new Kind("partner", Grade.PARTNER),
          new Kind("observer", Grade.OBSERVER),
          new Kind("candidate", Grade.CANDIDATE),
          new Kind("founding-state", Grade.SIGNATORY),
          new Kind("applying", Grade.PROVISIONAL),
          new Kind("transition", Grade.FORMER_BOUND),
          new Kind("guest", Grade.GUEST));

  static final ImmutableList<Kind> OF_TREATIES =
      ImmutableList.of(
          new Kind("signatory", Grade.SIGNATORY),
          new Kind("contracting", Grade.SIGNATORY),
          new Kind("provisional", Grade.PROVISIONAL),
          new Kind("observer", Grade.OBSERVER),
          new Kind("former", Grade.FORMER_BOUND));

  private final Draft draft;
  private final Dice dice;
  private final Words words;
  private final Times times;

  Laws(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.words = draft.words;
    this.times = draft.times;
  }

  /** The days a framework is thought to exist: half of them to beyond the last day observed. */
  Days lifetime() {
    LocalDate from = times.day(EARLIEST, LATEST_START);
    return new Days(
        from, dice.chance(60) ? LATE : times.day(from.plusDays(1), draft.observedThrough));
  }

  private Endpoint end(Days life, Endpoint... starts) {
    return life.to().equals(LATE) && dice.chance(85)
        ? Endpoint.open()
        : times.endpointOtherThan(life.to(), starts);
  }

  /** A treaty, to whose dates what is drawn after it may refer. */
  Treaty treaty(FrameworkId id, Days life) {
    LocalDate forceDay = times.day(life.from(), earlier(life.from().plusYears(3), life.to()));
    Treaty treaty = treaty(id, life, forceDay);
    if (treaty.signed().isPresent()) {
      times.remember(id + "/signed", life.from());
    }
    times.remember(id + "/inForce", forceDay);
    times.remember(id + "/to", life.to());
    return treaty;
  }

  private Treaty treaty(FrameworkId id, Days life, LocalDate forceDay) {
    Optional<Endpoint> signed = dice.maybe(65, () -> times.endpoint(life.from()));
    Endpoint inForce = dice.chance(6) ? Endpoint.open() : times.endpoint(forceDay);
    return Treaty.builder()
        .id(id)
        .name(words.name())
        .names(draft.names())
        .signed(signed)
        .signedAt(dice.maybe(40, words::name))
        .inForce(inForce)
        .end(end(life, signed.orElse(inForce), inForce))
        .inForceRule(dice.maybe(55, this::entryIntoForce))
        .delay(dice.maybe(45, () -> dice.oneOf(PERIODS)))
        .depositaries(dice.perhapsDifferent(60, 2, draft::actor))
        .terms(dice.perhaps(50, 2, () -> term(life)))
        .amendments(
            dice.perhapsDifferent(45, 2, words::slug).stream()
                .map(AmendmentId::of)
                .collect(ImmutableMap.toImmutableMap(a -> a, a -> amendment(a, life))))
        .exit(dice.maybe(55, this::exitRule))
        .declaredModes(
            modes(id, life, kinds(PARTY, 60, dice.between(0, 2), OF_TREATIES)).stream()
                .collect(ImmutableMap.toImmutableMap(Mode::id, m -> m)))
        .decisions(Procedures.all(draft, id, life))
        .obligations(new Duties(draft).of(id, life))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  /** By a number in some cases, by a share in some, by all in the others. */
  private EntryIntoForce entryIntoForce() {
    EntryIntoForce.Builder rule = EntryIntoForce.builder();
    int kind = dice.between(1, 100);
    if (kind <= 35) {
      rule.count(dice.between(1, 60));
    } else if (kind <= 80) {
      rule.share(dice.oneOf(SHARES)).of(dice.maybe(65, draft::mode));
    }
    return rule.delay(dice.maybe(55, () -> dice.oneOf(PERIODS)))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private ExitRule exitRule() {
    return ExitRule.builder()
        .notice(dice.maybe(60, () -> dice.oneOf(PERIODS)))
        .isAtEndOfTerm(dice.chance(40))
        .isExtendable(dice.chance(35))
        .noticeTo(dice.maybe(45, words::name))
        .survives(dice.perhapsDifferent(45, 3, draft::dutyOrObligation))
        .article(dice.maybe(50, words::name))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  /** One that a strategy may establish, to whose dates nothing refers. */
  Framework future(FrameworkId id, Days life) {
    return dice.chance(40)
        ? treaty(id, life, life.from()).toBuilder()
            .inForce(MeasureAction.NOT_YET.from())
            .end(MeasureAction.NOT_YET.to())
            .build()
        : institutionOf(id, life).withExistence(MeasureAction.NOT_YET);
  }

  private static LocalDate earlier(LocalDate day, LocalDate before) {
    return day.isBefore(before) ? day : before.minusDays(1);
  }

  private Term term(Days life) {
    return Term.builder()
        .interval(times.within(life.from(), life.to()))
        .renewal(dice.maybe(50, () -> dice.oneOf(PERIODS)))
        .build();
  }

  private Amendment amendment(AmendmentId id, Days life) {
    return Amendment.builder()
        .id(id)
        .name(words.name())
        .signed(dice.maybe(65, () -> times.endpoint(times.day(life.from(), life.to()))))
        .inForce(dice.maybe(60, () -> times.endpoint(times.day(life.from(), life.to()))))
        .effectFrom(dice.maybe(40, () -> times.endpoint(times.day(life.from(), life.to()))))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  /** An institution, to whose dates what is drawn after it may refer. */
  Institution institution(FrameworkId id, Days life) {
    Institution institution = institutionOf(id, life);
    times.remember(id + "/from", life.from());
    times.remember(id + "/to", life.to());
    return institution;
  }

  private Institution institutionOf(FrameworkId id, Days life) {
    Endpoint from = dice.chance(6) ? Endpoint.open() : times.endpoint(life.from());
    return Institution.builder()
        .id(id)
        .name(words.name())
        .names(draft.names())
        .acronym(dice.maybe(60, words::name))
        .kind(dice.oneOf(InstitutionKind.class))
        .existence(Interval.of(from, end(life, from)))
        .founding(dice.maybe(55, draft::treaty))
        .treaties(dice.perhapsDifferent(50, 3, draft::treaty))
        .partOf(dice.perhapsDifferent(35, 2, draft::institution))
        .seat(dice.maybe(55, words::name))
        .areas(dice.perhapsDifferent(70, 4, draft::area))
        .datedAreas(
            Maps.toMap(
                dice.perhapsDifferent(50, 2, draft::area),
                area -> times.within(life.from(), life.to())))
        .organs(
            dice.perhapsDifferent(60, 3, draft::organ).stream()
                .collect(ImmutableMap.toImmutableMap(o -> o, this::organ)))
        .exit(dice.maybe(55, this::exitRule))
        .declaredModes(
            modes(
                    id,
                    life,
                    kinds(MEMBER, 85, dice.chance(8) ? 0 : dice.between(1, 4), SHORT_OF_MEMBERSHIP))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Mode::id, m -> m)))
        .decisions(Procedures.all(draft, id, life))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Organ organ(OrganId id) {
    return Organ.builder().id(id).name(words.name()).build();
  }

  private ImmutableList<Kind> kinds(
      Kind full, int percent, int others, ImmutableList<Kind> choices) {
    ImmutableList.Builder<Kind> kinds = ImmutableList.builder();
    if (dice.chance(percent)) {
      kinds.add(full);
    }
    return kinds.addAll(dice.different(others, choices)).build();
  }

  private ImmutableList<Mode> modes(FrameworkId id, Days life, ImmutableList<Kind> kinds) {
    ImmutableSet<ModeId> ids =
        kinds.stream().map(kind -> ModeId.of(id, kind.name)).collect(ImmutableSet.toImmutableSet());
    return kinds.stream()
        .map(kind -> mode(ModeId.of(id, kind.name), kind.grade, ids, life))
        .collect(ImmutableList.toImmutableList());
  }

  private Mode mode(ModeId id, Grade grade, ImmutableSet<ModeId> all, Days life) {
    boolean own = dice.chance(40);
    Days law = own ? times.part(life.from(), life.to()) : life;
    ImmutableList<ModeId> others =
        all.stream().filter(mode -> !mode.equals(id)).collect(ImmutableList.toImmutableList());
    return Mode.builder()
        .id(id)
        .grade(grade)
        .name(dice.maybe(40, words::name))
        .validity(own ? Optional.of(times.interval(law.from(), law.to())) : Optional.empty())
        .above(dice.chance(50) ? dice.different(dice.between(1, 2), others) : ImmutableList.of())
        .rights(dice.maybe(65, () -> some(25, draft::right)).map(Laws::<Right>sorted))
        .duties(dice.maybe(65, () -> some(25, draft::duty)).map(Laws::<Duty>sorted))
        .partyTo(
            draft.institutions.contains(id.framework())
                ? dice.perhapsDifferent(55, 2, draft::treaty)
                : ImmutableSet.of())
        .admission(dice.maybe(40, new Conditionals(draft)::condition))
        .roster(dice.maybe(60, () -> roster(law)))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  /** None in so many of a hundred cases, else some. */
  private <T> ImmutableSet<T> some(int none, Supplier<T> value) {
    return dice.perhapsDifferent(100 - none, 4, value);
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(ImmutableSet<T> set) {
    return ImmutableSortedSet.copyOf(set);
  }

  private Roster roster(Days law) {
    return Roster.builder()
        .interval(dice.maybe(50, () -> times.within(law.from(), law.to())))
        .sources(draft.cited())
        .build();
  }
}
