package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.koinon.finding.Suggestions;
import java.util.Map;
import java.util.NoSuchElementException;

/** Thrown where an id was insisted on that the architecture does not have. */
public final class UnknownIdException extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  /** What was asked for. */
  private final String kind;

  /** The id that is not there. */
  private final String id;

  /** Ids that are there and look like it. */
  private final ImmutableList<String> suggestions;

  private UnknownIdException(String kind, String id, ImmutableList<String> suggestions) {
    super(
        "no "
            + kind
            + " has the id \""
            + id
            + '"'
            + (suggestions.isEmpty()
                ? ""
                : "; did you mean " + String.join(" or ", suggestions) + "?"));
    this.kind = kind;
    this.id = id;
    this.suggestions = suggestions;
  }

  static <K, V> V require(String kind, K id, Map<K, ? extends V> byId) {
    V value = byId.get(requireNonNull(id, kind));
    if (value == null) {
      Iterable<String> known = Iterables.transform(byId.keySet(), Object::toString);
      throw new UnknownIdException(kind, id.toString(), Suggestions.nearest(id.toString(), known));
    }
    return value;
  }

  /** {@return what was asked for, for example {@code state}} */
  public String kind() {
    return kind;
  }

  /** {@return the id that is not there} */
  public String id() {
    return id;
  }

  /** {@return ids that are there and look like it} */
  public ImmutableList<String> suggestions() {
    return suggestions;
  }
}
