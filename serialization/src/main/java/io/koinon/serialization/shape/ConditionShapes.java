package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.AMOUNT;
import static io.koinon.serialization.shape.BaseShapes.AREA;
import static io.koinon.serialization.shape.BaseShapes.ATTESTATION_ID;
import static io.koinon.serialization.shape.BaseShapes.DATE;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.LINK_ID;
import static io.koinon.serialization.shape.BaseShapes.MODE_ID;
import static io.koinon.serialization.shape.BaseShapes.REGION_ID;
import static io.koinon.serialization.shape.BaseShapes.SHARE;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;
import static io.koinon.serialization.shape.BaseShapes.TIE_ID;
import static io.koinon.serialization.shape.BaseShapes.TRUTH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.MilestoneId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import java.util.Optional;
import java.util.function.Function;

/** The shapes of package {@code condition}. */
final class ConditionShapes {
  static final ObjectShape<ActorId, Attested.Builder, Attested> ATTESTED =
      ObjectShape.of(
          "attested",
          actor -> Attested.builder().actor(actor),
          Attested.Builder::build,
          ConditionShapes::attested);

  private static final KeyedShape<Object, ActorId, ActorId, Attested> HOLDS =
      KeyedShape.<Object, ActorId, ActorId, Attested>of(
          ACTOR_ID, (key, actor) -> actor, new ListShape<>(ATTESTED), Attested::actor);

  static final ObjectShape<AttestationId, Attestation.Builder, Attestation> ATTESTATION =
      ObjectShape.of(
          "attestation",
          id -> Attestation.builder().id(id),
          Attestation.Builder::build,
          ConditionShapes::attestation);

  static final TextShape<Object, ActorTerm> ACTOR =
      TextShape.of(
          "the id of a state or an institution, or $candidate",
          TextForm.ACTOR_OR_CANDIDATE,
          ActorTerm::parse,
          ActorTerm::toString);

  static final TextShape<Object, Capacity> CAPACITY =
      TextShape.of(
          "a framework or one of its modes, for example csto or csto/observer",
          TextForm.ID_OR_QUALIFIED_ID,
          Capacity::parse,
          Capacity::toString);

  static final TextShape<Object, MilestoneId> MILESTONE_ID =
      TextShape.of(
          "phase/milestone, for example consolidate/first-partner",
          TextForm.QUALIFIED_ID,
          MilestoneId::parse,
          MilestoneId::toString);

  private static final CollectedShape<Object, Capacity, ImmutableSortedSet<Capacity>> CAPACITIES =
      BaseShapes.set(CAPACITY, 1);

  private static final CollectedShape<Object, FrameworkId, ImmutableSortedSet<FrameworkId>>
      FRAMEWORKS = BaseShapes.set(BaseShapes.FRAMEWORK_ID, 2);

  private static final DeferredShape<Object, Condition> PART =
      new DeferredShape<>("an object with one condition", () -> ConditionShapes.CONDITION);

  private static final CollectedShape<Object, Condition, ImmutableList<Condition>> PARTS =
      BaseShapes.list(PART, 1);

