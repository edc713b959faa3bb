package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.koinon.RefusedException;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.decision.Vote;
import io.koinon.finding.Severity;
import io.koinon.finding.Suggestions;
import io.koinon.framework.Framework;
import io.koinon.participation.Participation;
import io.koinon.projection.AssumedVote;
import io.koinon.projection.Ensemble;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.Projector;
import io.koinon.serialization.DocumentCheck;
import io.koinon.serialization.ReadResult;
import io.koinon.strategy.Strategy;
import io.koinon.time.Assumption;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import io.koinon.validation.Baseline;
import io.koinon.validation.Profile;
import io.koinon.validation.RefusedLinesException;
import io.koinon.validation.Suppression;
import io.koinon.validation.Validator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command-line companion: runs the tutorials, asks a document who took part in what as of a
 * day, checks and draws documents, and projects strategies. {@code --help} says more.
 */
@Command(
    name = "koinon",
    description =
        "Asks, checks, draws and projects documents on collective security, and runs the tutorials.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = CompanionVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is well.",
      "1:The document has problems, or breaks rules; what could be read of it was used.",
      "2:The command line is wrong: an option, a date, a framework or strategy the document lacks,"
          + " a line of suppressions.",
      "3:The file cannot be read as a file: there is none, it is a folder, access is denied."
    })
public final class Companion {
  private static final int FINE = 0;
  private static final int FINDINGS = 1;

  /** A defect of this program; EX_SOFTWARE in the sysexits.h of BSD. */
  private static final int DEFECT = 70;

  private static final String FILE = "FILE|eurasia|world";
  private static final String DOCUMENT =
      "A document in JSON; the words eurasia and world stand for the bundled catalogues.";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Palette palette;

  private Companion(PrintWriter out, PrintWriter err, ColorScheme colors) {
    this.out = requireNonNull(out, "out");
    this.err = requireNonNull(err, "err");
    this.palette = new Palette(colors);
  }

