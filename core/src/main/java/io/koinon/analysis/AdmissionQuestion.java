package io.koinon.analysis;

import io.koinon.base.ActorId;
import io.koinon.base.ModeId;

/**
 * Whether somebody could take up a mode: a question that an admission condition may ask again.
 *
 * <p>Of a question that turns on itself it is UNKNOWN, as it is in the least fixed point of
 * Kleene's connectives. Immutable and thread-safe.
 *
 * @param actor who
 * @param mode the mode
 */
record AdmissionQuestion(ActorId actor, ModeId mode) {
  /**
   * How many such questions may lead to one another; those further on stay open, so that conditions
   * that ask each other have an answer in time.
   */
  static final int DEEPEST = 4;
}
