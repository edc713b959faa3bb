package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TutorialTest {
  private static final String SOURCES = "examples/src/main/java/io/koinon/examples";

  static List<Tutorial> tutorials() {
    return Tutorial.all();
  }

  @ParameterizedTest
  @MethodSource("tutorials")
  void program_printsGoldenFile(Tutorial tutorial) {
    StringWriter out = new StringWriter();
    tutorial.program().accept(new PrintWriter(out));

    ProjectFiles.assertGolden(tutorial.type().getSimpleName() + ".txt", out.toString());
  }

  @Test
  void main_printsWhatProgramPrints() {
    StringWriter out = new StringWriter();
    Tutorial01QuickStart.run(new PrintWriter(out));

    assertThat(Run.standardOutput(() -> Tutorial01QuickStart.main(new String[0])))
        .isEqualTo(ProjectFiles.unix(out.toString()));
  }

  @Test
  void all_areNumberedFromOne() {
    assertThat(Tutorial.all())
        .extracting(Tutorial::number)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, Tutorial.all().size()).boxed().toList());
  }

  @Test
  void all_bearTheirNumberInTheirName() {
    assertThat(Tutorial.all())
        .allSatisfy(
            tutorial ->
                assertThat(tutorial.type().getSimpleName())
                    .startsWith(String.format("Tutorial%02d", tutorial.number())));
  }

  @Test
  void all_areTheTutorialsThatThereAre() throws IOException {
    try (Stream<Path> files = Files.list(ProjectFiles.path(SOURCES))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.matches("Tutorial\\d.*"))
          .containsExactlyInAnyOrderElementsOf(
              Tutorial.all().stream().map(t -> t.type().getSimpleName() + ".java").toList());
    }
  }

  @Test
  void index_listsEveryTutorialWithItsTitle() {
    String index = ProjectFiles.text("examples/README.md");

    assertThat(Tutorial.all())
        .allSatisfy(
            tutorial ->
                assertThat(index)
                    .contains(
                        "| "
                            + tutorial.number()
                            + " | [`"
                            + tutorial.type().getSimpleName()
                            + "`](src/main/java/io/koinon/examples/"
                            + tutorial.type().getSimpleName()
                            + ".java) | "
                            + tutorial.title()));
  }

  /** Short enough to be read at once. */
  @ParameterizedTest
  @MethodSource("tutorials")
  void tutorial_hasLessThanEightyLinesOfCode(Tutorial tutorial) {
    String source = ProjectFiles.text(SOURCES + "/" + tutorial.type().getSimpleName() + ".java");

    assertThat(source.lines().filter(TutorialTest::isCode)).hasSizeLessThan(80);
  }

  private static boolean isCode(String line) {
    return !line.isBlank()
        && !line.matches("(package|import) .*")
        && !line.strip().matches("(/\\*\\*|\\*|//).*");
  }
}
