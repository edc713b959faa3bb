package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.analysis.Conditions;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.PhaseId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Interval;
import io.koinon.validation.Validator;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Tutorial 8: a strategy is written down. One phase, one measure with what it requires, and the
 * milestone by which its progress is told; in Java, and as the document that says the same. Its
 * conditions are asked of the catalogue as it is today, and rules say whether what it names is
 * there.
 *
 * <p>A strategy is data: writing it down changes nothing. What would come of it is the matter of
 * tutorial 10.
 */
public final class Tutorial08WriteAStrategy {
  private static final StrategyId OPEN_DOOR = StrategyId.of("open-door");
  private static final PhaseId APPROACH = PhaseId.of("approach");
  private static final ObjectiveId ENGAGE = ObjectiveId.of("engage");
  private static final StateId UZBEKISTAN = StateId.of("UZB");
  private static final ModeId OBSERVER = ModeId.parse("csto/observer");

  /** That an actor takes part in the SCO in some mode: a condition made of one part. */
  private static final Condition IN_THE_SCO =
      Condition.participates(ActorTerm.of(UZBEKISTAN), Capacity.parse("sco"));

  private static final Condition FIRST_OBSERVER =
      new Condition.Participants(ImmutableSortedSet.of(Capacity.of(OBSERVER)), 1);

  private Tutorial08WriteAStrategy() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    SecurityArchitecture document = document(strategy());
    out.println("1. The document that says what the Java code says\n");
    String json = ArchitectureFormat.json().writeString(document);
    json.lines().forEach(line -> out.println("   " + line));
    boolean isEqual = ArchitectureFormat.json().read(json).orElseThrow().equals(document);
    out.println("\n   Read again, it is equal: " + isEqual);

    out.println("\n2. Its conditions, on the last day that the catalogue observed\n");
    SecurityArchitecture eurasia = document.plus(Catalogue.eurasia());
    Snapshot today = eurasia.asOf(AsOf.on(eurasia.observedThrough()));
    out.println("   Required   " + Conditions.evaluate(IN_THE_SCO, today));
    out.println("   Milestone  " + Conditions.evaluate(FIRST_OBSERVER, today));

    out.println("\n3. Whether what it names is there\n");
    print(out, "With the catalogue", eurasia);
    print(out, "By itself", document);
  }

  private static Strategy strategy() {
    Measure invite =
        Measure.builder()
            .id(MeasureId.of(APPROACH, "uzbekistan-observes"))
            .action(new MeasureAction.Invite(UZBEKISTAN, OBSERVER))
            .requirement(IN_THE_SCO)
            .leadTime(Period.ofMonths(6))
            .addServes(ENGAGE)
            .build();
    Milestone reached =
        Milestone.builder()
            .id(MilestoneId.of(APPROACH, "first-observer"))
            .when(FIRST_OBSERVER)
            .addServes(ENGAGE)
            .build();
    return Strategy.builder()
        .id(OPEN_DOOR)
        .title("An open door")
        .proponent(FrameworkId.of("csto"))
        .addObjective(Objective.builder().id(ENGAGE).text("more states take part").build())
        .addPhase(
            Phase.builder()
                .id(APPROACH)
                .horizon(Horizon.SHORT)
                .track(Track.REFINE)
                .window(Interval.parse("2027-01-01/2029-01-01"))
                .addMeasure(invite)
                .addMilestone(reached)
                .build())
        .build();
  }

  private static SecurityArchitecture document(Strategy strategy) {
    return SecurityArchitecture.builder()
        .title("A strategy by itself")
        .observedThrough(LocalDate.of(2026, 5, 20))
        .addStrategy(strategy)
        .build();
  }

  /** What the rules find in the strategy, whatever they find elsewhere. */
  private static void print(PrintWriter out, String title, SecurityArchitecture architecture) {
    List<Finding> found =
        Validator.standard().validate(architecture).findings().stream()
            .filter(each -> each.subject().equals(Optional.of(Subject.of(OPEN_DOOR))))
            .toList();
    out.println("   " + title + (found.isEmpty() ? ": nothing to say" : ""));
    found.forEach(each -> out.println("     " + each.attribute() + "\n       " + each));
  }
}
