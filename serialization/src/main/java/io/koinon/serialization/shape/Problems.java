package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.serialization.LocatedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one reading, up to a limit, by their place. Not thread-safe. */
final class Problems {
  private final int limit;
  private final List<Problem> kept = new ArrayList<>();
  private long count;

  private record Problem(int offset, String pointer, Finding finding) {}

  Problems(int limit) {
    this.limit = limit;
  }

  void add(int offset, String pointer, Finding finding) {
    count++;
    if (kept.size() < limit) {
      kept.add(new Problem(offset, pointer, finding));
    }
  }

  long count() {
    return count;
  }

  ImmutableList<LocatedFinding> locate(Lines lines) {
    kept.sort(Comparator.comparingInt(Problem::offset));
    return kept.stream()
        .map(
            problem ->
                new LocatedFinding(lines.locate(problem.pointer, problem.offset), problem.finding))
        .collect(ImmutableList.toImmutableList());
  }
}
