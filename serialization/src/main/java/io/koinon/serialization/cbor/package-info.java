/** Documents in CBOR (RFC 8949); needs Jackson's format of it. Not exported. */
@NullMarked
package io.koinon.serialization.cbor;

import org.jspecify.annotations.NullMarked;
