/** How value types are generated, and the checks of texts they share. Not exported. */
@NullMarked
@CheckReturnValue
package io.koinon.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
