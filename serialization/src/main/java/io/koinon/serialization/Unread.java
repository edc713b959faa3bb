package io.koinon.serialization;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.finding.Subject;
import java.util.List;

/** Finds the records that stand in a document and could not be read. */
final class Unread {
  private static final ImmutableMap<String, Subject.Kind> KINDS =
      ImmutableMap.<String, Subject.Kind>builder()
          .put("sources", Subject.Kind.SOURCE)
          .put("acts", Subject.Kind.ACT)
          .put("attestations", Subject.Kind.ATTESTATION)
          .put("weights", Subject.Kind.WEIGHT)
          .put("states", Subject.Kind.STATE)
          .put("regions", Subject.Kind.REGION)
          .put("treaties", Subject.Kind.FRAMEWORK)
          .put("institutions", Subject.Kind.FRAMEWORK)
          .put("successions", Subject.Kind.SUCCESSION)
          .put("participations", Subject.Kind.PARTICIPATION)
          .put("operations", Subject.Kind.OPERATION)
          .put("ties", Subject.Kind.TIE)
          .put("links", Subject.Kind.LINK)
          .put("strategies", Subject.Kind.STRATEGY)
          .buildOrThrow();

  private Unread() {}

  /** The records of which a part has a problem: they may be left out of what was read. */
  static ImmutableSet<Subject> subjects(ReadResult read) {
    ImmutableSet.Builder<Subject> subjects = ImmutableSet.builder();
    for (LocatedFinding problem : read.problems()) {
      List<String> path = Splitter.on('/').splitToList(problem.location().pointer());
      Subject.Kind kind = path.size() < 3 ? null : KINDS.get(path.get(1));
      if (kind != null) {
        subjects.add(new Subject(kind, path.get(2)));
      }
    }
    return subjects.build();
  }
}
