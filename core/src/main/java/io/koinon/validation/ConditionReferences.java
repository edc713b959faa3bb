package io.koinon.validation;

import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import java.util.Collection;

/** Looks whether what conditions refer to is there; attestations have a rule of their own. */
final class ConditionReferences {
  private ConditionReferences() {}

  static void check(String place, Condition condition, ReferenceCheck check) {
    ConditionParts.forEach(place, condition, (at, part) -> leaf(at, part, check));
  }

  private static void leaf(String place, Condition leaf, ReferenceCheck check) {
    if (leaf instanceof Condition.Participates it) {
      actor(place + "/participates/actor", it.actor(), check);
      capacities(place + "/participates/in", it.in(), check);
    } else if (leaf instanceof Condition.Participants it) {
      capacities(place + "/participants/in", it.in(), check);
    } else if (leaf instanceof Condition.Exists it) {
      check.actor(place + "/exists", it.framework());
    } else if (leaf instanceof Condition.Covered it) {
      check.region(place + "/covered/region", it.region());
    } else if (leaf instanceof Condition.TieAtLeast it) {
      check.tie(place + "/tie/tie", it.tie());
    } else if (leaf instanceof Condition.MutualTies it) {
      check.region(place + "/mutual/region", it.region());
    } else if (leaf instanceof Condition.Linked it) {
      check.actors(place + "/linked/between", it.between());
      it.by().ifPresent(link -> check.link(place + "/linked/by", link));
    } else if (leaf instanceof Condition.Reached it) {
      check.milestone(place + "/milestone", it.milestone());
    } else if (leaf instanceof Condition.Attests it) {
      actor(place + "/attested/of", it.of(), check);
    } else if (leaf instanceof Condition.Admissible it) {
      actor(place + "/admissible/actor", it.actor(), check);
      check.mode(place + "/admissible/into", it.into());
    }
  }

  private static void actor(String place, ActorTerm term, ReferenceCheck check) {
    check.actor(place, term.actor());
  }

  private static void capacities(
      String place, Collection<Capacity> capacities, ReferenceCheck check) {
    for (Capacity capacity : capacities) {
      capacity
          .mode()
          .ifPresentOrElse(
              mode -> check.mode(place, mode), () -> check.actor(place, capacity.framework()));
    }
  }
}
