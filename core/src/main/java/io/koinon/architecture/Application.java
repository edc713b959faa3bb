package io.koinon.architecture;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes events happen to an architecture.
 *
 * <p>Of spells only the sum of all events counts, since several events may tell the steps of one
 * change.
 */
final class Application {
  private final SecurityArchitecture before;
  private final ArchitectureDiff diff;
  private final SecurityArchitecture.Builder after;

  private Application(SecurityArchitecture before, ArchitectureDiff diff) {
    this.before = before;
    this.diff = diff;
    this.after = before.toBuilder();
  }

  static SecurityArchitecture of(SecurityArchitecture before, ArchitectureDiff diff) {
    return diff.isEmpty() ? before : new Application(before, diff).applied();
  }

  private SecurityArchitecture applied() {
    head();
    Table.PLAIN.forEach(this::apply);
    Map<FrameworkId, Treaty> treaties = records(Table.TREATIES);
    Map<FrameworkId, Institution> institutions = records(Table.INSTITUTIONS);
    for (ArchitectureEvent event : diff.events()) {
      if (event.subject().kind() == Subject.Kind.MODE) {
        mode(event, treaties, institutions);
      } else if (event.subject().kind() == Subject.Kind.OBLIGATION) {
        obligation(event, treaties);
      }
    }
    return after.treaties(treaties).institutions(institutions).participations(spells()).build();
  }

  private static StaleRecordException stale(ArchitectureEvent event) {
    return new StaleRecordException(event.subject());
  }

  private void head() {
    SecurityArchitecture head = Difference.head(before);
    for (ArchitectureEvent event : diff.events()) {
      if (event instanceof ArchitectureEvent.Changed changed
          && changed.now() instanceof SecurityArchitecture now) {
        if (!changed.before().equals(head)) {
          throw stale(event);
        }
        head = now;
      }
    }
    after
        .title(head.title())
        .observedThrough(head.observedThrough())
        .version(head.version())
        .licence(head.licence())
        .note(head.note())
        .vocabulary(head.vocabulary())
        .extensions(head.extensions());
  }

  private <K extends Comparable<? super K>, V> void apply(Table<K, V> table) {
    table.set().accept(after, records(table));
  }

  private <K extends Comparable<? super K>, V> Map<K, V> records(Table<K, V> table) {
    Map<K, V> records = new TreeMap<>(table.records().apply(before));
    for (ArchitectureEvent event : diff.events()) {
      for (Object removed : event.removed()) {
        if (table.type().isInstance(removed)
            && !removed.equals(records.remove(table.id().apply(event.subject().key())))) {
          throw stale(event);
        }
      }
      for (Object added : event.added()) {
        if (table.type().isInstance(added)
            && records.putIfAbsent(
                    table.id().apply(event.subject().key()), table.type().cast(added))
                != null) {
          throw stale(event);
        }
      }
    }
    return records;
  }

  /** A mode is part of the record of its framework. */
  private static void mode(
      ArchitectureEvent event,
      Map<FrameworkId, Treaty> treaties,
      Map<FrameworkId, Institution> institutions) {
    FrameworkId id = ModeId.parse(event.subject().key()).framework();
    Treaty treaty = treaties.get(id);
    Institution institution = institutions.get(id);
    if (treaty != null) {
      treaties.put(id, treaty.withDeclaredModes(modes(event, treaty)));
    } else if (institution != null) {
      institutions.put(id, institution.withDeclaredModes(modes(event, institution)));
    } else {
      throw stale(event);
    }
  }

  private static Map<ModeId, Mode> modes(ArchitectureEvent event, Framework framework) {
    ModeId id = ModeId.parse(event.subject().key());
    return nested(event, id, framework.declaredModes(), Mode.class);
  }

  /** An obligation is part of the record of its treaty. */
  private static void obligation(ArchitectureEvent event, Map<FrameworkId, Treaty> treaties) {
    ObligationId id = ObligationId.parse(event.subject().key());
    Treaty treaty = treaties.get(id.treaty());
    if (treaty == null) {
      throw stale(event);
    }
    treaties.put(
        id.treaty(),
        treaty.withObligations(nested(event, id, treaty.obligations(), Obligation.class)));
  }

  private static <K extends Comparable<? super K>, V> Map<K, V> nested(
      ArchitectureEvent event, K id, Map<K, V> before, Class<V> type) {
    Map<K, V> after = new TreeMap<>(before);
    for (Object removed : event.removed()) {
      if (!removed.equals(after.remove(id))) {
        throw stale(event);
      }
    }
    for (Object added : event.added()) {
      if (after.putIfAbsent(id, type.cast(added)) != null) {
        throw stale(event);
      }
    }
    return after;
  }

  private ImmutableList<Participation> spells() {
    Multiset<Participation> spells = HashMultiset.create(before.participations());
    Multiset<Participation> removed = HashMultiset.create();
    for (ArchitectureEvent event : diff.events()) {
      event.removed().forEach(record -> addSpell(record, removed));
      event.added().forEach(record -> addSpell(record, spells));
    }
    for (Participation spell : removed) {
      if (!spells.remove(spell)) {
        throw new StaleRecordException(SpellChange.subject(spell));
      }
    }
    return ImmutableList.copyOf(spells);
  }

  private static void addSpell(Object record, Multiset<Participation> spells) {
    if (record instanceof Participation spell) {
      spells.add(spell);
    }
  }
}
