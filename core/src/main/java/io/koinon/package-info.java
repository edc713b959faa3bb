/**
 * Koinon: who took part in what, with which rights and duties, on which day, according to whom.
 *
 * <p>Read the packages in this order: {@link io.koinon.time} (dates that may be partial, and
 * answers that may be unknown), {@link io.koinon.base} (ids and open vocabularies), {@code
 * io.koinon.finding} (what the library has to say about data), {@code io.koinon.state}, {@code
 * io.koinon.participation}, {@code io.koinon.framework}, {@code io.koinon.cooperation} and, where
 * they meet and are asked, {@code io.koinon.architecture}. A package uses only those named before
 * it.
 *
 * <p>This package holds the exception by which the types of the library refuse an impossible value.
 */
@NullMarked
@CheckReturnValue
package io.koinon;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
