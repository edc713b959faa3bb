/**
 * What everything else is named by: typed ids, codes of other people's lists, names, sources, and
 * the open vocabularies.
 *
 * <p>An id is a record around one checked text, and no two kinds of id can be mixed up: a {@link
 * io.koinon.base.StateId} is not a {@link io.koinon.base.FrameworkId}, and where either may stand
 * it says {@link io.koinon.base.ActorId}. A {@link io.koinon.base.Code} is somebody else's
 * identifier and always names its scheme. An {@link io.koinon.base.Amount} is an exact number, or a
 * range of them. A {@link io.koinon.base.Right}, {@link io.koinon.base.Duty}, {@link
 * io.koinon.base.CooperationArea}, {@link io.koinon.base.Matter}, {@link io.koinon.base.Principle},
 * {@link io.koinon.base.ObligationKind}, {@link io.koinon.base.CasusEvent} or {@link
 * io.koinon.base.Means} is a term of an open vocabulary: the usual ones are constants, any other is
 * {@code of("…")}.
 */
@NullMarked
@CheckReturnValue
package io.koinon.base;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
