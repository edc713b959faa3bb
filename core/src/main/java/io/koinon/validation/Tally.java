package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import java.util.Collections;
import java.util.PriorityQueue;

/**
 * Counts findings of one rule exactly, and keeps the smallest so many of them.
 *
 * <p>The smallest so many of several multisets are those of their union, whatever the order of
 * uniting them: so what is kept depends on no thread and no order. Not thread-safe.
 */
final class Tally {
  private final int limit;
  private final PriorityQueue<Finding> kept =
      new PriorityQueue<>(Collections.reverseOrder(FindingOrder.WITHIN_RULE));
  private long count;

  Tally(int limit) {
    this.limit = limit;
  }

  void add(Finding finding) {
    count++;
    keep(finding);
  }

  private void keep(Finding finding) {
    if (kept.size() < limit) {
      kept.add(finding);
    } else if (FindingOrder.WITHIN_RULE.compare(finding, kept.element()) < 0) {
      Finding unused = kept.remove();
      kept.add(finding);
    }
  }

  void addAll(Tally other) {
    count += other.count;
    other.kept.forEach(this::keep);
  }

  long count() {
    return count;
  }

  ImmutableList<Finding> kept() {
    return ImmutableList.sortedCopyOf(FindingOrder.WITHIN_RULE, kept);
  }
}
