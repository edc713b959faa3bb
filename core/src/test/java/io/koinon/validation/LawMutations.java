package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.first;
import static io.koinon.validation.Site.hasFirst;
import static io.koinon.validation.Site.hasLast;
import static io.koinon.validation.Site.last;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.finding.Subject;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.validation.Mutation.Mutant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mistakes in treaties, institutions and their modes. */
final class LawMutations {
  private static final String OUTSIDE = "participation/mode-outside-its-validity";
  private static final String ROSTER = "roster/contradicted";
  private static final String UNDECLARED = "vocabulary/undeclared";

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "an institution is part of a part of itself",
              "institution/part-of-cycle",
              LawMutations::partOfItself),
          Mutation.of("a mode is above itself", "mode/order-cycle", LawMutations::aboveItself),
          Mutation.of("a roster goes on after its mode", ROSTER, LawMutations::rosterOutlives),
          Mutation.of("a roster begins before its mode", ROSTER, LawMutations::rosterPredates),
          Mutation.of(
              "a treaty is in force before it is signed",
              "treaty/in-force-before-signed",
              LawMutations::inForceBeforeSigned),
          Mutation.of("a mode is law until a spell goes on", OUTSIDE, LawMutations::repealed),
          Mutation.of("a mode is law after a spell has begun", OUTSIDE, LawMutations::enacted),
          Mutation.of(
                  "a mode is dropped that is held",
                  "participation/mode-not-offered",
                  LawMutations::modeDropped)
              .mayAlsoBreak("reference/unresolved"),
          Mutation.of(
              "a framework has a second mode of full participation",
              "mode/second-full",
              LawMutations::secondFull),
          Mutation.of(
              "a mode has a right that the one above it has not",
              "mode/lower-has-more",
              LawMutations::lowerHasMore),
          Mutation.of("a roster is left out", "mode/roster-missing", LawMutations::rosterLeftOut),
          Mutation.of(
                  "the founders are left out of a complete roster",
                  "institution/too-few-founders",
                  LawMutations::tooFewFounders)
              .mayAlsoBreak("decision/quota-unreachable"),
          Mutation.of("a mode has a right that is no word", UNDECLARED, LawMutations::strangeRight),
          Mutation.of("a mode has a duty that is no word", UNDECLARED, LawMutations::strangeDuty),
          Mutation.of(
              "an institution has an area that is no word", UNDECLARED, LawMutations::strangeArea),
          Mutation.of(
              "a duty that is no word survives the exit",
              UNDECLARED,
              LawMutations::strangeSurvivor),
          Mutation.of(
              "a coined right is taken out of the vocabulary",
              UNDECLARED,
              LawMutations::rightNotCoined));

  private LawMutations() {}

  private static Optional<Mutant> mutant(Site at, Mode mode) {
    return Optional.of(about(at.with(mode), Subject.of(mode.id())));
  }

  private static Optional<Mutant> partOfItself(Site at) {
    return at.institution(any -> true)
        .map(
            it -> {
              FrameworkId whole = it.id();
              while (at.dice().chance(70) && !institution(at, whole).partOf().isEmpty()) {
                whole = at.dice().oneOf(institution(at, whole).partOf().asList());
              }
              return about(
                  at.with(institution(at, whole).toBuilder().addPartOf(it.id()).build()),
                  Subject.of(it.id()),
                  Subject.of(whole));
            });
  }

  private static Institution institution(Site at, FrameworkId id) {
    return at.valid().getInstitution(id);
  }

  // Modes

  private static Optional<Mutant> aboveItself(Site at) {
    return at.framework(it -> it.declaredModes().size() > 1)
        .map(
            it -> {
              List<Mode> two = at.dice().different(2, it.declaredModes().values().asList());
              Mode one = two.get(0).toBuilder().addAbove(two.get(1).id()).build();
              Mode other = two.get(1).toBuilder().addAbove(two.get(0).id()).build();
              return about(at.with(one, other), Subject.of(one.id()), Subject.of(other.id()));
            });
  }

  private static Interval validity(Site at, Mode mode) {
    return at.valid().getFramework(mode.id().framework()).validityOf(mode);
  }

  private static Mode with(Mode mode, Interval roster) {
    return mode.toBuilder().roster(Roster.builder().interval(roster).build()).build();
  }

  private static Optional<Mutant> rosterOutlives(Site at) {
    return at.declaredMode(it -> hasLast(validity(at, it).to()))
        .flatMap(
            it -> {
              LocalDate end = last(validity(at, it).to()).orElseThrow().plusDays(at.few(900));
              return mutant(at, with(it, Interval.of(Endpoint.unknown(), date(end))));
            });
  }

  private static Optional<Mutant> rosterPredates(Site at) {
    return at.declaredMode(it -> hasFirst(validity(at, it).from()))
        .flatMap(
            it -> {
              LocalDate from = first(validity(at, it).from()).orElseThrow().minusDays(at.few(900));
              return mutant(
                  at,
                  with(
                      it,
                      Interval.of(
                          at.dice().chance(30) ? Endpoint.open() : date(from),
                          Endpoint.unknown())));
            });
  }

  private static Optional<Mutant> rosterLeftOut(Site at) {
    return at.declaredMode(it -> it.roster().isPresent())
        .flatMap(it -> mutant(at, it.withRoster(Optional.empty())));
  }

  private static Optional<Mutant> repealed(Site at) {
    return at.spell(it -> at.earliestEnd(it.interval()).isPresent())
        .map(
            it -> {
              LocalDate end = at.earliestEnd(it.interval()).orElseThrow().minusDays(at.few(900));
              return heldOutside(at, it, Interval.of(Endpoint.open(), date(end)));
            });
  }

  private static Optional<Mutant> enacted(Site at) {
    return at.spell(it -> Site.latestStart(it.interval()).isPresent())
        .map(
            it -> {
              LocalDate start = Site.latestStart(it.interval()).orElseThrow().plusDays(at.few(900));
              return heldOutside(at, it, Interval.of(date(start), Endpoint.unknown()));
            });
  }

  private static Mutant heldOutside(Site at, Participation spell, Interval validity) {
    Mode mode = at.modeOf(spell).toBuilder().validity(validity).roster(Optional.empty()).build();
    return about(at.with(mode), spell);
  }

  private static Optional<Mutant> modeDropped(Site at) {
    ImmutableSet<ModeId> held =
        at.valid().participations().stream()
            .map(Participation::mode)
            .filter(mode -> !Treaty.class.isInstance(at.valid().getFramework(mode.framework())))
            .collect(ImmutableSet.toImmutableSet());
    return at.oneOf(held, any -> true)
        .map(
            id -> {
              Framework framework = at.valid().getFramework(id.framework());
              return about(
                  at.withModes(
                      framework,
                      Maps.filterKeys(framework.declaredModes(), other -> !other.equals(id))),
                  at.valid().participations().stream()
                      .filter(spell -> spell.mode().equals(id))
                      .toArray(Participation[]::new));
            });
  }

  private static Optional<Mutant> secondFull(Site at) {
    return at.framework(it -> fullMode(at, it).isPresent())
        .map(
            it -> {
              Mode full = fullMode(at, it).orElseThrow();
              Mode second =
                  Mode.builder()
                      .id(ModeId.of(it.id(), at.dice().chance(50) ? "a-member" : "z-member"))
                      .grade(Grade.FULL)
                      .validity(it.validityOf(full))
                      .build();
              Mode later = second.id().name().compareTo(full.id().name()) > 0 ? second : full;
              return about(at.with(second), Subject.of(later.id()));
            });
  }

  private static Optional<Mode> fullMode(Site at, Framework framework) {
    return framework.modes().stream()
        .filter(it -> it.grade() == Grade.FULL)
        .filter(it -> at.certain(framework.validityOf(it)).isPresent())
        .findFirst();
  }

  private static Optional<Mutant> lowerHasMore(Site at) {
    return at.declaredMode(it -> !it.above().isEmpty() && hasAllOfThoseBelow(at, it))
        .map(
            it -> {
              Framework framework = at.valid().getFramework(it.id().framework());
              Mode lower = framework.declaredModes().get(at.dice().oneOf(it.above().asList()));
              ImmutableSortedSet<Right> rights = it.rights().orElse(ImmutableSortedSet.of());
              Right more =
                  at.dice()
                      .oneOf(Sets.difference(Right.standard(), rights).immutableCopy().asList());
              return about(
                  at.with(
                      it.withRights(rights),
                      lower.withRights(
                          ImmutableSortedSet.<Right>naturalOrder()
                              .addAll(rights)
                              .add(more)
                              .build())),
                  Subject.of(it.id()));
            });
  }

  private static boolean hasAllOfThoseBelow(Site at, Mode mode) {
    Framework framework = at.valid().getFramework(mode.id().framework());
    return mode.rights().isEmpty()
        || mode.above().stream()
            .flatMap(below -> framework.declaredModes().get(below).rights().stream())
            .allMatch(rights -> mode.rights().get().containsAll(rights));
  }

  // Dates

  private static Optional<Mutant> inForceBeforeSigned(Site at) {
    return at.treaty(it -> it.signed().flatMap(Site::first).isPresent())
        .filter(it -> !at.isReferredTo(it, "inForce"))
        .map(
            it -> {
              LocalDate day = it.signed().flatMap(Site::first).orElseThrow().minusDays(at.few(900));
              Endpoint inForce =
                  at.dice().chance(70) ? date(day) : Endpoint.notAfter(PartialDate.of(day));
              return about(at.with(it.withInForce(inForce)), Subject.of(it.id()));
            });
  }

  private static Optional<Mutant> tooFewFounders(Site at) {
    return at.institution(
            it ->
                it.existence().from() instanceof PartialDate
                    && it.declaredModes().values().stream()
                        .anyMatch(mode -> mode.grade() == Grade.FULL))
        .map(
            it -> {
              LocalDate day = last(it.existence().from()).orElseThrow();
              List<Participation> spells = new ArrayList<>(at.valid().participations());
              Optional<Participation> founder =
                  at.spell(spell -> isFounding(at, spell, it, day))
                      .filter(any -> at.dice().chance(70));
              boolean unused = spells.removeIf(spell -> isFounding(at, spell, it, day));
              founder.ifPresent(spells::add);
              founder
                  .filter(one -> one.claim() == Claim.ASSERTED && at.dice().chance(50))
                  .ifPresent(one -> spells.add(one.withClaim(Claim.POSSIBLE)));
              return about(complete(at, it).withParticipations(spells), Subject.of(it.id()));
            });
  }

  private static boolean isFounding(
      Site at, Participation spell, Institution institution, LocalDate day) {
    return spell.framework().equals(institution.id())
        && at.modeOf(spell).grade() == Grade.FULL
        && !first(spell.interval().from()).map(first -> first.isAfter(day)).orElse(false);
  }

  private static SecurityArchitecture complete(Site at, Institution institution) {
    return at.with(
        institution.declaredModes().values().stream()
            .filter(mode -> mode.grade() == Grade.FULL)
            .map(mode -> mode.withRoster(Roster.complete()))
            .toArray(Mode[]::new));
  }

  // Words

  private static Optional<Mutant> strangeRight(Site at) {
    return at.declaredMode(any -> true)
        .flatMap(
            it ->
                mutant(
                    at,
                    it.withRights(
                        ImmutableSortedSet.<Right>naturalOrder()
                            .addAll(it.rights().orElse(ImmutableSortedSet.of()))
                            .add(Right.of("no-word"))
                            .build())));
  }

  private static Optional<Mutant> strangeDuty(Site at) {
    return at.declaredMode(any -> true)
        .flatMap(
            it ->
                mutant(
                    at,
                    it.withDuties(
                        ImmutableSortedSet.<Duty>naturalOrder()
                            .addAll(it.duties().orElse(ImmutableSortedSet.of()))
                            .add(Duty.of("no-word"))
                            .build())));
  }

  private static Optional<Mutant> strangeArea(Site at) {
    return at.institution(any -> true)
        .map(
            it ->
                about(
                    at.with(it.toBuilder().addArea(CooperationArea.of("no-word")).build()),
                    Subject.of(it.id())));
  }

  private static Optional<Mutant> strangeSurvivor(Site at) {
    return at.framework(any -> true)
        .map(
            it -> {
              ExitRule exit =
                  it.exit().orElse(ExitRule.builder().build()).toBuilder()
                      .addSurvive(Duty.of("no-word"))
                      .build();
              return about(
                  it instanceof Treaty treaty
                      ? at.with(treaty.withExit(exit))
                      : at.with(((Institution) it).withExit(exit)),
                  Subject.of(it.id()));
            });
  }

  private static Optional<Mutant> rightNotCoined(Site at) {
    ImmutableSet<Right> coined = at.valid().vocabulary().rights().keySet();
    return at.declaredMode(it -> coinedOf(it, coined).isPresent())
        .map(
            it -> {
              Right right = coinedOf(it, coined).orElseThrow();
              return about(
                  at.valid()
                      .withVocabulary(
                          at.valid()
                              .vocabulary()
                              .withRights(
                                  Maps.filterKeys(
                                      at.valid().vocabulary().rights(),
                                      other -> !other.equals(right)))),
                  Subject.of(it.id()));
            });
  }

  private static Optional<Right> coinedOf(Mode mode, ImmutableSet<Right> coined) {
    return mode.rights().stream()
        .flatMap(rights -> rights.stream())
        .filter(coined::contains)
        .findFirst();
  }
}
