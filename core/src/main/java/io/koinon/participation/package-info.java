/**
 * The facts of participation: who held which mode, from when to when, by which acts, according to
 * whom, and what was limited meanwhile.
 *
 * <p>A {@link io.koinon.participation.Participation} is one spell. It names its mode by id; what
 * the mode means is law and lives with the framework. Its {@link io.koinon.participation.Act acts}
 * say how it began and ended, its {@link io.koinon.participation.Claim} how sure the record is of
 * the spell as a whole, its {@link io.koinon.participation.Alternative alternatives} what other
 * accounts say, its {@link io.koinon.participation.Limitation limitations} what did not apply or
 * was not done within it. A {@link io.koinon.participation.Grade} compares modes across frameworks.
 */
@NullMarked
@CheckReturnValue
package io.koinon.participation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
