package io.koinon.serialization.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.finding.Finding;
import io.koinon.framework.Framework;
import io.koinon.participation.Participation;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.TableProblem;
import io.koinon.serialization.shape.Lines;
import io.koinon.serialization.shape.Problems;
import io.koinon.serialization.shape.Refusals;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.HashSet;
import java.util.Set;

/** Compares the spells of a table with an architecture. Not thread-safe. */
public final class TableCheck {
  private final SecurityArchitecture architecture;
  private final Problems problems = new Problems(Integer.MAX_VALUE);
  private final Set<Unknown> unknown = new HashSet<>();
  private final Set<Held> held = new HashSet<>();

  /** An id that was reported. */
  private record Unknown(String kind, String id) {}

  /** Who held what, and when. */
  private record Held(ActorId participant, ModeId mode, Interval interval) {
    static Held of(Participation spell) {
      return new Held(spell.participant(), spell.mode(), spell.interval());
    }
  }

  private TableCheck(SecurityArchitecture architecture) {
    this.architecture = architecture;
    architecture.participations().forEach(spell -> held.add(Held.of(spell)));
  }

  /**
   * {@return ids that the architecture does not have, each at its first place, and spells that are
   * there already}
   *
   * @param rows the spells
   * @param table the table that they were read from
   * @param architecture the architecture
   */
  public static ImmutableList<LocatedFinding> of(
      Iterable<SpellRow> rows, byte[] table, SecurityArchitecture architecture) {
    TableCheck check = new TableCheck(architecture);
    rows.forEach(check::check);
    return check.problems.locate(new Lines(table));
  }

  private void check(SpellRow row) {
    Participation spell = row.spell();
    checkParticipant(row, spell.participant());
    checkFramework(row, spell.mode());
    checkEnd(row, Column.FROM, spell.interval().from());
    checkEnd(row, Column.TO, spell.interval().to());
    for (SourceId source : spell.sources()) {
      Set<SourceId> known = architecture.sources().keySet();
      checkId(row, Column.SOURCE, "source", source, known);
    }
    if (!held.add(Held.of(spell))) {
      problems.add(
          row.offset(),
          Places.row(row.number()),
          Finding.of(TableProblem.DUPLICATE).with("spell", spell.key()).build());
    }
  }

  private void checkParticipant(SpellRow row, ActorId participant) {
    Iterable<ActorId> known =
        Iterables.concat(architecture.states().keySet(), architecture.frameworks().keySet());
    boolean isKnown =
        participant.isState()
            ? architecture.states().containsKey(participant)
            : architecture.frameworks().containsKey(participant);
    if (!isKnown) {
      reportUnknown(
          row,
          Column.PARTICIPANT,
          participant.isState() ? "state" : "institution",
          participant,
          known);
    }
  }

  private void checkFramework(SpellRow row, ModeId mode) {
    Framework framework = architecture.frameworks().get(mode.framework());
    if (framework == null) {
      Set<FrameworkId> known = architecture.frameworks().keySet();
      checkId(row, Column.FRAMEWORK, "framework", mode.framework(), known);
    } else if (framework.findMode(mode).isEmpty()) {
      reportUnknown(
          row,
          Column.MODE,
          "mode of " + framework.id(),
          mode.name(),
          Iterables.transform(framework.modes(), each -> each.id().name()));
    }
  }

  private void checkEnd(SpellRow row, Column column, Endpoint end) {
    if (end instanceof Endpoint.Reference reference) {
      String target = reference.target();
      int slash = target.indexOf('/');
      if (slash < 0) {
        checkId(row, column, "act", ActId.of(target), architecture.acts().keySet());
      } else {
        FrameworkId framework = FrameworkId.of(target.substring(0, slash));
        checkId(row, column, "framework", framework, architecture.frameworks().keySet());
      }
    }
  }

  private <T> void checkId(SpellRow row, Column column, String kind, T id, Set<? extends T> known) {
    if (!known.contains(id)) {
      reportUnknown(row, column, kind, id, known);
    }
  }

  private void reportUnknown(
      SpellRow row, Column column, String kind, Object id, Iterable<?> candidates) {
    if (unknown.add(new Unknown(kind, id.toString()))) {
      problems.add(
          row.offset(column),
          Places.cell(row.number(), column),
          Refusals.suggesting(
                  Finding.of(TableProblem.UNKNOWN_ID),
                  id.toString(),
                  Iterables.transform(candidates, Object::toString))
              .with("kind", kind)
              .with("id", id.toString())
              .build());
    }
  }
}
