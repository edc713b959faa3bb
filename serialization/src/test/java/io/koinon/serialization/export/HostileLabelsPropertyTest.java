package io.koinon.serialization.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.testing.UsualTries;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** That no name can be anything else than a name: the diagram is the same whatever it is. */
@AddLifecycleHook(UsualTries.class)
class HostileLabelsPropertyTest {
  private static final SecurityArchitecture PLAIN = Sketch.named("N").orElseThrow();
  private static final List<String> MARKUP =
      List.of(
          "\"",
          "\\",
          "\\n",
          "#",
          ";",
          "#35;",
          "#quot;",
          "&",
          "&quot;",
          "&#34;",
          "<b>",
          "</script>",
          "<!--",
          "[",
          "]",
          "(",
          ")",
          "{",
          "}",
          "|",
          "-->",
          "-.->",
          "--",
          "---",
          "end",
          "subgraph x",
          "section x",
          "title ",
          "click a ",
          ":done, 2020-01-01, 1d",
          ":",
          ",",
          "%%",
          "%%{init: {}}%%",
          "`",
          "**x**",
          "1. ",
          "- ",
          "$$",
          "fa:fa-car",
          "@{ shape: x }",
          "accTitle: x",
          "Россия",
          "ﬂ°°35¶ß",
          "\n",
          "\r\n",
          "\u2028",
          "\\N",
          "\\\"",
          "'",
          "~",
          "=",
          "😀",
          " ",
          "0.012");

  /** A line of a flowchart without texts, or with nothing but one in quotes. */
  private static final Pattern FLOWCHART_LINE =
      Pattern.compile(
          "flowchart LR|    accTitle: [^#;\"\\n]*(#\\d+;[^#;\"\\n]*)*"
              + "|    n\\d+(\\(\\[\"T\"\\]\\)|\\[\"T\"\\]|\\[/\"T\"/\\])"
                  .replace("T", "[^#;\"\\n]*(#\\d+;[^#;\"\\n]*)*")
              + "|    n\\d+ <?(-->|-\\.->)\\|\"[^#;\"\\n]*(#\\d+;[^#;\"\\n]*)*\"\\| n\\d+");

  private static final Pattern GANTT_TEXT =
      Pattern.compile("    (title |section |)(.*?)( :\\w+, .*)?");

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(Arbitraries.of(MARKUP), Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static SecurityArchitecture named(String name) {
    Optional<SecurityArchitecture> named = Sketch.named(name);
    Assume.that(named.isPresent());
    return named.orElseThrow();
  }

  private static List<NetworkDiagram> networks(SecurityArchitecture architecture) {
    Snapshot snapshot = architecture.asOf(AsOf.on("1992-01-01"));
    return List.of(
        NetworkDiagram.participation(snapshot),
        NetworkDiagram.obligations(snapshot),
        NetworkDiagram.dependence(snapshot));
  }

  @Property(tries = 100)
  void flowcharts_haveTheSameStructure(@ForAll("names") String name) {
    List<NetworkDiagram> hostile = networks(named(name));
    List<NetworkDiagram> plain = networks(PLAIN);
    for (int i = 0; i < plain.size(); i++) {
      String text = hostile.get(i).mermaid();
      assertThat(DiagramLabels.structureOfMermaid(text))
          .isEqualTo(DiagramLabels.structureOfMermaid(plain.get(i).mermaid()));
      assertThat(text.lines()).allMatch(line -> FLOWCHART_LINE.matcher(line).matches());
      assertThat(DiagramLabels.ofMermaid(text))
          .isEqualTo(expected(DiagramLabels.ofMermaid(plain.get(i).mermaid()), name));
    }
  }

  @Property(tries = 100)
  void graphs_haveTheSameStructure(@ForAll("names") String name) {
    List<NetworkDiagram> hostile = networks(named(name));
    List<NetworkDiagram> plain = networks(PLAIN);
    for (int i = 0; i < plain.size(); i++) {
      String text = hostile.get(i).dot();
      assertThat(DiagramLabels.structureOfDot(text))
          .isEqualTo(DiagramLabels.structureOfDot(plain.get(i).dot()));
      assertThat(DiagramLabels.ofDot(text))
          .isEqualTo(expected(DiagramLabels.ofDot(plain.get(i).dot()), name));
    }
  }

  @Property(tries = 100)
  void timelines_haveTheSameStructure(@ForAll("names") String name) {
    List<String> hostile = SpellTimeline.mermaid(named(name)).lines().toList();
    List<String> plain = SpellTimeline.mermaid(PLAIN).lines().toList();
    assertThat(hostile).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      var own = GANTT_TEXT.matcher(hostile.get(i));
      var other = GANTT_TEXT.matcher(plain.get(i));
      if (other.matches() && !plain.get(i).contains("Format")) {
        assertThat(own.matches()).isTrue();
        assertThat(own.group(1)).isEqualTo(other.group(1));
        assertThat(own.group(3)).isEqualTo(other.group(3));
        assertThat(own.group(2)).matches("[^#;:%{}<>\"&]*(#\\d+;[^#;:%{}<>\"&]*)*");
        assertThat(DiagramLabels.withoutEntities(own.group(2)))
            .isEqualTo(expected(List.of(other.group(2)), name).get(0));
      } else {
        assertThat(hostile.get(i)).isEqualTo(plain.get(i));
      }
    }
  }

  /** The plain texts with the name in place of N. */
  private static List<String> expected(List<String> plain, String name) {
    return plain.stream()
        .map(
            text -> text.replaceAll("\\bN\\b", Matcher.quoteReplacement(DiagramLabels.shown(name))))
        .toList();
  }
}
