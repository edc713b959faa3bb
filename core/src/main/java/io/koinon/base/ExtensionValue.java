package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.internal.CanonicalJson;

/**
 * What an extension says: any JSON, which this library keeps and does not understand.
 *
 * <p>It is held in its canonical form, that of RFC 8785: properties sorted by name, nothing between
 * tokens. So values are equal if they say the same. Numbers are whole, from −(2⁵³ − 1) to 2⁵³ − 1,
 * the ones that every reader of JSON takes for the same; others are to be written as texts.
 * Immutable and thread-safe.
 */
public final class ExtensionValue {
  private final String json;

  private ExtensionValue(String json) {
    this.json = json;
  }

  /**
   * {@return the value that a text of JSON says}
   *
   * @param json for example <code>{"level": 3}</code>
   * @throws io.koinon.RefusedException with the rule {@code extension/json} if it is none, {@code
   *     extension/number} if it has another number, {@code extension/duplicate} if an object has a
   *     name twice, {@code extension/depth} if more than 500 objects and arrays are nested, {@code
   *     text/lone-surrogate} if it has half of a surrogate pair
   */
  public static ExtensionValue parse(String json) {
    return new ExtensionValue(CanonicalJson.of(requireNonNull(json, "json")));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtensionValue value && json.equals(value.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** {@return its canonical JSON} */
  @Override
  public String toString() {
    return json;
  }
}
