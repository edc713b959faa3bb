package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.first;
import static io.koinon.validation.Site.hasFirst;
import static io.koinon.validation.Site.hasLast;
import static io.koinon.validation.Site.last;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.validation.Mutation.Mutant;
import io.koinon.validation.Site.Days;
import java.time.LocalDate;
import java.util.Optional;

/** Mistakes in when spells are, and in what mode. */
final class SpellMutations {
  private static final String INSTITUTION = "participation/outlives-institution";
  private static final String PARTICIPANT = "participation/outlives-participant";
  private static final String OUTSIDE = "participation/mode-outside-its-validity";
  private static final String OVERLAP = "participation/spell-overlap";

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
                  "a spell ends after its framework", INSTITUTION, SpellMutations::afterFramework)
              .mayAlsoBreak(PARTICIPANT, OVERLAP),
          Mutation.of(
                  "a framework ends before a spell in it",
                  INSTITUTION,
                  SpellMutations::frameworkEnds)
              .mayAlsoBreak(
                  PARTICIPANT,
                  "roster/contradicted",
                  "succession/new-successor-predates-event",
                  "succession/successor-extinct-before-event"),
          Mutation.of(
                  "a spell ends after its participant",
                  PARTICIPANT,
                  SpellMutations::afterParticipant)
              .mayAlsoBreak(INSTITUTION, OUTSIDE, OVERLAP),
          Mutation.of(
                  "a participant ends before its spell",
                  PARTICIPANT,
                  SpellMutations::participantEnds)
              .mayAlsoBreak(
                  "succession/successor-extinct-before-event",
                  "succession/new-successor-predates-event"),
          Mutation.of("two spells in one mode overlap", OVERLAP, SpellMutations::overlapping)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE),
          Mutation.of(
              "a spell is recorded twice", "participation/duplicate", SpellMutations::twice),
          Mutation.of(
                  "a mode is misspelt", "participation/mode-not-offered", SpellMutations::misspelt)
              .mayAlsoBreak("decision/quota-unreachable"),
          Mutation.of(
                  "a spell begins before its framework",
                  "participation/before-entry-into-force",
                  SpellMutations::beforeFramework)
              .mayAlsoBreak(OUTSIDE, OVERLAP),
          Mutation.of(
                  "a party is one before the treaty is in force",
                  "treaty/party-before-entry-into-force",
                  SpellMutations::beforeForce)
              .mayAlsoBreak(OUTSIDE, OVERLAP),
          Mutation.of(
                  "a participant has ended before its framework began",
                  "participation/not-contemporary",
                  SpellMutations::neverTogether)
              .mayAlsoBreak(
                  PARTICIPANT,
                  "succession/successor-extinct-before-event",
                  "succession/new-successor-predates-event"),
          Mutation.of(
                  "one goes down to a lower mode",
                  "participation/transition-not-lawful",
                  SpellMutations::stepDown)
              .mayAlsoBreak(INSTITUTION, OUTSIDE, "decision/weights-do-not-cover-members"),
          Mutation.of(
              "the end of a spell is left out",
              "interval/end-not-stated",
              SpellMutations::endLeftOut),
          Mutation.of(
                  "the end of a spell is left out where it must be stated",
                  "interval/end-not-stated",
                  SpellMutations::endLeftOut)
              .under(Profile.curated()),
          Mutation.of(
                  "a spell is written by years", "interval/never-certain", SpellMutations::years)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE, OVERLAP),
          Mutation.of(
                  "what has not ended begins after the last day observed",
                  "interval/open-not-begun",
                  SpellMutations::openInFuture)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE),
          Mutation.of(
              "a spell ends after the last day observed",
              "data/after-observed-through",
              SpellMutations::endsInFuture),
          Mutation.of(
                  "a spell begins after the last day observed",
                  "data/after-observed-through",
                  SpellMutations::beginsInFuture)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE),
          Mutation.of(
              "the last day observed is before a spell",
              "data/after-observed-through",
              SpellMutations::observedBefore),
          Mutation.of(
                  "a spell begins in the year of its end",
                  "interval/end-possibly-before-start",
                  SpellMutations::possiblyReversed)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE, OVERLAP),
          Mutation.of(
                  "a spell ends on the last day of a year",
                  "interval/ends-on-last-day",
                  SpellMutations::lastDayOfYear)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE, OVERLAP),
          Mutation.of(
                  "two spells in one mode may overlap",
                  "participation/spell-possibly-overlap",
                  SpellMutations::possiblyOverlapping)
              .mayAlsoBreak(INSTITUTION, PARTICIPANT, OUTSIDE, OVERLAP));

  private SpellMutations() {}

  // Ends

  private static Optional<Mutant> endingAfter(Site at, Participation spell, LocalDate day) {
    return at.redating(spell, spell.interval().from(), date(day.plusDays(at.few(1500))));
  }

  private static Optional<Mutant> afterFramework(Site at) {
    return at.spell(it -> hasLast(at.frameworkOf(it).existence().to()))
        .flatMap(
            it -> endingAfter(at, it, last(at.frameworkOf(it).existence().to()).orElseThrow()));
  }

  private static Optional<Mutant> afterParticipant(Site at) {
    return at.spell(it -> Site.lastEnd(at.life(it.participant())).isPresent())
        .flatMap(it -> endingAfter(at, it, Site.lastEnd(at.life(it.participant())).orElseThrow()));
  }

  private static Optional<Mutant> frameworkEnds(Site at) {
    return at.spell(it -> at.earliestEnd(it.interval()).isPresent())
        .filter(it -> !at.isReferredTo(at.frameworkOf(it), "to"))
        .flatMap(
            it -> {
              Endpoint end =
                  date(at.earliestEnd(it.interval()).orElseThrow().minusDays(at.few(900)));
              return at.frameworkOf(it) instanceof Treaty treaty
                  ? ended(at, it, treaty, end)
                  : ended(at, it, (Institution) at.frameworkOf(it), end);
            });
  }

  private static Optional<Mutant> ended(Site at, Participation spell, Treaty treaty, Endpoint end) {
    return Site.isPossible(treaty.inForce(), end) && Site.isPossible(treaty.existence().from(), end)
        ? Optional.of(about(at.with(treaty.withEnd(end)), spell))
        : Optional.empty();
  }

  private static Optional<Mutant> ended(
      Site at, Participation spell, Institution institution, Endpoint end) {
    Endpoint from = institution.existence().from();
    return Site.isPossible(from, end)
        ? Optional.of(about(at.with(institution.withExistence(Interval.of(from, end))), spell))
        : Optional.empty();
  }

  private static Optional<Mutant> participantEnds(Site at) {
    return at.spell(it -> it.participant().isState() && at.earliestEnd(it.interval()).isPresent())
        .map(
            it ->
                about(
                    livingUntil(
                        at,
                        it,
                        at.earliestEnd(it.interval()).orElseThrow().minusDays(at.few(900)),
                        Endpoint.open()),
                    it));
  }

  private static SecurityArchitecture livingUntil(
      Site at, Participation spell, LocalDate end, Endpoint from) {
    State state = at.valid().getState((StateId) spell.participant());
    StatePeriod period =
        StatePeriod.builder()
            .kind(StateKind.SOVEREIGN)
            .interval(Interval.of(from, date(end)))
            .build();
    return at.valid().withState(state.withPeriods(period));
  }

  private static Optional<Mutant> neverTogether(Site at) {
    return at.spell(
            it -> it.participant().isState() && hasFirst(at.frameworkOf(it).existence().from()))
        .map(
            it -> {
              LocalDate end =
                  first(at.frameworkOf(it).existence().from())
                      .orElseThrow()
                      .minusDays(at.dice().between(0, 900));
              return about(livingUntil(at, it, end, date(end.minusDays(at.few(9000)))), it);
            });
  }

  private static Optional<Mutant> endLeftOut(Site at) {
    return at.spell(it -> !(it.interval().to() instanceof Endpoint.Unknown))
        .flatMap(it -> at.redating(it, it.interval().from(), Endpoint.unknown()));
  }

  private static Optional<Mutant> lastDayOfYear(Site at) {
    return at.spell(
            it -> hasFirst(it.interval().from()) && !(it.interval().to() instanceof PartialDate))
        .flatMap(
            it -> {
              int year = first(it.interval().from()).orElseThrow().getYear() + at.few(9);
              return at.redating(it, it.interval().from(), PartialDate.of(year, 12, 31));
            });
  }

  // Starts

  private static boolean isProvisional(Participation spell) {
    return spell.entry().stream().anyMatch(act -> act.kind() == ActKind.PROVISIONAL_APPLICATION);
  }

  private static boolean isParty(Site at, Participation spell) {
    return at.frameworkOf(spell) instanceof Treaty && at.modeOf(spell).grade() == Grade.FULL;
  }

  private static Optional<Mutant> beginningBefore(Site at, Participation spell, Endpoint start) {
    LocalDate day = first(start).orElseThrow().minusDays(at.few(1500));
    return at.redating(
        spell, at.dice().chance(85) ? date(day) : Endpoint.open(), spell.interval().to());
  }

  private static Optional<Mutant> beforeFramework(Site at) {
    return at.spell(
            it ->
                hasFirst(at.frameworkOf(it).existence().from())
                    && !isParty(at, it)
                    && !isProvisional(it))
        .flatMap(it -> beginningBefore(at, it, at.frameworkOf(it).existence().from()));
  }

  private static Optional<Mutant> beforeForce(Site at) {
    return at.spell(
            it ->
                isParty(at, it)
                    && !isProvisional(it)
                    && hasFirst(((Treaty) at.frameworkOf(it)).inForce()))
        .flatMap(it -> beginningBefore(at, it, ((Treaty) at.frameworkOf(it)).inForce()));
  }

  // Around the last day observed

  private static LocalDate future(Site at) {
    return at.observed().plusDays(at.dice().chance(20) ? 1 : at.few(1500));
  }

  private static Optional<Mutant> openInFuture(Site at) {
    return at.spell(any -> true).flatMap(it -> at.redating(it, date(future(at)), Endpoint.open()));
  }

  private static Optional<Mutant> endsInFuture(Site at) {
    return at.spell(it -> it.interval().to() instanceof Endpoint.Open)
        .flatMap(
            it -> {
              LocalDate day = future(at).plusDays(1);
              return at.redating(
                  it,
                  it.interval().from(),
                  at.dice().chance(70)
                      ? date(day)
                      : Endpoint.between(date(day), date(day.plusDays(at.few(900)))));
            });
  }

  private static Optional<Mutant> beginsInFuture(Site at) {
    return at.spell(any -> true)
        .flatMap(
            it ->
                at.redating(
                    it,
                    at.dice().chance(70) ? date(future(at)) : Endpoint.notBefore(date(future(at))),
                    Endpoint.unknown()));
  }

  private static Optional<Mutant> observedBefore(Site at) {
    return at.spell(it -> hasFirst(it.interval().from()))
        .map(
            it ->
                about(
                    at.valid()
                        .withObservedThrough(
                            first(it.interval().from()).orElseThrow().minusDays(at.few(900))),
                    it));
  }

  // Years

  private static int yearOf(Site at, Participation spell) {
    return first(spell.interval().from()).orElse(LocalDate.of(1990 + at.few(9), 1, 1)).getYear();
  }

  /** Whether a spell begins on a day that is known. */
  private static boolean isSharp(Participation spell) {
    return spell.interval().from() instanceof PartialDate date
        && date.precision() == PartialDate.Precision.DAY;
  }

  private static Optional<Mutant> years(Site at) {
    return at.spell(it -> at.isAlone(it) && isSharp(it))
        .flatMap(
            it -> {
              int year = yearOf(at, it);
              return at.redating(
                  it, PartialDate.of(year), PartialDate.of(year + at.dice().between(0, 1)));
            });
  }

  private static Optional<Mutant> possiblyReversed(Site at) {
    return at.spell(it -> at.isAlone(it) && isSharp(it))
        .flatMap(
            it -> {
              int year = yearOf(at, it);
              LocalDate end = LocalDate.of(year, 1, 1).plusDays(at.few(300));
              return at.redating(it, PartialDate.of(year), date(end));
            });
  }

  // Two spells

  private static Optional<Mutant> overlapping(Site at) {
    return at.spell(it -> it.claim() == Claim.ASSERTED && at.certain(it.interval()).isPresent())
        .map(
            it -> {
              Days days = at.certain(it.interval()).orElseThrow();
              LocalDate from = at.dayOf(days);
              LocalDate to = from.plusDays(at.few(400));
              boolean isInside = at.dice().chance(70) && to.isAfter(days.to());
              Interval interval = Interval.of(date(from), date(isInside ? days.to() : to));
              return both(at, it, second(it, distinct(it, interval)));
            });
  }

  /** Another interval than that of a spell. */
  private static Interval distinct(Participation spell, Interval interval) {
    LocalDate end = last(interval.to()).orElseThrow();
    return interval.equals(spell.interval())
        ? Interval.of(interval.from(), date(end.plusDays(1)))
        : interval;
  }

  private static Participation second(Participation spell, Interval interval) {
    return Participation.builder()
        .participant(spell.participant())
        .mode(spell.mode())
        .interval(interval)
        .build();
  }

  /** An architecture with another spell, of which the later of two must be found. */
  private static Mutant both(Site at, Participation one, Participation other) {
    SecurityArchitecture both = at.with(other);
    boolean isLater = both.participations().indexOf(other) > both.participations().indexOf(one);
    return about(both, isLater ? other : one);
  }

  private static Optional<Mutant> possiblyOverlapping(Site at) {
    return at.spell(
            it ->
                it.claim() == Claim.ASSERTED
                    && at.isAlone(it)
                    && hasFirst(it.interval().from())
                    && hasLast(it.interval().from()))
        .map(
            it -> {
              LocalDate from = first(it.interval().from()).orElseThrow();
              LocalDate until = last(it.interval().from()).orElseThrow();
              Interval before =
                  Interval.of(
                      date(from.minusDays(at.few(900) + 100L)),
                      Endpoint.between(
                          date(from.minusDays(at.few(99))), date(until.plusDays(at.few(99)))));
              return both(at, it, second(it, before));
            });
  }

  private static Optional<Mutant> twice(Site at) {
    return at.spell(any -> true)
        .map(
            it ->
                both(
                    at,
                    it,
                    second(it, it.interval()).withClaim(it.claim()).withNote("Once more.")));
  }

  private static Optional<Mutant> misspelt(Site at) {
    return at.spell(any -> true)
        .flatMap(
            it -> at.replacing(it, it.withMode(ModeId.of(it.framework(), it.mode().name() + "s"))));
  }

  private static Optional<Mutant> stepDown(Site at) {
    Optional<Mode> higher = at.declaredMode(it -> !it.above().isEmpty());
    return higher.flatMap(
        it ->
            newcomer(at, it.id().framework())
                .map(
                    state -> {
                      ModeId lower = at.dice().oneOf(it.above().asList());
                      Framework framework = at.valid().getFramework(it.id().framework());
                      LocalDate day =
                          at.certain(framework.existence())
                              .map(at::dayOf)
                              .orElse(at.observed().minusDays(500));
                      Participation before = step(state, it.id(), day.minusDays(90), day);
                      Participation after = step(state, lower, day, day.plusDays(90));
                      return about(at.with(before, after), after);
                    }));
  }

  private static Participation step(State state, ModeId mode, LocalDate from, LocalDate to) {
    return Participation.builder()
        .participant(state.id())
        .mode(mode)
        .interval(Interval.of(date(from), date(to)))
        .build();
  }

  private static Optional<State> newcomer(Site at, FrameworkId framework) {
    return at.state(
        it -> it.periods().isEmpty() && at.valid().history(it.id(), framework).isEmpty());
  }
}
