package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.ACTOR_IDS;
import static io.koinon.serialization.shape.BaseShapes.ACT_ID;
import static io.koinon.serialization.shape.BaseShapes.AMOUNT;
import static io.koinon.serialization.shape.BaseShapes.AREA;
import static io.koinon.serialization.shape.BaseShapes.DATE;
import static io.koinon.serialization.shape.BaseShapes.ENDPOINT;
import static io.koinon.serialization.shape.BaseShapes.NAMES;
import static io.koinon.serialization.shape.BaseShapes.ORGAN_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.NeedId;
import io.koinon.base.OperationId;
import io.koinon.base.TieId;
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
import io.koinon.participation.Claim;
import io.koinon.strategy.MeasureAction;
import java.util.Map;

/** The shapes of package {@code cooperation}. */
final class CooperationShapes {
  static final TextShape<Object, OperationKind> OPERATION_KIND =
      TextShape.words(OperationKind.class);

  static final TextShape<Object, OperationRoleKind> ROLE_KIND =
      TextShape.words(OperationRoleKind.class);

  static final TextShape<Object, LinkKind> LINK_KIND = TextShape.words(LinkKind.class);

  static final TextShape<Object, NeedId> NEED_ID =
      TextShape.of("the id of a need", TextForm.ID, NeedId::of, NeedId::value);

  static final TextShape<Object, LegalBasis> BASIS =
      TextShape.of(
          "the id of a treaty, or one of its obligations, for example cst/assistance",
          TextForm.ID_OR_QUALIFIED_ID,
          LegalBasis::parse,
          LegalBasis::toString);

  private static final ListShape<Object, String> TEXTS = new ListShape<>(TEXT);

  static final ObjectShape<Object, Observation.Builder, Observation> OBSERVATION =
      ObjectShape.of(
          "observation",
          key -> Observation.builder(),
          Observation.Builder::build,
          CooperationShapes::observation);

  private static final ListShape<Object, Observation> OBSERVATIONS = new ListShape<>(OBSERVATION);

  static final ObjectShape<ActorId, OperationRole.Builder, OperationRole> ROLE =
      ObjectShape.of(
          "operation-role",
          actor -> OperationRole.builder().actor(actor),
          OperationRole.Builder::build,
          CooperationShapes::role);

  private static final KeyedShape<Object, ActorId, ActorId, OperationRole> ROLES =
      KeyedShape.<Object, ActorId, ActorId, OperationRole>of(
          ACTOR_ID, (key, actor) -> actor, new ListShape<>(ROLE), OperationRole::actor);

  static final ObjectShape<NeedId, Need.Builder, Need> NEED =
      ObjectShape.of(
          "need", id -> Need.builder().id(id), Need.Builder::build, CooperationShapes::need);

  private static final KeyedShape<Object, NeedId, NeedId, Need> NEEDS =
      KeyedShape.of(NEED_ID, NEED, Need::id);

  static final ObjectShape<ActorId, Contribution.Builder, Contribution> CONTRIBUTION =
      ObjectShape.of(
          "contribution",
          contributor -> Contribution.builder().contributor(contributor),
          Contribution.Builder::build,
          CooperationShapes::contribution);

  private static final KeyedShape<Object, ActorId, ActorId, Contribution> CONTRIBUTIONS =
      KeyedShape.<Object, ActorId, ActorId, Contribution>of(
          ACTOR_ID,
          (key, contributor) -> contributor,
          new ListShape<>(CONTRIBUTION),
          Contribution::contributor);

  static final ObjectShape<OperationId, Operation.Builder, Operation> OPERATION =
      ObjectShape.of(
          "operation",
          id -> Operation.builder().id(id),
          Operation.Builder::build,
          CooperationShapes::operation);

  /** An operation that a strategy would conduct: when it begins and ends is not known yet. */
  static final ObjectShape<OperationId, Operation.Builder, Operation> FUTURE_OPERATION =
      ObjectShape.of(
          "future-operation",
          id -> Operation.builder().id(id).existence(MeasureAction.NOT_YET),
          Operation.Builder::build,
          CooperationShapes::undatedOperation);

