package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.base.ActorId;
import io.koinon.base.AmendmentId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
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
import io.koinon.testing.Laws.Kind;
import io.koinon.testing.Times.Days;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws treaties and institutions that contradict nothing: signed before they are in force, parts
 * of none of their parts, with modes in an order and rosters for days on which these are law.
 */
final class ValidLaws {
  private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

  /** What a framework lasts at least, in days. */
  private static final int SHORTEST = 700;

  /**
   * A framework and when it truly is.
   *
   * @param framework the framework as it is written
   * @param life when it exists
   * @param modes when each of its modes is law
   */
  record Law(Framework framework, Days life, ImmutableMap<ModeId, Days> modes) {
    FrameworkId id() {
      return framework.id();
    }

    Mode mode(ModeId id) {
      return framework.findMode(id).orElseThrow();
    }

    /** The mode of full participation, if it is law from the first day on. */
    Optional<ModeId> modeOfFounders() {
      return modes.keySet().stream()
          .filter(id -> mode(id).grade() == Grade.FULL)
          .filter(id -> modes.get(id).from().equals(life.from()))
          .findFirst();
    }
  }

  private final Chronicle chronicle;
  private final Dice dice;
  private final ValidProcedures procedures;
  private final ValidDuties duties;

  ValidLaws(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.dice = chronicle.dice;
    this.procedures = new ValidProcedures(chronicle);
    this.duties = new ValidDuties(chronicle);
  }

  // Treaties

  Law treaty(FrameworkId id) {
    boolean isOld = dice.chance(8);
    LocalDate signed =
        isOld ? Chronicle.EVER : chronicle.day(EARLIEST, chronicle.observed.minusDays(3000));
    LocalDate inForce =
        isOld
            ? Chronicle.EVER
            : dice.chance(25) ? signed : chronicle.day(signed, signed.plusDays(1100));
    LocalDate end = end(inForce);
    Days life = new Days(signed, end);
    Days force = new Days(inForce, end);
    Treaty.Builder treaty = treaty(id, life, force, isOld || dice.chance(35));
    Map<ModeId, Days> days = new LinkedHashMap<>();
    ImmutableList<Kind> kinds =
        ImmutableList.<Kind>builder()
            .addAll(dice.different(dice.between(0, 3), Laws.OF_TREATIES))
            .addAll(dice.chance(60) ? ImmutableList.of(Laws.PARTY) : ImmutableList.of())
            .build();
    for (Mode mode : modes(id, kinds, life, force, days)) {
      treaty.addMode(mode);
    }
    ModeId party = ModeId.of(id, "party");
    Treaty written =
        treaty
            .decisions(procedures.all(id, life, party, organs()))
            .obligations(duties.of(id, force))
            .build();
    written
        .modes()
        .forEach(mode -> days.putIfAbsent(mode.id(), mode.grade() == Grade.FULL ? force : life));
    written.signed().ifPresent(there -> chronicle.times.remember(id + "/signed", signed));
    chronicle.times.remember(id + "/inForce", inForce);
    chronicle.times.remember(id + "/to", end);
    return new Law(written, life, ImmutableMap.copyOf(days));
  }

  private ImmutableSet<OrganId> organs() {
    return dice.perhapsDifferent(70, 2, chronicle.draft::organ);
  }

  private LocalDate end(LocalDate from) {
    LocalDate earliest = Chronicle.later(from, EARLIEST).plusDays(SHORTEST);
    return dice.chance(60) || !chronicle.hasDay(earliest, chronicle.observed)
        ? Chronicle.NEVER
        : chronicle.day(earliest, chronicle.observed);
  }

  private Treaty.Builder treaty(FrameworkId id, Days life, Days force, boolean isUnsigned) {
    return Treaty.builder()
        .id(id)
        .name(chronicle.words.name())
        .names(chronicle.names(life))
        .signed(isUnsigned ? Optional.empty() : Optional.of(chronicle.at(life.from())))
        .signedAt(dice.maybe(40, chronicle.words::name))
        .inForce(chronicle.start(force.from()))
        .end(chronicle.end(life.to()))
        .inForceRule(dice.maybe(55, this::entryIntoForce))
        .delay(dice.maybe(45, () -> dice.oneOf(Laws.PERIODS)))
        .depositaries(chronicle.<ActorId>some(60, 2, this::depositary))
        .terms(dice.perhaps(50, 2, () -> term(force)))
        .amendments(
            dice.perhapsDifferent(45, 2, chronicle.words::slug).stream()
                .map(AmendmentId::of)
                .collect(ImmutableMap.toImmutableMap(it -> it, it -> amendment(it, force))))
        .exit(dice.maybe(60, this::exitRule))
        .sources(chronicle.cited())
        .note(chronicle.note());
  }

  private ActorId depositary() {
    return dice.chance(75) ? dice.oneOf(chronicle.draft.states) : institution();
  }

  private FrameworkId institution() {
    return dice.oneOf(chronicle.draft.institutions);
  }

  private FrameworkId treaty() {
    return dice.oneOf(chronicle.draft.treaties);
  }

