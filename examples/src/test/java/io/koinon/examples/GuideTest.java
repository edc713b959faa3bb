package io.koinon.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.koinon.finding.FindingType;
import io.koinon.serialization.ReadingProblem;
import io.koinon.serialization.TableProblem;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide and the FAQ show programs of one package as they are, and what these print. */
class GuideTest {
  private static final String INDEX = "docs/guide/README.md";
  private static final String FAQ = "docs/faq.md";
  private static final String PROGRAMS = "examples/src/main/java/io/koinon/examples/guide/";
  private static final Pattern REGION =
      Pattern.compile("region: " + PROGRAMS + "(?<program>\\w+)[.]java (?<region>[a-z-]+)");
  private static final Pattern OUTPUT = Pattern.compile("output: (?<program>\\w+)(?:[.](\\w+))?");
  private static final Pattern MAIN =
      Pattern.compile("^  public static void main.*?^  }$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`(?<code>(?<group>[a-z]+)/[a-z-]+)`");
  private static final Pattern RULE =
      Pattern.compile("\\[`(?<id>[a-z]+/[a-z-]+)`]\\((?<file>[^)#]*)#(?<anchor>[^)]*)\\)");

  static ImmutableList<String> pages() {
    return Stream.concat(
            ProjectFiles.list("docs/guide", ".md").stream().filter(page -> !page.equals(INDEX)),
            Stream.of(FAQ))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> programs() {
    return ProjectFiles.list(PROGRAMS, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_showsProgramsAsTheyAreAndWhatTheyPrint(String page) {
    ProjectFiles.assertGeneratedDocument(
        page, Snippet.redraw(ProjectFiles.text(page), GuideTest::asItIs));
  }

  private static Snippet asItIs(Snippet shown) {
    return switch (shown.language()) {
      case "java" -> shown.withText(code(shown));
      case "text" -> shown.withText(output(shown));
      default -> shown;
    };
  }

  private static String code(Snippet shown) {
    List<String> named = Splitter.on(' ').splitToList(shown.comment());
    return Snippet.region(ProjectFiles.text(named.get(1)), named.get(2));
  }

  private static String output(Snippet shown) {
    String program = shown.comment().substring("output: ".length());
    return Run.standardOutput(() -> run(Splitter.on('.').splitToList(program)));
  }

  /** Runs the {@code main} of a program, or the method without arguments that is named. */
  private static void run(List<String> program) {
    try {
      Class<?> type = Class.forName("io.koinon.examples.guide." + program.get(0));
      if (program.size() == 1) {
        Method main = type.getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[0]);
      } else {
        Method method = type.getDeclaredMethod(program.get(1));
        method.setAccessible(true);
        method.invoke(null);
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(program + " does not run", e);
    }
  }

  /** Nothing is shown that the test above does not compare. */
  @ParameterizedTest
  @MethodSource("pages")
  void snippet_isAProgramOrItsOutputRightBelow(String page) {
    ImmutableList<Snippet> shown =
        Snippet.of(ProjectFiles.text(page)).stream()
            .filter(snippet -> !snippet.language().equals("mermaid"))
            .collect(ImmutableList.toImmutableList());

    assertThat(shown).isNotEmpty();
    assertThat(shown).hasSizeGreaterThan(1);
    assertThat(shown.size() % 2).isZero();
    for (List<Snippet> pair : Iterables.partition(shown, 2)) {
      assertThat(pair).extracting(Snippet::language).containsExactly("java", "text");
      assertThat(pair.get(0).comment()).matches(REGION);
      assertThat(pair.get(1).comment()).matches(OUTPUT);
      assertThat(program(OUTPUT, pair.get(1))).isEqualTo(program(REGION, pair.get(0)));
      assertThat(pair).allSatisfy(snippet -> assertThat(snippet.text()).isNotBlank());
    }
  }

  private static String program(Pattern pattern, Snippet snippet) {
    return pattern.matcher(snippet.comment()).results().findFirst().orElseThrow().group(1);
  }

  @Test
  void programs_areAllShown() {
    assertThat(pages().stream().flatMap(page -> Snippet.of(ProjectFiles.text(page)).stream()))
        .filteredOn(snippet -> snippet.language().equals("java"))
        .extracting(snippet -> PROGRAMS + program(REGION, snippet) + ".java")
        .containsAll(programs());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void main_hasLessThanTwentyFiveLines(String program) {
    assertThat(MAIN.matcher(ProjectFiles.text(program)).results())
        .singleElement()
        .satisfies(main -> assertThat(main.group().lines()).hasSizeLessThan(25));
  }

  @Test
  void index_listsEveryPage() {
    String index = ProjectFiles.text(INDEX);

    assertThat(pages())
        .allSatisfy(
            page ->
                assertThat(index)
                    .contains(
                        page.equals(FAQ)
                            ? "](../faq.md)"
                            : "](" + page.substring("docs/guide/".length()) + ")"));
  }

  @Test
  void codes_areThoseOfRulesAndProblems() {
    ImmutableSet<String> known = knownCodes();
    ImmutableSet<String> groups =
        known.stream()
            .map(code -> code.substring(0, code.indexOf('/')))
            .collect(ImmutableSet.toImmutableSet());

    assertThat(pages().stream().flatMap(page -> matches(CODE, page)))
        .filteredOn(code -> groups.contains(code.group(2)))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(known).contains(code.group(1)));
  }

  @Test
  void rules_areLinkedWithTheirOwnPlaces() {
    assertThat(pages().stream().flatMap(page -> matches(RULE, page)))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.group(2)).endsWith("rules.md");
              assertThat(rule.group(3)).isEqualTo(DocumentationTest.anchor(rule.group(1)));
            });
  }

  private static Stream<MatchResult> matches(Pattern pattern, String page) {
    return pattern.matcher(requireNonNull(ProjectFiles.text(page))).results();
  }

  private static ImmutableSet<String> knownCodes() {
    return Stream.concat(
            Validator.standard().descriptors().stream().map(RuleDescriptor::id),
            Stream.concat(ReadingProblem.all().stream(), TableProblem.all().stream())
                .map(FindingType::code))
        .collect(ImmutableSet.toImmutableSet());
  }
}
