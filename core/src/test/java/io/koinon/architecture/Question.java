package io.koinon.architecture;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.Mode;
import io.koinon.participation.Grade;
import io.koinon.time.Truth;
import java.util.Optional;

/**
 * One of the three questions about a pair: is it a member, does it take part, does it hold this.
 */
sealed interface Question {
  /** The framework that it is about. */
  FrameworkId framework();

  /** Whether it asks for a mode of a name that the framework offers as described, if it does. */
  boolean isAbout(ModeId mode, Optional<Mode> offered);

  Truth of(Snapshot snapshot, ActorId participant);

  Answer answerOf(Snapshot snapshot, ActorId participant);

  ThreeValuedSet<ActorId> setOf(Snapshot snapshot);

  record IsMember(FrameworkId framework) implements Question {
    @Override
    public boolean isAbout(ModeId mode, Optional<Mode> offered) {
      return offered.isPresent() && offered.get().grade() == Grade.FULL;
    }

    @Override
    public Truth of(Snapshot snapshot, ActorId participant) {
      return snapshot.isMember(participant, framework);
    }

    @Override
    public Answer answerOf(Snapshot snapshot, ActorId participant) {
      return snapshot.membership(participant, framework);
    }

    @Override
    public ThreeValuedSet<ActorId> setOf(Snapshot snapshot) {
      return snapshot.members(framework);
    }
  }

  record Participates(FrameworkId framework) implements Question {
    @Override
    public boolean isAbout(ModeId mode, Optional<Mode> offered) {
      return true;
    }

    @Override
    public Truth of(Snapshot snapshot, ActorId participant) {
      return snapshot.participates(participant, framework);
    }

    @Override
    public Answer answerOf(Snapshot snapshot, ActorId participant) {
      return snapshot.participation(participant, framework);
    }

    @Override
    public ThreeValuedSet<ActorId> setOf(Snapshot snapshot) {
      return snapshot.participants(framework);
    }
  }

  record Holds(ModeId asked) implements Question {
    @Override
    public FrameworkId framework() {
      return asked.framework();
    }

    @Override
    public boolean isAbout(ModeId mode, Optional<Mode> offered) {
      return mode.equals(asked);
    }

    @Override
    public Truth of(Snapshot snapshot, ActorId participant) {
      return snapshot.holds(participant, asked);
    }

    @Override
    public Answer answerOf(Snapshot snapshot, ActorId participant) {
      return snapshot.holding(participant, asked);
    }

    @Override
    public ThreeValuedSet<ActorId> setOf(Snapshot snapshot) {
      return snapshot.holders(asked);
    }
  }
}
