package io.koinon.analysis;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationKind;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.testing.Intervals;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who owes what to whom on one day, found by looking at every possible world: everything that the
 * records leave open is tried both ways, and the answer is known if all worlds agree.
 *
 * <p>It knows worlds like those of {@code ObligationWorlds} only: references, alternatives, denied
 * spells and days after the last one observed do not occur in them.
 */
final class ObligationOracle {
  private static final long FIRST = LocalDate.of(1999, 11, 20).toEpochDay();
  private static final long LAST = LocalDate.of(2000, 1, 20).toEpochDay();

  private static final int NOT_YET = 2;

  /** Something that is so, 1, or not so, 0, in a world, or not decided by what is chosen of it. */
  private interface Formula {
    int in(int[] world);
  }

  private static final Formula TRUE = world -> 1;
  private static final Formula FALSE = world -> 0;

  private final SecurityArchitecture architecture;
  private final LocalDate day;
  private final Map<Object, Formula> facts = new LinkedHashMap<>();

  ObligationOracle(SecurityArchitecture architecture, LocalDate day) {
    this.architecture = architecture;
    this.day = day;
  }

  /** Whether one owes another an obligation. */
  Truth isBound(ActorId obligor, Obligation obligation, ActorId obligee) {
    return truth(bound(obligor, obligation, obligee, Optional.empty()));
  }

  /** Whether it is due of somebody, given what has happened. */
  Truth isDue(ActorId obligor, Obligation obligation, Contingency contingency) {
    if (contingency.attacker().equals(Optional.of(obligor))) {
      return Truth.NO;
    }
    Formula bound = bound(obligor, obligation, contingency.attacked(), contingency.region());
    Formula beneficiary =
        obligation.beneficiaries().isEmpty()
            ? TRUE
            : isAmong(obligation.beneficiaries(), contingency.attacked());
    return truth(and(and(bound, beneficiary), hasArisen(obligation, contingency)));
  }

  // Worlds

  private Formula open(Object what) {
    return facts.computeIfAbsent(
        what,
        key -> {
          int place = facts.size();
          return world -> world[place];
        });
  }

  private Formula oneOf(Object what, Set<Boolean> values) {
    return values.size() == 2 ? open(what) : values.contains(true) ? TRUE : FALSE;
  }

  private Truth truth(Formula formula) {
    int[] world = new int[facts.size()];
    Arrays.fill(world, NOT_YET);
    Set<Integer> values = new LinkedHashSet<>();
    look(formula, world, 0, values);
    facts.clear();
    return values.size() == 2 ? Truth.UNKNOWN : Truth.of(values.contains(1));
  }

  /** Tries every world; what is chosen may decide before all of it is. */
  private static void look(Formula formula, int[] world, int next, Set<Integer> values) {
    int value = formula.in(world);
    if (value != NOT_YET) {
      values.add(value);
      return;
    }
    for (int choice = 0; choice <= 1 && values.size() < 2; choice++) {
      world[next] = choice;
      look(formula, world, next + 1, values);
      world[next] = NOT_YET;
    }
  }

  private static Formula and(Formula one, Formula other) {
    return one == FALSE || other == FALSE ? FALSE : world -> and(one.in(world), other.in(world));
  }

  private static int and(int one, int other) {
    return one == 0 || other == 0 ? 0 : Math.max(one, other);
  }

  private static Formula or(Formula one, Formula other) {
    return not(and(not(one), not(other)));
  }

  private static Formula not(Formula one) {
    if (one == TRUE || one == FALSE) {
      return one == TRUE ? FALSE : TRUE;
    }
    return world -> {
      int value = one.in(world);
      return value == NOT_YET ? NOT_YET : 1 - value;
    };
  }

  // Bound

