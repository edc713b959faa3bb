package io.koinon.architecture;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.Casus;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import io.koinon.time.Tolerance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which spells stay that begin only after the last day observed.
 *
 * <p>A day that no record of a pair covers is a NO; without any record of the pair it is UNKNOWN,
 * unless rosters settle it. So the last record of a pair in the modes of some question stays where
 * they do not, and so does the last that names its participant.
 */
final class LaterSpells {
  private record Pair(ActorId participant, FrameworkId framework) {}

  private final SecurityArchitecture whole;
  private final long last;
  private final Cutoff cutoff;
  private final ImmutableSetMultimap<FrameworkId, Persons> persons;
  private final List<Participation> kept = new ArrayList<>();
  private final Set<ActorId> known = new HashSet<>();
  private final SetMultimap<Pair, ModeId> recorded = HashMultimap.create();

  LaterSpells(SecurityArchitecture whole, long last) {
    this.whole = whole;
    this.last = last;
    this.cutoff = new Cutoff(whole.observedThrough(), Assumption.PERSISTENCE);
    known.addAll(whole.states().keySet());
    known.addAll(whole.institutions().keySet());
    this.persons = persons(whole);
  }

  void keep(Participation spell) {
    kept.add(spell);
    known.add(spell.participant());
    if (isHeldByAllAccounts(spell)) {
      recorded.put(pair(spell), spell.mode());
    }
  }

  /** Whether every account reads it as a spell in its mode, that was or may have been. */
  private static boolean isHeldByAllAccounts(Participation spell) {
    return spell.claim() != Claim.DENIED
        && spell.alternatives().stream()
            .noneMatch(
                other ->
                    other.mode().isPresent() || other.claim().equals(Optional.of(Claim.DENIED)));
  }

  List<Participation> kept() {
    return kept;
  }

  private static Pair pair(Participation spell) {
    return new Pair(spell.participant(), spell.framework());
  }

  /** Keeps those later spells without which an answer would change. */
  void keepNeeded(List<Participation> later) {
    keepWhere(later, spell -> isAlone(spell, Modes.only(spell.mode())) || isAloneAsParty(spell));
    keepWhere(later, spell -> isFull(spell) && isAlone(spell, Modes.FULL));
    keepWhere(later, spell -> isAlone(spell, Modes.ANY));
    keepWhere(later, this::isAloneInAnObligation);
    keepWhere(later, spell -> !known.contains(spell.participant()));
  }

  /** Whether it would be the last record of its pair in the modes of which an obligation speaks. */
  private boolean isAloneInAnObligation(Participation later) {
    return persons.get(later.framework()).stream()
        .anyMatch(
            scope ->
                scope.isNamed(later)
                    || (scope.modes.contains(later.mode(), offered(later))
                        && isAlone(later, scope.modes)));
  }

  /**
   * Whom an obligation names.
   *
   * @param bound those who are bound by it, or are owed it, as long as they take part
   */
  private record Persons(
      FrameworkId treaty,
      ImmutableSet<FrameworkId> frameworks,
      ImmutableSet<ActorId> bound,
      Modes modes) {
    static Stream<Persons> of(Obligation obligation) {
      Stream<PersonalScope> bound =
          Stream.of(obligation.owedBy(), obligation.owedTo()).flatMap(Optional::stream);
      Stream<PersonalScope> attackers =
          obligation.casus().flatMap(Casus::attackers).stream()
              .flatMap(meant -> Stream.of(meant.only(), meant.except()));
      return Stream.concat(
          bound.map(scope -> of(obligation, scope, scope.actors())),
          Stream.concat(Stream.of(obligation.beneficiaries()), attackers)
              .map(scope -> of(obligation, scope, ImmutableSet.of())));
    }

    private static Persons of(
        Obligation obligation, PersonalScope scope, ImmutableSet<ActorId> bound) {
      return new Persons(
          obligation.id().treaty(),
          ObligationLaw.frameworks(scope),
          bound,
          Modes.among(ImmutableSet.copyOf(scope.modes())));
    }

    /**
     * Whether one that is named takes part here: without a record it would be bound in any case.
     */
    boolean isNamed(Participation spell) {
      return spell.framework().equals(treaty)
          && bound.contains(spell.participant())
          && spell.claim() != Claim.DENIED;
    }
  }

  /** Whom obligations name, by the frameworks whose spells may be of them. */
  private static ImmutableSetMultimap<FrameworkId, Persons> persons(SecurityArchitecture whole) {
    ImmutableSetMultimap.Builder<FrameworkId, Persons> persons = ImmutableSetMultimap.builder();
    for (Obligation obligation : whole.obligations().values()) {
      Persons.of(obligation)
          .forEach(
              scope -> {
                persons.put(scope.treaty, scope);
                scope.frameworks.forEach(framework -> persons.put(framework, scope));
              });
    }
    return persons.build();
  }

  private void keepWhere(List<Participation> later, Predicate<Participation> isNeeded) {
    later.stream().filter(isNeeded).forEach(this::keep);
  }

  private @Nullable Mode offered(Participation spell) {
    Framework framework = whole.frameworks().get(spell.framework());
    return framework == null ? null : Modes.offered(framework, spell.mode());
  }

  private boolean isFull(Participation spell) {
    Mode mode = offered(spell);
    return mode != null && mode.grade() == Grade.FULL;
  }

  /** Whether it would be the last record of its pair in modes of which no roster tells. */
  private boolean isAlone(Participation later, Modes asked) {
    Framework framework = whole.frameworks().get(later.framework());
    return framework != null
        && later.claim() != Claim.DENIED
        && !isComplete(framework, asked)
        && recorded.get(pair(later)).stream()
            .noneMatch(mode -> asked.contains(mode, Modes.offered(framework, mode)));
  }

  /**
   * The same in a mode that makes its holder party to treaties: their rosters are not looked at.
   */
  private boolean isAloneAsParty(Participation later) {
    Mode mode = offered(later);
    return mode != null
        && !mode.partyTo().isEmpty()
        && later.claim() != Claim.DENIED
        && !recorded.containsEntry(pair(later), later.mode());
  }

  /** Whether rosters alone say of everybody without records that no mode asked was held. */
  private boolean isComplete(Framework framework, Modes asked) {
    List<Mode> modes = framework.modes().stream().filter(asked::contains).toList();
    return !modes.isEmpty()
        && whole.modesPartyTo(framework.id()).isEmpty()
        && modes.stream().allMatch(mode -> isComplete(framework, mode));
  }

  private boolean isComplete(Framework framework, Mode mode) {
    Roster roster = mode.roster().orElse(null);
    if (roster == null || roster.interval().isEmpty()) {
      return roster != null;
    }
    Interval complete = roster.interval().get();
    Interval law = framework.validityOf(mode);
    return reaches(complete, law, Tolerance.STRICT) && reaches(complete, law, Tolerance.UNIT);
  }

  /** Whether a roster holds for certain whenever its mode may be law, up to the last day. */
  private boolean reaches(Interval roster, Interval validity, Tolerance tolerance) {
    DayBounds bounds = roster.within(tolerance).bounds(cutoff);
    DayBounds law = validity.within(tolerance).bounds(cutoff);
    return bounds.startHigh() <= law.startLow()
        && bounds.endLow() >= Math.min(law.endHigh(), last + 1);
  }
}
