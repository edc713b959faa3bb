/**
 * Days that may be known only in part, and answers that may be unknown.
 *
 * <p>A {@link io.koinon.time.PartialDate} is what a source gives: a day, a month, a year, perhaps
 * marked as uncertain. An {@link io.koinon.time.Endpoint} is where an interval begins or ends: at
 * such a date, on one unknown day of a range, open, or unknown. An {@link io.koinon.time.Interval}
 * is half-open, {@code [from, to)}. A question to an interval takes a {@link
 * io.koinon.time.Cutoff}, the day up to which the data was observed, and is answered with a {@link
 * io.koinon.time.Truth}: YES and NO are given only where they hold in every possible world, that is
 * for every choice of days the endpoints allow; all else is UNKNOWN, with a {@link
 * io.koinon.time.Reason}.
 */
@NullMarked
@CheckReturnValue
package io.koinon.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
