package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.ACTOR_IDS;
import static io.koinon.serialization.shape.BaseShapes.ENDPOINT;
import static io.koinon.serialization.shape.BaseShapes.MODE_ID;
import static io.koinon.serialization.shape.BaseShapes.NAMES;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.STATE_ID;
import static io.koinon.serialization.shape.BaseShapes.TEXT;
import static java.util.Objects.requireNonNull;

import io.koinon.base.ActorId;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
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
import io.koinon.time.Interval;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of package {@code state}. */
final class StateShapes {
  private static final TextShape<Object, String> SCHEME =
      TextShape.of(
          "the scheme of a code, for example cow", TextForm.ID, Code::checkedScheme, text -> text);

  private static final TextShape<Object, String> VALUE =
      TextShape.of(
          "the value of a code, for example 541", TextForm.TOKEN, Code::checkedValue, text -> text);

  static final TextShape<Object, StateKind> KIND = TextShape.words(StateKind.class);

  static final ObjectShape<Object, StatePeriod.Builder, StatePeriod> PERIOD =
      ObjectShape.of(
          "state-period",
          key -> StatePeriod.builder(),
          StatePeriod.Builder::build,
          StateShapes::period);

  private static final ListShape<Object, StatePeriod> PERIODS = new ListShape<>(PERIOD);

  static final ObjectShape<Object, CodeDraft, DatedCode> CODE =
      ObjectShape.of("code", key -> new CodeDraft(), CodeDraft::finish, StateShapes::code);

  private static final ListShape<Object, DatedCode> CODES = new ListShape<>(CODE);

  static final ObjectShape<StateId, State.Builder, State> STATE =
      ObjectShape.of(
          "state", id -> State.builder().id(id), State.Builder::build, StateShapes::state);

  private static final ListShape<Object, StateId> STATE_IDS = new ListShape<>(STATE_ID);

  static final ObjectShape<RegionId, Region.Builder, Region> REGION =
      ObjectShape.of(
          "region", id -> Region.builder().id(id), Region.Builder::build, StateShapes::region);

  static final TextShape<Object, SuccessionKind> SUCCESSION_KIND =
      TextShape.words(SuccessionKind.class);

  static final TextShape<Object, MembershipEffectKind> EFFECT =
      TextShape.words(MembershipEffectKind.class);

  private static final KeyedShape<Object, ActorId, ActorId, Map.Entry<ActorId, Fate>> PREDECESSORS =
      KeyedShape.of(ACTOR_ID, new EntryShape<>(TextShape.words(Fate.class)), Map.Entry::getKey);

  private static final KeyedShape<Object, ActorId, ActorId, Map.Entry<ActorId, Origin>> SUCCESSORS =
      KeyedShape.of(ACTOR_ID, new EntryShape<>(TextShape.words(Origin.class)), Map.Entry::getKey);

  static final ObjectShape<Object, MembershipEffect.Builder, MembershipEffect> SEAT =
      ObjectShape.of(
          "seat",
          key -> MembershipEffect.builder(),
          MembershipEffect.Builder::build,
          StateShapes::seat);

  private static final ListShape<Object, MembershipEffect> SEATS = new ListShape<>(SEAT);

  static final ObjectShape<SourceId, Assessment.Builder, Assessment> ASSESSMENT =
      ObjectShape.of(
          "assessment",
          account -> Assessment.builder().account(account),
          Assessment.Builder::build,
          StateShapes::assessment);

  private static final KeyedShape<Object, SourceId, SourceId, Assessment> ASSESSMENTS =
      KeyedShape.of(SOURCE_ID, ASSESSMENT, Assessment::account);

  static final ObjectShape<SuccessionId, Succession.Builder, Succession> SUCCESSION =
      ObjectShape.of(
          "succession",
          id -> Succession.builder().id(id),
          Succession.Builder::build,
          StateShapes::succession);

  private StateShapes() {}

  /** Scheme and value, until both are there. */
  static final class CodeDraft {
    private @Nullable String scheme;
    private @Nullable String value;
    private final DatedCode.Builder builder = DatedCode.builder();

    void scheme(String text) {
      scheme = text;
    }

    void value(String text) {
      value = text;
    }

    void validity(Interval interval) {
      builder.validity(interval);
    }

    DatedCode finish() {
      return builder.code(Code.of(requireNonNull(scheme), requireNonNull(value))).build();
    }
  }

