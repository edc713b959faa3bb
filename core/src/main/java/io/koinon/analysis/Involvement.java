package io.koinon.analysis;

import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;

/** What it takes to count as being in a framework. */
public enum Involvement {
  /** To be a member of the institution, or a party to the treaty. */
  MEMBERSHIP,
  /** To take part in it in any mode. */
  PARTICIPATION;

  /** Whether somebody is in a framework. */
  Truth truth(Snapshot snapshot, ActorId actor, FrameworkId framework) {
    return this == MEMBERSHIP
        ? snapshot.isMember(actor, framework)
        : snapshot.participates(actor, framework);
  }

  /** Everyone who is in a framework. */
  ThreeValuedSet<ActorId> all(Snapshot snapshot, FrameworkId framework) {
    return this == MEMBERSHIP ? snapshot.members(framework) : snapshot.participants(framework);
  }
}
