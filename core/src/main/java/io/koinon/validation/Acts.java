package io.koinon.validation;

import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.time.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules ask of the acts of a spell. */
final class Acts {
  private Acts() {}

  /** The day of the first act of a kind, if there is one with a day; else null. */
  static @Nullable Endpoint dayOf(List<Act> acts, ActKind kind) {
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (act.kind() == kind && act.on().isPresent()) {
        return act.on().get();
      }
    }
    return null;
  }
}
