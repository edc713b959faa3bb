package io.koinon.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Severity;
import io.koinon.validation.Suppression;
import io.koinon.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a check shows what it found. */
class DocumentCheckTest {
  private static final String DOCUMENT =
      """
      {
        "koinon": 1,
        "title": "T",
        "observedThrough": "2026-05-20",
        "states": {
          "ELIS": {"name": "Elis", "a|b": 0},
          "ARCADIA": {"name": "Arcadia"}
        }
      }
      """;
  private static final Validator VALIDATOR =
      Validator.standard()
          .suppressing(
              ImmutableList.of(
                  Suppression.parse(
                      "source/missing state ARCADIA until 2027-01-01 because Made up | by Pan.")));

  private static DocumentCheck check() {
    return DocumentCheck.of(ArchitectureFormat.json(), VALIDATOR, DOCUMENT.getBytes(UTF_8));
  }

  @Test
  void toString_countsInWords() {
    assertThat(check()).hasToString("1 error");
    assertThat(
            DocumentCheck.of(
                ArchitectureFormat.json(),
                Validator.standard(),
                DOCUMENT.replace(", \"a|b\": 0", "").getBytes(UTF_8)))
        .hasToString("2 warnings");
    assertThat(check().isBelow(Severity.ERROR)).isFalse();
  }

  @Test
  void markdown_isTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(check().markdown("<my> file.json"))
          .isEqualTo(
              """
              # &lt;my> file.json

              1 error.

              | place | severity | rule | finding |
              | --- | --- | --- | --- |
              | 6:30 | ERROR | json/unknown-property | "a\\|b" is not a property here. There are: name, names, codes, periods, sources, note. |

              Suppressed:

              | place | severity | rule | finding | reason |
              | --- | --- | --- | --- | --- |
              | 7:16 | WARNING | source/missing | It names no source. | Made up \\| by Pan. (until 2027-01-01) |
              """);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void suppressed_saysWhyForProgramsToo() {
    assertThat(check().json("file.json"))
        .contains("\"reason\" : \"Made up | by Pan. (until 2027-01-01)\"");
    assertThat(check().sarif("file.json"))
        .contains("\"justification\" : \"Made up | by Pan. (until 2027-01-01)\"");
  }
}
