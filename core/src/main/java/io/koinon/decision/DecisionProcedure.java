package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.DecisionId;
import io.koinon.base.Matter;
import io.koinon.base.OrganId;
import io.koinon.base.SourceId;
import io.koinon.finding.Explanation;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a framework decides: in which organ, on which matter, from when to when, by which rule, and
 * whom the decision binds.
 *
 * <p>Where an organ or a matter is absent, it is for every one that has no procedure of its own.
 * Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class DecisionProcedure implements WithDecisionProcedure
    permits ImmutableDecisionProcedure {
  DecisionProcedure() {}

  /** {@return the id} */
  public abstract DecisionId id();

  /** {@return the organ that decides, if it is the procedure of one} */
  public abstract Optional<OrganId> organ();

  /** {@return the matter that is decided, if it is the procedure for one} */
  public abstract Optional<Matter> matter();

  /** {@return from when to when it is law; as long as the framework exists if absent} */
  public abstract Optional<Interval> validity();

  /** {@return the rule} */
  public abstract DecisionRule rule();

  /** {@return whom an adopted decision binds} */
  public abstract Binding binds();

  /** {@return the article that says so, if stated} */
  public abstract Optional<String> article();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(article());
    Texts.free(note());
  }

  /**
   * {@return what comes of a ballot}
   *
   * @param ballot who may vote, and how they voted
   */
  public Decision decide(Ballot ballot) {
    Explanation explanation = rule().evaluate(ballot);
    return new Decision(
        explanation.truth(),
        explanation.truth() == Truth.YES ? bound(ballot) : ImmutableSortedSet.of(),
        explanation);
  }

  private ImmutableSortedSet<ActorId> bound(Ballot ballot) {
    int last = ballot.stages().size() - 1;
    return ballot.members().stream()
        .filter(member -> isBound(ballot.voteOf(last, member)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean isBound(Vote vote) {
    return switch (binds()) {
      case ALL -> true;
      case ACCEPTING -> vote == Vote.FOR || vote == Vote.NO_OBJECTION;
      case PARTICIPATING -> vote != Vote.NOT_PARTICIPATING;
      case NONE -> false;
    };
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DecisionProcedure}. Not thread-safe. */
  public static final class Builder extends ImmutableDecisionProcedure.Builder {
    Builder() {}
  }
}
