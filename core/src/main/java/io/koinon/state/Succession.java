package io.koinon.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.base.SuccessionId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of states, or of institutions, and who came after them: the dissolution of
 * Czechoslovakia on 1993-01-01.
 *
 * <p>Queries compose and label explicit spells through it; they never move a spell. At most one
 * successor continues the predecessors in one reading. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Succession implements WithSuccession permits ImmutableSuccession {
  Succession() {}

  /** {@return the id} */
  public abstract SuccessionId id();

  /** {@return what kind of succession it is} */
  public abstract SuccessionKind kind();

  /** {@return the day on which it happened} */
  public abstract Endpoint on();

  /** {@return who was there before, and what became of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, Fate> predecessors();

  /** {@return who came after, and as what} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, Origin> successors();

  /** {@return what it did to the seats of the predecessors} */
  public abstract ImmutableList<MembershipEffect> seats();

  /** {@return how other accounts read it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<SourceId, Assessment> assessments();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    checkContinuators(id().value(), successors());
    assessments().forEach((account, assessment) -> check(account, assessment));
  }

  private void check(SourceId account, Assessment assessment) {
    if (!account.equals(assessment.account())) {
      throw new RefusedException(
          "succession/account",
          account.value(),
          "the account of its value, " + assessment.account());
    }
  }

  static void checkContinuators(String where, Map<ActorId, Origin> successors) {
    long continuators =
        successors.values().stream().filter(origin -> origin == Origin.CONTINUATOR).count();
    if (continuators > 1) {
      throw new RefusedException(
          "succession/continuators", where, "at most one continuator in one reading");
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Succession}. Not thread-safe. */
  public static final class Builder extends ImmutableSuccession.Builder {
    Builder() {}

    /**
     * Adds an assessment under its own account.
     *
     * @param assessment the assessment
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addAssessment(Assessment assessment) {
      return putAssessment(assessment.account(), assessment);
    }
  }
}
