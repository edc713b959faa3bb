package io.koinon.testing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import java.util.List;

/** What architectures say beyond what the library knows: any JSON. */
final class Extensions {
  private static final int DEEPEST = 4;

  private static final List<String> NAMES =
      List.of("com.example.risk", "com.example.map-colours", "org.example.2.notes", "a.b");

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "42",
          "9007199254740991",
          "-9007199254740991",
          "\"\"",
          "\" \"",
          "\"0.5\"",
          "\"1e400\"",
          "\"line\\nbreak\\ttab\\u0000\\u0085\\u2028\"",
          "\"null\"",
          "\"- {x}: [y] # &z *w !v\"",
          "\"Қазақстан 🤝 \\\"quoted\\\" \\\\\"",
          "\"\\ufeff\"");

  private static final List<String> KEYS =
      List.of("level", "", "<<", "null", "1", "~", "Ж", "a b", "koinon", "x: y", "\\n", "🤝", "ﬀ");

  private final Dice dice;

  Extensions(Dice dice) {
    this.dice = dice;
  }

  /** None in half of the cases. */
  ImmutableMap<ExtensionName, ExtensionValue> all() {
    ImmutableMap.Builder<ExtensionName, ExtensionValue> all = ImmutableMap.builder();
    for (String name : dice.perhapsDifferent(50, 3, () -> dice.oneOf(NAMES))) {
      all.put(ExtensionName.of(name), ExtensionValue.parse(json(0)));
    }
    return all.buildOrThrow();
  }

  private String json(int depth) {
    if (depth == DEEPEST || dice.chance(40)) {
      return dice.oneOf(SCALARS);
    }
    StringBuilder json = new StringBuilder();
    if (dice.chance(30)) {
      for (int left = dice.between(0, 3); left > 0; left--) {
        json.append(json.isEmpty() ? "" : ", ").append(json(depth + 1));
      }
      return "[" + json + "]";
    }
    for (String key : ImmutableSet.copyOf(dice.some(0, 3, () -> dice.oneOf(KEYS)))) {
      json.append(json.isEmpty() ? "\"" : ", \"")
          .append(key)
          .append("\": ")
          .append(json(depth + 1));
    }
    return "{" + json + "}";
  }
}
