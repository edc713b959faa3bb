package io.koinon.architecture;

import static io.koinon.architecture.Worlds.CSTO;
import static io.koinon.architecture.Worlds.DEU;
import static io.koinon.architecture.Worlds.KAZ;
import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import io.koinon.RefusedException;
import io.koinon.base.ActId;
import io.koinon.base.AttestationId;
import io.koinon.base.CooperationArea;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.Vocabulary;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import io.koinon.strategy.Strategy;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The aggregate: what it refuses, how it is looked up, when two are equal. */
class SecurityArchitectureTest {
  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final RegionId REGION = RegionId.of("caucasus");
  private static final SourceId SOURCE = SourceId.of("charter");

  private static final Source CHARTER =
      Source.builder().id(SOURCE).title("Charter").kind(SourceKind.TREATY).build();

  private static final Region CAUCASUS =
      Region.builder().id(REGION).name("Caucasus").addMember(StateId.of("GEO")).build();

  private static final Participation SPELL = spell(KAZ, "csto/member", "2004-01-01/..");

  private static final Act EXIT = Act.builder().kind(ActKind.NOTICE).build();

  private static final Attestation RELATIONS =
      Attestation.builder().id(AttestationId.of("relations")).statement("Has relations").build();

  private static final Succession END =
      Succession.builder()
          .id(SuccessionId.of("end"))
          .kind(SuccessionKind.DISSOLUTION)
          .on(Endpoint.parse("1991-12-26"))
          .build();

  private static final OperationId KFOR = OperationId.of("kfor");
  private static final TieId ENERGY = TieId.of("kaz-deu-energy");
  private static final LinkId ROADMAP = LinkId.of("roadmap");

  private static final Operation OPERATION =
      Operation.builder()
          .id(KFOR)
          .name("KFOR")
          .kind(OperationKind.PEACEKEEPING)
          .existence(Interval.parse("1999-06-11/.."))
          .build();

  private static final Tie TIE =
      Tie.builder()
          .id(ENERGY)
          .addBetween(KAZ, DEU)
          .area(CooperationArea.ENERGY)
          .interval(Interval.always())
          .build();

  private static final FrameworkLink LINK =
      FrameworkLink.builder()
          .id(ROADMAP)
          .kind(LinkKind.ROADMAP)
          .addBetween(CST, CSTO)
          .interval(Interval.always())
          .build();

  private static final Strategy STRATEGY =
      Strategy.builder().id(StrategyId.of("two-tracks")).title("Two tracks").build();

  private static SecurityArchitecture full() {
    return world()
        .addSource(CHARTER)
        .addState(state("KAZ"))
        .addRegion(CAUCASUS)
        .addTreaty(cst())
        .addInstitution(csto(member()))
        .addParticipation(SPELL)
        .addOperation(OPERATION)
        .addTie(TIE)
        .addLink(LINK)
        .addStrategy(STRATEGY)
        .build();
  }

