package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_IDS;
import static io.koinon.serialization.shape.BaseShapes.AREA;
import static io.koinon.serialization.shape.BaseShapes.AREAS;
import static io.koinon.serialization.shape.BaseShapes.DUTY;
import static io.koinon.serialization.shape.BaseShapes.ENDPOINT;
import static io.koinon.serialization.shape.BaseShapes.EVENTS;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_IDS;
import static io.koinon.serialization.shape.BaseShapes.MEANS;
import static io.koinon.serialization.shape.BaseShapes.MODE_ID;
import static io.koinon.serialization.shape.BaseShapes.NAMES;
import static io.koinon.serialization.shape.BaseShapes.OBLIGATION_KIND;
import static io.koinon.serialization.shape.BaseShapes.ORGAN_ID;
import static io.koinon.serialization.shape.BaseShapes.PERIOD;
import static io.koinon.serialization.shape.BaseShapes.REGION_IDS;
import static io.koinon.serialization.shape.BaseShapes.RIGHT;
import static io.koinon.serialization.shape.BaseShapes.SHARE;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.AmendmentId;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Amendment;
import io.koinon.framework.Attackers;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Casus;
import io.koinon.framework.Determination;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.ExitRule;
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
import io.koinon.participation.Grade;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.Interval;
import java.util.Map;

/** The shapes of package {@code framework}. */
final class FrameworkShapes {
  static final TextShape<Object, AmendmentId> AMENDMENT_ID =
      TextShape.of("the id of an amendment", TextForm.ID, AmendmentId::of, AmendmentId::value);

  static final TextShape<Object, Grade> GRADE = TextShape.words(Grade.class);

  static final TextShape<Object, InstitutionKind> KIND = TextShape.words(InstitutionKind.class);

  private static final ListShape<ModeId, ModeId> MODE_NAMES =
      new ListShape<>(BaseShapes.<ModeId>modeName(ModeId::framework));

  private static final KeyedShape<
          Object, CooperationArea, CooperationArea, Map.Entry<CooperationArea, Interval>>
      DATED_AREAS = KeyedShape.of(AREA, new EntryShape<>(BaseShapes.INTERVAL), Map.Entry::getKey);

  static final CollectedShape<Object, Right, ImmutableSortedSet<Right>> RIGHTS =
      BaseShapes.set(RIGHT);

  static final CollectedShape<Object, Duty, ImmutableSortedSet<Duty>> DUTIES = BaseShapes.set(DUTY);

  static final ObjectShape<Object, Roster.Builder, Roster> ROSTER =
      ObjectShape.of(
          "roster", key -> Roster.builder(), Roster.Builder::build, FrameworkShapes::roster);

  static final ObjectShape<ModeId, Mode.Builder, Mode> MODE =
      ObjectShape.of(
          "mode", id -> Mode.builder().id(id), Mode.Builder::build, FrameworkShapes::mode);

  private static final KeyedShape<FrameworkId, ModeId, ModeId, Mode> MODES =
      KeyedShape.of(BaseShapes.<FrameworkId>modeName(framework -> framework), MODE, Mode::id);

  private static final TextShape<FrameworkId, DecisionId> DECISION_NAME =
      TextShape.relative(
          "the name of a decision procedure",
          TextForm.ID,
          framework -> framework,
          DecisionId::of,
          DecisionId::name);

  private static final KeyedShape<FrameworkId, DecisionId, DecisionId, DecisionProcedure>
      DECISIONS = KeyedShape.of(DECISION_NAME, DecisionShapes.PROCEDURE, DecisionProcedure::id);

  static final ObjectShape<Object, Term.Builder, Term> TERM =
      ObjectShape.of("term", key -> Term.builder(), Term.Builder::build, FrameworkShapes::term);

  static final ObjectShape<AmendmentId, Amendment.Builder, Amendment> AMENDMENT =
      ObjectShape.of(
          "amendment",
          id -> Amendment.builder().id(id),
          Amendment.Builder::build,
          FrameworkShapes::amendment);

