package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ModeId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/**
 * The order in which a framework ranks its modes: partial, and the framework's own.
 *
 * <p>Each method takes time in proportion to the modes of the framework and what they are above.
 */
public final class ModeOrder {
  private ModeOrder() {}

  /**
   * {@return whether the order has a mode at all: it is above another, or another above it}
   *
   * @param framework the framework
   * @param id the id of one of its modes
   */
  public static boolean has(Framework framework, ModeId id) {
    return framework.modes().stream()
        .anyMatch(
            mode -> mode.above().contains(id) || (mode.id().equals(id) && !mode.above().isEmpty()));
  }

  /**
   * {@return whether a mode is above another, at once or through others}
   *
   * @param framework the framework
   * @param higher the id of one of its modes
   * @param lower the id of another
   */
  public static boolean isAbove(Framework framework, ModeId higher, ModeId lower) {
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

  /**
   * {@return the modes that are above another at once}
   *
   * @param framework the framework
   * @param lower the id of one of its modes
   */
  public static ImmutableList<ModeId> nextAbove(Framework framework, ModeId lower) {
    return framework.modes().stream()
        .filter(mode -> mode.above().contains(lower))
        .map(Mode::id)
        .collect(ImmutableList.toImmutableList());
  }
}
