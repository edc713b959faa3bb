package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import java.util.Optional;

/**
 * What distinguishes one architecture from another, told as something that happened: Uzbekistan
 * left the CSTO, where it was a member, on 2012-12-19.
 *
 * <p>Whether it happened in the world or only in the record, an event cannot know: a correction of
 * a date is {@link ReDated}, and a spell that was written down late is {@link Joined}. Each event
 * holds the whole records that {@linkplain #removed() go} and that {@linkplain #added() come}, so
 * that all events of a difference together make the one architecture of the other. {@code toString}
 * is a sentence. Immutable and thread-safe.
 */
public sealed interface ArchitectureEvent {
  /** {@return the record that it is about, as it is now, or was where it is no longer there} */
  Subject subject();

  /** {@return the records that are no longer there, or no longer like that} */
  ImmutableList<?> removed();

  /** {@return the records that are there now, or are like that now} */
  ImmutableList<?> added();

  /** What happened to a spell of participation. */
  sealed interface OfSpell extends ArchitectureEvent {
    @Override
    ImmutableList<Participation> removed();

    @Override
    ImmutableList<Participation> added();

    @Override
    default Subject subject() {
      ImmutableList<Participation> spells = added();
      return Subject.participation(spells.get(spells.size() - 1).key());
    }
  }

  /** A spell that became another. */
  sealed interface OfChangedSpell extends OfSpell {
    /** {@return the spell as it was} */
    Participation before();

    /** {@return the spell as it is now} */
    Participation now();

    @Override
    default ImmutableList<Participation> removed() {
      return ImmutableList.of(before());
    }

    @Override
    default ImmutableList<Participation> added() {
      return ImmutableList.of(now());
    }
  }

  /** A change from one mode of a framework to another. */
  sealed interface OfMode extends OfChangedSpell {
    /**
     * {@return the spell in the former mode as it is now, ended; absent if the record no longer has
     * one, and says of the same time that the mode was another}
     */
    Optional<Participation> until();

    @Override
    default ImmutableList<Participation> added() {
      return until().isPresent() ? ImmutableList.of(until().get(), now()) : ImmutableList.of(now());
    }
  }

  /** A change of a treaty or an institution, or of one that was not there before. */
  sealed interface OfFramework extends ArchitectureEvent {
    /** {@return the framework as it is now} */
    Framework now();

    @Override
    default Subject subject() {
      return Subject.of(now().id());
    }

    @Override
    default ImmutableList<Framework> added() {
      return ImmutableList.of(now());
    }
  }

  /**
   * Somebody takes part who did not: a spell that was not there, or had not begun.
   *
   * @param before the same spell as it was, if all that was known of it was that it would begin
   *     after the last day observed
   * @param now the spell
   */
  record Joined(Optional<Participation> before, Participation now) implements OfSpell {
    /**
     * Checks the components.
     *
     * @param before the same spell as it was, if all that was known of it was that it would begin
     *     after the last day observed
     * @param now the spell
     */
    public Joined {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
    }

    @Override
    public ImmutableList<Participation> removed() {
      return before.isPresent() ? ImmutableList.of(before.get()) : ImmutableList.of();
    }

    @Override
    public ImmutableList<Participation> added() {
      return ImmutableList.of(now);
    }

    /** {@return who joined what in which mode, and when} */
    @Override
    public String toString() {
      return Sentences.joined(now);
    }
  }

  /**
   * A spell that had not ended has: it was open, or ended not before some day.
   *
   * @param before the spell as it was
   * @param now the spell as it is now
   */
  record Left(Participation before, Participation now) implements OfChangedSpell {
    /**
     * Checks the components.
     *
     * @param before the spell as it was
     * @param now the spell as it is now
     */
    public Left {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
    }

    /** {@return who left what, and when} */
    @Override
    public String toString() {
      return Sentences.left(now);
    }
  }