  private static final ListShape<Object, Term> TERMS = new ListShape<>(TERM);

  private static final KeyedShape<Object, AmendmentId, AmendmentId, Amendment> AMENDMENTS =
      KeyedShape.of(AMENDMENT_ID, AMENDMENT, Amendment::id);

  static final TextShape<Object, Response> RESPONSE = TextShape.words(Response.class);

  static final TextShape<Object, BindingForce> BINDING = TextShape.words(BindingForce.class);

  static final TextShape<Object, Determination> DETERMINATION =
      TextShape.words(Determination.class);

  private static final TextShape<ObligationId, Person> PERSON =
      TextShape.<ObligationId, FrameworkId, Person>relative(
          "party for a mode of this treaty, csto/member for one of another, KAZ for a"
              + " state or /csto for an institution",
          TextForm.PERSON,
          ObligationId::treaty,
          Person::parse,
          Person::text);

  /** Somebody or nobody. */
  private static final CollectedShape<ObligationId, Person, PersonalScope> PERSONS = persons(0);

  private static final CollectedShape<ObligationId, Person, PersonalScope> SOMEBODY = persons(1);

  static final ObjectShape<ObligationId, Attackers.Builder, Attackers> ATTACKERS =
      ObjectShape.of(
          "attackers",
          key -> Attackers.builder(),
          Attackers.Builder::build,
          it -> attackers(it, PERSONS));

  static final ObjectShape<ObligationId, Casus.Builder, Casus> CASUS =
      ObjectShape.of(
          "casus", key -> Casus.builder(), Casus.Builder::build, it -> casus(it, ATTACKERS));

  static final ObjectShape<ObligationId, Obligation.Builder, Obligation> OBLIGATION =
      ObjectShape.of(
          "obligation",
          id -> Obligation.builder().id(id),
          Obligation.Builder::build,
          FrameworkShapes::obligation);

  private static final KeyedShape<FrameworkId, ObligationId, ObligationId, Obligation> OBLIGATIONS =
      KeyedShape.of(
          TextShape.<FrameworkId, FrameworkId, ObligationId>relative(
              "the name of an obligation, for example assistance",
              TextForm.ID,
              treaty -> treaty,
              ObligationId::of,
              ObligationId::name),
          OBLIGATION,
          Obligation::id);

  static final ObjectShape<Object, EntryIntoForce.Builder, EntryIntoForce> ENTRY_INTO_FORCE =
      ObjectShape.of(
          "entry-into-force",
          key -> EntryIntoForce.builder(),
          EntryIntoForce.Builder::build,
          FrameworkShapes::entryIntoForce);

  static final ObjectShape<Object, ExitRule.Builder, ExitRule> EXIT_RULE =
      ObjectShape.of(
          "exit-rule",
          key -> ExitRule.builder(),
          ExitRule.Builder::build,
          FrameworkShapes::exitRule);

  static final ObjectShape<FrameworkId, Treaty.Builder, Treaty> TREATY =
      ObjectShape.of(
          "treaty", id -> Treaty.builder().id(id), Treaty.Builder::build, FrameworkShapes::treaty);

  /** A treaty that a strategy would establish: when it is in force is not known yet. */
  static final ObjectShape<FrameworkId, Treaty.Builder, Treaty> FUTURE_TREATY =
      ObjectShape.of(
          "future-treaty",
          id ->
              Treaty.builder()
                  .id(id)
                  .inForce(MeasureAction.NOT_YET.from())
                  .end(MeasureAction.NOT_YET.to()),
          Treaty.Builder::build,
          FrameworkShapes::undatedTreaty);

  static final ObjectShape<OrganId, Organ.Builder, Organ> ORGAN =
      ObjectShape.of(
          "organ", id -> Organ.builder().id(id), Organ.Builder::build, FrameworkShapes::organ);

  private static final KeyedShape<Object, OrganId, OrganId, Organ> ORGANS =
      KeyedShape.of(ORGAN_ID, ORGAN, Organ::id);

