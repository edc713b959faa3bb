package io.koinon.projection;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.OperationRole;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.strategy.MeasureAction;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an answer depends on, at most: frameworks with all who take part in them, ties, links and
 * operations, one or all, statements, dates, milestones; or everything.
 */
final class Dependencies
    implements Condition.Visitor<Dependencies>, MeasureAction.Visitor<Dependencies> {
  /** Of an answer: it depends on everything. Of a change: everything depends on it. */
  static final Object ALL = "all";

  /** Ties between actors. */
  static final Object TIES = "ties";

  /** Links between frameworks. */
  static final Object LINKS = "links";

  private final SecurityArchitecture architecture;
  private final ImmutableSet.Builder<Object> dependencies = ImmutableSet.builder();

  private Dependencies(SecurityArchitecture architecture) {
    this.architecture = architecture;
  }

  /** What it depends on whether a condition holds. */
  static ImmutableSet<Object> of(Condition condition, SecurityArchitecture architecture) {
    Dependencies dependencies = new Dependencies(architecture);
    dependencies.add(condition);
    return dependencies.dependencies.build();
  }

  /** What it depends on whether an action can be taken. */
  static ImmutableSet<Object> of(MeasureAction action, SecurityArchitecture architecture) {
    return action.accept(new Dependencies(architecture)).dependencies.build();
  }

  /** What it depends on how a framework decides. */
  static ImmutableSet<Object> ofDecisions(FrameworkId id, SecurityArchitecture architecture) {
    Dependencies dependencies = new Dependencies(architecture);
    dependencies.addDecisions(id);
    return dependencies.dependencies.build();
  }

  /** What an action changes. */
  static ImmutableSet<Object> changedBy(MeasureAction action) {
    if (action instanceof MeasureAction.Link link) {
      return ImmutableSet.of(LINKS, link.link().id());
    }
    if (action instanceof MeasureAction.Strengthen strengthen) {
      return ImmutableSet.of(TIES, strengthen.tie());
    }
    if (action instanceof MeasureAction.Conduct conduct) {
      return ImmutableSet.of(conduct.operation().id());
    }
    return ImmutableSet.of(changedParticipation(action));
  }

  private static Object changedParticipation(MeasureAction action) {
    if (action instanceof MeasureAction.Invite invite) {
      return invite.into().framework();
    }
    if (action instanceof MeasureAction.Upgrade upgrade) {
      return upgrade.into().framework();
    }
    if (action instanceof MeasureAction.Downgrade downgrade) {
      return downgrade.into().framework();
    }
    if (action instanceof MeasureAction.Withdraw withdraw) {
      return withdraw.from();
    }
    return action instanceof MeasureAction.Suspend suspend ? suspend.in() : changedLaw(action);
  }

  /** A framework whose law changes, or everything, where that makes somebody party to a treaty. */
  private static Object changedLaw(MeasureAction action) {
    if (action instanceof MeasureAction.Establish establish
        && isFree(establish.framework().declaredModes().values())) {
      return establish.framework().id();
    }
    return action instanceof MeasureAction.Develop develop
            && isFree(develop.modes().values())
            && develop.obligations().isEmpty()
        ? develop.framework()
        : ALL;
  }

  private static boolean isFree(Iterable<Mode> modes) {
    for (Mode mode : modes) {
      if (!mode.partyTo().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void add(Condition condition) {
    Dependencies unused = condition.accept(this);
  }

  /** A framework, with the institutions whose members are parties to it. */
  private void add(FrameworkId framework) {
    dependencies.add(framework);
    if (architecture.treaties().containsKey(framework)) {
      for (Institution institution : architecture.institutions().values()) {
        if (institution.declaredModes().values().stream()
            .anyMatch(mode -> mode.partyTo().contains(framework))) {
          dependencies.add(institution.id());
        }
      }
    }
  }

  private void add(ActorId actor) {
    if (actor instanceof FrameworkId framework) {
      add(framework);
    }
  }

  private void add(ActorTerm term) {
    term.actor().ifPresent(this::add);
  }

  private void add(Set<Capacity> capacities) {
    capacities.forEach(capacity -> add(capacity.framework()));
  }

  /** How a framework decides, by whichever procedure. */
  private void addDecisions(FrameworkId id) {
    add(id);
    architecture.findFramework(id).stream()
        .flatMap(framework -> framework.decisions().values().stream())
        .flatMap(procedure -> procedure.rule().vetoModes().stream())
        .forEach(mode -> add(mode.framework()));
  }

  /** For what somebody is ready: what a mode asks for, and what treaties exclude. */
  private void addReadiness(ModeId id) {
    addDecisions(id.framework());
    Framework framework = architecture.frameworks().get(id.framework());
    Mode mode = framework == null ? null : framework.findMode(id).orElse(null);
    if (mode != null) {
      if (!(framework instanceof Institution) || !mode.partyTo().isEmpty()) {
        dependencies.add(ALL);
      }
      mode.admission().ifPresent(this::addOnce);
    }
  }

  /** An admission condition; where it asks for another, what that depends on is left open. */
  private void addOnce(Condition admission) {
    if (asksForAdmission(admission)) {
      dependencies.add(ALL);
    } else {
      add(admission);
    }
  }

  private static boolean asksForAdmission(Condition condition) {
    return condition instanceof Condition.Admissible
        || condition.parts().stream().anyMatch(Dependencies::asksForAdmission);
  }

  // Conditions

  private Dependencies addParts(Condition condition) {
    condition.parts().forEach(this::add);
    return this;
  }

  @Override
  public Dependencies allOf(Condition.AllOf condition) {
    return addParts(condition);
  }

  @Override
  public Dependencies anyOf(Condition.AnyOf condition) {
    return addParts(condition);
  }

  @Override
  public Dependencies not(Condition.Not condition) {
    return addParts(condition);
  }

  @Override
  public Dependencies participates(Condition.Participates condition) {
    add(condition.actor());
    add(condition.in());
    return this;
  }

  @Override
  public Dependencies participants(Condition.Participants condition) {
    add(condition.in());
    return this;
  }

  @Override
  public Dependencies exists(Condition.Exists condition) {
    add(condition.framework());
    return this;
  }

  @Override
  public Dependencies onOrAfter(Condition.OnOrAfter condition) {
    dependencies.add(condition.date());
    return this;
  }

  @Override
  public Dependencies covered(Condition.Covered condition) {
    dependencies.add(ALL);
    return this;
  }

  @Override
  public Dependencies tieAtLeast(Condition.TieAtLeast condition) {
    dependencies.add(TIES);
    return this;
  }

  @Override
  public Dependencies mutualTies(Condition.MutualTies condition) {
    dependencies.add(TIES);
    return this;
  }

  @Override
  public Dependencies linked(Condition.Linked condition) {
    dependencies.add(LINKS);
    condition.between().forEach(this::add);
    return this;
  }

  @Override
  public Dependencies reached(Condition.Reached condition) {
    dependencies.add(condition.milestone());
    return this;
  }

  @Override
  public Dependencies attests(Condition.Attests condition) {
    dependencies.add(condition.statement());
    add(condition.of());
    return this;
  }

  @Override
  public Dependencies admissible(Condition.Admissible condition) {
    add(condition.actor());
    addReadiness(condition.into());
    return this;
  }

  // Actions

  @Override
  public Dependencies invite(MeasureAction.Invite action) {
    add(action.actor());
    addReadiness(action.into());
    return this;
  }

  @Override
  public Dependencies upgrade(MeasureAction.Upgrade action) {
    add(action.actor());
    addReadiness(action.into());
    return this;
  }

  @Override
  public Dependencies downgrade(MeasureAction.Downgrade action) {
    add(action.actor());
    addDecisions(action.into().framework());
    return this;
  }

  @Override
  public Dependencies withdraw(MeasureAction.Withdraw action) {
    add(action.actor());
    addDecisions(action.from());
    return this;
  }

  @Override
  public Dependencies suspend(MeasureAction.Suspend action) {
    add(action.actor());
    addDecisions(action.in());
    return this;
  }

  @Override
  public Dependencies dissolve(MeasureAction.Dissolve action) {
    dependencies.add(ALL);
    return this;
  }

  @Override
  public Dependencies establish(MeasureAction.Establish action) {
    add(action.framework().id());
    dependencies.add(OperationId.of(action.framework().id().value()));
    action.founders().values().stream().flatMap(Set::stream).forEach(this::add);
    return this;
  }

  @Override
  public Dependencies develop(MeasureAction.Develop action) {
    addDecisions(action.framework());
    return this;
  }

  @Override
  public Dependencies link(MeasureAction.Link action) {
    dependencies.add(action.link().id());
    action.link().between().forEach(this::addDecisions);
    return this;
  }

  @Override
  public Dependencies strengthen(MeasureAction.Strengthen action) {
    dependencies.add(action.tie());
    return this;
  }

  @Override
  public Dependencies conduct(MeasureAction.Conduct action) {
    dependencies.add(action.operation().id());
    dependencies.add(FrameworkId.of(action.operation().id().value()));
    action.operation().hosts().forEach(this::add);
    Stream.concat(
            action.operation().roles().stream().map(OperationRole::actor),
            action.operation().contributions().stream().map(Contribution::contributor))
        .forEach(
            actor -> {
              if (actor instanceof FrameworkId framework) {
                addDecisions(framework);
              }
            });
    action.operation().acceptance().ifPresent(this::add);
    return this;
  }
}
