package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.time.Interval;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The actors of an architecture by number, with the days on which each exists. The numbers are in
 * the order of the ids. Thread-safe.
 */
final class ActorTable {
  private static final int[] ENDLESS = {};

  private final ParticipationLaw law;
  private final ImmutableList<ActorId> actors;
  private final OrdinalTable ordinals;

  /** When each actor exists that has been asked for; {@link #ENDLESS} where that is not limited. */
  private final AtomicReferenceArray<int[]> lives;

  ActorTable(SecurityArchitecture architecture, ParticipationLaw law) {
    this.law = law;
    this.actors = architecture.actors().asList();
    this.ordinals = OrdinalTable.of(actors);
    this.lives = new AtomicReferenceArray<>(actors.size());
  }

  /** The number of an actor, or -1. */
  int ordinal(ActorId actor) {
    return ordinals.ordinal(actor.value());
  }

  ActorId actor(int ordinal) {
    return actors.get(ordinal);
  }

  /**
   * The steps of a {@link Timeline} of when somebody exists; null where that is not limited. Also
   * of those who are no actors, as treaties are not: they are worked out each time.
   *
   * @param ordinal the number of the actor, or -1
   */
  int @Nullable [] life(ActorId actor, int ordinal) {
    int[] life = ordinal < 0 ? steps(actor) : lives.get(ordinal);
    if (life == null) {
      life = steps(actor); // whoever comes first: both are equal
      lives.set(ordinal, life);
    }
    return life == ENDLESS ? null : life;
  }

  private int[] steps(ActorId actor) {
    ImmutableList<Interval> life = law.lifeOf(actor);
    if (life.isEmpty()) {
      return ENDLESS;
    }
    Timeline timeline = new Timeline();
    life.forEach(interval -> law.addDays(timeline, interval));
    return timeline.steps(day -> Verdict.withoutReasons(Verdict.of(law.exists(actor, day))));
  }
}
