package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.AREA;
import static io.koinon.serialization.shape.BaseShapes.DATE;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.LINK_ID;
import static io.koinon.serialization.shape.BaseShapes.MODE_ID;
import static io.koinon.serialization.shape.BaseShapes.OPERATION_ID;
import static io.koinon.serialization.shape.BaseShapes.PERIOD;
import static io.koinon.serialization.shape.BaseShapes.PRINCIPLE;
import static io.koinon.serialization.shape.BaseShapes.REGION_ID;
import static io.koinon.serialization.shape.BaseShapes.SHARE;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;
import static io.koinon.serialization.shape.BaseShapes.TIE_ID;
import static io.koinon.serialization.shape.ConditionShapes.CONDITION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.ObligationId;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.Principle;
import io.koinon.base.StrategyId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The shapes of package {@code strategy}. */
final class StrategyShapes {
  static final TextShape<Object, PhaseId> PHASE_ID =
      TextShape.of("the id of a phase", TextForm.ID, PhaseId::of, PhaseId::value);

  static final TextShape<Object, ObjectiveId> OBJECTIVE_ID =
      TextShape.of("the id of an objective", TextForm.ID, ObjectiveId::of, ObjectiveId::value);

  static final TextShape<Object, DecisionId> DECISION_ID =
      TextShape.of(
          "framework/decision, for example csto/limited",
          TextForm.QUALIFIED_ID,
          DecisionId::parse,
          DecisionId::toString);

  static final TextShape<Object, ObligationId> OBLIGATION_ID =
      TextShape.of(
          "treaty/obligation, for example cst/assistance",
          TextForm.QUALIFIED_ID,
          ObligationId::parse,
          ObligationId::toString);

  static final TextShape<Object, Horizon> HORIZON = TextShape.words(Horizon.class);

  static final TextShape<Object, Track> TRACK = TextShape.words(Track.class);

  private static final ListShape<Object, ObjectiveId> OBJECTIVE_IDS = new ListShape<>(OBJECTIVE_ID);

  private static final ListShape<Object, PhaseId> PHASE_IDS = new ListShape<>(PHASE_ID);

  private static final ListShape<Object, Principle> PRINCIPLES = new ListShape<>(PRINCIPLE);

  private static final CollectedShape<Object, CooperationArea, ImmutableSortedSet<CooperationArea>>
      AREA_SET = BaseShapes.set(AREA);

  private static final CollectedShape<Object, ActorId, ImmutableSortedSet<ActorId>> ACTORS =
      BaseShapes.set(ACTOR_ID);

  private static final KeyedShape<Object, FrameworkId, FrameworkId, Institution> INSTITUTION =
      KeyedShape.of(FRAMEWORK_ID, FrameworkShapes.FUTURE_INSTITUTION, Institution::id).single();

  private static final KeyedShape<Object, FrameworkId, FrameworkId, Treaty> TREATY =
      KeyedShape.of(FRAMEWORK_ID, FrameworkShapes.FUTURE_TREATY, Treaty::id).single();

  private static final KeyedShape<
          Object, ModeId, ModeId, Map.Entry<ModeId, ImmutableSortedSet<ActorId>>>
      FOUNDERS = KeyedShape.of(MODE_ID, new EntryShape<>(ACTORS), Map.Entry::getKey);

  private static final KeyedShape<Object, ModeId, ModeId, Mode> MODES =
      KeyedShape.of(MODE_ID, FrameworkShapes.MODE, Mode::id);

  private static final KeyedShape<Object, DecisionId, DecisionId, DecisionProcedure> DECISIONS =
      KeyedShape.of(DECISION_ID, DecisionShapes.PROCEDURE, DecisionProcedure::id);

  private static final KeyedShape<Object, ObligationId, ObligationId, Obligation> OBLIGATIONS =
      KeyedShape.of(OBLIGATION_ID, FrameworkShapes.OBLIGATION, Obligation::id);

