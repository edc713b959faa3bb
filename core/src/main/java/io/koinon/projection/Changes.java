package io.koinon.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** When in a run something last changed. */
final class Changes {
  private final Map<Object, Integer> last = new HashMap<>();
  private int number;

  /** Something changes now, named as in {@link Dependencies}. */
  void add(Object what) {
    number++;
    last.put(what, number);
  }

  /** How many changes there have been. */
  int now() {
    return number;
  }

  /** Whether one of some dependencies has changed since. */
  boolean isAny(Set<Object> dependencies, int since) {
    if (dependencies.contains(Dependencies.ALL)) {
      return number > since;
    }
    if (hasChanged(Dependencies.ALL, since)) {
      return true;
    }
    for (Object what : dependencies) {
      if (hasChanged(what, since)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasChanged(Object what, int since) {
    return last.getOrDefault(what, 0) > since;
  }
}
