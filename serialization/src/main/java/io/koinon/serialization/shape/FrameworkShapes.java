package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.AREA;
import static io.koinon.serialization.shape.BaseShapes.DUTY;
import static io.koinon.serialization.shape.BaseShapes.ENDPOINT;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.NAMES;
import static io.koinon.serialization.shape.BaseShapes.ORGAN_ID;
import static io.koinon.serialization.shape.BaseShapes.RIGHT;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

import io.koinon.base.AmendmentId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.framework.Amendment;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Organ;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Grade;

/** The shapes of package {@code framework}. */
final class FrameworkShapes {
  private static final TextShape<Object, AmendmentId> AMENDMENT_ID =
      TextShape.of("the id of an amendment", AmendmentId::of, AmendmentId::value);

  static final ObjectShape<Object, Roster.Builder, Roster> ROSTER =
      ObjectShape.<Object, Roster.Builder, Roster>of(key -> Roster.builder(), Roster.Builder::build)
          .optionalInterval(Roster::interval, Roster.Builder::interval)
          .all("sources", SOURCE_IDS, Roster::sources, Roster.Builder::addSource)
          .oneLine()
          .end();

  static final ObjectShape<ModeId, Mode.Builder, Mode> MODE =
      ObjectShape.<ModeId, Mode.Builder, Mode>of(id -> Mode.builder().id(id), Mode.Builder::build)
          .required("grade", TextShape.words(Grade.class), Mode::grade, Mode.Builder::grade)
          .optional("name", TEXT, Mode::name, Mode.Builder::name)
          .optionalInterval(Mode::validity, Mode.Builder::validity)
          .all(
              "above",
              new ListShape<>(BaseShapes.<ModeId>modeName(ModeId::framework)),
              Mode::above,
              Mode.Builder::addAbove)
          .optional("rights", BaseShapes.set(RIGHT), Mode::rights, Mode.Builder::rights)
          .optional("duties", BaseShapes.set(DUTY), Mode::duties, Mode.Builder::duties)
          .optional("roster", ROSTER, Mode::roster, Mode.Builder::roster)
          .all("sources", SOURCE_IDS, Mode::sources, Mode.Builder::addSource)
          .optional("note", TEXT, Mode::note, Mode.Builder::note)
          .end();

  private static final KeyedShape<FrameworkId, ModeId, ModeId, Mode> MODES =
      KeyedShape.of(BaseShapes.<FrameworkId>modeName(framework -> framework), MODE, Mode::id);

  static final ObjectShape<Object, Term.Builder, Term> TERM =
      ObjectShape.<Object, Term.Builder, Term>of(key -> Term.builder(), Term.Builder::build)
          .interval(Term::interval, Term.Builder::interval)
          .optional("renews", BaseShapes.PERIOD, Term::renewal, Term.Builder::renewal)
          .oneLine()
          .end();

  static final ObjectShape<AmendmentId, Amendment.Builder, Amendment> AMENDMENT =
      ObjectShape.<AmendmentId, Amendment.Builder, Amendment>of(
              id -> Amendment.builder().id(id), Amendment.Builder::build)
          .required("name", TEXT, Amendment::name, Amendment.Builder::name)
          .optional("signed", ENDPOINT, Amendment::signed, Amendment.Builder::signed)
          .optional("inForce", ENDPOINT, Amendment::inForce, Amendment.Builder::inForce)
          .optional("effectFrom", ENDPOINT, Amendment::effectFrom, Amendment.Builder::effectFrom)
          .all("sources", SOURCE_IDS, Amendment::sources, Amendment.Builder::addSource)
          .optional("note", TEXT, Amendment::note, Amendment.Builder::note)
          .oneLine()
          .end();

  static final ObjectShape<FrameworkId, Treaty.Builder, Treaty> TREATY =
      ObjectShape.<FrameworkId, Treaty.Builder, Treaty>of(
              id -> Treaty.builder().id(id), Treaty.Builder::build)
          .required("name", TEXT, Treaty::name, Treaty.Builder::name)
          .all("names", NAMES, Treaty::names, Treaty.Builder::addName)
          .optional("signed", ENDPOINT, Treaty::signed, Treaty.Builder::signed)
          .optional("signedAt", TEXT, Treaty::signedAt, Treaty.Builder::signedAt)
          .beside()
          .required("inForce", ENDPOINT, Treaty::inForce, Treaty.Builder::inForce)
          .required("to", ENDPOINT, Treaty::end, Treaty.Builder::end)
          .beside()
          .all(
              "depositaries",
              new ListShape<>(ACTOR_ID),
              Treaty::depositaries,
              Treaty.Builder::addDepositary)
          .all("term", new ListShape<>(TERM), Treaty::terms, Treaty.Builder::addTerm)
          .all(
              "amendments",
              KeyedShape.of(AMENDMENT_ID, AMENDMENT, Amendment::id),
              treaty -> treaty.amendments().values(),
              Treaty.Builder::addAmendment)
          .all("modes", MODES, treaty -> treaty.declaredModes().values(), Treaty.Builder::addMode)
          .all("sources", SOURCE_IDS, Treaty::sources, Treaty.Builder::addSource)
          .optional("note", TEXT, Treaty::note, Treaty.Builder::note)
          .end();

  static final ObjectShape<OrganId, Organ.Builder, Organ> ORGAN =
      ObjectShape.<OrganId, Organ.Builder, Organ>of(
              id -> Organ.builder().id(id), Organ.Builder::build)
          .required("name", TEXT, Organ::name, Organ.Builder::name)
          .oneLine()
          .end();

  static final ObjectShape<FrameworkId, Institution.Builder, Institution> INSTITUTION =
      ObjectShape.<FrameworkId, Institution.Builder, Institution>of(
              id -> Institution.builder().id(id), Institution.Builder::build)
          .required("name", TEXT, Institution::name, Institution.Builder::name)
          .all("names", NAMES, Institution::names, Institution.Builder::addName)
          .optional("acronym", TEXT, Institution::acronym, Institution.Builder::acronym)
          .required(
              "kind",
              TextShape.words(InstitutionKind.class),
              Institution::kind,
              Institution.Builder::kind)
          .beside()
          .interval(Institution::existence, Institution.Builder::existence)
          .optional("founding", FRAMEWORK_ID, Institution::founding, Institution.Builder::founding)
          .all(
              "treaties",
              new ListShape<>(FRAMEWORK_ID),
              Institution::treaties,
              Institution.Builder::addTreaty)
          .all(
              "partOf",
              new ListShape<>(FRAMEWORK_ID),
              Institution::partOf,
              Institution.Builder::addPartOf)
          .optional("seat", TEXT, Institution::seat, Institution.Builder::seat)
          .all("areas", new ListShape<>(AREA), Institution::areas, Institution.Builder::addArea)
          .all(
              "organs",
              KeyedShape.of(ORGAN_ID, ORGAN, Organ::id),
              institution -> institution.organs().values(),
              Institution.Builder::addOrgan)
          .all(
              "modes",
              MODES,
              institution -> institution.declaredModes().values(),
              Institution.Builder::addMode)
          .all("sources", SOURCE_IDS, Institution::sources, Institution.Builder::addSource)
          .optional("note", TEXT, Institution::note, Institution.Builder::note)
          .end();

  private FrameworkShapes() {}
}
