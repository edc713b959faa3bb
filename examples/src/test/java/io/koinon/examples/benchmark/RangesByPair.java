package io.koinon.examples.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A {@link HashMap} with one of Guava's range maps for each pair, from days to answers. */
@State(Scope.Benchmark)
public class RangesByPair implements Rival {
  /** Which of them: {@code immutable} is sorted arrays, {@code tree} a tree. */
  @Param({"immutable", "tree"})
  public String rangeMap;

  private Map<Pair, RangeMap<LocalDate, Truth>> answers;

  /**
   * Fills it.
   *
   * @param questions with the data
   */
  @Setup
  public void prepare(Questions questions) {
    Map<Pair, List<PlainSpell>> spells =
        PlainSpell.all(questions.architecture).collect(groupingBy(Pair::of, toList()));
    answers = new HashMap<>();
    spells.forEach((pair, history) -> answers.put(pair, ranges(history)));
    questions.requireSame(this);
  }

  private RangeMap<LocalDate, Truth> ranges(List<PlainSpell> history) {
    RangeMap<LocalDate, Truth> ranges = TreeRangeMap.create();
    for (PlainSpell spell : history) {
      if (spell.member()) {
        ranges.put(days(spell.from(), spell.endLow()), Truth.YES);
        ranges.put(days(spell.endLow(), spell.endHigh()), Truth.UNKNOWN);
      }
    }
    return rangeMap.equals("tree") ? ranges : ImmutableRangeMap.copyOf(ranges);
  }

  private static Range<LocalDate> days(long from, long to) {
    return Range.closedOpen(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  @Override
  public Truth isMember(ActorId participant, FrameworkId framework, LocalDate day) {
    RangeMap<LocalDate, Truth> history = answers.get(new Pair(participant, framework));
    if (history == null) {
      return Truth.UNKNOWN;
    }
    Truth answer = history.get(day);
    return answer == null ? Truth.NO : answer;
  }
}
