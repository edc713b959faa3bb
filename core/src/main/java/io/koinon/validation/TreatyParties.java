package io.koinon.validation;

import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.ActKind;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import org.jspecify.annotations.Nullable;

/** Who is party to a treaty. */
final class TreatyParties {
  private TreatyParties() {}

  /** Whether whoever holds a mode of a framework is party to a treaty. */
  static boolean isParty(Framework framework, @Nullable Mode mode) {
    return framework instanceof Treaty && mode != null && mode.grade() == Grade.FULL;
  }

  /** Whether a spell began with provisional application (VCLT, Article 25). */
  static boolean isProvisional(Participation spell) {
    return spell.entry().stream().anyMatch(act -> act.kind() == ActKind.PROVISIONAL_APPLICATION);
  }
}