  private Formula bound(
      ActorId obligor, Obligation obligation, ActorId obligee, Optional<RegionId> region) {
    if (obligor.equals(obligee)) {
      return FALSE;
    }
    Treaty treaty = architecture.getTreaty(obligation.id().treaty());
    Formula law =
        obligation
            .validity()
            .map(validity -> says(validity, obligation.id()))
            .orElseGet(() -> says(Interval.of(treaty.inForce(), treaty.end()), treaty.id()));
    Formula owes =
        and(
            isAmong(treaty, obligation.owedBy(), obligor),
            not(
                isLimited(
                    obligor,
                    spell -> true,
                    limitation -> limitation.notOwed().contains(obligation.duty()),
                    obligee,
                    region)));
    Optional<Right> right = right(obligation.kind());
    Formula isOwed =
        and(
            or(
                isAmong(treaty, obligation.owedTo(), obligee),
                isAmong(obligation.beneficiaries(), obligee)),
            not(
                isLimited(
                    obligee,
                    spell -> mayGiveRights(spell, obligation),
                    limitation ->
                        right.isPresent() && limitation.notEntitled().contains(right.get()),
                    obligor,
                    region)));
    return and(law, and(owes, isOwed));
  }

  private static Optional<Right> right(ObligationKind kind) {
    if (kind.equals(ObligationKind.CONSULTATION)) {
      return Optional.of(Right.BE_CONSULTED);
    }
    return kind.equals(ObligationKind.DEFENCE) || kind.equals(ObligationKind.GUARANTEE)
        ? Optional.of(Right.BE_ASSISTED)
        : Optional.empty();
  }

  /** Whether a spell is in the treaty, in what is named, or where one becomes a party to these. */
  private boolean mayGiveRights(Participation spell, Obligation obligation) {
    FrameworkId framework = spell.framework();
    Set<FrameworkId> meant = new LinkedHashSet<>();
    meant.add(obligation.id().treaty());
    PersonalScope owedTo = obligation.owedTo().orElse(PersonalScope.nobody());
    for (ModeId mode : owedTo.union(obligation.beneficiaries()).modes()) {
      meant.add(mode.framework());
    }
    return meant.contains(framework)
        || (architecture.institutions().containsKey(framework)
            && architecture.getInstitution(framework).modes().stream()
                .anyMatch(mode -> mode.partyTo().stream().anyMatch(meant::contains)));
  }

  private Formula isAmong(Treaty treaty, Optional<PersonalScope> scope, ActorId actor) {
    if (scope.isEmpty()) {
      return holds(actor, treaty.id(), ImmutableSet.of(ModeId.of(treaty.id(), "party")));
    }
    Formula among = scope.get().actors().contains(actor) ? isBoundIfNamed(treaty, actor) : FALSE;
    return or(among, isAmongHolders(scope.get(), actor));
  }

  private Formula isBoundIfNamed(Treaty treaty, ActorId actor) {
    boolean isRecorded =
        !architecture.history(actor, treaty.id()).isEmpty()
            || architecture.institutions().values().stream()
                .anyMatch(institution -> !spells(actor, institution, treaty).isEmpty());
    if (!isRecorded) {
      return exists(actor) ? TRUE : FALSE;
    }
    Set<ModeId> binding = new LinkedHashSet<>();
    treaty.modes().stream()
        .filter(mode -> mode.grade() != Grade.SIGNATORY)
        .forEach(mode -> binding.add(mode.id()));
    return holds(actor, treaty.id(), ImmutableSet.copyOf(binding));
  }

  /** The spells by which somebody may be a party through an institution. */
  private List<Participation> spells(ActorId actor, Institution institution, Treaty treaty) {
    return architecture.history(actor, institution.id()).stream()
        .filter(
            spell ->
                institution
                    .findMode(spell.mode())
                    .filter(mode -> mode.partyTo().contains(treaty.id()))
                    .isPresent())
        .toList();
  }

  /** By name, or as the holder of one of the modes; who is named need only exist. */
  private Formula isAmong(PersonalScope scope, ActorId actor) {
    return or(
        scope.actors().contains(actor) && exists(actor) ? TRUE : FALSE,
        isAmongHolders(scope, actor));
  }

