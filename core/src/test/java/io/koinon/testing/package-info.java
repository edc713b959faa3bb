/**
 * What the tests of every module draw from: plausible architectures, small worlds of a few days,
 * edits of them, and a count of what they hold.
 *
 * <p>{@link io.koinon.testing.KoinonDomain} holds every generator; behind it stand {@link
 * io.koinon.testing.Architectures} and {@link io.koinon.testing.SmallWorlds}, whose values are made
 * from a {@link java.util.Random} alone, so that a seed says everything.
 */
@NullMarked
package io.koinon.testing;

import org.jspecify.annotations.NullMarked;