  /**
   * A change to a mode that the law of the framework ranks above the former.
   *
   * @param before the spell in the former mode
   * @param until the same spell, ended
   * @param now the spell in the new mode
   */
  record Upgraded(Participation before, Optional<Participation> until, Participation now)
      implements OfMode {
    /**
     * Checks the components.
     *
     * @param before the spell in the former mode
     * @param until the same spell, ended
     * @param now the spell in the new mode
     */
    public Upgraded {
      requireNonNull(before, "before");
      requireNonNull(until, "until");
      requireNonNull(now, "now");
    }

    /** {@return who rose from which mode to which, and when} */
    @Override
    public String toString() {
      return Sentences.changedMode("rose", this);
    }
  }

  /**
   * A change to a mode that the law of the framework ranks below the former.
   *
   * @param before the spell in the former mode
   * @param until the same spell, ended
   * @param now the spell in the new mode
   */
  record Downgraded(Participation before, Optional<Participation> until, Participation now)
      implements OfMode {
    /**
     * Checks the components.
     *
     * @param before the spell in the former mode
     * @param until the same spell, ended
     * @param now the spell in the new mode
     */
    public Downgraded {
      requireNonNull(before, "before");
      requireNonNull(until, "until");
      requireNonNull(now, "now");
    }

    /** {@return who went down from which mode to which, and when} */
    @Override
    public String toString() {
      return Sentences.changedMode("went down", this);
    }
  }

  /**
   * A change between modes of which the law of the framework ranks neither above the other.
   *
   * @param before the spell in the former mode
   * @param until the same spell, ended
   * @param now the spell in the new mode
   */
  record ModeChanged(Participation before, Optional<Participation> until, Participation now)
      implements OfMode {
    /**
     * Checks the components.
     *
     * @param before the spell in the former mode
     * @param until the same spell, ended
     * @param now the spell in the new mode
     */
    public ModeChanged {
      requireNonNull(before, "before");
      requireNonNull(until, "until");
      requireNonNull(now, "now");
    }

    /** {@return who changed from which mode to which, and when} */
    @Override
    public String toString() {
      return Sentences.changedMode("changed", this);
    }
  }

  /**
   * Something did not apply, or was not done, within a spell, of which nothing was recorded.
   *
   * @param before the spell without the limitation
   * @param now the spell with it
   * @param limitation the limitation
   */
  record Limited(Participation before, Participation now, Limitation limitation)
      implements OfChangedSpell {
    /**
     * Checks the components.
     *
     * @param before the spell without the limitation
     * @param now the spell with it
     * @param limitation the limitation
     */
    public Limited {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
      requireNonNull(limitation, "limitation");
    }

    /** {@return who was limited, how, and when} */
    @Override
    public String toString() {
      return Sentences.limited(now, limitation);
    }
  }

  /**
   * A limitation has ended, or is no longer recorded.
   *
   * @param before the spell with the limitation
   * @param now the spell in which it has ended, or which has it no more
   * @param limitation the limitation as it was
   */
  record Unlimited(Participation before, Participation now, Limitation limitation)
      implements OfChangedSpell {
    /**
     * Checks the components.
     *
     * @param before the spell with the limitation
     * @param now the spell in which it has ended, or which has it no more
     * @param limitation the limitation as it was
     */
    public Unlimited {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
      requireNonNull(limitation, "limitation");
    }

    /** {@return whose limitation it was, and which} */
    @Override
    public String toString() {
      return Sentences.unlimited(now, limitation);
    }
  }

  /**
   * A spell has other dates.
   *
   * @param before the spell as it was
   * @param now the spell as it is now
   */
  record ReDated(Participation before, Participation now) implements OfChangedSpell {
    /**
     * Checks the components.
     *
     * @param before the spell as it was
     * @param now the spell as it is now
     */
    public ReDated {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
    }

    /** {@return whose spell it is, and its dates} */
    @Override
    public String toString() {
      return Sentences.reDated(before, now);
    }
  }

