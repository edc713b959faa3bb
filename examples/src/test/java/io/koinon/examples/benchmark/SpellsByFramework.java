package io.koinon.examples.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A {@link HashMap} with the list of a framework's spells, scanned for those of its members. */
@State(Scope.Benchmark)
public class SpellsByFramework {
  private Map<FrameworkId, List<PlainSpell>> spells;

  /** Who is a member for certain, and who perhaps; nothing is said of those without spells. */
  record Members(Set<ActorId> certain, Set<ActorId> uncertain) {}

  /**
   * Fills it.
   *
   * @param questions with the data
   */
  @Setup
  public void prepare(Questions questions) {
    spells =
        PlainSpell.all(questions.architecture)
            .collect(groupingBy(PlainSpell::framework, HashMap::new, toList()));
    questions.requireSame(this);
  }

  Members members(FrameworkId framework, LocalDate day) {
    Members members = new Members(new HashSet<>(), new HashSet<>());
    long number = day.toEpochDay();
    for (PlainSpell spell : spells.getOrDefault(framework, List.of())) {
      switch (spell.isMemberOn(number)) {
        case YES -> members.certain.add(spell.participant());
        case UNKNOWN -> members.uncertain.add(spell.participant());
        case NO -> {}
      }
    }
    return members;
  }
}
