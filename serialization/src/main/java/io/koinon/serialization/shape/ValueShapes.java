package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.AmendmentId;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Code;
import io.koinon.base.CooperationArea;
import io.koinon.base.DatedCode;
import io.koinon.base.DecisionId;
import io.koinon.base.Duty;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.NeedId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.PhaseId;
import io.koinon.base.Principle;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.Share;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.Vocabulary;
import io.koinon.base.WeightId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LegalBasis;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Need;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Affected;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.framework.Amendment;
import io.koinon.framework.Attackers;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Casus;
import io.koinon.framework.Determination;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Organ;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Response;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.serialization.shape.ParticipationShapes.Pair;
import io.koinon.state.Assessment;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffect;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import io.koinon.validation.Suppression;
import java.util.function.Function;

/** The shape of each type whose values can stand by themselves. */
public final class ValueShapes {
  /** Stands in for an id that is missing or refused, while the other problems are looked for. */
  private static final FrameworkId ANY_FRAMEWORK = FrameworkId.of("any");

  private static final PhaseId ANY_PHASE = PhaseId.of("any");

  private static final String ID = "id";

  private static final TextShape<Object, MeasureId> MEASURE_ID =
      TextShape.of(
          "phase/measure, for example consolidate/widen",
          TextForm.QUALIFIED_ID,
          MeasureId::parse,
          MeasureId::toString);

  /** Spells, with {@code participant} and {@code framework} before what a document says of them. */
  public static final ValueShape<Participation> PARTICIPATION =
      ValueShape.of(
          Participation.class,
          ParticipationShapes.PARTICIPATION.after(
              it -> {
                it.required(
                    "participant",
                    BaseShapes.ACTOR_ID,
                    Participation::participant,
                    (builder, known) -> {});
                it.required(
                    "framework",
                    BaseShapes.FRAMEWORK_ID,
                    Participation::framework,
                    (builder, known) -> {});
              }),
          json ->
              new Pair(
                  OwnProperties.find(json, "framework", BaseShapes.FRAMEWORK_ID, ANY_FRAMEWORK),
                  OwnProperties.find(json, "participant", BaseShapes.ACTOR_ID, ANY_FRAMEWORK)),
          spell -> new Pair(spell.framework(), spell.participant()));

  /** An alternative by itself, with the mode in full. */
  private static final ObjectShape<Object, Alternative.Builder, Alternative> LONE_ALTERNATIVE =
      ObjectShape.of(
          "alternative",
          key -> Alternative.builder(),
          Alternative.Builder::build,
          it -> ParticipationShapes.alternative(it, BaseShapes.MODE_ID));

  /** A quota by itself; rules have its one property among their own. */
  private static final ObjectShape<Object, RuleDrafts.Limited, Quota> QUOTA =
      ObjectShape.of(
          "quota",
          key -> new RuleDrafts.Limited(),
          RuleDrafts.Limited::quota,
          it -> {
            DecisionShapes.quota(it, quota -> quota);
            it.oneLine();
          });

  /** A personal scope by itself, with all its modes in full. */
  private static final CollectedShape<Object, Person, PersonalScope> LONE_PERSONS =
      CollectedShape.of(
          new ListShape<>(
              TextShape.of(
                  "csto/member for a mode, KAZ for a state or /csto for an institution",
                  TextForm.PERSON,
                  Person::parse,
                  Person::text)),
          Person::together,
          (key, scope) -> Person.in(scope));

  /** Attackers by themselves, with all modes in full. */
  private static final ObjectShape<Object, Attackers.Builder, Attackers> LONE_ATTACKERS =
      ObjectShape.of(
          "attackers",
          key -> Attackers.builder(),
          Attackers.Builder::build,
          it -> FrameworkShapes.attackers(it, LONE_PERSONS));

  /** A casus by itself, with all modes in full. */
  private static final ObjectShape<Object, Casus.Builder, Casus> LONE_CASUS =
      ObjectShape.of(
          "casus",
          key -> Casus.builder(),
          Casus.Builder::build,
          it -> FrameworkShapes.casus(it, LONE_ATTACKERS));

  /** An action by itself; measures have its one property among their own. */
  private static final ObjectShape<Object, OneOf<MeasureAction>, MeasureAction> ACTION =
      ObjectShape.of(
          "action",
          key -> MeasureDraft.oneAction(),
          OneOf::build,
          it -> StrategyShapes.action(it, Function.identity(), OneOf::set));

  private static final ValueShape<Treaty> TREATY =
      keyed(
          Treaty.class,
          ID,
          BaseShapes.FRAMEWORK_ID,
          ANY_FRAMEWORK,
          FrameworkShapes.TREATY,
          Treaty::id);

