package io.koinon.serialization.shape;

import io.koinon.serialization.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Where the values of a reading stand, by identity. Not thread-safe. */
public final class SourcePlaces {
  private final Lines lines;
  private final List<Entry> entries = new ArrayList<>();
  private final IdentityHashMap<Object, Location> located = new IdentityHashMap<>();

  private record Entry(Object value, String pointer, int offset) {}

  SourcePlaces(Lines lines) {
    this.lines = lines;
  }

  void put(Object value, String pointer, int offset) {
    entries.add(new Entry(value, pointer, offset));
  }

  /**
   * {@return the place of a value, if it was read from the document}
   *
   * @param value the value itself, not an equal one
   */
  public Optional<Location> find(Object value) {
    if (!entries.isEmpty()) {
      entries.sort(Comparator.comparingInt(Entry::offset));
      entries.forEach(entry -> located.put(entry.value, lines.locate(entry.pointer, entry.offset)));
      entries.clear();
    }
    return Optional.ofNullable(located.get(value));
  }
}
