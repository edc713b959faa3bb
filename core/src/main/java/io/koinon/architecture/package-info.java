/**
 * Where everything meets, and is asked.
 *
 * <p>A {@link io.koinon.architecture.SecurityArchitecture} holds states, regions, treaties,
 * institutions and the spells of participation, all by id. {@link io.koinon.architecture.AsOf} says
 * on which day, and under which assumptions, one wants to know; {@code architecture.asOf(…)} gives
 * the {@link io.koinon.architecture.Snapshot} that answers. A snapshot answers in three ways: with
 * a {@link io.koinon.time.Truth}, with an {@link io.koinon.architecture.Answer} that says why, and,
 * for whole groups, with a {@link io.koinon.architecture.ThreeValuedSet}; {@link
 * io.koinon.architecture.TwoValuedSnapshot} gives the lower and the upper bound as plain sets.
 *
 * <p>Architectures are put together with {@code plus}, cut back with {@code truncatedTo}, and
 * compared with {@code diff}: an {@link io.koinon.architecture.ArchitectureDiff} tells what
 * distinguishes two of them as {@linkplain io.koinon.architecture.ArchitectureEvent events}, and
 * {@code apply} makes these happen.
 *
 * <p>Who is meant is found by code and date ({@code resolve}, which gives {@link
 * io.koinon.architecture.Candidate candidates}) or by what somebody is called ({@code search},
 * which gives {@link io.koinon.architecture.SearchHit hits}). A {@link
 * io.koinon.architecture.Lineage} tells where a state or an institution comes from, whom it
 * continues, and through which effects a seat came to it.
 */
@NullMarked
@CheckReturnValue
package io.koinon.architecture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
