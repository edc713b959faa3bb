package io.koinon.cooperation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.Name;
import io.koinon.base.NeedId;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Operations, and what is nested in them. */
class OperationTest {
  private static final StateId KAZ = StateId.of("KAZ");
  private static final NeedId TROOPS = NeedId.of("troops");
  private static final SourceId PRESS = SourceId.of("press");
  private static final SourceId OTHER = SourceId.of("other");

  private static Observation.Builder observation(String during) {
    return Observation.builder().during(PartialDate.parse(during)).deployed(Amount.of(150));
  }

  private static OperationRole.Builder role(String actor) {
    return OperationRole.builder().actor(ActorId.of(actor)).kind(OperationRoleKind.LEADS);
  }

  private static Contribution.Builder contribution(String contributor) {
    return Contribution.builder().contributor(ActorId.of(contributor));
  }

  private static Need.Builder need() {
    return Need.builder().id(TROOPS).amount(Amount.of(2500));
  }

  private static Operation.Builder bare() {
    return Operation.builder()
        .id(OperationId.of("csto-kaz-2022"))
        .name("CSTO operation in Kazakhstan")
        .kind(OperationKind.PEACEKEEPING)
        .existence(Interval.parse("2022-01-06/2022-01-19"));
  }

  @Test
  void build_sortsRolesContributionsAndObservations() {
    ImmutableList<OperationRole> roles =
        ImmutableList.of(
            role("KAZ").build(),
            role("csto").kind(OperationRoleKind.AUTHORISES).build(),
            role("csto").build(),
            role("csto").interval(Interval.parse("../2022")).build(),
            role("csto").interval(Interval.parse("2022/..")).build(),
            role("csto-cpf").build());
    ImmutableList<Observation> observations =
        ImmutableList.of(
            observation("2021").build(),
            observation("2022-01-10").build(),
            observation("2022-01-10").unit("vehicles").build());
    ImmutableList<Contribution> contributions =
        ImmutableList.of(
            contribution("ARM").build(),
            contribution("ARM").interval(Interval.parse("2022-01-07/..")).build(),
            contribution("KGZ").observations(observations).build(),
            contribution("eu").build());
    Operation operation =
        bare()
            .roles(Lists.reverse(roles))
            .contributions(Lists.reverse(contributions))
            .observations(Lists.reverse(observations))
            .build();

    assertThat(operation.roles()).isEqualTo(roles);
    assertThat(operation.contributions()).isEqualTo(contributions);
    assertThat(operation.observations()).isEqualTo(observations);
    assertThat(contribution("KGZ").observations(Lists.reverse(observations)).build().observations())
        .isEqualTo(observations);
  }

  /** What is alike in actor, role and interval is told apart by all the rest. */
  @Test
  void build_inAnotherOrder_buildsTheSame() {
    ImmutableList<OperationRole> roles =
        ImmutableList.of(
            role("csto").build(),
            role("csto").organ(OrganId.of("csc")).build(),
            role("csto").basis(LegalBasis.parse("cst")).build(),
            role("csto").basis(LegalBasis.parse("cst/assistance")).build(),
            role("csto").decision(ActId.of("csc-decision")).build(),
            role("csto").addSources(PRESS).build(),
            role("csto").note("a").build());
    ImmutableList<Observation> observations =
        ImmutableList.of(
            observation("2022").build(),
            observation("2022").pledged(Amount.of(1)).build(),
            observation("2022").deployed(Amount.of(1)).build(),
            observation("2022").addSources(PRESS).build(),
            observation("2022").note("a").build());
    ImmutableList<Contribution> contributions =
        ImmutableList.of(
            contribution("ARM").build(),
            contribution("ARM").claim(Claim.POSSIBLE).build(),
            contribution("ARM").addObservations(observations.get(0)).build(),
            contribution("ARM").addObservations(observations.get(1)).build(),
            contribution("ARM").addCaveats("own convoy").build(),
            contribution("ARM").addSources(PRESS).build(),
            contribution("ARM").note("a").build());

    assertThat(
            bare()
                .roles(Lists.reverse(roles))
                .contributions(Lists.reverse(contributions))
                .observations(Lists.reverse(observations))
                .build())
        .isEqualTo(
            bare().roles(roles).contributions(contributions).observations(observations).build());
  }

  @Test
  void unit_isPeopleUnlessStated() {
    assertThat(observation("2022").build().unit()).isEqualTo("people");
    assertThat(need().build().unit()).isEqualTo("people");
    assertThat(need().unit("people").build()).isEqualTo(need().build());
  }

  @Test
  void build_ofAnObservationOfNothing_isRefused() {
    assertRefused(
        () -> Observation.builder().during(PartialDate.parse("2022-01")).build(),
        "observation/amount",
        "2022-01");
    assertThat(
            Observation.builder()
                .during(PartialDate.parse("2022"))
                .pledged(Amount.of(0))
                .build()
                .deployed())
        .isEmpty();
  }

