package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;
import io.koinon.time.Cutoff;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the events that make one architecture of another. */
final class Difference {
  private final SecurityArchitecture before;
  private final SecurityArchitecture now;
  private final ImmutableList.Builder<ArchitectureEvent> events = ImmutableList.builder();

  private Difference(SecurityArchitecture before, SecurityArchitecture now) {
    this.before = before;
    this.now = now;
  }

  static ArchitectureDiff of(SecurityArchitecture before, SecurityArchitecture now) {
    Difference difference = new Difference(before, now);
    difference.compare();
    return new ArchitectureDiff(difference.events.build());
  }

  private void compare() {
    changed(Subject.document(), head(before), head(now));
    Table.PLAIN.forEach(this::compare);
    for (FrameworkId id : union(before.frameworks().keySet(), now.frameworks().keySet())) {
      compare(id, before.frameworks().get(id), now.frameworks().get(id));
    }
    for (FrameworkId id : union(before.byPair().keySet(), now.byPair().keySet())) {
      compareSpells(id);
    }
  }

  /** What an architecture says of itself, without its records. */
  static SecurityArchitecture head(SecurityArchitecture whole) {
    return SecurityArchitecture.builder()
        .title(whole.title())
        .observedThrough(whole.observedThrough())
        .version(whole.version())
        .licence(whole.licence())
        .note(whole.note())
        .vocabulary(whole.vocabulary())
        .extensions(whole.extensions())
        .build();
  }

  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> union(
      Set<T> first, Set<T> second) {
    return ImmutableSortedSet.copyOf(Sets.union(first, second));
  }

  private void changed(Subject subject, Object first, Object second) {
    if (!first.equals(second)) {
      events.add(new ArchitectureEvent.Changed(subject, first, second));
    }
  }

  private <K extends Comparable<? super K>, V> void compare(Table<K, V> table) {
    Map<K, V> first = table.records().apply(before);
    Map<K, V> second = table.records().apply(now);
    for (K id : union(first.keySet(), second.keySet())) {
      compare(table.subject().apply(id), first.get(id), second.get(id));
    }
  }

  private void compare(Subject subject, @Nullable Object first, @Nullable Object second) {
    if (first == null && second != null) {
      events.add(new ArchitectureEvent.Added(subject, second));
    } else if (first != null && second == null) {
      events.add(new ArchitectureEvent.Removed(subject, first));
    } else if (first != null && second != null) {
      changed(subject, first, second);
    }
  }

  private void compare(FrameworkId id, @Nullable Framework first, @Nullable Framework second) {
    if (first != null && second != null && first instanceof Treaty == second instanceof Treaty) {
      compareLaw(id, first, second);
      return;
    }
    if (first != null) {
      events.add(new ArchitectureEvent.Removed(Subject.of(id), first));
    }
    if (second != null) {
      events.add(new ArchitectureEvent.Founded(Optional.empty(), second));
    }
  }

  private void compareLaw(FrameworkId id, Framework first, Framework second) {
    Framework changed = withLawOf(first, second);
    if (SpellChange.hasBegun(first.existence(), second.existence(), before.observedThrough())) {
      events.add(new ArchitectureEvent.Founded(Optional.of(first), changed));
    } else if (SpellChange.hasEnded(first.existence(), second.existence())) {
      events.add(new ArchitectureEvent.Dissolved(first, changed));
    } else {
      changed(Subject.of(id), first, changed);
    }
    for (ModeId mode : union(first.declaredModes().keySet(), second.declaredModes().keySet())) {
      compare(Subject.of(mode), first.declaredModes().get(mode), second.declaredModes().get(mode));
    }
    Map<ObligationId, Obligation> earlier = obligations(first);
    Map<ObligationId, Obligation> later = obligations(second);
    for (ObligationId obligation : union(earlier.keySet(), later.keySet())) {
      compare(Subject.of(obligation), earlier.get(obligation), later.get(obligation));
    }
  }

  /** The second of two frameworks of one kind, with the modes and obligations of the first. */
  private static Framework withLawOf(Framework first, Framework second) {
    return second instanceof Treaty treaty
        ? treaty
            .withDeclaredModes(first.declaredModes())
            .withObligations(((Treaty) first).obligations())
        : ((Institution) second).withDeclaredModes(first.declaredModes());
  }

  private static Map<ObligationId, Obligation> obligations(Framework framework) {
    return framework instanceof Treaty treaty ? treaty.obligations() : ImmutableMap.of();
  }

  private void compareSpells(FrameworkId id) {
    ImmutableMap<ActorId, ImmutableList<Participation>> first = before.histories(id);
    ImmutableMap<ActorId, ImmutableList<Participation>> second = now.histories(id);
    SpellChange change =
        new SpellChange(
            now.frameworks().getOrDefault(id, before.frameworks().get(id)),
            before.observedThrough());
    Cutoff cutoff = Cutoff.of(now.observedThrough());
    for (ActorId participant : union(first.keySet(), second.keySet())) {
      ImmutableList<Participation> earlier = before.history(participant, id);
      ImmutableList<Participation> later = now.history(participant, id);
      if (!earlier.equals(later)) {
        events.addAll(new Alignment(earlier, later, change, cutoff).events());
      }
    }
  }
}
