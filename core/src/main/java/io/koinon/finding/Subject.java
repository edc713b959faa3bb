package io.koinon.finding;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.ActId;
import io.koinon.base.AttestationId;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.WeightId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record that a finding is about: {@code state KAZ}, {@code mode csto/observer}, {@code
 * participation csto/UZB/member/2006-08-16}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of record it is
 * @param key its id, or the key derived from its parts
 */
public record Subject(Kind kind, String key) implements Comparable<Subject> {
  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::kind).thenComparing(Subject::key);

  /** What kind of record a subject is. */
  public enum Kind {
    /** The document itself. */
    DOCUMENT("document"),
    /** A source. */
    SOURCE("source"),
    /** An act that several records may refer to. */
    ACT("act"),
    /** An attestation. */
    ATTESTATION("attestation"),
    /** A weighting of votes. */
    WEIGHT("weight"),
    /** A state. */
    STATE("state"),
    /** A region. */
    REGION("region"),
    /** A treaty or an institution. */
    FRAMEWORK("framework"),
    /** A mode of participation. */
    MODE("mode"),
    /** A decision procedure. */
    DECISION("decision"),
    /** An obligation of a treaty. */
    OBLIGATION("obligation"),
    /** A succession. */
    SUCCESSION("succession"),
    /** A spell of participation. */
    PARTICIPATION("participation"),
    /** An operation. */
    OPERATION("operation"),
    /** A tie between two actors. */
    TIE("tie"),
    /** A link between frameworks. */
    LINK("link"),
    /** A strategy. */
    STRATEGY("strategy");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /**
   * Checks the components.
   *
   * @param kind what kind of record it is
   * @param key its id, or the key derived from its parts
   */
  public Subject {
    requireNonNull(kind, "kind");
    requireNonNull(key, "key");
  }

  /** {@return the document itself} */
  public static Subject document() {
    return new Subject(Kind.DOCUMENT, "");
  }

  /**
   * {@return a source}
   *
   * @param id its id
   */
  public static Subject of(SourceId id) {
    return new Subject(Kind.SOURCE, id.value());
  }

  /**
   * {@return an act that several records may refer to}
   *
   * @param id its id
   */
  public static Subject of(ActId id) {
    return new Subject(Kind.ACT, id.value());
  }

  /**
   * {@return a strategy}
   *
   * @param id its id
   */
  public static Subject of(StrategyId id) {
    return new Subject(Kind.STRATEGY, id.value());
  }

  /**
   * {@return an attestation}
   *
   * @param id its id
   */
  public static Subject of(AttestationId id) {
    return new Subject(Kind.ATTESTATION, id.value());
  }

  /**
   * {@return a weighting of votes}
   *
   * @param id its id
   */
  public static Subject of(WeightId id) {
    return new Subject(Kind.WEIGHT, id.value());
  }

  /**
   * {@return a decision procedure}
   *
   * @param id its id
   */
  public static Subject of(DecisionId id) {
    return new Subject(Kind.DECISION, id.toString());
  }

  /**
   * {@return a state}
   *
   * @param id its id
   */
  public static Subject of(StateId id) {
    return new Subject(Kind.STATE, id.value());
  }

  /**
   * {@return a region}
   *
   * @param id its id
   */
  public static Subject of(RegionId id) {
    return new Subject(Kind.REGION, id.value());
  }

  /**
   * {@return a treaty or an institution}
   *
   * @param id its id
   */
  public static Subject of(FrameworkId id) {
    return new Subject(Kind.FRAMEWORK, id.value());
  }

  /**
   * {@return a mode}
   *
   * @param id its id
   */
  public static Subject of(ModeId id) {
    return new Subject(Kind.MODE, id.toString());
  }

  /**
   * {@return an obligation of a treaty}
   *
   * @param id its id
   */
  public static Subject of(ObligationId id) {
    return new Subject(Kind.OBLIGATION, id.toString());
  }

  /**
   * {@return a succession}
   *
   * @param id its id
   */
  public static Subject of(SuccessionId id) {
    return new Subject(Kind.SUCCESSION, id.value());
  }

  /**
   * {@return a spell of participation}
   *
   * @param key its key, {@code framework/participant/mode/from}, with {@code #2} behind it for a
   *     second one
   */
  public static Subject participation(String key) {
    return new Subject(Kind.PARTICIPATION, key);
  }

  /**
   * {@return the record that a text names, as {@link #toString} does}
   *
   * @param text kind and key, for example {@code state KAZ}; a document has no key
   * @throws RefusedException with the rule {@code subject/kind} or {@code subject/key}
   */
  public static Subject parse(String text) {
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    Kind kind =
        Stream.of(Kind.values())
            .filter(candidate -> candidate.word.equals(word))
            .findFirst()
            .orElseThrow(() -> new RefusedException("subject/kind", word, kinds(word)));
    String key = blank < 0 ? "" : text.substring(blank + 1);
    if (key.isEmpty() && kind != Kind.DOCUMENT) {
      throw new RefusedException("subject/key", text, word + " and its id or key");
    }
    return new Subject(kind, key);
  }

  /** The kinds nearest to a word, or all of them. */
  private static String kinds(String word) {
    List<String> all = Stream.of(Kind.values()).map(kind -> kind.word).toList();
    List<String> near = Suggestions.nearest(word, all);
    return "a record: " + String.join(", ", near.isEmpty() ? all : near);
  }

  /**
   * {@return an operation}
   *
   * @param id its id
   */
  public static Subject of(OperationId id) {
    return new Subject(Kind.OPERATION, id.value());
  }

  /**
   * {@return a tie between two actors}
   *
   * @param id its id
   */
  public static Subject of(TieId id) {
    return new Subject(Kind.TIE, id.value());
  }

  /**
   * {@return a link between frameworks}
   *
   * @param id its id
   */
  public static Subject of(LinkId id) {
    return new Subject(Kind.LINK, id.value());
  }

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  /** {@return kind and key, for example {@code state KAZ}} */
  @Override
  public String toString() {
    return key.isEmpty() ? kind.word : kind.word + " " + key;
  }
}