  static final ObjectShape<FrameworkId, Institution.Builder, Institution> INSTITUTION =
      ObjectShape.of(
          "institution",
          id -> Institution.builder().id(id),
          Institution.Builder::build,
          FrameworkShapes::institution);

  /** An institution that a strategy would establish: when it exists is not known yet. */
  static final ObjectShape<FrameworkId, Institution.Builder, Institution> FUTURE_INSTITUTION =
      ObjectShape.of(
          "future-institution",
          id -> Institution.builder().id(id).existence(MeasureAction.NOT_YET),
          Institution.Builder::build,
          FrameworkShapes::undatedInstitution);

  private FrameworkShapes() {}

  private static CollectedShape<ObligationId, Person, PersonalScope> persons(int least) {
    return CollectedShape.of(
        new ListShape<>(PERSON, least),
        Person::together,
        (obligation, scope) -> Person.in(obligation.treaty(), scope));
  }

  private static void entryIntoForce(
      Properties<Object, EntryIntoForce.Builder, EntryIntoForce> it) {
    it.optional("count", CountShape.FROM_1, EntryIntoForce::count, EntryIntoForce.Builder::count);
    it.optional("share", SHARE, EntryIntoForce::share, EntryIntoForce.Builder::share);
    it.optional("of", MODE_ID, EntryIntoForce::of, EntryIntoForce.Builder::of);
    it.optional("delay", PERIOD, EntryIntoForce::delay, EntryIntoForce.Builder::delay);
    it.all("sources", SOURCE_IDS, EntryIntoForce::sources, EntryIntoForce.Builder::addSource);
    it.optional("note", TEXT, EntryIntoForce::note, EntryIntoForce.Builder::note);
    it.oneLine();
  }

  private static void exitRule(Properties<Object, ExitRule.Builder, ExitRule> it) {
    it.optional("notice", PERIOD, ExitRule::notice, ExitRule.Builder::notice);
    it.unless(
        false,
        "atEndOfTerm",
        FlagShape.INSTANCE,
        ExitRule::isAtEndOfTerm,
        ExitRule.Builder::isAtEndOfTerm);
    it.unless(
        false,
        "extendable",
        FlagShape.INSTANCE,
        ExitRule::isExtendable,
        ExitRule.Builder::isExtendable);
    it.optional("noticeTo", TEXT, ExitRule::noticeTo, ExitRule.Builder::noticeTo);
    it.all("survives", BaseShapes.DUTIES, ExitRule::survives, ExitRule.Builder::addSurvive);
    it.optional("article", TEXT, ExitRule::article, ExitRule.Builder::article);
    it.all("sources", SOURCE_IDS, ExitRule::sources, ExitRule.Builder::addSource);
    it.optional("note", TEXT, ExitRule::note, ExitRule.Builder::note);
    it.oneLine();
  }

  private static void roster(Properties<Object, Roster.Builder, Roster> it) {
    it.optionalInterval(Roster::interval, Roster.Builder::interval);
    it.all("sources", SOURCE_IDS, Roster::sources, Roster.Builder::addSource);
    it.oneLine();
  }

  private static void mode(Properties<ModeId, Mode.Builder, Mode> it) {
    it.required("grade", GRADE, Mode::grade, Mode.Builder::grade);
    it.optional("name", TEXT, Mode::name, Mode.Builder::name);
    it.optionalInterval(Mode::validity, Mode.Builder::validity);
    it.all("above", MODE_NAMES, Mode::above, Mode.Builder::addAbove);
    it.optional("rights", RIGHTS, Mode::rights, Mode.Builder::rights);
    it.optional("duties", DUTIES, Mode::duties, Mode.Builder::duties);
    it.all("partyTo", FRAMEWORK_IDS, Mode::partyTo, Mode.Builder::addPartyTo);
    it.optional("admission", ConditionShapes.CONDITION, Mode::admission, Mode.Builder::admission);
    it.optional("roster", ROSTER, Mode::roster, Mode.Builder::roster);
    it.all("sources", SOURCE_IDS, Mode::sources, Mode.Builder::addSource);
    it.optional("note", TEXT, Mode::note, Mode.Builder::note);
  }

