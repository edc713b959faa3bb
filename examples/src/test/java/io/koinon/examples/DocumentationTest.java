package io.koinon.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the documentation shows is true: code is compiled, commands run, links lead somewhere.
 */
class DocumentationTest {
  private static final String README = "README.md";
  private static final String ADDING_A_RULE = "docs/adding-a-rule.md";
  private static final String QUICK_START = "mvn -q compile exec:java";
  private static final String TEST = "mvn verify";
  private static final Pattern COMPANION =
      Pattern.compile(
          Pattern.quote(QUICK_START + " -Dexec.mainClass=")
              + "(?<main>\\S+) \"-Dexec.args=(?<args>.*)\"");
  private static final Pattern LIMIT = Pattern.compile("\\| `(\\w+)`: [^|]*\\| ([0-9,]+)[^|]*\\|");
  private static final Pattern LINK =
      Pattern.compile("]\\((?<file>[^)#]*)(?:#(?<anchor>[^)]*))?\\)");
  private static final Pattern FENCED =
      Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^#+ (?<text>.*)$", Pattern.MULTILINE);
  private static final Pattern PLACE = Pattern.compile("<a id=\"(?<id>[^\"]+)\">");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>(.*)</groupId>\\s*<artifactId>(.*)</artifactId>"
              + "\\s*<version>(.*)</version>\\s*</dependency>\\s*");

  private static List<Snippet> snippets(String file, String language) {
    return Snippet.of(ProjectFiles.text(file)).stream()
        .filter(snippet -> snippet.language().equals(language))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {README, "examples/README.md", "docs/document.md", ADDING_A_RULE})
  void snippets_areOfAKindThatIsChecked(String file) {
    assertThat(Snippet.of(ProjectFiles.text(file)))
        .extracting(Snippet::language)
        .isSubsetOf("java", "sh", "text", "xml", "json");
  }

  @ParameterizedTest
  @ValueSource(strings = {README, ADDING_A_RULE})
  void java_isOfACompiledFile(String file) {
    assertThat(snippets(file, "java"))
        .isNotEmpty()
        .allSatisfy(
            snippet ->
                assertThat(snippet.comment())
                    .matches("(file|region): (core|examples)/src/main/java/.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {README, ADDING_A_RULE})
  void snippets_areWhatTheirCommentsName(String file) {
    assertThat(Snippet.of(ProjectFiles.text(file)))
        .filteredOn(snippet -> snippet.comment().matches("(file|region): .*"))
        .isNotEmpty()
        .allSatisfy(
            snippet -> {
              List<String> named = Splitter.on(' ').splitToList(snippet.comment());
              String text = ProjectFiles.text(named.get(1));
              assertThat(snippet.text())
                  .isEqualTo(
                      named.get(0).equals("region:") ? Snippet.region(text, named.get(2)) : text);
            });
  }

  @Test
  void java_hasAtMostFifteenLinesAndPrintsWhatIsShown() {
    assertThat(snippets(README, "java").get(0).text().lines().filter(line -> !line.isBlank()))
        .hasSizeLessThanOrEqualTo(15);
    assertThat(Run.standardOutput(() -> WhoWasIn.main(new String[0])))
        .isEqualTo(snippets(README, "text").get(0).text());
  }

  @Test
  void spreadsheet_isReadInTenLinesWhichPrintWhatIsShown() {
    Snippet table = snippets(README, "text").get(2);
    String file = table.comment().substring("file: ".length());

    assertThat(
            snippets(README, "java")
                .get(1)
                .text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import ")))
        .hasSizeLessThanOrEqualTo(10);
    assertThat(Run.standardOutput(() -> readSpreadsheet(file)))
        .isEqualTo(snippets(README, "text").get(3).text());
  }

  private static void readSpreadsheet(String file) {
    try {
      YourSpreadsheet.main(new String[] {ProjectFiles.path(file).toString()});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void twoCommands_areThoseOfTheBuild() {
    assertThat(snippets(README, "sh"))
        .extracting(snippet -> snippet.text().strip())
        .startsWith(QUICK_START, TEST);
    assertThat(Iterables.getLast(ProjectFiles.text(".ci/run").lines().toList()))
        .isEqualTo("exec " + TEST);
    assertThat(ProjectFiles.text("pom.xml"))
        .contains(
            "<exec.mainClass>" + Tutorial01QuickStart.class.getName() + "</exec.mainClass>",
            "<exec.skip>true</exec.skip>");
    assertThat(ProjectFiles.text("examples/pom.xml")).contains("<exec.skip>false</exec.skip>");
  }

  @Test
  void requirements_areThoseOfTheBuild() {
    String pom = ProjectFiles.text("pom.xml");

    assertThat(pom).contains("<maven.compiler.release>17<", "<maven.minimum.version>3.8.6<");
    assertThat(ProjectFiles.text(README)).contains("JDK 17 or later and Maven 3.8.6 or later");
  }

  @ParameterizedTest
  @ValueSource(strings = {README, "examples/README.md"})
  void companion_takesTheCommandsThatAreShown(String file) {
    ImmutableList<MatchResult> commands =
        snippets(file, "sh").stream()
            .flatMap(snippet -> COMPANION.matcher(snippet.text()).results())
            .collect(ImmutableList.toImmutableList());

    assertThat(commands)
        .isNotEmpty()
        .allSatisfy(
            command -> {
              assertThat(command.group(1)).isEqualTo(Companion.class.getName());
              assertThat(Run.companion(command.group(2).split(" ")).exitCode()).isZero();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {README, "examples/README.md"})
  void sh_isOneOfTheCommands(String file) {
    assertThat(snippets(file, "sh"))
        .extracting(snippet -> snippet.text().strip())
        .allSatisfy(
            command ->
                assertThat(
                        command.equals(QUICK_START)
                            || command.equals(TEST)
                            || COMPANION.matcher(command).matches())
                    .as(command)
                    .isTrue());
  }

  @Test
  void companion_printsWhatIsShown() {
    assertThat(snippets(README, "text").get(1).text())
        .isEqualTo(Run.companion("as-of", "eurasia", "2007-01-01", "cst").out());
    assertThat(snippets(README, "sh").get(2).text()).contains("=as-of eurasia 2007-01-01 cst\"");
  }

  @Test
  void check_printsWhatIsShown() {
    Snippet shown = snippets(README, "text").get(4);
    String file = ProjectFiles.path(shown.comment().substring("check: ".length())).toString();

    assertThat(Run.companion("check", file).out().replace(file, "league.json"))
        .isEqualTo(shown.text());
  }

  @Test
  void dependencies_areThoseOfTheBuild() {
    assertThat(snippets(README, "xml"))
        .hasSize(2)
        .allSatisfy(
            snippet -> {
              var dependency = DEPENDENCY.matcher(snippet.text());
              assertThat(dependency.matches()).isTrue();
              String artifact = dependency.group(2);
              assertThat(ProjectFiles.text(artifact.replace("koinon-", "") + "/pom.xml"))
                  .contains("<artifactId>" + artifact + "</artifactId>")
                  .containsSubsequence(
                      "<groupId>" + dependency.group(1) + "</groupId>",
                      "<artifactId>koinon-parent</artifactId>",
                      "<version>" + dependency.group(3) + "</version>");
            });
  }

  @Test
  void document_isReadWithoutProblemsAndWrittenAsItStands() {
    String document = snippets("docs/document.md", "json").get(0).text();
    ReadResult result = ArchitectureFormat.json().read(document);

    assertThat(result.problems()).isEmpty();
    assertThat(ArchitectureFormat.json().writeString(result.orElseThrow())).isEqualTo(document);
  }

  @Test
  void limits_areThoseOfTheReader() {
    String usual =
        LIMIT
            .matcher(ProjectFiles.text("SECURITY.md"))
            .results()
            .map(row -> row.group(1) + " " + row.group(2).replace(",", ""))
            .collect(Collectors.joining(", "));
    assertThat(usual).isEqualTo(ReadLimits.usual().toString());
  }

  static Stream<String> pages() {
    return Stream.of("", "docs", "docs/guide", "examples")
        .flatMap(folder -> ProjectFiles.list(folder, ".md").stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_leadToFilesAndHeadings(String file) {
    Path folder = requireNonNull(ProjectFiles.path(file).getParent());

    assertThat(LINK.matcher(prose(file)).results())
        .filteredOn(link -> !link.group(1).startsWith("https://"))
        .allSatisfy(
            link -> {
              Path target =
                  link.group(1).isEmpty()
                      ? ProjectFiles.path(file)
                      : folder.resolve(link.group(1)).normalize();
              assertThat(target).exists();
              if (link.group(2) != null) {
                String page = ProjectFiles.path("").relativize(target).toString();
                assertThat(anchors(page)).contains(link.group(2));
              }
            });
  }

  @Test
  void anchors_areThoseThatCodeHostsMake() {
    assertThat(anchors("docs/rules.md")).contains("the-rules", "acteffect-before-notice");
    assertThat(anchors(README)).contains("what-it-can-do-and-cannot-do-yet");
    assertThat(anchors("docs/format.md")).contains("texts", "state-id");
  }

  private static String prose(String file) {
    return FENCED.matcher(ProjectFiles.text(file)).replaceAll("");
  }

  /** The headings of a page, and the places that it names itself. */
  private static ImmutableSet<String> anchors(String file) {
    String prose = prose(file);
    return Stream.concat(
            HEADING.matcher(prose).results().map(heading -> anchor(heading.group(1))),
            PLACE.matcher(prose).results().map(place -> place.group(1)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** As GitHub makes it of a heading. */
  static String anchor(String heading) {
    return Ascii.toLowerCase(heading).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
  }
}
