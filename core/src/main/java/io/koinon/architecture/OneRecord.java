package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.koinon.finding.Subject;
import io.koinon.participation.Participation;
import java.util.Collections;
import java.util.function.Function;

/** Edits of one record, in time that grows no faster than the number of records. */
final class OneRecord {
  private OneRecord() {}

  /** Sorted spells with one more in its place. */
  static ImmutableList<Participation> with(
      ImmutableList<Participation> sorted, Participation spell) {
    int found = Collections.binarySearch(sorted, requireNonNull(spell, "spell"));
    int at = found < 0 ? -found - 1 : found;
    return ImmutableList.<Participation>builderWithExpectedSize(sorted.size() + 1)
        .addAll(sorted.subList(0, at))
        .add(spell)
        .addAll(sorted.subList(at, sorted.size()))
        .build();
  }

  static ImmutableList<Participation> without(
      ImmutableList<Participation> sorted, Participation spell) {
    int at = Collections.binarySearch(sorted, requireNonNull(spell, "spell"));
    if (at < 0) {
      throw new StaleRecordException(SpellChange.subject(spell));
    }
    return ImmutableList.<Participation>builderWithExpectedSize(sorted.size())
        .addAll(sorted.subList(0, at))
        .addAll(sorted.subList(at + 1, sorted.size()))
        .build();
  }

  static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> with(
      ImmutableSortedMap<K, V> records, K id, V record) {
    return ImmutableSortedMap.<K, V>naturalOrder()
        .putAll(Maps.filterKeys(records, key -> !key.equals(id)))
        .put(id, record)
        .buildOrThrow();
  }

  static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> without(
      ImmutableSortedMap<K, V> records, String kind, K id) {
    V unused = UnknownIdException.require(kind, id, records);
    return ImmutableSortedMap.copyOf(Maps.filterKeys(records, key -> !key.equals(id)));
  }

  static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> replaced(
      ImmutableSortedMap<K, V> records,
      Function<K, Subject> subject,
      Function<V, K> id,
      V record,
      V replacement) {
    K from = id.apply(record);
    K to = id.apply(replacement);
    if (!record.equals(records.get(from))) {
      throw new StaleRecordException(subject.apply(from));
    }
    if (!to.equals(from) && records.containsKey(to)) {
      throw new StaleRecordException(subject.apply(to));
    }
    return ImmutableSortedMap.<K, V>naturalOrder()
        .putAll(Maps.filterKeys(records, key -> !key.equals(from)))
        .put(to, replacement)
        .buildOrThrow();
  }
}