  static final KeyedShape<Object, ActorId, ActorId, Map.Entry<ActorId, Amount>> AMOUNTS =
      KeyedShape.of(ACTOR_ID, new EntryShape<>(AMOUNT), Map.Entry::getKey);

  private static final ListShape<Object, ActorId> TWO_ACTORS = new ListShape<>(ACTOR_ID, 2);

  private static final ListShape<Object, FrameworkId> FRAMEWORKS =
      new ListShape<>(BaseShapes.FRAMEWORK_ID, 2);

  static final ObjectShape<TieId, Tie.Builder, Tie> TIE =
      ObjectShape.of("tie", id -> Tie.builder().id(id), Tie.Builder::build, CooperationShapes::tie);

  static final ObjectShape<LinkId, FrameworkLink.Builder, FrameworkLink> LINK =
      ObjectShape.of(
          "link",
          id -> FrameworkLink.builder().id(id),
          FrameworkLink.Builder::build,
          CooperationShapes::link);

  /** A link that a strategy would bring about: when it begins and ends is not known yet. */
  static final ObjectShape<LinkId, FrameworkLink.Builder, FrameworkLink> FUTURE_LINK =
      ObjectShape.of(
          "future-link",
          id -> FrameworkLink.builder().id(id).interval(MeasureAction.NOT_YET),
          FrameworkLink.Builder::build,
          CooperationShapes::undatedLink);

  private CooperationShapes() {}

  private static void observation(Properties<Object, Observation.Builder, Observation> it) {
    it.required("during", DATE, Observation::during, Observation.Builder::during);
    it.optional("pledged", AMOUNT, Observation::pledged, Observation.Builder::pledged);
    it.optional("deployed", AMOUNT, Observation::deployed, Observation.Builder::deployed);
    it.unless(Observation.PEOPLE, "unit", TEXT, Observation::unit, Observation.Builder::unit);
    it.all("sources", SOURCE_IDS, Observation::sources, Observation.Builder::addSource);
    it.optional("note", TEXT, Observation::note, Observation.Builder::note);
    it.oneLine();
  }

  private static void role(Properties<ActorId, OperationRole.Builder, OperationRole> it) {
    it.required("role", ROLE_KIND, OperationRole::kind, OperationRole.Builder::kind);
    it.optionalInterval(OperationRole::interval, OperationRole.Builder::interval);
    it.optional("organ", ORGAN_ID, OperationRole::organ, OperationRole.Builder::organ);
    it.optional("basis", BASIS, OperationRole::basis, OperationRole.Builder::basis);
    it.optional("decision", ACT_ID, OperationRole::decision, OperationRole.Builder::decision);
    it.all("sources", SOURCE_IDS, OperationRole::sources, OperationRole.Builder::addSource);
    it.optional("note", TEXT, OperationRole::note, OperationRole.Builder::note);
    it.oneLine();
  }

  private static void need(Properties<NeedId, Need.Builder, Need> it) {
    it.required("amount", AMOUNT, Need::amount, Need.Builder::amount);
    it.unless(Observation.PEOPLE, "unit", TEXT, Need::unit, Need.Builder::unit);
    it.optional("on", DATE, Need::on, Need.Builder::on);
    it.all("sources", SOURCE_IDS, Need::sources, Need.Builder::addSource);
    it.optional("note", TEXT, Need::note, Need.Builder::note);
    it.oneLine();
  }

  private static void contribution(Properties<ActorId, Contribution.Builder, Contribution> it) {
    it.optionalInterval(Contribution::interval, Contribution.Builder::interval);
    it.unless(
        Claim.ASSERTED,
        "claim",
        ParticipationShapes.CLAIM,
        Contribution::claim,
        Contribution.Builder::claim);
    it.all(
        "observed", OBSERVATIONS, Contribution::observations, Contribution.Builder::addObservation);
    it.all("caveats", TEXTS, Contribution::caveats, Contribution.Builder::addCaveat);
    it.all("sources", SOURCE_IDS, Contribution::sources, Contribution.Builder::addSource);
    it.optional("note", TEXT, Contribution::note, Contribution.Builder::note);
    it.oneLine();
  }

