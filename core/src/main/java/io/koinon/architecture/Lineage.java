package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.state.Fate;
import io.koinon.state.Perspective;
import io.koinon.state.Succession;
import io.koinon.time.DayRange;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where a state or an institution comes from, and who came after it, from one perspective: Russia,
 * which continues the Soviet Union.
 *
 * <p>A succession leads from each of its predecessors to each of its successors; each such {@link
 * LineageStep step} carries it. Steps follow each other only if the later of the two does not
 * certainly come first. Records that lead in a circle are followed once around. {@linkplain
 * LineageStep#isContinuation Continuing} is more than succeeding: it is being the same person in
 * law.
 *
 * <p>A lineage composes and labels the spells that are recorded. It moves none, and no answer of a
 * {@link Snapshot} depends on it. Immutable and thread-safe.
 */
public final class Lineage {
  private final SecurityArchitecture architecture;
  private final ActorId actor;
  private final Perspective perspective;
  private final SuccessionDates dates;
  private final ImmutableList<Succession> successions;
  private final ImmutableListMultimap<ActorId, LineageStep> from;
  private final ImmutableListMultimap<ActorId, LineageStep> to;

  Lineage(SecurityArchitecture architecture, ActorId actor, Perspective perspective) {
    this.architecture = architecture;
    this.actor = requireNonNull(actor, "actor");
    this.perspective = requireNonNull(perspective, "perspective");
    this.dates = new SuccessionDates(architecture);
    this.successions =
        architecture.successions().values().stream()
            .map(perspective::read)
            .sorted(dates.order())
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap.Builder<ActorId, LineageStep> leading = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<ActorId, LineageStep> coming = ImmutableListMultimap.builder();
    for (Succession succession : successions) {
      for (LineageStep step : steps(succession)) {
        leading.put(step.predecessor(), step);
        coming.put(step.successor(), step);
      }
    }
    this.from = leading.build();
    this.to = coming.build();
  }

  private static ImmutableList<LineageStep> steps(Succession succession) {
    ImmutableList.Builder<LineageStep> steps = ImmutableList.builder();
    for (ActorId predecessor : succession.predecessors().keySet()) {
      for (ActorId successor : succession.successors().keySet()) {
        if (!predecessor.equals(successor)) {
          steps.add(new LineageStep(predecessor, successor, succession));
        }
      }
    }
    return steps.build();
  }

  /** {@return whose lineage it is} */
  public ActorId actor() {
    return actor;
  }

  /** {@return how the successions are read} */
  public Perspective perspective() {
    return perspective;
  }

  /** {@return the steps that lead to the actor itself, the earliest first} */
  public ImmutableList<LineageStep> predecessors() {
    return to.get(actor);
  }

  /** {@return the steps that lead on from the actor itself, the earliest first} */
  public ImmutableList<LineageStep> successors() {
    return from.get(actor);
  }

  /** {@return the steps that lead to the actor from however far back, the nearest first} */
  public ImmutableList<LineageStep> allPredecessors() {
    return walk(
        to.get(actor),
        step ->
            to.get(step.predecessor()).stream()
                .filter(before -> mayPrecede(before, step))
                .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the steps that lead on from the actor, however far, the nearest first} */
  public ImmutableList<LineageStep> allSuccessors() {
    return walk(
        from.get(actor),
        step ->
            from.get(step.successor()).stream()
                .filter(after -> mayPrecede(step, after))
                .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<LineageStep> walk(
      ImmutableList<LineageStep> first, Function<LineageStep, ImmutableList<LineageStep>> next) {
    Set<LineageStep> walked = new LinkedHashSet<>();
    Queue<LineageStep> ahead = new ArrayDeque<>(first);
    for (LineageStep step = ahead.poll(); step != null; step = ahead.poll()) {
      if (walked.add(step)) {
        ahead.addAll(next.apply(step));
      }
    }
    return ImmutableList.copyOf(walked);
  }

  private boolean mayPrecede(LineageStep before, LineageStep after) {
    return dates.mayPrecede(before.succession(), after.succession());
  }

  /**
   * {@return who is, in law, the actor on a day: the actor itself, or who continues it by then; YES
   * for whom that is certain, UNKNOWN for whom it may be, and nobody if it is no more and nobody
   * continues it}
   *
   * <p>Successions of which it is not known which came first are taken in the order in which their
   * dates are sorted.
   *
   * @param asOf which day, and under which assumptions
   */
  public ImmutableSortedMap<ActorId, Truth> continuators(AsOf asOf) {
    ParticipationLaw law = architecture.ruling(asOf).law();
    DayRange days = DayRange.of(asOf.date(), asOf.tolerance());
    Map<ActorId, Truth> found = continuators(days.from(), asOf, law);
    for (LocalDate day = days.from().plusDays(1); day.isBefore(days.to()); day = day.plusDays(1)) {
      found = sameOrUnknown(found, continuators(day, asOf, law));
    }
    return known(found);
  }

  private Map<ActorId, Truth> continuators(LocalDate day, AsOf asOf, ParticipationLaw law) {
    Map<ActorId, Truth> found = new TreeMap<>(Map.of(actor, Truth.YES));
    for (Succession succession : successions) {
      Truth happened = dates.happenedBy(day, succession, asOf.tolerance());
      if (happened != Truth.NO) {
        passOn(succession, happened, found);
      }
    }
    found.replaceAll((who, truth) -> truth == Truth.NO ? truth : truth.and(law.exists(who, day)));
    return found;
  }

  /** Hands on, in one succession, whatever has been handed on to its predecessors. */
  private static void passOn(Succession succession, Truth happened, Map<ActorId, Truth> found) {
    Map<ActorId, Truth> before = Map.copyOf(found);
    for (ActorId predecessor : succession.predecessors().keySet()) {
      if (before.containsKey(predecessor)) {
        found.merge(predecessor, isGone(predecessor, succession).and(happened).not(), Truth::and);
      }
    }
    for (LineageStep step : steps(succession)) {
      Truth held = before.getOrDefault(step.predecessor(), Truth.NO).and(happened);
      found.merge(step.successor(), held.and(step.isContinuation()), Truth::or);
    }
  }

  /** Whether a predecessor is no longer itself: extinguished, or continued by another. */
  private static Truth isGone(ActorId predecessor, Succession succession) {
    Truth gone = isExtinguished(predecessor, succession);
    for (LineageStep step : steps(succession)) {
      gone = step.predecessor().equals(predecessor) ? gone.or(step.isContinuation()) : gone;
    }
    return gone;
  }

  /** Whoever is among the successors as well is there after it. */
  private static Truth isExtinguished(ActorId predecessor, Succession succession) {
    Fate fate = succession.predecessors().get(predecessor);
    if (fate == Fate.CONTINUES || succession.successors().containsKey(predecessor)) {
      return Truth.NO;
    }
    return fate == Fate.DISPUTED ? Truth.UNKNOWN : Truth.YES;
  }

  private static Map<ActorId, Truth> sameOrUnknown(
      Map<ActorId, Truth> some, Map<ActorId, Truth> others) {
    Map<ActorId, Truth> both = new TreeMap<>(some);
    others.keySet().forEach(who -> both.putIfAbsent(who, Truth.NO));
    both.replaceAll(
        (who, truth) -> truth == others.getOrDefault(who, Truth.NO) ? truth : Truth.UNKNOWN);
    return both;
  }

  private static ImmutableSortedMap<ActorId, Truth> known(Map<ActorId, Truth> found) {
    return found.entrySet().stream()
        .filter(each -> each.getValue() != Truth.NO)
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * {@return whom the actor continues, through however many successions, that continued nobody
   * themselves; the actor itself if it continues nobody; UNKNOWN where that is disputed}
   */
  public ImmutableSortedMap<ActorId, Truth> originals() {
    Map<ActorId, Truth> found = new TreeMap<>(Map.of(actor, Truth.YES));
    for (Succession succession : successions.reverse()) {
      traceBack(succession, found);
    }
    return known(found);
  }

  private static void traceBack(Succession succession, Map<ActorId, Truth> found) {
    Map<ActorId, Truth> after = Map.copyOf(found);
    for (LineageStep step : steps(succession)) {
      found.computeIfPresent(
          step.successor(), (who, truth) -> truth.and(step.isContinuation().not()));
    }
    for (LineageStep step : steps(succession)) {
      Truth held = after.getOrDefault(step.successor(), Truth.NO);
      found.merge(step.predecessor(), held.and(step.isContinuation()), Truth::or);
    }
  }

  /**
   * {@return the recorded spells behind a seat of the actor, the earliest first: its own in the
   * framework, and those of whom it continues there, each with the effect that connects it, if one
   * is recorded; and those of others that an effect names}
   *
   * <p>So does a framework that continues another one, or takes over its seats: those of the
   * Collective Security Treaty stand behind those of the Organization. A spell whose seat lapsed is
   * told like one whose seat went on: the label says which. Every spell is told once, as it is
   * recorded.
   *
   * @param framework the institution or treaty in which the seat is
   */
  public ImmutableList<SeatSpell> spellsIn(FrameworkId framework) {
    return new SeatWalk(architecture, successions, dates).spells(actor, framework);
  }

  /** {@return whose lineage, and how it is read} */
  @Override
  public String toString() {
    return "lineage of " + actor + ", " + perspective;
  }
}
