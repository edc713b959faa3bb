package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.time.Truth;

/**
 * Where somebody stands in a framework on a day: in which modes, with which rights and duties, in
 * law and in conduct.
 *
 * <p>Four questions are asked of each right and duty, and none follows from another: whether one is
 * <em>entitled</em> to a right, and whether one <em>exercises</em> it; whether a duty is
 * <em>owed</em>, and whether it is <em>performed</em>. On 2024-06-01 Armenia is entitled to vote in
 * the CSTO and does not; it owes its payments and does not make them. The law comes from the modes
 * held and from the limitations that say what does not apply; conduct is taken to follow the law
 * unless a limitation says that it does not. A limitation never adds a right.
 *
 * <p>An obligation of a treaty is a duty named in full, {@code cst/assistance}. It is owed by
 * whoever holds a mode that brings it, or is named, while it is law; in an institution, by whom it
 * is owed through that institution. Towards a counterpart it is owed if the counterpart is among
 * those to whom it is, or for whose benefit, and has not lost the right that {@linkplain
 * io.koinon.base.ObligationKind#correlative corresponds} to it. A limitation that names it takes
 * it, in a spell of whatever framework the limitation stands. One that the architecture does not
 * have is UNKNOWN.
 *
 * <p>A limitation of narrower scope than the question leaves it open: UNKNOWN, {@link
 * io.koinon.time.Reason#CONDITIONAL}. Rights and duties that are not recorded are UNKNOWN, {@link
 * io.koinon.time.Reason#NO_DATA}. Duties that survive the exit are so after it, in an amount that
 * nobody recorded. Immutable and thread-safe; what is asked is worked out when it is asked.
 */
public final class Standing {
  private final Snapshot snapshot;
  private final StandingRecords records;
  private final ActorId actor;
  private final FrameworkId framework;

  Standing(Snapshot snapshot, StandingRecords records, ActorId actor, FrameworkId framework) {
    this.snapshot = snapshot;
    this.records = records;
    this.actor = requireNonNull(actor, "actor");
    this.framework = requireNonNull(framework, "framework");
  }

  /** {@return whose standing it is} */
  public ActorId actor() {
    return actor;
  }

  /** {@return in what} */
  public FrameworkId framework() {
    return framework;
  }

  /** {@return the snapshot that was asked} */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** {@return whether it is a member, or a party, with the records} */
  public Answer membership() {
    return snapshot.membership(actor, framework);
  }

  /** {@return whether it takes part in any mode, with the records} */
  public Answer participation() {
    return snapshot.participation(actor, framework);
  }

  /**
   * {@return the modes that it holds; complete if it can hold no other of those that the framework
   * offers}
   */
  public ThreeValuedSet<ModeId> modes() {
    return records.modes(actor, framework);
  }

  /**
   * {@return whether it has a right; by an index, without allocation}
   *
   * @param right the right
   */
  public Truth isEntitled(Right right) {
    return snapshot.lookUp(records.ruling().of(right), actor, framework, true);
  }

  /**
   * {@return whether it has a right and exercises it; by an index, without allocation}
   *
   * @param right the right
   */
  public Truth isExercising(Right right) {
    return snapshot.lookUp(records.ruling().of(right), actor, framework, false);
  }

  /**
   * {@return whether it owes a duty; by an index, without allocation, unless it is an obligation of
   * a treaty}
   *
   * @param duty the duty
   */
  public Truth isOwing(Duty duty) {
    if (duty.obligation().isPresent()) {
      return owes(duty).truth();
    }
    return snapshot.lookUp(records.ruling().of(duty), actor, framework, true);
  }

  /**
   * {@return whether it owes a duty and performs it; by an index, without allocation, unless it is
   * an obligation of a treaty}
   *
   * @param duty the duty
   */
  public Truth isPerforming(Duty duty) {
    if (duty.obligation().isPresent()) {
      return performs(duty).truth();
    }
    return snapshot.lookUp(records.ruling().of(duty), actor, framework, false);
  }

  /**
   * {@return whether it has a right}
   *
   * @param right the right
   */
  public Answer entitled(Right right) {
    return records.answer(actor, framework, StandingLaw.Question.entitled(right, null));
  }

  /**
   * {@return whether it has a right in some organ, matter, towards somebody or somewhere}
   *
   * @param right the right
   * @param scope where
   */
  public Answer entitled(Right right, Scope scope) {
    return records.answer(actor, framework, StandingLaw.Question.entitled(right, scope));
  }

  /**
   * {@return whether it has a right and exercises it, as far as conduct is recorded}
   *
   * @param right the right
   */
  public Answer exercises(Right right) {
    return records.answer(actor, framework, StandingLaw.Question.exercises(right, null));
  }

  /**
   * {@return whether it has a right and exercises it in some organ, matter, towards somebody or
   * somewhere}
   *
   * @param right the right
   * @param scope where
   */
  public Answer exercises(Right right, Scope scope) {
    return records.answer(actor, framework, StandingLaw.Question.exercises(right, scope));
  }

  /**
   * {@return whether it owes a duty}
   *
   * @param duty the duty
   */
  public Answer owes(Duty duty) {
    return records.answer(actor, framework, duty, null, false);
  }

  /**
   * {@return whether it owes a duty in some organ, matter, towards somebody or somewhere}
   *
   * @param duty the duty
   * @param scope where
   */
  public Answer owes(Duty duty, Scope scope) {
    return records.answer(actor, framework, duty, scope, false);
  }

  /**
   * {@return whether it owes a duty and performs it, as far as conduct is recorded}
   *
   * @param duty the duty
   */
  public Answer performs(Duty duty) {
    return records.answer(actor, framework, duty, null, true);
  }

  /**
   * {@return whether it owes a duty and performs it in some organ, matter, towards somebody or
   * somewhere}
   *
   * @param duty the duty
   * @param scope where
   */
  public Answer performs(Duty duty, Scope scope) {
    return records.answer(actor, framework, duty, scope, true);
  }

  /** {@return every right that a mode it may hold gives, or a limitation takes} */
  public ImmutableSortedSet<Right> rights() {
    return records.rights(actor, framework);
  }

  /**
   * {@return every duty that a mode it may hold brings, or a limitation lifts, and every obligation
   * that it may owe}
   */
  public ImmutableSortedSet<Duty> duties() {
    return records.duties(actor, framework);
  }

  /** {@return the limitations that are, or may be, in force} */
  public ImmutableList<LimitationInForce> limitations() {
    return records.limitations(actor, framework);
  }

  /**
   * {@return the alternative readings of the spells that are, or may be, current by any account}
   */
  public ImmutableList<Contested> contested() {
    return records.contested(actor, framework);
  }

  /** {@return whether notice has been given, and the exit has not taken effect} */
  public Truth isExitPending() {
    return records.isExitPending(actor, framework);
  }

  /** {@return whether it has signed, and is not yet bound} */
  public Truth isSignatory() {
    return records.isSignatory(actor, framework);
  }

  /** {@return the sources of the records behind it, in the order of their ids} */
  public ImmutableSet<SourceId> sources() {
    return records.sources(actor, framework);
  }

  /** {@return it in words: day, modes, rights and duties, what is open and what is contested} */
  @Override
  public String toString() {
    return new StandingSentence(this).toString();
  }
}
