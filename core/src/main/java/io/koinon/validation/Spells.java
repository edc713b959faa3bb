package io.koinon.validation;

import io.koinon.base.FrameworkId;
import io.koinon.participation.Participation;
import java.util.List;

/** Finds the spells of a framework among all, which are sorted by it. */
final class Spells {
  private Spells() {}

  static List<Participation> of(FrameworkId framework, ValidationContext context) {
    List<Participation> all = context.architecture().participations();
    int from = firstNotBefore(all, framework, false);
    return all.subList(from, firstNotBefore(all, framework, true));
  }

  /** The first spell of a framework or of a later one; only of a later one if that is asked. */
  private static int firstNotBefore(
      List<Participation> all, FrameworkId framework, boolean isLater) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = all.get(middle).framework().compareTo(framework);
      if (order < 0 || (isLater && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
