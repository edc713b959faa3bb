package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.base.ActorId;
import java.util.Comparator;

/**
 * A state, treaty or institution that was found by what it is called.
 *
 * <p>Sorted, the closest come first; among those as close, ids before acronyms, names and codes.
 * Immutable and thread-safe.
 *
 * @param actor who or what was found
 * @param label by which id, acronym, name or code
 * @param match how close that is to what was looked for
 */
public record SearchHit(ActorId actor, Label label, Match match) implements Comparable<SearchHit> {
  private static final Comparator<SearchHit> ORDER =
      Comparator.comparing(SearchHit::match)
          .thenComparing(hit -> hit.label.kind)
          .thenComparing(SearchHit::actor)
          .thenComparing(hit -> hit.label.text);

  /** What somebody is called by. */
  public enum Kind {
    /** The id. */
    ID,
    /** The acronym of an institution. */
    ACRONYM,
    /** A name, in whatever language and of whatever time. */
    NAME,
    /** A code of a list. */
    CODE
  }

  /** How close what was found is to what was looked for. */
  public enum Match {
    /** The same, but for case, accents and punctuation. */
    EXACT,
    /** What was looked for begins a word of it. */
    PARTIAL,
    /** Nearly the same: did you mean this? */
    SUGGESTION
  }

  /**
   * What somebody is called.
   *
   * @param kind what it is
   * @param text as it is recorded; a code with its scheme, {@code cow:345}
   */
  public record Label(Kind kind, String text) {
    /**
     * Checks the components.
     *
     * @param kind what it is
     * @param text as it is recorded
     */
    public Label {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
    }

    /** {@return what it is, and the text, for example {@code name Serbia}} */
    @Override
    public String toString() {
      return Words.of(kind) + " " + text;
    }
  }

  /**
   * Checks the components.
   *
   * @param actor who or what was found
   * @param label by which id, acronym, name or code
   * @param match how close that is to what was looked for
   */
  public SearchHit {
    requireNonNull(actor, "actor");
    requireNonNull(label, "label");
    requireNonNull(match, "match");
  }

  @Override
  public int compareTo(SearchHit other) {
    return ORDER.compare(this, other);
  }

  /** {@return who, by what and how: {@code SRB (name Serbia, exact)}} */
  @Override
  public String toString() {
    return actor + " (" + label + ", " + Words.of(match) + ")";
  }
}
