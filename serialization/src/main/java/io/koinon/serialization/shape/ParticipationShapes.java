package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.DUTIES;
import static io.koinon.serialization.shape.BaseShapes.ENDPOINT;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.RIGHTS;
import static io.koinon.serialization.shape.BaseShapes.SCOPE;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;

/** The shapes of package {@code participation}. */
final class ParticipationShapes {
  /** Whose spell, and in what. */
  record Pair(FrameworkId framework, ActorId participant) {}

  static final TextShape<Pair, ModeId> MODE_NAME = BaseShapes.modeName(Pair::framework);

  static final TextShape<Object, Claim> CLAIM = TextShape.words(Claim.class);

  static final TextShape<Object, ActKind> ACT_KIND = TextShape.words(ActKind.class);

  static final TextShape<Object, LimitationKind> LIMITATION_KIND =
      TextShape.words(LimitationKind.class);

  static final TextShape<Object, LimitationBasis> LIMITATION_BASIS =
      TextShape.words(LimitationBasis.class);

  static final ObjectShape<Object, Act.Builder, Act> ACT =
      ObjectShape.of("act", key -> Act.builder(), Act.Builder::build, ParticipationShapes::act);

  static final ListShape<Object, Act> ACTS = new ListShape<>(ACT);

  private static final CollectedShape<Object, Act, ImmutableList<Act>> ACTS_IF_ANY =
      BaseShapes.list(ACT);

  static final ObjectShape<Object, Limitation.Builder, Limitation> LIMITATION =
      ObjectShape.of(
          "limitation",
          key -> Limitation.builder(),
          Limitation.Builder::build,
          ParticipationShapes::limitation);

  private static final ListShape<Object, Limitation> LIMITATIONS = new ListShape<>(LIMITATION);

  static final ObjectShape<Pair, Alternative.Builder, Alternative> ALTERNATIVE =
      ObjectShape.of(
          "alternative",
          key -> Alternative.builder(),
          Alternative.Builder::build,
          it -> alternative(it, MODE_NAME));

  private static final ListShape<Pair, Alternative> ALTERNATIVES = new ListShape<>(ALTERNATIVE);

  static final ObjectShape<Pair, Participation.Builder, Participation> PARTICIPATION =
      ObjectShape.of(
          "participation",
          pair -> Participation.builder().participant(pair.participant()),
          Participation.Builder::build,
          ParticipationShapes::participation);

  /** All spells of a document: by framework, then by participant, in the order of their start. */
  static final KeyedShape<Object, FrameworkId, FrameworkId, Participation> PARTICIPATIONS =
      KeyedShape.of(
          FRAMEWORK_ID,
          (key, framework) -> framework,
          KeyedShape.<FrameworkId, ActorId, Pair, Participation>of(
              ACTOR_ID, Pair::new, new ListShape<>(PARTICIPATION), Participation::participant),
          Participation::framework);

  private ParticipationShapes() {}

  private static void act(Properties<Object, Act.Builder, Act> it) {
    it.required("act", ACT_KIND, Act::kind, Act.Builder::kind);
    it.optional("on", ENDPOINT, Act::on, Act.Builder::on);
    it.optional("effectFrom", ENDPOINT, Act::effectFrom, Act.Builder::effectFrom);
    it.optional("by", ACTOR_ID, Act::by, Act.Builder::by);
    it.all("sources", SOURCE_IDS, Act::sources, Act.Builder::addSource);
    it.optional("note", TEXT, Act::note, Act.Builder::note);
    it.oneLine();
    it.shared();
  }

  private static void limitation(Properties<Object, Limitation.Builder, Limitation> it) {
    it.required("kind", LIMITATION_KIND, Limitation::kind, Limitation.Builder::kind);
    it.required("by", LIMITATION_BASIS, Limitation::basis, Limitation.Builder::basis);
    it.optionalInterval(Limitation::interval, Limitation.Builder::interval);
    it.unless(Claim.ASSERTED, "claim", CLAIM, Limitation::claim, Limitation.Builder::claim);
    it.optional("scope", SCOPE, Limitation::scope, Limitation.Builder::scope);
    it.all("notEntitled", RIGHTS, Limitation::notEntitled, Limitation.Builder::addNotEntitled);
    it.all("notExercised", RIGHTS, Limitation::notExercised, Limitation.Builder::addNotExercised);
    it.all("notOwed", DUTIES, Limitation::notOwed, Limitation.Builder::addNotOwed);
    it.all("notPerformed", DUTIES, Limitation::notPerformed, Limitation.Builder::addNotPerformed);
    it.all("sources", SOURCE_IDS, Limitation::sources, Limitation.Builder::addSource);
    it.optional("note", TEXT, Limitation::note, Limitation.Builder::note);
    it.oneLine();
  }

  static <K> void alternative(
      Properties<K, Alternative.Builder, Alternative> it, TextShape<? super K, ModeId> mode) {
    it.required("account", SOURCE_ID, Alternative::account, Alternative.Builder::account);
    it.optional("mode", mode, Alternative::mode, Alternative.Builder::mode);
    it.optional("from", ENDPOINT, Alternative::start, Alternative.Builder::start);
    it.optional("to", ENDPOINT, Alternative::end, Alternative.Builder::end);
    it.optional("claim", CLAIM, Alternative::claim, Alternative.Builder::claim);
    it.optional("entry", ACTS_IF_ANY, Alternative::entry, Alternative.Builder::entry);
    it.optional("exit", ACTS_IF_ANY, Alternative::exit, Alternative.Builder::exit);
    it.optional("note", TEXT, Alternative::note, Alternative.Builder::note);
    it.oneLine();
  }

  private static void participation(Properties<Pair, Participation.Builder, Participation> it) {
    it.required("mode", MODE_NAME, Participation::mode, Participation.Builder::mode);
    it.interval(Participation::interval, Participation.Builder::interval);
    it.unless(Claim.ASSERTED, "claim", CLAIM, Participation::claim, Participation.Builder::claim);
    it.beside();
    it.all("entry", ACTS, Participation::entry, Participation.Builder::addEntry);
    it.all("exit", ACTS, Participation::exit, Participation.Builder::addExit);
    it.all(
        "limitations",
        LIMITATIONS,
        Participation::limitations,
        Participation.Builder::addLimitation);
    it.all(
        "alternatives",
        ALTERNATIVES,
        Participation::alternatives,
        Participation.Builder::addAlternative);
    it.all("sources", SOURCE_IDS, Participation::sources, Participation.Builder::addSource);
    it.optional("note", TEXT, Participation::note, Participation.Builder::note);
  }
}
