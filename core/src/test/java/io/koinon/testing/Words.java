package io.koinon.testing;

import com.google.common.collect.ImmutableList;

/** Texts: names in many scripts, texts that formats trip over, and identifiers. */
final class Words {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Kazakhstan",
          "Commonwealth of Independent States",
          "Организация Договора о коллективной безопасности",
          "Қазақстан",
          "საქართველო",
          "Հայաստան",
          "上海合作组织",
          "한반도",
          "جامعة الدول العربية",
          "ישראל",
          "Türkiye",
          "İstanbul",
          "Côte d'Ivoire",
          "Sa\u0303o Tome\u0301",
          "Straße 7",
          "Лига 🤝 «мира»",
          "👩‍👩‍👧 and 🇰🇿",
          "𝔘𝔫𝔦𝔬𝔫");

  private static final ImmutableList<String> HAZARDS =
      ImmutableList.of(
          "\"quoted\"",
          "back\\slash \\u0041 \\n",
          "it's 'single'",
          "null",
          "true",
          "no",
          "1992",
          "1e3",
          "-0",
          "..",
          "unknown",
          "~",
          "- item",
          "key: value",
          "# no comment",
          "@id",
          "&anchor *alias",
          "{}",
          "[a, b]",
          "<b>&amp;</b>",
          "| pipe | table |",
          "50 %",
          "/a/b~1c",
          " leading and trailing ",
          "no\u00A0break",
          "line\u2028separator",
          "\uFEFFmark",
          "soft\u00ADhyphen");

  private static final ImmutableList<String> SLUGS =
      ImmutableList.of(
          "study", "joint", "energy", "northern", "x", "2", "border", "relief", "csto");

  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("ru", "kk", "ka", "hy", "zh-Hans", "ar", "tr", "en", "sr-Latn", "pt-BR");

  private final Dice dice;

  Words(Dice dice) {
    this.dice = dice;
  }

  /** A name that somebody might have; one in ten is a trap. */
  String name() {
    return dice.chance(10) ? dice.oneOf(HAZARDS) : dice.oneOf(NAMES);
  }

  /** Some words; half of them hold a trap. */
  String remark() {
    return dice.chance(50)
        ? dice.oneOf(NAMES) + ", " + dice.oneOf(NAMES)
        : dice.oneOf(NAMES) + dice.oneOf(HAZARDS) + dice.oneOf(NAMES);
  }

  String language() {
    return dice.oneOf(LANGUAGES);
  }

  String slug() {
    return dice.oneOf(SLUGS) + "-" + dice.oneOf(SLUGS);
  }
}
