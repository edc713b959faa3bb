/**
 * What actors and frameworks do with each other beside taking part in one another.
 *
 * <p>A {@link io.koinon.cooperation.Tie} is how much two actors depend on each other in one area.
 * An {@link io.koinon.cooperation.Operation} has bodies in {@linkplain
 * io.koinon.cooperation.OperationRole roles}, a host, {@linkplain io.koinon.cooperation.Need needs}
 * and {@linkplain io.koinon.cooperation.Contribution contributions}, of which {@linkplain
 * io.koinon.cooperation.Observation observations} tell pledged and deployed apart. A {@link
 * io.koinon.cooperation.FrameworkLink} is what frameworks have agreed between themselves.
 */
@NullMarked
@CheckReturnValue
package io.koinon.cooperation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