  private Formula isAmongHolders(PersonalScope scope, ActorId actor) {
    Formula among = FALSE;
    Set<FrameworkId> frameworks = new LinkedHashSet<>();
    scope.modes().forEach(mode -> frameworks.add(mode.framework()));
    for (FrameworkId framework : frameworks) {
      Set<ModeId> modes = new LinkedHashSet<>(scope.modes());
      modes.removeIf(mode -> !mode.framework().equals(framework));
      among = or(among, holds(actor, framework, ImmutableSet.copyOf(modes)));
    }
    return among;
  }

  private boolean exists(ActorId actor) {
    State state = architecture.states().get(actor);
    return state == null
        || state.periods().isEmpty()
        || state.periods().stream().anyMatch(it -> says(it.interval()).contains(true));
  }

  /** Whether one of some modes of a framework is held. */
  private Formula holds(ActorId actor, FrameworkId id, ImmutableSet<ModeId> modes) {
    if (!exists(actor)) {
      return FALSE;
    }
    Framework framework = architecture.getFramework(id);
    Formula held = FALSE;
    boolean isRecorded = false;
    for (Participation spell : architecture.history(actor, id)) {
      if (modes.contains(spell.mode())) {
        isRecorded = true;
        held = or(held, isHeld(spell));
      }
    }
    boolean isComplete =
        modes.stream()
            .filter(mode -> mayBeLaw(framework, mode))
            .allMatch(mode -> framework.findMode(mode).flatMap(Mode::roster).isPresent());
    if (!isRecorded && !isComplete) {
      held = open(List.of(actor, modes));
    }
    ModeId party = ModeId.of(id, "party");
    if (framework instanceof Treaty treaty && modes.contains(party) && mayBeLaw(treaty, party)) {
      for (Institution institution : architecture.institutions().values()) {
        for (Participation spell : spells(actor, institution, treaty)) {
          held = or(held, isHeld(spell));
        }
      }
    }
    return held;
  }

  /** Parties there are while the treaty is in force. */
  private boolean mayBeLaw(Framework framework, ModeId mode) {
    return !(framework instanceof Treaty treaty && mode.name().equals("party"))
        || says(Interval.of(treaty.inForce(), treaty.end())).contains(true);
  }

  private Formula isHeld(Participation spell) {
    if (!exists(spell.participant())
        || !mayBeLaw(architecture.getFramework(spell.framework()), spell.mode())) {
      return FALSE;
    }
    Formula real = spell.claim() == Claim.POSSIBLE ? open(List.of("real", spell)) : TRUE;
    return and(real, says(spell.interval(), spell));
  }

  /** Whether one of the spells of somebody is held and limited in what is asked. */
  private Formula isLimited(
      ActorId actor,
      Predicate<Participation> isMeant,
      Predicate<Limitation> takes,
      ActorId counterpart,
      Optional<RegionId> region) {
    Formula limited = FALSE;
    for (Participation spell : architecture.participations()) {
      if (spell.participant().equals(actor) && isMeant.test(spell)) {
        for (int i = 0; i < spell.limitations().size(); i++) {
          Limitation limitation = spell.limitations().get(i);
          if (takes.test(limitation)) {
            limited =
                or(
                    limited,
                    and(
                        isHeld(spell),
                        isInForce(limitation, List.of(spell, i), counterpart, region)));
          }
        }
      }
    }
    return limited;
  }

  private Formula isInForce(
      Limitation limitation, Object what, ActorId counterpart, Optional<RegionId> region) {
    if (limitation.claim() == Claim.DENIED) {
      return FALSE;
    }
    Formula real = limitation.claim() == Claim.POSSIBLE ? open(List.of("real", what)) : TRUE;
    Formula lasts = limitation.interval().map(interval -> says(interval, what)).orElse(TRUE);
    return and(and(real, lasts), applies(limitation, what, counterpart, region));
  }

  private Formula applies(
      Limitation limitation, Object what, ActorId counterpart, Optional<RegionId> region) {
    if (limitation.scope().isEmpty()) {
      return TRUE;
    }
    Scope scope = limitation.scope().get();
    if (!scope.counterparts().isEmpty() && !scope.counterparts().contains(counterpart)) {
      return FALSE;
    }
    if (!scope.territories().isEmpty()
        && region.isPresent()
        && !scope.territories().contains(region.get())) {
      return FALSE;
    }
    boolean isOpen =
        scope.organ().isPresent() || (!scope.territories().isEmpty() && region.isEmpty());
    return isOpen ? open(List.of("scope", what)) : TRUE;
  }