  /**
   * Runs the companion, and ends the virtual machine if the exit code is not 0.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    int exitCode = commandLine(out, err, Ansi.AUTO).execute(args);
    if (exitCode != FINE) {
      System.exit(exitCode);
    }
  }

  /** The companion, ready to be given a command line. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err, Ansi ansi) {
    ColorScheme colors = Help.defaultColorScheme(ansi);
    return new CommandLine(new Companion(out, err, colors))
        .setOut(out)
        .setErr(err)
        .setColorScheme(colors)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(DocumentFile.class, text -> new DocumentFile(Path.of(text)))
        .registerConverter(PartialDate.class, Companion::date)
        .registerConverter(Profile.class, Companion::profile)
        .setParameterExceptionHandler((wrong, args) -> explain(wrong))
        .setExecutionExceptionHandler((failed, command, parsed) -> explain(failed, command))
        .setExitCodeExceptionMapper(defect -> DEFECT);
  }

  @Command(description = "Lists the tutorials.")
  int list() {
    for (Tutorial tutorial : Tutorial.all()) {
      out.println(palette.strong(Integer.toString(tutorial.number())) + "  " + tutorial.title());
    }
    return FINE;
  }

  @Command(description = "Runs a tutorial.")
  int run(@Parameters(paramLabel = "N", description = "Its number.") int number) {
    Tutorial tutorial =
        Tutorial.find(number)
            .orElseThrow(() -> new Refusal(Refusal.USAGE, "there is no tutorial " + number));
    tutorial.program().accept(out);
    return FINE;
  }

  @Command(
      name = "as-of",
      description = {
        "Tells who takes part in what, as of a day: who certainly does, who possibly does and why"
            + " that is not known, and whether others can.",
        "After the last day observed nothing is known, unless one assumes that nothing changes."
      })
  int asOf(
      @Parameters(paramLabel = FILE, description = DOCUMENT) DocumentFile document,
      @Parameters(
              paramLabel = "DATE",
              description = "A day, or what is known of it: 2007-01-01, 2007-01, 2007.")
          PartialDate date,
      @Parameters(
              paramLabel = "FRAMEWORK",
              arity = "0..1",
              description = "A treaty or institution, by id; all that exist on that day if absent.")
          Optional<String> framework,
      @Option(
              names = "--assume",
              paramLabel = "ASSUMPTION",
              defaultValue = "none",
              description =
                  "About the days after the last day observed: none, or persistence (nothing"
                      + " changes).")
          Assumption assumption,
      @Option(
              names = "--tolerance",
              paramLabel = "TOLERANCE",
              defaultValue = "strict",
              description =
                  "About dates marked ? ~ %%: strict, or unit (they may be off by a day, month or"
                      + " year, as they are written).")
          Tolerance tolerance) {
    ReadResult result = document.read();
    if (!isReadable(document, result)) {
      return FINDINGS;
    }
    SecurityArchitecture architecture = result.readable().orElseThrow();
    Optional<Framework> chosen = framework.map(id -> framework(architecture, id));
    AsOf question = AsOf.on(date).assuming(assumption).within(tolerance);
    AsOfReport report = new AsOfReport(architecture.asOf(question), out, palette);
    chosen.ifPresentOrElse(report::print, report::printAll);
    return exitCode(result);
  }

  @Command(
      description = {
        "Checks a document: lists what cannot be read and what breaks a rule, each with its place"
            + " and advice, then how often each rule is broken.",
        "The rules, one by one: docs/rules.md."
      })
  int check(
      @Parameters(paramLabel = FILE, description = DOCUMENT) DocumentFile document,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description =
                  "How to print it: text, json, markdown, sarif, or baseline (for a later"
                      + " --baseline).")
          CheckFormat format,
      @Option(
              names = "--profile",
              paramLabel = "PROFILE",
              defaultValue = "standard",
              description =
                  "How grave rules are: structural (references only), standard, curated (sources"
                      + " and ends are required), import (errors become warnings).")
          Profile profile,
      @Option(
              names = "--as-of",
              paramLabel = "DAY",
              description = "The day of the check, for what expires.")
          Optional<LocalDate> day,
      @Option(
              names = "--baseline",
              paramLabel = "FILE",
              description =
                  "Findings that were there before, as --format baseline prints them: they are"
                      + " counted and not listed.")
          Optional<Path> baseline,
      @Option(
              names = "--suppressions",
              paramLabel = "FILE",
              description =
                  "What is accepted, a line each: RULE [RECORD] [until DAY] because REASON.")
          Optional<Path> suppressions,
      @Option(
              names = "--fail-on",
              paramLabel = "SEVERITY",
              defaultValue = "error",
              description = "From which severity on the exit code is 1: error, warning or info.")
          Severity failOn) {
    Validator validator = Validator.of(profile).withProvidedRules();
    if (day.isPresent()) {
      validator = validator.asOf(day.get());
    }
    if (format == CheckFormat.BASELINE) {
      validator = validator.withLimit(Integer.MAX_VALUE);
    }
    if (baseline.isPresent()) {
      validator = validator.since(Baseline.parse(DocumentFile.text(baseline.get())));
    }
    if (suppressions.isPresent()) {
      validator = validator.suppressing(suppressions(suppressions.get()));
    }
    DocumentCheck check = DocumentCheck.of(document.format(), validator, document.bytes());
    format.print(check, new CheckReport(document.toString(), out, palette), out);
    return check.isBelow(failOn) ? FINE : FINDINGS;
  }

  @Command(
      description = {
        "Projects a strategy: tells phase by phase what would be done on which day and on what"
            + " ground, what stands in the way, which milestones would be reached, and what would be"
            + " different at the end.",
        "Nothing is forecast: it is said what the law of the frameworks and the conditions of the"
            + " strategy allow, if everybody votes as assumed and nothing else changes."
      })
  int project(
      @Parameters(
              paramLabel = FILE,
              description =
                  "A document in JSON that has a strategy; eurasia stands for the bundled catalogue"
                      + " with the founding strategy, world for the one that has none.")
          DocumentFile document,
      @Parameters(
              paramLabel = "STRATEGY",
              arity = "0..1",
              description = "A strategy, by id; may be left out where there is only one.")
          Optional<String> strategy,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description =
                  "How to print it: text, json, markdown, or gantt (a chart for Mermaid).")
          ProjectFormat format,
      @Option(
              names = "--through",
              paramLabel = "DAY",
              description = "The last day to look at; the end of the strategy if absent.")
          Optional<LocalDate> through,
      @Option(
              names = "--against",
              paramLabel = "ACTOR",
              split = ",",
              description = "Who votes against everything, or objects; separated by commas.")
          List<String> against,
      @Option(
              names = "--permissive",
              description =
                  "Takes admission conditions, decision procedures and exit rules that are not"
                      + " recorded to allow a measure; otherwise it stays open, and is not taken.")
          boolean permissive,
      @Option(
              names = "--runs",
              paramLabel = "N",
              description =
                  "Adds how often what happens in so many runs, in each of which chance decides"
                      + " which measures are tried, and how late.")
          Optional<Integer> runs,
      @Option(
              names = "--seed",
              paramLabel = "S",
              defaultValue = "1",
              description = "What chance is to follow from: the same seed gives the same result.")
          long seed) {
    if (format == ProjectFormat.GANTT && runs.isPresent()) {
      throw new Refusal(Refusal.USAGE, "a chart has no room for many runs: leave out --runs");
    }
    ReadResult result = document.read();
    if (!isReadable(document, result)) {
      return FINDINGS;
    }
    SecurityArchitecture architecture = document.withStrategy(result);
    Strategy chosen = strategy(architecture, strategy);
    ProjectionAssumptions assumptions =
        assumptions(architecture, through, against == null ? List.of() : against, permissive);
    Optional<Ensemble> ensemble =
        runs.map(number -> ensemble(architecture, chosen, assumptions, number, seed));
    format.print(Projector.project(architecture, chosen, assumptions), ensemble, out);
    return exitCode(result);
  }

  @Command(
      description = {
        "Draws a diagram: who takes part in what on a day, who owes what to whom, who depends on whom,"
            + " or the spells on a line of time.",
        "What is so has a solid line, what is UNKNOWN a dashed one, and what is a NO none."
      })
  int diagram(
      @Parameters(
              paramLabel = FILE,
              description =
                  DOCUMENT + " Dependence is drawn of eurasia with its illustrative ties.")
          DocumentFile document,
      @Parameters(
              paramLabel = "KIND",
              description = "What to draw: participation, obligations, dependence or timeline.")
          DiagramKind kind,
      @Parameters(
              paramLabel = "FRAMEWORK",
              arity = "0..*",
              description = "Treaties or institutions, by id; all if absent. Not for dependence.")
          List<String> frameworks,
      @Option(
              names = "--on",
              paramLabel = "DATE",
              description =
                  "A day, or what is known of it: 2007-01-01, 2007-01, 2007; the last day observed if"
                      + " absent. Not for a timeline.")
          Optional<PartialDate> date,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "mermaid",
              description = "In which language: mermaid, or dot (Graphviz, which has no timeline).")
          DiagramFormat format) {
    if (kind == DiagramKind.TIMELINE && (format == DiagramFormat.DOT || date.isPresent())) {
      throw new Refusal(
          Refusal.USAGE, "a timeline is for Mermaid only, and of no day: leave out the option");
    }
    if (kind == DiagramKind.DEPENDENCE && frameworks != null) {
      throw new Refusal(
          Refusal.USAGE, "dependence is in no framework: leave out " + frameworks.get(0));
    }
    ReadResult result = document.read();
    if (!isReadable(document, result)) {
      return FINDINGS;
    }
    SecurityArchitecture architecture =
        kind == DiagramKind.DEPENDENCE
            ? document.withStrategy(result)
            : result.readable().orElseThrow();
    Optional<Set<FrameworkId>> chosen =
        Optional.ofNullable(frameworks)
            .map(
                ids ->
                    ids.stream()
                        .map(id -> framework(architecture, id).id())
                        .collect(ImmutableSet.toImmutableSet()));
    AsOf day = date.map(AsOf::on).orElseGet(() -> AsOf.on(architecture.observedThrough()));
    out.print(kind.draw(architecture, day, chosen, format));
    out.flush();
    return exitCode(result);
  }

  private static ProjectionAssumptions assumptions(
      SecurityArchitecture architecture,
      Optional<LocalDate> through,
      List<String> against,
      boolean permissive) {
    ProjectionAssumptions assumptions =
        ProjectionAssumptions.builder()
            .addAllVotes(
                Lists.transform(
                    against, id -> AssumedVote.always(actor(architecture, id), Vote.AGAINST)))
            .isUnrecordedLawPermissive(permissive)
            .build();
    try {
      return assumptions.withThrough(through);
    } catch (RefusedException e) {
      throw new Refusal(Refusal.USAGE, "--through: " + e.getMessage());
    }
  }

  /** Somebody who takes part in something, so that no typing error goes unseen. */
  private static ActorId actor(SecurityArchitecture architecture, String id) {
    ImmutableSortedSet<ActorId> actors =
        architecture.participations().stream()
            .map(Participation::participant)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return actors.stream()
        .filter(actor -> actor.value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown("participant", id, Iterables.transform(actors, ActorId::value)));
  }

