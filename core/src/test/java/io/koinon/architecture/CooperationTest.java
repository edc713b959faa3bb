package io.koinon.architecture;

import static io.koinon.architecture.Worlds.CSTO;
import static io.koinon.architecture.Worlds.DEU;
import static io.koinon.architecture.Worlds.KAZ;
import static io.koinon.architecture.Worlds.complete;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.mode;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.world;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.ContributionBasis;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Roster;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a snapshot says of operations, ties and links, in worlds observed through 2020-12-31. */
class CooperationTest {
  private static final OperationId FORCE = OperationId.of("force");
  private static final FrameworkId NATO = FrameworkId.of("nato");
  private static final StateId ARM = StateId.of("ARM");
  private static final StateId SUN = StateId.of("SUN");

  private static Operation.Builder operation(String id, String existence) {
    return Operation.builder()
        .id(OperationId.of(id))
        .name(id)
        .kind(OperationKind.PEACEKEEPING)
        .existence(Interval.parse(existence));
  }

  /** From 2001 to 2014. */
  private static Operation.Builder force() {
    return operation("force", "2001-12-20/2014-12-28");
  }

  private static Contribution.Builder contribution(ActorId contributor) {
    return Contribution.builder().contributor(contributor);
  }

  private static Contribution contribution(ActorId contributor, String interval) {
    return contribution(contributor).interval(Interval.parse(interval)).build();
  }

  private static Observation deployed(String during, String amount) {
    return Observation.builder()
        .during(PartialDate.parse(during))
        .deployed(Amount.parse(amount))
        .build();
  }

  private static OperationRole.Builder role(ActorId body, OperationRoleKind kind) {
    return OperationRole.builder().actor(body).kind(kind);
  }

  private static OperationRole leads(ActorId body) {
    return role(body, OperationRoleKind.LEADS).build();
  }

  private static OperationRole leads(ActorId body, String interval) {
    return leads(body).withInterval(Interval.parse(interval));
  }

  private static Snapshot on(SecurityArchitecture architecture, String date) {
    return architecture.asOf(AsOf.on(PartialDate.parse(date)));
  }

  private static Snapshot on(Operation operation, String date) {
    return on(world().addOperation(operation).build(), date);
  }

  // Operations.

  @Test
  void operations_areThoseUnderWay_andPerhapsOthers() {
    SecurityArchitecture architecture =
        world()
            .addOperation(force().build())
            .addOperation(operation("over", "1990/1995").build())
            .addOperation(operation("vague", "2002/[2003..2010]").build())
            .build();

    assertThat(on(architecture, "2005-01-01").operations())
        .isEqualTo(
            new ThreeValuedSet<>(
                ImmutableSortedSet.of(FORCE),
                ImmutableSortedSet.of(OperationId.of("vague")),
                false));
    assertThat(on(architecture, "1970-01-01").operations().certain()).isEmpty();
    assertThat(on(architecture, "1970-01-01").operations().complete()).isFalse();
  }

