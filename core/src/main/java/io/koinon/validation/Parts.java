package io.koinon.validation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.koinon.base.ActorId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import java.util.function.BiConsumer;

/** The roles and contributions of an operation, each with its place in it. */
final class Parts {
  private Parts() {}

  static void forEachRole(Operation operation, BiConsumer<String, OperationRole> then) {
    Multiset<ActorId> seen = HashMultiset.create();
    for (OperationRole role : operation.roles()) {
      then.accept("/roles/" + role.actor() + "/" + seen.add(role.actor(), 1), role);
    }
  }

  static void forEachContribution(Operation operation, BiConsumer<String, Contribution> then) {
    Multiset<ActorId> seen = HashMultiset.create();
    for (Contribution contribution : operation.contributions()) {
      ActorId contributor = contribution.contributor();
      then.accept("/contributions/" + contributor + "/" + seen.add(contributor, 1), contribution);
    }
  }
}
