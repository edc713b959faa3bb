package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACT_ID;
import static io.koinon.serialization.shape.BaseShapes.ATTESTATION_ID;
import static io.koinon.serialization.shape.BaseShapes.DAY;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.LINK_ID;
import static io.koinon.serialization.shape.BaseShapes.OPERATION_ID;
import static io.koinon.serialization.shape.BaseShapes.REGION_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_ID;
import static io.koinon.serialization.shape.BaseShapes.STATE_ID;
import static io.koinon.serialization.shape.BaseShapes.SUCCESSION_ID;
import static io.koinon.serialization.shape.BaseShapes.TEXT;
import static io.koinon.serialization.shape.BaseShapes.TIE_ID;
import static io.koinon.serialization.shape.BaseShapes.WEIGHT_ID;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.AttestationId;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.Vocabulary;
import io.koinon.base.WeightId;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Weighting;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.Succession;
import io.koinon.strategy.Strategy;
import java.util.Map;

/** The shape of package {@code architecture}: the document. */
public final class ArchitectureShapes {
  /** Treaties and institutions share their ids, and operations avoid them. */
  private static final String FRAMEWORKS = "frameworks";

  static final TextShape<Object, StrategyId> STRATEGY_ID =
      TextShape.of("the id of a strategy", TextForm.ID, StrategyId::of, StrategyId::value);

  static final TextShape<Object, ExtensionName> EXTENSION_NAME =
      TextShape.of(
          "the name of an extension, for example com.example.risk",
          TextForm.DOMAIN,
          ExtensionName::of,
          ExtensionName::value);

  private static final KeyedShape<Object, SourceId, SourceId, Source> SOURCES =
      KeyedShape.of(SOURCE_ID, BaseShapes.SOURCE, Source::id);

  private static final KeyedShape<Object, ActId, ActId, Map.Entry<ActId, Act>> ACTS =
      KeyedShape.of(ACT_ID, new EntryShape<>(ParticipationShapes.ACT), Map.Entry::getKey);

  private static final KeyedShape<Object, AttestationId, AttestationId, Attestation> ATTESTATIONS =
      KeyedShape.of(ATTESTATION_ID, ConditionShapes.ATTESTATION, Attestation::id);

  private static final KeyedShape<Object, SuccessionId, SuccessionId, Succession> SUCCESSIONS =
      KeyedShape.of(SUCCESSION_ID, StateShapes.SUCCESSION, Succession::id);

  private static final KeyedShape<Object, WeightId, WeightId, Weighting> WEIGHTS =
      KeyedShape.of(WEIGHT_ID, DecisionShapes.WEIGHTING, Weighting::id);

  private static final KeyedShape<Object, StateId, StateId, State> STATES =
      KeyedShape.of(STATE_ID, StateShapes.STATE, State::id);

  private static final KeyedShape<Object, RegionId, RegionId, Region> REGIONS =
      KeyedShape.of(REGION_ID, StateShapes.REGION, Region::id);

  private static final KeyedShape<Object, FrameworkId, FrameworkId, Treaty> TREATIES =
      KeyedShape.of(FRAMEWORK_ID, FrameworkShapes.TREATY, Treaty::id).in(FRAMEWORKS);

  private static final KeyedShape<Object, FrameworkId, FrameworkId, Institution> INSTITUTIONS =
      KeyedShape.of(FRAMEWORK_ID, FrameworkShapes.INSTITUTION, Institution::id).in(FRAMEWORKS);

  private static final KeyedShape<Object, OperationId, OperationId, Operation> OPERATIONS =
      KeyedShape.of(OPERATION_ID, CooperationShapes.OPERATION, Operation::id).in(FRAMEWORKS);

  private static final KeyedShape<Object, TieId, TieId, Tie> TIES =
      KeyedShape.of(TIE_ID, CooperationShapes.TIE, Tie::id);

  private static final KeyedShape<Object, LinkId, LinkId, FrameworkLink> LINKS =
      KeyedShape.of(LINK_ID, CooperationShapes.LINK, FrameworkLink::id);

