/**
 * One shape for everything the library has to say about data.
 *
 * <p>A {@link io.koinon.finding.Finding} is data: the {@link io.koinon.finding.FindingType type}
 * with its permanent code, a {@link io.koinon.finding.Severity}, the {@link
 * io.koinon.finding.Subject} it is about, and named {@link io.koinon.finding.Argument arguments}.
 * The sentence is a view of it, rendered from the template of the type. {@link
 * io.koinon.finding.Suggestions} finds the near misses behind "did you mean".
 */
@NullMarked
@CheckReturnValue
package io.koinon.finding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
