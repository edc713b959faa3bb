package io.koinon.projection;

import com.google.common.collect.ImmutableSet;

/** What need not be asked again as long as nothing has changed that the answer depends on. */
abstract class Asked {
  private static final int NEVER = -1;

  private int last = NEVER;
  private ImmutableSet<Object> dependencies = ImmutableSet.of();

  /** Whether the answer may be another than when it was asked last. */
  boolean isToBeAsked(Changes changes) {
    return last == NEVER || changes.isAny(dependencies, last);
  }

  /** It is asked now. */
  void ask(ImmutableSet<Object> dependsOn, Changes changes) {
    dependencies = dependsOn;
    last = changes.now();
  }

  /** It is to be asked again, whatever changes. */
  void forget() {
    last = NEVER;
  }
}