  private static final KeyedShape<Object, StrategyId, StrategyId, Strategy> STRATEGIES =
      KeyedShape.of(STRATEGY_ID, StrategyShapes.STRATEGY, Strategy::id);

  private static final KeyedShape<
          Object, ExtensionName, ExtensionName, Map.Entry<ExtensionName, ExtensionValue>>
      EXTENSIONS =
          KeyedShape.of(EXTENSION_NAME, new EntryShape<>(JsonShape.INSTANCE), Map.Entry::getKey);

  /** The document. */
  public static final ObjectShape<Object, SecurityArchitecture.Builder, SecurityArchitecture>
      DOCUMENT =
          ObjectShape.of(
              "architecture",
              key -> SecurityArchitecture.builder(),
              SecurityArchitecture.Builder::build,
              ArchitectureShapes::document);

  private ArchitectureShapes() {}

  private static void document(
      Properties<Object, SecurityArchitecture.Builder, SecurityArchitecture> it) {
    it.required(
        "koinon",
        VersionShape.INSTANCE,
        document -> VersionShape.CURRENT,
        (builder, version) -> {});
    it.required("title", TEXT, SecurityArchitecture::title, SecurityArchitecture.Builder::title);
    it.required(
        "observedThrough",
        DAY,
        SecurityArchitecture::observedThrough,
        SecurityArchitecture.Builder::observedThrough);
    it.optional(
        "version", TEXT, SecurityArchitecture::version, SecurityArchitecture.Builder::version);
    it.optional(
        "licence", TEXT, SecurityArchitecture::licence, SecurityArchitecture.Builder::licence);
    it.optional("note", TEXT, SecurityArchitecture::note, SecurityArchitecture.Builder::note);
    it.all(
        "sources",
        SOURCES,
        document -> document.sources().values(),
        SecurityArchitecture.Builder::addSource);
    it.unless(
        Vocabulary.none(),
        "vocabulary",
        BaseShapes.VOCABULARY,
        SecurityArchitecture::vocabulary,
        SecurityArchitecture.Builder::vocabulary);
    it.all(
        "acts", ACTS, document -> document.acts().entrySet(), SecurityArchitecture.Builder::putAct);
    it.all(
        "states",
        STATES,
        document -> document.states().values(),
        SecurityArchitecture.Builder::addState);
    it.all(
        "regions",
        REGIONS,
        document -> document.regions().values(),
        SecurityArchitecture.Builder::addRegion);
    it.all(
        "treaties",
        TREATIES,
        document -> document.treaties().values(),
        SecurityArchitecture.Builder::addTreaty);
    it.all(
        "institutions",
        INSTITUTIONS,
        document -> document.institutions().values(),
        SecurityArchitecture.Builder::addInstitution);
    it.all(
        "successions",
        SUCCESSIONS,
        document -> document.successions().values(),
        SecurityArchitecture.Builder::addSuccession);
    it.all(
        "weights",
        WEIGHTS,
        document -> document.weights().values(),
        SecurityArchitecture.Builder::addWeight);
    it.all(
        "attestations",
        ATTESTATIONS,
        document -> document.attestations().values(),
        SecurityArchitecture.Builder::addAttestation);
    it.all(
        "participations",
        ParticipationShapes.PARTICIPATIONS,
        SecurityArchitecture::participations,
        SecurityArchitecture.Builder::addParticipation);
    it.all(
        "operations",
        OPERATIONS,
        document -> document.operations().values(),
        SecurityArchitecture.Builder::addOperation);
    it.all(
        "ties", TIES, document -> document.ties().values(), SecurityArchitecture.Builder::addTie);
    it.all(
        "links",
        LINKS,
        document -> document.links().values(),
        SecurityArchitecture.Builder::addLink);
    it.all(
        "strategies",
        STRATEGIES,
        document -> document.strategies().values(),
        SecurityArchitecture.Builder::addStrategy);
    it.all(
        "extensions",
        EXTENSIONS,
        document -> document.extensions().entrySet(),
        SecurityArchitecture.Builder::putExtension);
    it.root();
  }
}
