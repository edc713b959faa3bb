package io.koinon.internal;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final String RULE = "test/rule";
  private static final String LONGEST = "a".repeat(Texts.LONGEST_ID);

  @ParameterizedTest
  @ValueSource(strings = {"a", "9", "a-9", "9-a", "csto", "central-eurasia", "a-b-c-1", "0-0"})
  void slug_ofWordsWithSingleHyphensBetween_isAccepted(String text) {
    assertThatCode(() -> Texts.slug(RULE, text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-a",
        "a-",
        "a--b",
        "A",
        "aB",
        "a b",
        " a",
        "a ",
        "a_b",
        "a.b",
        "a/b",
        "a:b",
        "ä",
        "ı",
        "а",
        "１",
        "`",
        "{",
        "a\n",
        "a\u0000",
        "a\uD83D\uDE00"
      })
  void slug_ofAnythingElse_isRefused(String text) {
    assertRefused(() -> Texts.slug(RULE, text), RULE, text);
  }

  @Test
  void slug_ofEightyCharacters_isTheLongest() {
    assertThatCode(() -> Texts.slug(RULE, LONGEST)).doesNotThrowAnyException();
    assertRefused(() -> Texts.slug(RULE, LONGEST + "a"), RULE, LONGEST + "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "A9", "KAZ", "YUG-1992", "A-9-B", "Z0"})
  void upperCase_ofWordsWithALetterFirst_isAccepted(String text) {
    assertThatCode(() -> Texts.upperCase(RULE, text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-A", "A-", "A--B", "a", "Kaz", "9", "9A", "0-A", "A B", "A_B", "Ä", "İ", "А", "@",
        "[", "A１"
      })
  void upperCase_ofAnythingElse_isRefused(String text) {
    assertRefused(() -> Texts.upperCase(RULE, text), RULE, text);
  }

  @Test
  void upperCase_ofEightyCharacters_isTheLongest() {
    String longest = "A".repeat(Texts.LONGEST_ID);

    assertThatCode(() -> Texts.upperCase(RULE, longest)).doesNotThrowAnyException();
    assertRefused(() -> Texts.upperCase(RULE, longest + "A"), RULE, longest + "A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"541", "a", "Z", "0", ".", "_", "-", "--", "ru-RU", "a.b_c-D"})
  void token_ofLettersDigitsAndThreeMarks_isAccepted(String text) {
    assertThatCode(() -> Texts.token(RULE, text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:b", "a/b", "ä", "１", "a,b", "^", "a\t"})
  void token_ofAnythingElse_isRefused(String text) {
    assertRefused(() -> Texts.token(RULE, text), RULE, text);
  }

  @Test
  void token_ofEightyCharacters_isTheLongest() {
    assertThatCode(() -> Texts.token(RULE, LONGEST)).doesNotThrowAnyException();
    assertRefused(() -> Texts.token(RULE, LONGEST + "a"), RULE, LONGEST + "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        " x",
        "x ",
        "Организация Договора о коллективной безопасности",
        "\u00A0x",
        "\uD83D\uDE00",
        "a\uD83D\uDE00b",
        " \uD83D\uDE00 ",
        "\uFFFF",
        "~",
        "\u2028x"
      })
  void free_ofAnythingPrinted_isAccepted(String text) {
    assertThatCode(() -> Texts.free(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   "})
  void free_ofNothingOrSpaces_isRefused(String text) {
    assertRefused(() -> Texts.free(text), "text/blank", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\tb",
        "a\n",
        "\r",
        "a\u001Fb",
        "a\u007Fb",
        "a\u0080",
        "a\u0085b",
        "\u009Fa"
      })
  void free_ofAControlCharacter_isRefused(String text) {
    assertRefused(() -> Texts.free(text), "text/control-character", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D",
        "\uDE00",
        "a\uD83D",
        "\uD83Db",
        "\uDE00\uD83D",
        "\uD83D\uD83D\uDE00",
        "\uD83D\uDE00\uDE00"
      })
  void free_ofALoneSurrogate_isRefused(String text) {
    assertRefused(() -> Texts.free(text), "text/lone-surrogate", text);
  }

  @Test
  void free_ofAnOptional_looksAtWhatIsThere() {
    assertThatCode(() -> Texts.free(Optional.empty())).doesNotThrowAnyException();
    assertThatCode(() -> Texts.free(Optional.of("x"))).doesNotThrowAnyException();
    assertRefused(() -> Texts.free(Optional.of(" ")), "text/blank", " ");
  }

  @Test
  void everyCheck_ofNull_throws() {
    assertThatNullPointerException().isThrownBy(() -> Texts.slug(RULE, null));
    assertThatNullPointerException().isThrownBy(() -> Texts.upperCase(RULE, null));
    assertThatNullPointerException().isThrownBy(() -> Texts.token(RULE, null));
    assertThatNullPointerException().isThrownBy(() -> Texts.free((String) null));
  }
}
