package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.TieId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.framework.Casus;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A club, a forum and a pact of six states, of which much is recorded, and strategies about them:
 * small, and such that a good part of the measures can be taken.
 */
public final class ProjectionWorlds {
  /** The last day observed: the phases of the strategies begin later. */
  public static final LocalDate OBSERVED = LocalDate.of(2025, 12, 31);

  /** The states; the last one is not recorded as a state. */
  public static final ImmutableList<StateId> STATES =
      ImmutableList.of(
          StateId.of("AAA"),
          StateId.of("BBB"),
          StateId.of("CCC"),
          StateId.of("DDD"),
          StateId.of("EEE"),
          StateId.of("FFF"));

  /** An institution with three modes, one above the other. */
  public static final FrameworkId CLUB = FrameworkId.of("club");

  /** An institution whose modes have no order. */
  public static final FrameworkId FORUM = FrameworkId.of("forum");

  /** A treaty. */
  public static final FrameworkId PACT = FrameworkId.of("pact");

  /** All three. */
  public static final ImmutableList<FrameworkId> FRAMEWORKS = ImmutableList.of(CLUB, FORUM, PACT);

  /** The region of the first four states. */
  public static final RegionId REGION = RegionId.of("plain");

  /** Their modes. */
  public static final ImmutableList<ModeId> MODES =
      ImmutableList.of(
          ModeId.of(CLUB, "partner"),
          ModeId.of(CLUB, "observer"),
          ModeId.of(CLUB, "member"),
          ModeId.of(FORUM, "member"),
          ModeId.of(FORUM, "guest"),
          ModeId.of(PACT, "signatory"),
          ModeId.of(PACT, "party"));

  /** The areas in which institutions may cooperate. */
  public static final ImmutableList<CooperationArea> AREAS =
      ImmutableList.of(
          CooperationArea.PEACEKEEPING,
          CooperationArea.COUNTER_TERRORISM,
          CooperationArea.CRISIS_RESPONSE);

  private static final AttestationId FRIENDLY = AttestationId.of("friendly");
  private static final ImmutableList<TieId> TIES =
      ImmutableList.of(TieId.of("pipeline"), TieId.of("railway"));
  private static final ImmutableList<String> NEW = ImmutableList.of("centre", "fund");
  private static final ImmutableList<String> LINKS = ImmutableList.of("roadmap", "charter");
  private static final ImmutableList<Share> SHARES =
      ImmutableList.of(Share.of(1, 4), Share.of(1, 2), Share.of(3, 4), Share.of(1, 1));

  private static final Period MONTH = Period.ofMonths(1);
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private final Dice dice;
  private final boolean isAdding;
  private final List<Object> added = new ArrayList<>();
  private ImmutableList<Participation> spells = ImmutableList.of();
  private int numberOfPhases;

  private ProjectionWorlds(Random random, boolean isAdding) {
    this.dice = new Dice(random);
    this.isAdding = isAdding;
  }

  /** A state that a measure invites. */
  private record Invited(StateId state, FrameworkId framework) {}

  /** An architecture, and a strategy for it. */
  public record Case(SecurityArchitecture world, Strategy strategy, Dice dice) {}

  /** The case that a seed leads to. */
  public static Case of(long seed) {
    return new ProjectionWorlds(new Random(seed), false).drawn();
  }

  /**
   * A case in which nothing is denied, no measure takes anything away, and none gets in the way of
   * another.
   */
  public static Case adding(long seed) {
    return new ProjectionWorlds(new Random(seed), true).drawn();
  }

  /** A strategy with one phase, in which these measures may be taken from a day on. */
  public static Strategy strategy(LocalDate from, LocalDate to, MeasureAction... actions) {
    PhaseId id = PhaseId.of("only");
    Phase.Builder phase =
        Phase.builder()
            .id(id)
            .horizon(Horizon.SHORT)
            .track(Track.REFINE)
            .window(Interval.of(PartialDate.of(from), PartialDate.of(to)));
    for (int i = 0; i < actions.length; i++) {
      phase.addMeasure(
          Measure.builder().id(MeasureId.of(id, "m" + (i + 1))).action(actions[i]).build());
    }
    return Strategy.builder()
        .id(StrategyId.of("simple"))
        .title("Simple")
        .addPhase(phase.build())
        .build();
  }