  /**
   * A treaty or an institution that was not there, or had not begun to exist.
   *
   * @param before the same as it was, if all that was known of its beginning was that it would come
   *     after the last day observed
   * @param now the treaty or institution; with modes and obligations as they were, if there were
   *     any before
   */
  record Founded(Optional<Framework> before, Framework now) implements OfFramework {
    /**
     * Checks the components.
     *
     * @param before the same as it was, if all that was known of its beginning was that it would
     *     come after the last day observed
     * @param now the treaty or institution; with modes and obligations as they were, if there were
     *     any before
     */
    public Founded {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
    }

    @Override
    public ImmutableList<Framework> removed() {
      return before.isPresent() ? ImmutableList.of(before.get()) : ImmutableList.of();
    }

    /** {@return what was founded, and when} */
    @Override
    public String toString() {
      return Sentences.founded(now);
    }
  }

  /**
   * A treaty or an institution that had not ended has.
   *
   * @param before the treaty or institution as it was
   * @param now the same as it is now, with modes and obligations as they were
   */
  record Dissolved(Framework before, Framework now) implements OfFramework {
    /**
     * Checks the components.
     *
     * @param before the treaty or institution as it was
     * @param now the same as it is now, with modes and obligations as they were
     */
    public Dissolved {
      requireNonNull(before, "before");
      requireNonNull(now, "now");
    }

    @Override
    public ImmutableList<Framework> removed() {
      return ImmutableList.of(before);
    }

    /** {@return what came to an end, and when} */
    @Override
    public String toString() {
      return Sentences.dissolved(now);
    }
  }

  /**
   * A record that was not there, of which no other event tells.
   *
   * @param subject the record
   * @param now the record itself, of the type that its kind has: a state, a mode, a spell
   */
  record Added(Subject subject, Object now) implements ArchitectureEvent {
    /**
     * Checks the components.
     *
     * @param subject the record
     * @param now the record itself, of the type that its kind has: a state, a mode, a spell
     */
    public Added {
      requireNonNull(subject, "subject");
      requireNonNull(now, "now");
    }

    @Override
    public ImmutableList<Object> removed() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Object> added() {
      return ImmutableList.of(now);
    }

    /** {@return the record that was added} */
    @Override
    public String toString() {
      return subject + " is new in the record";
    }
  }

  /**
   * A record that is no longer there.
   *
   * @param subject the record
   * @param before the record itself, of the type that its kind has
   */
  record Removed(Subject subject, Object before) implements ArchitectureEvent {
    /**
     * Checks the components.
     *
     * @param subject the record
     * @param before the record itself, of the type that its kind has
     */
    public Removed {
      requireNonNull(subject, "subject");
      requireNonNull(before, "before");
    }

    @Override
    public ImmutableList<Object> removed() {
      return ImmutableList.of(before);
    }

    @Override
    public ImmutableList<Object> added() {
      return ImmutableList.of();
    }

    /** {@return the record that was removed} */
    @Override
    public String toString() {
      return subject + " is no longer in the record";
    }
  }

  /**
   * A record that reads otherwise, in a way that no other event tells.
   *
   * @param subject the record
   * @param before the record as it was, of the type that its kind has; of a treaty or institution
   *     without the changes of its modes and obligations, of which there are events of their own;
   *     of the document an architecture that has title, last day observed, version, licence, note,
   *     vocabulary and extensions only
   * @param now the record as it is now
   */
  record Changed(Subject subject, Object before, Object now) implements ArchitectureEvent {
    /**
     * Checks the components.
     *
     * @param subject the record
     * @param before the record as it was, of the type that its kind has; of a treaty or institution
     *     without the changes of its modes and obligations, of which there are events of their own;
     *     of the document an architecture that has title, last day observed, version, licence,
     *     note, vocabulary and extensions only
     * @param now the record as it is now
     */
    public Changed {
      requireNonNull(subject, "subject");
      requireNonNull(before, "before");
      requireNonNull(now, "now");
    }

    @Override
    public ImmutableList<Object> removed() {
      return ImmutableList.of(before);
    }

    @Override
    public ImmutableList<Object> added() {
      return ImmutableList.of(now);
    }

    /** {@return the record that was changed} */
    @Override
    public String toString() {
      return subject + " reads otherwise";
    }
  }
}
