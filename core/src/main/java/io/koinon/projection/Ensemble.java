package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.strategy.Measure;
import io.koinon.strategy.Strategy;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many projections of one strategy, in each of which chance decides which measures are taken, and
 * how late: a Monte Carlo simulation.
 *
 * <p>A measure is tried with its likelihood, and due with a delay drawn from its distribution, each
 * independent of all others; everything else is as in {@link Projector}. The draws follow from a
 * seed and the number of the run alone, so the result is the same for the same seed, however many
 * threads help. Immutable and thread-safe.
 */
public final class Ensemble {
  /** The most runs that can be asked for. */
  public static final int MOST_RUNS = 1_000_000;

  private static final int CHUNK = 64;

  private final int runs;
  private final ImmutableSortedMap<MilestoneId, MilestoneOdds> milestones;
  private final ImmutableSortedMap<MeasureId, MeasureOdds> measures;

  private Ensemble(
      int runs,
      ImmutableSortedMap<MilestoneId, MilestoneOdds> milestones,
      ImmutableSortedMap<MeasureId, MeasureOdds> measures) {
    this.runs = runs;
    this.milestones = milestones;
    this.measures = measures;
  }

  /** What a run came to, in short. */
  private record Result(
      ImmutableSortedMap<MilestoneId, MilestoneOutcome> milestones,
      ImmutableSortedSet<MeasureId> taken,
      Set<MeasureId> dropped) {}

  /**
   * {@return what comes of many runs, all in the thread that asks}
   *
   * @param architecture the architecture as far as it was observed
   * @param strategy the strategy
   * @param assumptions what is taken for granted in each run
   * @param runs how many runs, from 1 to {@link #MOST_RUNS}
   * @param seed whatever the draws are to follow from
   * @throws RefusedException with the rule {@code ensemble/runs}
   */
  public static Ensemble of(
      SecurityArchitecture architecture,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      int runs,
      long seed) {
    return of(architecture, strategy, assumptions, runs, seed, Runnable::run);
  }

