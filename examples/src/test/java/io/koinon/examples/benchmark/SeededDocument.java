package io.koinon.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.koinon.examples.benchmark.ConstrainedDocument.Act;
import io.koinon.examples.benchmark.ConstrainedDocument.Institution;
import io.koinon.examples.benchmark.ConstrainedDocument.Limitation;
import io.koinon.examples.benchmark.ConstrainedDocument.Spell;
import io.koinon.examples.benchmark.ConstrainedDocument.State;
import io.koinon.serialization.ArchitectureFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@link SpellDocument} that keeps all rules of the benchmark of rules but for the faults that
 * are put into it, each in a record of its own.
 */
final class SeededDocument {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final List<String> SOURCES = List.of("source-0");
  private static final int KINDS = 8;

  private final int faultyIn1000;
  private final ConstrainedDocument document;
  private final ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
  private int seen;
  private int faulty;

  /**
   * A fault.
   *
   * @param code its code
   * @param place the JSON Pointer of the record that it is in
   */
  record Fault(String code, String place) {
    /** A fault by the pointer of the value that is wrong. */
    static Fault of(String code, List<String> pointer) {
      int length =
          pointer.get(0).equals("participations")
              ? code.equals("participation/spell-overlap") ? 3 : 4
              : 2;
      List<String> record = pointer.subList(0, Math.min(length, pointer.size()));
      return new Fault(code, "/" + String.join("/", record));
    }
  }

  SeededDocument(int frameworks, int actors, int faultyIn1000) {
    this.faultyIn1000 = faultyIn1000;
    byte[] bytes = ArchitectureFormat.json().write(SpellDocument.of(frameworks, actors));
    this.document = seeded(MAPPER.readValue(bytes, ConstrainedDocument.class));
  }

  ConstrainedDocument document() {
    return document;
  }

  byte[] bytes() {
    return MAPPER.writeValueAsBytes(document);
  }

  ImmutableSet<Fault> faults() {
    return faults.build();
  }

  private ConstrainedDocument seeded(ConstrainedDocument from) {
    return new ConstrainedDocument(
        from.koinon(),
        from.title(),
        from.observedThrough(),
        from.sources(),
        states(from.states()),
        institutions(from.institutions()),
        participations(from.participations()));
  }

  private Map<String, State> states(Map<String, State> from) {
    Map<String, State> states = new TreeMap<>();
    from.forEach((id, state) -> states.put(id, new State(state.name(), SOURCES)));
    if (faultyIn1000 > 0) {
      putState(states, "XBLANK", new State(" ", SOURCES), ConstrainedDocument.BLANK);
      putState(states, "XNAMELESS", new State(null, SOURCES), ConstrainedDocument.REQUIRED);
      putState(states, "XUNSOURCED", new State("X", null), ConstrainedDocument.UNSOURCED);
      putState(states, "X--X", new State("X", SOURCES), ConstrainedDocument.ID);
    }
    return states;
  }

  private void putState(Map<String, State> states, String id, State state, String code) {
    states.put(id, state);
    faults.add(Fault.of(code, List.of("states", id)));
  }

  private static Map<String, Institution> institutions(Map<String, Institution> from) {
    Map<String, Institution> institutions = new LinkedHashMap<>();
    from.forEach(
        (id, it) ->
            institutions.put(
                id,
                new Institution(it.name(), it.kind(), it.from(), it.to(), it.modes(), SOURCES)));
    return institutions;
  }

  private Map<String, Map<String, List<Spell>>> participations(
      Map<String, Map<String, List<Spell>>> from) {
    Map<String, Map<String, List<Spell>>> participations = new LinkedHashMap<>();
    from.forEach(
        (framework, participants) -> {
          Map<String, List<Spell>> inFramework = new LinkedHashMap<>();
          participants.forEach(
              (participant, spells) ->
                  inFramework.put(
                      participant,
                      spells(List.of("participations", framework, participant), spells)));
          participations.put(framework, inFramework);
        });
    return participations;
  }

  private List<Spell> spells(List<String> pair, List<Spell> from) {
    List<Spell> spells = new ArrayList<>(Lists.transform(from, SeededDocument::sound));
    for (int i = 0; i < from.size(); i++) {
      if (seen++ % 1000 < faultyIn1000) {
        breakOne(spells, i, pair);
      }
    }
    return spells;
  }

  /** A spell that its limitations do not outlive. */
  private static Spell sound(Spell spell) {
    return spell.limitations() == null
        ? spell
        : spell.withLimitations(
            Lists.transform(
                spell.limitations(),
                it ->
                    new Limitation(
                        it.kind(), it.by(), spell.from(), spell.to(), it.notEntitled())));
  }

  private void breakOne(List<Spell> spells, int i, List<String> pair) {
    Spell spell = spells.get(i).withLimitations(null).withEntry(null);
    switch (faulty++ % KINDS) {
      case 0 -> put(spells, i, pair, spell.withMode(null), ConstrainedDocument.REQUIRED);
      case 1 -> put(spells, i, pair, spell.withMode("Member!"), ConstrainedDocument.ID);
      case 2 -> put(spells, i, pair, spell.withDates(null, ".."), ConstrainedDocument.REQUIRED);
      case 3 ->
          put(
              spells,
              i,
              pair,
              spell.withDates(spell.from(), "1944-12-31"),
              ConstrainedDocument.IMPOSSIBLE);
      case 4 -> put(spells, i, pair, spell.withSources(null), ConstrainedDocument.UNSOURCED);
      case 5 ->
          put(
              spells,
              i,
              pair,
              spell.withEntry(
                  List.of(
                      new Act("signature", "1991-12-08"), new Act("ratification", "1991-12-07"))),
              "act/ratified-before-signed");
      case 6 ->
          put(
              spells,
              i,
              pair,
              spell.withLimitations(
                  List.of(
                      new Limitation(
                          "suspension", "decision", "1944-12-31", spell.to(), List.of("vote")))),
              "limitation/outlives-spell");
      default -> {
        spells.add(spell.withDates(spell.from(), ".."));
        faults.add(Fault.of("participation/spell-overlap", pair));
      }
    }
  }

  private void put(List<Spell> spells, int i, List<String> pair, Spell spell, String code) {
    spells.set(i, spell);
    List<String> place = new ArrayList<>(pair);
    place.add(Integer.toString(i));
    faults.add(Fault.of(code, place));
  }
}
