package io.koinon.architecture;

import io.koinon.base.ModeId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Grade;
import org.jspecify.annotations.Nullable;

/** Which modes of a framework a question is about. */
final class Modes {
  /** Every mode, those included that spells name and the framework does not offer. */
  static final Modes ANY = new Modes(null);

  /** The modes of grade FULL. */
  static final Modes FULL = new Modes(null);

  private final @Nullable ModeId only;

  private Modes(@Nullable ModeId only) {
    this.only = only;
  }

  static Modes only(ModeId mode) {
    return new Modes(mode);
  }

  @Nullable ModeId only() {
    return only;
  }

  /** Whether the question is about a mode that the framework offers. */
  boolean contains(Mode mode) {
    if (this == ANY) {
      return true;
    }
    return this == FULL ? mode.grade() == Grade.FULL : mode.id().equals(only);
  }

  /** Whether the question is about a mode that a spell names, offered or not. */
  boolean contains(ModeId mode, @Nullable Mode offered) {
    return offered == null ? this == ANY || mode.equals(only) : contains(offered);
  }

  /** The mode with an id, if the framework offers one; allocates nothing. */
  static @Nullable Mode offered(Framework framework, ModeId id) {
    for (int i = 0; i < framework.modes().size(); i++) {
      Mode mode = framework.modes().get(i);
      if (mode.id().equals(id)) {
        return mode;
      }
    }
    return null;
  }
}