  private static Ensemble ensemble(
      SecurityArchitecture architecture,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      int runs,
      long seed) {
    if (runs < 1 || runs > Ensemble.MOST_RUNS) {
      throw new Refusal(Refusal.USAGE, "--runs takes a number from 1 to " + Ensemble.MOST_RUNS);
    }
    return Ensemble.of(architecture, strategy, assumptions, runs, seed, ForkJoinPool.commonPool());
  }

  private static Strategy strategy(SecurityArchitecture architecture, Optional<String> id) {
    Collection<Strategy> all = architecture.strategies().values();
    if (all.isEmpty()) {
      throw new Refusal(Refusal.USAGE, "the document has no strategy");
    }
    ImmutableList<String> ids =
        all.stream().map(each -> each.id().value()).collect(ImmutableList.toImmutableList());
    if (id.isEmpty() && all.size() > 1) {
      throw new Refusal(Refusal.USAGE, "name one of the strategies: " + String.join(", ", ids));
    }
    return all.stream()
        .filter(each -> id.isEmpty() || each.id().value().equals(id.get()))
        .findFirst()
        .orElseThrow(() -> unknown("strategy", id.orElse(""), ids));
  }

  private static ImmutableList<Suppression> suppressions(Path file) {
    try {
      return Suppression.parseLines(DocumentFile.text(file));
    } catch (RefusedLinesException e) {
      throw new Refusal(
          Refusal.USAGE,
          e.lines().entrySet().stream()
              .map(line -> file + ":" + line.getKey() + ": " + line.getValue().getMessage())
              .collect(Collectors.joining("\n")));
    }
  }