  private static void operation(Properties<OperationId, Operation.Builder, Operation> it) {
    operation(it, true);
  }

  private static void undatedOperation(Properties<OperationId, Operation.Builder, Operation> it) {
    operation(it, false);
  }

  private static void operation(
      Properties<OperationId, Operation.Builder, Operation> it, boolean isDated) {
    it.required("name", TEXT, Operation::name, Operation.Builder::name);
    it.all("names", NAMES, Operation::names, Operation.Builder::addName);
    it.required("kind", OPERATION_KIND, Operation::kind, Operation.Builder::kind);
    if (isDated) {
      it.interval(Operation::existence, Operation.Builder::existence);
    }
    it.all("host", ACTOR_IDS, Operation::hosts, Operation.Builder::addHost);
    it.all("roles", ROLES, Operation::roles, Operation.Builder::addRole);
    it.all("tasks", TEXTS, Operation::tasks, Operation.Builder::addTask);
    it.optional(
        "acceptance",
        ConditionShapes.CONDITION,
        Operation::acceptance,
        Operation.Builder::acceptance);
    it.all("needs", NEEDS, operation -> operation.needs().values(), Operation.Builder::addNeed);
    it.all(
        "contributions",
        CONTRIBUTIONS,
        Operation::contributions,
        Operation.Builder::addContribution);
    it.optional("roster", FrameworkShapes.ROSTER, Operation::roster, Operation.Builder::roster);
    it.all("observed", OBSERVATIONS, Operation::observations, Operation.Builder::addObservation);
    it.all("sources", SOURCE_IDS, Operation::sources, Operation.Builder::addSource);
    it.optional("note", TEXT, Operation::note, Operation.Builder::note);
  }

  private static void tie(Properties<TieId, Tie.Builder, Tie> it) {
    it.requiredAll("between", TWO_ACTORS, Tie::between, Tie.Builder::addBetween);
    it.required("area", AREA, Tie::area, Tie.Builder::area);
    it.interval(Tie::interval, Tie.Builder::interval);
    it.optional("unit", TEXT, Tie::unit, Tie.Builder::unit);
    it.all("dependence", AMOUNTS, tie -> tie.dependence().entrySet(), Tie.Builder::putDependence);
    it.all(
        "substitutability",
        AMOUNTS,
        tie -> tie.substitutability().entrySet(),
        Tie.Builder::putSubstitutability);
    it.all("sources", SOURCE_IDS, Tie::sources, Tie.Builder::addSource);
    it.optional("note", TEXT, Tie::note, Tie.Builder::note);
    it.oneLine();
  }

  private static void link(Properties<LinkId, FrameworkLink.Builder, FrameworkLink> it) {
    link(it, true);
  }

  private static void undatedLink(Properties<LinkId, FrameworkLink.Builder, FrameworkLink> it) {
    link(it, false);
  }

  private static void link(
      Properties<LinkId, FrameworkLink.Builder, FrameworkLink> it, boolean isDated) {
    it.required("kind", LINK_KIND, FrameworkLink::kind, FrameworkLink.Builder::kind);
    it.optional("name", TEXT, FrameworkLink::name, FrameworkLink.Builder::name);
    it.requiredAll(
        "between", FRAMEWORKS, FrameworkLink::between, FrameworkLink.Builder::addBetween);
    it.optional("signed", ENDPOINT, FrameworkLink::signed, FrameworkLink.Builder::signed);
    if (isDated) {
      it.interval(FrameworkLink::interval, FrameworkLink.Builder::interval);
    }
    it.all("sources", SOURCE_IDS, FrameworkLink::sources, FrameworkLink.Builder::addSource);
    it.optional("note", TEXT, FrameworkLink::note, FrameworkLink.Builder::note);
    it.oneLine();
  }
}
