/**
 * Diagrams of what the library works out, in the languages of other tools.
 *
 * <p>{@link io.koinon.serialization.export.MermaidGantt} draws the phases, measures and milestones
 * of a projection on a line of time, {@link io.koinon.serialization.export.SpellTimeline} the
 * spells of an architecture. {@link io.koinon.serialization.export.NetworkDiagram} draws who takes
 * part in what, who owes what to whom, and who depends on whom on a day, for Mermaid and for
 * Graphviz.
 */
@NullMarked
@CheckReturnValue
package io.koinon.serialization.export;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
