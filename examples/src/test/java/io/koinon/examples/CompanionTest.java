package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CompanionTest {
  /** A document of which a part is free of problems. */
  private static final String FAULTY =
      """
      {
        "koinon": 1,
        "title": "Ошибки",
        "observedThrough": "2026-05-20",
        "states": {
          "KAZ": {"name": "Казахстан", "nams": []}
        },
        "institutions": {
          "csto": {"name": "CSTO", "kind": "alliance", "from": "2003-09-18", "to": "..",
            "modes": {"member": {"grade": "full", "roster": {}}}},
          "cis": {"name": "CIS", "kind": "aliance", "from": "1991-12-32", "to": ".."}
        },
        "participations": {
          "csto": {"KAZ": [{"mode": "member", "from": "2003-09-18", "to": ".."}]}
        }
      }
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** What was printed, with the name of the file in place of its path. */
  private String withoutFolder(String text) {
    return text.replace(folder + folder.getFileSystem().getSeparator(), "");
  }

  // list, run

  @Test
  void list_listsTheTutorials() {
    Run run = Run.companion("list");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSameSizeAs(Tutorial.all());
    assertThat(run.out()).startsWith("1  Quick start: ");
  }

  @ParameterizedTest
  @MethodSource("io.koinon.examples.TutorialTest#tutorials")
  void run_runsTheTutorial(Tutorial tutorial) {
    Run run = Run.companion("run", Integer.toString(tutorial.number()));

    assertThat(run.exitCode()).isZero();
    ProjectFiles.assertGolden(tutorial.type().getSimpleName() + ".txt", run.out());
  }

  @Test
  void run_withoutSuchATutorial() {
    Run run = Run.companion("run", "99");

    assertThat(run)
        .isEqualTo(new Run(2, "", "there is no tutorial 99\nTry 'koinon run --help'.\n"));
  }

  // as-of

  @Test
  void asOf_framework() {
    Run run = Run.companion("as-of", "eurasia", "2022-01-06", "csto-pa");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            """
            as of 2022-01-06, observed through 2026-05-20

            csto-pa  Parliamentary Assembly of the CSTO
              members       certain   nobody
                            possible  nobody
                            others    not ruled out
              participants  certain   SRB
                            possible  AFG usrb-pa (date)
                            others    not ruled out
            """);
  }

  @Test
  void asOf_world() {
    assertThat(Run.companion("as-of", "world", "2024-03-07", "warsaw-pact").out())
        .contains("(does not exist then)");
    assertThat(Run.companion("as-of", "world", "1968-09-12", "warsaw-pact").out())
        .contains("certain   BGR CSK DDR HUN POL ROU SUN", "others    nobody");
  }

  @Test
  void asOf_allFrameworks() {
    Run run = Run.companion("as-of", "eurasia", "2007-01-01");

    assertThat(run.exitCode()).isZero();
    ProjectFiles.assertGolden("as-of-eurasia-2007-01-01.txt", run.out());
  }

  @Test
  void asOf_leavesOutWhatDoesNotExistThen() {
    assertThat(Run.companion("as-of", "eurasia", "1999-04-20").out())
        .contains("\ncst  ", "(may not exist then)")
        .doesNotContain("\ncsto  ", "\nksor  ");
  }

  @Test
  void asOf_frameworkThatDoesNotExistThen() {
    Run run = Run.companion("as-of", "eurasia", "2003-09-17", "csto");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("csto  ", "(does not exist then)", "certain   nobody");
  }

  @Test
  void asOf_partOfAYear() {
    assertThat(Run.companion("as-of", "eurasia", "2003", "csto").out())
        .contains("(may not exist then)", "possible  ARM BLR KAZ KGZ RUS TJK (date)");
  }

  @Test
  void asOf_noFrameworkAtAll() throws IOException {
    String document =
        file(
            "empty.json", "{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2020-01-01\"}");

    assertThat(Run.companion("as-of", document, "2000"))
        .isEqualTo(
            new Run(
                0,
                """
                T
                as of 2000, observed through 2020-01-01

                No treaty or institution of this document exists then.
                """,
                ""));
  }

  @Test
  void asOf_afterTheLastDayObserved() {
    assertThat(Run.companion("as-of", "eurasia", "2030-01-01", "csto").out())
        .contains("certain   nobody", "possible  ARM BLR KAZ KGZ RUS TJK UZB (beyond horizon)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"persistence", "PERSISTENCE"})
  void asOf_assumingPersistence(String assumption) {
    assertThat(
            Run.companion("as-of", "eurasia", "2030-01-01", "csto", "--assume", assumption).out())
        .contains("certain   ARM BLR KAZ KGZ RUS TJK\n", "others    nobody");
  }

  @ParameterizedTest
  @CsvSource({"strict, certain   KAZ", "unit, possible  KAZ (date)"})
  void asOf_withTolerance(String tolerance, String expected) throws IOException {
    String document =
        file(
            "marked.json",
            FAULTY.replace(
                "\"member\", \"from\": \"2003-09-18\"", "\"member\", \"from\": \"2004~\""));

    assertThat(
            Run.companion("as-of", document, "2005-06-01", "csto", "--tolerance", tolerance).out())
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CSTO", "cto", "csto-"})
  void asOf_unknownFramework(String id) {
    Run run = Run.companion("as-of", "eurasia", "2007-01-01", id);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains('"' + id + '"', "did you mean csto?");
  }

  @Test
  void asOf_unknownFrameworkLikeNoOther() {
    Run run = Run.companion("as-of", "eurasia", "2007-01-01", "nato");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there are: cis, cis-agreement, cis-charter, ");
  }

  @Test
  void asOf_partialDocument() throws IOException {
    Run run = Run.companion("as-of", file("faulty.json", FAULTY), "2010-01-01");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("csto  CSTO", "certain   KAZ").doesNotContain("cis");
    assertThat(withoutFolder(run.err()))
        .isEqualTo(
            "faulty.json: read in part only; it has 3 problems, which the command"
                + " check lists\n");
  }

  @Test
  void asOf_frameworkWithheldFromPartialDocument() throws IOException {
    Run run = Run.companion("as-of", file("faulty.json", FAULTY), "2010-01-01", "cis");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("3 problems", "no treaty or institution \"cis\"");
  }

  @Test
  void asOf_documentThatCannotBeMadeOut() throws IOException {
    Run run = Run.companion("as-of", file("text.json", "csto"), "2010-01-01");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(withoutFolder(run.err()))
        .isEqualTo("text.json: nothing of it could be read; the command check says why\n");
  }

  // check

  @Test
  void check_documentWithoutProblems() throws IOException {
    String document =
        file("eurasia.json", ArchitectureFormat.json().writeString(Catalogue.eurasia()));
    Run run = Run.companion("check", document);

    assertThat(run.exitCode()).isZero();
    assertThat(withoutFolder(run.out()))
        .doesNotContain("ERROR")
        .contains("  mode/roster-missing\n");
    assertThat(Run.companion("check", "eurasia").exitCode()).isZero();
    assertThat(Run.companion("check", "world").exitCode()).isZero();
  }

  @Test
  void check_documentWithProblems() throws IOException {
    Run run = Run.companion("check", file("faulty.json", FAULTY));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    ProjectFiles.assertGolden("check-faulty.txt", withoutFolder(run.out()));
  }

  @ParameterizedTest
  @CsvSource({"'', document/empty", "csto, json/syntax", "[], json/wrong-kind"})
  void check_noDocumentAtAll(String text, String code) throws IOException {
    Run run = Run.companion("check", file("text.json", text));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("text.json:1:1 ERROR " + code + " ", "1 error\n");
  }

  @Test
  void check_moreProblemsThanAreListed() throws IOException {
    String many = "\"x\": 0, ".repeat(1_100);
    Run run =
        Run.companion(
            "check",
            file(
                "many.json",
                "{"
                    + many
                    + "\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2020-01-01\"}"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("\n1100 errors\n", "\n   100  more, not listed\n");
  }

  @Test
  void check_inTheFormatsForProgramsAndPages() throws IOException {
    String document = file("faulty.json", FAULTY);

    assertThat(Run.companion("check", document, "--format", "json").out())
        .startsWith("{\n  \"koinonCheck\" : 1,\n")
        .contains("\"code\" : \"json/unknown-property\"");
    assertThat(Run.companion("check", document, "--format", "sarif").out())
        .contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"value/refused\"");
    assertThat(Run.companion("check", document, "--format", "markdown").out())
        .contains("| 6:34 | ERROR | json/unknown-property | ");
  }

  @Test
  void check_readsTheFormatThatTheNameEndsWith() throws IOException {
    String yaml =
        file(
            "league.yaml",
            """
            koinon: 1
            title: League
            observedThrough: 2026-05-20
            states:
              KAZ: {nam: Kazakhstan}
            """);
    Path states = folder.resolve("states.yml");
    ArchitectureFormat.yaml().writeFile(Catalogue.states(), states);

    assertThat(withoutFolder(Run.companion("check", yaml).out()))
        .contains("league.yaml:5:9 ERROR json/unknown-property");
    assertThat(Run.companion("check", states.toString()).exitCode()).isZero();
  }

  @Test
  void check_failsFromTheSeverityThatIsAskedFor() throws IOException {
    assertThat(Run.companion("check", "eurasia", "--profile", "curated").exitCode()).isZero();
    assertThat(Run.companion("check", "eurasia", "--fail-on", "error").exitCode()).isZero();
    assertThat(Run.companion("check", "eurasia", "--fail-on", "warning").exitCode()).isEqualTo(1);
    assertThat(Run.companion("check", "eurasia", "--profile", "curatd").exitCode()).isEqualTo(2);
  }

  @Test
  void check_baseline_countsApartWhatWasThereBefore() throws IOException {
    Run before = Run.companion("check", "eurasia", "--format", "baseline");
    String baseline = file("baseline.txt", before.out());

    Run run = Run.companion("check", "eurasia", "--baseline", baseline, "--fail-on", "info");

    assertThat(before.exitCode()).isZero();
    assertThat(before.out().lines()).isNotEmpty().isSorted();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo("eurasia: no problems\n" + before.out().lines().count() + " known before\n");
  }

  @Test
  void check_baseline_isWholeHoweverLong() throws IOException {
    String states =
        IntStream.range(0, 1_100)
            .mapToObj(i -> "\"S" + i + "\": {\"name\": \"S\"}")
            .collect(Collectors.joining(", "));
    String document =
        file(
            "many.json",
            "{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2020-01-01\","
                + " \"states\": {"
                + states
                + "}}");

    assertThat(Run.companion("check", document, "--format", "baseline").out().lines())
        .hasSize(1_100)
        .allMatch(line -> line.startsWith("source/missing state S"));
  }

  @Test
  void check_suppressions_acceptForAReason() throws IOException {
    String suppressions =
        file(
            "suppressions.txt",
            """
            # The first is for every record.
            source/missing because It is a draft.

            participation/start-unexplained participation csto/KAZ/member/2003-09-18 until 2027-01-01 because It founded it.
            """);
    String document = file("faulty.json", FAULTY);

    Run run =
        Run.companion("check", document, "--suppressions", suppressions, "--as-of", "2026-12-31");
    Run later =
        Run.companion("check", document, "--suppressions", suppressions, "--as-of", "2027-01-01");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .endsWith(
            """

            3 errors
                 1  json/unknown-property
                 2  value/refused
            4 suppressed
            """);
    assertThat(later.out())
        .endsWith(
            """

            3 errors, 1 warning, 1 info
                 1  json/unknown-property
                 1  participation/start-unexplained
                 1  profile/expired-suppression
                 2  value/refused
            3 suppressed
            """);
    assertThat(
            Run.companion("check", document, "--suppressions", suppressions, "--format", "markdown")
                .out())
        .contains("| source/missing | It names no source. | It is a draft. |");
  }

  @Test
  void check_suppressions_thatAreWrong_areShownWithTheirLines() throws IOException {
    String suppressions =
        file(
            "suppressions.txt",
            """
            source/missing because It is a draft.
            source/missing stat KAZ because It is a draft.
            source/missing until soon because It is a draft.
            """);

    Run run = Run.companion("check", "eurasia", "--suppressions", suppressions);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(withoutFolder(run.err()))
        .isEqualTo(
            """
            suppressions.txt:2: "stat" is refused: expected a record: state; or until and a day; or because
            suppressions.txt:3: "soon" is refused: expected a day behind until, for example 2027-01-01
            Try 'koinon check --help'.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--suppressions", "--baseline"})
  void check_fileOfAnOption_isNeverACatalogue(String option) {
    assertThat(Run.companion("check", "eurasia", option, "eurasia"))
        .isEqualTo(new Run(3, "", "eurasia: there is no such file\n"));
  }

  // project

  /** Two strategies, of which one would dissolve what is there. */
  private static final String STRATEGIES =
      """
      {
        "koinon": 1,
        "title": "Two strategies",
        "observedThrough": "2020-12-31",
        "institutions": {
          "league": {"name": "League", "kind": "alliance", "from": "1990-01-01", "to": ".."}
        },
        "strategies": {
          "end": {
            "title": "An end",
            "phases": {
              "now": {"horizon": "short", "track": "refine", "from": "2021-01-01",
                "to": "2022-01-01",
                "measures": {
                  "dissolve": {"dissolve": "league", "likelihood": "1/2"},
                  "leave": {"withdraw": {"actor": "AAA", "from": "league"}}}}
            }
          },
          "nothing": {"title": "Nothing"}
        }
      }
      """;

  @ParameterizedTest
  @CsvSource({"text, txt", "markdown, md", "gantt, mmd"})
  void project_theFoundingStrategy(String format, String extension) {
    Run run = Run.companion("project", "eurasia", "--format", format);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    ProjectFiles.assertGolden("project-eurasia." + extension, run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "participation --on 2007-01-01, participation.mmd",
    "participation --on 2007-01-01 --format dot, participation.dot",
    "obligations --on 2007-01-01, obligations.mmd",
    "obligations cst --on 2007 --format dot, obligations-cst.dot",
    "dependence, dependence.mmd",
    "dependence --format dot, dependence.dot",
    "timeline csto sco, timeline.mmd"
  })
  void diagram_eurasia(String arguments, String golden) {
    Run run = Run.companion(("diagram eurasia " + arguments).split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    ProjectFiles.assertGolden("diagram-eurasia-" + golden, run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eurasia timeline --format dot | a timeline is for Mermaid only",
        "eurasia timeline --on 2007 | a timeline is for Mermaid only",
        "eurasia dependence csto | leave out csto",
        "eurasia participation cstoo | did you mean csto?",
        "eurasia network | expected one of [PARTICIPATION, OBLIGATIONS, DEPENDENCE, TIMELINE]"
      })
  void diagram_commandLineThatIsWrong(String arguments, String expected) {
    Run run = Run.companion(("diagram " + arguments).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected);
  }

  @Test
  void diagram_help() {
    ProjectFiles.assertGolden("help-diagram.txt", Run.companion("diagram", "--help").out());
  }

  @Test
  void project_json() {
    assertThat(
            Run.companion("project", "eurasia", "greater-eurasian-partnership", "--format", "json")
                .out())
        .startsWith("{\n  \"koinonProjection\" : 1,\n")
        .contains("\"kind\" : \"measure-blocked\"");
  }

  @Test
  void project_againstAndThrough() {
    Run run =
        Run.companion("project", "eurasia", "--against", "KAZ,ARM", "--through", "2030-01-01");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "\nprojected through 2030-01-01\n",
            """
            KAZ votes against
            ARM votes against
            """,
            "not so: csto decides on admission: consensus of the members: 2 of 6 object (ARM,"
                + " KAZ)");
  }

  @Test
  void project_permissive() throws IOException {
    String document =
        file(
            "two.json",
            STRATEGIES
                .replace(
                    "\"to\": \"..\"}",
                    "\"to\": \"..\", \"modes\": {\"member\": {\"grade\": \"full\"}}}")
                .replace(
                    "\"strategies\": {",
                    """
                    "participations": {
                      "league": {"AAA": [{"mode": "member", "from": "1990-01-01", "to": ".."}]}
                    },
                    "strategies": {"""));

    assertThat(Run.companion("project", document, "end").out())
        .contains("not known: how one leaves league is not recorded");
    assertThat(Run.companion("project", document, "end", "--permissive").out())
        .contains("\nlaw that is not recorded is taken to allow\n")
        .doesNotContain("not known: how one leaves league is not recorded");
  }

  @ParameterizedTest
  @CsvSource({"text, project-runs.txt", "markdown, project-runs.md"})
  void project_runs(String format, String golden) {
    Run run =
        Run.companion("project", "eurasia", "--runs", "100", "--seed", "7", "--format", format);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith(Run.companion("project", "eurasia", "--format", format).out());
    ProjectFiles.assertGolden(golden, run.out().substring(run.out().indexOf("In 100 runs")));
  }

  @Test
  void project_runs_followFromTheSeed() {
    String[] command = {"project", "eurasia", "--runs", "50", "--seed", "7", "--format", "json"};
    String out = Run.companion(command).out();
    command[5] = "8";

    assertThat(out).contains("\"runs\" : 50");
    assertThat(Run.companion(command).out()).isNotEqualTo(out);
  }

  @Test
  void project_documentWithSeveralStrategies() throws IOException {
    String document = file("two.json", STRATEGIES);

    assertThat(Run.companion("project", document))
        .isEqualTo(
            new Run(
                2, "", "name one of the strategies: end, nothing\nTry 'koinon project --help'.\n"));
    assertThat(Run.companion("project", document, "nothing"))
        .isEqualTo(
            new Run(
                0,
                """
                Nothing
                observed through 2020-12-31
                everybody who may vote votes for
                measures: none
                milestones: none
                """,
                ""));
  }

  @Test
  void project_partialDocument() throws IOException {
    Run run =
        Run.companion(
            "project",
            file("two.json", STRATEGIES.replace("\"title\": \"Two", "\"x\": 0, \"title\": \"Two")),
            "nothing");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("Nothing\n");
    assertThat(withoutFolder(run.err()))
        .isEqualTo(
            "two.json: read in part only; it has 1 problem, which the command check lists\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "world | the document has no strategy",
        "eurasia greater-eurasia-partnership | did you mean greater-eurasian-partnership?",
        "eurasia --against KAX | no participant \"KAX\"; did you mean KAZ?",
        "eurasia --runs 0 | --runs takes a number from 1 to 1000000",
        "eurasia --runs 2 --format gantt | leave out --runs",
        "eurasia --format pdf | expected one of [TEXT, JSON, MARKDOWN, GANTT]",
        "eurasia --through 2030-02-30 | --through",
        "eurasia --through +12030-01-01 | --through: \"12030\" is refused"
      })
  void project_commandLineThatIsWrong(String arguments, String expected) {
    Run run = Run.companion(("project " + arguments).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected);
  }

  // files that cannot be read, wrong command lines

  @ParameterizedTest
  @ValueSource(strings = {"check", "as-of", "project"})
  void file_thatIsNotThere(String command) {
    String file = folder.resolve("none.json").toString();
    Run run =
        command.equals("as-of")
            ? Run.companion(command, file, "2007-01-01")
            : Run.companion(command, file);

    assertThat(run).isEqualTo(new Run(3, "", file + ": there is no such file\n"));
  }

  @Test
  void file_thatIsAFolder() {
    Run run = Run.companion("check", folder.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(folder + ": ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Missing required subcommand",
    "lst, Did you mean: koinon list?",
    "as-of eurasia, Missing required parameter: 'DATE'",
    "as-of eurasia 2007-02-29, \"2007-02-29\" is refused",
    "as-of eurasia yesterday, \"yesterday\" is refused",
    "as-of eurasia 2007 cst --assume much, 'expected one of [NONE, PERSISTENCE]'",
    "as-of eurasia 2007 cst --tolerence unit, --tolerance",
    "run one, 'one' is not an int",
    "check, Missing required parameter"
  })
  void commandLine_thatIsWrong(String commandLine, String expected) {
    Run run = Run.companion(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected);
  }

  // help, version, colours

  @Test
  void help_ofTheCompanion() {
    Run run = Run.companion("--help");

    assertThat(run.exitCode()).isZero();
    ProjectFiles.assertGolden("help.txt", run.out());
  }

  @Test
  void help_ofCheck() {
    ProjectFiles.assertGolden("help-check.txt", Run.companion("check", "--help").out());
  }

  @Test
  void help_ofProject() {
    ProjectFiles.assertGolden("help-project.txt", Run.companion("project", "--help").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "run", "as-of", "check", "project"})
  void help_ofEachCommand(String command) {
    Run run = Run.companion(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: koinon " + command).contains("Exit codes:");
  }

  @Test
  void version_isThatOfTheBuild() {
    String pom = ProjectFiles.text("pom.xml");
    Run run = Run.companion("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("koinon \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(pom).contains("<version>" + run.out().strip().substring(7) + "</version>");
  }

  @Test
  void colours_onlyWhereAskedFor() throws IOException {
    String document = file("faulty.json", FAULTY);

    assertThat(Run.companion(Ansi.ON, "check", document).out()).contains("\u001b[31mERROR\u001b[");
    assertThat(Run.companion(Ansi.ON, "as-of", "eurasia", "1994-06-01", "cst").out())
        .contains("\u001b[1mcst\u001b[", "\u001b[33mAZE");
    assertThat(Run.companion(Ansi.OFF, "check", document).out()).doesNotContain("\u001b");
  }
}
