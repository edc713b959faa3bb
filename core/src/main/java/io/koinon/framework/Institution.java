package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.OrganId;
import io.koinon.base.SourceId;
import io.koinon.decision.DecisionProcedure;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation, alliance, union, force, centre or forum: the CSTO from 2003-09-18 on.
 *
 * <p>It names its founding treaty and those it administers; they live on without it. It may be part
 * of several others. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Institution implements WithInstitution, Framework
    permits ImmutableInstitution {
  Institution() {}

  /** {@return the id} */
  @Override
  public abstract FrameworkId id();

  /** {@return the usual name in English} */
  @Override
  public abstract String name();

  /** {@return names in other languages or of other times} */
  @Override
  public abstract ImmutableList<Name> names();

  /** {@return the acronym, if it has one} */
  public abstract Optional<String> acronym();

  /** {@return what kind of institution it is} */
  public abstract InstitutionKind kind();

  /** {@return from when to when it exists} */
  @Override
  public abstract Interval existence();

  /** {@return the treaty that founded it, if one did} */
  public abstract Optional<FrameworkId> founding();

  /** {@return other treaties that it administers} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FrameworkId> treaties();

  /** {@return the institutions that it is part of} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FrameworkId> partOf();

  /** {@return its seat, if stated} */
  public abstract Optional<String> seat();

  /** {@return the areas in which it cooperates as long as it exists} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CooperationArea> areas();

  /** {@return further areas, each with the time in which it cooperates in it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<CooperationArea, Interval> datedAreas();

  /** {@return its organs, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<OrganId, Organ> organs();

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

  /** {@return the sources of what is said here} */
  @Override
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
    Texts.free(acronym());
    Texts.free(seat());
    Texts.free(note());
    Frameworks.checkKeys(organs(), Organ::id);
    Frameworks.checkModes(id(), declaredModes());
    Frameworks.checkDecisions(id(), decisions());
  }

  /** {@return the modes that the record describes: an institution offers no others} */
  @Override
  @Value.Lazy
  public ImmutableList<Mode> modes() {
    return declaredModes().values().asList();
  }

  /**
   * {@return when a mode is law: its own validity, or the existence of the institution}
   *
   * @param mode a mode of this institution
   */
  @Override
  public Interval validityOf(Mode mode) {
    return mode.validity().orElse(existence());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Institution}. Not thread-safe. */
  public static final class Builder extends ImmutableInstitution.Builder {
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
     * Adds an organ under its own id.
     *
     * @param organ the organ
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addOrgan(Organ organ) {
      return putOrgan(organ.id(), organ);
    }
  }
}
