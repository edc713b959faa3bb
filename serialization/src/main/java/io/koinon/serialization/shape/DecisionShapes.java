package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.DECIMAL;
import static io.koinon.serialization.shape.BaseShapes.MATTER;
import static io.koinon.serialization.shape.BaseShapes.MODE_ID;
import static io.koinon.serialization.shape.BaseShapes.ORGAN_ID;
import static io.koinon.serialization.shape.BaseShapes.SHARE;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;
import static io.koinon.serialization.shape.BaseShapes.WEIGHT_ID;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.DecisionId;
import io.koinon.base.WeightId;
import io.koinon.decision.Affected;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.serialization.shape.RuleDrafts.BasedRule;
import io.koinon.serialization.shape.RuleDrafts.Limited;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The shapes of package {@code decision}. */
final class DecisionShapes {
  static final TextShape<Object, Base> BASE = TextShape.words(Base.class);

  static final TextShape<Object, Binding> BINDING = TextShape.words(Binding.class);

  static final TextShape<Object, Affected> AFFECTED = TextShape.words(Affected.class);

  private static final CollectedShape<Object, Affected, ImmutableSortedSet<Affected>> WHO =
      BaseShapes.set(AFFECTED, 1);

  private static final DeferredShape<Object, DecisionRule> PART =
      new DeferredShape<>("an object with one rule", () -> DecisionShapes.RULE);

  private static final CollectedShape<Object, DecisionRule, ImmutableList<DecisionRule>> PARTS =
      BaseShapes.list(PART, 1);

  private static final CollectedShape<Object, DecisionRule, ImmutableList<DecisionRule>> STAGES =
      BaseShapes.list(PART, 2);

  static final ObjectShape<Object, BasedRule, DecisionRule.Consensus> CONSENSUS =
      ObjectShape.of(
          "consensus",
          key -> new BasedRule(),
          draft -> new DecisionRule.Consensus(draft.base()),
          it -> {
            it.required("base", BASE, DecisionRule.Consensus::base, BasedRule::base);
            it.oneLine();
          });

  static final ObjectShape<Object, BasedRule, DecisionRule.Unanimity> UNANIMITY =
      ObjectShape.of(
          "unanimity",
          key -> new BasedRule(),
          draft -> new DecisionRule.Unanimity(draft.base()),
          it -> {
            it.required("base", BASE, DecisionRule.Unanimity::base, BasedRule::base);
            it.oneLine();
          });

  static final ObjectShape<Object, Limited, DecisionRule.Threshold> THRESHOLD =
      ObjectShape.of(
          "threshold",
          key -> new Limited(),
          draft -> new DecisionRule.Threshold(draft.base(), draft.quota(), draft.weight()),
          it -> {
            it.required("base", BASE, DecisionRule.Threshold::base, Limited::base);
            quota(it, DecisionRule.Threshold::quota);
            it.optional("weight", WEIGHT_ID, DecisionRule.Threshold::weight, Limited::weight);
            it.oneLine();
          });

  static final ObjectShape<Object, Limited, DecisionRule.Quorum> QUORUM =
      ObjectShape.of(
          "quorum",
          key -> new Limited(),
          draft -> new DecisionRule.Quorum(draft.base(), draft.quota()),
          it -> {
            it.required("base", BASE, DecisionRule.Quorum::base, Limited::base);
            quota(it, DecisionRule.Quorum::quota);
            it.oneLine();
          });

  static final ObjectShape<Object, Limited, DecisionRule.Opposed> OPPOSED =
      ObjectShape.of(
          "opposed",
          key -> new Limited(),
          draft -> new DecisionRule.Opposed(draft.base(), draft.count()),
          it -> {
            it.required("base", BASE, DecisionRule.Opposed::base, Limited::base);
            it.required("atMost", CountShape.FROM_0, DecisionRule.Opposed::atMost, Limited::count);
            it.oneLine();
          });

