package io.koinon.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.Share;
import io.koinon.base.TieId;
import io.koinon.time.PartialDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Something that may hold or not: a criterion of admission, a condition for a phase to begin, what
 * a measure requires, when a milestone is reached.
 *
 * <pre>{@code
 * // a member of the United Nations of whom relations with all members are attested
 * Condition.all(
 *     Condition.participates(ActorTerm.candidate(), Capacity.parse("un/member")),
 *     new Condition.Attests(AttestationId.of("relations-with-all"), ActorTerm.candidate()));
 * }</pre>
 *
 * <p>Conditions are data; {@code io.koinon.analysis.Conditions} evaluates them. Immutable and
 * thread-safe.
 */
public sealed interface Condition {
  /**
   * All of the conditions hold.
   *
   * @param conditions at least one
   */
  record AllOf(ImmutableList<Condition> conditions) implements Condition {
    /**
     * Checks the component.
     *
     * @param conditions at least one
     * @throws RefusedException with the rule {@code condition/empty}
     */
    public AllOf {
      requireSome(conditions);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.allOf(this);
    }
  }

  /**
   * One of the conditions holds.
   *
   * @param conditions at least one
   */
  record AnyOf(ImmutableList<Condition> conditions) implements Condition {
    /**
     * Checks the component.
     *
     * @param conditions at least one
     * @throws RefusedException with the rule {@code condition/empty}
     */
    public AnyOf {
      requireSome(conditions);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.anyOf(this);
    }
  }

  /**
   * A condition does not hold.
   *
   * @param condition the condition
   */
  record Not(Condition condition) implements Condition {
    /**
     * Checks the component.
     *
     * @param condition the condition
     */
    public Not {
      requireNonNull(condition, "condition");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.not(this);
    }
  }

  /**
   * Somebody participates in one of some frameworks, or in one of some modes.
   *
   * @param actor who
   * @param in in what, at least one
   */
  record Participates(ActorTerm actor, ImmutableSortedSet<Capacity> in) implements Condition {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param in in what, at least one
     * @throws RefusedException with the rule {@code condition/empty}
     */
    public Participates {
      requireNonNull(actor, "actor");
      requireSome(in);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.participates(this);
    }
  }

  /**
   * At least so many actors participate in one of some frameworks, or in one of some modes; one who
   * does in several is one.
   *
   * @param in in what, at least one
   * @param atLeast how many, from 1
   */
  record Participants(ImmutableSortedSet<Capacity> in, int atLeast) implements Condition {
    /**
     * Checks the components.
     *
     * @param in in what, at least one
     * @param atLeast how many, from 1
     * @throws RefusedException with the rule {@code condition/empty} or {@code condition/at-least}
     */
    public Participants {
      requireSome(in);
      requirePositive(atLeast);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.participants(this);
    }
  }

  /**
   * A treaty is in force, or an institution exists.
   *
   * @param framework which one
   */
  record Exists(FrameworkId framework) implements Condition {
    /**
     * Checks the component.
     *
     * @param framework which one
     */
    public Exists {
      requireNonNull(framework, "framework");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.exists(this);
    }
  }

  /**
   * It is some day, or later.
   *
   * @param date the day, or a date that is known in part
   */
  record OnOrAfter(PartialDate date) implements Condition {
    /**
     * Checks the component.
     *
     * @param date the day, or a date that is known in part
     */
    public OnOrAfter {
      requireNonNull(date, "date");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.onOrAfter(this);
    }
  }

  /**
   * So large a share of the states of a region are members of institutions that cooperate in an
   * area.
   *
   * @param region the region
   * @param area the area
   * @param share the least share
   */
  record Covered(RegionId region, CooperationArea area, Share share) implements Condition {
    /**
     * Checks the components.
     *
     * @param region the region
     * @param area the area
     * @param share the least share
     */
    public Covered {
      requireNonNull(region, "region");
      requireNonNull(area, "area");
      requireNonNull(share, "share");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.covered(this);
    }
  }

  /**
   * Each side of a tie depends on the other so much.
   *
   * @param tie the tie
   * @param atLeast how much, in the unit of the tie
   */
  record TieAtLeast(TieId tie, Amount atLeast) implements Condition {
    /**
     * Checks the components.
     *
     * @param tie the tie
     * @param atLeast how much, in the unit of the tie
     * @throws RefusedException with the rule {@code condition/amount}
     */
    public TieAtLeast {
      requireNonNull(tie, "tie");
      requireExact(atLeast);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.tieAtLeast(this);
    }
  }

  /**
   * Every recorded tie between two states of a region would cost both sides so much to cut.
   *
   * @param region the region
   * @param atLeast how much, as a share of GDP
   */
  record MutualTies(RegionId region, Amount atLeast) implements Condition {
    /**
     * Checks the components.
     *
     * @param region the region
     * @param atLeast how much, as a share of GDP
     * @throws RefusedException with the rule {@code condition/amount}
     */
    public MutualTies {
      requireNonNull(region, "region");
      requireExact(atLeast);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.mutualTies(this);
    }
  }

