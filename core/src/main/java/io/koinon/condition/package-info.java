/**
 * Conditions as data: criteria of admission, conditions for a phase to begin, what measures
 * require, when milestones are reached.
 *
 * <p>A {@link io.koinon.condition.Condition} is made of conditions; {@code
 * io.koinon.analysis.Conditions} evaluates it. Some ask for statements that no other record
 * carries: an {@link io.koinon.condition.Attestation} says of whom one is true.
 */
@NullMarked
package io.koinon.condition;

import org.jspecify.annotations.NullMarked;