  /** Whether anything could be read; says so where not everything could. */
  private boolean isReadable(DocumentFile document, ReadResult result) {
    if (result.readable().isEmpty()) {
      err.println(document + ": nothing of it could be read; the command check says why");
      return false;
    }
    if (result.problemCount() > 0) {
      err.println(
          document
              + ": read in part only; it has "
              + CheckReport.count(result.problemCount())
              + ", which the command check lists");
    }
    return true;
  }

  private static int exitCode(ReadResult result) {
    return result.problemCount() > 0 ? FINDINGS : FINE;
  }

  private static Profile profile(String name) {
    return Profile.all().stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no profile \"" + name + "\", but: " + Profile.all()));
  }

  private static Framework framework(SecurityArchitecture architecture, String id) {
    return architecture.frameworks().values().stream()
        .filter(framework -> framework.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "treaty or institution",
                    id,
                    Iterables.transform(architecture.frameworks().keySet(), FrameworkId::value)));
  }

  private static Refusal unknown(String kind, String id, Iterable<String> ids) {
    ImmutableList<String> suggestions = Suggestions.nearest(id, ids);
    return new Refusal(
        Refusal.USAGE,
        "the document has no "
            + kind
            + " \""
            + id
            + "\"; "
            + (suggestions.isEmpty()
                ? "there are: " + String.join(", ", ids)
                : "did you mean " + String.join(" or ", suggestions) + "?"));
  }

  private static PartialDate date(String text) {
    try {
      return PartialDate.parse(text);
    } catch (RefusedException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** Says what is wrong with the command line. */
  private static int explain(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
      printHint(command);
    }
    return Refusal.USAGE;
  }

  /** Says why a command could not do what it was asked; a defect of this program goes on. */
  private static int explain(Exception failed, CommandLine command) throws Exception {
    if (failed instanceof Refusal refusal) {
      command.getErr().println(refusal.getMessage());
      if (refusal.exitCode() == Refusal.USAGE) {
        printHint(command);
      }
      return refusal.exitCode();
    }
    throw failed;
  }

  private static void printHint(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("Try '" + name + " --help'.");
  }
}
