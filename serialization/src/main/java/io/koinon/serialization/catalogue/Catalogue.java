package io.koinon.serialization.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.ArchitectureFormat;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The data that comes with the library, read from its own resources.
 *
 * <p>Each document says what it covers, what it leaves out and what is disputed; every record in it
 * names its sources. It is read anew at each call; keep the value. Thread-safe.
 */
public final class Catalogue {
  private Catalogue() {}

  /**
   * {@return the security architecture of Eurasia: so far the Collective Security Treaty of 1992
   * and the Collective Security Treaty Organization with its Parliamentary Assembly and its
   * Collective Rapid Reaction Force}
   */
  public static SecurityArchitecture eurasia() {
    return ArchitectureFormat.json().read(document("eurasia.json")).orElseThrow();
  }

  /** {@return the document of {@link #eurasia}, an example of how to write one} */
  public static byte[] eurasiaDocument() {
    return document("eurasia.json");
  }

  /**
   * {@return the states and territories of the world: all of ISO 3166-1 with their codes, and the
   * former states of eight successions, each with how Correlates of War ({@code cow}) and Gleditsch
   * and Ward ({@code gw}) read it}
   *
   * <p>The numbers of those two lists are there only for the states of these successions and for
   * 970; the lists themselves are not part of the library.
   */
  public static SecurityArchitecture states() {
    return ArchitectureFormat.json().read(document("states.json")).orElseThrow();
  }

  /** {@return the document of {@link #states}} */
  public static byte[] statesDocument() {
    return document("states.json");
  }

  private static byte[] document(String name) {
    try {
      return Resources.toByteArray(requireNonNull(Catalogue.class.getResource(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
