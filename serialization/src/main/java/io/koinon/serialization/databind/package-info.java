/** Values of Koinon in Jackson's databind, which may be missing. Not exported. */
@NullMarked
package io.koinon.serialization.databind;

import org.jspecify.annotations.NullMarked;
