package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.testing.Dice;

/** Texts that are nearly those that are meant, or are. */
final class ChangedTexts {
  private static final ImmutableList<String> PARTS =
      ImmutableList.of(
          "0",
          "1",
          "2",
          "3",
          "9",
          "00",
          "12",
          "29",
          "30",
          "31",
          "-",
          "--",
          "-0",
          ".",
          "..",
          "/",
          "[",
          "]",
          "@",
          "~",
          "?",
          "%",
          "$",
          "$candidate",
          "a",
          "z",
          "az9",
          "A",
          "KAZ",
          "P",
          "Y",
          "M",
          "D",
          "Ж",
          "é",
          "🤝",
          "\uD83E",
          "\u0000",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\n",
          " ",
          "\t",
          "_",
          "csto",
          "cst/",
          "/from",
          "/inForce",
          "unknown",
          "0.",
          "999999999",
          "\"");

  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "",
          " ",
          "\u3000\u00A0",
          "1992-05-15",
          "2000-02-29",
          "1900-02-29",
          "-0004-02-29",
          "-0000",
          "0000",
          "1992-05~",
          "1992%",
          "[1991-07..1991-12]",
          "[..2015-09]",
          "[1816..]",
          "[..]",
          "[2001..2000]",
          "..",
          "unknown",
          "@uzb-exit",
          "@cst/inForce",
          "@cst/to",
          "@cst/end",
          "2/3",
          "2/4",
          "0/1",
          "1/1",
          "3/2",
          "234",
          "0.012",
          "0.40",
          "[600..700]",
          "[200..]",
          "[7..6]",
          "P5Y",
          "P0D",
          "P1Y6M",
          "P-1D",
          "P",
          "P2W",
          "P2147483648D",
          "KAZ",
          "csto",
          "csto/observer",
          "/csto",
          "cst/party",
          "party",
          "$candidate",
          "A-9",
          "9-a",
          "541",
          "full",
          "yes");

  private final Dice dice;

  ChangedTexts(Dice dice) {
    this.dice = dice;
  }

  /** A text, an example or one of another kind, as it is or changed. */
  String near(String example) {
    String text =
        switch (dice.between(1, 8)) {
          case 1, 2, 3 -> example;
          case 4 -> "z".repeat(dice.between(78, 82));
          case 5 -> "z".repeat(dice.between(79, 81)) + "/" + "y".repeat(dice.between(79, 81));
          case 6 -> day();
          default -> dice.oneOf(TEXTS);
        };
    for (int left = dice.between(0, 2); left > 0; left--) {
      text = changed(text);
    }
    return text;
  }

  private String day() {
    return "%04d-%02d-%02d"
        .formatted(dice.between(0, 2400), dice.between(0, 13), dice.between(0, 32));
  }

  /** The text with a part left out, put in or put in place of another, or another text. */
  String changed(String text) {
    int from = dice.between(0, text.length());
    int to = dice.between(from, Math.min(text.length(), from + 2));
    return switch (dice.between(1, 6)) {
      case 1 -> text.substring(0, from) + text.substring(to);
      case 2, 3 -> text.substring(0, from) + dice.oneOf(PARTS) + text.substring(from);
      case 4, 5 -> text.substring(0, from) + dice.oneOf(PARTS) + text.substring(to);
      default -> dice.oneOf(TEXTS);
    };
  }
}
