package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.NAMES;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.STATE_ID;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;

/** The shapes of package {@code state}. */
final class StateShapes {
  static final TextShape<Object, StateKind> KIND = TextShape.words(StateKind.class);

  static final ObjectShape<Object, StatePeriod.Builder, StatePeriod> PERIOD =
      ObjectShape.of(key -> StatePeriod.builder(), StatePeriod.Builder::build, StateShapes::period);

  private static final ListShape<Object, StatePeriod> PERIODS = new ListShape<>(PERIOD);

  static final ObjectShape<StateId, State.Builder, State> STATE =
      ObjectShape.of(id -> State.builder().id(id), State.Builder::build, StateShapes::state);

  private static final ListShape<Object, StateId> STATE_IDS = new ListShape<>(STATE_ID);

  static final ObjectShape<RegionId, Region.Builder, Region> REGION =
      ObjectShape.of(id -> Region.builder().id(id), Region.Builder::build, StateShapes::region);

  private StateShapes() {}

  private static void period(Properties<Object, StatePeriod.Builder, StatePeriod> it) {
    it.required("kind", KIND, StatePeriod::kind, StatePeriod.Builder::kind);
    it.optional("under", STATE_ID, StatePeriod::under, StatePeriod.Builder::under);
    it.interval(StatePeriod::interval, StatePeriod.Builder::interval);
    it.oneLine();
  }

  private static void state(Properties<StateId, State.Builder, State> it) {
    it.required("name", TEXT, State::name, State.Builder::name);
    it.all("names", NAMES, State::names, State.Builder::addName);
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
