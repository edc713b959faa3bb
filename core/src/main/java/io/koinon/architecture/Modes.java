package io.koinon.architecture;

import com.google.common.collect.ImmutableSet;
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

  /** The modes that bind, those included that the framework does not offer: not signatures. */
  static final Modes BOUND = new Modes(null);

  private final @Nullable ModeId only;
  private final ImmutableSet<ModeId> among;

  private Modes(@Nullable ModeId only) {
    this(only, ImmutableSet.of());
  }

  private Modes(@Nullable ModeId only, ImmutableSet<ModeId> among) {
    this.only = only;
    this.among = among;
  }

  static Modes only(ModeId mode) {
    return new Modes(mode);
  }

  static Modes among(ImmutableSet<ModeId> modes) {
    return new Modes(null, modes);
  }

  @Nullable ModeId only() {
    return only;
  }

  /** Whether the question is about a mode that the framework offers. */
  boolean contains(Mode mode) {
    if (this == ANY) {
      return true;
    }
    if (this == BOUND) {
      return mode.grade() != Grade.SIGNATORY;
    }
    return this == FULL
        ? mode.grade() == Grade.FULL
        : mode.id().equals(only) || among.contains(mode.id());
  }

  /** Whether the question is about a mode that a spell names, offered or not. */
  boolean contains(ModeId mode, @Nullable Mode offered) {
    return offered == null
        ? this == ANY || this == BOUND || mode.equals(only) || among.contains(mode)
        : contains(offered);
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