  private static final KeyedShape<Object, LinkId, LinkId, FrameworkLink> LINK =
      KeyedShape.of(LINK_ID, CooperationShapes.FUTURE_LINK, FrameworkLink::id).single();

  private static final KeyedShape<Object, OperationId, OperationId, Operation> OPERATION =
      KeyedShape.of(OPERATION_ID, CooperationShapes.FUTURE_OPERATION, Operation::id).single();

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Invite> INVITE =
      ObjectShape.of(
          "invite",
          key -> new ActionDraft(),
          draft -> new MeasureAction.Invite(draft.actor(), draft.into()),
          it -> {
            it.required("actor", ACTOR_ID, MeasureAction.Invite::actor, ActionDraft::actor);
            it.required("into", MODE_ID, MeasureAction.Invite::into, ActionDraft::into);
            it.oneLine();
          });

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Upgrade> UPGRADE =
      ObjectShape.of(
          "upgrade",
          key -> new ActionDraft(),
          draft -> new MeasureAction.Upgrade(draft.actor(), draft.into()),
          it -> {
            it.required("actor", ACTOR_ID, MeasureAction.Upgrade::actor, ActionDraft::actor);
            it.required("into", MODE_ID, MeasureAction.Upgrade::into, ActionDraft::into);
            it.oneLine();
          });

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Downgrade> DOWNGRADE =
      ObjectShape.of(
          "downgrade",
          key -> new ActionDraft(),
          draft -> new MeasureAction.Downgrade(draft.actor(), draft.into()),
          it -> {
            it.required("actor", ACTOR_ID, MeasureAction.Downgrade::actor, ActionDraft::actor);
            it.required("into", MODE_ID, MeasureAction.Downgrade::into, ActionDraft::into);
            it.oneLine();
          });

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Withdraw> WITHDRAW =
      ObjectShape.of(
          "withdraw",
          key -> new ActionDraft(),
          draft -> new MeasureAction.Withdraw(draft.actor(), draft.framework()),
          it -> {
            it.required("actor", ACTOR_ID, MeasureAction.Withdraw::actor, ActionDraft::actor);
            it.required("from", FRAMEWORK_ID, MeasureAction.Withdraw::from, ActionDraft::framework);
            it.oneLine();
          });

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Suspend> SUSPEND =
      ObjectShape.of(
          "suspend",
          key -> new ActionDraft(),
          draft ->
              new MeasureAction.Suspend(
                  draft.actor(), draft.framework(), draft.notEntitled(), draft.notOwed()),
          it -> {
            it.required("actor", ACTOR_ID, MeasureAction.Suspend::actor, ActionDraft::actor);
            it.required("in", FRAMEWORK_ID, MeasureAction.Suspend::in, ActionDraft::framework);
            it.unless(
                ImmutableSortedSet.of(),
                "notEntitled",
                FrameworkShapes.RIGHTS,
                MeasureAction.Suspend::notEntitled,
                ActionDraft::notEntitled);
            it.unless(
                ImmutableSortedSet.of(),
                "notOwed",
                FrameworkShapes.DUTIES,
                MeasureAction.Suspend::notOwed,
                ActionDraft::notOwed);
            it.oneLine();
          });

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Establish> ESTABLISH =
      ObjectShape.of(
          "establish", key -> new ActionDraft(), ActionDraft::establish, StrategyShapes::establish);

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Develop> DEVELOP =
      ObjectShape.of(
          "develop", key -> new ActionDraft(), ActionDraft::develop, StrategyShapes::develop);

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Strengthen> STRENGTHEN =
      ObjectShape.of(
          "strengthen",
          key -> new ActionDraft(),
          ActionDraft::strengthen,
          it -> {
            it.required("tie", TIE_ID, MeasureAction.Strengthen::tie, ActionDraft::tie);
            it.requiredAll(
                "reach",
                CooperationShapes.AMOUNTS.some(),
                action -> action.reach().entrySet(),
                ActionDraft::addReach);
            it.oneLine();
          });

