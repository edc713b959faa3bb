package io.koinon.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ModeId;
import io.koinon.base.Share;
import io.koinon.base.WeightId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules in words, one of each kind. */
class DecisionRuleTest {
  private static final DecisionRule CONSENSUS = DecisionRule.consensus(Base.ALL);
  private static final DecisionRule UNANIMITY = DecisionRule.unanimity(Base.VOTING);
  private static final DecisionRule NINE = DecisionRule.threshold(Base.ALL, Quota.count(9));
  private static final DecisionRule VETO = DecisionRule.veto(ModeId.parse("unsc/permanent"));
  private static final WeightId POPULATION = WeightId.of("eu-population");
  private static final DecisionRule POPULOUS =
      DecisionRule.threshold(Base.PARTICIPATING, Quota.atLeast(Share.parse("13/20")), POPULATION);
  private static final DecisionRule MINORITY =
      new DecisionRule.NoBlockingMinority(Base.PARTICIPATING, Share.parse("7/20"), POPULATION, 1);
  private static final DecisionRule QUORUM =
      DecisionRule.quorum(Base.ELIGIBLE, Quota.moreThan(Share.parse("1/2")));
  private static final DecisionRule OPPOSED = DecisionRule.opposed(Base.PRESENT, 3);
  private static final DecisionRule ALL = DecisionRule.all(NINE, VETO);
  private static final DecisionRule ANY = DecisionRule.any(ALL, OPPOSED);
  private static final DecisionRule WITHOUT = DecisionRule.excluding(Affected.CONCERNED, ANY);
  private static final DecisionRule BARRED =
      new DecisionRule.Barring(
          ImmutableSortedSet.of(Affected.CONCERNED, Affected.SUSPENDED), CONSENSUS);
  private static final DecisionRule STAGES = DecisionRule.stages(UNANIMITY, ANY);

  @Test
  void toString_saysTheRuleInWords() {
    assertThat(CONSENSUS).hasToString("consensus of the members");
    assertThat(UNANIMITY).hasToString("unanimity of the members voting");
    assertThat(NINE).hasToString("at least 9 of the members");
    assertThat(POPULOUS)
        .hasToString("at least 13/20 of the eu-population of the members taking part");
    assertThat(OPPOSED).hasToString("at most 3 of the members present not for it");
    assertThat(MINORITY)
        .hasToString(
            "no blocking minority, which is the fewest of the members taking part with more than"
                + " 7/20 of the eu-population, and 1 besides");
    assertThat(VETO).hasToString("no veto of unsc/permanent");
    assertThat(QUORUM).hasToString("a quorum of more than 1/2 of the members with a vote");
  }

  @Test
  void toString_putsPartsThatHavePartsInParentheses() {
    assertThat(ALL).hasToString("at least 9 of the members; no veto of unsc/permanent");
    assertThat(ANY)
        .hasToString(
            "(at least 9 of the members; no veto of unsc/permanent), or at most 3 of the members"
                + " present not for it");
    assertThat(WITHOUT).hasToString("without those who are concerned: (" + ANY + ")");
    assertThat(BARRED)
        .hasToString(
            "without a vote of those who are concerned or suspended: consensus of the members");
    assertThat(STAGES).hasToString("first unanimity of the members voting, then (" + ANY + ")");
  }

  @Test
  void everyKindOfRule_isSaidHere() {
    List<DecisionRule> rules =
        ImmutableList.of(
            CONSENSUS, UNANIMITY, NINE, OPPOSED, MINORITY, VETO, QUORUM, ALL, ANY, WITHOUT, BARRED,
            STAGES);
    assertThat(Arrays.<Class<?>>asList(DecisionRule.class.getPermittedSubclasses()))
        .containsExactlyInAnyOrderElementsOf(rules.stream().map(Object::getClass).toList());
  }
}
