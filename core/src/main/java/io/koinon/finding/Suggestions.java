package io.koinon.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Locale;

/** The near misses behind "did you mean". */
public final class Suggestions {
  /** How many texts are looked through at most; more would make a wrong id expensive. */
  private static final int MOST_CANDIDATES = 10_000;

  private Suggestions() {}

  /**
   * Finds the candidates nearest to a text: those at the least edit distance (insertions, deletions
   * and substitutions of single characters and transpositions of neighbours, ignoring case; the
   * optimal string alignment of F. J. Damerau, 1964), if that is at most a third of the length of
   * the text, and at least one.
   *
   * @param text what was written
   * @param candidates what would have been accepted
   * @return the nearest candidates, at most three, in alphabetical order; none if none is near
   */
  public static ImmutableList<String> nearest(String text, Iterable<String> candidates) {
    int least = Math.max(1, text.length() / 3);
    ImmutableSortedSet.Builder<String> nearest = ImmutableSortedSet.naturalOrder();
    int seen = 0;
    for (String candidate : candidates) {
      if (++seen > MOST_CANDIDATES) {
        break;
      }
      int distance = distance(text, candidate, least);
      if (distance < least) {
        least = distance;
        nearest = ImmutableSortedSet.naturalOrder();
      }
      if (distance == least) {
        nearest.add(candidate);
      }
    }
    return nearest.build().stream().limit(3).collect(ImmutableList.toImmutableList());
  }

  /** The edit distance of two texts, or some greater number than the given one if it is greater. */
  private static int distance(String first, String second, int most) {
    if (Math.abs(first.length() - second.length()) > most) {
      return most + 1;
    }
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
        if (isTransposed(a, i, b, j)) {
          row[j] = Math.min(row[j], 1 + twoAbove[j - 2]);
        }
      }
      twoAbove = above;
      above = row;
    }
    return above[b.length()];
  }

  /** Whether the last two of the first i and the first j characters are the same two, swapped. */
  private static boolean isTransposed(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
