/**
 * Statements that conditions ask about and no other record carries: {@link
 * io.koinon.condition.Attestation}.
 */
@NullMarked
package io.koinon.condition;

import org.jspecify.annotations.NullMarked;