  private static final ObjectShape<Object, ActionDraft, MeasureAction.Conduct> CONDUCT =
      ObjectShape.of(
          "conduct",
          key -> new ActionDraft(),
          ActionDraft::conduct,
          it -> {
            it.requiredAll(
                "operation",
                OPERATION,
                action -> ImmutableList.of(action.operation()),
                ActionDraft::addOperation);
            it.optional("lasts", PERIOD, MeasureAction.Conduct::lasts, ActionDraft::lasts);
          });

  private static final ObjectShape<Object, TriangularDraft, Delay.Triangular> TRIANGULAR =
      ObjectShape.of(
          "triangular",
          key -> new TriangularDraft(),
          TriangularDraft::build,
          it -> {
            it.required(
                "least", CountShape.FROM_0, Delay.Triangular::least, TriangularDraft::least);
            it.required("mode", CountShape.FROM_0, Delay.Triangular::mode, TriangularDraft::mode);
            it.required("most", CountShape.FROM_0, Delay.Triangular::most, TriangularDraft::most);
            it.oneLine();
          });

  private static final CollectedShape<Object, Integer, ImmutableList<Integer>> DAYS =
      BaseShapes.list(CountShape.FROM_0, 1);

  static final ObjectShape<Object, OneOf<Delay>, Delay> DELAY =
      ObjectShape.of(
          "delay",
          key -> new OneOf<>("delay/one-kind", "one of triangular and empirical"),
          OneOf::build,
          it -> {
            it.oneOf(
                "triangular",
                TRIANGULAR,
                delay ->
                    delay instanceof Delay.Triangular triangular
                        ? Optional.of(triangular)
                        : Optional.empty(),
                OneOf::set);
            it.oneOf(
                "empirical",
                DAYS,
                delay ->
                    delay instanceof Delay.Empirical empirical
                        ? Optional.of(empirical.days())
                        : Optional.empty(),
                (draft, days) -> draft.set(() -> new Delay.Empirical(days)));
            it.oneLine();
          });

  static final ObjectShape<MeasureId, MeasureDraft, Measure> MEASURE =
      ObjectShape.of("measure", MeasureDraft::new, MeasureDraft::build, StrategyShapes::measure);

  static final ObjectShape<MilestoneId, Milestone.Builder, Milestone> MILESTONE =
      ObjectShape.of(
          "milestone",
          id -> Milestone.builder().id(id),
          Milestone.Builder::build,
          StrategyShapes::milestone);

  private static final KeyedShape<PhaseId, MeasureId, MeasureId, Measure> MEASURES =
      KeyedShape.of(
          TextShape.<PhaseId, PhaseId, MeasureId>relative(
              "the name of a measure", TextForm.ID, phase -> phase, MeasureId::of, MeasureId::name),
          MEASURE,
          Measure::id);

  private static final KeyedShape<PhaseId, MilestoneId, MilestoneId, Milestone> MILESTONES =
      KeyedShape.of(
          TextShape.<PhaseId, PhaseId, MilestoneId>relative(
              "the name of a milestone",
              TextForm.ID,
              phase -> phase,
              MilestoneId::of,
              MilestoneId::name),
          MILESTONE,
          Milestone::id);

  static final ObjectShape<PhaseId, Phase.Builder, Phase> PHASE =
      ObjectShape.of(
          "phase", id -> Phase.builder().id(id), Phase.Builder::build, StrategyShapes::phase);

  private static final KeyedShape<Object, PhaseId, PhaseId, Phase> PHASES =
      KeyedShape.of(PHASE_ID, PHASE, Phase::id);

  static final ObjectShape<ObjectiveId, Objective.Builder, Objective> OBJECTIVE =
      ObjectShape.of(
          "objective",
          id -> Objective.builder().id(id),
          Objective.Builder::build,
          StrategyShapes::objective);

