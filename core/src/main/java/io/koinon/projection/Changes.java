package io.koinon.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** When in a run something last changed. */
final class Changes {
  private final Map<Object, Integer> last = new HashMap<>();
  private int number;

  /** Something changes now, named as in {@link Topics}. */
  void add(Object topic) {
    number++;
    last.put(topic, number);
  }

  /** How many changes there have been. */
  int now() {
    return number;
  }

  /** Whether one of some topics has changed since. */
  boolean isAny(Set<Object> topics, int since) {
    if (topics.contains(Topics.ALL)) {
      return number > since;
    }
    if (hasChanged(Topics.ALL, since)) {
      return true;
    }
    for (Object topic : topics) {
      if (hasChanged(topic, since)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasChanged(Object topic, int since) {
    return last.getOrDefault(topic, 0) > since;
  }
}
