/**
 * Diagrams of what the library works out, in the languages of other tools.
 *
 * <p>{@link io.koinon.serialization.export.MermaidGantt} draws the phases, measures and milestones
 * of a projection on a line of time.
 */
@NullMarked
@CheckReturnValue
package io.koinon.serialization.export;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
