/**
 * What would come of a phased strategy: which measures would be taken on which day, which would be
 * blocked and by what, and which milestones would be reached.
 *
 * <p>{@link io.koinon.projection.Projector} moves an architecture through a strategy, day by day,
 * under stated {@linkplain io.koinon.projection.ProjectionAssumptions assumptions}; the {@link
 * io.koinon.projection.Projection} tells it as a log of dated {@linkplain
 * io.koinon.projection.ProjectionEvent events}. Nothing is forecast: it is said what the law of the
 * frameworks and the conditions of the strategy allow.
 */
@NullMarked
@CheckReturnValue
package io.koinon.projection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
