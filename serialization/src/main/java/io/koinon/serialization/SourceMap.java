package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.koinon.finding.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where in a document each record stands, so that a finding about {@code state KAZ} can be printed
 * as {@code file.json:14:9}.
 *
 * <p>Locations never enter the values themselves. Immutable and thread-safe.
 */
public final class SourceMap {
  private final Supplier<ImmutableMap<Subject, Location>> locations;

  /** The map of what is supplied, once, when it is first asked. */
  SourceMap(Supplier<ImmutableMap<Subject, Location>> locations) {
    this.locations = Suppliers.memoize(locations::get);
  }

  /**
   * {@return the place of a record, if it stands in the document}
   *
   * @param subject the record
   */
  public Optional<Location> find(Subject subject) {
    return Optional.ofNullable(locations.get().get(requireNonNull(subject, "subject")));
  }

  /** {@return the places of all records} */
  public ImmutableMap<Subject, Location> locations() {
    return locations.get();
  }
}
