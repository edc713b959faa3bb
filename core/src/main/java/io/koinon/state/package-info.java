/**
 * Who can take part as a subject of its own: states that exist or are extinct, territories,
 * entities outside the United Nations.
 *
 * <p>A {@link io.koinon.state.State} has {@link io.koinon.state.StatePeriod periods}: what it was
 * ({@link io.koinon.state.StateKind}), from when to when, under whom. A {@link
 * io.koinon.state.Region} is a named set of states.
 *
 * <p>A {@link io.koinon.state.Succession} tells what became of some and who came after them; a
 * {@link io.koinon.state.Perspective} reads it as an account does.
 */
@NullMarked
@CheckReturnValue
package io.koinon.state;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
