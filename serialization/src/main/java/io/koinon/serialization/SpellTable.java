package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.participation.Participation;
import io.koinon.serialization.table.SpellRow;
import io.koinon.serialization.table.TableCheck;

/**
 * The spells of a table, to be added to an architecture.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpellTable {
  private final ImmutableList<SpellRow> rows;
  private final byte[] table;

  SpellTable(ImmutableList<SpellRow> rows, byte[] table) {
    this.rows = rows;
    this.table = table;
  }

  /** {@return the spells, in the order of their rows} */
  public ImmutableList<Participation> spells() {
    return rows.stream().map(SpellRow::spell).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return an architecture with these spells added to its own}
   *
   * <p>Nothing else is added or changed, and nothing is left out. A state, framework, mode or
   * source that the architecture does not have stays an id that refers to nothing, and a spell that
   * it has already is there twice: {@link #check} finds both. Questions about an unknown framework
   * are answered with UNKNOWN, those about an unknown state as about any other.
   *
   * @param architecture the architecture
   */
  public SecurityArchitecture addTo(SecurityArchitecture architecture) {
    return architecture.toBuilder().addAllParticipations(spells()).build();
  }

  /**
   * {@return what is to be said about adding these spells to an architecture: {@link
   * TableProblem#UNKNOWN_ID} for each id that it does not have, at the first place of the id, and
   * {@link TableProblem#DUPLICATE} for each spell that is there already; sorted by place}
   *
   * @param architecture the architecture, without these spells
   */
  public ImmutableList<LocatedFinding> check(SecurityArchitecture architecture) {
    return TableCheck.of(rows, table, requireNonNull(architecture, "architecture"));
  }

  /** {@return how many spells there are} */
  @Override
  public String toString() {
    return rows.size() + (rows.size() == 1 ? " spell" : " spells");
  }
}