  private EntryIntoForce entryIntoForce() {
    EntryIntoForce.Builder rule = EntryIntoForce.builder();
    int kind = dice.between(1, 100);
    if (kind <= 35) {
      rule.count(dice.between(1, 60));
    } else if (kind <= 80) {
      rule.share(dice.oneOf(Laws.SHARES)).of(dice.maybe(75, () -> ModeId.of(treaty(), "party")));
    }
    return rule.delay(dice.maybe(55, () -> dice.oneOf(Laws.PERIODS)))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private ExitRule exitRule() {
    return ExitRule.builder()
        .notice(dice.maybe(70, () -> dice.oneOf(Laws.PERIODS)))
        .isAtEndOfTerm(dice.chance(40))
        .isExtendable(dice.chance(35))
        .noticeTo(dice.maybe(45, chronicle.words::name))
        .survives(chronicle.some(45, 3, chronicle::duty))
        .article(dice.maybe(50, chronicle.words::name))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private Term term(Days force) {
    return Term.builder()
        .interval(chronicle.written(chronicle.part(force)))
        .renewal(dice.maybe(50, () -> dice.oneOf(Laws.PERIODS)))
        .build();
  }

  private Amendment amendment(AmendmentId id, Days force) {
    return Amendment.builder()
        .id(id)
        .name(chronicle.words.name())
        .signed(dice.maybe(65, () -> on(force)))
        .inForce(dice.maybe(60, () -> on(force)))
        .effectFrom(dice.maybe(40, () -> on(force)))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private Endpoint on(Days days) {
    return chronicle.at(chronicle.day(days.from(), days.to().minusDays(1)));
  }

  // Institutions

  /** An institution that is part of none but some of those that were drawn before it. */
  Law institution(FrameworkId id, ImmutableList<FrameworkId> before) {
    LocalDate from =
        dice.chance(8)
            ? Chronicle.EVER
            : chronicle.day(EARLIEST, chronicle.observed.minusDays(3000));
    Days life = new Days(from, end(from));
    Institution.Builder institution = institution(id, life, before);
    Map<ModeId, Days> days = new LinkedHashMap<>();
    ImmutableList<Kind> kinds =
        ImmutableList.<Kind>builder()
            .addAll(dice.different(dice.between(2, 5), Laws.SHORT_OF_MEMBERSHIP))
            .addAll(dice.chance(90) ? ImmutableList.of(Laws.MEMBER) : ImmutableList.of())
            .build();
    for (Mode mode : modes(id, kinds, life, life, days)) {
      institution.addMode(mode);
    }
    if (days.containsKey(ModeId.of(id, "member"))) {
      institution.decisions(
          procedures.all(id, life, ModeId.of(id, "member"), institution.build().organs().keySet()));
    }
    chronicle.times.remember(id + "/from", from);
    chronicle.times.remember(id + "/to", life.to());
    return new Law(institution.build(), life, ImmutableMap.copyOf(days));
  }

  private Institution.Builder institution(
      FrameworkId id, Days life, ImmutableList<FrameworkId> before) {
    return Institution.builder()
        .id(id)
        .name(chronicle.words.name())
        .names(chronicle.names(life))
        .acronym(dice.maybe(60, chronicle.words::name))
        .kind(dice.oneOf(InstitutionKind.class))
        .existence(chronicle.written(life))
        .founding(dice.maybe(55, this::treaty))
        .treaties(chronicle.some(50, 3, this::treaty))
        .partOf(
            before.isEmpty() ? ImmutableSet.of() : chronicle.some(65, 2, () -> dice.oneOf(before)))
        .seat(dice.maybe(55, chronicle.words::name))
        .areas(chronicle.some(70, 4, chronicle::area))
        .datedAreas(
            Maps.toMap(chronicle.some(50, 2, chronicle::area), area -> chronicle.written(life)))
        .organs(
            organs().stream()
                .collect(
                    ImmutableMap.<OrganId, OrganId, Organ>toImmutableMap(it -> it, this::organ)))
        .exit(dice.maybe(60, this::exitRule))
        .sources(chronicle.cited())
        .note(chronicle.note());
  }

  private Organ organ(OrganId id) {
    return Organ.builder().id(id).name(chronicle.words.name()).build();
  }

  // Modes

  /** Modes of which each ranks above none but some of those before it. */
  private ImmutableList<Mode> modes(
      FrameworkId id, ImmutableList<Kind> kinds, Days life, Days force, Map<ModeId, Days> days) {
    ImmutableList.Builder<Mode> modes = ImmutableList.builder();
    for (Kind kind : kinds) {
      Days law = kind.grade() == Grade.FULL ? force : life;
      Optional<Days> own = dice.maybe(35, () -> chronicle.part(law, 60, 50));
      ImmutableList<ModeId> below =
          dice.chance(60)
              ? dice.different(dice.between(1, 2), ImmutableList.copyOf(days.keySet()))
              : ImmutableList.of();
      ModeId mode = ModeId.of(id, kind.name());
      days.put(mode, own.orElse(law));
      modes.add(mode(mode, kind.grade(), own, own.orElse(law), below, life));
    }
    return modes.build();
  }

  private Mode mode(
      ModeId id,
      Grade grade,
      Optional<Days> own,
      Days law,
      ImmutableList<ModeId> below,
      Days life) {
    boolean isOfInstitution = chronicle.draft.institutions.contains(id.framework());
    boolean isOfMembers = grade == Grade.FULL;
    boolean hasFounders = law.from().equals(life.from());
    return Mode.builder()
        .id(id)
        .grade(grade)
        .name(dice.maybe(40, chronicle.words::name))
        .validity(own.map(chronicle::written))
        .above(below)
        .rights(dice.maybe(65, () -> chronicle.some(75, 4, chronicle::right)))
        .duties(dice.maybe(65, () -> chronicle.some(75, 4, chronicle::duty)))
        .partyTo(isOfInstitution ? chronicle.some(50, 2, this::treaty) : ImmutableSet.of())
        .roster(dice.maybe(60, () -> roster(law, isOfMembers && !(isOfInstitution && hasFounders))))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  /** A roster; one that must be dated is not said to be complete as long as the mode is law. */
  private Roster roster(Days law, boolean mustBeDated) {
    Optional<Interval> interval =
        dice.maybe(mustBeDated ? 100 : 45, () -> chronicle.written(chronicle.part(law)));
    return Roster.builder().interval(interval).sources(chronicle.cited()).build();
  }
}
