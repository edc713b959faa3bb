package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.base.ActorId;
import io.koinon.base.AmendmentId;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.ObligationId;
import io.koinon.base.SourceId;
import io.koinon.decision.DecisionProcedure;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.participation.Grade;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A treaty: signed on 1992-05-15, in force from 1994-04-20, not ended.
 *
 * <p>Four modes belong to every treaty and need no description: {@code signatory}, {@code
 * contracting} (bound, before entry into force), {@code party} and {@code provisional}. Parties
 * there are from its collective entry into force on; the other modes, from its signature on.
 * Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Treaty implements WithTreaty, Framework permits ImmutableTreaty {
  private static final ImmutableSortedMap<String, Grade> IMPLIED =
      ImmutableSortedMap.of(
          "signatory", Grade.SIGNATORY,
          "contracting", Grade.SIGNATORY,
          "party", Grade.FULL,
          "provisional", Grade.PROVISIONAL);

  Treaty() {}

  /** {@return the id} */
  @Override
  public abstract FrameworkId id();

  /** {@return the usual name in English} */
  @Override
  public abstract String name();

  /** {@return names in other languages or of other times} */
  @Override
  public abstract ImmutableList<Name> names();

  /** {@return when it was signed, if known} */
  public abstract Optional<Endpoint> signed();

  /** {@return where it was signed, if stated} */
  public abstract Optional<String> signedAt();

  /** {@return when it entered into force for its first parties} */
  public abstract Endpoint inForce();

  /** {@return when it ended} */
  public abstract Endpoint end();

  /** {@return by what rule it enters into force, if stated} */
  public abstract Optional<EntryIntoForce> inForceRule();

  /** {@return how long after its own deposit it enters into force for a later party, if stated} */
  public abstract Optional<Period> delay();

  /** {@return who keeps its instruments} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> depositaries();

  /** {@return the terms for which it was concluded, in order} */
  public abstract ImmutableList<Term> terms();

  /** {@return the protocols that amend or prolong it, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<AmendmentId, Amendment> amendments();

  /** {@return how one leaves, if stated} */
  @Override
  public abstract Optional<ExitRule> exit();

  /** {@return the modes that the record describes, by id} */
  @Override
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ModeId, Mode> declaredModes();

  /** {@return how it decides, by id} */
  @Override
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<DecisionId, DecisionProcedure> decisions();

  /** {@return what it obliges to, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ObligationId, Obligation> obligations();

  /** {@return the sources of what is said here} */
  @Override
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
    Texts.free(signedAt());
    Texts.free(note());
    Frameworks.checkPositive("treaty/delay", delay());
    Frameworks.checkKeys(amendments(), Amendment::id);
    Frameworks.checkModes(id(), declaredModes());
    Frameworks.checkDecisions(id(), decisions());
    Frameworks.checkObligations(id(), obligations());
  }

  /** {@return from its entry into force to its end} */
  @Value.Derived
  public Interval force() {
    return Interval.of(inForce(), end());
  }

  /**
   * {@return from its signature to its end; where the signature is not recorded, from a day up to
   * its entry into force on}
   */
  @Override
  @Value.Derived
  public Interval existence() {
    return Interval.of(signed().orElseGet(this::upToForce), end());
  }

  private Endpoint upToForce() {
    return inForce()
        .accept(
            new Endpoint.Visitor<Endpoint>() {
              @Override
              public Endpoint at(PartialDate date) {
                return Endpoint.notAfter(date);
              }

              @Override
              public Endpoint between(Endpoint.Between between) {
                return between.notAfter().map(Endpoint::notAfter).orElse(Endpoint.unknown());
              }

              @Override
              public Endpoint reference(Endpoint.Reference reference) {
                return Endpoint.unknown();
              }

              @Override
              public Endpoint open() {
                return Endpoint.open();
              }

              @Override
              public Endpoint unknown() {
                return Endpoint.unknown();
              }
            });
  }

  /** {@return the modes that the record describes, and those of the four that it does not} */
  @Override
  @Value.Lazy
  public ImmutableList<Mode> modes() {
    ImmutableSortedMap.Builder<ModeId, Mode> modes = ImmutableSortedMap.naturalOrder();
    modes.putAll(declaredModes());
    IMPLIED.forEach(
        (name, grade) -> {
          ModeId mode = ModeId.of(id(), name);
          if (!declaredModes().containsKey(mode)) {
            modes.put(mode, Mode.builder().id(mode).grade(grade).build());
          }
        });
    return modes.buildOrThrow().values().asList();
  }

  /**
   * {@return when a mode is law: its own validity; for parties, while the treaty is in force; for
   * the others, while it exists}
   *
   * @param mode a mode of this treaty
   */
  @Override
  public Interval validityOf(Mode mode) {
    return mode.validity().orElse(mode.grade() == Grade.FULL ? force() : existence());
  }

  /**
   * {@return when an obligation is law: its own validity, or while the treaty is in force}
   *
   * @param obligation an obligation of this treaty
   */
  public Interval validityOf(Obligation obligation) {
    return obligation.validity().orElse(force());
  }

  /**
   * {@return whether a mode, of this treaty or of an institution, makes its holder owe an
   * obligation}
   *
   * @param mode the mode
   * @param obligation an obligation of this treaty
   */
  public boolean isOwedBy(Mode mode, Obligation obligation) {
    return isAmong(mode, obligation.owedBy());
  }

  /**
   * {@return whether a mode, of this treaty or of an institution, makes its holder one to whom an
   * obligation is owed}
   *
   * @param mode the mode
   * @param obligation an obligation of this treaty
   */
  public boolean isOwedTo(Mode mode, Obligation obligation) {
    return isAmong(mode, obligation.owedTo());
  }

  private boolean isAmong(Mode mode, Optional<PersonalScope> scope) {
    return isNamed(mode, scope)
        || (mode.partyTo().contains(id())
            && modes().stream().anyMatch(own -> own.grade() == Grade.FULL && isNamed(own, scope)));
  }

  private boolean isNamed(Mode mode, Optional<PersonalScope> scope) {
    return scope.isPresent()
        ? scope.get().modes().contains(mode.id())
        : mode.grade() == Grade.FULL && mode.id().framework().equals(id());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Treaty}. Not thread-safe. */
  public static final class Builder extends ImmutableTreaty.Builder {
    Builder() {}

    /**
     * Adds a mode under its own id.
     *
     * @param mode the mode
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addMode(Mode mode) {
      return putDeclaredMode(mode.id(), mode);
    }

    /**
     * Adds a decision procedure under its own id.
     *
     * @param procedure the procedure
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addDecision(DecisionProcedure procedure) {
      return putDecision(procedure.id(), procedure);
    }

    /**
     * Adds an obligation under its own id.
     *
     * @param obligation the obligation
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addObligation(Obligation obligation) {
      return putObligation(obligation.id(), obligation);
    }

    /**
     * Adds an amendment under its own id.
     *
     * @param amendment the amendment
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addAmendment(Amendment amendment) {
      return putAmendment(amendment.id(), amendment);
    }
  }
}
