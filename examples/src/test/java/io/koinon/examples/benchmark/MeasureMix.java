package io.koinon.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.Right;
import io.koinon.base.Share;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Strategies of as many measures as asked for, of all kinds but closer ties, on the states and
 * frameworks of an architecture: drawn, the same each time.
 */
final class MeasureMix {
  private static final int PER_PHASE = 25;
  private static final int YEARS = 20;

  private final Random random = new Random(1);
  private final SecurityArchitecture architecture;
  private final ImmutableList<StateId> states;
  private final ImmutableList<ModeId> modes;
  private final ImmutableList<FrameworkId> institutions;
  private final ImmutableList<Participation> open;

  MeasureMix(SecurityArchitecture architecture) {
    this.architecture = architecture;
    this.states = architecture.states().keySet().asList();
    this.institutions = architecture.institutions().keySet().asList();
    this.modes =
        architecture.institutions().values().stream()
            .flatMap(institution -> institution.declaredModes().keySet().stream())
            .collect(ImmutableList.toImmutableList());
    this.open =
        architecture.participations().stream()
            .filter(spell -> spell.interval().toString().endsWith("/.."))
            .collect(ImmutableList.toImmutableList());
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  Strategy strategy(int measures) {
    Strategy.Builder strategy =
        Strategy.builder().id(StrategyId.of("mix")).title("A mix of measures");
    for (int first = 0; first < measures; first += PER_PHASE) {
      strategy.addPhase(phase(first, Math.min(measures, first + PER_PHASE)));
    }
    return strategy.build();
  }

  private Phase phase(int first, int last) {
    PhaseId id = PhaseId.of("phase-" + first);
    LocalDate from = architecture.observedThrough().plusDays(1 + random.nextInt(2000));
    Phase.Builder phase =
        Phase.builder()
            .id(id)
            .horizon(Horizon.MEDIUM)
            .track(Track.REFINE)
            .window(Interval.of(PartialDate.of(from), PartialDate.of(from.plusYears(YEARS / 2))))
            .addMilestone(
                Milestone.builder().id(MilestoneId.of(id, "goal")).when(condition()).build());
    for (int i = first; i < last; i++) {
      phase.addMeasure(
          Measure.builder()
              .id(MeasureId.of(id, "measure-" + i))
              .action(action(i))
              .requirement(chance(40) ? Optional.of(condition()) : Optional.empty())
              .leadTime(Period.ofDays(random.nextInt(365 * YEARS / 2)))
              .likelihood(chance(50) ? Optional.of(Share.of(3, 4)) : Optional.empty())
              .delay(chance(50) ? Optional.of(new Delay.Triangular(0, 90, 400)) : Optional.empty())
              .build());
    }
    return phase.build();
  }

  private Condition condition() {
    return switch (random.nextInt(4)) {
      case 0 ->
          Condition.participates(ActorTerm.of(oneOf(states)), Capacity.of(oneOf(institutions)));
      case 1 ->
          new Condition.Participants(
              ImmutableSortedSet.of(Capacity.of(oneOf(modes))), 1 + random.nextInt(30));
      case 2 -> new Condition.Exists(oneOf(institutions));
      default ->
          new Condition.OnOrAfter(
              PartialDate.of(architecture.observedThrough().plusDays(random.nextInt(4000))));
    };
  }

  private MeasureAction action(int number) {
    Participation spell = oneOf(open);
    FrameworkId institution = oneOf(institutions);
    return switch (random.nextInt(9)) {
      case 0, 1 -> new MeasureAction.Invite(oneOf(states), oneOf(modes));
      case 2 -> new MeasureAction.Upgrade(spell.participant(), modeOf(spell.framework()));
      case 3 -> new MeasureAction.Withdraw(spell.participant(), spell.framework());
      case 4 ->
          new MeasureAction.Suspend(
              spell.participant(),
              spell.framework(),
              ImmutableSortedSet.of(Right.VOTE),
              ImmutableSortedSet.of());
      case 5 -> establish(FrameworkId.of("centre-" + number));
      case 6 ->
          new MeasureAction.Develop(
              institution,
              ImmutableSortedSet.of(CooperationArea.ENERGY),
              ImmutableSortedMap.of(),
              ImmutableSortedMap.of(),
              ImmutableSortedMap.of());
      case 7 ->
          new MeasureAction.Link(
              FrameworkLink.builder()
                  .id(LinkId.of("link-" + number))
                  .kind(LinkKind.AGREEMENT)
                  .between(
                      ImmutableSortedSet.of(
                          institutions.get(0), oneOf(institutions.subList(1, institutions.size()))))
                  .interval(MeasureAction.NOT_YET)
                  .build());
      default -> conduct(OperationId.of("operation-" + number), spell.participant(), institution);
    };
  }

  private ModeId modeOf(FrameworkId framework) {
    return oneOf(architecture.getFramework(framework).modes()).id();
  }

  private MeasureAction establish(FrameworkId id) {
    ModeId member = ModeId.of(id, "member");
    return new MeasureAction.Establish(
        Institution.builder()
            .id(id)
            .name("Centre")
            .kind(InstitutionKind.CENTRE)
            .existence(MeasureAction.NOT_YET)
            .addMode(Mode.builder().id(member).grade(Grade.FULL).roster(Roster.complete()).build())
            .build(),
        ImmutableSortedMap.of(
            member, ImmutableSortedSet.<ActorId>copyOf(List.of(oneOf(states), oneOf(states)))));
  }

  private static MeasureAction conduct(OperationId id, ActorId host, FrameworkId leader) {
    return new MeasureAction.Conduct(
        Operation.builder()
            .id(id)
            .name("Mission")
            .kind(OperationKind.OBSERVATION)
            .addHost(host)
            .existence(MeasureAction.NOT_YET)
            .addRole(OperationRole.builder().actor(leader).kind(OperationRoleKind.LEADS).build())
            .addContribution(Contribution.builder().contributor(host).build())
            .build(),
        Optional.of(Period.ofMonths(6)));
  }
}
