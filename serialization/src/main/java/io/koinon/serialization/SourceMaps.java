package io.koinon.serialization;

import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Treaty;
import io.koinon.serialization.shape.SourcePlaces;
import java.util.IdentityHashMap;

/** Puts together the source map of an architecture from where its values stand. */
final class SourceMaps {
  private final IdentityHashMap<Object, Location> places;
  private final ImmutableMap.Builder<Subject, Location> locations = ImmutableMap.builder();

  private SourceMaps(IdentityHashMap<Object, Location> places) {
    this.places = places;
  }

  /** The source map, put together when it is first asked: most documents have no need of it. */
  static SourceMap of(SecurityArchitecture architecture, SourcePlaces places) {
    return new SourceMap(() -> locations(architecture, places.locate()));
  }

  private static ImmutableMap<Subject, Location> locations(
      SecurityArchitecture architecture, IdentityHashMap<Object, Location> places) {
    SourceMaps map = new SourceMaps(places);
    map.put(Subject.document(), architecture);
    architecture.sources().values().forEach(source -> map.put(Subject.of(source.id()), source));
    architecture.acts().forEach((id, act) -> map.put(Subject.of(id), act));
    architecture.attestations().forEach((id, it) -> map.put(Subject.of(id), it));
    architecture.weights().forEach((id, it) -> map.put(Subject.of(id), it));
    architecture.successions().forEach((id, it) -> map.put(Subject.of(id), it));
    architecture.states().values().forEach(state -> map.put(Subject.of(state.id()), state));
    architecture.regions().values().forEach(region -> map.put(Subject.of(region.id()), region));
    architecture.frameworks().values().forEach(map::putFramework);
    architecture.operations().forEach((id, it) -> map.put(Subject.of(id), it));
    architecture.ties().forEach((id, it) -> map.put(Subject.of(id), it));
    architecture.links().forEach((id, it) -> map.put(Subject.of(id), it));
    architecture.strategies().forEach((id, it) -> map.put(Subject.of(id), it));
    for (int i = 0; i < architecture.participations().size(); i++) {
      map.put(
          Subject.participation(architecture.participationKeys().get(i)),
          architecture.participations().get(i));
    }
    return map.locations.buildKeepingLast();
  }

  private void putFramework(Framework framework) {
    put(Subject.of(framework.id()), framework);
    framework.declaredModes().values().forEach(mode -> put(Subject.of(mode.id()), mode));
    framework.decisions().forEach((id, it) -> put(Subject.of(id), it));
    if (framework instanceof Treaty treaty) {
      treaty.obligations().forEach((id, obligation) -> put(Subject.of(id), obligation));
    }
  }

  private void put(Subject subject, Object value) {
    Location location = places.get(value);
    if (location != null) {
      locations.put(subject, location);
    }
  }
}
