/**
 * Questions to an architecture as it was on a day, each answered by one small class.
 *
 * <p>{@link io.koinon.analysis.Obligations} says who owes what to whom: {@linkplain
 * io.koinon.analysis.Obligations#between between} two actors, as {@link io.koinon.analysis.Bond}s;
 * who must {@linkplain io.koinon.analysis.Obligations#due assist} one that is attacked, given a
 * {@link io.koinon.analysis.Contingency}; along which {@link io.koinon.analysis.Chain}s others are
 * drawn in; who is bound to both sides; and what changed.
 *
 * <p>Measures say how much: {@link io.koinon.analysis.Coverage} of a region by area of cooperation,
 * and its gaps; {@link io.koinon.analysis.Overlap} of two frameworks; {@link
 * io.koinon.analysis.CoMembership} of actors in several, and their {@link
 * io.koinon.analysis.Convergence}; {@link io.koinon.analysis.Inclusiveness} of a framework; {@link
 * io.koinon.analysis.Interdependence} by ties. Each lies within {@link io.koinon.analysis.Bounds},
 * or is a {@link io.koinon.analysis.Quantity} between two numbers, given all that is not known:
 * exact numbers, never floating-point ones.
 */
@NullMarked
@CheckReturnValue
package io.koinon.analysis;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
