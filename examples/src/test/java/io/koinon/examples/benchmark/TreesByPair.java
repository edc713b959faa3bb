package io.koinon.examples.benchmark;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A {@link HashMap} with a {@link TreeMap} of a pair's spells by their first day. */
@State(Scope.Benchmark)
public class TreesByPair implements Rival {
  private Map<Pair, TreeMap<LocalDate, PlainSpell>> spells;

  /**
   * Fills it.
   *
   * @param questions with the data
   */
  @Setup
  public void prepare(Questions questions) {
    spells =
        PlainSpell.all(questions.architecture)
            .collect(
                groupingBy(
                    Pair::of,
                    HashMap::new,
                    toMap(PlainSpell::firstDay, identity(), (a, b) -> a, TreeMap::new)));
    questions.requireSame(this);
  }

  @Override
  public Truth isMember(ActorId participant, FrameworkId framework, LocalDate day) {
    TreeMap<LocalDate, PlainSpell> history = spells.get(new Pair(participant, framework));
    if (history == null) {
      return Truth.UNKNOWN;
    }
    Map.Entry<LocalDate, PlainSpell> last = history.floorEntry(day);
    return last == null ? Truth.NO : last.getValue().isMemberOn(day.toEpochDay());
  }
}