  private static final ValueShape<Institution> INSTITUTION =
      keyed(
          Institution.class,
          ID,
          BaseShapes.FRAMEWORK_ID,
          ANY_FRAMEWORK,
          FrameworkShapes.INSTITUTION,
          Institution::id);

  private static final ImmutableList<ValueShape<?>> ALL =
      ImmutableList.<ValueShape<?>>builder()
          .addAll(texts())
          .addAll(words())
          .addAll(objects())
          .addAll(keyedObjects())
          .build();

  private ValueShapes() {}

  /** {@return the shapes, one for each type} */
  public static ImmutableList<ValueShape<?>> all() {
    return ALL;
  }

  private static ImmutableList<ValueShape<?>> texts() {
    return ImmutableList.of(
        ValueShape.of(ActId.class, BaseShapes.ACT_ID),
        ValueShape.of(ActorId.class, BaseShapes.ACTOR_ID),
        ValueShape.of(AmendmentId.class, FrameworkShapes.AMENDMENT_ID),
        ValueShape.of(AttestationId.class, BaseShapes.ATTESTATION_ID),
        ValueShape.of(DecisionId.class, StrategyShapes.DECISION_ID),
        ValueShape.of(ExtensionName.class, ArchitectureShapes.EXTENSION_NAME),
        ValueShape.of(FrameworkId.class, BaseShapes.FRAMEWORK_ID),
        ValueShape.of(LinkId.class, BaseShapes.LINK_ID),
        ValueShape.of(MeasureId.class, MEASURE_ID),
        ValueShape.of(MilestoneId.class, ConditionShapes.MILESTONE_ID),
        ValueShape.of(ModeId.class, BaseShapes.MODE_ID),
        ValueShape.of(NeedId.class, CooperationShapes.NEED_ID),
        ValueShape.of(ObjectiveId.class, StrategyShapes.OBJECTIVE_ID),
        ValueShape.of(ObligationId.class, StrategyShapes.OBLIGATION_ID),
        ValueShape.of(OperationId.class, BaseShapes.OPERATION_ID),
        ValueShape.of(OrganId.class, BaseShapes.ORGAN_ID),
        ValueShape.of(PhaseId.class, StrategyShapes.PHASE_ID),
        ValueShape.of(RegionId.class, BaseShapes.REGION_ID),
        ValueShape.of(SourceId.class, BaseShapes.SOURCE_ID),
        ValueShape.of(StateId.class, BaseShapes.STATE_ID),
        ValueShape.of(StrategyId.class, ArchitectureShapes.STRATEGY_ID),
        ValueShape.of(SuccessionId.class, BaseShapes.SUCCESSION_ID),
        ValueShape.of(TieId.class, BaseShapes.TIE_ID),
        ValueShape.of(WeightId.class, BaseShapes.WEIGHT_ID),
        ValueShape.of(CasusEvent.class, BaseShapes.EVENT),
        ValueShape.of(CooperationArea.class, BaseShapes.AREA),
        ValueShape.of(Duty.class, BaseShapes.DUTY),
        ValueShape.of(Matter.class, BaseShapes.MATTER),
        ValueShape.of(Means.class, BaseShapes.MEANS_TERM),
        ValueShape.of(ObligationKind.class, BaseShapes.OBLIGATION_KIND),
        ValueShape.of(Principle.class, BaseShapes.PRINCIPLE),
        ValueShape.of(Right.class, BaseShapes.RIGHT),
        ValueShape.of(Amount.class, BaseShapes.AMOUNT),
        ValueShape.of(Share.class, BaseShapes.SHARE),
        ValueShape.of(Code.class, any("a code, for example cow:541", Code::parse, Code::toString)),
        ValueShape.of(ActorTerm.class, ConditionShapes.ACTOR),
        ValueShape.of(Capacity.class, ConditionShapes.CAPACITY),
        ValueShape.of(LegalBasis.class, CooperationShapes.BASIS),
        ValueShape.of(Endpoint.class, BaseShapes.ENDPOINT),
        ValueShape.of(PartialDate.class, BaseShapes.DATE),
        ValueShape.of(
            Interval.class,
            any(
                "two ends with a slash between, for example 1994-04-20/..",
                Interval::parse,
                Interval::toString)),
        ValueShape.of(
            Subject.class,
            any(
                "the kind and the key of a record, for example state KAZ",
                Subject::parse,
                Subject::toString)),
        ValueShape.of(
            Suppression.class,
            any(
                "RULE [RECORD] [until DAY] because REASON",
                Suppression::parse,
                Suppression::toString)));
  }

  private static <T> TextShape<Object, T> any(
      String expected, Function<String, T> parse, Function<T, String> text) {
    return TextShape.ofAny(expected, (key, own) -> parse.apply(own), text);
  }

