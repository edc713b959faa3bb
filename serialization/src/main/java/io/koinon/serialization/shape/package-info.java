/**
 * One declaration per type of the document, its shape: from it follow reading and writing, and what
 * is generated of them. Not exported.
 *
 * <p>A {@link io.koinon.serialization.shape.Shape} is one value: a text ({@link
 * io.koinon.serialization.shape.TextShape}), an object ({@link
 * io.koinon.serialization.shape.ObjectShape}), a flag. A {@link io.koinon.serialization.shape.Many}
 * is a collection of values: a list, or an object keyed by ids. Every shape is read and written
 * with the key that leads to it, so nothing is repeated in a document: a state is told its id, a
 * spell its framework and participant, and a bare mode name is completed by the framework it stands
 * under. The declarations are in {@code BaseShapes}, {@code StateShapes}, {@code
 * ParticipationShapes}, {@code FrameworkShapes} and {@link
 * io.koinon.serialization.shape.ArchitectureShapes}, one for each package of the model.
 *
 * <p>{@link io.koinon.serialization.shape.JsonSchema} is made of them. What the types and their
 * properties are in words stands beside them, in {@code descriptions.txt}: of a property that is
 * added there, too, the schema and the field reference tell.
 */
@NullMarked
@CheckReturnValue
package io.koinon.serialization.shape;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
