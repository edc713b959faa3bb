package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.participation.Participation;

/** Cuts the sorted spells of an architecture into the histories of its pairs. */
final class Histories {
  private Histories() {}

  static ImmutableMap<FrameworkId, ImmutableMap<ActorId, ImmutableList<Participation>>> of(
      ImmutableList<Participation> sorted) {
    ImmutableMap.Builder<FrameworkId, ImmutableMap<ActorId, ImmutableList<Participation>>> byPair =
        ImmutableMap.builder();
    int from = 0;
    while (from < sorted.size()) {
      FrameworkId framework = sorted.get(from).framework();
      int to = from;
      while (to < sorted.size() && sorted.get(to).framework().equals(framework)) {
        to++;
      }
      byPair.put(framework, ofOneFramework(sorted.subList(from, to)));
      from = to;
    }
    return byPair.buildOrThrow();
  }

  private static ImmutableMap<ActorId, ImmutableList<Participation>> ofOneFramework(
      ImmutableList<Participation> sorted) {
    ImmutableMap.Builder<ActorId, ImmutableList<Participation>> byActor = ImmutableMap.builder();
    int from = 0;
    while (from < sorted.size()) {
      ActorId participant = sorted.get(from).participant();
      int to = from;
      while (to < sorted.size() && sorted.get(to).participant().equals(participant)) {
        to++;
      }
      byActor.put(participant, sorted.subList(from, to));
      from = to;
    }
    return byActor.buildOrThrow();
  }
}
