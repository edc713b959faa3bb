package io.koinon.serialization.shape;

import io.koinon.serialization.Location;

/** Tells where in a document an offset is. */
public interface Locator {
  /**
   * {@return the place of an offset; quickest asked in ascending order}
   *
   * @param pointer the place in the terms of the document
   * @param offset the offset
   */
  Location locate(String pointer, int offset);
}
