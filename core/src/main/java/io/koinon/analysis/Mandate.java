package io.koinon.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Snapshot;
import io.koinon.base.CooperationArea;
import io.koinon.framework.Institution;
import io.koinon.time.Truth;

/**
 * The areas in which an institution cooperates on a day, as recorded.
 *
 * <p>Where areas are recorded that do not come and go, they and those with dates are all there are.
 *
 * @param institution the institution
 * @param snapshot the architecture as it was on the day
 */
record Mandate(Institution institution, Snapshot snapshot) {
  /** Whether it is known in which other areas the institution does not cooperate. */
  boolean isRecorded() {
    return !institution.areas().isEmpty();
  }

  /** The areas that are recorded for whatever time. */
  ImmutableSortedSet<CooperationArea> areas() {
    return ImmutableSortedSet.<CooperationArea>naturalOrder()
        .addAll(institution.areas())
        .addAll(institution.datedAreas().keySet())
        .build();
  }

  Truth covers(CooperationArea area) {
    if (institution.areas().contains(area)) {
      return Truth.YES;
    }
    Truth otherwise = isRecorded() ? Truth.NO : Truth.UNKNOWN;
    return institution.datedAreas().containsKey(area)
        ? snapshot.isOn(institution.datedAreas().get(area)).or(otherwise)
        : otherwise;
  }
}
