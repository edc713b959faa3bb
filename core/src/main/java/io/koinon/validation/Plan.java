package io.koinon.validation;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.OperationId;
import io.koinon.base.StrategyId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import java.util.Map;
import java.util.TreeMap;

/** What a strategy would bring about, which counts as there in it. */
final class Plan {
  /** Of no strategy. */
  static final Plan NONE =
      new Plan(Strategy.builder().id(StrategyId.of("none")).title("none").build());

  private final Strategy strategy;
  private final Map<FrameworkId, Framework> established = new TreeMap<>();
  private final ImmutableSet<ModeId> modes;
  private final ImmutableSet<ObligationId> obligations;
  private final ImmutableSet<LinkId> links;

  private Plan(Strategy strategy) {
    this.strategy = strategy;
    ImmutableSet.Builder<ModeId> allModes = ImmutableSet.builder();
    ImmutableSet.Builder<ObligationId> allObligations = ImmutableSet.builder();
    ImmutableSet.Builder<LinkId> allLinks = ImmutableSet.builder();
    for (MeasureAction action : StrategyParts.actions(strategy)) {
      if (action instanceof MeasureAction.Establish establish) {
        established.putIfAbsent(establish.framework().id(), establish.framework());
      } else if (action instanceof MeasureAction.Develop develop) {
        allModes.addAll(develop.modes().keySet());
        allObligations.addAll(develop.obligations().keySet());
      } else if (action instanceof MeasureAction.Link link) {
        allLinks.add(link.link().id());
      }
    }
    this.modes = allModes.build();
    this.obligations = allObligations.build();
    this.links = allLinks.build();
  }

  static Plan of(Strategy strategy) {
    return new Plan(strategy);
  }

  boolean isNone() {
    return this == NONE;
  }

  Subject subject() {
    return Subject.of(strategy.id());
  }

  ImmutableSet<LinkId> links() {
    return links;
  }

  ImmutableSet<MilestoneId> milestones() {
    return strategy.phases().values().stream()
        .map(Phase::milestones)
        .flatMap(milestones -> milestones.keySet().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a framework gets a mode. */
  boolean develops(ModeId mode) {
    return modes.contains(mode);
  }

  /** Whether a treaty gets an obligation. */
  boolean develops(ObligationId obligation) {
    return obligations.contains(obligation);
  }

  boolean establishes(FrameworkId framework) {
    return established.containsKey(framework);
  }

  /** What is known where the frameworks are there that the strategy establishes. */
  ValidationContext over(ValidationContext context) {
    SecurityArchitecture all = context.architecture();
    Map<FrameworkId, Treaty> treaties = new TreeMap<>();
    Map<FrameworkId, Institution> institutions = new TreeMap<>();
    established.forEach(
        (id, framework) -> {
          boolean isTaken =
              all.frameworks().containsKey(id)
                  || all.operations().containsKey(OperationId.of(id.value()));
          if (!isTaken && framework instanceof Treaty treaty) {
            treaties.put(id, treaty);
          } else if (!isTaken && framework instanceof Institution institution) {
            institutions.put(id, institution);
          }
        });
    return treaties.isEmpty() && institutions.isEmpty()
        ? context
        : context.over(
            all.toBuilder().putAllTreaties(treaties).putAllInstitutions(institutions).build());
  }
}
