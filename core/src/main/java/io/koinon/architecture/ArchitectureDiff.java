package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * What distinguishes one architecture from another, as events: "UZB left csto, where it was member,
 * on 2012-12-19".
 *
 * <p>{@link SecurityArchitecture#diff} finds the events and {@link SecurityArchitecture#apply}
 * makes them happen: applying the difference of two architectures to the first gives the second.
 * The events come in the order of the architecture: the document itself, sources, acts,
 * attestations, states, regions, successions, treaties and institutions with their modes and
 * obligations, then the spells by framework and participant. Immutable and thread-safe.
 *
 * @param events the events; none if the architectures are equal
 */
public record ArchitectureDiff(ImmutableList<ArchitectureEvent> events) {
  /**
   * Checks the events.
   *
   * @param events the events
   */
  public ArchitectureDiff {
    requireNonNull(events, "events");
  }

  /** {@return whether there is no difference} */
  public boolean isEmpty() {
    return events.isEmpty();
  }

  /**
   * {@return the events of one kind, in their order}
   *
   * @param kind the kind, for example {@code ArchitectureEvent.Left.class}
   * @param <E> the kind
   */
  public <E extends ArchitectureEvent> Stream<E> events(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** {@return a sentence for each event, one on a line} */
  @Override
  public String toString() {
    return Joiner.on('\n').join(events);
  }
}