  /**
   * {@return what comes of many runs}
   *
   * @param architecture the architecture as far as it was observed
   * @param strategy the strategy
   * @param assumptions what is taken for granted in each run
   * @param runs how many runs, from 1 to {@link #MOST_RUNS}
   * @param seed whatever the draws are to follow from
   * @param executor whose threads help; it is not shut down
   * @throws RefusedException with the rule {@code ensemble/runs}
   */
  public static Ensemble of(
      SecurityArchitecture architecture,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      int runs,
      long seed,
      Executor executor) {
    requireNonNull(architecture, "architecture");
    requireNonNull(assumptions, "assumptions");
    requireNonNull(executor, "executor");
    if (runs < 1 || runs > MOST_RUNS) {
      throw new RefusedException(
          "ensemble/runs", Integer.toString(runs), "a number from 1 to " + MOST_RUNS);
    }
    List<Measure> measures = Strategies.measures(strategy);
    Draws draws = new Draws(measures, seed);
    List<CompletableFuture<Counts>> chunks = new ArrayList<>();
    for (int first = 0; first < runs; first += CHUNK) {
      chunks.add(new CompletableFuture<>());
    }
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
            try {
              Counts counts = new Counts();
              for (int run = i * CHUNK; run < Math.min(runs, (i + 1) * CHUNK); run++) {
                counts.add(run(architecture, strategy, assumptions, draws.run(run)));
              }
              boolean unused = chunks.get(i).complete(counts);
            } catch (Throwable e) {
              boolean unused = chunks.get(i).completeExceptionally(e);
            }
          }
        };
    for (int i = 1; i < chunks.size(); i++) {
      executor.execute(worker);
    }
    worker.run();
    Counts all = new Counts();
    chunks.forEach(chunk -> all.add(chunk.join()));
    return all.ensemble(runs, measures);
  }

  private static Result run(
      SecurityArchitecture architecture,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      Chances chances) {
    Projection projection =
        new Run(architecture, strategy, assumptions, chances, Projector.firstOpenDay(architecture))
            .projection();
    return new Result(projection.milestones(), projection.taken(), chances.dropped());
  }

  /** How often what happened. */
  private static final class Counts {
    private final Map<MilestoneId, TreeMap<LocalDate, Integer>> reached = new TreeMap<>();
    private final Map<MilestoneId, Integer> unknown = new TreeMap<>();
    private final Map<MeasureId, Integer> taken = new TreeMap<>();
    private final Map<MeasureId, Integer> dropped = new TreeMap<>();

    /** How often a milestone was reached where a measure was taken. */
    private final Map<MilestoneId, Map<MeasureId, Integer>> together = new TreeMap<>();

    private final Set<MilestoneId> seen = new TreeSet<>();

    void add(Result result) {
      result.taken().forEach(measure -> taken.merge(measure, 1, Integer::sum));
      result.dropped().forEach(measure -> dropped.merge(measure, 1, Integer::sum));
      result
          .milestones()
          .forEach(
              (milestone, outcome) -> {
                seen.add(milestone);
                if (outcome.reached() == Truth.UNKNOWN) {
                  unknown.merge(milestone, 1, Integer::sum);
                }
                outcome
                    .on()
                    .ifPresent(
                        day -> {
                          reached
                              .computeIfAbsent(milestone, id -> new TreeMap<>())
                              .merge(day, 1, Integer::sum);
                          Map<MeasureId, Integer> with =
                              together.computeIfAbsent(milestone, id -> new TreeMap<>());
                          result.taken().forEach(measure -> with.merge(measure, 1, Integer::sum));
                        });
              });
    }

    void add(Counts more) {
      seen.addAll(more.seen);
      more.taken.forEach((id, number) -> taken.merge(id, number, Integer::sum));
      more.dropped.forEach((id, number) -> dropped.merge(id, number, Integer::sum));
      more.unknown.forEach((id, number) -> unknown.merge(id, number, Integer::sum));
      more.reached.forEach(
          (id, days) ->
              days.forEach(
                  (day, number) ->
                      reached
                          .computeIfAbsent(id, any -> new TreeMap<>())
                          .merge(day, number, Integer::sum)));
      more.together.forEach(
          (id, measures) ->
              measures.forEach(
                  (measure, number) ->
                      together
                          .computeIfAbsent(id, any -> new TreeMap<>())
                          .merge(measure, number, Integer::sum)));
    }

    Ensemble ensemble(int runs, List<Measure> all) {
      ImmutableSortedMap.Builder<MeasureId, MeasureOdds> measures =
          ImmutableSortedMap.naturalOrder();
      for (Measure measure : all) {
        measures.put(
            measure.id(),
            new MeasureOdds(
                runs, taken.getOrDefault(measure.id(), 0), dropped.getOrDefault(measure.id(), 0)));
      }
      ImmutableSortedMap<MeasureId, MeasureOdds> odds = measures.buildOrThrow();
      ImmutableSortedMap.Builder<MilestoneId, MilestoneOdds> milestones =
          ImmutableSortedMap.naturalOrder();
      for (MilestoneId milestone : seen) {
        ImmutableSortedMap.Builder<MeasureId, Integer> with = ImmutableSortedMap.naturalOrder();
        Map<MeasureId, Integer> counted = together.getOrDefault(milestone, Map.of());
        odds.keySet().forEach(id -> with.put(id, counted.getOrDefault(id, 0)));
        milestones.put(
            milestone,
            new MilestoneOdds(
                runs,
                ImmutableSortedMap.copyOf(reached.getOrDefault(milestone, new TreeMap<>())),
                unknown.getOrDefault(milestone, 0),
                with.buildOrThrow(),
                odds));
      }
      return new Ensemble(runs, milestones.buildOrThrow(), odds);
    }
  }

  /** {@return how many runs} */
  public int runs() {
    return runs;
  }

  /** {@return how often each milestone is reached, and when, by id} */
  public ImmutableSortedMap<MilestoneId, MilestoneOdds> milestones() {
    return milestones;
  }

  /** {@return how often each measure is taken, dropped or blocked, by id} */
  public ImmutableSortedMap<MeasureId, MeasureOdds> measures() {
    return measures;
  }

  /** {@return the milestones with the share of runs in which each is reached} */
  @Override
  public String toString() {
    return runs + " runs: " + milestones;
  }
}
