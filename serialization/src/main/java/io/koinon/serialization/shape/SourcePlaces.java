package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the records of a reading stand, by identity. Immutable and thread-safe. */
public final class SourcePlaces {
  private final byte[] bytes;
  private final @Nullable Transcript transcript;
  private final ImmutableList<Entry> entries;

  /** A value, and where its object begins. */
  record Entry(Object value, String pointer, int line, int byteColumn) {}

  /** A value, and where in the document its object begins. */
  private record Start(Entry entry, int offset) {}

  SourcePlaces(byte[] bytes, @Nullable Transcript transcript, List<Entry> entries) {
    this.bytes = bytes.clone();
    this.transcript = transcript;
    this.entries = ImmutableList.copyOf(entries);
  }

  /** {@return the place of each value, by the value itself, not an equal one} */
  public IdentityHashMap<Object, Location> locate() {
    Lines lines = new Lines(bytes);
    List<Start> starts = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      starts.add(new Start(entry, lines.offset(entry.line, entry.byteColumn)));
    }
    Locator locator = transcript == null ? lines : transcript::locate;
    starts.sort(Comparator.comparingInt(Start::offset));
    IdentityHashMap<Object, Location> located = new IdentityHashMap<>(entries.size());
    for (Start start : starts) {
      located.put(start.entry.value, locator.locate(start.entry.pointer, start.offset));
    }
    return located;
  }
}
