package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.koinon.analysis.Coverage;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.StrategyId;
import io.koinon.cooperation.ContributionBasis;
import io.koinon.finding.Explanation;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.ProjectionEvent;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.projection.Projector;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.Strategy;
import io.koinon.time.Assumption;
import java.io.PrintWriter;
import java.time.LocalDate;

/**
 * Tutorial 10: the founding strategy is projected to 2040. What would be done on which day, by
 * whose decision; what stands in the way, and how much is missing; which milestones are reached;
 * and what the projected architecture answers that the one of today does not.
 *
 * <p>Nothing is forecast. Each step goes through the law of the framework that it concerns, and
 * everybody votes for. Days, thresholds and ties are assumptions of the catalogue, for
 * illustration.
 */
public final class Tutorial10ProjectAStrategy {
  private static final StrategyId FOUNDING = StrategyId.of("greater-eurasian-partnership");
  private static final RegionId REGION = RegionId.of("central-eurasia");

  private Tutorial10ProjectAStrategy() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    SecurityArchitecture today = Catalogue.greaterEurasianPartnership();
    Strategy strategy = today.getStrategy(FOUNDING);
    ProjectionAssumptions to2040 =
        ProjectionAssumptions.builder().through(LocalDate.of(2040, 12, 31)).build();
    Projection projection = Projector.project(today, strategy, to2040);

    out.println("1. The log: what happens, day by day\n");
    projection.log().stream()
        .filter(event -> event.kind() != Kind.MEASURE_DEFERRED)
        .forEach(event -> out.println("   " + event));

    out.println("\n2. On what ground the first measure is taken\n");
    ProjectionEvent first = projection.events(Kind.MEASURE_APPLIED).get(0);
    out.println("   " + first);
    out.println("     " + first.explanation().toString().replace("\n", "\n     "));
    first.changes().events().forEach(change -> out.println("     so that " + change));

    out.println("\n3. What stands in the way of those that are blocked, and how much is missing\n");
    for (ProjectionEvent blocked : projection.events(Kind.MEASURE_BLOCKED)) {
      out.println("   " + blocked.subject());
      for (Explanation reason : blocked.explanation().decisive()) {
        out.println("     " + reason);
      }
    }

    out.println("\n4. What the projected architecture answers\n");
    print(out, "2026-05-20", today);
    print(out, "2040-12-31", projection.architecture());
    Snapshot exercise = on("2034-07-05", projection.architecture());
    OperationId id = OperationId.of("coalition-exercise");
    out.println("   2034-07-05");
    for (ActorId contributor : exercise.contributors(id).certain()) {
      ContributionBasis basis = exercise.basisOf(id, contributor).orElseThrow();
      out.println("     in the exercise            " + contributor + ", " + basis);
    }
    out.println("   New findings of the rules: " + projection.findings().size());
  }

  private static Snapshot on(String day, SecurityArchitecture architecture) {
    return architecture.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE));
  }

  private static void print(PrintWriter out, String day, SecurityArchitecture architecture) {
    Snapshot then = on(day, architecture);
    Coverage coverage = Coverage.of(then, REGION);
    out.println("   " + day);
    out.println("     observers at the CSTO      " + then.holders(ModeId.parse("csto/observer")));
    out.println("     members of the new centre  " + members(then, "resilience-centre"));
    out.println("     covered in resilience      " + share(coverage, "resilience"));
    out.println("     covered in energy          " + share(coverage, "energy"));
  }

  private static String members(Snapshot then, String framework) {
    return then.members(FrameworkId.of(framework)).toString();
  }

  private static String share(Coverage coverage, String area) {
    return coverage.share(CooperationArea.of(area)).map(Object::toString).orElse("not known");
  }
}
