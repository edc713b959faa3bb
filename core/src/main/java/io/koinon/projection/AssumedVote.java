package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.decision.Vote;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an actor is assumed to vote from a day on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param actor who
 * @param vote how it votes
 * @param in in which framework; in all if absent
 * @param stage at which stage of a decision, from 1; at all if 0
 * @param from from which day on, until another assumption about the same takes its place
 */
public record AssumedVote(
    ActorId actor, Vote vote, Optional<FrameworkId> in, int stage, LocalDate from) {
  /**
   * Checks the components.
   *
   * @param actor who
   * @param vote how it votes
   * @param in in which framework; in all if absent
   * @param stage at which stage of a decision, from 1; at all if 0
   * @param from from which day on
   * @throws RefusedException with the rule {@code vote/stage}
   */
  public AssumedVote {
    requireNonNull(actor, "actor");
    requireNonNull(vote, "vote");
    requireNonNull(in, "in");
    requireNonNull(from, "from");
    if (stage < 0) {
      throw new RefusedException("vote/stage", Integer.toString(stage), "a number from 0");
    }
  }

  /**
   * {@return the assumption that an actor always votes so, in every framework}
   *
   * @param actor who
   * @param vote how it votes
   */
  public static AssumedVote always(ActorId actor, Vote vote) {
    return new AssumedVote(actor, vote, Optional.empty(), 0, LocalDate.MIN);
  }

  /**
   * {@return the same, in one framework only}
   *
   * @param framework the framework
   */
  public AssumedVote in(FrameworkId framework) {
    return new AssumedVote(actor, vote, Optional.of(framework), stage, from);
  }

  /**
   * {@return the same, at one stage only}
   *
   * @param number which stage, from 1
   * @throws RefusedException with the rule {@code vote/stage}
   */
  public AssumedVote atStage(int number) {
    return new AssumedVote(actor, vote, in, number, from);
  }

  /**
   * {@return the same, from a day on}
   *
   * @param day the day
   */
  public AssumedVote from(LocalDate day) {
    return new AssumedVote(actor, vote, in, stage, day);
  }
}
