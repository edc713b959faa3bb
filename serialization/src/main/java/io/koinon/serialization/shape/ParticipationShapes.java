package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.DUTY;
import static io.koinon.serialization.shape.BaseShapes.ENDPOINT;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.RIGHT;
import static io.koinon.serialization.shape.BaseShapes.SCOPE;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

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

  static final ObjectShape<Object, Act.Builder, Act> ACT =
      ObjectShape.<Object, Act.Builder, Act>of(key -> Act.builder(), Act.Builder::build)
          .required("act", TextShape.words(ActKind.class), Act::kind, Act.Builder::kind)
          .optional("on", ENDPOINT, Act::on, Act.Builder::on)
          .optional("by", ACTOR_ID, Act::by, Act.Builder::by)
          .all("sources", SOURCE_IDS, Act::sources, Act.Builder::addSource)
          .optional("note", TEXT, Act::note, Act.Builder::note)
          .oneLine()
          .end();

  static final ListShape<Object, Act> ACTS = new ListShape<>(ACT);

  static final ObjectShape<Object, Limitation.Builder, Limitation> LIMITATION =
      ObjectShape.<Object, Limitation.Builder, Limitation>of(
              key -> Limitation.builder(), Limitation.Builder::build)
          .required(
              "kind",
              TextShape.words(LimitationKind.class),
              Limitation::kind,
              Limitation.Builder::kind)
          .required(
              "by",
              TextShape.words(LimitationBasis.class),
              Limitation::basis,
              Limitation.Builder::basis)
          .optionalInterval(Limitation::interval, Limitation.Builder::interval)
          .unless(Claim.ASSERTED, "claim", CLAIM, Limitation::claim, Limitation.Builder::claim)
          .optional("scope", SCOPE, Limitation::scope, Limitation.Builder::scope)
          .all(
              "notEntitled",
              new ListShape<>(RIGHT),
              Limitation::notEntitled,
              Limitation.Builder::addNotEntitled)
          .all(
              "notExercised",
              new ListShape<>(RIGHT),
              Limitation::notExercised,
              Limitation.Builder::addNotExercised)
          .all(
              "notOwed", new ListShape<>(DUTY), Limitation::notOwed, Limitation.Builder::addNotOwed)
          .all(
              "notPerformed",
              new ListShape<>(DUTY),
              Limitation::notPerformed,
              Limitation.Builder::addNotPerformed)
          .all("sources", SOURCE_IDS, Limitation::sources, Limitation.Builder::addSource)
          .optional("note", TEXT, Limitation::note, Limitation.Builder::note)
          .oneLine()
          .end();

  static final ObjectShape<Pair, Alternative.Builder, Alternative> ALTERNATIVE =
      ObjectShape.<Pair, Alternative.Builder, Alternative>of(
              key -> Alternative.builder(), Alternative.Builder::build)
          .required("account", SOURCE_ID, Alternative::account, Alternative.Builder::account)
          .optional("mode", MODE_NAME, Alternative::mode, Alternative.Builder::mode)
          .optional("from", ENDPOINT, Alternative::start, Alternative.Builder::start)
          .optional("to", ENDPOINT, Alternative::end, Alternative.Builder::end)
          .optional("claim", CLAIM, Alternative::claim, Alternative.Builder::claim)
          .optional("entry", BaseShapes.list(ACT), Alternative::entry, Alternative.Builder::entry)
          .optional("exit", BaseShapes.list(ACT), Alternative::exit, Alternative.Builder::exit)
          .optional("note", TEXT, Alternative::note, Alternative.Builder::note)
          .oneLine()
          .end();

  static final ObjectShape<Pair, Participation.Builder, Participation> PARTICIPATION =
      ObjectShape.<Pair, Participation.Builder, Participation>of(
              pair -> Participation.builder().participant(pair.participant()),
              Participation.Builder::build)
          .required("mode", MODE_NAME, Participation::mode, Participation.Builder::mode)
          .interval(Participation::interval, Participation.Builder::interval)
          .unless(
              Claim.ASSERTED, "claim", CLAIM, Participation::claim, Participation.Builder::claim)
          .beside()
          .all("entry", ACTS, Participation::entry, Participation.Builder::addEntry)
          .all("exit", ACTS, Participation::exit, Participation.Builder::addExit)
          .all(
              "limitations",
              new ListShape<>(LIMITATION),
              Participation::limitations,
              Participation.Builder::addLimitation)
          .all(
              "alternatives",
              new ListShape<>(ALTERNATIVE),
              Participation::alternatives,
              Participation.Builder::addAlternative)
          .all("sources", SOURCE_IDS, Participation::sources, Participation.Builder::addSource)
          .optional("note", TEXT, Participation::note, Participation.Builder::note)
          .end();

  /** All spells of a document: by framework, then by participant, in the order of their start. */
  static final KeyedShape<Object, FrameworkId, FrameworkId, Participation> PARTICIPATIONS =
      KeyedShape.of(
          FRAMEWORK_ID,
          (key, framework) -> framework,
          KeyedShape.<FrameworkId, ActorId, Pair, Participation>of(
              ACTOR_ID, Pair::new, new ListShape<>(PARTICIPATION), Participation::participant),
          Participation::framework);

  private ParticipationShapes() {}
}
