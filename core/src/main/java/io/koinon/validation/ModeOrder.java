package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ModeId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** The order of the modes of a framework. */
final class ModeOrder {
  private ModeOrder() {}

  /** Whether the order has a mode at all. */
  static boolean has(Framework framework, ModeId id) {
    return framework.modes().stream()
        .anyMatch(
            mode -> mode.above().contains(id) || (mode.id().equals(id) && !mode.above().isEmpty()));
  }

  /** Whether a mode is above another, at once or through others. */
  static boolean isAbove(Framework framework, ModeId higher, ModeId lower) {
    Set<ModeId> seen = new HashSet<>();
    Queue<ModeId> next = new ArrayDeque<>();
    next.add(higher);
    while (!next.isEmpty()) {
      Mode mode = framework.findMode(next.remove()).orElse(null);
      if (mode != null) {
        for (ModeId below : mode.above()) {
          if (below.equals(lower)) {
            return true;
          }
          if (seen.add(below)) {
            next.add(below);
          }
        }
      }
    }
    return false;
  }

  /** The names of the modes that are above another at once. */
  static ImmutableList<String> nextAbove(Framework framework, ModeId lower) {
    return framework.modes().stream()
        .filter(mode -> mode.above().contains(lower))
        .map(mode -> mode.id().name())
        .collect(ImmutableList.toImmutableList());
  }
}
