package io.koinon.serialization.table;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.serialization.TableProblem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes spells as rows.
 *
 * <p>No cell is ever quoted: ids, names of modes and ends of intervals have neither quotes nor line
 * ends nor any of the separators in them.
 */
public final class TableWriting {
  private static final String LINE_END = "\r\n";
  private static final Joiner SOURCES = Joiner.on(' ');

  private TableWriting() {}

  /**
   * {@return the table of the spells of an architecture}
   *
   * @param architecture the architecture
   * @param separator what is to stand between the cells
   */
  public static byte[] table(SecurityArchitecture architecture, Separator separator) {
    Joiner cells = Joiner.on(separator.character());
    StringBuilder table = new StringBuilder();
    table.append(cells.join(Column.NAMES)).append(LINE_END);
    for (Participation spell : architecture.participations()) {
      table.append(cells.join(cells(spell))).append(LINE_END);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ImmutableList<Object> cells(Participation spell) {
    return ImmutableList.of(
        spell.participant(),
        spell.framework(),
        spell.mode().name(),
        spell.interval().from(),
        spell.interval().to(),
        SOURCES.join(spell.sources()));
  }

  /**
   * {@return what of the spells of an architecture is not in the table}
   *
   * @param architecture the architecture
   */
  public static ImmutableList<Finding> losses(SecurityArchitecture architecture) {
    ImmutableList.Builder<Finding> losses = ImmutableList.builder();
    ImmutableList<Participation> spells = architecture.participations();
    for (int i = 0; i < spells.size(); i++) {
      Subject subject = Subject.participation(architecture.participationKeys().get(i));
      lostClaim(spells.get(i), subject).ifPresent(losses::add);
      lostParts(spells.get(i), subject).ifPresent(losses::add);
    }
    return losses.build();
  }

  private static Optional<Finding> lostClaim(Participation spell, Subject subject) {
    return spell.claim() == Claim.ASSERTED
        ? Optional.empty()
        : Optional.of(
            Finding.of(TableProblem.CLAIM_NOT_CARRIED)
                .subject(subject)
                .with("claim", Ascii.toLowerCase(spell.claim().name()))
                .build());
  }

  private static Optional<Finding> lostParts(Participation spell, Subject subject) {
    ImmutableList<String> parts =
        Stream.of(
                part("entry", !spell.entry().isEmpty()),
                part("exit", !spell.exit().isEmpty()),
                part("limitations", !spell.limitations().isEmpty()),
                part("alternatives", !spell.alternatives().isEmpty()),
                part("note", spell.note().isPresent()))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(TableProblem.NOT_CARRIED)
                .subject(subject)
                .putArgument("parts", Argument.of(parts))
                .build());
  }

  private static Optional<String> part(String name, boolean isThere) {
    return isThere ? Optional.of(name) : Optional.empty();
  }
}