  private static void code(Properties<Object, CodeDraft, DatedCode> it) {
    it.required("scheme", SCHEME, dated -> dated.code().scheme(), CodeDraft::scheme);
    it.required("value", VALUE, dated -> dated.code().value(), CodeDraft::value);
    it.optionalInterval(DatedCode::validity, CodeDraft::validity);
    it.oneLine();
  }

  private static void seat(Properties<Object, MembershipEffect.Builder, MembershipEffect> it) {
    it.required("in", MODE_ID, MembershipEffect::in, MembershipEffect.Builder::in);
    it.optional("into", MODE_ID, MembershipEffect::into, MembershipEffect.Builder::into);
    it.optional(
        "predecessor",
        ACTOR_ID,
        MembershipEffect::predecessor,
        MembershipEffect.Builder::predecessor);
    it.optional(
        "successor", ACTOR_ID, MembershipEffect::successor, MembershipEffect.Builder::successor);
    it.all("who", ACTOR_IDS, MembershipEffect::who, MembershipEffect.Builder::addWho);
    it.required("effect", EFFECT, MembershipEffect::effect, MembershipEffect.Builder::effect);
    it.all("sources", SOURCE_IDS, MembershipEffect::sources, MembershipEffect.Builder::addSource);
    it.optional("note", TEXT, MembershipEffect::note, MembershipEffect.Builder::note);
    it.oneLine();
  }

  private static void assessment(Properties<SourceId, Assessment.Builder, Assessment> it) {
    it.optional("on", ENDPOINT, Assessment::on, Assessment.Builder::on);
    it.all(
        "predecessors",
        PREDECESSORS,
        a -> a.predecessors().entrySet(),
        Assessment.Builder::putPredecessor);
    it.all(
        "successors", SUCCESSORS, a -> a.successors().entrySet(), Assessment.Builder::putSuccessor);
    it.optional("note", TEXT, Assessment::note, Assessment.Builder::note);
    it.oneLine();
  }

  private static void succession(Properties<SuccessionId, Succession.Builder, Succession> it) {
    it.required("kind", SUCCESSION_KIND, Succession::kind, Succession.Builder::kind);
    it.required("on", ENDPOINT, Succession::on, Succession.Builder::on);
    it.beside();
    it.all(
        "predecessors",
        PREDECESSORS,
        s -> s.predecessors().entrySet(),
        Succession.Builder::putPredecessor);
    it.all(
        "successors", SUCCESSORS, s -> s.successors().entrySet(), Succession.Builder::putSuccessor);
    it.all("seats", SEATS, Succession::seats, Succession.Builder::addSeat);
    it.all(
        "assessments",
        ASSESSMENTS,
        s -> s.assessments().values(),
        Succession.Builder::addAssessment);
    it.all("sources", SOURCE_IDS, Succession::sources, Succession.Builder::addSource);
    it.optional("note", TEXT, Succession::note, Succession.Builder::note);
  }

  private static void period(Properties<Object, StatePeriod.Builder, StatePeriod> it) {
    it.required("kind", KIND, StatePeriod::kind, StatePeriod.Builder::kind);
    it.optional("under", STATE_ID, StatePeriod::under, StatePeriod.Builder::under);
    it.interval(StatePeriod::interval, StatePeriod.Builder::interval);
    it.oneLine();
  }

  private static void state(Properties<StateId, State.Builder, State> it) {
    it.required("name", TEXT, State::name, State.Builder::name);
    it.all("names", NAMES, State::names, State.Builder::addName);
    it.all("codes", CODES, State::codes, State.Builder::addCode);
    it.all("periods", PERIODS, State::periods, State.Builder::addPeriod);
    it.all("sources", SOURCE_IDS, State::sources, State.Builder::addSource);
    it.optional("note", TEXT, State::note, State.Builder::note);
    it.oneLine();
  }

  private static void region(Properties<RegionId, Region.Builder, Region> it) {
    it.required("name", TEXT, Region::name, Region.Builder::name);
    it.requiredAll("members", STATE_IDS, Region::members, Region.Builder::addMember);
    it.unless(
        false, "complete", FlagShape.INSTANCE, Region::isComplete, Region.Builder::isComplete);
    it.all("sources", SOURCE_IDS, Region::sources, Region.Builder::addSource);
    it.optional("note", TEXT, Region::note, Region.Builder::note);
    it.oneLine();
  }
}
