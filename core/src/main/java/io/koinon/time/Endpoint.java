package io.koinon.time;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an interval begins or ends: {@code 1992-05-15}, {@code [1991-07..1991-12]}, {@code ..}.
 *
 * <ul>
 *   <li>a {@link PartialDate}, {@code 1992-05-15} or {@code 1992}: on the day that it stands for;
 *   <li>{@link Between}, {@code [a..b]}, {@code [..b]} or {@code [a..]}: on one unknown day from
 *       the first of {@code a} to the last of {@code b};
 *   <li>{@link Reference}, {@code @uzb-exit} or {@code @cst/inForce}: on the day of something that
 *       the same architecture dates; by itself it may be any day;
 *   <li>{@link Open}, {@code ..}: as a start, no beginning within the scope of the data; as an end,
 *       not ended as of the last day observed;
 *   <li>{@link Unknown}, {@code unknown}: on some day, nobody can say which.
 * </ul>
 *
 * <p>{@link #compareTo} is a total order for sorting and printing: open, dated by first and last
 * day, referring, unknown. It says nothing about which day came first. Immutable and thread-safe.
 */
public sealed interface Endpoint extends Comparable<Endpoint>
    permits PartialDate, Endpoint.Between, Endpoint.Reference, Endpoint.Open, Endpoint.Unknown {

  /** What to do with each kind of endpoint. */
  interface Visitor<R extends @Nullable Object> {
    /**
     * {@return the result for an end at a date}
     *
     * @param date the endpoint
     */
    R at(PartialDate date);

    /**
     * {@return the result for an end on an unknown day of a range}
     *
     * @param between the endpoint
     */
    R between(Between between);

    /**
     * {@return the result for an end on the day of something else}
     *
     * @param reference the endpoint
     */
    R reference(Reference reference);

    /** {@return the result for an open end} */
    R open();

    /** {@return the result for an unknown end} */
    R unknown();
  }

  /** On one unknown day of a range that is bounded on one side at least. */
  final class Between implements Endpoint {
    private final @Nullable PartialDate notBefore;
    private final @Nullable PartialDate notAfter;

    private Between(@Nullable PartialDate notBefore, @Nullable PartialDate notAfter) {
      this.notBefore = notBefore;
      this.notAfter = notAfter;
      if (notBefore != null && notAfter != null && notBefore.firstDay() > notAfter.lastDay()) {
        throw new RefusedException(
            "endpoint/reversed", toString(), "a range whose first day is not after its last");
      }
    }

    /** {@return the date on whose first day the range begins, if it has a beginning} */
    public Optional<PartialDate> notBefore() {
      return Optional.ofNullable(notBefore);
    }

    /** {@return the date on whose last day the range ends, if it has an end} */
    public Optional<PartialDate> notAfter() {
      return Optional.ofNullable(notAfter);
    }

    long firstDay() {
      return notBefore == null ? Days.MIN : notBefore.firstDay();
    }

    long lastDay() {
      return notAfter == null ? Days.MAX : notAfter.lastDay();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.between(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Between that
          && Objects.equals(notBefore, that.notBefore)
          && Objects.equals(notAfter, that.notAfter);
    }

    @Override
    public int hashCode() {
      return 31 * Objects.hashCode(notBefore) + Objects.hashCode(notAfter);
    }

    /** {@return the range as it is written, for example {@code [..2015-09]}} */
    @Override
    public String toString() {
      return "["
          + (notBefore == null ? "" : notBefore)
          + ".."
          + (notAfter == null ? "" : notAfter)
          + "]";
    }
  }

  /**
   * On the day of an act of the same architecture, or of one of its treaties or institutions.
   *
   * <p>Two spells of which one ends and the other begins with the same reference share that day,
   * whichever it is.
   *
   * @param target the id of an act; or of a framework, with {@code /signed}, {@code /inForce},
   *     {@code /from} or {@code /to} behind
   */
  record Reference(String target) implements Endpoint {
    private static final String EXPECTED =
        "@ and the id of an act, or of a framework with /signed, /inForce, /from or /to behind";
    private static final Pattern TARGET =
        Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/(signed|inForce|from|to))?");
    private static final Pattern BEFORE_A_SLASH =
        Pattern.compile("@[^/]*(/(signed|inForce|from|to))?(?=/)");

    /**
     * Checks the target.
     *
     * @param target the id of an act, or a date of a framework
     * @throws RefusedException with the rule {@code endpoint/reference}
     */
    public Reference {
      int slash = target.indexOf('/');
      int length = slash < 0 ? target.length() : slash;
      if (length > Texts.LONGEST_ID || !TARGET.matcher(target).matches()) {
        throw new RefusedException("endpoint/reference", "@" + target, EXPECTED);
      }
    }

    /** Where the slash behind a reference stands with which a text begins; negative if nowhere. */
    static int endIn(String text) {
      Matcher matcher = BEFORE_A_SLASH.matcher(text);
      return matcher.lookingAt() ? matcher.end() : -1;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }

    /** {@return the target behind an {@code @}} */
    @Override
    public String toString() {
      return "@" + target;
    }
  }

  /** No beginning within the scope of the data, or not ended as of the last day observed. */
  final class Open implements Endpoint {
    static final Open INSTANCE = new Open();

    private Open() {}

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.open();
    }

    /** {@return two dots} */
    @Override
    public String toString() {
      return "..";
    }
  }

  /** On some day, nobody can say which. */
  final class Unknown implements Endpoint {
    static final Unknown INSTANCE = new Unknown();

    private Unknown() {}

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.unknown();
    }

    /** {@return the word {@code unknown}} */
    @Override
    public String toString() {
      return "unknown";
    }
  }

  /**
   * {@return the endpoint on one unknown day of a range}
   *
   * @param notBefore the date on whose first day the range begins
   * @param notAfter the date on whose last day the range ends
   * @throws RefusedException if the range ends before it begins
   */
  static Endpoint between(PartialDate notBefore, PartialDate notAfter) {
    return new Between(
        requireNonNull(notBefore, "notBefore"), requireNonNull(notAfter, "notAfter"));
  }

  /**
   * {@return the endpoint on some day from a date on}
   *
   * @param date the date on whose first day the range begins
   */
  static Endpoint notBefore(PartialDate date) {
    return new Between(requireNonNull(date, "date"), null);
  }

  /**
   * {@return the endpoint on some day up to a date}
   *
   * @param date the date on whose last day the range ends
   */
  static Endpoint notAfter(PartialDate date) {
    return new Between(null, requireNonNull(date, "date"));
  }

  /** {@return the open endpoint} */
  static Endpoint open() {
    return Open.INSTANCE;
  }

  /** {@return the unknown endpoint} */
  static Endpoint unknown() {
    return Unknown.INSTANCE;
  }

  /**
   * Reads the form that {@code toString} writes.
   *
   * @param text a date, {@code [a..b]}, {@code [..b]}, {@code [a..]}, {@code @act}, {@code ..} or
   *     {@code unknown}
   * @return the endpoint
   * @throws RefusedException with the rule {@code endpoint/pattern}, {@code endpoint/reversed},
   *     {@code endpoint/reference} or a rule of {@link PartialDate#parse}
   */
  static Endpoint parse(String text) {
    if (text.equals("..")) {
      return open();
    }
    if (text.equals("unknown")) {
      return unknown();
    }
    if (text.startsWith("@")) {
      return new Reference(text.substring(1));
    }
    return text.startsWith("[") ? parseBetween(text) : PartialDate.parse(text);
  }

  private static Endpoint parseBetween(String text) {
    int dots = text.indexOf("..");
    if (dots < 0 || !text.endsWith("]") || text.length() == "[..]".length()) {
      throw new RefusedException(
          "endpoint/pattern", text, "a range [a..b], [..b] or [a..] of dates, not empty");
    }
    String first = text.substring(1, dots);
    String last = text.substring(dots + 2, text.length() - 1);
    return new Between(
        first.isEmpty() ? null : PartialDate.parse(first),
        last.isEmpty() ? null : PartialDate.parse(last));
  }

  /**
   * {@return the result of the visitor for this kind of endpoint}
   *
   * @param visitor what to do with each kind
   * @param <R> the type of the result
   */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * {@return this endpoint with the marks of its dates turned into a range, or this one itself
   * where the tolerance asks for none}
   *
   * @param tolerance how far a marked date may be off
   */
  default Endpoint within(Tolerance tolerance) {
    if (this instanceof PartialDate date) {
      int units = date.unitsOff(tolerance);
      return units == 0 ? this : between(date.plusUnits(-units), date.plusUnits(units));
    }
    if (this instanceof Between between) {
      PartialDate first = between.notBefore;
      PartialDate last = between.notAfter;
      int before = first == null ? 0 : first.unitsOff(tolerance);
      int after = last == null ? 0 : last.unitsOff(tolerance);
      return before == 0 && after == 0
          ? this
          : new Between(
              first == null ? null : first.plusUnits(-before),
              last == null ? null : last.plusUnits(after));
    }
    return this;
  }

  @Override
  default int compareTo(Endpoint other) {
    return EndpointOrder.INSTANCE.compare(this, other);
  }
}
