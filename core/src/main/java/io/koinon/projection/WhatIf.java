package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.analysis.BondChange;
import io.koinon.analysis.Coverage;
import io.koinon.analysis.Obligations;
import io.koinon.analysis.Situation;
import io.koinon.architecture.ArchitectureDiff;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.decision.Ballot;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Vote;
import io.koinon.finding.Explanation;
import io.koinon.framework.Framework;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.Assumption;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What would be different if something happened on a day: one leaves, joins or is suspended, a
 * framework is dissolved.
 *
 * <p>What is supposed to happen happens on that day, whether the law allows it or not; {@link
 * #laws()} says whether it does. Everything is asked as of that day, assuming that what was there
 * on the last day observed goes on. Immutable and thread-safe.
 */
public final class WhatIf {
  private final Snapshot before;
  private final Snapshot after;
  private final ImmutableList<Explanation> laws;

  /**
   * A cell of area and state whose cover changes.
   *
   * @param region the region of the state
   * @param state the state
   * @param area the area of cooperation
   * @param before whether it was covered
   * @param after whether it is
   */
  public record CoverChange(
      RegionId region, StateId state, CooperationArea area, Truth before, Truth after) {
    /**
     * Checks the components.
     *
     * @param region the region of the state
     * @param state the state
     * @param area the area of cooperation
     * @param before whether it was covered
     * @param after whether it is
     */
    public CoverChange {
      requireNonNull(region, "region");
      requireNonNull(state, "state");
      requireNonNull(area, "area");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  /**
   * A decision that becomes possible, or impossible: that would be adopted, or not, if everybody
   * who may vote voted for it.
   *
   * @param procedure the procedure
   * @param before whether it would have been adopted
   * @param after whether it would be
   */
  public record DecisionChange(DecisionId procedure, Truth before, Truth after) {
    /**
     * Checks the components.
     *
     * @param procedure the procedure
     * @param before whether it would have been adopted
     * @param after whether it would be
     */
    public DecisionChange {
      requireNonNull(procedure, "procedure");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  private WhatIf(Snapshot before, Snapshot after, ImmutableList<Explanation> laws) {
    this.before = before;
    this.after = after;
    this.laws = laws;
  }

  /**
   * {@return what would be different}
   *
   * @param architecture the architecture
   * @param day the day
   * @param actions what would happen on it, one after the other
   * @throws io.koinon.architecture.UnknownIdException if one of them is about a framework or a tie
   *     that is not there
   */
  public static WhatIf apply(
      SecurityArchitecture architecture, LocalDate day, MeasureAction... actions) {
    return apply(architecture, day, ImmutableList.copyOf(actions));
  }

  /**
   * {@return what would be different}
   *
   * @param architecture the architecture
   * @param day the day
   * @param actions what would happen on it, one after the other
   * @throws io.koinon.architecture.UnknownIdException if one of them is about a framework or a tie
   *     that is not there
   */
  public static WhatIf apply(
      SecurityArchitecture architecture, LocalDate day, Iterable<MeasureAction> actions) {
    Snapshot before = on(architecture, day);
    SecurityArchitecture changed = Effects.citing(architecture, "What if, on " + day);
    ImmutableList.Builder<Explanation> laws = ImmutableList.builder();
    for (MeasureAction action : actions) {
      laws.add(
          action
              .accept(
                  new ActionLaw(
                      on(changed, day), day, ProjectionAssumptions.standard(), Situation.none()))
              .explanation());
      changed = action.accept(new Effects(changed, day, day, "Supposed on " + day));
    }
    return new WhatIf(before, on(changed, day), laws.build());
  }

  private static Snapshot on(SecurityArchitecture architecture, LocalDate day) {
    return architecture.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE));
  }

  /** {@return the architecture as it was on the day} */
  public Snapshot before() {
    return before;
  }

  /** {@return the architecture as it would be on the day} */
  public Snapshot after() {
    return after;
  }

  /** {@return whether the law allows each of what happens, if everybody votes for it, in order} */
  public ImmutableList<Explanation> laws() {
    return laws;
  }

  /** {@return the records that change} */
  public ArchitectureDiff diff() {
    return before.architecture().diff(after.architecture());
  }

  /** {@return who would owe what to whom that did not, or no longer: who loses protection} */
  public ImmutableList<BondChange> obligations() {
    return Obligations.in(after).changesSince(Obligations.in(before));
  }

  /** {@return the cells of area and state whose cover changes, region by region} */
  public ImmutableList<CoverChange> cover() {
    ImmutableList.Builder<CoverChange> changes = ImmutableList.builder();
    for (RegionId region : before.architecture().regions().keySet()) {
      Coverage then = Coverage.of(before, region);
      Coverage now = Coverage.of(after, region);
      Set<CooperationArea> areas = new TreeSet<>(then.areas());
      areas.addAll(now.areas());
      for (CooperationArea area : areas) {
        for (StateId state : then.region().members()) {
          Truth was = then.cover(state, area).truth();
          Truth is = now.cover(state, area).truth();
          if (was != is) {
            changes.add(new CoverChange(region, state, area, was, is));
          }
        }
      }
    }
    return changes.build();
  }

  /** {@return the decisions that become possible or impossible} */
  public ImmutableList<DecisionChange> decisions() {
    Set<DecisionId> all = new TreeSet<>();
    before.architecture().frameworks().values().forEach(it -> all.addAll(it.decisions().keySet()));
    after.architecture().frameworks().values().forEach(it -> all.addAll(it.decisions().keySet()));
    ImmutableList.Builder<DecisionChange> changes = ImmutableList.builder();
    for (DecisionId id : all) {
      Truth was = isPossible(id, before);
      Truth is = isPossible(id, after);
      if (was != is) {
        changes.add(new DecisionChange(id, was, is));
      }
    }
    return changes.build();
  }

  private static Truth isPossible(DecisionId id, Snapshot snapshot) {
    Framework framework = snapshot.architecture().frameworks().get(id.framework());
    DecisionProcedure procedure = framework == null ? null : framework.decisions().get(id);
    if (framework == null || procedure == null) {
      return Truth.NO;
    }
    Truth isLaw =
        snapshot.exists(framework.id()).and(snapshot.isOn(framework.validityOf(procedure)));
    if (isLaw == Truth.NO) {
      return Truth.NO;
    }
    Ballot ballot = snapshot.ballot(procedure);
    Set<ActorId> electors = new TreeSet<>(ballot.members());
    electors.addAll(ballot.uncertain());
    int stages = procedure.rule() instanceof DecisionRule.Stages all ? all.rules().size() : 1;
    for (int stage = 1; stage <= stages; stage++) {
      ballot = (stage == 1 ? ballot : ballot.nextStage()).with(Vote.FOR, electors);
    }
    return procedure.decide(ballot).adopted().and(isLaw);
  }

  /** {@return day and title of what it starts from} */
  @Override
  public String toString() {
    return "What if: " + before;
  }
}
