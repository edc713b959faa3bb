package io.koinon.framework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;

/**
 * Whom something is about, ratione personae: those who hold one of some modes, and some who are
 * named.
 *
 * <p>Immutable and thread-safe.
 *
 * @param modes the modes whose holders it is about
 * @param actors those who are named
 */
public record PersonalScope(ImmutableSortedSet<ModeId> modes, ImmutableSortedSet<ActorId> actors) {
  private static final PersonalScope NOBODY =
      new PersonalScope(ImmutableSortedSet.of(), ImmutableSortedSet.of());

  /**
   * Checks the components.
   *
   * @param modes the modes whose holders it is about
   * @param actors those who are named
   */
  public PersonalScope {
    requireNonNull(modes, "modes");
    requireNonNull(actors, "actors");
  }

  /** {@return the scope of nobody} */
  public static PersonalScope nobody() {
    return NOBODY;
  }

  /**
   * {@return the scope of those who hold one of some modes}
   *
   * @param modes the modes
   */
  public static PersonalScope ofModes(ModeId... modes) {
    return new PersonalScope(ImmutableSortedSet.copyOf(modes), ImmutableSortedSet.of());
  }

  /**
   * {@return the scope of some who are named}
   *
   * @param actors who
   */
  public static PersonalScope ofActors(ActorId... actors) {
    return new PersonalScope(ImmutableSortedSet.of(), ImmutableSortedSet.copyOf(actors));
  }

  /** {@return whether it names no mode and nobody} */
  public boolean isEmpty() {
    return modes.isEmpty() && actors.isEmpty();
  }

  /**
   * {@return the scope of whomever this one or another is about}
   *
   * @param other the other one
   */
  public PersonalScope union(PersonalScope other) {
    return new PersonalScope(
        ImmutableSortedSet.copyOf(Sets.union(modes, other.modes)),
        ImmutableSortedSet.copyOf(Sets.union(actors, other.actors)));
  }

  /** {@return the modes and the actors, for example {@code [cst/party, FRA]}} */
  @Override
  public String toString() {
    return Iterables.toString(Iterables.concat(modes, actors));
  }
}