  private static ImmutableList<ValueShape<?>> words() {
    return ImmutableList.of(
        ValueShape.of(ActKind.class, ParticipationShapes.ACT_KIND),
        ValueShape.of(Affected.class, DecisionShapes.AFFECTED),
        ValueShape.of(Base.class, DecisionShapes.BASE),
        ValueShape.of(Binding.class, DecisionShapes.BINDING),
        ValueShape.of(BindingForce.class, FrameworkShapes.BINDING),
        ValueShape.of(Claim.class, ParticipationShapes.CLAIM),
        ValueShape.of(Determination.class, FrameworkShapes.DETERMINATION),
        ValueShape.of(Fate.class, TextShape.words(Fate.class)),
        ValueShape.of(Grade.class, FrameworkShapes.GRADE),
        ValueShape.of(Horizon.class, StrategyShapes.HORIZON),
        ValueShape.of(InstitutionKind.class, FrameworkShapes.KIND),
        ValueShape.of(LimitationBasis.class, ParticipationShapes.LIMITATION_BASIS),
        ValueShape.of(LimitationKind.class, ParticipationShapes.LIMITATION_KIND),
        ValueShape.of(LinkKind.class, CooperationShapes.LINK_KIND),
        ValueShape.of(MembershipEffectKind.class, StateShapes.EFFECT),
        ValueShape.of(OperationKind.class, CooperationShapes.OPERATION_KIND),
        ValueShape.of(OperationRoleKind.class, CooperationShapes.ROLE_KIND),
        ValueShape.of(Origin.class, TextShape.words(Origin.class)),
        ValueShape.of(Response.class, FrameworkShapes.RESPONSE),
        ValueShape.of(SourceKind.class, BaseShapes.SOURCE_KIND),
        ValueShape.of(StateKind.class, StateShapes.KIND),
        ValueShape.of(SuccessionKind.class, StateShapes.SUCCESSION_KIND),
        ValueShape.of(Track.class, StrategyShapes.TRACK),
        ValueShape.of(Truth.class, BaseShapes.TRUTH));
  }

  private static ImmutableList<ValueShape<?>> objects() {
    return ImmutableList.of(
        ValueShape.of(SecurityArchitecture.class, ArchitectureShapes.DOCUMENT),
        ValueShape.of(Act.class, ParticipationShapes.ACT),
        ValueShape.of(Alternative.class, LONE_ALTERNATIVE),
        ValueShape.of(Attackers.class, LONE_ATTACKERS),
        ValueShape.of(Casus.class, LONE_CASUS),
        ValueShape.of(Condition.class, ConditionShapes.CONDITION),
        ValueShape.of(DatedCode.class, StateShapes.CODE),
        ValueShape.of(DecisionRule.class, DecisionShapes.RULE),
        ValueShape.of(Delay.class, StrategyShapes.DELAY),
        ValueShape.of(EntryIntoForce.class, FrameworkShapes.ENTRY_INTO_FORCE),
        ValueShape.of(ExitRule.class, FrameworkShapes.EXIT_RULE),
        ValueShape.of(ExtensionValue.class, JsonShape.INSTANCE),
        ValueShape.of(Limitation.class, ParticipationShapes.LIMITATION),
        ValueShape.of(MeasureAction.class, ACTION),
        ValueShape.of(MembershipEffect.class, StateShapes.SEAT),
        ValueShape.of(Name.class, BaseShapes.NAME),
        ValueShape.of(Observation.class, CooperationShapes.OBSERVATION),
        ValueShape.of(PersonalScope.class, LONE_PERSONS),
        ValueShape.of(Quota.class, QUOTA),
        ValueShape.of(Roster.class, FrameworkShapes.ROSTER),
        ValueShape.of(Scope.class, BaseShapes.SCOPE),
        ValueShape.of(StatePeriod.class, StateShapes.PERIOD),
        ValueShape.of(Term.class, FrameworkShapes.TERM),
        ValueShape.of(Vocabulary.class, BaseShapes.VOCABULARY),
        ValueShape.of(WeightTable.class, DecisionShapes.WEIGHT_TABLE));
  }

