/**
 * Tutorials, and a command-line companion.
 *
 * <p>Each tutorial is numbered, runs by itself and explains what it prints: begin with {@link
 * io.koinon.examples.Tutorial01QuickStart}. The {@link io.koinon.examples.Companion} runs them, and
 * asks and checks documents.
 */
@NullMarked
@CheckReturnValue
package io.koinon.examples;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