  @Test
  void build_withANeedUnderAnotherId_isRefused() {
    assertRefused(
        () -> bare().needs(ImmutableMap.of(NeedId.of("n"), need().build())).build(),
        "operation/key",
        "n");
    assertThat(bare().addNeed(need().build()).build().needs()).containsOnlyKeys(TROOPS);
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> bare().name("").build(), "text/blank", "");
    assertRefused(() -> bare().note("").build(), "text/blank", "");
    assertRefused(() -> bare().addTasks("x", " ").build(), "text/blank", " ");
    assertRefused(() -> role("csto").note("").build(), "text/blank", "");
    assertRefused(() -> need().unit("").build(), "text/blank", "");
    assertRefused(() -> need().note("").build(), "text/blank", "");
    assertRefused(() -> contribution("ARM").addCaveats("").build(), "text/blank", "");
    assertRefused(() -> contribution("ARM").note("").build(), "text/blank", "");
    assertRefused(() -> observation("2022").unit("").build(), "text/blank", "");
    assertRefused(() -> observation("2022").note("").build(), "text/blank", "");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Operation operation =
        bare()
            .addHost(KAZ)
            .addRoles(role("csto").build())
            .addNeed(need().build())
            .addContributions(contribution("ARM").build())
            .addObservations(observation("2022").build())
            .roster(Roster.complete())
            .build();

    assertThat(operation.toBuilder().build()).isEqualTo(operation);
    assertThat(role("csto").build().toBuilder().build()).isEqualTo(role("csto").build());
    assertThat(need().build().toBuilder().build()).isEqualTo(need().build());
    assertThat(contribution("ARM").build().toBuilder().build())
        .isEqualTo(contribution("ARM").build());
    assertThat(observation("2022").build().toBuilder().build())
        .isEqualTo(observation("2022").build());
  }

  @Test
  void equals_ofOperationsInGroups() {
    new EqualsTester()
        .addEqualityGroup(bare().build(), bare().build())
        .addEqualityGroup(bare().id(OperationId.of("kfor")).build())
        .addEqualityGroup(bare().name("Another").build())
        .addEqualityGroup(bare().addName(Name.builder().text("КМС").build()).build())
        .addEqualityGroup(bare().kind(OperationKind.INTERVENTION).build())
        .addEqualityGroup(bare().addHost(KAZ).build())
        .addEqualityGroup(bare().existence(Interval.parse("2022-01-06/..")).build())
        .addEqualityGroup(bare().addRoles(role("csto").build()).build())
        .addEqualityGroup(bare().addTasks("guard airports").build())
        .addEqualityGroup(bare().addNeed(need().build()).build())
        .addEqualityGroup(bare().addContributions(contribution("ARM").build()).build())
        .addEqualityGroup(bare().roster(Roster.complete()).build())
        .addEqualityGroup(bare().addObservations(observation("2022").build()).build())
        .addEqualityGroup(bare().addSources(PRESS).build())
        .addEqualityGroup(bare().note("A note").build())
        .testEquals();
  }

  @Test
  void equals_ofPartsInGroups() {
    new EqualsTester()
        .addEqualityGroup(role("csto").build(), role("csto").build())
        .addEqualityGroup(role("KAZ").build())
        .addEqualityGroup(role("csto").kind(OperationRoleKind.COMMANDS).build())
        .addEqualityGroup(role("csto").interval(Interval.always()).build())
        .addEqualityGroup(role("csto").organ(OrganId.of("csc")).build())
        .addEqualityGroup(role("csto").basis(LegalBasis.parse("cst")).build())
        .addEqualityGroup(role("csto").decision(ActId.of("csc-decision")).build())
        .addEqualityGroup(role("csto").addSources(PRESS).build())
        .addEqualityGroup(role("csto").note("A note").build())
        .addEqualityGroup(need().build(), need().build())
        .addEqualityGroup(need().id(NeedId.of("n")).build())
        .addEqualityGroup(need().amount(Amount.of(1)).build())
        .addEqualityGroup(need().unit("vehicles").build())
        .addEqualityGroup(need().on(PartialDate.parse("2022-01-06")).build())
        .addEqualityGroup(need().addSources(PRESS).build())
        .addEqualityGroup(need().note("A note").build())
        .addEqualityGroup(contribution("ARM").build(), contribution("ARM").build())
        .addEqualityGroup(contribution("KGZ").build())
        .addEqualityGroup(contribution("ARM").interval(Interval.always()).build())
        .addEqualityGroup(contribution("ARM").addObservations(observation("2022").build()).build())
        .addEqualityGroup(contribution("ARM").claim(Claim.DENIED).build())
        .addEqualityGroup(contribution("ARM").addCaveats("own convoy").build())
        .addEqualityGroup(contribution("ARM").addSources(PRESS).build())
        .addEqualityGroup(contribution("ARM").addSources(PRESS, OTHER).build())
        .addEqualityGroup(contribution("ARM").note("A note").build())
        .addEqualityGroup(observation("2022").build(), observation("2022").build())
        .addEqualityGroup(observation("2021").build())
        .addEqualityGroup(observation("2022").pledged(Amount.of(150)).build())
        .addEqualityGroup(observation("2022").deployed(Amount.of(1)).build())
        .addEqualityGroup(observation("2022").unit("vehicles").build())
        .addEqualityGroup(observation("2022").addSources(PRESS).build())
        .addEqualityGroup(observation("2022").note("A note").build())
        .testEquals();
  }
}
