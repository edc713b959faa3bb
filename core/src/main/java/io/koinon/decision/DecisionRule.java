package io.koinon.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ModeId;
import io.koinon.base.Share;
import io.koinon.base.WeightId;
import io.koinon.finding.Explanation;
import java.util.Optional;

/**
 * A rule by which a ballot is decided; rules are made of rules.
 *
 * <pre>{@code
 * // nine of fifteen, and none of the permanent members against: UN Charter, Article 27(3)
 * DecisionRule.all(
 *     DecisionRule.threshold(Base.ALL, Quota.count(9)),
 *     DecisionRule.veto(ModeId.parse("unsc/permanent")));
 * }</pre>
 *
 * <p>Rules are data. Immutable and thread-safe.
 */
public sealed interface DecisionRule {
  /**
   * Nobody objects. Nobody needs to vote for it; where the base is empty, it fails.
   *
   * @param base among whom
   */
  record Consensus(Base base) implements DecisionRule {
    /**
     * Checks the component.
     *
     * @param base among whom
     */
    public Consensus {
      requireNonNull(base, "base");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.consensus(this);
    }

    /** {@return for example {@code consensus of the members}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * Everybody votes for it; where the base is empty, it fails.
   *
   * @param base among whom
   */
  record Unanimity(Base base) implements DecisionRule {
    /**
     * Checks the component.
     *
     * @param base among whom
     */
    public Unanimity {
      requireNonNull(base, "base");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.unanimity(this);
    }

    /** {@return for example {@code unanimity of the members voting}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * Enough vote for it: so many, or such a share of the base, of members or of their weight.
   * Without a vote for it, it fails.
   *
   * @param base of whom
   * @param quota how many are enough
   * @param weight what a vote weighs; each one if absent
   */
  record Threshold(Base base, Quota quota, Optional<WeightId> weight) implements DecisionRule {
    /**
     * Checks the components.
     *
     * @param base of whom
     * @param quota how many are enough
     * @param weight what a vote weighs; each one if absent
     */
    public Threshold {
      requireNonNull(base, "base");
      requireNonNull(quota, "quota");
      requireNonNull(weight, "weight");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.threshold(this);
    }

