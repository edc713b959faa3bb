package io.koinon.projection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.MeasureId;

/**
 * How chance turned out for measures.
 *
 * @param dropped measures that are not taken at all
 * @param delays by how many days measures are late, as far as they are
 */
record Chances(ImmutableSet<MeasureId> dropped, ImmutableMap<MeasureId, Integer> delays) {
  private static final Chances NONE = new Chances(ImmutableSet.of(), ImmutableMap.of());

  /** Every measure is tried, and none is late. */
  static Chances none() {
    return NONE;
  }
}
