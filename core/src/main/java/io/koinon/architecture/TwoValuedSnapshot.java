package io.koinon.architecture;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.time.Truth;
import java.util.function.Function;

/**
 * One bound of a snapshot, with plain yes and no: what is certainly so, or what is not certainly
 * otherwise.
 *
 * <p>What is computed on both views is bounded by the two results. The sets are those of the {@link
 * SecurityArchitecture#actors actors} and frameworks of the architecture for which the question is
 * answered with yes; so the upper bound of the members of a framework without a roster holds actors
 * that nobody recorded there. Immutable and thread-safe.
 */
public final class TwoValuedSnapshot {
  private final Snapshot snapshot;
  private final boolean ifUnknown;

  TwoValuedSnapshot(Snapshot snapshot, boolean ifUnknown) {
    this.snapshot = snapshot;
    this.ifUnknown = ifUnknown;
  }

  /** {@return the snapshot that this is a bound of} */
  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * {@return whether somebody is a member of an institution, or party to a treaty}
   *
   * @param participant who
   * @param framework of what
   */
  public boolean isMember(ActorId participant, FrameworkId framework) {
    return snapshot.isMember(participant, framework).orElse(ifUnknown);
  }

  /**
   * {@return whether somebody takes part in a framework in any mode}
   *
   * @param participant who
   * @param framework in what
   */
  public boolean participates(ActorId participant, FrameworkId framework) {
    return snapshot.participates(participant, framework).orElse(ifUnknown);
  }

  /**
   * {@return whether somebody holds a mode}
   *
   * @param participant who
   * @param mode which mode
   */
  public boolean holds(ActorId participant, ModeId mode) {
    return snapshot.holds(participant, mode).orElse(ifUnknown);
  }

  /**
   * {@return the members of an institution, or the parties to a treaty}
   *
   * @param framework of what
   */
  public ImmutableSortedSet<ActorId> members(FrameworkId framework) {
    return actors(actor -> snapshot.isMember(actor, framework));
  }

  /**
   * {@return everyone who takes part in a framework in any mode}
   *
   * @param framework in what
   */
  public ImmutableSortedSet<ActorId> participants(FrameworkId framework) {
    return actors(actor -> snapshot.participates(actor, framework));
  }

  /**
   * {@return everyone who holds a mode}
   *
   * @param mode which mode
   */
  public ImmutableSortedSet<ActorId> holders(ModeId mode) {
    return actors(actor -> snapshot.holds(actor, mode));
  }

  /**
   * {@return the frameworks that somebody takes part in}
   *
   * @param participant who
   */
  public ImmutableSortedSet<FrameworkId> frameworksOf(ActorId participant) {
    return only(
        snapshot.architecture().frameworks().keySet(),
        framework -> snapshot.participates(participant, framework));
  }

  private ImmutableSortedSet<ActorId> actors(Function<ActorId, Truth> question) {
    return only(snapshot.architecture().actors(), question);
  }

  private <T extends Comparable<? super T>> ImmutableSortedSet<T> only(
      Iterable<T> candidates, Function<T, Truth> question) {
    ImmutableSortedSet.Builder<T> chosen = ImmutableSortedSet.naturalOrder();
    for (T candidate : candidates) {
      if (question.apply(candidate).orElse(ifUnknown)) {
        chosen.add(candidate);
      }
    }
    return chosen.build();
  }

  /** {@return which bound it is, and of what} */
  @Override
  public String toString() {
    return snapshot + (ifUnknown ? ", what is possible" : ", what is certain");
  }
}
