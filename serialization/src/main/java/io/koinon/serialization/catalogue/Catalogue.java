package io.koinon.serialization.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.ArchitectureFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * The data that comes with the library, read from its own resources.
 *
 * <p>Each document says what it covers, what it leaves out and what is disputed; every record in it
 * names its sources. Any two can be put together: {@code eurasia().plus(world()).plus(states())}.
 * Each is read once, when it is first asked for. Thread-safe.
 */
public final class Catalogue {
  private static final String EURASIA_DOCUMENT = "eurasia.json";
  private static final String WORLD_DOCUMENT = "world.json";
  private static final String STATES_DOCUMENT = "states.json";

  private static final String STRATEGY_DOCUMENT = "greater-eurasian-partnership.json";
  private static final String TIES_DOCUMENT = "illustrative-ties.json";

  private static final Supplier<SecurityArchitecture> EURASIA = readOnce(EURASIA_DOCUMENT);
  private static final Supplier<SecurityArchitecture> WORLD = readOnce(WORLD_DOCUMENT);
  private static final Supplier<SecurityArchitecture> STATES = readOnce(STATES_DOCUMENT);

  private static final Supplier<SecurityArchitecture> PARTNERSHIP =
      Suppliers.memoize(
          () ->
              ArchitectureFormat.json()
                  .read(document(STRATEGY_DOCUMENT))
                  .orElseThrow()
                  .plus(ArchitectureFormat.json().read(document(TIES_DOCUMENT)).orElseThrow())
                  .plus(eurasia()));

  private Catalogue() {}

  /**
   * {@return the security architecture of Eurasia: the Collective Security Treaty and the CSTO, the
   * CIS, the EAEU, the Union State and the SCO, with their bodies, decision rules, obligations,
   * operations and what they agreed with each other}
   */
  public static SecurityArchitecture eurasia() {
    return EURASIA.get();
  }

  /** {@return the document of {@link #eurasia}, an example of how to write one} */
  public static byte[] eurasiaDocument() {
    return document(EURASIA_DOCUMENT);
  }

  /**
   * {@return collective security in the rest of the world: NATO and the Partnership for Peace, the
   * Security Council, the EU, the OSCE, the African Union, ECOWAS, the Alliance of Sahel States,
   * ASEAN, the GCC, the Arab League, the Organization of Turkic States, GUAM, the Council of
   * Europe, the Rio Treaty and the Warsaw Treaty}
   *
   * <p>It has their decision rules, the obligations of six of their treaties, and four operations.
   * Of most of them only some participants are recorded: where no roster says otherwise, absence is
   * UNKNOWN.
   */
  public static SecurityArchitecture world() {
    return WORLD.get();
  }

  /** {@return the document of {@link #world}} */
  public static byte[] worldDocument() {
    return document(WORLD_DOCUMENT);
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
    return STATES.get();
  }

  /** {@return the document of {@link #states}} */
  public static byte[] statesDocument() {
    return document(STATES_DOCUMENT);
  }

  /**
   * {@return a strategy of two tracks and three horizons for Eurasia, {@code
   * greater-eurasian-partnership}, with the architecture of {@link #eurasia} that it starts from}
   *
   * <p>It is an illustration: a report of November 2025, written out. The report gives the
   * frameworks, the tracks, the horizons and the ends; days, thresholds and likelihoods are
   * assumptions of this library, and the ties between states are figures that nobody measured.
   */
  public static SecurityArchitecture greaterEurasianPartnership() {
    return PARTNERSHIP.get();
  }

  /** {@return the document of the strategy, which is to be read together with {@link #eurasia}} */
  public static byte[] greaterEurasianPartnershipDocument() {
    return document(STRATEGY_DOCUMENT);
  }

  /**
   * {@return the document of the ties that the strategy asks about: illustrative, with its method}
   */
  public static byte[] illustrativeTiesDocument() {
    return document(TIES_DOCUMENT);
  }

  private static Supplier<SecurityArchitecture> readOnce(String name) {
    return Suppliers.memoize(() -> ArchitectureFormat.json().read(document(name)).orElseThrow());
  }

  private static byte[] document(String name) {
    try {
      return Resources.toByteArray(requireNonNull(Catalogue.class.getResource(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