  private static final ObjectShape<Object, ConditionDraft, Condition.Participates> PARTICIPATES =
      ObjectShape.of(
          "participates",
          key -> new ConditionDraft(),
          draft -> new Condition.Participates(draft.actor(), draft.in()),
          it -> {
            it.required("actor", ACTOR, Condition.Participates::actor, ConditionDraft::actor);
            it.required("in", CAPACITIES, Condition.Participates::in, ConditionDraft::in);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.Participants> PARTICIPANTS =
      ObjectShape.of(
          "participants",
          key -> new ConditionDraft(),
          draft -> new Condition.Participants(draft.in(), draft.count()),
          it -> {
            it.required("in", CAPACITIES, Condition.Participants::in, ConditionDraft::in);
            it.required(
                "atLeast",
                CountShape.FROM_1,
                Condition.Participants::atLeast,
                ConditionDraft::count);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.Covered> COVERED =
      ObjectShape.of(
          "covered",
          key -> new ConditionDraft(),
          draft -> new Condition.Covered(draft.region(), draft.area(), draft.share()),
          it -> {
            it.required("region", REGION_ID, Condition.Covered::region, ConditionDraft::region);
            it.required("area", AREA, Condition.Covered::area, ConditionDraft::area);
            it.required("share", SHARE, Condition.Covered::share, ConditionDraft::share);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.TieAtLeast> TIE =
      ObjectShape.of(
          "tie-at-least",
          key -> new ConditionDraft(),
          draft -> new Condition.TieAtLeast(draft.tie(), draft.amount()),
          it -> {
            it.required("tie", TIE_ID, Condition.TieAtLeast::tie, ConditionDraft::tie);
            it.required("atLeast", AMOUNT, Condition.TieAtLeast::atLeast, ConditionDraft::amount);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.MutualTies> MUTUAL =
      ObjectShape.of(
          "mutual-ties",
          key -> new ConditionDraft(),
          draft -> new Condition.MutualTies(draft.region(), draft.amount()),
          it -> {
            it.required("region", REGION_ID, Condition.MutualTies::region, ConditionDraft::region);
            it.required("atLeast", AMOUNT, Condition.MutualTies::atLeast, ConditionDraft::amount);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.Linked> LINKED =
      ObjectShape.of(
          "linked",
          key -> new ConditionDraft(),
          draft -> new Condition.Linked(draft.between(), draft.link()),
          it -> {
            it.required("between", FRAMEWORKS, Condition.Linked::between, ConditionDraft::between);
            it.optional("by", LINK_ID, Condition.Linked::by, ConditionDraft::link);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.Attests> ATTESTED_OF =
      ObjectShape.of(
          "attests",
          key -> new ConditionDraft(),
          draft -> new Condition.Attests(draft.statement(), draft.actor()),
          it -> {
            it.required(
                "statement",
                ATTESTATION_ID,
                Condition.Attests::statement,
                ConditionDraft::statement);
            it.required("of", ACTOR, Condition.Attests::of, ConditionDraft::actor);
            it.oneLine();
          });

  private static final ObjectShape<Object, ConditionDraft, Condition.Admissible> ADMISSIBLE =
      ObjectShape.of(
          "admissible",
          key -> new ConditionDraft(),
          draft -> new Condition.Admissible(draft.actor(), draft.mode()),
          it -> {
            it.required("actor", ACTOR, Condition.Admissible::actor, ConditionDraft::actor);
            it.required("into", MODE_ID, Condition.Admissible::into, ConditionDraft::mode);
            it.oneLine();
          });

  /** A condition: an object with one property, which says what kind of condition it is. */
  static final ObjectShape<Object, OneOf<Condition>, Condition> CONDITION =
      ObjectShape.of(
          "condition",
          key -> new OneOf<>("condition/one-kind", "one condition; several go into all or any"),
          OneOf::build,
          ConditionShapes::condition);

  private ConditionShapes() {}

  private static void condition(Properties<Object, OneOf<Condition>, Condition> it) {
    it.oneOf(
        "all",
        PARTS,
        condition -> is(Condition.AllOf.class).apply(condition).map(Condition.AllOf::conditions),
        (draft, parts) -> draft.set(() -> new Condition.AllOf(parts)));
    it.oneOf(
        "any",
        PARTS,
        condition -> is(Condition.AnyOf.class).apply(condition).map(Condition.AnyOf::conditions),
        (draft, parts) -> draft.set(() -> new Condition.AnyOf(parts)));
    it.oneOf(
        "not",
        PART,
        condition -> is(Condition.Not.class).apply(condition).map(Condition.Not::condition),
        (draft, part) -> draft.set(new Condition.Not(part)));
    it.oneOf("participates", PARTICIPATES, is(Condition.Participates.class), OneOf::set);
    it.oneOf("participants", PARTICIPANTS, is(Condition.Participants.class), OneOf::set);
    it.oneOf(
        "exists",
        FRAMEWORK_ID,
        condition -> is(Condition.Exists.class).apply(condition).map(Condition.Exists::framework),
        (draft, framework) -> draft.set(new Condition.Exists(framework)));
    it.oneOf(
        "onOrAfter",
        DATE,
        condition -> is(Condition.OnOrAfter.class).apply(condition).map(Condition.OnOrAfter::date),
        (draft, date) -> draft.set(new Condition.OnOrAfter(date)));
    it.oneOf("covered", COVERED, is(Condition.Covered.class), OneOf::set);
    it.oneOf("tie", TIE, is(Condition.TieAtLeast.class), OneOf::set);
    it.oneOf("mutual", MUTUAL, is(Condition.MutualTies.class), OneOf::set);
    it.oneOf("linked", LINKED, is(Condition.Linked.class), OneOf::set);
    it.oneOf(
        "milestone",
        MILESTONE_ID,
        condition -> is(Condition.Reached.class).apply(condition).map(Condition.Reached::milestone),
        (draft, milestone) -> draft.set(new Condition.Reached(milestone)));
    it.oneOf("attested", ATTESTED_OF, is(Condition.Attests.class), OneOf::set);
    it.oneOf("admissible", ADMISSIBLE, is(Condition.Admissible.class), OneOf::set);
    it.oneLine();
  }

  private static <T extends Condition> Function<Condition, Optional<T>> is(Class<T> kind) {
    return condition ->
        kind.isInstance(condition) ? Optional.of(kind.cast(condition)) : Optional.empty();
  }

  private static void attested(Properties<ActorId, Attested.Builder, Attested> it) {
    it.required("truth", TRUTH, Attested::truth, Attested.Builder::truth);
    it.optionalInterval(Attested::interval, Attested.Builder::interval);
    it.all("sources", SOURCE_IDS, Attested::sources, Attested.Builder::addSource);
    it.optional("note", TEXT, Attested::note, Attested.Builder::note);
    it.oneLine();
  }

  private static void attestation(Properties<AttestationId, Attestation.Builder, Attestation> it) {
    it.required("statement", TEXT, Attestation::statement, Attestation.Builder::statement);
    it.all("holds", HOLDS, Attestation::holds, Attestation.Builder::addHolds);
    it.all("sources", SOURCE_IDS, Attestation::sources, Attestation.Builder::addSource);
    it.optional("note", TEXT, Attestation::note, Attestation.Builder::note);
  }
}
