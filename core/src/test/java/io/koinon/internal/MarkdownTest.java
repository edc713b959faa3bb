package io.koinon.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '%',
      textBlock =
          """
          participation csto/UZB/member/2006-08-16 % participation csto/UZB/member/2006-08-16
          a | b % a \\| b
          a \\| b % a \\\\\\| b
          <script> % &lt;script>
          R&D &lt; % R&amp;D &amp;lt;
          *strong* _stressed_ % \\*strong\\* \\_stressed\\_
          `code` % \\`code\\`
          [1994-01-22..1994-12-31](x) % \\[1994-01-22..1994-12-31](x)
          """)
  void text_isReadAsItIs(String text, String expected) {
    assertThat(Markdown.text(text)).isEqualTo(expected);
  }

  @Test
  void text_isOnOneLine() {
    assertThat(Markdown.text("a\nb\r\nc\rd\n\ne")).isEqualTo("a b c d  e");
  }

  @Test
  void table_hasHeadAndRows() {
    assertThat(Markdown.head("rule", "what") + Markdown.row("a/b", "x|y\nz"))
        .isEqualTo(
            """
            | rule | what |
            | --- | --- |
            | a/b | x\\|y z |
            """);
  }
}
