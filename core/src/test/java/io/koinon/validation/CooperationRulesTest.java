package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.NeedId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LegalBasis;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Need;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Obligation;
import io.koinon.framework.Organ;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.state.State;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the rules about operations, ties and links find beside what their examples show. */
class CooperationRulesTest {
  private static final StateId ELIS = StateId.of("ELIS");
  private static final StateId ARCADIA = StateId.of("ARCADIA");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final SourceId LOST = SourceId.of("lost");
  private static final String TOTAL = "operation/total-differs";
  private static final String OUTSIDE = "operation/contribution-outside-period";
  private static final String PLEDGED = "operation/deployed-exceeds-pledged";

  private static Operation.Builder operation() {
    return Operation.builder()
        .id(OperationId.of("watch"))
        .name("Watch")
        .kind(OperationKind.OBSERVATION)
        .existence(Interval.parse("2005-03-01/2006-03-01"));
  }

  private static Observation deployed(String during, String amount) {
    return Observation.builder()
        .during(PartialDate.parse(during))
        .deployed(Amount.parse(amount))
        .build();
  }

  private static Contribution contribution(ActorId contributor, Observation... observations) {
    return Contribution.builder().contributor(contributor).addObservations(observations).build();
  }

  private static SecurityArchitecture.Builder world() {
    return SecurityArchitecture.builder()
        .title("A world")
        .observedThrough(LocalDate.of(2026, 5, 20));
  }