  private Case drawn() {
    SecurityArchitecture world = world();
    spells = world.participations();
    return new Case(world, strategy(), dice);
  }

  // The architecture

  private SecurityArchitecture world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("A plain and its neighbours")
            .observedThrough(OBSERVED)
            .addRegion(
                Region.builder()
                    .id(REGION)
                    .name("Plain")
                    .members(STATES.subList(0, 4))
                    .isComplete(dice.chance(80))
                    .build())
            .addInstitution(club())
            .addInstitution(forum())
            .addTreaty(pact())
            .addAttestation(friendly());
    STATES
        .subList(0, 5)
        .forEach(id -> world.addState(State.builder().id(id).name(id.value()).build()));
    for (StateId state : STATES) {
      for (FrameworkId framework : FRAMEWORKS) {
        if (dice.chance(48)) {
          world.addParticipation(spell(state, framework));
        }
      }
    }
    for (int i = 0; i < TIES.size(); i++) {
      if (dice.chance(85)) {
        world.addTie(tie(TIES.get(i), STATES.get(i), STATES.get(i + 1)));
      }
    }
    if (dice.chance(20)) {
      world.addLink(
          link(dice.oneOf(LINKS)).withInterval(Interval.of(day(-900, -1), Endpoint.open())));
    }
    return world.build();
  }

  private Institution club() {
    return Institution.builder()
        .id(CLUB)
        .name("Club")
        .kind(InstitutionKind.ORGANISATION)
        .existence(Interval.of(PartialDate.of(1995), Endpoint.open()))
        .areas(dice.different(1, AREAS))
        .addMode(mode(MODES.get(0), Grade.PARTNER).build())
        .addMode(mode(MODES.get(1), Grade.OBSERVER).addAbove(MODES.get(0)).build())
        .addMode(mode(MODES.get(2), Grade.FULL).addAbove(MODES.get(1)).build())
        .exit(dice.maybe(85, () -> ExitRule.builder().notice(dice.maybe(80, this::notice)).build()))
        .decisions(procedures(CLUB))
        .build();
  }

  private Institution forum() {
    return Institution.builder()
        .id(FORUM)
        .name("Forum")
        .kind(InstitutionKind.FORUM)
        .existence(
            dice.chance(88) ? Interval.always() : Interval.of(Endpoint.open(), day(1200, 3000)))
        .areas(dice.different(dice.between(0, 2), AREAS))
        .addMode(mode(MODES.get(3), Grade.FULL).build())
        .addMode(mode(MODES.get(4), Grade.GUEST).build())
        .exit(dice.maybe(85, () -> ExitRule.builder().build()))
        .decisions(procedures(FORUM))
        .build();
  }

  private Treaty pact() {
    return Treaty.builder()
        .id(PACT)
        .name("Pact")
        .signed(PartialDate.of(LocalDate.of(2001, 1, 1)))
        .inForce(PartialDate.of(LocalDate.of(2002, 1, 1)))
        .end(dice.chance(88) ? Endpoint.open() : day(1200, 3000))
        .delay(dice.maybe(60, () -> MONTH))
        .addTerm(
            Term.builder()
                .interval(
                    Interval.of(
                        PartialDate.of(LocalDate.of(2002, 1, 1)),
                        PartialDate.of(LocalDate.of(2007, 1, 1))))
                .renewal(dice.maybe(80, () -> Period.ofYears(5)))
                .build())
        .addMode(mode(MODES.get(5), Grade.SIGNATORY).build())
        .addMode(mode(MODES.get(6), Grade.FULL).addAbove(MODES.get(5)).build())
        .exit(
            dice.maybe(
                85,
                () ->
                    ExitRule.builder()
                        .notice(dice.maybe(50, this::notice))
                        .isAtEndOfTerm(dice.chance(60))
                        .build()))
        .build();
  }

  private Period notice() {
    return dice.oneOf(ImmutableList.of(MONTH, Period.ofMonths(6), Period.ofYears(1)));
  }

  private Mode.Builder mode(ModeId id, Grade grade) {
    return Mode.builder()
        .id(id)
        .grade(grade)
        .roster(dice.maybe(92, Roster::complete))
        .admission(dice.maybe(88, this::admission));
  }

  private Condition admission() {
    return switch (dice.between(0, 4)) {
      case 0 -> new Condition.Attests(FRIENDLY, ActorTerm.candidate());
      case 1 -> new Condition.OnOrAfter(date());
      case 2 ->
          Condition.participates(
              ActorTerm.candidate(), Capacity.of(dice.oneOf(FRAMEWORKS)), Capacity.of(FORUM));
      default -> new Condition.OnOrAfter(PartialDate.of(2000));
    };
  }

  private ImmutableSortedMap<DecisionId, DecisionProcedure> procedures(FrameworkId framework) {
    ImmutableSortedMap.Builder<DecisionId, DecisionProcedure> all =
        ImmutableSortedMap.naturalOrder();
    for (Matter matter : ImmutableList.of(Matter.ADMISSION, Matter.SUSPENSION, Matter.SUBSTANCE)) {
      if (dice.chance(88)) {
        DecisionId id = DecisionId.of(framework, "on-" + matter.value());
        all.put(
            id,
            DecisionProcedure.builder()
                .id(id)
                .matter(matter)
                .rule(rule())
                .binds(Binding.ALL)
                .build());
      }
    }
    return all.buildOrThrow();
  }

  private DecisionRule rule() {
    if (isAdding || dice.chance(60)) {
      return DecisionRule.consensus(Base.ALL);
    }
    return dice.chance(70)
        ? DecisionRule.threshold(Base.ALL, Quota.atLeast(Share.of(2, 3)))
        : DecisionRule.threshold(Base.ALL, Quota.count(3));
  }

  private Attestation friendly() {
    Attestation.Builder attestation =
        Attestation.builder().id(FRIENDLY).statement("is a friend of all members");
    for (StateId state : STATES) {
      if (dice.chance(70)) {
        attestation.addHold(
            Attested.builder()
                .actor(state)
                .truth(isAdding || dice.chance(75) ? Truth.YES : Truth.NO)
                .interval(dice.maybe(30, () -> Interval.of(day(1, 1500), Endpoint.open())))
                .build());
      }
    }
    return attestation.build();
  }

  private Participation spell(StateId state, FrameworkId framework) {
    ModeId mode =
        dice.oneOf(MODES.stream().filter(each -> each.framework().equals(framework)).toList());
    Participation.Builder spell =
        Participation.builder().participant(state).mode(mode).interval(interval());
    if (!isAdding && dice.chance(8)) {
      spell.claim(Claim.POSSIBLE);
    }
    if (dice.chance(10)) {
      spell.addLimitation(
          Limitation.builder()
              .kind(dice.chance(50) ? LimitationKind.SUSPENSION : LimitationKind.ABSENCE)
              .basis(LimitationBasis.DECISION)
              .interval(dice.maybe(70, () -> Interval.of(day(-300, 2000), Endpoint.open())))
              .addNotEntitled(Right.VOTE)
              .build());
    }
    if (dice.chance(10)) {
      spell.addAlternative(
          Alternative.builder().account(SourceId.of("another")).end(Endpoint.open()).build());
    }
    return spell.build();
  }

  private Interval interval() {
    int kind = dice.between(1, 100);
    if (kind <= 76 || isAdding) {
      return Interval.of(day(-5000, -1), Endpoint.open());
    }
    if (kind <= 84) {
      return Interval.of(day(-5000, -1), day(1, 2500));
    }
    if (kind <= 90) {
      return Interval.of(day(1, 2500), Endpoint.open());
    }
    return kind <= 95
        ? Interval.of(day(-5000, -2000), day(-1900, -1))
        : Interval.of(day(-5000, -1), Endpoint.between(day(1, 800), day(900, 2500)));
  }

  private PartialDate day(int least, int most) {
    return PartialDate.of(OBSERVED.plusDays(dice.between(least, most)));
  }

  private Tie tie(TieId id, StateId one, StateId other) {
    return Tie.builder()
        .id(id)
        .between(ImmutableList.of(one, other))
        .area(CooperationArea.ENERGY)
        .interval(Interval.of(PartialDate.of(2010), Endpoint.open()))
        .unit("share of GDP")
        .putDependence(one, share(0, 4))
        .putDependence(other, share(0, 4))
        .putSubstitutability(one, Amount.of(0))
        .putSubstitutability(other, Amount.of(0))
        .build();
  }

  private Amount share(int least, int most) {
    return Amount.of(BigDecimal.valueOf(dice.between(least, most), 1));
  }

  private FrameworkLink link(String id) {
    return FrameworkLink.builder()
        .id(LinkId.of(id))
        .kind(LinkKind.ROADMAP)
        .between(ImmutableList.of(CLUB, FORUM))
        .interval(MeasureAction.NOT_YET)
        .build();
  }

  // The strategy

  private Strategy strategy() {
    Strategy.Builder strategy =
        Strategy.builder().id(StrategyId.of("drawn")).title("A strategy that was drawn");
    numberOfPhases = dice.between(1, 3);
    for (int i = 0; i < numberOfPhases; i++) {
      strategy.addPhase(phase(i));
    }
    return strategy.build();
  }

  private static PhaseId phaseId(int number) {
    return PhaseId.of("p" + number);
  }

  private Phase phase(int number) {
    PhaseId id = phaseId(number);
    Phase.Builder phase =
        Phase.builder()
            .id(id)
            .horizon(dice.oneOf(Horizon.class))
            .track(dice.oneOf(Track.class))
            .window(window())
            .entry(dice.maybe(25, this::condition));
    if (number > 0 && dice.chance(40)) {
      phase.addAfter(phaseId(dice.between(0, number - 1)));
    }
    for (int i = dice.between(5, 12); i > 0; i--) {
      phase.addMeasure(measure(MeasureId.of(id, "m" + i)));
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      phase.addMilestone(
          Milestone.builder()
              .id(MilestoneId.of(id, "g" + i))
              .when(dice.chance(60) ? goal() : condition())
              .by(dice.maybe(40, this::date))
              .build());
    }
    return phase.build();
  }

  /** What a measure that has been drawn would bring about. */
  private Condition goal() {
    Object about = added.isEmpty() ? CLUB : dice.oneOf(added);
    if (about instanceof Invited invited) {
      return Condition.participates(
          ActorTerm.of(invited.state()), Capacity.of(invited.framework()));
    }
    return about instanceof FrameworkId framework
        ? new Condition.Exists(framework)
        : new Condition.Linked(ImmutableSortedSet.of(CLUB, FORUM));
  }

  private Interval window() {
    LocalDate from = FIRST.plusDays(dice.between(0, 1400));
    LocalDate to = from.plusDays(dice.between(200, 2200));
    return Interval.of(
        dice.chance(80) ? PartialDate.of(from) : PartialDate.of(from.getYear()),
        dice.chance(80) ? PartialDate.of(to) : PartialDate.of(to.getYear() + 1));
  }

  private PartialDate date() {
    LocalDate day = FIRST.plusDays(dice.between(0, 2500));
    return dice.chance(60) ? PartialDate.of(day) : PartialDate.of(day.getYear());
  }

  private Measure measure(MeasureId id) {
    return Measure.builder()
        .id(id)
        .action(action())
        .requirement(dice.maybe(35, this::condition))
        .leadTime(dice.maybe(60, () -> Period.ofDays(dice.between(0, 700))))
        .likelihood(dice.maybe(30, () -> dice.oneOf(SHARES)))
        .delay(dice.maybe(30, this::delay))
        .build();
  }

  private Delay delay() {
    int least = dice.between(0, 100);
    int mode = least + dice.between(0, 100);
    return dice.chance(50)
        ? new Delay.Triangular(least, mode, mode + dice.between(0, 200))
        : new Delay.Empirical(dice.some(1, 4, () -> dice.between(0, 300)));
  }

  private Condition condition() {
    return condition(2);
  }

  /** Without a denial, if nothing but adding is asked for. */
  private Condition condition(int depth) {
    if (depth > 0 && dice.chance(30)) {
      return dice.chance(50)
          ? new Condition.AllOf(dice.some(1, 2, () -> condition(depth - 1)))
          : new Condition.AnyOf(dice.some(1, 3, () -> condition(depth - 1)));
    }
    if (depth > 0 && !isAdding && dice.chance(12)) {
      return Condition.not(condition(depth - 1));
    }
    return leaf();
  }

  private Condition leaf() {
    return switch (dice.between(0, 10)) {
      case 0, 1 ->
          Condition.participates(
              ActorTerm.of(dice.oneOf(STATES)), Capacity.of(dice.oneOf(FRAMEWORKS)));
      case 2 -> new Condition.Participants(capacities(), dice.between(1, 4));
      case 3 -> new Condition.Exists(FrameworkId.of(dice.oneOf(NEW)));
      case 4, 5 -> new Condition.OnOrAfter(date());
      case 6 -> new Condition.Covered(REGION, dice.oneOf(AREAS), dice.oneOf(SHARES));
      case 7 -> new Condition.TieAtLeast(dice.oneOf(TIES), share(0, 6));
      case 8 -> new Condition.Linked(ImmutableSortedSet.of(CLUB, FORUM));
      case 9 ->
          new Condition.Reached(
              MilestoneId.of(
                  phaseId(dice.between(0, numberOfPhases - 1)), "g" + dice.between(1, 2)));
      default -> new Condition.Attests(FRIENDLY, ActorTerm.of(dice.oneOf(STATES)));
    };
  }

  private ImmutableSortedSet<Capacity> capacities() {
    return ImmutableSortedSet.copyOf(dice.some(1, 2, () -> Capacity.of(dice.oneOf(MODES))));
  }

  private MeasureAction action() {
    return isAdding ? adding() : any();
  }

  private MeasureAction any() {
    return switch (dice.between(0, 22)) {
      case 0, 1, 2, 3 -> new MeasureAction.Invite(dice.oneOf(STATES), dice.oneOf(MODES));
      case 4 ->
          new MeasureAction.Dissolve(
              dice.chance(60) ? dice.oneOf(FRAMEWORKS) : FrameworkId.of(dice.oneOf(NEW)));
      case 5 -> establish(dice.oneOf(NEW));
      case 6 -> develop(dice.oneOf(FRAMEWORKS), "m" + dice.between(1, 2));
      case 7, 19, 20, 21 -> new MeasureAction.Link(link(dice.oneOf(LINKS)));
      case 8 ->
          new MeasureAction.Strengthen(
              dice.oneOf(TIES), ImmutableSortedMap.of(STATES.get(dice.between(0, 2)), share(3, 8)));
      case 9 -> conduct("mission-" + dice.between(1, 2));
      default -> ofParticipant();
    };
  }

  /** Of somebody who mostly takes part in what it is about. */
  private MeasureAction ofParticipant() {
    StateId state = dice.oneOf(STATES);
    ModeId mode = dice.oneOf(MODES);
    if (dice.chance(92) && !spells.isEmpty()) {
      Participation spell = dice.oneOf(spells);
      state = (StateId) spell.participant();
      mode =
          dice.oneOf(
              MODES.stream().filter(each -> each.framework().equals(spell.framework())).toList());
    }
    return switch (dice.between(0, 12)) {
      case 0, 1, 2, 3, 4, 5 -> new MeasureAction.Upgrade(state, mode);
      case 6, 7, 8, 9 -> new MeasureAction.Downgrade(state, mode);
      case 10 -> new MeasureAction.Withdraw(state, mode.framework());
      default ->
          new MeasureAction.Suspend(
              state, mode.framework(), ImmutableSortedSet.of(Right.VOTE), ImmutableSortedSet.of());
    };
  }

  /** An action that nothing before it makes impossible. */
  private MeasureAction adding() {
    while (true) {
      MeasureAction action =
          switch (dice.between(0, 6)) {
            case 0, 1, 2, 3 -> new MeasureAction.Invite(dice.oneOf(STATES), dice.oneOf(MODES));
            case 4 -> establish(dice.oneOf(NEW));
            case 5 -> new MeasureAction.Link(link(dice.oneOf(LINKS)));
            default -> develop(dice.oneOf(FRAMEWORKS), "m" + added.size());
          };
      Object about =
          action instanceof MeasureAction.Invite invite
              ? new Invited((StateId) invite.actor(), invite.into().framework())
              : action instanceof MeasureAction.Establish establish
                  ? establish.framework().id()
                  : action instanceof MeasureAction.Link link ? link.link().id() : action;
      if (!added.contains(about)) {
        added.add(about);
        return action;
      }
    }
  }

  private MeasureAction establish(String name) {
    FrameworkId id = FrameworkId.of(name);
    ModeId mode = ModeId.of(id, "member");
    Mode member =
        Mode.builder()
            .id(mode)
            .grade(Grade.FULL)
            .validity(dice.maybe(20, () -> Interval.of(day(100, 3000), Endpoint.open())))
            .roster(Roster.complete())
            .build();
    return new MeasureAction.Establish(
        dice.chance(50)
            ? Treaty.builder()
                .id(id)
                .name("T")
                .inForce(Endpoint.unknown())
                .end(Endpoint.unknown())
                .addMode(member)
                .build()
            : Institution.builder()
                .id(id)
                .name("I")
                .kind(InstitutionKind.CENTRE)
                .existence(MeasureAction.NOT_YET)
                .areas(dice.different(1, AREAS))
                .addMode(member)
                .build(),
        ImmutableSortedMap.of(
            mode, ImmutableSortedSet.copyOf(dice.different(2, STATES.subList(0, 5)))));
  }

  private MeasureAction develop(FrameworkId framework, String name) {
    boolean isTreaty = framework.equals(PACT);
    ModeId mode = ModeId.of(framework, name);
    ObligationId duty = ObligationId.of(framework, name);
    return new MeasureAction.Develop(
        framework,
        isTreaty ? ImmutableSortedSet.of() : ImmutableSortedSet.of(dice.oneOf(AREAS)),
        dice.chance(50)
            ? ImmutableSortedMap.of(mode, Mode.builder().id(mode).grade(Grade.ASSOCIATE).build())
            : ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        isTreaty
            ? ImmutableSortedMap.of(
                duty,
                Obligation.builder()
                    .id(duty)
                    .kind(ObligationKind.CONSULTATION)
                    .casus(Casus.any())
                    .build())
            : ImmutableSortedMap.of());
  }

  private MeasureAction conduct(String id) {
    return new MeasureAction.Conduct(
        Operation.builder()
            .id(OperationId.of(id))
            .name("Mission")
            .kind(OperationKind.OBSERVATION)
            .addHost(STATES.get(dice.between(0, 4)))
            .existence(MeasureAction.NOT_YET)
            .addRole(OperationRole.builder().actor(CLUB).kind(OperationRoleKind.LEADS).build())
            .addContribution(
                Contribution.builder().contributor(STATES.get(dice.between(0, 4))).build())
            .acceptance(dice.maybe(75, this::admission))
            .build(),
        dice.maybe(70, () -> Period.ofDays(dice.between(1, 900))));
  }
}
