package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.decision.Vote;
import io.koinon.projection.AssumedVote;
import io.koinon.projection.Ensemble;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.Projector;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.Strategy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProjectionJsonTest {
  private static final SecurityArchitecture PARTNERSHIP = Catalogue.greaterEurasianPartnership();
  private static final Strategy STRATEGY = PARTNERSHIP.strategies().values().iterator().next();

  private static Projection projection(ProjectionAssumptions assumptions) {
    return Projector.project(PARTNERSHIP, STRATEGY, assumptions);
  }

  private static String oneLine(String json) {
    return json.replaceAll("\\s+", " ");
  }

  @Test
  void of_equalProjections_areEqual() {
    ProjectionAssumptions standard = ProjectionAssumptions.standard();

    assertThat(ProjectionJson.of(projection(standard)))
        .isEqualTo(ProjectionJson.of(projection(standard)))
        .startsWith("{\n  \"koinonProjection\" : 1,\n")
        .doesNotContain("\"ensemble\"");
  }

  @Test
  void of_hasAssumptionsLogAndMilestones() {
    ProjectionAssumptions assumptions =
        ProjectionAssumptions.builder()
            .through(LocalDate.parse("2027-12-31"))
            .addVotes(
                AssumedVote.always(StateId.of("KAZ"), Vote.AGAINST)
                    .in(FrameworkId.of("csto"))
                    .atStage(1)
                    .from(LocalDate.parse("2027-01-01")))
            .isUnrecordedLawPermissive(true)
            .build();

    assertThat(oneLine(ProjectionJson.of(projection(assumptions))))
        .contains(
            "\"assumptions\" : { \"through\" : \"2027-12-31\", \"vote\" : \"for\", \"votes\" : ["
                + " { \"actor\" : \"KAZ\", \"vote\" : \"against\", \"in\" : \"csto\", \"stage\" :"
                + " 1, \"from\" : \"2027-01-01\" } ], \"unrecordedLawPermissive\" : true }",
            "{ \"day\" : \"2027-01-01\", \"kind\" : \"measure-deferred\", \"phase\" :"
                + " \"consolidate\", \"measure\" : \"uzbekistan-observes\"",
            "\"milestone\" : \"converged\", \"reached\" : \"unknown\"");
  }

  @Test
  void of_ensemble_hasSharesAndCounts() {
    ProjectionAssumptions standard = ProjectionAssumptions.standard();
    Ensemble ensemble = Ensemble.of(PARTNERSHIP, STRATEGY, standard, 10, 1);

    assertThat(oneLine(ProjectionJson.of(projection(standard), ensemble)))
        .contains(
            "\"ensemble\" : { \"runs\" : 10,",
            "\"milestone\" : \"converged\", \"probability\" : 1.0, \"standardError\" : 0.0,"
                + " \"unknown\" : 0, \"reached\" : { \"2027-07-01\" : 10 }",
            "\"measure\" : \"compact\", \"taken\" : 0, \"dropped\" : 0, \"blocked\" : 10 }");
  }
}
