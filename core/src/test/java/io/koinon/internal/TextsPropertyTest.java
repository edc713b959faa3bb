package io.koinon.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.RefusedException;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The grammars, compared with regular expressions and with a reading code point by code point. */
class TextsPropertyTest {
  private static final String RULE = "test/rule";

  @Provide
  Arbitrary<String> nearIds() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab09--").ofMinLength(0).ofMaxLength(6),
        Arbitraries.strings().withChars("AZ09--").ofMinLength(0).ofMaxLength(6),
        Arbitraries.strings().withChars("aZ9-_. é").ofMinLength(0).ofMaxLength(5),
        Arbitraries.strings().withChars("a").ofMinLength(79).ofMaxLength(82),
        Arbitraries.strings().withChars("A").ofMinLength(79).ofMaxLength(82));
  }

  @Provide
  Arbitrary<String> nearTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars('a', ' ', '\uD83D', '\uDE00').ofMaxLength(4),
        Arbitraries.strings().withChars('a', ' ', '\u001F', '\u007F', '\u009F').ofMaxLength(4),
        Arbitraries.strings().withChars(' ').ofMaxLength(4),
        Arbitraries.strings().ofMaxLength(6));
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void slug_isItsRegularExpression(@ForAll("nearIds") String text) {
    boolean expected = text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 80;

    assertThat(accepts(t -> Texts.slug(RULE, t), text)).isEqualTo(expected);
    collect(expected);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void upperCase_isItsRegularExpression(@ForAll("nearIds") String text) {
    boolean expected = text.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*") && text.length() <= 80;

    assertThat(accepts(t -> Texts.upperCase(RULE, t), text)).isEqualTo(expected);
    collect(expected);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void token_isItsRegularExpression(@ForAll("nearIds") String text) {
    boolean expected = text.matches("[A-Za-z0-9._-]{1,80}");

    assertThat(accepts(t -> Texts.token(RULE, t), text)).isEqualTo(expected);
    collect(expected);
  }

  private static boolean accepts(Consumer<String> check, String text) {
    try {
      check.accept(text);
      return true;
    } catch (RefusedException refusal) {
      assertThat(refusal.rule()).isEqualTo(RULE);
      assertThat(refusal.value()).isEqualTo(text);
      return false;
    }
  }

  private static void collect(boolean accepted) {
    Statistics.collect(accepted);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(share -> share > 5);
          coverage.check(false).percentage(share -> share > 5);
        });
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void free_isJudgedByItsCodePoints(@ForAll("nearTexts") String text) {
    String expected = verdict(text);

    assertThat(ruleBroken(text)).isEqualTo(expected);
    Statistics.collect(expected);
    Statistics.coverage(
        coverage -> {
          coverage.check("none").percentage(share -> share > 5);
          coverage.check("text/blank").percentage(share -> share > 5);
          coverage.check("text/control-character").percentage(share -> share > 5);
          coverage.check("text/lone-surrogate").percentage(share -> share > 5);
        });
  }

  private static String ruleBroken(String text) {
    try {
      Texts.free(text);
      return "none";
    } catch (RefusedException refusal) {
      return refusal.rule();
    }
  }

  /** What stands first decides; a text of spaces is blank. */
  private static String verdict(String text) {
    return text.codePoints()
        .mapToObj(TextsPropertyTest::verdict)
        .filter(rule -> !rule.equals("none"))
        .findFirst()
        .orElse(text.matches(" *") ? "text/blank" : "none");
  }

  private static String verdict(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> "text/control-character";
      case Character.SURROGATE -> "text/lone-surrogate";
      default -> "none";
    };
  }
}
