package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
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

  /** Counts a finding that is {@linkplain #isBeyond beyond} those that are kept. */
  void countOne() {
    count++;
  }

  /** Whether findings about the spells of a pair certainly come after all that are kept. */
  boolean isBeyond(SpellHistory history) {
    if (kept.size() < limit) {
      return false;
    }
    Subject last = kept.element().subject().orElse(null);
    return last != null
        && (last.kind().compareTo(Subject.Kind.PARTICIPATION) < 0
            || (last.kind() == Subject.Kind.PARTICIPATION
                && isAfter(history.frameworkId().value(), last.key())));
  }

  /** Whether every key that begins with an id and a slash comes after another key. */
  private static boolean isAfter(String id, String key) {
    int length = Math.min(id.length(), key.length());
    for (int i = 0; i < length; i++) {
      if (id.charAt(i) != key.charAt(i)) {
        return id.charAt(i) > key.charAt(i);
      }
    }
    return key.length() == length || (key.charAt(length) < '/' && id.length() == length);
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
