package io.koinon.examples;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.koinon.architecture.Answer;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.framework.Framework;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Prints who takes part in what, as of a day. */
final class AsOfReport {
  private static final String NOBODY = "nobody";
  private static final int LABEL_WIDTH = 14;
  private static final int DEGREE_WIDTH = 10;

  private final Snapshot snapshot;
  private final PrintWriter out;
  private final Palette palette;

  AsOfReport(Snapshot snapshot, PrintWriter out, Palette palette) {
    this.snapshot = requireNonNull(snapshot, "snapshot");
    this.out = requireNonNull(out, "out");
    this.palette = requireNonNull(palette, "palette");
  }

  /** Prints one framework, whether or not it exists. */
  void print(Framework framework) {
    printTitle();
    printFramework(framework);
  }

  /** Prints all frameworks that exist, or may exist. */
  void printAll() {
    ImmutableList<Framework> existing =
        snapshot.architecture().frameworks().values().stream()
            .filter(framework -> snapshot.exists(framework.id()) != Truth.NO)
            .collect(ImmutableList.toImmutableList());
    printTitle();
    existing.forEach(this::printFramework);
    if (existing.isEmpty()) {
      out.println();
      out.println("No treaty or institution of this document exists then.");
    }
  }

  private void printTitle() {
    SecurityArchitecture architecture = snapshot.architecture();
    out.println(architecture.title());
    out.println(
        "as of " + snapshot.asOf().date() + ", observed through " + architecture.observedThrough());
  }

  private void printFramework(Framework framework) {
    String remark =
        switch (snapshot.exists(framework.id())) {
          case YES -> "";
          case UNKNOWN -> palette.doubtful(" (may not exist then)");
          case NO -> palette.doubtful(" (does not exist then)");
        };
    out.println();
    out.println(palette.strong(framework.id().value()) + "  " + framework.name() + remark);
    printSet(
        "members",
        snapshot.members(framework.id()),
        actor -> snapshot.membership(actor, framework.id()));
    printSet(
        "participants",
        snapshot.participants(framework.id()),
        actor -> snapshot.participation(actor, framework.id()));
  }

  private void printSet(
      String label, ThreeValuedSet<ActorId> actors, Function<ActorId, Answer> question) {
    printRow(label, "certain", words(actors.certain()));
    Multimaps.index(actors.uncertain(), actor -> question.apply(actor).reasons())
        .asMap()
        .forEach(
            (reasons, doubtful) ->
                printRow(
                    "",
                    "possible",
                    palette.doubtful(words(doubtful)) + " (" + explained(reasons) + ")"));
    if (actors.uncertain().isEmpty()) {
      printRow("", "possible", NOBODY);
    }
    printRow("", "others", actors.complete() ? NOBODY : "not ruled out");
  }

  private void printRow(String label, String degree, String who) {
    out.println(
        "  "
            + Strings.padEnd(label, LABEL_WIDTH, ' ')
            + Strings.padEnd(degree, DEGREE_WIDTH, ' ')
            + who);
  }

  private static String words(Collection<ActorId> actors) {
    return actors.isEmpty() ? NOBODY : actors.stream().map(ActorId::value).collect(joining(" "));
  }

  /** {@code DATE} and {@code NO_DATA} become {@code date, no data}. */
  private static String explained(ImmutableSet<Reason> reasons) {
    return reasons.stream()
        .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(joining(", "));
  }
}
