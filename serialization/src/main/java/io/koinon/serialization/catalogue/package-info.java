/**
 * Bundled, sourced data.
 *
 * <p>{@link io.koinon.serialization.catalogue.Catalogue} reads it: documents of the same format
 * that users write, each with its own version, licence and limits.
 */
@NullMarked
@CheckReturnValue
package io.koinon.serialization.catalogue;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