  // Due

  private Formula hasArisen(Obligation obligation, Contingency contingency) {
    if (obligation.casus().isEmpty()) {
      return open("casus");
    }
    Casus casus = obligation.casus().get();
    Formula met = casus.events().isEmpty() ? TRUE : FALSE;
    for (CasusEvent event : casus.events()) {
      met = or(met, isAlso(contingency.event(), event));
    }
    Formula place = casus.places().isEmpty() ? TRUE : FALSE;
    for (RegionId region : casus.places()) {
      place = or(place, isWithin(contingency, region));
    }
    return and(met, and(place, isBy(casus, contingency)));
  }

  private Formula isAlso(CasusEvent event, CasusEvent listed) {
    List<CasusEvent> fromGravest =
        List.of(CasusEvent.ARMED_ATTACK, CasusEvent.AGGRESSION, CasusEvent.THREAT);
    int stated = fromGravest.indexOf(event);
    int wanted = fromGravest.indexOf(listed);
    return stated <= wanted ? TRUE : stated == 1 ? open("gravest") : FALSE;
  }

  private Formula isBy(Casus casus, Contingency contingency) {
    if (casus.attackers().isEmpty()) {
      return TRUE;
    }
    if (contingency.attacker().isEmpty()) {
      return open("attacker");
    }
    Attackers attackers = casus.attackers().get();
    ActorId attacker = contingency.attacker().get();
    Formula meant = attackers.only().isEmpty() ? TRUE : isAmong(attackers.only(), attacker);
    return and(meant, not(isAmong(attackers.except(), attacker)));
  }

  private Formula isWithin(Contingency contingency, RegionId place) {
    Region region = architecture.getRegion(place);
    if (contingency.territory().isPresent()) {
      boolean isMember = region.members().contains((StateId) contingency.territory().get());
      return isMember ? TRUE : region.isComplete() ? FALSE : open(List.of("in", place));
    }
    if (contingency.region().isEmpty()) {
      return open(List.of("in", place));
    }
    if (contingency.region().get().equals(place)) {
      return TRUE;
    }
    Region part = architecture.getRegion(contingency.region().get());
    if (!part.isComplete() || part.members().isEmpty()) {
      return open(List.of("in", place));
    }
    long inside = part.members().stream().filter(region.members()::contains).count();
    if (inside == part.members().size()) {
      return TRUE;
    }
    return inside == 0 && region.isComplete() ? FALSE : open(List.of("in", place));
  }

  // Days

  private Formula says(Interval interval, Object what) {
    return oneOf(List.of("says", what, interval), says(interval));
  }

  /** What an interval may say of the day: tried with every start and every later end. */
  private Set<Boolean> says(Interval interval) {
    return says(interval, day);
  }

  /** What an interval may say of a day. */
  static Set<Boolean> says(Interval interval, LocalDate day) {
    Set<Boolean> said = new LinkedHashSet<>();
    long today = day.toEpochDay();
    for (long start : days(interval.from(), Long.MIN_VALUE)) {
      for (long end : days(interval.to(), Long.MAX_VALUE)) {
        if (start < end) {
          said.add(start <= today && today < end);
        }
      }
    }
    return said;
  }

  private static List<Long> days(Endpoint endpoint, long open) {
    List<Long> days = new ArrayList<>();
    if (!(endpoint instanceof Endpoint.Open)) {
      long first = Intervals.first(endpoint).map(LocalDate::toEpochDay).orElse(FIRST);
      long last = Intervals.last(endpoint).map(LocalDate::toEpochDay).orElse(LAST);
      for (long each = first; each <= last; each++) {
        days.add(each);
      }
    }
    if (endpoint instanceof Endpoint.Open || endpoint instanceof Endpoint.Unknown) {
      days.add(open);
    }
    return days;
  }
}