  private static ImmutableList<String> places(String rule, SecurityArchitecture architecture) {
    ValidationReport report = Validator.standard().validate(architecture);
    assertThat(report.isComplete()).isTrue();
    return report.findings().stream()
        .filter(finding -> finding.code().equals(rule))
        .map(finding -> finding.subject().orElseThrow() + finding.attribute())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> places(String rule, Operation operation) {
    return places(rule, world().addOperation(operation).build());
  }

  // Totals.

  private static Operation withTotal(String total, Contribution... contributions) {
    return operation()
        .addObservations(deployed("2005-06", total))
        .addContributions(contributions)
        .build();
  }

  private static Operation complete(Operation operation) {
    return operation.withRoster(Roster.complete());
  }

  @Test
  void total_thatIsLessThanWhatIsRecorded_differs() {
    Contribution elis = contribution(ELIS, deployed("2005-06", "300"));
    Contribution arcadia = contribution(ARCADIA, deployed("2005-06", "200"));

    assertThat(places(TOTAL, withTotal("499", elis, arcadia)))
        .containsExactly("operation watch/observed/0");
    assertThat(places(TOTAL, withTotal("500", elis, arcadia))).isEmpty();
    assertThat(places(TOTAL, withTotal("501", elis, arcadia))).isEmpty();
  }

  @Test
  void total_thatIsMoreThanWhatIsRecorded_differsOnlyIfAllIsRecorded() {
    Contribution elis = contribution(ELIS, deployed("2005-06", "300"));
    Operation operation = withTotal("501", elis, contribution(ARCADIA));

    assertThat(places(TOTAL, complete(withTotal("501", elis)))).hasSize(1);
    assertThat(places(TOTAL, complete(operation))).isEmpty();
    assertThat(places(TOTAL, complete(withTotal("501")))).hasSize(1);
  }

  @Test
  void total_leavesOutWhoWasCertainlyNotThere() {
    Contribution elis = contribution(ELIS, deployed("2005-06", "300"));
    Contribution gone = contribution(ARCADIA).withInterval(Interval.parse("2005-03-01/2005-06-01"));
    Contribution perhapsGone =
        contribution(ARCADIA).withInterval(Interval.parse("2005-03-01/2005-06"));

    assertThat(places(TOTAL, complete(withTotal("301", elis, gone)))).hasSize(1);
    assertThat(places(TOTAL, complete(withTotal("301", elis, perhapsGone)))).isEmpty();
  }

  @Test
  void total_mayDoWithoutWhatIsOnlyPossible() {
    Contribution elis = contribution(ELIS, deployed("2005-06", "300"));
    Contribution possible =
        contribution(ARCADIA, deployed("2005-06", "50")).withClaim(Claim.POSSIBLE);
    Contribution denied = contribution(ARCADIA).withClaim(Claim.DENIED);

    assertThat(places(TOTAL, complete(withTotal("299", elis, possible)))).hasSize(1);
    assertThat(places(TOTAL, complete(withTotal("300", elis, possible)))).isEmpty();
    assertThat(places(TOTAL, complete(withTotal("350", elis, possible)))).isEmpty();
    assertThat(places(TOTAL, complete(withTotal("351", elis, possible)))).hasSize(1);
    assertThat(places(TOTAL, complete(withTotal("301", elis, denied)))).hasSize(1);
  }

  @Test
  void total_isOfTheDaysOfTheRosterOnly() {
    Operation operation = withTotal("301", contribution(ELIS, deployed("2005-06", "300")));

    for (String within : new String[] {"2005-06-01/2005-07-01", "2005-03-01/.."}) {
      assertThat(places(TOTAL, operation.withRoster(roster(within)))).as(within).hasSize(1);
    }
    for (String within :
        new String[] {"2005-06-02/2005-07-01", "2005-06-01/2005-06-30", "2005-06/2006"}) {
      assertThat(places(TOTAL, operation.withRoster(roster(within)))).as(within).isEmpty();
    }
  }

  private static Roster roster(String interval) {
    return Roster.builder().interval(Interval.parse(interval)).build();
  }

  @Test
  void total_isComparedWithTheSameTimeAndUnitOnly() {
    Operation operation =
        withTotal(
            "10",
            contribution(
                ELIS,
                deployed("2005-06", "10"),
                deployed("2005-07", "20"),
                deployed("2005-06-01", "30"),
                deployed("2005-06", "40").withUnit("vehicles")));

    assertThat(places(TOTAL, complete(operation))).isEmpty();
  }

  @Test
  void total_takesTwoStatementsOfOneContributionForARange() {
    Contribution disputed =
        contribution(ELIS, deployed("2005-06", "300"), deployed("2005-06", "200"));

    assertThat(places(TOTAL, complete(withTotal("199", disputed)))).hasSize(1);
    assertThat(places(TOTAL, complete(withTotal("250", disputed)))).isEmpty();
    assertThat(places(TOTAL, complete(withTotal("301", disputed)))).hasSize(1);
  }

  @Test
  void total_ofRanges_differsWhereTheyHaveNothingInCommon() {
    Contribution vague = contribution(ELIS, deployed("2005-06", "[200..300]"));
    Contribution more = contribution(ELIS, deployed("2005-06", "[200..]"));

    assertThat(places(TOTAL, complete(withTotal("[301..]", vague)))).hasSize(1);
    assertThat(places(TOTAL, complete(withTotal("[300..400]", vague)))).isEmpty();
    assertThat(places(TOTAL, complete(withTotal("[0..199]", vague)))).hasSize(1);
    assertThat(places(TOTAL, complete(withTotal("[0..200]", vague)))).isEmpty();
    assertThat(places(TOTAL, complete(withTotal("900", more)))).isEmpty();
    assertThat(places(TOTAL, withTotal("[0..]", more))).isEmpty();
  }

  @Test
  void total_ofTheGreatestAmounts_isAddedUpAllTheSame() {
    Observation greatest = deployed("2005-06", "999999999999999999");

    assertThat(
            places(
                TOTAL,
                withTotal("1", contribution(ELIS, greatest), contribution(ARCADIA, greatest))))
        .hasSize(1);
  }

  // Contributions.

  @Test
  void contribution_isOutsideOnlyWhereThatIsCertain() {
    for (String interval :
        new String[] {"2005-03-01/2006-03-01", "2005/2006", "2005-01/..", "[2004..2005-03]/2006"}) {
      Contribution contribution = contribution(ELIS).withInterval(Interval.parse(interval));
      boolean isOutside = interval.equals("2005-01/..");
      assertThat(places(OUTSIDE, operation().addContributions(contribution).build()).isEmpty())
          .as(interval)
          .isEqualTo(!isOutside);
    }
  }

  @Test
  void contribution_thatIsDenied_isNowhereOutside() {
    Contribution denied =
        contribution(ELIS, deployed("2004", "5"))
            .withClaim(Claim.DENIED)
            .withInterval(Interval.parse("2000-01-01/2001-01-01"));

    assertThat(places(OUTSIDE, operation().addContributions(denied).build())).isEmpty();
  }

  @Test
  void contribution_thatWasObservedOutside_isOutsideIfSomethingWasThere() {
    Observation pledged =
        Observation.builder().during(PartialDate.parse("2004")).pledged(Amount.of(9)).build();
    Operation operation =
        operation()
            .addContributions(
                contribution(
                    ELIS,
                    pledged,
                    deployed("2004-05", "1"),
                    deployed("2004-06", "0"),
                    deployed("2005", "1"),
                    deployed("2005-02-28", "[0..5]"),
                    deployed("2006-02-28", "1"),
                    deployed("2006-03-01", "1")))
            .build();

    assertThat(places(OUTSIDE, operation))
        .containsExactly(
            "operation watch/contributions/ELIS/0/observed/1",
            "operation watch/contributions/ELIS/0/observed/6");
  }

  @Test
  void pledge_isExceededByWhatIsSaidOfTheSameTimeAndUnit() {
    Observation pledge =
        Observation.builder().during(PartialDate.parse("2005-06")).pledged(Amount.of(9)).build();
    Operation operation =
        operation()
            .addContributions(
                contribution(
                    ELIS,
                    pledge,
                    deployed("2005-06", "10"),
                    deployed("2005-06", "9"),
                    deployed("2005-06", "[9..20]"),
                    deployed("2005-07", "10"),
                    deployed("2005-06", "10").withUnit("vehicles")),
                contribution(ARCADIA, deployed("2005-06", "99")))
            .build();

    assertThat(places(PLEDGED, operation)).hasSize(1);
  }

  // References.

  @Test
  void references_ofOperationsAreFollowed() {
    Operation operation =
        operation()
            .existence(Interval.of(new Endpoint.Reference("lost-act"), Endpoint.open()))
            .addHost(StateId.of("NOWHERE"))
            .addRoles(
                OperationRole.builder()
                    .actor(LEAGUE)
                    .kind(OperationRoleKind.LEADS)
                    .organ(OrganId.of("cuoncil"))
                    .basis(LegalBasis.parse("lost-treaty/assistance"))
                    .decision(ActId.of("lost-decision"))
                    .addSources(LOST)
                    .build(),
                OperationRole.builder()
                    .actor(FrameworkId.of("lost-league"))
                    .kind(OperationRoleKind.SUPPORTS)
                    .organ(OrganId.of("unknowable"))
                    .interval(Interval.of(Endpoint.open(), new Endpoint.Reference("lost/to")))
                    .build())
            .addNeed(
                Need.builder().id(NeedId.of("n")).amount(Amount.of(1)).addSources(LOST).build())
            .addContributions(
                contribution(ELIS),
                contribution(ELIS, deployed("2005-06", "1").withSources(LOST))
                    .withSources(LOST)
                    .withInterval(
                        Interval.of(new Endpoint.Reference("lost-start"), Endpoint.open())),
                contribution(StateId.of("ATLANTIS")))
            .roster(roster("@lost-roster/..").withSources(LOST))
            .addObservations(deployed("2005-06", "1").withSources(LOST))
            .addSources(LOST)
            .build();

    assertThat(places("reference/unresolved", withLeague().addOperation(operation).build()))
        .containsExactlyInAnyOrder(
            "operation watch/host",
            "operation watch/from",
            "operation watch/roles/league/0/organ",
            "operation watch/roles/league/0/basis",
            "operation watch/roles/league/0/decision",
            "operation watch/roles/league/0/sources/0",
            "operation watch/roles/lost-league/0",
            "operation watch/roles/lost-league/0/to",
            "operation watch/needs/n/sources/0",
            "operation watch/contributions/ELIS/1/from",
            "operation watch/contributions/ELIS/1/sources/0",
            "operation watch/contributions/ELIS/1/observed/0/sources/0",
            "operation watch/contributions/ATLANTIS/0",
            "operation watch/roster/from",
            "operation watch/roster/sources/0",
            "operation watch/observed/0/sources/0",
            "operation watch/sources/0");
  }

  @Test
  void references_toObligationsAreFollowed() {
    FrameworkId pact = FrameworkId.of("pact");
    ObligationId assistance = ObligationId.of(pact, "assistance");
    Treaty treaty =
        Treaty.builder()
            .id(pact)
            .name("Pact")
            .inForce(PartialDate.parse("1994-04-20"))
            .end(Endpoint.open())
            .addObligation(Obligation.builder().id(assistance).kind(ObligationKind.DEFENCE).build())
            .build();
    OperationRole.Builder role =
        OperationRole.builder().actor(LEAGUE).kind(OperationRoleKind.AUTHORISES);
    Operation operation =
        operation()
            .addRoles(
                role.basis(LegalBasis.of(pact)).build(),
                role.basis(LegalBasis.of(assistance)).build(),
                role.basis(LegalBasis.parse("pact/asistance")).build())
            .build();

    assertThat(
            places(
                "reference/unresolved",
                withLeague().addTreaty(treaty).addOperation(operation).build()))
        .containsExactly("operation watch/roles/league/1/basis");
  }

  private static SecurityArchitecture.Builder withLeague() {
    return world()
        .addState(State.builder().id(ELIS).name("Elis").build())
        .addInstitution(
            Institution.builder()
                .id(LEAGUE)
                .name("League")
                .kind(InstitutionKind.ALLIANCE)
                .existence(Interval.parse("1995-01-01/.."))
                .addOrgan(Organ.builder().id(OrganId.of("council")).name("Council").build())
                .build());
  }

  @Test
  void references_ofTiesAndLinksAreFollowed() {
    Tie tie =
        Tie.builder()
            .id(TieId.of("energy"))
            .addBetween(ELIS, StateId.of("ATLANTIS"))
            .area(CooperationArea.of("enregy"))
            .interval(Interval.of(new Endpoint.Reference("lost-act"), Endpoint.open()))
            .addSources(LOST)
            .build();
    FrameworkLink link =
        FrameworkLink.builder()
            .id(LinkId.of("roadmap"))
            .kind(LinkKind.ROADMAP)
            .addBetween(LEAGUE, FrameworkId.of("lost-league"))
            .signed(new Endpoint.Reference("lost-signing"))
            .interval(Interval.of(Endpoint.open(), new Endpoint.Reference("lost-act")))
            .addSources(LOST)
            .build();
    SecurityArchitecture architecture = withLeague().addTie(tie).addLink(link).build();

    assertThat(places("reference/unresolved", architecture))
        .containsExactlyInAnyOrder(
            "tie energy/between",
            "tie energy/from",
            "tie energy/sources/0",
            "link roadmap/between",
            "link roadmap/signed",
            "link roadmap/to",
            "link roadmap/sources/0");
    assertThat(places("vocabulary/undeclared", architecture)).containsExactly("tie energy/area");
  }

  @Test
  void sources_ofOperationsTiesAndLinksAreMissed() {
    Tie tie =
        Tie.builder()
            .id(TieId.of("energy"))
            .addBetween(ELIS, ARCADIA)
            .area(CooperationArea.ENERGY)
            .interval(Interval.always())
            .build();
    FrameworkLink link =
        FrameworkLink.builder()
            .id(LinkId.of("roadmap"))
            .kind(LinkKind.ROADMAP)
            .addBetween(LEAGUE, FrameworkId.of("union"))
            .interval(Interval.always())
            .build();

    assertThat(
            places(
                "source/missing",
                world().addOperation(operation().build()).addTie(tie).addLink(link).build()))
        .containsExactly("operation watch/sources", "tie energy/sources", "link roadmap/sources");
  }

  @Test
  void tie_inAnotherUnitThanShares_hasNoGreatestDependence() {
    Tie.Builder tie =
        Tie.builder()
            .id(TieId.of("energy"))
            .addBetween(ELIS, ARCADIA)
            .area(CooperationArea.ENERGY)
            .interval(Interval.always())
            .putDependence(ELIS, Amount.parse("[1.5..2]"))
            .putDependence(ARCADIA, Amount.parse("[0.5..2]"));

    assertThat(
            places(
                "tie/dependence-out-of-range",
                world().addTie(tie.unit("share of exports").build()).build()))
        .containsExactly("tie energy/dependence/ELIS");
    assertThat(
            places(
                "tie/dependence-out-of-range",
                world().addTie(tie.unit("million euros").build()).build()))
        .isEmpty();
  }

  @Test
  void link_isOutsideAFrameworkOnlyWhereThatIsCertain() {
    FrameworkLink.Builder link =
        FrameworkLink.builder()
            .id(LinkId.of("roadmap"))
            .kind(LinkKind.ROADMAP)
            .addBetween(LEAGUE, FrameworkId.of("union"));

    assertThat(
            places(
                "link/outlives-framework",
                withLeague()
                    .addLink(link.interval(Interval.parse("1994-12-31/..")).build())
                    .build()))
        .containsExactly("link roadmap/between");
    assertThat(
            places(
                "link/outlives-framework",
                withLeague().addLink(link.interval(Interval.parse("1995/..")).build()).build()))
        .isEmpty();
    assertThat(
            places(
                "link/before-signed",
                withLeague().addLink(link.signed(PartialDate.parse("1995-06")).build()).build()))
        .isEmpty();
  }
}
