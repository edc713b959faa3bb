package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.cooperation.Operation;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.strategy.Strategy;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Parts of architectures, and edits as an author makes them. */
final class Variations {
  private final Dice dice;

  private Variations(Random random) {
    this.dice = new Dice(random);
  }

  /** What somebody may know of an architecture who stopped looking earlier, or at other things. */
  static SecurityArchitecture part(SecurityArchitecture whole, Random random) {
    return new Variations(random).part(whole);
  }

  /** An architecture after some edits. */
  static SecurityArchitecture edited(SecurityArchitecture whole, Random random) {
    Variations variations = new Variations(random);
    SecurityArchitecture edited = whole;
    for (int left = variations.dice.between(1, 5); left > 0; left--) {
      edited = variations.edited(edited);
    }
    return edited;
  }

  private PartialDate day() {
    return PartialDate.of(LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 27_000)));
  }

  private Interval interval() {
    PartialDate from = day();
    return dice.chance(50)
        ? Interval.of(from, Endpoint.open())
        : Interval.of(from, PartialDate.of(from.earliest().plusDays(dice.between(1, 9000))));
  }

  // Parts.

  private SecurityArchitecture part(SecurityArchitecture whole) {
    SecurityArchitecture part =
        whole.toBuilder()
            .version(whole.version().filter(version -> dice.chance(70)))
            .sources(Maps.filterKeys(whole.sources(), id -> dice.chance(70)))
            .acts(Maps.filterKeys(whole.acts(), id -> dice.chance(70)))
            .attestations(Maps.filterKeys(whole.attestations(), id -> dice.chance(70)))
            .successions(Maps.filterKeys(whole.successions(), id -> dice.chance(70)))
            .states(parts(whole.states(), this::part))
            .regions(Maps.filterKeys(whole.regions(), id -> dice.chance(70)))
            .treaties(parts(whole.treaties(), this::part))
            .institutions(parts(whole.institutions(), this::part))
            .participations(
                whole.participations().stream().filter(spell -> dice.chance(70)).toList())
            .operations(parts(whole.operations(), this::part))
            .ties(Maps.filterKeys(whole.ties(), id -> dice.chance(70)))
            .links(Maps.filterKeys(whole.links(), id -> dice.chance(70)))
            .strategies(parts(whole.strategies(), this::part))
            .extensions(Maps.filterKeys(whole.extensions(), id -> dice.chance(70)))
            .build();
    if (dice.chance(8) && !part.states().isEmpty()) {
      State state = dice.oneOf(part.states().values().asList());
      part = part.withState(state.withName("Atlantis"));
    }
    return stopped(part);
  }

  private <K extends Comparable<? super K>, V> Map<K, V> parts(
      Map<? extends K, V> records, Function<V, V> part) {
    Map<K, V> parts = new TreeMap<>();
    records.forEach(
        (id, record) -> {
          if (dice.chance(75)) {
            parts.put(id, part.apply(record));
          }
        });
    return parts;
  }

  private <T> ImmutableList<T> some(List<T> all) {
    return all.stream().filter(one -> dice.chance(70)).collect(ImmutableList.toImmutableList());
  }

  private State part(State state) {
    return dice.chance(50)
        ? state
        : state
            .withNames(some(state.names()))
            .withCodes(some(state.codes()))
            .withSources(some(state.sources()))
            .withNote(state.note().filter(note -> dice.chance(50)));
  }

  private Treaty part(Treaty treaty) {
    return dice.chance(40)
        ? treaty
        : treaty
            .withSignedAt(treaty.signedAt().filter(place -> dice.chance(50)))
            .withTerms(some(treaty.terms()))
            .withDeclaredModes(parts(treaty.declaredModes(), this::part))
            .withObligations(Maps.filterKeys(treaty.obligations(), id -> dice.chance(70)))
            .withSources(some(treaty.sources()));
  }

  private Institution part(Institution institution) {
    return dice.chance(40)
        ? institution
        : institution
            .withSeat(institution.seat().filter(seat -> dice.chance(50)))
            .withAreas(ImmutableSet.copyOf(some(institution.areas().asList())))
            .withDatedAreas(Maps.filterKeys(institution.datedAreas(), area -> dice.chance(70)))
            .withDeclaredModes(parts(institution.declaredModes(), this::part));
  }

  private Operation part(Operation operation) {
    return dice.chance(40)
        ? operation
        : operation
            .withHosts(some(operation.hosts().asList()))
            .withAcceptance(operation.acceptance().filter(acceptance -> dice.chance(70)))
            .withRoles(some(operation.roles()))
            .withNeeds(Maps.filterKeys(operation.needs(), id -> dice.chance(70)))
            .withContributions(some(operation.contributions()))
            .withRoster(dice.chance(30) ? Optional.of(roster()) : operation.roster())
            .withObservations(some(operation.observations()));
  }

  private Strategy part(Strategy strategy) {
    return dice.chance(40)
        ? strategy
        : strategy
            .withNote(strategy.note().filter(note -> dice.chance(50)))
            .withPrinciples(some(strategy.principles().asList()))
            .withSources(some(strategy.sources()))
            .withObjectives(Maps.filterKeys(strategy.objectives(), id -> dice.chance(70)))
            .withPhases(Maps.filterKeys(strategy.phases(), id -> dice.chance(70)));
  }

  private Mode part(Mode mode) {
    return mode.withAdmission(mode.admission().filter(admission -> dice.chance(70)))
        .withRoster(dice.chance(30) ? Optional.of(roster()) : mode.roster())
        .withValidity(mode.validity().filter(validity -> dice.chance(70)));
  }

  private Roster roster() {
    return Roster.builder().interval(dice.maybe(60, this::interval)).build();
  }

  /** The same as seen by somebody who stopped earlier: some ends that come later are open. */
  private SecurityArchitecture stopped(SecurityArchitecture part) {
    if (dice.chance(30)) {
      return part;
    }
    if (dice.chance(40)) {
      return part.truncatedTo(part.observedThrough().minusDays(dice.between(0, 8) * 1000L));
    }
    LocalDate last = part.observedThrough().minusDays(dice.between(1, 2) * 1000L);
    return part.toBuilder()
        .observedThrough(last)
        .participations(part.participations().stream().map(spell -> stopped(spell, last)).toList())
        .build();
  }

  private static Participation stopped(Participation spell, LocalDate last) {
    return Intervals.first(spell.interval().to()).filter(last::isBefore).isEmpty()
        ? spell
        : spell.toBuilder()
            .alternatives(ImmutableList.of())
            .interval(Interval.of(spell.interval().from(), Endpoint.open()))
            .build();
  }

  // Edits.

  private SecurityArchitecture edited(SecurityArchitecture whole) {
    return switch (dice.between(1, 15)) {
      case 1 ->
          whole
              .withTitle("another title")
              .withVersion("2")
              .withExtensions(Maps.filterKeys(whole.extensions(), id -> dice.chance(50)));
      case 2 -> whole.withObservedThrough(whole.observedThrough().plusDays(dice.between(1, 400)));
      case 3 -> whole.withStates(Maps.filterKeys(whole.states(), id -> dice.chance(80)));
      case 4 -> whole.withTreaties(edited(whole.treaties()));
      case 5 -> whole.withInstitutions(Maps.transformValues(whole.institutions(), this::edited));
      case 6 -> swapped(whole);
      case 13 -> whole.withOperations(parts(whole.operations(), this::part));
      case 14 ->
          whole
              .withTies(Maps.filterKeys(whole.ties(), id -> dice.chance(50)))
              .withLinks(
                  Maps.transformValues(whole.links(), link -> link.withNote("a new remark")));
      case 15 ->
          whole.withStrategies(
              Maps.transformValues(
                  Maps.filterKeys(whole.strategies(), id -> dice.chance(80)), this::part));
      case 7 -> whole.withActs(Maps.filterKeys(whole.acts(), id -> dice.chance(50)));
      default -> whole.withParticipations(edited(whole.participations()));
    };
  }

  private Map<FrameworkId, Treaty> edited(Map<FrameworkId, Treaty> treaties) {
    return Maps.transformValues(
        Maps.filterKeys(treaties, id -> dice.chance(80)),
        treaty ->
            treaty.withObligations(
                Maps.transformValues(
                    Maps.filterKeys(treaty.obligations(), id -> dice.chance(80)),
                    it -> dice.chance(30) ? it.withNote("a new remark") : it)));
  }

  private Institution edited(Institution institution) {
    return switch (dice.between(1, 5)) {
      case 1 -> institution.withNote("a new remark");
      case 2 ->
          institution.withDeclaredModes(
              Maps.filterKeys(institution.declaredModes(), id -> dice.chance(60)));
      case 3 ->
          institution.withDeclaredModes(
              Maps.transformValues(institution.declaredModes(), mode -> mode.withName("renamed")));
      case 4 ->
          Intervals.isPossible(institution.existence().from(), day())
              ? institution.withExistence(
                  Interval.of(institution.existence().from(), Endpoint.unknown()))
              : institution;
      default -> institution;
    };
  }

  /** A treaty becomes an institution of the same id. */
  private SecurityArchitecture swapped(SecurityArchitecture whole) {
    if (whole.treaties().isEmpty()) {
      return whole;
    }
    Treaty treaty = dice.oneOf(whole.treaties().values().asList());
    return whole
        .withoutTreaty(treaty.id())
        .withInstitution(
            Institution.builder()
                .id(treaty.id())
                .name(treaty.name())
                .kind(InstitutionKind.FORUM)
                .existence(Interval.always())
                .build());
  }

  private ImmutableList<Participation> edited(List<Participation> spells) {
    List<Participation> edited = new ArrayList<>();
    for (Participation spell : spells) {
      switch (dice.between(1, 30)) {
        case 1 -> {}
        case 2 -> edited.addAll(ImmutableList.of(spell, spell));
        case 3 -> edited.add(spell.withNote("a new remark"));
        case 4 -> edited.add(spell.withClaim(dice.oneOf(Claim.class)));
        case 5 ->
            edited.add(spell.withMode(ModeId.of(spell.framework(), "observer")).withAlternatives());
        case 6, 7, 8 -> edited.addAll(ended(spell));
        case 9 -> edited.add(spell.withLimitations(some(spell.limitations())));
        case 10, 11 -> edited.add(limited(spell));
        case 12 -> edited.add(spell.withLimitations(spell.limitations().reverse()));
        case 13 -> edited.add(spell.withLimitations(endedLimitations(spell)));
        default -> edited.add(spell);
      }
    }
    return ImmutableList.copyOf(edited);
  }

  /** The spell, ended on some day, and perhaps followed by one in another mode. */
  private List<Participation> ended(Participation spell) {
    PartialDate end = day();
    if (!Intervals.isPossible(spell.interval().from(), end)) {
      return ImmutableList.of(spell);
    }
    Participation ended =
        spell.toBuilder()
            .alternatives(ImmutableList.of())
            .interval(Interval.of(spell.interval().from(), end))
            .build();
    Participation next =
        Participation.builder()
            .participant(spell.participant())
            .mode(ModeId.of(spell.framework(), dice.chance(50) ? "member" : "partner"))
            .interval(Interval.of(end, Endpoint.open()))
            .build();
    return dice.chance(50) ? ImmutableList.of(ended) : ImmutableList.of(ended, next);
  }

  private Participation limited(Participation spell) {
    Limitation limitation =
        Limitation.builder()
            .kind(dice.oneOf(LimitationKind.class))
            .basis(dice.oneOf(LimitationBasis.class))
            .interval(dice.maybe(60, this::interval))
            .claim(dice.chance(80) ? Claim.ASSERTED : Claim.DENIED)
            .build();
    List<Limitation> limitations = new ArrayList<>(spell.limitations());
    limitations.add(dice.between(0, limitations.size()), limitation);
    return spell.withLimitations(limitations);
  }

  private List<Limitation> endedLimitations(Participation spell) {
    PartialDate end = day();
    return spell.limitations().stream()
        .map(
            limitation -> {
              Interval interval = limitation.interval().orElse(Interval.always());
              return Intervals.isPossible(interval.from(), end)
                  ? limitation.withInterval(Interval.of(interval.from(), end))
                  : limitation;
            })
        .toList();
  }
}