  static final ObjectShape<Object, Limited, DecisionRule.NoBlockingMinority> MINORITY =
      ObjectShape.of(
          "no-blocking-minority",
          key -> new Limited(),
          draft ->
              new DecisionRule.NoBlockingMinority(
                  draft.base(), draft.moreThan(), draft.weight().orElseThrow(), draft.count()),
          it -> {
            it.required("base", BASE, DecisionRule.NoBlockingMinority::base, Limited::base);
            it.required(
                "moreThan", SHARE, DecisionRule.NoBlockingMinority::moreThan, Limited::moreThan);
            it.required(
                "weight", WEIGHT_ID, DecisionRule.NoBlockingMinority::weight, Limited::weight);
            it.required(
                "plus", CountShape.FROM_0, DecisionRule.NoBlockingMinority::plus, Limited::count);
            it.oneLine();
          });

  static final ObjectShape<Object, RuleDrafts.Veto, DecisionRule.Veto> VETO =
      ObjectShape.of(
          "veto",
          key -> new RuleDrafts.Veto(),
          RuleDrafts.Veto::build,
          it -> {
            it.required("mode", MODE_ID, DecisionRule.Veto::mode, RuleDrafts.Veto::mode);
            it.oneLine();
          });

  static final ObjectShape<Object, RuleDrafts.Restricted, DecisionRule.Excluding> EXCLUDING =
      ObjectShape.of(
          "excluding",
          key -> new RuleDrafts.Restricted(),
          draft -> new DecisionRule.Excluding(draft.who(), draft.rule()),
          it -> {
            it.required("who", WHO, DecisionRule.Excluding::who, RuleDrafts.Restricted::who);
            it.required("rule", PART, DecisionRule.Excluding::rule, RuleDrafts.Restricted::rule);
            it.oneLine();
          });

  static final ObjectShape<Object, RuleDrafts.Restricted, DecisionRule.Barring> BARRING =
      ObjectShape.of(
          "barring",
          key -> new RuleDrafts.Restricted(),
          draft -> new DecisionRule.Barring(draft.who(), draft.rule()),
          it -> {
            it.required("who", WHO, DecisionRule.Barring::who, RuleDrafts.Restricted::who);
            it.required("rule", PART, DecisionRule.Barring::rule, RuleDrafts.Restricted::rule);
            it.oneLine();
          });

  /** A rule: an object with one property, which says what kind of rule it is. */
  static final ObjectShape<Object, OneOf<DecisionRule>, DecisionRule> RULE =
      ObjectShape.of(
          "decision-rule",
          key -> new OneOf<>("rule/one-kind", "one rule; several go into all, any or stages"),
          OneOf::build,
          DecisionShapes::rule);

  static final ObjectShape<DecisionId, DecisionProcedure.Builder, DecisionProcedure> PROCEDURE =
      ObjectShape.of(
          "decision-procedure",
          id -> DecisionProcedure.builder().id(id),
          DecisionProcedure.Builder::build,
          DecisionShapes::procedure);

  private static final KeyedShape<Object, ActorId, ActorId, Map.Entry<ActorId, BigDecimal>> VALUES =
      KeyedShape.of(ACTOR_ID, new EntryShape<>(DECIMAL), Map.Entry::getKey);

  static final ObjectShape<Object, WeightTable.Builder, WeightTable> WEIGHT_TABLE =
      ObjectShape.of(
          "weight-table",
          key -> WeightTable.builder(),
          WeightTable.Builder::build,
          DecisionShapes::weightTable);

  private static final ListShape<Object, WeightTable> TABLES = new ListShape<>(WEIGHT_TABLE);

  static final ObjectShape<WeightId, Weighting.Builder, Weighting> WEIGHTING =
      ObjectShape.of(
          "weighting",
          id -> Weighting.builder().id(id),
          Weighting.Builder::build,
          DecisionShapes::weighting);

  private DecisionShapes() {}

  static <T> void quota(Properties<Object, Limited, T> it, Function<T, Quota> quota) {
    it.oneOf(
        "count",
        CountShape.FROM_1,
        rule ->
            quota.apply(rule) instanceof Quota.Count count
                ? Optional.of(count.number())
                : Optional.empty(),
        Limited::count);
    it.oneOf(
        "share",
        SHARE,
        rule ->
            quota.apply(rule) instanceof Quota.AtLeast atLeast
                ? Optional.of(atLeast.share())
                : Optional.empty(),
        Limited::share);
    it.oneOf(
        "moreThan",
        SHARE,
        rule ->
            quota.apply(rule) instanceof Quota.MoreThan moreThan
                ? Optional.of(moreThan.share())
                : Optional.empty(),
        Limited::moreThan);
  }

