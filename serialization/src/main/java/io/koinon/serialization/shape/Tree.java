package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document before any shape: what an {@link Upcaster} rewrites.
 *
 * <p>It knows where it was written, and keeps that wherever it is moved; a value that was made has
 * the place of what it stands in. Immutable.
 *
 * @param kind what kind of value it is
 * @param text the text of a text, or a number, {@code true}, {@code false} or {@code null}; else
 *     empty
 * @param members the properties of an object, or the elements of an array, in their order
 * @param place where it was written, if it was
 * @param isOpen whether reading stopped within it
 */
public record Tree(
    Kind kind,
    String text,
    ImmutableList<Member> members,
    @Nullable Location place,
    boolean isOpen) {

  /** The kinds of values. */
  public enum Kind {
    /** Properties. */
    OBJECT,
    /** Elements. */
    ARRAY,
    /** A text. */
    TEXT,
    /** A number, {@code true}, {@code false} or {@code null}. */
    LITERAL
  }

  /**
   * A property, or an element.
   *
   * @param name the name; of an element it is empty
   * @param value the value
   * @param place where the name was written, if it was
   */
  public record Member(String name, Tree value, @Nullable Location place) {
    /**
     * Checks the components.
     *
     * @param name the name; of an element it is empty
     * @param value the value
     * @param place where the name was written, if it was
     */
    public Member {
      requireNonNull(name, "name");
      requireNonNull(value, "value");
    }
  }

  /**
   * {@return a text}
   *
   * @param text the text
   */
  public static Tree text(String text) {
    return new Tree(Kind.TEXT, text, ImmutableList.of(), null, false);
  }

  /**
   * {@return a number, or {@code true}, {@code false} or {@code null}}
   *
   * @param literal as JSON has it
   */
  public static Tree literal(String literal) {
    return new Tree(Kind.LITERAL, literal, ImmutableList.of(), null, false);
  }

  /** {@return an object without properties} */
  public static Tree object() {
    return new Tree(Kind.OBJECT, "", ImmutableList.of(), null, false);
  }

  /**
   * {@return the value of the first property of a name, if there is one}
   *
   * @param name the name
   */
  public Optional<Tree> find(String name) {
    return members.stream()
        .filter(member -> kind == Kind.OBJECT && member.name.equals(name))
        .map(Member::value)
        .findFirst();
  }

  /**
   * {@return the same with other members}
   *
   * @param other the members
   */
  public Tree withMembers(Iterable<Member> other) {
    return new Tree(kind, text, ImmutableList.copyOf(other), place, isOpen);
  }

  /**
   * {@return the same object with a property, in place of the one of that name or at the end}
   *
   * @param name the name
   * @param value the value
   */
  public Tree with(String name, Tree value) {
    ImmutableList.Builder<Member> other = ImmutableList.builder();
    boolean isThere = false;
    for (Member member : members) {
      boolean isIt = !isThere && member.name.equals(name);
      isThere |= isIt;
      other.add(isIt ? new Member(name, value, member.place) : member);
    }
    if (!isThere) {
      other.add(new Member(name, value, value.place));
    }
    return withMembers(other.build());
  }

  /**
   * {@return the same object without the properties of a name}
   *
   * @param name the name
   */
  public Tree without(String name) {
    return withMembers(members.stream().filter(member -> !member.name.equals(name)).toList());
  }

  /**
   * {@return the same object with another name for a property}
   *
   * @param name the name as written
   * @param other the name from now on
   */
  public Tree renamed(String name, String other) {
    return withMembers(
        members.stream()
            .map(
                member ->
                    member.name.equals(name)
                        ? new Member(other, member.value, member.place)
                        : member)
            .toList());
  }
}