  private static void term(Properties<Object, Term.Builder, Term> it) {
    it.interval(Term::interval, Term.Builder::interval);
    it.optional("renews", PERIOD, Term::renewal, Term.Builder::renewal);
    it.oneLine();
  }

  private static void amendment(Properties<AmendmentId, Amendment.Builder, Amendment> it) {
    it.required("name", TEXT, Amendment::name, Amendment.Builder::name);
    it.optional("signed", ENDPOINT, Amendment::signed, Amendment.Builder::signed);
    it.optional("inForce", ENDPOINT, Amendment::inForce, Amendment.Builder::inForce);
    it.optional("effectFrom", ENDPOINT, Amendment::effectFrom, Amendment.Builder::effectFrom);
    it.all("sources", SOURCE_IDS, Amendment::sources, Amendment.Builder::addSource);
    it.optional("note", TEXT, Amendment::note, Amendment.Builder::note);
    it.oneLine();
  }

  static <K> void attackers(
      Properties<K, Attackers.Builder, Attackers> it,
      CollectedShape<? super K, Person, PersonalScope> persons) {
    it.unless(PersonalScope.nobody(), "only", persons, Attackers::only, Attackers.Builder::only);
    it.unless(
        PersonalScope.nobody(), "except", persons, Attackers::except, Attackers.Builder::except);
    it.oneLine();
  }

  static <K> void casus(
      Properties<K, Casus.Builder, Casus> it, ObjectShape<? super K, ?, Attackers> attackers) {
    it.all("events", EVENTS, Casus::events, Casus.Builder::addEvent);
    it.optional("attackers", attackers, Casus::attackers, Casus.Builder::attackers);
    it.all("place", REGION_IDS, Casus::places, Casus.Builder::addPlace);
    it.optional("determinedBy", DETERMINATION, Casus::determinedBy, Casus.Builder::determinedBy);
    it.oneLine();
  }

  private static void obligation(Properties<ObligationId, Obligation.Builder, Obligation> it) {
    it.required("kind", OBLIGATION_KIND, Obligation::kind, Obligation.Builder::kind);
    it.optional("article", TEXT, Obligation::article, Obligation.Builder::article);
    it.beside();
    it.optionalInterval(Obligation::validity, Obligation.Builder::validity);
    it.optional("owedBy", SOMEBODY, Obligation::owedBy, Obligation.Builder::owedBy);
    it.optional("owedTo", SOMEBODY, Obligation::owedTo, Obligation.Builder::owedTo);
    it.unless(
        PersonalScope.nobody(),
        "beneficiaries",
        PERSONS,
        Obligation::beneficiaries,
        Obligation.Builder::beneficiaries);
    it.optional("casus", CASUS, Obligation::casus, Obligation.Builder::casus);
    it.optional("response", RESPONSE, Obligation::response, Obligation.Builder::response);
    it.unless(
        BindingForce.TREATY, "binding", BINDING, Obligation::binding, Obligation.Builder::binding);
    it.all("means", MEANS, Obligation::means, Obligation.Builder::addMeans);
    it.all("exceptions", FRAMEWORK_IDS, Obligation::exceptions, Obligation.Builder::addException);
    it.all("sources", SOURCE_IDS, Obligation::sources, Obligation.Builder::addSource);
    it.optional("note", TEXT, Obligation::note, Obligation.Builder::note);
  }

  private static void treaty(Properties<FrameworkId, Treaty.Builder, Treaty> it) {
    treaty(it, true);
  }

  private static void undatedTreaty(Properties<FrameworkId, Treaty.Builder, Treaty> it) {
    treaty(it, false);
  }

