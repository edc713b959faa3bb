package io.koinon.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Share;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is decided by weight where not all weights are known: whatever they are, or open. */
class UnknownWeightsTest {
  private static final WeightId CAPITAL = WeightId.of("capital");
  private static final StateId AAA = StateId.of("AAA");
  private static final StateId BBB = StateId.of("BBB");

  /** Nobody knows what it weighs. */
  private static final StateId XYZ = StateId.of("XYZ");

  private static final Ballot BALLOT =
      Ballot.builder()
          .members(ImmutableSortedSet.<ActorId>of(AAA, BBB, XYZ))
          .putWeight(
              CAPITAL,
              ImmutableSortedMap.<ActorId, BigDecimal>of(
                  AAA, BigDecimal.valueOf(6), BBB, BigDecimal.valueOf(3)))
          .build();

  private static DecisionRule rule(Base base, Quota quota) {
    return DecisionRule.threshold(base, quota, CAPITAL);
  }

  private static String reason(DecisionRule rule, Ballot ballot) {
    return rule.evaluate(ballot).toString();
  }

  @Test
  void whoIsForIt_onlyAddsToTheShareOfThoseWhoAre() {
    DecisionRule rule = rule(Base.PRESENT, Quota.atLeast(Share.of(2, 3)));
    Ballot adopted = BALLOT.with(Vote.FOR, AAA, BBB);

    assertThat(rule.evaluate(adopted).truth()).isEqualTo(Truth.YES);
    assertThat(reason(rule, adopted.with(Vote.FOR, XYZ)))
        .isEqualTo(
            "YES at least 2/3 of the capital of the members present:"
                + " at least 9 of at least 9 for");
    assertThat(rule.evaluate(adopted.with(Vote.AGAINST, XYZ)).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whoIsNotForIt_onlyTakesFromTheShareOfThoseWhoAre() {
    DecisionRule rule = rule(Base.ALL, Quota.atLeast(Share.of(2, 3)));

    assertThat(reason(rule, BALLOT.with(Vote.FOR, BBB).with(Vote.AGAINST, AAA, XYZ)))
        .isEqualTo(
            "NO at least 2/3 of the capital of the members: 3 of at least 9 for, at least 3 short");
    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, BBB, XYZ)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(rule.evaluate(BALLOT.with(Vote.AGAINST, AAA, BBB, XYZ)).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void all_areNotForIt_whereSomebodyWhoWeighsSomethingIsNot() {
    DecisionRule rule = rule(Base.ALL, Quota.atLeast(Share.of(1, 1)));

    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, AAA, XYZ)).truth()).isEqualTo(Truth.NO);
    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, AAA, BBB)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, AAA, BBB, XYZ)).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void aWeightThatIsEnough_isEnoughWhateverTheOthersWeigh() {
    DecisionRule rule = rule(Base.ALL, Quota.count(6));

    assertThat(reason(rule, BALLOT.with(Vote.FOR, AAA)))
        .isEqualTo("YES 6 of the capital of the members: 6 of at least 9 for");
    assertThat(reason(rule, BALLOT.with(Vote.FOR, BBB)))
        .isEqualTo("NO 6 of the capital of the members: 3 of at least 9 for, 3 short");
    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, BBB, XYZ)).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void moreThanNothing_isWhatSomebodyWhoWeighsSomethingIs() {
    DecisionRule rule = rule(Base.ALL, Quota.moreThan(Share.of(0, 1)));

    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, BBB)).truth()).isEqualTo(Truth.YES);
    assertThat(rule.evaluate(BALLOT.with(Vote.FOR, XYZ)).truth()).isEqualTo(Truth.UNKNOWN);
  }
}
