package io.koinon.examples;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.SourceId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.framework.Obligation;
import io.koinon.participation.Act;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That {@code docs/catalogue.md} lists what is disputed in the catalogue, or left out. */
class CatalogueDocumentTest {
  private static final String HEAD =
      """
      # What is disputed in the catalogue, or left out

      Made from the catalogue by `CatalogueDocumentTest` (`mvn verify -Dkoinon.golden.update=true` makes it anew). The ids of sources are
      those of the documents of [Eurasia](../serialization/src/main/resources/io/koinon/serialization/catalogue/eurasia.json) and of the
      [world](../serialization/src/main/resources/io/koinon/serialization/catalogue/world.json), where each has its title and where to find
      it. `unverified` is general knowledge.

      """;

  @Test
  void document_isWhatTheCatalogueSays() {
    List<String> lines = new ArrayList<>();
    tell(lines, "Eurasia", Catalogue.eurasia(), "left-out-eurasia.tsv");
    lines.add("");
    tell(lines, "The world", Catalogue.world(), "left-out-world.tsv");
    ProjectFiles.assertGeneratedDocument(
        "docs/catalogue.md", HEAD + Joiner.on('\n').join(lines) + "\n");
  }

  private static void tell(
      List<String> lines, String title, SecurityArchitecture catalogue, String leftOut) {
    lines.add("## " + title);
    lines.add("");
    lines.add("### Read otherwise by an account");
    lines.add("");
    row(lines, "spell", "as recorded", "account", "reads");
    row(lines, "---", "---", "---", "---");
    for (int i = 0; i < catalogue.participations().size(); i++) {
      Participation spell = catalogue.participations().get(i);
      for (Alternative other : spell.alternatives()) {
        row(
            lines,
            catalogue.participationKeys().get(i),
            spell.interval().toString(),
            other.account().value(),
            reading(other));
      }
    }
    lines.add("");
    lines.add("### Not decided");
    lines.add("");
    row(lines, "record", "what", "sources");
    row(lines, "---", "---", "---");
    for (int i = 0; i < catalogue.participations().size(); i++) {
      undecided(lines, catalogue.participationKeys().get(i), catalogue.participations().get(i));
    }
    catalogue.obligations().values().forEach(obligation -> undecided(lines, obligation));
    catalogue.operations().values().forEach(operation -> undecided(lines, operation));
    lines.add("");
    lines.add("### Left out");
    lines.add("");
    leftOut(lines, leftOut);
  }

  private static String reading(Alternative other) {
    List<String> differs = new ArrayList<>();
    other.mode().ifPresent(mode -> differs.add("mode " + mode.name()));
    other.start().ifPresent(start -> differs.add("from " + start));
    other.end().ifPresent(end -> differs.add("to " + end));
    other
        .claim()
        .ifPresent(claim -> differs.add(claim == Claim.DENIED ? "denied" : "claim " + claim));
    other.entry().ifPresent(acts -> differs.add("entry " + acts(acts)));
    other.exit().ifPresent(acts -> differs.add("exit " + acts(acts)));
    other.note().ifPresent(differs::add);
    return Joiner.on("; ").join(differs);
  }

  private static String acts(ImmutableList<Act> acts) {
    return acts.isEmpty()
        ? "by no act"
        : Joiner.on(", ")
            .join(
                acts.stream()
                    .map(act -> act.kind() + act.on().map(on -> " " + on).orElse(""))
                    .toList());
  }

  private static void undecided(List<String> lines, String key, Participation spell) {
    List<String> what = ends(spell.interval());
    if (spell.claim() != Claim.ASSERTED) {
      what.add("claim " + spell.claim());
    }
    for (Act act :
        ImmutableList.<Act>builder().addAll(spell.entry()).addAll(spell.exit()).build()) {
      act.on().flatMap(on -> range(act.kind() + " in ", on)).ifPresent(what::add);
    }
    for (Limitation limitation : spell.limitations()) {
      if (limitation.claim() != Claim.ASSERTED) {
        what.add(limitation.kind() + " " + limitation.claim());
      }
      limitation
          .interval()
          .ifPresent(
              it -> {
                range(limitation.kind() + " begins in ", it.from()).ifPresent(what::add);
                range(limitation.kind() + " ends in ", it.to()).ifPresent(what::add);
              });
    }
    tell(lines, key, what, spell.sources());
  }

  private static void undecided(List<String> lines, Obligation obligation) {
    List<String> what = obligation.validity().map(CatalogueDocumentTest::ends).orElse(List.of());
    tell(lines, obligation.id().toString(), what, obligation.sources());
  }

  private static void undecided(List<String> lines, Operation operation) {
    String name = "operation " + operation.id();
    tell(lines, name, ends(operation.existence()), operation.sources());
    for (OperationRole role : operation.roles()) {
      List<String> what = role.interval().map(CatalogueDocumentTest::ends).orElse(List.of());
      tell(lines, name + ": " + role.actor() + " " + role.kind(), what, role.sources());
    }
    for (Contribution contribution : operation.contributions()) {
      List<String> what =
          new ArrayList<>(
              contribution.interval().map(CatalogueDocumentTest::ends).orElse(List.of()));
      if (contribution.claim() == Claim.POSSIBLE) {
        what.add("claim POSSIBLE");
      }
      tell(lines, name + ": " + contribution.contributor(), what, contribution.sources());
    }
  }

  private static void tell(
      List<String> lines, String record, List<String> what, List<SourceId> sources) {
    if (!what.isEmpty()) {
      row(
          lines,
          record,
          Joiner.on("; ").join(what),
          Joiner.on(", ").join(sources.stream().map(SourceId::value).toList()));
    }
  }

  private static List<String> ends(Interval interval) {
    List<String> ends = new ArrayList<>();
    range("begins in ", interval.from()).ifPresent(ends::add);
    range("ends in ", interval.to()).ifPresent(ends::add);
    return ends;
  }

  private static Optional<String> range(String words, Endpoint endpoint) {
    return endpoint instanceof Endpoint.Between || endpoint instanceof Endpoint.Unknown
        ? Optional.of(words + endpoint)
        : Optional.empty();
  }

  private static void leftOut(List<String> lines, String file) {
    boolean isHead = true;
    for (String line : ProjectFiles.text(ProjectFiles.RESOURCES + file).lines().toList()) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      row(lines, cells.toArray(new String[0]));
      if (isHead) {
        row(lines, cells.stream().map(cell -> "---").toArray(String[]::new));
        isHead = false;
      }
    }
  }

  private static void row(List<String> lines, String... cells) {
    lines.add("| " + Joiner.on(" | ").join(cells) + " |");
  }
}
