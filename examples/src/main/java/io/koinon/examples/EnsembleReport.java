package io.koinon.examples;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.projection.Ensemble;
import io.koinon.projection.MeasureOdds;
import io.koinon.projection.MilestoneOdds;
import java.util.List;
import java.util.Locale;

/** Shows how often what happens in many runs of a strategy, as tables. */
final class EnsembleReport {
  private static final ImmutableList<String> MILESTONES =
      ImmutableList.of("milestone", "probability", "standard error", "not known");
  private static final ImmutableList<String> MEASURES =
      ImmutableList.of("measure", "taken", "dropped", "blocked");

  private final Ensemble ensemble;

  EnsembleReport(Ensemble ensemble) {
    this.ensemble = requireNonNull(ensemble, "ensemble");
  }

  String text() {
    return "In "
        + ensemble.runs()
        + " runs\n"
        + aligned(MILESTONES, milestones())
        + "\n"
        + aligned(MEASURES, measures());
  }

  /** Ids have nothing that is markup. */
  String markdown() {
    return "## In "
        + ensemble.runs()
        + " runs\n\n"
        + table(MILESTONES, milestones())
        + "\n"
        + table(MEASURES, measures());
  }

  private List<ImmutableList<String>> milestones() {
    return ensemble.milestones().entrySet().stream()
        .map(milestone -> row(milestone.getKey(), milestone.getValue()))
        .toList();
  }

  private static ImmutableList<String> row(MilestoneId id, MilestoneOdds odds) {
    return ImmutableList.of(
        id.toString(),
        share(odds.probability()),
        share(odds.standardError()),
        share((double) odds.unknown() / odds.runs()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private List<ImmutableList<String>> measures() {
    return ensemble.measures().entrySet().stream()
        .map(measure -> row(measure.getKey(), measure.getValue()))
        .toList();
  }

  private static ImmutableList<String> row(MeasureId id, MeasureOdds odds) {
    return ImmutableList.of(
        id.toString(),
        Integer.toString(odds.taken()),
        Integer.toString(odds.dropped()),
        Integer.toString(odds.blocked()));
  }

  private static String aligned(ImmutableList<String> head, List<ImmutableList<String>> rows) {
    int first =
        rows.stream().mapToInt(row -> row.get(0).length()).reduce(head.get(0).length(), Math::max);
    return line(head, head, first)
        + rows.stream().map(row -> line(head, row, first)).collect(joining());
  }

  /** What stands under a head ends where the head ends. */
  private static String line(ImmutableList<String> head, ImmutableList<String> row, int first) {
    StringBuilder line = new StringBuilder("  ").append(Strings.padEnd(row.get(0), first, ' '));
    for (int i = 1; i < row.size(); i++) {
      line.append("  ").append(Strings.padStart(row.get(i), head.get(i).length(), ' '));
    }
    return line.append('\n').toString();
  }

  private static String table(ImmutableList<String> head, List<ImmutableList<String>> rows) {
    return row(head)
        + "| --- ".repeat(head.size())
        + "|\n"
        + rows.stream().map(EnsembleReport::row).collect(joining());
  }

  private static String row(ImmutableList<String> cells) {
    return cells.stream().collect(joining(" | ", "| ", " |\n"));
  }
}
