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
  static final ObjectShape<Object, StatePeriod.Builder, StatePeriod> PERIOD =
      ObjectShape.<Object, StatePeriod.Builder, StatePeriod>of(
              key -> StatePeriod.builder(), StatePeriod.Builder::build)
          .required(
              "kind",
              TextShape.words(StateKind.class),
              StatePeriod::kind,
              StatePeriod.Builder::kind)
          .optional("under", STATE_ID, StatePeriod::under, StatePeriod.Builder::under)
          .interval(StatePeriod::interval, StatePeriod.Builder::interval)
          .oneLine()
          .end();

  static final ObjectShape<StateId, State.Builder, State> STATE =
      ObjectShape.<StateId, State.Builder, State>of(
              id -> State.builder().id(id), State.Builder::build)
          .required("name", TEXT, State::name, State.Builder::name)
          .all("names", NAMES, State::names, State.Builder::addName)
          .all("periods", new ListShape<>(PERIOD), State::periods, State.Builder::addPeriod)
          .all("sources", SOURCE_IDS, State::sources, State.Builder::addSource)
          .optional("note", TEXT, State::note, State.Builder::note)
          .oneLine()
          .end();

  static final ObjectShape<RegionId, Region.Builder, Region> REGION =
      ObjectShape.<RegionId, Region.Builder, Region>of(
              id -> Region.builder().id(id), Region.Builder::build)
          .required("name", TEXT, Region::name, Region.Builder::name)
          .requiredAll(
              "members", new ListShape<>(STATE_ID), Region::members, Region.Builder::addMember)
          .unless(
              false, "complete", FlagShape.INSTANCE, Region::isComplete, Region.Builder::isComplete)
          .all("sources", SOURCE_IDS, Region::sources, Region.Builder::addSource)
          .optional("note", TEXT, Region::note, Region.Builder::note)
          .oneLine()
          .end();

  private StateShapes() {}
}
