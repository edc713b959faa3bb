package io.koinon.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.testing.UsualTries;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Near misses, compared with the optimal string alignment by its recursive definition. */
@AddLifecycleHook(UsualTries.class)
class SuggestionsPropertyTest {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcA").ofMaxLength(6).withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<String>> candidates() {
    return words().list().ofMaxSize(6);
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void nearest_areThoseAtTheLeastDistanceWithinTheLimit(
      @ForAll("words") String text, @ForAll("candidates") List<String> candidates) {
    int least =
        candidates.stream()
            .mapToInt(candidate -> distance(text, candidate))
            .min()
            .orElse(Integer.MAX_VALUE);
    ImmutableList<String> expected =
        candidates.stream()
            .filter(candidate -> distance(text, candidate) == least)
            .filter(candidate -> least <= Math.max(1, text.length() / 3))
            .distinct()
            .sorted()
            .limit(3)
            .collect(toImmutableList());

    assertThat(Suggestions.nearest(text, candidates)).isEqualTo(expected);
    Statistics.collect(Math.min(expected.size(), 2));
    Statistics.coverage(
        coverage -> {
          coverage.check(0).percentage(share -> share > 5);
          coverage.check(1).percentage(share -> share > 5);
          coverage.check(2).percentage(share -> share > 1);
        });
  }

  private static int distance(String a, String b) {
    return recursive(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
  }

  private static int recursive(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    int substituted =
        (a.charAt(0) == b.charAt(0) ? 0 : 1) + recursive(a.substring(1), b.substring(1));
    int inserted = 1 + recursive(a, b.substring(1));
    int deleted = 1 + recursive(a.substring(1), b);
    int least = Math.min(substituted, Math.min(inserted, deleted));
    return isSwapped(a, b) ? Math.min(least, 1 + recursive(a.substring(2), b.substring(2))) : least;
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0);
  }
}
