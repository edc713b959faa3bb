package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.koinon.RefusedException;
import io.koinon.architecture.Answer;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;
import io.koinon.time.Truth;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what to whom by the obligations of treaties, as it was on a day.
 *
 * <p>Two questions are told apart. One is <em>bound</em> if there is such a duty on that day:
 * {@link #between}. Something is <em>due</em> if, besides, the case for it has arisen: {@link
 * #due}. The kinds of obligations are those of the Alliance Treaty Obligations and Provisions
 * project (B. A. Leeds, J. M. Ritter, S. McLaughlin Mitchell, A. G. Long, "Alliance Treaty
 * Obligations and Provisions, 1815–1944", <i>International Interactions</i> 28, 2002), and more.
 *
 * <p>What is listed is what is so, and what may be so of actors that are recorded in the frameworks
 * concerned, or named. Of others nothing is said; and there are treaties that nobody recorded, so
 * that no list over all treaties is complete. If the day is known in part, a part of an answer is
 * YES or NO if it is so on each of its days.
 *
 * <p>An answer about one obligation and two actors takes time in proportion to their spells in the
 * frameworks concerned; what the methods say of their time counts such answers. Immutable and
 * thread-safe.
 */
public final class Obligations {
  /** The kinds by which one assists another that is attacked. */
  public static final ImmutableSortedSet<ObligationKind> ASSISTANCE =
      ImmutableSortedSet.of(ObligationKind.DEFENCE, ObligationKind.GUARANTEE);

  private final Snapshot snapshot;
  private final SecurityArchitecture architecture;
  private final Cases cases;
  private final ImmutableSortedMap<ObligationId, Obligation> obligations;
  private final ImmutableSetMultimap<FrameworkId, ActorId> participants;
  private final ImmutableSetMultimap<FrameworkId, FrameworkId> makingParties;
  private final ActorId stranger;

  private Obligations(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.architecture = snapshot.architecture();
    this.cases = new Cases(snapshot);
    this.obligations = architecture.obligations();
    this.makingParties = makingParties(architecture);
    this.participants = participants();
    this.stranger = stranger();
  }

  /**
   * {@return who owes what to whom as it was on the day of a snapshot; in time proportional to the
   * records}
   *
   * @param snapshot the architecture as it was on a day
   */
  public static Obligations in(Snapshot snapshot) {
    return new Obligations(requireNonNull(snapshot, "snapshot"));
  }

  /** The participants of the frameworks that obligations are about. */
  private ImmutableSetMultimap<FrameworkId, ActorId> participants() {
    Set<FrameworkId> concerned = new HashSet<>();
    for (Obligation obligation : obligations.values()) {
      concerned.add(obligation.id().treaty());
      persons(obligation)
          .flatMap(scope -> scope.modes().stream())
          .forEach(mode -> concerned.add(mode.framework()));
    }
    ImmutableList.copyOf(concerned).forEach(id -> concerned.addAll(makingParties.get(id)));
    ImmutableSetMultimap.Builder<FrameworkId, ActorId> all = ImmutableSetMultimap.builder();
    for (Participation spell : architecture.participations()) {
      if (concerned.contains(spell.framework())) {
        all.put(spell.framework(), spell.participant());
      }
    }
    return all.build();
  }

  /** Those who owe an obligation, and those to whom or for whose benefit it is owed. */
  private static Stream<PersonalScope> persons(Obligation obligation) {
    return Stream.concat(
        Stream.of(obligation.owedBy(), obligation.owedTo()).flatMap(Optional::stream),
        Stream.of(obligation.beneficiaries()));
  }

  /** The institutions with modes whose holders are parties, by treaty. */
  private static ImmutableSetMultimap<FrameworkId, FrameworkId> makingParties(
      SecurityArchitecture architecture) {
    ImmutableSetMultimap.Builder<FrameworkId, FrameworkId> all = ImmutableSetMultimap.builder();
    for (Institution institution : architecture.institutions().values()) {
      for (Mode mode : institution.modes()) {
        mode.partyTo().forEach(treaty -> all.put(treaty, institution.id()));
      }
    }
    return all.build();
  }

  /** Somebody of whom nothing is recorded, by whom it is found out whether there may be others. */
  private ActorId stranger() {
    Set<ActorId> known = new TreeSet<>(architecture.actors());
    for (Obligation obligation : obligations.values()) {
      persons(obligation).forEach(scope -> known.addAll(scope.actors()));
    }
    for (int i = 1; ; i++) {
      StateId stranger = StateId.of("STRANGER-" + i);
      if (!known.contains(stranger)) {
        return stranger;
      }
    }
  }

  /** {@return the snapshot that is asked} */
  public Snapshot snapshot() {
    return snapshot;
  }

  // Bound

  /**
   * {@return what is known of one owing another something by an obligation, be it YES, NO or
   * UNKNOWN; one answer}
   *
   * @param obligor who might owe it
   * @param obligation the obligation
   * @param obligee to whom, or for whose benefit
   * @throws io.koinon.architecture.UnknownIdException if no treaty has it
   */
  public Bond bond(ActorId obligor, ObligationId obligation, ActorId obligee) {
    return bond(obligor, architecture.getObligation(obligation), obligee);
  }

  private Bond bond(ActorId obligor, Obligation obligation, ActorId obligee) {
    return bond(obligor, obligation, obligee, Scope.builder().addCounterparts(obligee).build());
  }

  private Bond bond(ActorId obligor, Obligation obligation, ActorId obligee, Scope scope) {
    Answer owes =
        snapshot.standing(obligor, obligation.id().treaty()).owes(obligation.duty(), scope);
    return new Bond(obligor, obligee, obligation, owes);
  }

  /**
   * {@return what one owes another, or may owe, by obligation; one answer for each obligation}
   *
   * @param obligor who owes it
   * @param obligee to whom, or for whose benefit
   */
  public ImmutableList<Bond> between(ActorId obligor, ActorId obligee) {
    return obligations.values().stream()
        .filter(obligation -> obligors(obligation).contains(obligor))
        .filter(obligation -> obligees(obligation).contains(obligee))
        .map(obligation -> bond(obligor, obligation, obligee))
        .filter(bond -> bond.truth() != Truth.NO)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what one owes, or may owe, by obligation and obligee; an answer for each obligation
   * and each who may be owed it}
   *
   * @param obligor who owes it
   */
  public ImmutableList<Bond> owedBy(ActorId obligor) {
    requireNonNull(obligor, "obligor");
    ImmutableList.Builder<Bond> bonds = ImmutableList.builder();
    for (Obligation obligation : obligations.values()) {
      if (obligors(obligation).contains(obligor)) {
        addBonds(ImmutableSortedSet.of(obligor), obligation, obligees(obligation), bonds);
      }
    }
    return bonds.build();
  }

  /**
   * {@return what one is owed, or may be, by obligation and obligor; an answer for each obligation
   * and each who may owe it}
   *
   * @param obligee to whom, or for whose benefit
   */
  public ImmutableList<Bond> owedTo(ActorId obligee) {
    requireNonNull(obligee, "obligee");
    ImmutableList.Builder<Bond> bonds = ImmutableList.builder();
    for (Obligation obligation : obligations.values()) {
      if (obligees(obligation).contains(obligee)) {
        addBonds(obligors(obligation), obligation, ImmutableSortedSet.of(obligee), bonds);
      }
    }
    return bonds.build();
  }

  /**
   * {@return all that is owed, or may be, by obligation, obligor and obligee; an answer for each
   * obligation and each two who may owe each other something by it}
   */
  public ImmutableList<Bond> all() {
    ImmutableList.Builder<Bond> bonds = ImmutableList.builder();
    for (Obligation obligation : obligations.values()) {
      addBonds(obligors(obligation), obligation, obligees(obligation), bonds);
    }
    return bonds.build();
  }

  private void addBonds(
      Set<ActorId> obligors,
      Obligation obligation,
      Set<ActorId> obligees,
      ImmutableList.Builder<Bond> bonds) {
    for (ActorId obligor : obligors) {
      for (ActorId obligee : obligees) {
        Bond bond = bond(obligor, obligation, obligee);
        if (bond.truth() != Truth.NO) {
          bonds.add(bond);
        }
      }
    }
  }

  /** Whoever is recorded where one may owe it, or is named. */
  private ImmutableSortedSet<ActorId> obligors(Obligation obligation) {
    return candidates(obligation.id().treaty(), obligation.owedBy());
  }

  /** Whoever is recorded where one may be owed it, or is named. */
  private ImmutableSortedSet<ActorId> obligees(Obligation obligation) {
    FrameworkId treaty = obligation.id().treaty();
    return ImmutableSortedSet.<ActorId>naturalOrder()
        .addAll(candidates(treaty, obligation.owedTo()))
        .addAll(candidates(treaty, Optional.of(obligation.beneficiaries())))
        .build();
  }

  private ImmutableSortedSet<ActorId> candidates(
      FrameworkId treaty, Optional<PersonalScope> scope) {
    ImmutableSortedSet.Builder<ActorId> candidates = ImmutableSortedSet.naturalOrder();
    if (scope.isEmpty()) {
      addParticipants(treaty, candidates);
    } else {
      candidates.addAll(scope.get().actors());
      scope.get().modes().stream()
          .map(ModeId::framework)
          .distinct()
          .forEach(framework -> addParticipants(framework, candidates));
    }
    return candidates.build();
  }

  private void addParticipants(
      FrameworkId framework, ImmutableSortedSet.Builder<ActorId> candidates) {
    candidates.addAll(participants.get(framework));
    for (FrameworkId institution : makingParties.get(framework)) {
      candidates.addAll(participants.get(institution));
    }
  }

  // Due

  /**
   * {@return who is to assist, by obligations of defence and of guarantee}
   *
   * @param contingency what has happened, or might
   */
  public Assistance due(Contingency contingency) {
    return due(contingency, ASSISTANCE);
  }

  /**
   * Says who is to do what, by obligations of some kinds, given what has happened.
   *
   * <p>The contingency is taken as it is stated: who has to determine that the case has arisen, and
   * whether that has been done, is not asked. A part that it leaves open and the casus limits gives
   * UNKNOWN, because of {@link io.koinon.time.Reason#CONDITIONAL}; so does an aggression where the
   * casus is an armed attack. An obligation whose casus is not recorded is UNKNOWN, because of
   * {@link io.koinon.time.Reason#NO_DATA}. A territory is in a region if it is among its members,
   * and outside if it is not and the region is complete. Where an obligation is for the benefit of
   * some, the attacked must be one of them. Nobody is to assist against itself.
   *
   * <p>Takes an answer for each obligation of the kinds and each who may owe it.
   *
   * @param contingency what has happened, or might
   * @param kinds the kinds of obligations
   * @return who is to do what, or may be
   */
  public Assistance due(Contingency contingency, Set<ObligationKind> kinds) {
    ImmutableList.Builder<Due> dues = ImmutableList.builder();
    ImmutableSet.Builder<FrameworkId> complete = ImmutableSet.builder();
    for (Treaty treaty : architecture.treaties().values()) {
      boolean isComplete = !treaty.obligations().isEmpty();
      for (Obligation obligation : treaty.obligations().values()) {
        if (kinds.contains(obligation.kind())) {
          isComplete &= addDues(obligation, contingency, dues);
        }
      }
      if (isComplete) {
        complete.add(treaty.id());
      }
    }
    return new Assistance(contingency, dues.build(), complete.build());
  }

  /** Adds what is due by an obligation, and says whether nobody else can be obliged by it. */
  private boolean addDues(
      Obligation obligation, Contingency contingency, ImmutableList.Builder<Due> dues) {
    Answer arisen = cases.hasArisen(obligation, contingency);
    if (arisen.truth() == Truth.NO) {
      return true;
    }
    for (ActorId obligor : obligors(obligation)) {
      Due due = due(obligor, obligation, contingency, arisen);
      if (due.truth() != Truth.NO) {
        dues.add(due);
      }
    }
    return due(stranger, obligation, contingency, arisen).truth() == Truth.NO;
  }

  private Due due(ActorId obligor, Obligation obligation, Contingency contingency, Answer arisen) {
    Scope.Builder scope = Scope.builder().addCounterparts(contingency.attacked());
    contingency.region().ifPresent(scope::addTerritories);
    Bond bond = bond(obligor, obligation, contingency.attacked(), scope.build());
    boolean isAttacker = contingency.attacker().filter(obligor::equals).isPresent();
    return new Due(bond, isAttacker ? Answers.NO : Answers.and(bond.answer(), arisen));
  }

  // Chains and sides

  /**
   * Says who is drawn in: those who are to assist, those who are to assist them if the same then
   * befalls them, and so on, each by the shortest chain.
   *
   * <p>The attacker stays the same, the place of what befalls the others is left open, and neither
   * the attacker nor the attacked is drawn in. Whoever is reached by a chain that certainly holds
   * is given that one. Breadth first; takes what {@link #due} does, for each who is drawn in.
   *
   * @param contingency what has happened, or might
   * @return the chains, certain ones first, and shorter ones before longer
   */
  public ImmutableList<Chain> chains(Contingency contingency) {
    Map<ActorId, Assistance> known = new LinkedHashMap<>();
    Map<ActorId, Chain> certain = chains(contingency, true, known);
    Map<ActorId, Chain> possible = chains(contingency, false, known);
    possible.keySet().removeAll(certain.keySet());
    return ImmutableList.<Chain>builder()
        .addAll(certain.values())
        .addAll(possible.values())
        .build();
  }

  private Map<ActorId, Chain> chains(
      Contingency contingency, boolean onlyCertain, Map<ActorId, Assistance> known) {
    Map<ActorId, Chain> chains = new LinkedHashMap<>();
    Queue<ActorId> next = new ArrayDeque<>();
    next.add(contingency.attacked());
    while (!next.isEmpty()) {
      ActorId assisted = next.remove();
      Chain before = chains.get(assisted);
      Assistance assistance =
          known.computeIfAbsent(
              assisted, actor -> due(before == null ? contingency : contingency.befalling(actor)));
      for (Due due : byObligor(assistance, onlyCertain)) {
        if (!due.obligor().equals(contingency.attacked()) && !chains.containsKey(due.obligor())) {
          chains.put(due.obligor(), chain(before, due));
          next.add(due.obligor());
        }
      }
    }
    return chains;
  }

  private static Chain chain(@Nullable Chain before, Due due) {
    ImmutableList.Builder<Due> path = ImmutableList.builder();
    if (before != null) {
      path.addAll(before.path());
    }
    return new Chain(path.add(due).build());
  }

  /** What is due, by obligor; of each, what is certain before what is not. */
  private static ImmutableList<Due> byObligor(Assistance assistance, boolean onlyCertain) {
    ImmutableListMultimap<ActorId, Due> byObligor =
        Multimaps.index(assistance.dues(), Due::obligor);
    ImmutableList.Builder<Due> first = ImmutableList.builder();
    for (ActorId obligor : ImmutableSortedSet.copyOf(byObligor.keySet())) {
      ImmutableList<Due> dues = byObligor.get(obligor);
      dues.stream()
          .filter(due -> due.truth() == Truth.YES)
          .findFirst()
          .or(() -> onlyCertain ? Optional.empty() : dues.stream().findFirst())
          .ifPresent(first::add);
    }
    return first.build();
  }

  /**
   * Says who is bound to both sides of a conflict: to assist the attacked against the attacker, and
   * the attacker, were it attacked by the other at the same place.
   *
   * <p>Takes what {@link #due} does, twice.
   *
   * @param contingency what has happened, or might, with its attacker
   * @return who is, or may be, by actor
   * @throws RefusedException with the rule {@code contingency/attacker} if the attacker is left
   *     open
   */
  public ImmutableList<BothSides> bothSides(Contingency contingency) {
    ActorId attacker =
        contingency
            .attacker()
            .orElseThrow(
                () ->
                    new RefusedException(
                        "contingency/attacker", contingency.toString(), "an attacker"));
    Contingency reversed =
        new Contingency(
            contingency.event(),
            attacker,
            Optional.of(contingency.attacked()),
            contingency.region(),
            contingency.territory());
    Assistance toAttacked = due(contingency);
    Assistance toAttacker = due(reversed);
    return Multimaps.index(toAttacked.dues(), Due::obligor).keySet().stream()
        .sorted()
        .map(actor -> new BothSides(actor, toAttacked.of(actor), toAttacker.of(actor)))
        .filter(both -> both.truth() != Truth.NO)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Says who is bound to assist nobody, by obligations of defence and of guarantee.
   *
   * @return as {@link #unbound(Set)}
   */
  public ThreeValuedSet<ActorId> unbound() {
    return unbound(ASSISTANCE);
  }

  /**
   * Says which actors of the architecture, that may exist on the day, are bound to nobody by
   * obligations of some kinds.
   *
   * <p>Takes an answer for each obligation of the kinds and each two who may owe each other
   * something by it, at most.
   *
   * @param kinds the kinds of obligations
   * @return certain are those whom no recorded obligation can bind, uncertain those whom one may;
   *     never complete
   */
  public ThreeValuedSet<ActorId> unbound(Set<ObligationKind> kinds) {
    ImmutableSortedSet.Builder<ActorId> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<ActorId> uncertain = ImmutableSortedSet.naturalOrder();
    for (ActorId actor : architecture.actors()) {
      if (snapshot.exists(actor) != Truth.NO) {
        switch (isBound(actor, kinds)) {
          case NO -> certain.add(actor);
          case UNKNOWN -> uncertain.add(actor);
          case YES -> {}
        }
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), false);
  }

  private Truth isBound(ActorId actor, Set<ObligationKind> kinds) {
    Truth bound = Truth.NO;
    for (Obligation obligation : obligations.values()) {
      if (kinds.contains(obligation.kind())) {
        bound = bound.or(isBound(actor, obligation));
      }
      if (bound == Truth.YES) {
        return bound;
      }
    }
    return bound;
  }

  /** Whether somebody owes something to anybody who is recorded, or may owe it to somebody else. */
  private Truth isBound(ActorId actor, Obligation obligation) {
    if (snapshot.standing(actor, obligation.id().treaty()).isOwing(obligation.duty()) == Truth.NO) {
      return Truth.NO;
    }
    Truth bound = bond(actor, obligation, stranger).truth();
    for (ActorId obligee : obligees(obligation)) {
      if (bound == Truth.YES) {
        return bound;
      }
      bound = bound.or(bond(actor, obligation, obligee).truth());
    }
    return bound;
  }

  // Change

  /**
   * Says what has changed since another day, or distinguishes this architecture from another.
   *
   * <p>Takes what {@link #all} does, for both.
   *
   * @param before what was owed
   * @return the bonds of which the truth is another, by obligation, obligor and obligee, as far as
   *     they are listed before or now
   */
  public ImmutableList<BondChange> changesSince(Obligations before) {
    Map<Key, Bond> earlier = byKey(before.all());
    Map<Key, Bond> later = byKey(all());
    Set<Key> keys = new TreeSet<>(earlier.keySet());
    keys.addAll(later.keySet());
    ImmutableList.Builder<BondChange> changes = ImmutableList.builder();
    for (Key key : keys) {
      Optional<Bond> then = Optional.ofNullable(earlier.get(key)).or(() -> before.find(key));
      Optional<Bond> now = Optional.ofNullable(later.get(key)).or(() -> find(key));
      if (!then.map(Bond::truth).equals(now.map(Bond::truth))) {
        changes.add(new BondChange(then, now));
      }
    }
    return changes.build();
  }

  private record Key(ObligationId obligation, ActorId obligor, ActorId obligee)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::obligation)
            .thenComparing(Key::obligor)
            .thenComparing(Key::obligee);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static Map<Key, Bond> byKey(ImmutableList<Bond> bonds) {
    Map<Key, Bond> byKey = new LinkedHashMap<>();
    bonds.forEach(
        bond -> byKey.put(new Key(bond.obligation().id(), bond.obligor(), bond.obligee()), bond));
    return byKey;
  }

  private Optional<Bond> find(Key key) {
    return Optional.ofNullable(obligations.get(key.obligation))
        .map(obligation -> bond(key.obligor, obligation, key.obligee));
  }

  /** {@return the snapshot} */
  @Override
  public String toString() {
    return "obligations of " + snapshot;
  }
}
