package io.koinon.condition;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final FrameworkId SCO = FrameworkId.of("sco");
  private static final Condition CSTO_EXISTS = new Condition.Exists(CSTO);
  private static final Condition SCO_EXISTS = new Condition.Exists(SCO);

  @Test
  void connectiveOfNothing_isRefused() {
    assertRefused(Condition::all, "condition/empty", "[]");
    assertRefused(Condition::any, "condition/empty", "[]");
  }

  @Test
  void participationInNothing_isRefused() {
    assertRefused(() -> Condition.participates(ActorTerm.candidate()), "condition/empty", "[]");
    assertRefused(
        () -> new Condition.Participants(ImmutableSortedSet.of(), 1), "condition/empty", "[]");
  }

  @Test
  void numberOfParticipants_isPositive() {
    ImmutableSortedSet<Capacity> csto = ImmutableSortedSet.of(Capacity.of(CSTO));

    assertThat(new Condition.Participants(csto, 1).atLeast()).isEqualTo(1);
    assertRefused(() -> new Condition.Participants(csto, 0), "condition/at-least", "0");
    assertRefused(() -> new Condition.Participants(csto, -3), "condition/at-least", "-3");
  }

  @Test
  void amountThatIsNeeded_isOneNumber() {
    TieId tie = TieId.of("energy");
    RegionId region = RegionId.of("eurasia");

    assertRefused(
        () -> new Condition.TieAtLeast(tie, Amount.parse("[1..2]")), "condition/amount", "[1..2]");
    assertRefused(
        () -> new Condition.MutualTies(region, Amount.parse("[1..]")), "condition/amount", "[1..]");
  }

  @Test
  void link_isBetweenTwoAtLeast() {
    assertThat(new Condition.Linked(ImmutableSortedSet.of(CSTO, SCO)).by()).isEmpty();
    assertRefused(
        () -> new Condition.Linked(ImmutableSortedSet.of(CSTO)), "condition/linked", "[csto]");
    assertThatNullPointerException()
        .isThrownBy(() -> new Condition.Linked(ImmutableSortedSet.of(CSTO, SCO), null));
  }

  @Test
  void parts_areThoseOfConnectivesOnly() {
    assertThat(Condition.all(CSTO_EXISTS, SCO_EXISTS).parts())
        .containsExactly(CSTO_EXISTS, SCO_EXISTS);
    assertThat(Condition.any(SCO_EXISTS, CSTO_EXISTS).parts())
        .containsExactly(SCO_EXISTS, CSTO_EXISTS);
    assertThat(Condition.not(CSTO_EXISTS).parts()).containsExactly(CSTO_EXISTS);
    assertThat(CSTO_EXISTS.parts()).isEmpty();
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(CSTO_EXISTS, new Condition.Exists(FrameworkId.of("csto")))
        .addEqualityGroup(SCO_EXISTS)
        .addEqualityGroup(Condition.not(CSTO_EXISTS))
        .addEqualityGroup(
            Condition.all(CSTO_EXISTS, SCO_EXISTS),
            new Condition.AllOf(ImmutableList.of(CSTO_EXISTS, SCO_EXISTS)))
        .addEqualityGroup(Condition.all(SCO_EXISTS, CSTO_EXISTS))
        .addEqualityGroup(Condition.any(CSTO_EXISTS, SCO_EXISTS))
        .addEqualityGroup(
            new Condition.Linked(ImmutableSortedSet.of(CSTO, SCO)),
            new Condition.Linked(ImmutableSortedSet.of(SCO, CSTO)))
        .addEqualityGroup(
            new Condition.Linked(
                ImmutableSortedSet.of(CSTO, SCO), Optional.of(LinkId.of("roadmap"))))
        .testEquals();
  }

  @Test
  void actorTerm_isTheCandidateOrSomebodyByName() {
    assertThat(ActorTerm.parse("$candidate")).isEqualTo(ActorTerm.candidate());
    assertThat(ActorTerm.candidate().toString()).isEqualTo("$candidate");
    assertThat(ActorTerm.parse("KAZ")).isEqualTo(ActorTerm.of(StateId.of("KAZ")));
    assertThat(ActorTerm.parse("csto").toString()).isEqualTo("csto");
    assertRefused(() -> ActorTerm.parse("$other"), "id/framework", "$other");
    assertRefused(() -> ActorTerm.parse("$Candidate"), "id/framework", "$Candidate");
  }

  @Test
  void capacity_isAFrameworkOrOneOfItsModes() {
    assertThat(Capacity.parse("csto")).isEqualTo(Capacity.of(CSTO));
    assertThat(Capacity.parse("csto/observer").framework()).isEqualTo(CSTO);
    assertThat(Capacity.parse("csto/observer").toString()).isEqualTo("csto/observer");
    assertThat(ImmutableList.of("csto", "csto/member", "csto/observer", "csto-pa", "sco"))
        .extracting(Capacity::parse)
        .isSorted();
    assertRefused(() -> Capacity.parse("KAZ"), "id/framework", "KAZ");
    assertRefused(() -> Capacity.parse("csto/"), "id/mode", "");
    assertRefused(
        () -> new Capacity(SCO, Capacity.parse("csto/observer").mode()),
        "capacity/mode",
        "csto/observer");
  }
}
