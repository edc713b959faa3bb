/**
 * Questions to an architecture as it was on a day, each answered by one small class.
 *
 * <p>{@link io.koinon.analysis.Obligations} says who owes what to whom: {@linkplain
 * io.koinon.analysis.Obligations#between between} two actors, as {@link io.koinon.analysis.Bond}s;
 * who must {@linkplain io.koinon.analysis.Obligations#due assist} one that is attacked, given a
 * {@link io.koinon.analysis.Contingency}; along which {@link io.koinon.analysis.Chain}s others are
 * drawn in; who is bound to both sides; and what changed.
 */
@NullMarked
@CheckReturnValue
package io.koinon.analysis;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