  private static ImmutableList<ValueShape<?>> keyedObjects() {
    return ImmutableList.of(
        TREATY,
        INSTITUTION,
        ValueShape.either(Framework.class, INSTITUTION, "kind", TREATY),
        PARTICIPATION,
        keyed(
            Amendment.class,
            ID,
            FrameworkShapes.AMENDMENT_ID,
            AmendmentId.of("any"),
            FrameworkShapes.AMENDMENT,
            Amendment::id),
        keyed(
            Assessment.class,
            "account",
            BaseShapes.SOURCE_ID,
            SourceId.of("any"),
            StateShapes.ASSESSMENT,
            Assessment::account),
        keyed(
            Attestation.class,
            ID,
            BaseShapes.ATTESTATION_ID,
            AttestationId.of("any"),
            ConditionShapes.ATTESTATION,
            Attestation::id),
        keyed(
            Attested.class,
            "actor",
            BaseShapes.ACTOR_ID,
            ANY_FRAMEWORK,
            ConditionShapes.ATTESTED,
            Attested::actor),
        keyed(
            Contribution.class,
            "contributor",
            BaseShapes.ACTOR_ID,
            ANY_FRAMEWORK,
            CooperationShapes.CONTRIBUTION,
            Contribution::contributor),
        keyed(
            DecisionProcedure.class,
            ID,
            StrategyShapes.DECISION_ID,
            DecisionId.of(ANY_FRAMEWORK, "any"),
            DecisionShapes.PROCEDURE,
            DecisionProcedure::id),
        keyed(
            FrameworkLink.class,
            ID,
            BaseShapes.LINK_ID,
            LinkId.of("any"),
            CooperationShapes.LINK,
            FrameworkLink::id),
        keyed(
            Measure.class,
            ID,
            MEASURE_ID,
            MeasureId.of(ANY_PHASE, "any"),
            StrategyShapes.MEASURE,
            Measure::id),
        keyed(
            Milestone.class,
            ID,
            ConditionShapes.MILESTONE_ID,
            MilestoneId.of(ANY_PHASE, "any"),
            StrategyShapes.MILESTONE,
            Milestone::id),
        keyed(
            Mode.class,
            ID,
            BaseShapes.MODE_ID,
            ModeId.of(ANY_FRAMEWORK, "any"),
            FrameworkShapes.MODE,
            Mode::id),
        keyed(
            Need.class,
            ID,
            CooperationShapes.NEED_ID,
            NeedId.of("any"),
            CooperationShapes.NEED,
            Need::id),
        keyed(
            Objective.class,
            ID,
            StrategyShapes.OBJECTIVE_ID,
            ObjectiveId.of("any"),
            StrategyShapes.OBJECTIVE,
            Objective::id),
        keyed(
            Obligation.class,
            ID,
            StrategyShapes.OBLIGATION_ID,
            ObligationId.of(ANY_FRAMEWORK, "any"),
            FrameworkShapes.OBLIGATION,
            Obligation::id),
        keyed(
            Operation.class,
            ID,
            BaseShapes.OPERATION_ID,
            OperationId.of("any"),
            CooperationShapes.OPERATION,
            Operation::id),
        keyed(
            OperationRole.class,
            "actor",
            BaseShapes.ACTOR_ID,
            ANY_FRAMEWORK,
            CooperationShapes.ROLE,
            OperationRole::actor),
        keyed(
            Organ.class,
            ID,
            BaseShapes.ORGAN_ID,
            OrganId.of("any"),
            FrameworkShapes.ORGAN,
            Organ::id),
        keyed(Phase.class, ID, StrategyShapes.PHASE_ID, ANY_PHASE, StrategyShapes.PHASE, Phase::id),
        keyed(
            Region.class,
            ID,
            BaseShapes.REGION_ID,
            RegionId.of("any"),
            StateShapes.REGION,
            Region::id),
        keyed(
            Source.class,
            ID,
            BaseShapes.SOURCE_ID,
            SourceId.of("any"),
            BaseShapes.SOURCE,
            Source::id),
        keyed(
            State.class, ID, BaseShapes.STATE_ID, StateId.of("ANY"), StateShapes.STATE, State::id),
        keyed(
            Strategy.class,
            ID,
            ArchitectureShapes.STRATEGY_ID,
            StrategyId.of("any"),
            StrategyShapes.STRATEGY,
            Strategy::id),
        keyed(
            Succession.class,
            ID,
            BaseShapes.SUCCESSION_ID,
            SuccessionId.of("any"),
            StateShapes.SUCCESSION,
            Succession::id),
        keyed(Tie.class, ID, BaseShapes.TIE_ID, TieId.of("any"), CooperationShapes.TIE, Tie::id),
        keyed(
            Weighting.class,
            ID,
            BaseShapes.WEIGHT_ID,
            WeightId.of("any"),
            DecisionShapes.WEIGHTING,
            Weighting::id));
  }

  /** Values that are read with an id, which is a property of theirs where they stand alone. */
  private static <K, I extends K, T> ValueShape<T> keyed(
      Class<T> type,
      String name,
      TextShape<Object, K> id,
      I any,
      ObjectShape<K, ?, T> shape,
      Function<T, K> key) {
    return ValueShape.of(
        type,
        shape.after(it -> it.required(name, id, key, (builder, known) -> {})),
        json -> OwnProperties.find(json, name, id, any),
        key);
  }
}
