package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.serialization.LocatedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one reading, up to a limit, by their place. Not thread-safe. */
public final class Problems {
  private final int limit;
  private final List<Problem> kept = new ArrayList<>();
  private long count;

  private record Problem(int offset, String pointer, Finding finding) {}

  /**
   * No problems yet.
   *
   * @param limit how many to keep
   */
  public Problems(int limit) {
    this.limit = limit;
  }

  /**
   * Adds a problem.
   *
   * @param offset of the byte where it is
   * @param pointer the place in the terms of the document
   * @param finding what it is
   */
  public void add(int offset, String pointer, Finding finding) {
    count++;
    if (kept.size() < limit) {
      kept.add(new Problem(offset, pointer, finding));
    }
  }

  /** {@return how many problems there were, those beyond the limit included} */
  public long count() {
    return count;
  }

  /**
   * {@return the problems that were kept, by place}
   *
   * @param locator tells where in the document their offsets are
   */
  public ImmutableList<LocatedFinding> locate(Locator locator) {
    kept.sort(Comparator.comparingInt(Problem::offset));
    return kept.stream()
        .map(
            problem ->
                new LocatedFinding(
                    locator.locate(problem.pointer, problem.offset), problem.finding))
        .collect(ImmutableList.toImmutableList());
  }
}