  /**
   * Some frameworks are linked: there is one link between all of them.
   *
   * @param between the frameworks, at least two
   * @param by by which link; by any if absent
   */
  record Linked(ImmutableSortedSet<FrameworkId> between, Optional<LinkId> by) implements Condition {
    /**
     * Checks the components.
     *
     * @param between the frameworks, at least two
     * @param by by which link; by any if absent
     * @throws RefusedException with the rule {@code condition/linked}
     */
    public Linked {
      requireTwo(between);
      requireNonNull(by, "by");
    }

    /**
     * By any link.
     *
     * @param between the frameworks, at least two
     * @throws RefusedException with the rule {@code condition/linked}
     */
    public Linked(ImmutableSortedSet<FrameworkId> between) {
      this(between, Optional.empty());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.linked(this);
    }
  }

  /**
   * A milestone of the strategy is reached.
   *
   * @param milestone the milestone
   */
  record Reached(MilestoneId milestone) implements Condition {
    /**
     * Checks the component.
     *
     * @param milestone the milestone
     */
    public Reached {
      requireNonNull(milestone, "milestone");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.reached(this);
    }
  }

  /**
   * A statement is attested of somebody.
   *
   * @param statement the statement
   * @param of of whom
   */
  record Attests(AttestationId statement, ActorTerm of) implements Condition {
    /**
     * Checks the components.
     *
     * @param statement the statement
     * @param of of whom
     */
    public Attests {
      requireNonNull(statement, "statement");
      requireNonNull(of, "of");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.attests(this);
    }
  }

  /**
   * Somebody could lawfully take up a mode of participation.
   *
   * @param actor who
   * @param into the mode
   */
  record Admissible(ActorTerm actor, ModeId into) implements Condition {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param into the mode
     */
    public Admissible {
      requireNonNull(actor, "actor");
      requireNonNull(into, "into");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.admissible(this);
    }
  }

  /**
   * Something to be done with each kind of condition.
   *
   * @param <T> what comes of it
   */
  interface Visitor<T> {
    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T allOf(AllOf condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T anyOf(AnyOf condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T not(Not condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T participates(Participates condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T participants(Participants condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T exists(Exists condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T onOrAfter(OnOrAfter condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T covered(Covered condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T tieAtLeast(TieAtLeast condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T mutualTies(MutualTies condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T linked(Linked condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T reached(Reached condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T attests(Attests condition);

    /**
     * {@return what comes of this kind of condition}
     *
     * @param condition the condition
     */
    T admissible(Admissible condition);
  }

  /**
   * {@return what comes of this condition}
   *
   * @param visitor what is done with each kind
   * @param <T> what comes of it
   */
  <T> T accept(Visitor<T> visitor);

  /** {@return the conditions that this one is made of; none for most} */
  default ImmutableList<Condition> parts() {
    if (this instanceof AllOf all) {
      return all.conditions();
    }
    if (this instanceof AnyOf any) {
      return any.conditions();
    }
    return this instanceof Not not ? ImmutableList.of(not.condition()) : ImmutableList.of();
  }

  /**
   * {@return the condition that all of some hold}
   *
   * @param conditions at least one
   * @throws RefusedException with the rule {@code condition/empty}
   */
  static Condition all(Condition... conditions) {
    return new AllOf(ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the condition that one of some holds}
   *
   * @param conditions at least one
   * @throws RefusedException with the rule {@code condition/empty}
   */
  static Condition any(Condition... conditions) {
    return new AnyOf(ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the condition that another does not hold}
   *
   * @param condition the other
   */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /**
   * {@return the condition that somebody participates in something}
   *
   * @param actor who
   * @param in in what, one of several
   * @throws RefusedException with the rule {@code condition/empty}
   */
  static Condition participates(ActorTerm actor, Capacity... in) {
    return new Participates(actor, ImmutableSortedSet.copyOf(in));
  }

  private static void requireSome(Collection<?> some) {
    if (some.isEmpty()) {
      throw new RefusedException("condition/empty", "[]", "at least one");
    }
  }

  private static void requireTwo(Collection<?> some) {
    if (some.size() < 2) {
      throw new RefusedException("condition/linked", some.toString(), "at least two frameworks");
    }
  }

  private static void requirePositive(int number) {
    if (number < 1) {
      throw new RefusedException("condition/at-least", Integer.toString(number), "a number from 1");
    }
  }

  private static void requireExact(Amount amount) {
    if (!amount.isExact()) {
      throw new RefusedException("condition/amount", amount.toString(), "one number, no range");
    }
  }
}
