package io.koinon.projection;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.decision.Ballot;
import io.koinon.decision.Decision;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Vote;
import io.koinon.finding.Explanation;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How frameworks would decide on a day, if those who may vote do as assumed. */
final class Decisions {
  private final Snapshot snapshot;
  private final LocalDate day;
  private final ProjectionAssumptions assumptions;
  private final Memory memory;

  /**
   * What has been asked in a run, and is not worked out again as long as it stays as it is. Not
   * thread-safe.
   */
  static final class Memory {
    private final Changes changes;
    private final Map<FrameworkId, Known> all = new HashMap<>();

    Memory(Changes changes) {
      this.changes = changes;
    }

    private Known of(FrameworkId framework, SecurityArchitecture architecture) {
      Known known = all.get(framework);
      if (known == null || known.isToBeAsked(changes)) {
        known = new Known();
        known.ask(Dependencies.ofDecisions(framework, architecture), changes);
        all.put(framework, known);
      }
      return known;
    }
  }

  /** What is known of the decisions of a framework. */
  private static final class Known extends Asked {
    private final Map<Matter, ImmutableSet<DecisionProcedure>> procedures = new HashMap<>();
    private final Map<DecisionId, Electorate> electorates = new HashMap<>();
    private final Map<Question, Explanation> answers = new HashMap<>();
  }

  /** Who decides by a procedure. */
  private record Electorate(Ballot ballot, Set<ActorId> electors) {}

  /** A question to a procedure; who is concerned matters only among those who vote. */
  private record Question(DecisionId procedure, Matter matter, Optional<ActorId> elector) {}

  Decisions(Snapshot snapshot, LocalDate day, ProjectionAssumptions assumptions, Memory memory) {
    this.snapshot = snapshot;
    this.day = day;
    this.assumptions = assumptions;
    this.memory = memory;
  }

  /**
   * How a framework would decide about somebody: by its own procedure for the matter, or by that of
   * an organ, where all organs that have one would decide alike; nothing if none is recorded.
   */
  Optional<Explanation> decide(FrameworkId framework, Matter matter, ActorId concerned) {
    Known known = memory.of(framework, snapshot.architecture());
    List<Explanation> all =
        known.procedures.computeIfAbsent(matter, it -> procedures(framework, it)).stream()
            .map(procedure -> decide(procedure, matter, concerned, known))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        all.stream().map(Explanation::truth).distinct().count() == 1
            ? all.get(0)
            : Explanation.of(
                    Truth.UNKNOWN, "projection/decision", "which organ of {of} decides, is open")
                .with("of", framework.value())
                .addAllParts(all)
                .build());
  }

  private ImmutableSet<DecisionProcedure> procedures(FrameworkId framework, Matter matter) {
    Optional<DecisionProcedure> own = snapshot.procedure(framework, matter);
    return own.isPresent()
        ? ImmutableSet.of(own.get())
        : snapshot.architecture().findInstitution(framework).stream()
            .flatMap(institution -> institution.organs().keySet().stream())
            .flatMap(organ -> snapshot.procedure(framework, organ, matter).stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  private Explanation decide(
      DecisionProcedure procedure, Matter matter, ActorId concerned, Known known) {
    Electorate electorate =
        known.electorates.computeIfAbsent(procedure.id(), id -> electorate(procedure));
    Optional<ActorId> elector = Optional.of(concerned).filter(electorate.electors::contains);
    return known.answers.computeIfAbsent(
        new Question(procedure.id(), matter, elector),
        question -> decide(procedure, matter, elector, electorate));
  }

  private Electorate electorate(DecisionProcedure procedure) {
    Ballot ballot = snapshot.ballot(procedure);
    Set<ActorId> electors = new TreeSet<>(ballot.members());
    electors.addAll(ballot.uncertain());
    return new Electorate(ballot, electors);
  }

  private Explanation decide(
      DecisionProcedure procedure,
      Matter matter,
      Optional<ActorId> concerned,
      Electorate electorate) {
    FrameworkId framework = procedure.id().framework();
    Ballot ballot = electorate.ballot;
    if (concerned.isPresent()) {
      ballot = ballot.toBuilder().addConcerned(concerned.get()).build();
    }
    int stages = procedure.rule() instanceof DecisionRule.Stages all ? all.rules().size() : 1;
    for (int stage = 1; stage <= stages; stage++) {
      ballot = stage == 1 ? ballot : ballot.nextStage();
      ImmutableListMultimap<Vote, ActorId> votes = votes(electorate.electors, framework, stage);
      for (Vote vote : votes.keySet()) {
        ballot = ballot.with(vote, votes.get(vote));
      }
    }
    Decision decision = procedure.decide(ballot);
    return Explanation.of(
            decision.adopted(),
            "projection/decision",
            "{framework} decides on {matter}, if its members vote as assumed")
        .with("framework", framework.value())
        .with("matter", matter.value())
        .addPart(decision.explanation())
        .build();
  }

  private ImmutableListMultimap<Vote, ActorId> votes(
      Set<ActorId> electors, FrameworkId framework, int stage) {
    return Multimaps.index(electors, elector -> assumptions.voteOf(elector, framework, stage, day));
  }
}
