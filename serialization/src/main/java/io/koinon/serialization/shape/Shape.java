package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * How one value stands in a document.
 *
 * @param <K> what the value is read with: the key that leads to it
 * @param <T> the type of the value
 */
public abstract sealed class Shape<K, T>
    permits TextShape,
        FlagShape,
        CountShape,
        JsonShape,
        VersionShape,
        EntryShape,
        CollectedShape,
        DeferredShape,
        ObjectShape {
  /**
   * Reads the value at the current token, and leaves its last token current.
   *
   * @return the value, or null if it is withheld; then the problems have been reported
   */
  abstract @Nullable T read(Reading in, K key);

  /** Writes the value. */
  abstract void write(Writing out, K key, T value);

  /** Whether a fault in it withholds it alone, and not the object that it is a property of. */
  abstract boolean isPart();

  /** What stands there, as a reader of a message should be told: "a text, for example …". */
  abstract String expected();
}