  private static final KeyedShape<Object, ObjectiveId, ObjectiveId, Objective> OBJECTIVES =
      KeyedShape.of(OBJECTIVE_ID, OBJECTIVE, Objective::id);

  static final ObjectShape<StrategyId, Strategy.Builder, Strategy> STRATEGY =
      ObjectShape.of(
          "strategy",
          id -> Strategy.builder().id(id),
          Strategy.Builder::build,
          StrategyShapes::strategy);

  private StrategyShapes() {}

  private static void establish(Properties<Object, ActionDraft, MeasureAction.Establish> it) {
    it.oneOfAll(
        "institution",
        INSTITUTION,
        action ->
            action.framework() instanceof Institution institution
                ? ImmutableList.of(institution)
                : ImmutableList.of(),
        ActionDraft::addFramework);
    it.oneOfAll(
        "treaty",
        TREATY,
        action ->
            action.framework() instanceof Treaty treaty
                ? ImmutableList.of(treaty)
                : ImmutableList.of(),
        ActionDraft::addFramework);
    it.all("founders", FOUNDERS, action -> action.founders().entrySet(), ActionDraft::addFounders);
  }

  private static void develop(Properties<Object, ActionDraft, MeasureAction.Develop> it) {
    it.required(
        "framework", FRAMEWORK_ID, MeasureAction.Develop::framework, ActionDraft::framework);
    it.unless(
        ImmutableSortedSet.of(),
        "areas",
        AREA_SET,
        MeasureAction.Develop::areas,
        ActionDraft::areas);
    it.all("modes", MODES, action -> action.modes().values(), ActionDraft::addMode);
    it.all("decisions", DECISIONS, action -> action.decisions().values(), ActionDraft::addDecision);
    it.all(
        "obligations",
        OBLIGATIONS,
        action -> action.obligations().values(),
        ActionDraft::addObligation);
  }

  /** The one action: a property for each kind. */
  static <K, B, T> void action(
      Properties<K, B, T> it,
      Function<T, MeasureAction> action,
      BiConsumer<? super B, ? super MeasureAction> set) {
    it.oneOf("invite", INVITE, is(action, MeasureAction.Invite.class), set);
    it.oneOf("upgrade", UPGRADE, is(action, MeasureAction.Upgrade.class), set);
    it.oneOf("downgrade", DOWNGRADE, is(action, MeasureAction.Downgrade.class), set);
    it.oneOf("withdraw", WITHDRAW, is(action, MeasureAction.Withdraw.class), set);
    it.oneOf("suspend", SUSPEND, is(action, MeasureAction.Suspend.class), set);
    it.oneOf(
        "dissolve",
        FRAMEWORK_ID,
        is(action, MeasureAction.Dissolve.class)
            .andThen(dissolve -> dissolve.map(MeasureAction.Dissolve::framework)),
        (draft, framework) -> set.accept(draft, new MeasureAction.Dissolve(framework)));
    it.oneOf("establish", ESTABLISH, is(action, MeasureAction.Establish.class), set);
    it.oneOf("develop", DEVELOP, is(action, MeasureAction.Develop.class), set);
    it.oneOfAll(
        "link",
        LINK,
        is(action, MeasureAction.Link.class)
            .andThen(
                link ->
                    link.map(MeasureAction.Link::link)
                        .map(ImmutableList::of)
                        .orElse(ImmutableList.of())),
        (draft, link) -> set.accept(draft, new MeasureAction.Link(link)));
    it.oneOf("strengthen", STRENGTHEN, is(action, MeasureAction.Strengthen.class), set);
    it.oneOf("conduct", CONDUCT, is(action, MeasureAction.Conduct.class), set);
  }

