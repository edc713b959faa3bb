package io.koinon.serialization.export;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.state.State;

/**
 * What diagrams call states, frameworks and modes: by name, or by id where that is all there is.
 */
record Labels(SecurityArchitecture architecture) {
  /** The name of a state or treaty, the acronym of an institution if it has one. */
  String of(ActorId actor) {
    if (actor instanceof StateId state) {
      State known = architecture.states().get(state);
      return known == null ? actor.value() : known.name();
    }
    Framework known = architecture.frameworks().get((FrameworkId) actor);
    if (known instanceof Institution institution) {
      return institution.acronym().orElse(institution.name());
    }
    return known == null ? actor.value() : known.name();
  }

  /** The name of a mode. */
  String of(ModeId mode) {
    Framework framework = architecture.frameworks().get(mode.framework());
    return framework == null
        ? mode.name()
        : framework.findMode(mode).flatMap(Mode::name).orElse(mode.name());
  }
}
