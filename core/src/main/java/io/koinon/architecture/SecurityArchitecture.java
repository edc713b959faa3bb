package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.RefusedException;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.Code;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.Vocabulary;
import io.koinon.base.WeightId;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.participation.Act;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.Perspective;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.Succession;
import io.koinon.strategy.Strategy;
import io.koinon.time.DayRange;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The states, treaties and institutions of a region or of the world, and who took part in what: all
 * of it as one value, observed through one day.
 *
 * <p>Nothing is left out because it is wrong: an id that refers to nothing, a spell that outlives
 * its institution, two spells that overlap are all kept, so that validation can say so. Only what
 * the parts refuse by themselves is impossible, and ids cannot be given twice. Equal records make
 * equal architectures, in whatever order they were added. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class SecurityArchitecture implements WithSecurityArchitecture
    permits ImmutableSecurityArchitecture {
  /** Made when first asked for, by all of a question but its date. */
  private final ConcurrentMap<AsOf, Ruling> rulings = new ConcurrentHashMap<>();

  SecurityArchitecture() {}

  /** {@return the title} */
  public abstract String title();

  /** {@return the last day up to which the records claim to be complete} */
  public abstract LocalDate observedThrough();

  /** {@return the version of this compilation, if stated} */
  public abstract Optional<String> version();

  /** {@return the terms under which it may be used, if stated} */
  public abstract Optional<String> licence();

  /** {@return a remark on it: its scope and its limits} */
  public abstract Optional<String> note();

  /** {@return the sources, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<SourceId, Source> sources();

  /** {@return the terms it coins} */
  @Value.Default
  public Vocabulary vocabulary() {
    return Vocabulary.none();
  }

  /** {@return the acts that several records may refer to, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActId, Act> acts();

  /** {@return the statements that are attested of actors, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<AttestationId, Attestation> attestations();

  /** {@return by what votes are weighed, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<WeightId, Weighting> weights();

  /** {@return the states, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<StateId, State> states();

  /** {@return the regions, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<RegionId, Region> regions();

  /** {@return the treaties, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<FrameworkId, Treaty> treaties();

  /** {@return the institutions, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<FrameworkId, Institution> institutions();

  /** {@return the successions of states and institutions, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<SuccessionId, Succession> successions();

  /** {@return the spells of participation, sorted} */
  public abstract ImmutableList<Participation> participations();

  /** {@return the operations, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<OperationId, Operation> operations();

  /** {@return the ties between actors, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<TieId, Tie> ties();

  /** {@return the links between frameworks, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LinkId, FrameworkLink> links();

  /** {@return the strategies that somebody proposes, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<StrategyId, Strategy> strategies();

  /** {@return what it says beyond what this library knows, by the name of the extension} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ExtensionName, ExtensionValue> extensions();

  @Value.Check
  SecurityArchitecture sorted() {
    Texts.free(title());
    Texts.free(version());
    Texts.free(licence());
    Texts.free(note());
    checkKeys(sources(), Source::id);
    checkKeys(attestations(), Attestation::id);
    checkKeys(weights(), Weighting::id);
    checkKeys(successions(), Succession::id);
    checkKeys(states(), State::id);
    checkKeys(regions(), Region::id);
    checkKeys(treaties(), Treaty::id);
    checkKeys(institutions(), Institution::id);
    checkKeys(operations(), Operation::id);
    checkKeys(ties(), Tie::id);
    checkKeys(links(), FrameworkLink::id);
    checkKeys(strategies(), Strategy::id);
    for (FrameworkId treaty : treaties().keySet()) {
      if (institutions().containsKey(treaty)) {
        throw new RefusedException(
            "architecture/framework-twice", treaty.value(), "an id that no institution has");
      }
    }
    operations().keySet().forEach(this::checkIsNoFramework);
    return Comparators.isInOrder(participations(), Comparator.naturalOrder())
        ? this
        : toBuilder().participations(ImmutableList.sortedCopyOf(participations())).build();
  }

  private void checkIsNoFramework(OperationId operation) {
    FrameworkId framework = FrameworkId.of(operation.value());
    if (treaties().containsKey(framework) || institutions().containsKey(framework)) {
      throw new RefusedException(
          "architecture/operation-is-framework",
          operation.value(),
          "an id that no treaty and no institution has");
    }
  }

  private static <K, V> void checkKeys(Map<K, V> byId, Function<V, K> id) {
    byId.forEach(
        (key, value) -> {
          if (!key.equals(id.apply(value))) {
            throw new RefusedException(
                "architecture/key", key.toString(), "the id of its value, " + id.apply(value));
          }
        });
  }

  /** {@return the treaties and institutions, by id} */
  @Value.Lazy
  public ImmutableSortedMap<FrameworkId, Framework> frameworks() {
    return ImmutableSortedMap.<FrameworkId, Framework>naturalOrder()
        .putAll(treaties())
        .putAll(institutions())
        .buildOrThrow();
  }

  /** {@return the obligations of its treaties, by id} */
  @Value.Lazy
  public ImmutableSortedMap<ObligationId, Obligation> obligations() {
    ImmutableSortedMap.Builder<ObligationId, Obligation> all = ImmutableSortedMap.naturalOrder();
    treaties().values().forEach(treaty -> all.putAll(treaty.obligations()));
    return all.buildOrThrow();
  }

  /**
   * {@return everyone who is known to it as a possible participant: its states and institutions,
   * and whoever a spell names}
   */
  @Value.Lazy
  public ImmutableSortedSet<ActorId> actors() {
    // Of each one only, and in order but for strangers, so that little is left to sort.
    Set<ActorId> actors = new LinkedHashSet<>(states().keySet());
    actors.addAll(institutions().keySet());
    participations().forEach(spell -> actors.add(spell.participant()));
    return ImmutableSortedSet.copyOf(actors);
  }

  /** The states once more: finding one by its hash takes a fraction of the time. */
  @Value.Lazy
  ImmutableMap<StateId, State> hashedStates() {
    return ImmutableMap.<StateId, State>builderWithExpectedSize(states().size())
        .putAll(states())
        .buildOrThrow();
  }

  Ruling ruling(AsOf asOf) {
    return rulings.computeIfAbsent(asOf.undated(), terms -> new Ruling(this, terms));
  }

  /** The modes whose holders are parties to a treaty, by treaty. */
  @Value.Lazy
  ImmutableListMultimap<FrameworkId, Mode> modesByTreaty() {
    ImmutableListMultimap.Builder<FrameworkId, Mode> modes = ImmutableListMultimap.builder();
    for (Institution institution : institutions().values()) {
      for (Mode mode : institution.declaredModes().values()) {
        mode.partyTo().forEach(treaty -> modes.put(treaty, mode));
      }
    }
    return modes.build();
  }

  /** The modes whose holders are parties to a treaty; none for an institution. */
  ImmutableList<Mode> modesPartyTo(FrameworkId treaty) {
    ImmutableList<Mode> modes = modesByTreaty().get(treaty);
    return modes.isEmpty() || treaties().containsKey(treaty) ? modes : ImmutableList.of();
  }

  /** The ties of each actor, sorted by id. */
  @Value.Lazy
  ImmutableListMultimap<ActorId, Tie> tiesByActor() {
    ImmutableListMultimap.Builder<ActorId, Tie> ties = ImmutableListMultimap.builder();
    ties().values().forEach(tie -> tie.between().forEach(actor -> ties.put(actor, tie)));
    return ties.build();
  }

  /** The links of each framework, sorted by id. */
  @Value.Lazy
  ImmutableListMultimap<FrameworkId, FrameworkLink> linksByFramework() {
    ImmutableListMultimap.Builder<FrameworkId, FrameworkLink> links =
        ImmutableListMultimap.builder();
    links().values().forEach(link -> link.between().forEach(id -> links.put(id, link)));
    return links.build();
  }

  /** The treaties with obligations that name a mode as one whose holders owe them, by mode. */
  @Value.Lazy
  ImmutableSetMultimap<ModeId, Treaty> treatiesNaming() {
    ImmutableSetMultimap.Builder<ModeId, Treaty> treaties = ImmutableSetMultimap.builder();
    for (Treaty treaty : treaties().values()) {
      for (Obligation obligation : treaty.obligations().values()) {
        obligation
            .owedBy()
            .ifPresent(scope -> scope.modes().forEach(mode -> treaties.put(mode, treaty)));
      }
    }
    return treaties.build();
  }

  /** The frameworks in which limitations of a participant name obligations, by participant. */
  @Value.Lazy
  ImmutableSetMultimap<ActorId, FrameworkId> limitedObligations() {
    ImmutableSetMultimap.Builder<ActorId, FrameworkId> limited = ImmutableSetMultimap.builder();
    for (Participation spell : participations()) {
      for (Limitation limitation : spell.limitations()) {
        if (Stream.concat(limitation.notOwed().stream(), limitation.notPerformed().stream())
            .anyMatch(duty -> duty.obligation().isPresent())) {
          limited.put(spell.participant(), spell.framework());
        }
      }
    }
    return limited.build();
  }

  /** The spells of each framework and participant, sorted. */
  @Value.Lazy
  ImmutableMap<FrameworkId, ImmutableMap<ActorId, ImmutableList<Participation>>> byPair() {
    return Histories.of(participations());
  }

  /** The spells of each participant in a framework, by participant; empty if there are none. */
  ImmutableMap<ActorId, ImmutableList<Participation>> histories(FrameworkId framework) {
    ImmutableMap<ActorId, ImmutableList<Participation>> histories = byPair().get(framework);
    return histories == null ? ImmutableMap.of() : histories;
  }

  /**
   * {@return all spells of a participant in a framework, in order of their start; none if there are
   * no records}
   *
   * @param participant who took part
   * @param framework in what
   */
  public ImmutableList<Participation> history(ActorId participant, FrameworkId framework) {
    ImmutableList<Participation> history = histories(framework).get(participant);
    return history == null ? ImmutableList.of() : history;
  }

  /**
   * {@return the key of each spell, in their order: {@code framework/participant/mode/from}, with
   * {@code #2} behind the second of the same key, and so on}
   */
  @Value.Lazy
  public ImmutableList<String> participationKeys() {
    Multiset<String> seen = HashMultiset.create();
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    for (Participation spell : participations()) {
      String key = spell.key();
      int earlier = seen.add(key, 1);
      keys.add(earlier == 0 ? key : key + "#" + (earlier + 1));
    }
    return keys.build();
  }

  /**
   * {@return an interval with the dates that its references stand for; as it is where they would
   * contradict each other}
   *
   * @param interval an interval
   */
  public Interval dated(Interval interval) {
    return new References(this).resolved(requireNonNull(interval, "interval"));
  }

  /**
   * {@return the endpoint that a reference stands for, unknown if it refers to nothing; any other
   * endpoint itself}
   *
   * @param endpoint an endpoint
   */
  public Endpoint dated(Endpoint endpoint) {
    return new References(this).resolved(requireNonNull(endpoint, "endpoint"));
  }

  /**
   * {@return the state with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<State> findState(StateId id) {
    return Optional.ofNullable(states().get(id));
  }

  /**
   * {@return the state with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public State getState(StateId id) {
    return UnknownIdException.require("state", id, states());
  }

  /**
   * {@return the treaty or institution with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Framework> findFramework(FrameworkId id) {
    return Optional.ofNullable(frameworks().get(id));
  }

  /**
   * {@return the treaty or institution with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Framework getFramework(FrameworkId id) {
    return UnknownIdException.require("framework", id, frameworks());
  }

  /**
   * {@return the treaty with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Treaty> findTreaty(FrameworkId id) {
    return Optional.ofNullable(treaties().get(id));
  }

  /**
   * {@return the treaty with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Treaty getTreaty(FrameworkId id) {
    return UnknownIdException.require("treaty", id, treaties());
  }

  /**
   * {@return the institution with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Institution> findInstitution(FrameworkId id) {
    return Optional.ofNullable(institutions().get(id));
  }

  /**
   * {@return the institution with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Institution getInstitution(FrameworkId id) {
    return UnknownIdException.require("institution", id, institutions());
  }

  /**
   * {@return the obligation with an id, if one of the treaties has it}
   *
   * @param id the id
   */
  public Optional<Obligation> findObligation(ObligationId id) {
    return Optional.ofNullable(obligations().get(id));
  }

  /**
   * {@return the obligation with an id}
   *
   * @param id the id
   * @throws UnknownIdException if no treaty has it
   */
  public Obligation getObligation(ObligationId id) {
    return UnknownIdException.require("obligation", id, obligations());
  }

  /**
   * {@return the region with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Region> findRegion(RegionId id) {
    return Optional.ofNullable(regions().get(id));
  }

  /**
   * {@return the region with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Region getRegion(RegionId id) {
    return UnknownIdException.require("region", id, regions());
  }

  /**
   * {@return the weighting with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Weighting> findWeight(WeightId id) {
    return Optional.ofNullable(weights().get(id));
  }

  /**
   * {@return the weighting with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Weighting getWeight(WeightId id) {
    return UnknownIdException.require("weight", id, weights());
  }

  /**
   * {@return the source with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Source> findSource(SourceId id) {
    return Optional.ofNullable(sources().get(id));
  }

  /**
   * {@return the source with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Source getSource(SourceId id) {
    return UnknownIdException.require("source", id, sources());
  }

  /**
   * {@return the operation with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Operation> findOperation(OperationId id) {
    return Optional.ofNullable(operations().get(id));
  }

  /**
   * {@return the operation with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Operation getOperation(OperationId id) {
    return UnknownIdException.require("operation", id, operations());
  }

  /**
   * {@return the tie with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Tie> findTie(TieId id) {
    return Optional.ofNullable(ties().get(id));
  }

  /**
   * {@return the tie with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Tie getTie(TieId id) {
    return UnknownIdException.require("tie", id, ties());
  }

  /**
   * {@return the link with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<FrameworkLink> findLink(LinkId id) {
    return Optional.ofNullable(links().get(id));
  }

  /**
   * {@return the link with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public FrameworkLink getLink(LinkId id) {
    return UnknownIdException.require("link", id, links());
  }

  /**
   * {@return the strategy with an id, if there is one}
   *
   * @param id the id
   */
  public Optional<Strategy> findStrategy(StrategyId id) {
    return Optional.ofNullable(strategies().get(id));
  }

  /**
   * {@return the strategy with an id}
   *
   * @param id the id
   * @throws UnknownIdException if there is none
   */
  public Strategy getStrategy(StrategyId id) {
    return UnknownIdException.require("strategy", id, strategies());
  }

  @Value.Lazy
  CodeIndex codeIndex() {
    return new CodeIndex(this);
  }

  /**
   * {@return the states that a code of a list stands for on a date: candidates, never a guess;
   * those for which it certainly does and those for which it may, in the order of their ids}
   *
   * <p>345 is Yugoslavia or Serbia to Correlates of War, by the date; to Gleditsch-Ward it is never
   * Serbia. A code without days of its own is the code of its state as long as that exists. A date
   * that is known in part has a candidate for certain only if it is one on every day of it.
   *
   * @param scheme the list, for example {@code cow}
   * @param value the code in it, upper and lower case as the list has them, for example {@code 345}
   * @param date the date
   * @throws RefusedException with the rule {@code code/scheme} or {@code code/value} if no list can
   *     have such a code
   */
  public ImmutableList<Candidate> resolve(String scheme, String value, PartialDate date) {
    return codeIndex().resolve(Code.of(scheme, value), DayRange.of(date, Tolerance.STRICT));
  }

  /**
   * {@return the states that a code of a list stands for on a day, as for a {@linkplain
   * #resolve(String, String, PartialDate) date}}
   *
   * @param scheme the list, for example {@code cow}
   * @param value the code in it, for example {@code 345}
   * @param day the day
   * @throws RefusedException with the rule {@code code/scheme} or {@code code/value} if no list can
   *     have such a code
   */
  public ImmutableList<Candidate> resolve(String scheme, String value, LocalDate day) {
    return resolve(scheme, value, PartialDate.of(day));
  }

  @Value.Lazy
  SearchIndex searchIndex() {
    return new SearchIndex(this);
  }

  /**
   * Finds states, treaties and institutions by what they are called: id, acronym, name in whatever
   * language and of whatever time, code of a list.
   *
   * <p>Upper and lower case, accents and punctuation make no difference: {@code cote d'ivoire}
   * finds Côte d’Ivoire. First come those that are called exactly so, then those of whose id,
   * acronym or name it begins a word; only if there are neither, those that are called nearly so.
   *
   * @param text what to look for
   * @return one hit for each that is found, the closest first; none if the text has no letter and
   *     no digit
   */
  public ImmutableList<SearchHit> search(String text) {
    return searchIndex().search(text);
  }

  /**
   * {@return where an actor comes from, and who came after it, as it is recorded}
   *
   * @param actor a state, an institution or a treaty
   */
  public Lineage lineage(ActorId actor) {
    return lineage(actor, Perspective.recorded());
  }

  /**
   * {@return where an actor comes from, and who came after it}
   *
   * @param actor a state, an institution or a treaty
   * @param perspective as whom to read the successions
   */
  public Lineage lineage(ActorId actor, Perspective perspective) {
    return new Lineage(this, actor, perspective);
  }

  /**
   * {@return the architecture as it was on a day}
   *
   * @param asOf which day, and under which assumptions
   */
  public Snapshot asOf(AsOf asOf) {
    return new Snapshot(this, asOf);
  }

  /**
   * {@return an architecture with all records of this one and of another}
   *
   * <p>A record that only one has is taken as it is. One that both have, by its id, is united
   * property by property: what only one states is taken, sets and lists are united, and what both
   * state must be equal. Nothing is chosen where they differ, for either choice would lose what the
   * other says; instead all differences are refused together. So {@code plus} is associative:
   * either both ways to put three architectures together are refused, or both give the same.
   *
   * <p>The result is observed through the later of the two days, and is as complete as that claims:
   * whoever has only ended spells in a framework is taken not to have returned by then. An open end
   * in the architecture of the earlier day becomes "not before the day after", {@code
   * [2020-01-01..]}, and a roster there ends on that day at the latest, since nobody looked
   * further; one that ends with a reference is not known to reach anywhere. A date that says no
   * more than "not before some day" agrees with each date that cannot be earlier, and gives way to
   * it; so a membership recorded by both is one spell, and it is open if the later architecture
   * leaves it open. A date of a treaty, an institution, an act or a succession that is {@code
   * unknown} gives way to one that is not. Of two rosters of a mode the one that reaches further is
   * taken, and of equally far ones the first.
   *
   * <p>Spells have no ids: all of both are there, except that equal ones, and those that differ
   * only in dates that give way, become one. So do the elements of the lists of a record that both
   * have, its names, codes, periods, terms and sources. Title, version, licence and note are those
   * of this architecture; what it does not state is taken from the other.
   *
   * @param other the other architecture
   * @throws ContradictionException if the two state different things of one record, or one has a
   *     treaty where the other has an institution
   */
  public SecurityArchitecture plus(SecurityArchitecture other) {
    return Merging.of(this, other);
  }

  /**
   * {@return what this architecture would have been, had it been observed through an earlier day
   * only; it itself if the day is not earlier}
   *
   * <p>Every question about a day up to that one is answered as before, by whatever account, unless
   * it asks for another date policy than {@code RECORDED}: such a policy may go by later acts, and
   * by there being none. What is dated later and bears on no such answer goes: spells that begin
   * later, limitations, names, codes, terms, amendments, rosters, attestations, successions, ties
   * and links; of operations roles, needs and observations; acts that nothing refers to; acts of
   * exit of a spell that had not ended. Of what remains, dates lose what was not known yet: a later
   * end becomes open, or where an act of exit had happened, such as a notice, "not before the day
   * after"; so do other later dates; {@code [2010..2030]} becomes {@code [2010..]}. An alternative
   * reading that then says nothing different goes too.
   *
   * <p>These stay, though they came later, because answers rest on them:
   *
   * <ul>
   *   <li>states, treaties, institutions, modes, obligations, and operations with all
   *       contributions, since one that is not recorded is not known not to exist; of a state at
   *       least one period, since without any it would exist throughout;
   *   <li>of a pair of participant and framework that has no earlier spell, one later spell in each
   *       mode or grade of which no roster says that whoever is not recorded did not hold it, or
   *       whose holders are parties to a treaty; a spell that alone names its participant; and the
   *       spells in a treaty of those whom its obligations name;
   *   <li>a later spell that has an act of entry in time, or that another account may let begin in
   *       time or reads as another mode or claim;
   *   <li>acts that something refers to, and acts of entry;
   *   <li>an end on the very next day, where it alone shows that the spell had begun by then, or
   *       where the day is that of an act or is referred to.
   * </ul>
   *
   * <p>Sources, regions, the vocabulary and all that is not dated are as they were.
   *
   * @param date the last day observed
   * @throws RefusedException if the day after is outside the years from -9999 to 9999
   */
  public SecurityArchitecture truncatedTo(LocalDate date) {
    return Truncation.of(this, date);
  }

  /**
   * {@return what distinguishes another architecture from this one: the events that make the other
   * of this}
   *
   * <p>Records are told apart by their ids, and modes and obligations by theirs. Spells have none:
   * of those of one participant in one mode, the one that begins with the same endpoint is taken to
   * be the same, else the one that has most days in common with it, as far as either may last; a
   * spell with no day in common is another. An ended spell and one in another mode that begins with
   * the same endpoint are a change of mode.
   *
   * @param other the other architecture
   */
  public ArchitectureDiff diff(SecurityArchitecture other) {
    return Difference.of(this, other);
  }

  /**
   * {@return this architecture after the events of a difference}
   *
   * @param diff the difference, from this architecture or one that has the records it is about
   * @throws StaleRecordException if a record is not as the difference takes it to be: it is not
   *     there, or reads otherwise, or is there although it was to be added
   */
  public SecurityArchitecture apply(ArchitectureDiff diff) {
    return Application.of(this, diff);
  }

  /**
   * {@return this architecture with one more spell}
   *
   * @param spell the spell
   */
  public SecurityArchitecture withParticipation(Participation spell) {
    return withParticipations(OneRecord.with(participations(), spell));
  }

  /**
   * {@return this architecture without a spell; without one of them, if it has several equal ones}
   *
   * @param spell the spell
   * @throws StaleRecordException if it is not there like that
   */
  public SecurityArchitecture withoutParticipation(Participation spell) {
    return withParticipations(OneRecord.without(participations(), spell));
  }

  /**
   * {@return this architecture with one spell in place of another}
   *
   * @param spell the spell as it is
   * @param replacement the spell as it is to be
   * @throws StaleRecordException if the spell is not there like that
   */
  public SecurityArchitecture replace(Participation spell, Participation replacement) {
    return withParticipations(
        OneRecord.with(OneRecord.without(participations(), spell), replacement));
  }

  /**
   * {@return this architecture with a state, in place of the one with its id if there is one}
   *
   * @param state the state
   */
  public SecurityArchitecture withState(State state) {
    return withStates(OneRecord.with(states(), state.id(), state));
  }

  /**
   * {@return this architecture without a state; what refers to it stays}
   *
   * @param id the id of the state
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutState(StateId id) {
    return withStates(OneRecord.without(states(), "state", id));
  }

  /**
   * {@return this architecture with one state in place of another}
   *
   * @param state the state as it is
   * @param replacement the state as it is to be; with another id, if no state has that
   * @throws StaleRecordException if the state is not there like that, or the id is taken
   */
  public SecurityArchitecture replace(State state, State replacement) {
    return withStates(OneRecord.replaced(states(), Subject::of, State::id, state, replacement));
  }

  /**
   * {@return this architecture with a treaty, in place of the one with its id if there is one}
   *
   * @param treaty the treaty
   * @throws RefusedException with the rule {@code architecture/framework-twice} if an institution
   *     has its id
   */
  public SecurityArchitecture withTreaty(Treaty treaty) {
    return withTreaties(OneRecord.with(treaties(), treaty.id(), treaty));
  }

  /**
   * {@return this architecture without a treaty; its spells, and what refers to it, stay}
   *
   * @param id the id of the treaty
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutTreaty(FrameworkId id) {
    return withTreaties(OneRecord.without(treaties(), "treaty", id));
  }

  /**
   * {@return this architecture with one treaty in place of another}
   *
   * @param treaty the treaty as it is
   * @param replacement the treaty as it is to be; with another id, if no treaty has that
   * @throws StaleRecordException if the treaty is not there like that, or the id is taken
   * @throws RefusedException with the rule {@code architecture/framework-twice} if an institution
   *     has the id
   */
  public SecurityArchitecture replace(Treaty treaty, Treaty replacement) {
    return withTreaties(
        OneRecord.replaced(treaties(), Subject::of, Treaty::id, treaty, replacement));
  }

  /**
   * {@return this architecture with an institution, in place of the one with its id if there is
   * one}
   *
   * @param institution the institution
   * @throws RefusedException with the rule {@code architecture/framework-twice} if a treaty has its
   *     id
   */
  public SecurityArchitecture withInstitution(Institution institution) {
    return withInstitutions(OneRecord.with(institutions(), institution.id(), institution));
  }

  /**
   * {@return this architecture without an institution; its spells, and what refers to it, stay}
   *
   * @param id the id of the institution
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutInstitution(FrameworkId id) {
    return withInstitutions(OneRecord.without(institutions(), "institution", id));
  }

  /**
   * {@return this architecture with one institution in place of another}
   *
   * @param institution the institution as it is
   * @param replacement the institution as it is to be; with another id, if no institution has that
   * @throws StaleRecordException if the institution is not there like that, or the id is taken
   * @throws RefusedException with the rule {@code architecture/framework-twice} if a treaty has the
   *     id
   */
  public SecurityArchitecture replace(Institution institution, Institution replacement) {
    return withInstitutions(
        OneRecord.replaced(institutions(), Subject::of, Institution::id, institution, replacement));
  }

  /**
   * {@return this architecture with an operation, in place of the one with its id if there is one}
   *
   * @param operation the operation
   * @throws RefusedException with the rule {@code architecture/operation-is-framework} if a treaty
   *     or an institution has its id
   */
  public SecurityArchitecture withOperation(Operation operation) {
    return withOperations(OneRecord.with(operations(), operation.id(), operation));
  }

  /**
   * {@return this architecture without an operation}
   *
   * @param id the id of the operation
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutOperation(OperationId id) {
    return withOperations(OneRecord.without(operations(), "operation", id));
  }

  /**
   * {@return this architecture with one operation in place of another}
   *
   * @param operation the operation as it is
   * @param replacement the operation as it is to be; with another id, if no operation has that
   * @throws StaleRecordException if the operation is not there like that, or the id is taken
   * @throws RefusedException with the rule {@code architecture/operation-is-framework} if a treaty
   *     or an institution has the id
   */
  public SecurityArchitecture replace(Operation operation, Operation replacement) {
    return withOperations(
        OneRecord.replaced(operations(), Subject::of, Operation::id, operation, replacement));
  }

  /**
   * {@return this architecture with a tie, in place of the one with its id if there is one}
   *
   * @param tie the tie
   */
  public SecurityArchitecture withTie(Tie tie) {
    return withTies(OneRecord.with(ties(), tie.id(), tie));
  }

  /**
   * {@return this architecture without a tie}
   *
   * @param id the id of the tie
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutTie(TieId id) {
    return withTies(OneRecord.without(ties(), "tie", id));
  }

  /**
   * {@return this architecture with one tie in place of another}
   *
   * @param tie the tie as it is
   * @param replacement the tie as it is to be; with another id, if no tie has that
   * @throws StaleRecordException if the tie is not there like that, or the id is taken
   */
  public SecurityArchitecture replace(Tie tie, Tie replacement) {
    return withTies(OneRecord.replaced(ties(), Subject::of, Tie::id, tie, replacement));
  }

  /**
   * {@return this architecture with a link, in place of the one with its id if there is one}
   *
   * @param link the link
   */
  public SecurityArchitecture withLink(FrameworkLink link) {
    return withLinks(OneRecord.with(links(), link.id(), link));
  }

  /**
   * {@return this architecture without a link}
   *
   * @param id the id of the link
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutLink(LinkId id) {
    return withLinks(OneRecord.without(links(), "link", id));
  }

  /**
   * {@return this architecture with one link in place of another}
   *
   * @param link the link as it is
   * @param replacement the link as it is to be; with another id, if no link has that
   * @throws StaleRecordException if the link is not there like that, or the id is taken
   */
  public SecurityArchitecture replace(FrameworkLink link, FrameworkLink replacement) {
    return withLinks(
        OneRecord.replaced(links(), Subject::of, FrameworkLink::id, link, replacement));
  }

  /**
   * {@return this architecture with a strategy, in place of the one with its id if there is one}
   *
   * @param strategy the strategy
   */
  public SecurityArchitecture withStrategy(Strategy strategy) {
    return withStrategies(OneRecord.with(strategies(), strategy.id(), strategy));
  }

  /**
   * {@return this architecture without a strategy}
   *
   * @param id the id of the strategy
   * @throws UnknownIdException if there is none
   */
  public SecurityArchitecture withoutStrategy(StrategyId id) {
    return withStrategies(OneRecord.without(strategies(), "strategy", id));
  }

  /**
   * {@return this architecture with one strategy in place of another}
   *
   * @param strategy the strategy as it is
   * @param replacement the strategy as it is to be; with another id, if no strategy has that
   * @throws StaleRecordException if the strategy is not there like that, or the id is taken
   */
  public SecurityArchitecture replace(Strategy strategy, Strategy replacement) {
    return withStrategies(
        OneRecord.replaced(strategies(), Subject::of, Strategy::id, strategy, replacement));
  }

  /** {@return title and counts; the records are too many for a line} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, observed through %s (states: %d, regions: %d, treaties: %d, institutions: %d,"
            + " participations: %d, sources: %d)",
        title(),
        observedThrough(),
        states().size(),
        regions().size(),
        treaties().size(),
        institutions().size(),
        participations().size(),
        sources().size());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link SecurityArchitecture}. Not thread-safe. */
  public static final class Builder extends ImmutableSecurityArchitecture.Builder {
    Builder() {}

    /**
     * Adds a source under its own id.
     *
     * @param source the source
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addSource(Source source) {
      return putSource(source.id(), source);
    }

    /**
     * Adds an attestation under its own id.
     *
     * @param attestation the attestation
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addAttestation(Attestation attestation) {
      return putAttestation(attestation.id(), attestation);
    }

    /**
     * Adds a weighting under its own id.
     *
     * @param weighting the weighting
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addWeight(Weighting weighting) {
      return putWeight(weighting.id(), weighting);
    }

    /**
     * Adds a succession under its own id.
     *
     * @param succession the succession
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addSuccession(Succession succession) {
      return putSuccession(succession.id(), succession);
    }

    /**
     * Adds a state under its own id.
     *
     * @param state the state
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addState(State state) {
      return putState(state.id(), state);
    }

    /**
     * Adds a region under its own id.
     *
     * @param region the region
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addRegion(Region region) {
      return putRegion(region.id(), region);
    }

    /**
     * Adds a treaty under its own id.
     *
     * @param treaty the treaty
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addTreaty(Treaty treaty) {
      return putTreaty(treaty.id(), treaty);
    }

    /**
     * Adds an institution under its own id.
     *
     * @param institution the institution
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addInstitution(Institution institution) {
      return putInstitution(institution.id(), institution);
    }

    /**
     * Adds an operation under its own id.
     *
     * @param operation the operation
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addOperation(Operation operation) {
      return putOperation(operation.id(), operation);
    }

    /**
     * Adds a tie under its own id.
     *
     * @param tie the tie
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addTie(Tie tie) {
      return putTie(tie.id(), tie);
    }

    /**
     * Adds a link under its own id.
     *
     * @param link the link
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addLink(FrameworkLink link) {
      return putLink(link.id(), link);
    }

    /**
     * Adds a strategy under its own id.
     *
     * @param strategy the strategy
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addStrategy(Strategy strategy) {
      return putStrategy(strategy.id(), strategy);
    }
  }
}
