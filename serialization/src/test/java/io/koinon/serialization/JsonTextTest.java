package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.koinon.serialization.JsonText.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of the other tests, on texts whose places were counted by hand. */
class JsonTextTest {
  @Test
  void places_areCountedInCodePoints() {
    JsonText json = JsonText.of("\uFEFF{\"Ж🤝\": [1,\r\n {\"a/b\": \"\\u0041\"},\r2]\n}");
    assertThat(json.names("/Ж🤝")).containsExactly(new Location("/Ж🤝", 1, 2));
    assertThat(json.values("/Ж🤝/0")).containsExactly(new Location("/Ж🤝/0", 1, 9));
    assertThat(json.names("/Ж🤝/1/a~1b")).containsExactly(new Location("/Ж🤝/1/a~1b", 2, 3));
    assertThat(json.values("/Ж🤝/1/a~1b")).containsExactly(new Location("/Ж🤝/1/a~1b", 2, 10));
    assertThat(json.values("/Ж🤝/2")).containsExactly(new Location("/Ж🤝/2", 3, 1));
    assertThat(json.resolve("/Ж🤝/1/a~1b").get(0).value().text()).isEqualTo("A");
  }

  @Test
  void names_areAllOfThemWhereOneIsRepeated() {
    assertThat(JsonText.of("{\"a\":1,\"\\u0061\":2}").names("/a"))
        .containsExactly(new Location("/a", 1, 2), new Location("/a", 1, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", " [ 1 , -0.5e+3 ] ", "\"\\ud83e\\n\"", "true", "null", "0"})
  void json_isRead(String text) {
    assertThat(JsonText.of(text).root().end()).isEqualTo(text.stripTrailing().length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|0",
        "{|1",
        "{\"a\"}|4",
        "{\"a\":1,}|7",
        "[1,]|3",
        "01|1",
        "1.|2",
        "+1|0",
        "tru|3",
        "{} x|3",
        "\"\\x\"|2",
        "NaN|0",
      })
  void whatIsNoJson_isMalformedWhereItBreaks(String text, int offset) {
    assertThat(catchThrowableOfType(Malformed.class, () -> JsonText.of(text)).offset())
        .isEqualTo(offset);
  }
}
