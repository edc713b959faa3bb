package io.koinon.validation;

import io.koinon.framework.Framework;
import io.koinon.state.State;

/**
 * Something that must, should or may be so in an architecture.
 *
 * <p>Each method is called with one part of the architecture at a time, in no promised order and
 * perhaps by several threads at once; a rule overrides those it needs and keeps nothing between
 * calls. What it finds it reports to {@link Findings}. It asks neither clock nor network nor files:
 * the day of the validation is {@link ValidationContext#asOf()}. A date that is known in part may
 * leave it open whether a rule is broken; a rule reports what is so in every reading of the dates,
 * and leaves it to a rule of its own, of level {@link Level#MAY}, to report what may be so.
 *
 * <p>A rule that throws makes the report incomplete and is named in it; other rules go on.
 */
public interface Rule {
  /** {@return what the rule says of itself, the same object each time} */
  RuleDescriptor descriptor();

  /**
   * Looks at the whole, once.
   *
   * @param context the architecture and what else is known
   * @param findings where to report
   */
  default void checkWhole(ValidationContext context, Findings findings) {}

  /**
   * Looks at a state.
   *
   * @param state the state
   * @param context the architecture and what else is known
   * @param findings where to report
   */
  default void checkState(State state, ValidationContext context, Findings findings) {}

  /**
   * Looks at a treaty or an institution.
   *
   * @param framework the treaty or institution
   * @param context the architecture and what else is known
   * @param findings where to report
   */
  default void checkFramework(Framework framework, ValidationContext context, Findings findings) {}

  /**
   * Looks at all spells of one participant in one framework.
   *
   * @param history the spells, at least one
   * @param context the architecture and what else is known
   * @param findings where to report
   */
  default void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {}
}