  @Test
  void isUnderWay_fromTheFirstDayToTheLast() {
    assertThat(on(force().build(), "2001-12-19").isUnderWay(FORCE)).isEqualTo(Truth.NO);
    assertThat(on(force().build(), "2001-12-20").isUnderWay(FORCE)).isEqualTo(Truth.YES);
    assertThat(on(force().build(), "2014-12-28").isUnderWay(FORCE)).isEqualTo(Truth.NO);
    assertThat(on(force().build(), "2014-12").isUnderWay(FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(force().build(), "2005").isUnderWay(FORCE)).isEqualTo(Truth.YES);
    assertThat(on(force().build(), "2005").isUnderWay(OperationId.of("other")))
        .isEqualTo(Truth.UNKNOWN);
  }

  // Contributions.

  @Test
  void contributes_withinItsInterval_andNotOutside() {
    Operation operation = force().addContributions(contribution(DEU, "2002/2010-01-01")).build();

    assertThat(on(operation, "2001-12-31").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(operation, "2002-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(operation, "2003-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2010-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
  }

  @Test
  void contributes_severalTimes() {
    Operation operation =
        force()
            .addContributions(
                contribution(DEU, "2002-01-01/2003-01-01"), contribution(DEU, "2005-01-01/.."))
            .build();

    assertThat(on(operation, "2002-06-01").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2004-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(operation, "2006-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2015-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
  }

  @Test
  void contributes_withoutInterval_isKnownOfTheDaysObserved() {
    Operation operation =
        force()
            .addContributions(
                contribution(DEU)
                    .addObservations(deployed("2010-03", "234"), deployed("2012", "0"))
                    .addObservations(deployed("2013", "[0..60]"))
                    .build())
            .build();

    assertThat(on(operation, "2010-02-28").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(operation, "2010-03-01").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2010-03-31").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2010-03").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2010-04-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(operation, "2012-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(operation, "2013-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(operation, "2015-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
  }

  @Test
  void contributes_withAnIntervalAndObservations_byItsIntervalAlone() {
    Operation operation =
        force()
            .addContributions(
                contribution(DEU, "2002-01-01/2003-01-01")
                    .withObservations(deployed("2004", "10"), deployed("2002-05", "0")))
            .build();

    assertThat(on(operation, "2002-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(operation, "2004-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
  }

  @Test
  void contributes_onlyPledged_isUnknown() {
    Observation pledge =
        Observation.builder().during(PartialDate.parse("2009")).pledged(Amount.of(5)).build();
    Operation operation =
        force().addContributions(contribution(KAZ).addObservations(pledge).build()).build();

    assertThat(on(operation, "2009-12-04").contributes(KAZ, FORCE)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void contributes_inPeopleNot_butInVehicles() {
    Operation operation =
        force()
            .addContributions(
                contribution(DEU)
                    .addObservations(
                        deployed("2010", "0"), deployed("2010", "3").withUnit("vehicles"))
                    .build())
            .build();

    assertThat(on(operation, "2010-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.YES);
  }

  @Test
  void contributes_possibly_isNeverCertain() {
    Operation operation =
        force()
            .addContributions(
                contribution(DEU, "2002-01-01/2010-01-01").withClaim(Claim.POSSIBLE),
                contribution(ARM).claim(Claim.POSSIBLE).build())
            .build();

    assertThat(on(operation, "2005-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(operation, "2012-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(operation, "2012-01-01").contributes(ARM, FORCE)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void contributes_denied_isNoUnlessSomethingElseIsAsserted() {
    Contribution denied = contribution(DEU).claim(Claim.DENIED).build();
    Operation operation = force().addContributions(denied).build();
    Operation partly =
        force()
            .addContributions(
                denied.withInterval(Interval.parse("2002-01-01/2003")),
                contribution(ARM, "2002-01-01/..").withClaim(Claim.POSSIBLE),
                contribution(ARM).claim(Claim.DENIED).build())
            .build();
    Operation disputed =
        force().addContributions(denied, contribution(DEU, "2002-01-01/2010-01-01")).build();

    assertThat(on(operation, "2005-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(operation, "2005-01-01").contributors(FORCE).uncertain()).isEmpty();
    assertThat(on(partly, "2002-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(partly, "2003-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(partly, "2005-05-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(partly, "2005-05-01").contributes(ARM, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(partly, "2005-05-01").contributors(FORCE).uncertain()).isEmpty();
    assertThat(on(disputed, "2005-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(disputed, "2012-01-01").contributes(DEU, FORCE)).isEqualTo(Truth.NO);
  }

  @Test
  void contributes_whoIsNotRecorded_isNoWithinTheRosterOnly() {
    Operation.Builder operation = force().addContributions(contribution(DEU, "2002/2010"));
    Operation complete = operation.roster(Roster.complete()).build();
    Operation partly =
        operation
            .roster(Roster.builder().interval(Interval.parse("2005-01-01/2006-01-01")).build())
            .build();

    assertThat(on(force().build(), "2005-05-01").contributes(KAZ, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(complete, "2003-05-01").contributes(KAZ, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(partly, "2004-12-31").contributes(KAZ, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(partly, "2005-05-01").contributes(KAZ, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(partly, "2015-05-01").contributes(KAZ, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(complete, "2003-05-01").contributes(KAZ, OperationId.of("other")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void contributes_whoDoesNotExist_isNo() {
    Operation operation = operation("force", "1985/..").build();
    Operation withSun = operation.withContributions(contribution(SUN, "1985-01-01/.."));
    SecurityArchitecture architecture =
        world().addState(state("SUN", "1922/1991-12-26")).addOperation(withSun).build();

    assertThat(on(architecture, "1991-12-25").contributes(SUN, FORCE)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "1991-12-26").contributes(SUN, FORCE)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "1991-12-26").contributors(FORCE).certain()).isEmpty();
  }

  @Test
  void contributes_afterTheLastDayObserved() {
    Operation operation =
        operation("force", "2001/..")
            .addContributions(
                contribution(DEU, "2002-01-01/.."), contribution(ARM, "2002-01-01/2010-01-01"))
            .roster(Roster.complete())
            .build();
    Snapshot later = on(operation, "2025-01-01");
    Snapshot persistent =
        world()
            .addOperation(operation)
            .build()
            .asOf(AsOf.on(LocalDate.of(2025, 1, 1)).assuming(Assumption.PERSISTENCE));

    assertThat(later.contributes(DEU, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(later.contributes(ARM, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(later.contributes(KAZ, FORCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(persistent.contributes(DEU, FORCE)).isEqualTo(Truth.YES);
    assertThat(persistent.contributes(ARM, FORCE)).isEqualTo(Truth.NO);
    assertThat(persistent.contributes(KAZ, FORCE)).isEqualTo(Truth.NO);
  }

  @Test
  void contributors_areThreeValued() {
    Operation operation =
        force()
            .addContributions(
                contribution(DEU, "2002-01-01/.."),
                contribution(ARM, "2002-01-01/2003-01-01"),
                contribution(ARM, "2003-01-01/2004-01-01"),
                contribution(KAZ).build())
            .build();

    assertThat(on(operation, "2003-05-01").contributors(FORCE))
        .isEqualTo(
            new ThreeValuedSet<>(
                ImmutableSortedSet.<ActorId>of(ARM, DEU), ImmutableSortedSet.of(KAZ), false));
    assertThat(on(operation, "2005-05-01").contributors(FORCE).certain()).containsExactly(DEU);
    assertThat(on(operation.withRoster(Roster.complete()), "2005-05-01").contributors(FORCE))
        .isEqualTo(
            new ThreeValuedSet<>(
                ImmutableSortedSet.<ActorId>of(DEU), ImmutableSortedSet.of(KAZ), true));
    assertThat(on(operation, "2020-05-01").contributors(FORCE).isCertainlyEmpty()).isTrue();
    assertThat(on(operation, "2005-05-01").contributors(OperationId.of("other")).complete())
        .isFalse();
  }

  // Bodies in roles.

  @Test
  void bodies_haveTheirRolesAsLongAsTheOperation_orForTheirOwnTime() {
    Operation operation =
        force()
            .addRoles(
                role(NATO, OperationRoleKind.COMMANDS).build(),
                leads(DEU, "2001-12-20/2003-08-11"),
                leads(NATO, "2003-08-11/.."),
                role(CSTO, OperationRoleKind.AUTHORISES)
                    .interval(Interval.parse("2001-12-01/.."))
                    .build())
            .build();

    assertThat(on(operation, "2002-01-01").bodies(FORCE, OperationRoleKind.LEADS).certain())
        .containsExactly(DEU);
    assertThat(on(operation, "2003-08-11").bodies(FORCE, OperationRoleKind.LEADS).certain())
        .containsExactly(NATO);
    assertThat(on(operation, "2001-12-05").bodies(FORCE, OperationRoleKind.AUTHORISES).certain())
        .containsExactly(CSTO);
    assertThat(on(operation, "2001-12-05").bodies(FORCE, OperationRoleKind.COMMANDS).certain())
        .isEmpty();
    assertThat(on(operation, "2002-01-01").bodies(FORCE, OperationRoleKind.COMMANDS).certain())
        .containsExactly(NATO);
    assertThat(on(operation, "2002-01-01").bodies(FORCE, OperationRoleKind.SUPPORTS))
        .isEqualTo(
            new ThreeValuedSet<ActorId>(ImmutableSortedSet.of(), ImmutableSortedSet.of(), false));
  }

  @Test
  void bodies_inTheMonthOfAHandover_areUncertain() {
    Operation operation =
        force().addRoles(leads(DEU, "2001-12-20/2003-08"), leads(NATO, "2003-08/..")).build();

    assertThat(on(operation, "2003-08-05").bodies(FORCE, OperationRoleKind.LEADS).uncertain())
        .containsExactly(DEU, NATO);
  }

  @Test
  void bodies_thatDoNotExist_haveNoRole() {
    SecurityArchitecture architecture =
        world()
            .addInstitution(institution("nato", "1949/2010-01-01"))
            .addOperation(force().addRoles(leads(NATO)).build())
            .build();

    assertThat(on(architecture, "2009-12-31").bodies(FORCE, OperationRoleKind.LEADS).certain())
        .containsExactly(NATO);
    assertThat(on(architecture, "2010-01-01").bodies(FORCE, OperationRoleKind.LEADS).certain())
        .isEmpty();
  }

  // The basis of contributions.

  /** Germany is a member of NATO, Armenia is not, and of Kazakhstan nothing is known. */
  private static SecurityArchitecture withMembers(Operation operation) {
    return world()
        .addInstitution(institution("nato", "1949/..", mode("nato/member", Grade.FULL)))
        .addInstitution(csto(complete(member())))
        .addParticipations(
            spell(DEU, "nato/member", "1955-05-06/.."),
            spell(ARM, "nato/member", "1950-01-01/1950-02-01"),
            spell(ARM, "csto/member", "2003-09-18/.."))
        .addOperation(operation)
        .build();
  }

  private static void assertBasis(
      Operation operation, String date, ActorId contributor, ContributionBasis expected) {
    assertThat(on(withMembers(operation), date).basisOf(FORCE, contributor)).contains(expected);
  }

  private static void assertNoBasis(Operation operation, String date, ActorId contributor) {
    assertThat(on(withMembers(operation), date).basisOf(FORCE, contributor)).isEmpty();
  }

  @Test
  void basis_isByTheMembersOfWhoeverLeads() {
    Operation operation = force().addHost(SUN).addRoles(leads(NATO)).build();

    assertBasis(operation, "2005-01-01", DEU, ContributionBasis.MEMBER);
    assertBasis(operation, "2005-01-01", ARM, ContributionBasis.THIRD_STATE);
    assertBasis(operation, "2005-01-01", SUN, ContributionBasis.HOST);
    assertNoBasis(operation, "2005-01-01", KAZ);
  }

  @Test
  void basis_ofAHostThatIsAMember_isThatOfTheHost() {
    assertBasis(
        force().addHost(DEU).addRoles(leads(NATO)).build(),
        "2005-01-01",
        DEU,
        ContributionBasis.HOST);
  }

  @Test
  void basis_isNotByOtherRoles() {
    Operation operation =
        force().addRoles(leads(CSTO), role(NATO, OperationRoleKind.AUTHORISES).build()).build();

    assertBasis(operation, "2005-01-01", DEU, ContributionBasis.THIRD_STATE);
    assertBasis(operation, "2005-01-01", ARM, ContributionBasis.MEMBER);
  }

  @Test
  void basis_whereTwoLead_isThatOfAMemberOfEither() {
    Operation operation = force().addRoles(leads(CSTO), leads(NATO)).build();

    assertBasis(operation, "2005-01-01", DEU, ContributionBasis.MEMBER);
    assertBasis(operation, "2005-01-01", ARM, ContributionBasis.MEMBER);
    assertNoBasis(operation, "2005-01-01", KAZ);
  }

  @Test
  void basis_changesWithTheLead() {
    Operation operation =
        force()
            .addRoles(leads(CSTO, "2001-12-20/2004-01-15"), leads(NATO, "2004-01-15/.."))
            .build();

    assertBasis(operation, "2004-01-14", ARM, ContributionBasis.MEMBER);
    assertBasis(operation, "2004-01-15", ARM, ContributionBasis.THIRD_STATE);
    assertNoBasis(operation, "2004-01", ARM);
    assertBasis(operation, "2004-02", ARM, ContributionBasis.THIRD_STATE);
    assertBasis(operation, "2004-02", DEU, ContributionBasis.MEMBER);
  }

  @Test
  void basis_ofAMemberOfBoth_isTheSameThroughTheChange() {
    Operation operation =
        force()
            .addRoles(leads(CSTO, "2001-12-20/2004-01-15"), leads(NATO, "2004-01-15/.."))
            .build();
    SecurityArchitecture architecture =
        withMembers(operation).withParticipation(spell(DEU, "csto/member", "2003-09-18/.."));

    assertThat(on(architecture, "2004-01").basisOf(FORCE, DEU)).contains(ContributionBasis.MEMBER);
  }

  /** Led in turn by two that hand over on one day of a month, nobody knows which. */
  private static Operation handedOver() {
    return force()
        .addRoles(leads(CSTO, "2004-01-01/@handover"), leads(NATO, "@handover/2010-01-01"))
        .build();
  }

  private static SecurityArchitecture withHandover(Participation... spells) {
    Act handover =
        Act.builder().kind(ActKind.DECISION).on(Endpoint.parse("[2005-03-10..2005-03-20]")).build();
    return withMembers(handedOver()).toBuilder()
        .putAct(ActId.of("handover"), handover)
        .addParticipations(spells)
        .build();
  }

  @Test
  void basis_onTheDayOfAHandover_isThatWhichBothLeadersGive() {
    SecurityArchitecture architecture =
        withHandover(
            spell(DEU, "csto/member", "2003-09-18/.."), spell(SUN, "nato/member", "1949/1950"));
    Snapshot onSomeDay = on(architecture, "2005-03-15");

    assertThat(onSomeDay.bodies(FORCE, OperationRoleKind.LEADS).uncertain())
        .containsExactly(CSTO, NATO);
    assertThat(onSomeDay.basisOf(FORCE, DEU)).contains(ContributionBasis.MEMBER);
    assertThat(onSomeDay.basisOf(FORCE, SUN)).contains(ContributionBasis.THIRD_STATE);
    assertThat(onSomeDay.basisOf(FORCE, ARM)).isEmpty();
    assertThat(on(architecture, "2005-03-01").basisOf(FORCE, ARM))
        .contains(ContributionBasis.MEMBER);
    assertThat(on(architecture, "2005-03-20").basisOf(FORCE, ARM))
        .contains(ContributionBasis.THIRD_STATE);
    assertThat(on(architecture, "2010-01-01").basisOf(FORCE, DEU)).isEmpty();
    assertThat(on(architecture, "2003-12-31").basisOf(FORCE, DEU)).isEmpty();
  }

  @Test
  void basis_ofAHandoverToWhatDoesNotExist_isAbsent() {
    SecurityArchitecture architecture =
        withHandover(spell(DEU, "csto/member", "2003-09-18/.."))
            .withInstitution(institution("nato", "1949/2005-03-12"));

    assertThat(on(architecture, "2005-03-15").basisOf(FORCE, DEU)).isEmpty();
  }

  @Test
  void basis_isAbsentWhereTheLeadIsUncertain_orNobodyHasMembers() {
    assertNoBasis(force().addRoles(leads(NATO, "2003-08/..")).build(), "2003-08-05", DEU);
    assertNoBasis(force().addRoles(leads(NATO, "2003-08/..")).build(), "2003-08-05", ARM);
    assertNoBasis(force().addRoles(leads(NATO, "2003-08/..")).build(), "2002-08-05", DEU);
    assertNoBasis(force().build(), "2005-01-01", DEU);
    assertNoBasis(force().addRoles(leads(DEU)).build(), "2005-01-01", ARM);
    assertNoBasis(force().addRoles(leads(FrameworkId.of("un"))).build(), "2005-01-01", ARM);
  }

  @Test
  void basis_ofWhoeverLeadsItself_isAbsent() {
    assertNoBasis(force().addRoles(leads(CSTO)).build(), "2005-01-01", CSTO);
    assertBasis(
        force().addRoles(leads(CSTO)).build(), "2005-01-01", NATO, ContributionBasis.THIRD_STATE);
  }

  @Test
  void basis_inAnUnknownOperation_isAbsent() {
    Optional<ContributionBasis> basis =
        on(withMembers(force().build()), "2005-01-01").basisOf(OperationId.of("other"), DEU);

    assertThat(basis).isEmpty();
  }

  // Ties and links.

  private static Tie tie(String id, ActorId one, ActorId other, String interval) {
    return Tie.builder()
        .id(TieId.of(id))
        .addBetween(one, other)
        .area(CooperationArea.ENERGY)
        .interval(Interval.parse(interval))
        .build();
  }

  @Test
  void ties_areThoseThatHold() {
    SecurityArchitecture architecture =
        world()
            .addTie(tie("a", KAZ, DEU, "2000-01-01/2010-01-01"))
            .addTie(tie("b", DEU, KAZ, "2005/.."))
            .addTie(tie("c", KAZ, ARM, "2000-01-01/.."))
            .addTie(tie("d", ARM, DEU, "2000-01-01/.."))
            .build();
    Snapshot snapshot = on(architecture, "2005-06-01");

    assertThat(snapshot.tiesBetween(KAZ, DEU))
        .isEqualTo(
            new ThreeValuedSet<>(
                ImmutableSortedSet.of(TieId.of("a")), ImmutableSortedSet.of(TieId.of("b")), false));
    assertThat(snapshot.tiesBetween(DEU, KAZ)).isEqualTo(snapshot.tiesBetween(KAZ, DEU));
    assertThat(snapshot.tiesBetween(KAZ, KAZ).certain()).isEmpty();
    assertThat(snapshot.tiesBetween(KAZ, SUN).certain()).isEmpty();
    assertThat(snapshot.tiesOf(KAZ).certain()).containsExactly(TieId.of("a"), TieId.of("c"));
    assertThat(snapshot.tiesOf(KAZ).uncertain()).containsExactly(TieId.of("b"));
    assertThat(on(architecture, "2011-01-01").tiesOf(DEU).certain())
        .containsExactly(TieId.of("b"), TieId.of("d"));
  }

  @Test
  void ties_ofWhoDoesNotExist_doNotHold() {
    SecurityArchitecture architecture =
        world()
            .addState(state("SUN", "1922/1991-12-26"))
            .addTie(tie("a", SUN, DEU, "1980-01-01/.."))
            .build();

    assertThat(on(architecture, "1991-12-25").tiesOf(DEU).certain()).hasSize(1);
    assertThat(on(architecture, "1991-12-26").tiesOf(DEU).certain()).isEmpty();
    assertThat(on(architecture, "1991-12-26").tiesOf(DEU).uncertain()).isEmpty();
  }

  @Test
  void links_areThoseThatHoldWhileTheFrameworksExist() {
    LinkId agreement = LinkId.of("agreement");
    LinkId roadmap = LinkId.of("roadmap");
    FrameworkLink.Builder link =
        FrameworkLink.builder().kind(LinkKind.AGREEMENT).addBetween(CSTO, NATO);
    SecurityArchitecture architecture =
        world()
            .addInstitution(institution("nato", "1949/2015-01-01"))
            .addLink(link.id(agreement).interval(Interval.parse("2007-10-05/..")).build())
            .addLink(link.id(roadmap).interval(Interval.parse("2010-01-01/[2011..2012]")).build())
            .build();

    assertThat(on(architecture, "2010-05-01").linksOf(CSTO).certain())
        .containsExactly(agreement, roadmap);
    assertThat(on(architecture, "2011-05-01").linksOf(NATO))
        .isEqualTo(
            new ThreeValuedSet<>(
                ImmutableSortedSet.of(agreement), ImmutableSortedSet.of(roadmap), false));
    assertThat(on(architecture, "2007-10-04").linksOf(CSTO).certain()).isEmpty();
    assertThat(on(architecture, "2015-01-01").linksOf(CSTO).certain()).isEmpty();
    assertThat(on(architecture, "2010-05-01").linksOf(FrameworkId.of("un")).certain()).isEmpty();
  }
}
