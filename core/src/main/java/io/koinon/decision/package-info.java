/**
 * How institutions decide: rules of decision, ballots, and who is bound by what is adopted.
 *
 * <p>A {@link io.koinon.decision.DecisionProcedure} says by which {@link
 * io.koinon.decision.DecisionRule} a framework decides a matter, and whom the decision binds. A
 * {@link io.koinon.decision.Ballot} says who may vote and how they voted; {@code
 * Snapshot.ballot(…)} fills in who may. Its {@link io.koinon.decision.Decision} has an explanation:
 * which part of the rule failed, and by how much. Numbers are exact, and what is not known of the
 * electorate leaves the result open only where it matters.
 */
@NullMarked
@CheckReturnValue
package io.koinon.decision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
