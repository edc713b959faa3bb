/**
 * What one can take part in: treaties and institutions, and the modes of participation that their
 * law offers.
 *
 * <p>A {@link io.koinon.framework.Framework} is a {@link io.koinon.framework.Treaty}, which has
 * parties, or an {@link io.koinon.framework.Institution}, which has members. They are different
 * facts: the end of an institution never ends a treaty. A {@link io.koinon.framework.Mode} is law:
 * when it is offered, which rights and duties it brings, what it ranks above, and within which
 * {@link io.koinon.framework.Roster} its recorded holders are complete.
 *
 * <p>What a treaty obliges to is an {@link io.koinon.framework.Obligation}: who owes it to whom, as
 * two {@link io.koinon.framework.PersonalScope}s say, and in which {@link
 * io.koinon.framework.Casus}.
 */
@NullMarked
@CheckReturnValue
package io.koinon.framework;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
