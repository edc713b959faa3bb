package io.koinon.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.Right;
import io.koinon.base.TieId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure does.
 *
 * <p>Actions are data; {@code io.koinon.projection} applies them. Immutable and thread-safe.
 */
public sealed interface MeasureAction {
  /** When what a measure would bring about begins and ends, before it is taken: unknown. */
  Interval NOT_YET = Interval.of(Endpoint.unknown(), Endpoint.unknown());

  /**
   * An actor is invited, and takes up a mode of participation in a framework in which it does not
   * participate.
   *
   * @param actor who
   * @param into the mode
   */
  record Invite(ActorId actor, ModeId into) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param into the mode
     */
    public Invite {
      requireNonNull(actor, "actor");
      requireNonNull(into, "into");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.invite(this);
    }
  }

  /**
   * An actor goes from the modes that it holds in a framework to one above them.
   *
   * @param actor who
   * @param into the mode
   */
  record Upgrade(ActorId actor, ModeId into) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param into the mode
     */
    public Upgrade {
      requireNonNull(actor, "actor");
      requireNonNull(into, "into");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.upgrade(this);
    }
  }

  /**
   * An actor goes from the modes that it holds in a framework to one that is not above them.
   *
   * @param actor who
   * @param into the mode
   */
  record Downgrade(ActorId actor, ModeId into) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param into the mode
     */
    public Downgrade {
      requireNonNull(actor, "actor");
      requireNonNull(into, "into");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.downgrade(this);
    }
  }

  /**
   * An actor gives notice and leaves a framework.
   *
   * @param actor who
   * @param from the framework
   */
  record Withdraw(ActorId actor, FrameworkId from) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param from the framework
     */
    public Withdraw {
      requireNonNull(actor, "actor");
      requireNonNull(from, "from");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.withdraw(this);
    }
  }

  /**
   * The participation of an actor in a framework is suspended by decision.
   *
   * @param actor who
   * @param in the framework
   * @param notEntitled the rights that it loses meanwhile
   * @param notOwed the duties that it does not owe meanwhile
   */
  record Suspend(
      ActorId actor,
      FrameworkId in,
      ImmutableSortedSet<Right> notEntitled,
      ImmutableSortedSet<Duty> notOwed)
      implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param actor who
     * @param in the framework
     * @param notEntitled the rights that it loses meanwhile
     * @param notOwed the duties that it does not owe meanwhile
     */
    public Suspend {
      requireNonNull(actor, "actor");
      requireNonNull(in, "in");
      requireNonNull(notEntitled, "notEntitled");
      requireNonNull(notOwed, "notOwed");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.suspend(this);
    }
  }

  /**
   * A framework comes to its end, and every participation in it.
   *
   * @param framework the framework
   */
  record Dissolve(FrameworkId framework) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param framework the framework
     */
    public Dissolve {
      requireNonNull(framework, "framework");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.dissolve(this);
    }
  }

  /**
   * A framework is established: a treaty in force, or an institution, from the day of the measure
   * on, with its first participants.
   *
   * @param framework the framework; when it begins and ends is not known yet
   * @param founders who takes up which of its modes
   */
  record Establish(
      Framework framework, ImmutableSortedMap<ModeId, ImmutableSortedSet<ActorId>> founders)
      implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param framework the framework; when it begins and ends is not known yet
     * @param founders who takes up which of its modes
     * @throws RefusedException with the rule {@code action/not-yet} or {@code action/mode}
     */
    public Establish {
      requireNonNull(framework, "framework");
      requireNonNull(founders, "founders");
      requireNotYet(framework instanceof Treaty treaty ? treaty.force() : framework.existence());
      requireOwn(framework.id(), founders.keySet());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.establish(this);
    }
  }

  /**
   * A framework gets more: areas of cooperation, and new modes, decision procedures and
   * obligations.
   *
   * @param framework the framework
   * @param areas areas of cooperation that an institution gets
   * @param modes modes of participation
   * @param decisions decision procedures
   * @param obligations obligations that a treaty gets
   */
  record Develop(
      FrameworkId framework,
      ImmutableSortedSet<CooperationArea> areas,
      ImmutableSortedMap<ModeId, Mode> modes,
      ImmutableSortedMap<DecisionId, DecisionProcedure> decisions,
      ImmutableSortedMap<ObligationId, Obligation> obligations)
      implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param framework the framework
     * @param areas areas of cooperation that an institution gets
     * @param modes modes of participation
     * @param decisions decision procedures
     * @param obligations obligations that a treaty gets
     * @throws RefusedException with the rule {@code action/develop}
     */
    public Develop {
      requireNonNull(framework, "framework");
      requireNonNull(areas, "areas");
      requireNonNull(modes, "modes");
      requireNonNull(decisions, "decisions");
      requireNonNull(obligations, "obligations");
      check(framework, modes, decisions, obligations);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.develop(this);
    }
  }

  /**
   * Frameworks agree on something between them.
   *
   * @param link the link; when it begins and ends is not known yet
   */
  record Link(FrameworkLink link) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param link the link; when it begins and ends is not known yet
     * @throws RefusedException with the rule {@code action/not-yet}
     */
    public Link {
      requireNonNull(link, "link");
      requireNotYet(link.interval());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A tie becomes closer: those named come to depend on the other side so much.
   *
   * @param tie the tie
   * @param reach how much each depends on the other then, at least one
   */
  record Strengthen(TieId tie, ImmutableSortedMap<ActorId, Amount> reach) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param tie the tie
     * @param reach how much each depends on the other then, at least one
     * @throws RefusedException with the rule {@code action/strengthen}
     */
    public Strengthen {
      requireNonNull(tie, "tie");
      requireNonNull(reach, "reach");
      requireSome(reach);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.strengthen(this);
    }
  }

  /**
   * An operation is conducted from the day of the measure on.
   *
   * @param operation the operation; when it begins and ends is not known yet
   * @param lasts how long; it does not end if absent
   */
  record Conduct(Operation operation, Optional<Period> lasts) implements MeasureAction {
    /**
     * Checks the components.
     *
     * @param operation the operation; when it begins and ends is not known yet
     * @param lasts how long; it does not end if absent
     * @throws RefusedException with the rule {@code action/not-yet} or {@code action/lasts}
     */
    public Conduct {
      requireNonNull(operation, "operation");
      requireNonNull(lasts, "lasts");
      requireNotYet(operation.existence());
      requirePositive(lasts);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.conduct(this);
    }
  }

  /**
   * Something to be done with each kind of action.
   *
   * @param <T> what comes of it
   */
  interface Visitor<T> {
    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T invite(Invite action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T upgrade(Upgrade action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T downgrade(Downgrade action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T withdraw(Withdraw action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T suspend(Suspend action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T dissolve(Dissolve action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T establish(Establish action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T develop(Develop action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T link(Link action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T strengthen(Strengthen action);

    /**
     * {@return what comes of this kind of action}
     *
     * @param action the action
     */
    T conduct(Conduct action);
  }

  /**
   * {@return what comes of this action}
   *
   * @param visitor what is done with each kind
   * @param <T> what comes of it
   */
  <T> T accept(Visitor<T> visitor);

  private static void requireNotYet(Interval interval) {
    if (!interval.equals(NOT_YET)) {
      throw new RefusedException(
          "action/not-yet", interval.toString(), "unknown: it is the measure that begins it");
    }
  }

  private static void requireSome(Map<?, ?> some) {
    if (some.isEmpty()) {
      throw new RefusedException("action/strengthen", "{}", "at least one actor");
    }
  }

  private static void requirePositive(Optional<Period> length) {
    length
        .filter(period -> period.isZero() || period.isNegative())
        .ifPresent(
            period -> {
              throw new RefusedException("action/lasts", period.toString(), "a positive period");
            });
  }

  private static void requireOwn(FrameworkId framework, Collection<ModeId> modes) {
    for (ModeId mode : modes) {
      if (!mode.framework().equals(framework)) {
        throw new RefusedException("action/mode", mode.toString(), "a mode of " + framework);
      }
    }
  }

  private static void check(
      FrameworkId framework,
      ImmutableSortedMap<ModeId, Mode> modes,
      ImmutableSortedMap<DecisionId, DecisionProcedure> decisions,
      ImmutableSortedMap<ObligationId, Obligation> obligations) {
    modes.forEach((id, mode) -> checkKey(framework, id.framework(), id, mode.id()));
    decisions.forEach((id, decision) -> checkKey(framework, id.framework(), id, decision.id()));
    obligations.forEach((id, duty) -> checkKey(framework, id.treaty(), id, duty.id()));
  }

  private static void checkKey(FrameworkId framework, FrameworkId of, Object key, Object id) {
    if (!framework.equals(of) || !key.equals(id)) {
      throw new RefusedException("action/develop", key.toString(), id + ", of " + framework);
    }
  }
}
