package io.koinon.examples.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A {@link HashMap} with the list of a pair's spells, whose days are numbers. */
@State(Scope.Benchmark)
public class ListsByPair implements Rival {
  private Map<Pair, List<PlainSpell>> spells;

  /**
   * Fills it.
   *
   * @param questions with the data
   */
  @Setup
  public void prepare(Questions questions) {
    spells =
        PlainSpell.all(questions.architecture)
            .collect(groupingBy(Pair::of, HashMap::new, toList()));
    questions.requireSame(this);
  }

  @Override
  public Truth isMember(ActorId participant, FrameworkId framework, LocalDate day) {
    List<PlainSpell> history = spells.get(new Pair(participant, framework));
    if (history == null) {
      return Truth.UNKNOWN;
    }
    long number = day.toEpochDay();
    for (PlainSpell spell : history) {
      Truth isMember = spell.isMemberOn(number);
      if (isMember != Truth.NO) {
        return isMember;
      }
    }
    return Truth.NO;
  }
}
