/**
 * Phased strategies as data: what somebody proposes to do, when, and under which conditions.
 *
 * <p>A {@link io.koinon.strategy.Strategy} has objectives and {@linkplain io.koinon.strategy.Phase
 * phases}. A phase has a window, phases that it waits for, a condition on which it begins,
 * {@linkplain io.koinon.strategy.Measure measures} and {@linkplain io.koinon.strategy.Milestone
 * milestones}. What a measure does is its {@link io.koinon.strategy.MeasureAction}. What would come
 * of it is worked out by {@code io.koinon.projection}.
 */
@NullMarked
@CheckReturnValue
package io.koinon.strategy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