  private static void measure(Properties<MeasureId, MeasureDraft, Measure> it) {
    action(it, Measure::action, MeasureDraft::action);
    it.optional(
        "requires",
        CONDITION,
        Measure::requirement,
        (draft, condition) -> draft.measure().requirement(condition));
    it.optional(
        "leadTime", PERIOD, Measure::leadTime, (draft, period) -> draft.measure().leadTime(period));
    it.optional(
        "likelihood",
        SHARE,
        Measure::likelihood,
        (draft, share) -> draft.measure().likelihood(share));
    it.optional("delay", DELAY, Measure::delay, (draft, delay) -> draft.measure().delay(delay));
    it.all("serves", OBJECTIVE_IDS, Measure::serves, (draft, id) -> draft.measure().addServe(id));
    it.all("sources", SOURCE_IDS, Measure::sources, (draft, id) -> draft.measure().addSource(id));
    it.optional("note", TEXT, Measure::note, (draft, note) -> draft.measure().note(note));
  }

  private static <T, A extends MeasureAction> Function<T, Optional<A>> is(
      Function<T, MeasureAction> action, Class<A> kind) {
    return owner ->
        kind.isInstance(action.apply(owner))
            ? Optional.of(kind.cast(action.apply(owner)))
            : Optional.empty();
  }

  private static void milestone(Properties<MilestoneId, Milestone.Builder, Milestone> it) {
    it.optional("by", DATE, Milestone::by, Milestone.Builder::by);
    it.required("when", CONDITION, Milestone::when, Milestone.Builder::when);
    it.all("serves", OBJECTIVE_IDS, Milestone::serves, Milestone.Builder::addServe);
    it.optional("note", TEXT, Milestone::note, Milestone.Builder::note);
    it.oneLine();
  }

  private static void phase(Properties<PhaseId, Phase.Builder, Phase> it) {
    it.optional("name", TEXT, Phase::name, Phase.Builder::name);
    it.required("horizon", HORIZON, Phase::horizon, Phase.Builder::horizon);
    it.required("track", TRACK, Phase::track, Phase.Builder::track);
    it.beside();
    it.unless(
        false,
        "exploratory",
        FlagShape.INSTANCE,
        Phase::isExploratory,
        Phase.Builder::isExploratory);
    it.interval(Phase::window, Phase.Builder::window);
    it.all("after", PHASE_IDS, Phase::after, Phase.Builder::addAfter);
    it.optional("entry", CONDITION, Phase::entry, Phase.Builder::entry);
    it.all("measures", MEASURES, phase -> phase.measures().values(), Phase.Builder::addMeasure);
    it.all(
        "milestones",
        MILESTONES,
        phase -> phase.milestones().values(),
        Phase.Builder::addMilestone);
    it.optional("note", TEXT, Phase::note, Phase.Builder::note);
  }

  private static void objective(Properties<ObjectiveId, Objective.Builder, Objective> it) {
    it.required("text", TEXT, Objective::text, Objective.Builder::text);
    it.optional("note", TEXT, Objective::note, Objective.Builder::note);
    it.oneLine();
  }

  private static void strategy(Properties<StrategyId, Strategy.Builder, Strategy> it) {
    it.required("title", TEXT, Strategy::title, Strategy.Builder::title);
    it.optional("proponent", ACTOR_ID, Strategy::proponent, Strategy.Builder::proponent);
    it.optional("region", REGION_ID, Strategy::region, Strategy.Builder::region);
    it.all("principles", PRINCIPLES, Strategy::principles, Strategy.Builder::addPrinciple);
    it.all(
        "objectives",
        OBJECTIVES,
        strategy -> strategy.objectives().values(),
        Strategy.Builder::addObjective);
    it.all("phases", PHASES, strategy -> strategy.phases().values(), Strategy.Builder::addPhase);
    it.all("sources", SOURCE_IDS, Strategy::sources, Strategy.Builder::addSource);
    it.optional("note", TEXT, Strategy::note, Strategy.Builder::note);
  }
}