  private static void treaty(Properties<FrameworkId, Treaty.Builder, Treaty> it, boolean isDated) {
    it.required("name", TEXT, Treaty::name, Treaty.Builder::name);
    it.all("names", NAMES, Treaty::names, Treaty.Builder::addName);
    it.optional("signed", ENDPOINT, Treaty::signed, Treaty.Builder::signed);
    it.optional("signedAt", TEXT, Treaty::signedAt, Treaty.Builder::signedAt);
    if (isDated) {
      it.beside();
      it.required("inForce", ENDPOINT, Treaty::inForce, Treaty.Builder::inForce);
      it.required("to", ENDPOINT, Treaty::end, Treaty.Builder::end);
      it.beside();
    }
    it.optional("inForceRule", ENTRY_INTO_FORCE, Treaty::inForceRule, Treaty.Builder::inForceRule);
    it.optional("delay", PERIOD, Treaty::delay, Treaty.Builder::delay);
    it.all("depositaries", ACTOR_IDS, Treaty::depositaries, Treaty.Builder::addDepositary);
    it.all("term", TERMS, Treaty::terms, Treaty.Builder::addTerm);
    it.all(
        "amendments",
        AMENDMENTS,
        treaty -> treaty.amendments().values(),
        Treaty.Builder::addAmendment);
    it.optional("exit", EXIT_RULE, Treaty::exit, Treaty.Builder::exit);
    it.all("modes", MODES, treaty -> treaty.declaredModes().values(), Treaty.Builder::addMode);
    it.all(
        "decisions", DECISIONS, treaty -> treaty.decisions().values(), Treaty.Builder::addDecision);
    it.all(
        "obligations",
        OBLIGATIONS,
        treaty -> treaty.obligations().values(),
        Treaty.Builder::addObligation);
    it.all("sources", SOURCE_IDS, Treaty::sources, Treaty.Builder::addSource);
    it.optional("note", TEXT, Treaty::note, Treaty.Builder::note);
  }

  private static void organ(Properties<OrganId, Organ.Builder, Organ> it) {
    it.required("name", TEXT, Organ::name, Organ.Builder::name);
    it.oneLine();
  }

  private static void institution(Properties<FrameworkId, Institution.Builder, Institution> it) {
    institution(it, true);
  }

  private static void undatedInstitution(
      Properties<FrameworkId, Institution.Builder, Institution> it) {
    institution(it, false);
  }

  private static void institution(
      Properties<FrameworkId, Institution.Builder, Institution> it, boolean isDated) {
    it.required("name", TEXT, Institution::name, Institution.Builder::name);
    it.all("names", NAMES, Institution::names, Institution.Builder::addName);
    it.optional("acronym", TEXT, Institution::acronym, Institution.Builder::acronym);
    it.required("kind", KIND, Institution::kind, Institution.Builder::kind);
    if (isDated) {
      it.beside();
      it.interval(Institution::existence, Institution.Builder::existence);
    }
    it.optional("founding", FRAMEWORK_ID, Institution::founding, Institution.Builder::founding);
    it.all("treaties", FRAMEWORK_IDS, Institution::treaties, Institution.Builder::addTreaty);
    it.all("partOf", FRAMEWORK_IDS, Institution::partOf, Institution.Builder::addPartOf);
    it.optional("seat", TEXT, Institution::seat, Institution.Builder::seat);
    it.all("areas", AREAS, Institution::areas, Institution.Builder::addArea);
    it.all(
        "datedAreas",
        DATED_AREAS,
        institution -> institution.datedAreas().entrySet(),
        Institution.Builder::putDatedArea);
    it.all(
        "organs",
        ORGANS,
        institution -> institution.organs().values(),
        Institution.Builder::addOrgan);
    it.optional("exit", EXIT_RULE, Institution::exit, Institution.Builder::exit);
    it.all(
        "modes",
        MODES,
        institution -> institution.declaredModes().values(),
        Institution.Builder::addMode);
    it.all(
        "decisions",
        DECISIONS,
        institution -> institution.decisions().values(),
        Institution.Builder::addDecision);
    it.all("sources", SOURCE_IDS, Institution::sources, Institution.Builder::addSource);
    it.optional("note", TEXT, Institution::note, Institution.Builder::note);
  }
}