  private static void assertRefused(String rule, String value, ThrowingCallable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call);
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.value()).isEqualTo(value);
  }

  @Test
  void find_hasWhatWasAdded() {
    SecurityArchitecture architecture = full();

    assertThat(architecture.findState(KAZ)).contains(state("KAZ"));
    assertThat(architecture.findRegion(REGION)).contains(CAUCASUS);
    assertThat(architecture.findSource(SOURCE)).contains(CHARTER);
    assertThat(architecture.findTreaty(CST)).contains(cst());
    assertThat(architecture.findInstitution(CSTO)).contains(csto(member()));
    assertThat(architecture.findFramework(CST)).contains(cst());
    assertThat(architecture.findFramework(CSTO)).contains(csto(member()));
    assertThat(architecture.frameworks()).containsOnlyKeys(CST, CSTO);
    assertThat(architecture.findOperation(KFOR)).contains(OPERATION);
    assertThat(architecture.findTie(ENERGY)).contains(TIE);
    assertThat(architecture.findLink(ROADMAP)).contains(LINK);
    assertThat(architecture.findStrategy(STRATEGY.id())).contains(STRATEGY);
  }

  @Test
  void get_hasWhatFindHas() {
    SecurityArchitecture architecture = full();

    assertThat(Optional.of(architecture.getState(KAZ))).isEqualTo(architecture.findState(KAZ));
    assertThat(architecture.getRegion(REGION)).isEqualTo(CAUCASUS);
    assertThat(architecture.getSource(SOURCE)).isEqualTo(CHARTER);
    assertThat(architecture.getTreaty(CST)).isEqualTo(cst());
    assertThat(architecture.getInstitution(CSTO)).isEqualTo(csto(member()));
    assertThat(architecture.getFramework(CST)).isEqualTo(cst());
    assertThat(architecture.getOperation(KFOR)).isEqualTo(OPERATION);
    assertThat(architecture.getTie(ENERGY)).isEqualTo(TIE);
    assertThat(architecture.getLink(ROADMAP)).isEqualTo(LINK);
    assertThat(architecture.getStrategy(STRATEGY.id())).isEqualTo(STRATEGY);
  }

  @Test
  void find_ofAnIdOfTheOtherKind_isEmpty() {
    assertThat(full().findTreaty(CSTO)).isEmpty();
    assertThat(full().findInstitution(CST)).isEmpty();
    assertThat(full().findState(DEU)).isEmpty();
    assertThat(full().findFramework(FrameworkId.of("nato"))).isEmpty();
    assertThat(full().findRegion(RegionId.of("gulf"))).isEmpty();
    assertThat(full().findSource(SourceId.of("cow"))).isEmpty();
    assertThat(full().findOperation(OperationId.of("csto"))).isEmpty();
    assertThat(full().findTie(TieId.of("kfor"))).isEmpty();
    assertThat(full().findLink(LinkId.of("kfor"))).isEmpty();
    assertThat(full().findStrategy(StrategyId.of("kfor"))).isEmpty();
  }

  private static void assertUnknownId(String kind, String id, String near, ThrowingCallable call) {
    UnknownIdException unknown = catchThrowableOfType(UnknownIdException.class, call);
    assertThat(unknown.kind()).isEqualTo(kind);
    assertThat(unknown.id()).isEqualTo(id);
    assertThat(unknown.suggestions()).containsExactly(near);
  }

  @Test
  void get_ofAnIdThatIsNotThere_saysWhatIsNearIt() {
    SecurityArchitecture a = full();

    assertUnknownId("state", "KAS", "KAZ", () -> a.getState(StateId.of("KAS")));
    assertUnknownId("treaty", "csst", "cst", () -> a.getTreaty(FrameworkId.of("csst")));
    assertUnknownId("institution", "csta", "csto", () -> a.getInstitution(FrameworkId.of("csta")));
    assertUnknownId("framework", "cstop", "csto", () -> a.getFramework(FrameworkId.of("cstop")));
    assertUnknownId("region", "caucasvs", "caucasus", () -> a.getRegion(RegionId.of("caucasvs")));
    assertUnknownId("source", "chartre", "charter", () -> a.getSource(SourceId.of("chartre")));
    assertUnknownId("operation", "kfro", "kfor", () -> a.getOperation(OperationId.of("kfro")));
    assertUnknownId(
        "tie", "kaz-deu-energie", "kaz-deu-energy", () -> a.getTie(TieId.of("kaz-deu-energie")));
    assertUnknownId("link", "roadmaps", "roadmap", () -> a.getLink(LinkId.of("roadmaps")));
    assertUnknownId(
        "strategy", "two-track", "two-tracks", () -> a.getStrategy(StrategyId.of("two-track")));
  }

  @Test
  void get_ofAnIdThatNothingIsNear_suggestsNothing() {
    UnknownIdException unknown =
        catchThrowableOfType(
            UnknownIdException.class, () -> full().getFramework(FrameworkId.of("arab-league")));

    assertThat(unknown.suggestions()).isEmpty();
  }

  @Test
  void idGivenTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world().addState(state("KAZ")).addState(state("KAZ", "1991/..")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                world()
                    .addTreaty(cst())
                    .addTreaty(cst().toBuilder().note("again").build())
                    .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world().addInstitution(csto()).addInstitution(csto(member())).build());
  }

  @Test
  void keyThatIsNotTheIdOfItsValue_isRefused() {
    assertRefused("architecture/key", "DEU", () -> world().putState(DEU, state("KAZ")).build());
    assertRefused(
        "architecture/key", "gulf", () -> world().putRegion(RegionId.of("gulf"), CAUCASUS).build());
    assertRefused(
        "architecture/key", "cow", () -> world().putSource(SourceId.of("cow"), CHARTER).build());
    assertRefused(
        "architecture/key",
        "a1",
        () -> world().putAttestation(AttestationId.of("a1"), RELATIONS).build());
    assertRefused(
        "architecture/key", "s1", () -> world().putSuccession(SuccessionId.of("s1"), END).build());
    assertRefused("architecture/key", "csto", () -> world().putTreaty(CSTO, cst()).build());
    assertRefused(
        "architecture/key",
        "isaf",
        () -> world().putOperation(OperationId.of("isaf"), OPERATION).build());
    assertRefused("architecture/key", "t1", () -> world().putTie(TieId.of("t1"), TIE).build());
    assertRefused("architecture/key", "l1", () -> world().putLink(LinkId.of("l1"), LINK).build());
    assertRefused(
        "architecture/key", "s1", () -> world().putStrategy(StrategyId.of("s1"), STRATEGY).build());
    assertRefused("architecture/key", "cst", () -> world().putInstitution(CST, csto()).build());
  }

  @Test
  void treatyAndInstitutionWithOneId_areRefused() {
    Treaty twin = cst().toBuilder().id(CSTO).build();

    assertRefused(
        "architecture/framework-twice",
        "csto",
        () -> world().addTreaty(twin).addInstitution(csto()).build());
  }

  @Test
  void operationWithTheIdOfAFramework_isRefused() {
    Operation twin = OPERATION.withId(OperationId.of("csto"));
    Operation other = OPERATION.withId(OperationId.of("cst"));

    assertRefused(
        "architecture/operation-is-framework",
        "csto",
        () -> world().addOperation(twin).addInstitution(csto()).build());
    assertRefused(
        "architecture/operation-is-framework",
        "cst",
        () -> world().addTreaty(cst()).addOperation(other).build());
    assertThat(world().addOperation(twin).build().operations()).hasSize(1);
  }

  @Test
  void blankTexts_areRefused() {
    assertRefused("text/blank", "", () -> world().title("").build());
    assertRefused("text/blank", " ", () -> world().version(" ").build());
    assertRefused("text/blank", " ", () -> world().licence(" ").build());
    assertRefused("text/blank", " ", () -> world().note(" ").build());
  }

  @Test
  void danglingReferences_areKept() {
    SecurityArchitecture architecture = world().addParticipation(SPELL).build();

    assertThat(architecture.participations()).containsExactly(SPELL);
    assertThat(architecture.actors()).containsExactly(KAZ);
    assertThat(architecture.findFramework(CSTO)).isEmpty();
  }

  @Test
  void history_isOfOnePairAndInOrder() {
    Participation first = spell(KAZ, "csto/observer", "1999/2001");
    Participation second = spell(KAZ, "csto/member", "2001/..");
    SecurityArchitecture architecture =
        world()
            .addInstitution(csto())
            .addParticipations(
                second,
                spell(DEU, "csto/member", "2000/.."),
                spell(KAZ, "cst/party", "2000/.."),
                first)
            .build();

    assertThat(architecture.history(KAZ, CSTO)).containsExactly(first, second);
    assertThat(architecture.history(KAZ, CST)).containsExactly(spell(KAZ, "cst/party", "2000/.."));
    assertThat(architecture.history(DEU, CST)).isEmpty();
    assertThat(architecture.history(KAZ, FrameworkId.of("nato"))).isEmpty();
  }

  @Test
  void participationKeys_numberTheRepeated() {
    SecurityArchitecture architecture =
        world()
            .addParticipations(
                spell(KAZ, "csto/member", "2004/2006"),
                spell(KAZ, "csto/member", "2004/2008"),
                spell(KAZ, "csto/member", "2004/2010"),
                spell(KAZ, "csto/member", "2004-01/2010"),
                spell(DEU, "csto/member", "2004/2010"))
            .build();

    assertThat(architecture.participationKeys())
        .containsExactly(
            "csto/DEU/member/2004",
            "csto/KAZ/member/2004-01",
            "csto/KAZ/member/2004",
            "csto/KAZ/member/2004#2",
            "csto/KAZ/member/2004#3");
  }

  @Test
  void actors_areStatesInstitutionsAndParticipants() {
    StateId geo = StateId.of("GEO");
    FrameworkId nato = FrameworkId.of("nato");
    SecurityArchitecture architecture =
        full().toBuilder()
            .addParticipations(
                spell(geo, "csto/member", "2004/.."), spell(nato, "csto/member", "2004/.."))
            .build();

    assertThat(architecture.actors()).containsExactly(geo, KAZ, CSTO, nato);
    assertThat(full().actors()).containsExactly(KAZ, CSTO);
  }

  @Test
  void vocabulary_isEmptyUnlessStated() {
    assertThat(world().build().vocabulary()).isEqualTo(Vocabulary.none());
  }

  @Test
  void toString_isOneLineHoweverMuchThereIs() {
    assertThat(full().toString())
        .startsWith("An example")
        .doesNotContain("\n")
        .hasSizeLessThan(200);
  }

  @Test
  void equals_tellsNearMissesApart() {
    new EqualsTester()
        .addEqualityGroup(full(), full(), full().toBuilder().build())
        .addEqualityGroup(world().build(), world().build())
        .addEqualityGroup(full().toBuilder().title("Another").build())
        .addEqualityGroup(full().toBuilder().observedThrough(LocalDate.of(2020, 12, 30)).build())
        .addEqualityGroup(full().toBuilder().version("1").build())
        .addEqualityGroup(full().toBuilder().licence("1").build())
        .addEqualityGroup(full().toBuilder().note("1").build())
        .addEqualityGroup(full().toBuilder().addParticipation(SPELL).build())
        .addEqualityGroup(full().toBuilder().addParticipations(SPELL, SPELL).build())
        .addEqualityGroup(
            full().toBuilder()
                .addParticipation(SPELL.toBuilder().claim(Claim.POSSIBLE).build())
                .build())
        .addEqualityGroup(
            full().toBuilder().addParticipation(SPELL.toBuilder().note("again").build()).build())
        .addEqualityGroup(full().toBuilder().addState(state("GEO")).build())
        .addEqualityGroup(full().toBuilder().putAct(ActId.of("exit"), EXIT).build())
        .addEqualityGroup(full().toBuilder().putAct(ActId.of("exit-2"), EXIT).build())
        .addEqualityGroup(full().toBuilder().addAttestation(RELATIONS).build())
        .addEqualityGroup(full().toBuilder().addSuccession(END).build())
        .addEqualityGroup(full().toBuilder().addInstitution(institution("nato", "../..")).build())
        .addEqualityGroup(
            full().toBuilder()
                .putExtension(ExtensionName.of("com.example"), ExtensionValue.parse("1"))
                .build())
        .addEqualityGroup(
            full().toBuilder()
                .vocabulary(Vocabulary.builder().putRight(Right.VOTE, "To vote").build())
                .build())
        .testEquals();
  }
}