    /** {@return for example {@code at least 9 of the members}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * At most so many of the base do not vote for it.
   *
   * @param base of whom
   * @param atMost how many, from 0
   */
  record Opposed(Base base, int atMost) implements DecisionRule {
    /**
     * Checks the components.
     *
     * @param base of whom
     * @param atMost how many, from 0
     * @throws RefusedException with the rule {@code rule/at-most}
     */
    public Opposed {
      requireNonNull(base, "base");
      if (atMost < 0) {
        throw new RefusedException("rule/at-most", Integer.toString(atMost), "a number from 0");
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.opposed(this);
    }

    /** {@return for example {@code at most 3 of the members not for it}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * Those who do not vote for it are too few to block it: fewer than the least number of members of
   * the base that has more than a share of its weight, and so many besides (Treaty on the
   * Functioning of the European Union, Article 238(3)).
   *
   * @param base of whom
   * @param moreThan more than which share of the weight
   * @param weight what a member weighs
   * @param plus how many besides, from 0
   */
  record NoBlockingMinority(Base base, Share moreThan, WeightId weight, int plus)
      implements DecisionRule {
    /**
     * Checks the components.
     *
     * @param base of whom
     * @param moreThan more than which share of the weight, below 1/1
     * @param weight what a member weighs
     * @param plus how many besides, from 0
     * @throws RefusedException with the rule {@code quota/more-than} or {@code rule/plus}
     */
    public NoBlockingMinority {
      requireNonNull(base, "base");
      Quota unused = Quota.moreThan(moreThan);
      requireNonNull(weight, "weight");
      if (plus < 0) {
        throw new RefusedException("rule/plus", Integer.toString(plus), "a number from 0");
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.noBlockingMinority(this);
    }

    /** {@return it in words} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * None of the holders of a mode votes against; they may abstain.
   *
   * @param mode who has a veto
   */
  record Veto(ModeId mode) implements DecisionRule {
    /**
     * Checks the component.
     *
     * @param mode who has a veto
     */
    public Veto {
      requireNonNull(mode, "mode");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.veto(this);
    }

    /** {@return for example {@code no veto of unsc/permanent}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * Enough of the base are there, however they vote.
   *
   * @param base of whom
   * @param quota how many are enough
   */
  record Quorum(Base base, Quota quota) implements DecisionRule {
    /**
     * Checks the components.
     *
     * @param base of whom
     * @param quota how many are enough
     */
    public Quorum {
      requireNonNull(base, "base");
      requireNonNull(quota, "quota");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.quorum(this);
    }

    /** {@return for example {@code a quorum of more than 1/2 of the members}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * All of the rules are met.
   *
   * @param rules at least one
   */
  record AllOf(ImmutableList<DecisionRule> rules) implements DecisionRule {
    /**
     * Checks the component.
     *
     * @param rules at least one
     * @throws RefusedException with the rule {@code rule/empty}
     */
    public AllOf {
      requireSome(rules);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.allOf(this);
    }

    /** {@return for example {@code at least 9 of the members; no veto of unsc/permanent}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * One of the rules is met.
   *
   * @param rules at least one
   */
  record AnyOf(ImmutableList<DecisionRule> rules) implements DecisionRule {
    /**
     * Checks the component.
     *
     * @param rules at least one
     * @throws RefusedException with the rule {@code rule/empty}
     */
    public AnyOf {
      requireSome(rules);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.anyOf(this);
    }

    /** {@return for example {@code consensus of the members, or at least 2/3 of the members}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * A rule is met without some members: they leave every base, and their votes do not count.
   *
   * @param who at least one kind of member
   * @param rule the rule
   */
  record Excluding(ImmutableSortedSet<Affected> who, DecisionRule rule) implements DecisionRule {
    /**
     * Checks the components.
     *
     * @param who at least one kind of member
     * @param rule the rule
     * @throws RefusedException with the rule {@code rule/nobody}
     */
    public Excluding {
      requireSomebody(who);
      requireNonNull(rule, "rule");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.excluding(this);
    }

    /** {@return for example {@code without those who are concerned: consensus of the members}} */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * A rule is met where some members have no vote, but stay in the base: whatever they do counts as
   * an abstention, or as absence.
   *
   * @param who at least one kind of member
   * @param rule the rule
   */
  record Barring(ImmutableSortedSet<Affected> who, DecisionRule rule) implements DecisionRule {
    /**
     * Checks the components.
     *
     * @param who at least one kind of member
     * @param rule the rule
     * @throws RefusedException with the rule {@code rule/nobody}
     */
    public Barring {
      requireSomebody(who);
      requireNonNull(rule, "rule");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.barring(this);
    }

    /**
     * {@return for example {@code without a vote of those who are concerned: at least 9 of the
     * members}}
     */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * Each stage of a decision meets its rule, with votes of its own: adoption, then ratification;
   * the format, then the substance. A stage that has not been held leaves the decision open.
   *
   * @param rules one for each stage, at least two, none of which has stages
   */
  record Stages(ImmutableList<DecisionRule> rules) implements DecisionRule {
    /**
     * Checks the component.
     *
     * @param rules one for each stage, at least two, none of which has stages
     * @throws RefusedException with the rule {@code rule/stages}
     */
    public Stages {
      if (rules.size() < 2 || rules.stream().anyMatch(RuleParts::hasStages)) {
        throw new RefusedException(
            "rule/stages", rules.toString(), "two stages or more, none of which has stages");
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.stages(this);
    }

    /**
     * {@return for example {@code first consensus of the members, then unanimity of the members}}
     */
    @Override
    public String toString() {
      return RuleSentence.of(this);
    }
  }

  /**
   * Something to be done with each kind of rule.
   *
   * @param <T> what comes of it
   */
  interface Visitor<T> {
    /**
     * {@return what comes of consensus}
     *
     * @param rule the rule
     */
    T consensus(Consensus rule);

    /**
     * {@return what comes of unanimity}
     *
     * @param rule the rule
     */
    T unanimity(Unanimity rule);

    /**
     * {@return what comes of a threshold}
     *
     * @param rule the rule
     */
    T threshold(Threshold rule);

    /**
     * {@return what comes of a greatest number of opposed}
     *
     * @param rule the rule
     */
    T opposed(Opposed rule);

    /**
     * {@return what comes of a blocking minority}
     *
     * @param rule the rule
     */
    T noBlockingMinority(NoBlockingMinority rule);

    /**
     * {@return what comes of a veto}
     *
     * @param rule the rule
     */
    T veto(Veto rule);

    /**
     * {@return what comes of a quorum}
     *
     * @param rule the rule
     */
    T quorum(Quorum rule);

    /**
     * {@return what comes of rules that must all be met}
     *
     * @param rule the rule
     */
    T allOf(AllOf rule);

    /**
     * {@return what comes of rules of which one must be met}
     *
     * @param rule the rule
     */
    T anyOf(AnyOf rule);

    /**
     * {@return what comes of a rule without some members}
     *
     * @param rule the rule
     */
    T excluding(Excluding rule);

    /**
     * {@return what comes of a rule where some members have no vote}
     *
     * @param rule the rule
     */
    T barring(Barring rule);

    /**
     * {@return what comes of stages}
     *
     * @param rule the rule
     */
    T stages(Stages rule);
  }

  /**
   * {@return what a visitor does with this kind of rule}
   *
   * @param visitor the visitor
   * @param <T> what comes of it
   */
  <T> T accept(Visitor<T> visitor);

  /**
   * {@return whether a ballot meets the rule, and why}
   *
   * <p>UNKNOWN where it depends on who is uncertain in the ballot, on holders that it does not
   * state, on weights that it does not state (which may be any number from 0; a blocking minority
   * always depends on them), or on a stage that has not been held. Takes time proportional to the
   * size of the rule times the number of members, and twice that for each member who is uncertain,
   * up to {@value Ballot#MOST_UNCERTAIN} of them.
   *
   * @param ballot the ballot
   */
  default Explanation evaluate(Ballot ballot) {
    return Worlds.evaluate(this, ballot);
  }

  /** {@return the modes whose holders the rule, or a part of it, gives a veto} */
  default ImmutableSortedSet<ModeId> vetoModes() {
    return RuleParts.vetoModes(this);
  }

  /** {@return how many votes for it there must be at least, as far as numbers of votes say so} */
  default int fewestVotes() {
    return RuleParts.fewestVotes(this);
  }

  /** {@return the weights that the rule, or a part of it, asks for} */
  default ImmutableSortedSet<WeightId> weights() {
    return RuleParts.weights(this);
  }

  /**
   * {@return the rule that nobody of the base objects}
   *
   * @param base among whom
   */
  static DecisionRule consensus(Base base) {
    return new Consensus(base);
  }

  /**
   * {@return the rule that all of the base vote for it}
   *
   * @param base among whom
   */
  static DecisionRule unanimity(Base base) {
    return new Unanimity(base);
  }

  /**
   * {@return the rule that enough of the base vote for it}
   *
   * @param base of whom
   * @param quota how many are enough
   */
  static DecisionRule threshold(Base base, Quota quota) {
    return new Threshold(base, quota, Optional.empty());
  }

  /**
   * {@return the rule that enough of the weight of the base is for it}
   *
   * @param base of whom
   * @param quota how much is enough
   * @param weight what a vote weighs
   */
  static DecisionRule threshold(Base base, Quota quota, WeightId weight) {
    return new Threshold(base, quota, Optional.of(weight));
  }

  /**
   * {@return the rule that at most so many of the base do not vote for it}
   *
   * @param base of whom
   * @param atMost how many, from 0
   */
  static DecisionRule opposed(Base base, int atMost) {
    return new Opposed(base, atMost);
  }

  /**
   * {@return the rule that no holder of a mode votes against}
   *
   * @param mode who has a veto
   */
  static DecisionRule veto(ModeId mode) {
    return new Veto(mode);
  }

  /**
   * {@return the rule that enough of the base are there}
   *
   * @param base of whom
   * @param quota how many are enough
   */
  static DecisionRule quorum(Base base, Quota quota) {
    return new Quorum(base, quota);
  }

  /**
   * {@return the rule that all of some rules are met}
   *
   * @param rules at least one
   */
  static DecisionRule all(DecisionRule... rules) {
    return new AllOf(ImmutableList.copyOf(rules));
  }

  /**
   * {@return the rule that one of some rules is met}
   *
   * @param rules at least one
   */
  static DecisionRule any(DecisionRule... rules) {
    return new AnyOf(ImmutableList.copyOf(rules));
  }

  /**
   * {@return a rule without some members}
   *
   * @param who what kind of member
   * @param rule the rule
   */
  static DecisionRule excluding(Affected who, DecisionRule rule) {
    return new Excluding(ImmutableSortedSet.of(who), rule);
  }

  /**
   * {@return a rule where some members have no vote}
   *
   * @param who what kind of member
   * @param rule the rule
   */
  static DecisionRule barring(Affected who, DecisionRule rule) {
    return new Barring(ImmutableSortedSet.of(who), rule);
  }

  /**
   * {@return the rule that each stage meets its own}
   *
   * @param rules one for each stage, at least two
   */
  static DecisionRule stages(DecisionRule... rules) {
    return new Stages(ImmutableList.copyOf(rules));
  }

  private static void requireSome(ImmutableList<DecisionRule> rules) {
    if (rules.isEmpty()) {
      throw new RefusedException("rule/empty", "[]", "at least one rule");
    }
  }

  private static void requireSomebody(ImmutableSortedSet<Affected> who) {
    if (who.isEmpty()) {
      throw new RefusedException("rule/nobody", "[]", "at least one kind of member");
    }
  }
}