  private static void rule(Properties<Object, OneOf<DecisionRule>, DecisionRule> it) {
    it.oneOf("consensus", CONSENSUS, is(DecisionRule.Consensus.class), OneOf::set);
    it.oneOf("unanimity", UNANIMITY, is(DecisionRule.Unanimity.class), OneOf::set);
    it.oneOf("threshold", THRESHOLD, is(DecisionRule.Threshold.class), OneOf::set);
    it.oneOf("opposed", OPPOSED, is(DecisionRule.Opposed.class), OneOf::set);
    it.oneOf("noBlockingMinority", MINORITY, is(DecisionRule.NoBlockingMinority.class), OneOf::set);
    it.oneOf("veto", VETO, is(DecisionRule.Veto.class), OneOf::set);
    it.oneOf("quorum", QUORUM, is(DecisionRule.Quorum.class), OneOf::set);
    it.oneOf(
        "all",
        PARTS,
        rule -> is(DecisionRule.AllOf.class).apply(rule).map(DecisionRule.AllOf::rules),
        (draft, parts) -> draft.set(() -> new DecisionRule.AllOf(parts)));
    it.oneOf(
        "any",
        PARTS,
        rule -> is(DecisionRule.AnyOf.class).apply(rule).map(DecisionRule.AnyOf::rules),
        (draft, parts) -> draft.set(() -> new DecisionRule.AnyOf(parts)));
    it.oneOf("excluding", EXCLUDING, is(DecisionRule.Excluding.class), OneOf::set);
    it.oneOf("barring", BARRING, is(DecisionRule.Barring.class), OneOf::set);
    it.oneOf(
        "stages",
        STAGES,
        rule -> is(DecisionRule.Stages.class).apply(rule).map(DecisionRule.Stages::rules),
        (draft, parts) -> draft.set(() -> new DecisionRule.Stages(parts)));
    it.oneLine();
  }

  private static <T extends DecisionRule> Function<DecisionRule, Optional<T>> is(Class<T> kind) {
    return rule -> kind.isInstance(rule) ? Optional.of(kind.cast(rule)) : Optional.empty();
  }

  private static void procedure(
      Properties<DecisionId, DecisionProcedure.Builder, DecisionProcedure> it) {
    it.optional("organ", ORGAN_ID, DecisionProcedure::organ, DecisionProcedure.Builder::organ);
    it.optional("matter", MATTER, DecisionProcedure::matter, DecisionProcedure.Builder::matter);
    it.optionalInterval(DecisionProcedure::validity, DecisionProcedure.Builder::validity);
    it.required("rule", PART, DecisionProcedure::rule, DecisionProcedure.Builder::rule);
    it.required("binds", BINDING, DecisionProcedure::binds, DecisionProcedure.Builder::binds);
    it.optional("article", TEXT, DecisionProcedure::article, DecisionProcedure.Builder::article);
    it.all("sources", SOURCE_IDS, DecisionProcedure::sources, DecisionProcedure.Builder::addSource);
    it.optional("note", TEXT, DecisionProcedure::note, DecisionProcedure.Builder::note);
  }

  private static void weightTable(Properties<Object, WeightTable.Builder, WeightTable> it) {
    it.optionalInterval(WeightTable::interval, WeightTable.Builder::interval);
    it.requiredAll(
        "values", VALUES, table -> table.values().entrySet(), WeightTable.Builder::putValue);
    it.all("sources", SOURCE_IDS, WeightTable::sources, WeightTable.Builder::addSource);
  }

  private static void weighting(Properties<WeightId, Weighting.Builder, Weighting> it) {
    it.optional("name", TEXT, Weighting::name, Weighting.Builder::name);
    it.optional("unit", TEXT, Weighting::unit, Weighting.Builder::unit);
    it.all("tables", TABLES, Weighting::tables, Weighting.Builder::addTable);
    it.all("sources", SOURCE_IDS, Weighting::sources, Weighting.Builder::addSource);
    it.optional("note", TEXT, Weighting::note, Weighting.Builder::note);
  }
}
