/**
 * Says what breaks the rules in an architecture, where, and with a permanent code.
 *
 * <p>A {@link io.koinon.validation.Validator} asks {@link io.koinon.validation.Rule rules}, which
 * {@link io.koinon.validation.Rules} lists and users may add to, and gives a {@link
 * io.koinon.validation.ValidationReport}. A {@link io.koinon.validation.Profile} says how grave a
 * finding of a rule is; a {@link io.koinon.validation.Suppression} accepts single findings for a
 * reason; a {@link io.koinon.validation.Baseline} knows those that were there before.
 */
@NullMarked
@CheckReturnValue
package io.koinon.validation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
