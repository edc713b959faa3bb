package io.koinon.serialization;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.koinon.finding.Subject;
import io.koinon.finding.Subject.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import java.util.function.BiConsumer;

/** Where each record stands, as the text alone tells. */
final class SourceMapOracle {
  private final JsonText document;
  private final ImmutableMap.Builder<Subject, Location> places = ImmutableMap.builder();
  private final Multiset<String> keys = HashMultiset.create();

  private SourceMapOracle(JsonText document) {
    this.document = document;
  }

  static ImmutableMap<Subject, Location> of(JsonText document) {
    SourceMapOracle oracle = new SourceMapOracle(document);
    oracle.put(Kind.DOCUMENT, "", "", document.root());
    oracle.records("sources", Kind.SOURCE);
    oracle.records("acts", Kind.ACT);
    oracle.records("attestations", Kind.ATTESTATION);
    oracle.records("weights", Kind.WEIGHT);
    oracle.records("successions", Kind.SUCCESSION);
    oracle.records("states", Kind.STATE);
    oracle.records("regions", Kind.REGION);
    oracle.frameworks("treaties");
    oracle.frameworks("institutions");
    oracle.spells();
    oracle.records("operations", Kind.OPERATION);
    oracle.records("ties", Kind.TIE);
    oracle.records("links", Kind.LINK);
    oracle.records("strategies", Kind.STRATEGY);
    return oracle.places.buildOrThrow();
  }

  private void put(Kind kind, String key, String pointer, Node node) {
    places.put(new Subject(kind, key), document.at(pointer, node.start()));
  }

  private static void each(Node parent, String pointer, BiConsumer<String, Member> then) {
    parent.members().forEach(member -> then.accept(pointer + "/" + member.name(), member));
  }

  private void records(String property, Kind kind) {
    document
        .root()
        .find(property)
        .ifPresent(
            records ->
                each(
                    records.value(),
                    "/" + property,
                    (pointer, record) -> put(kind, record.name(), pointer, record.value())));
  }

  private void frameworks(String property) {
    records(property, Kind.FRAMEWORK);
    document
        .root()
        .find(property)
        .ifPresent(
            frameworks ->
                each(
                    frameworks.value(),
                    "/" + property,
                    (pointer, framework) -> {
                      parts("modes", Kind.MODE, pointer, framework);
                      parts("decisions", Kind.DECISION, pointer, framework);
                      parts("obligations", Kind.OBLIGATION, pointer, framework);
                    }));
  }

  private void parts(String property, Kind kind, String pointer, Member framework) {
    framework
        .value()
        .find(property)
        .ifPresent(
            parts ->
                each(
                    parts.value(),
                    pointer + "/" + property,
                    (place, part) ->
                        put(kind, framework.name() + "/" + part.name(), place, part.value())));
  }

  private void spells() {
    document
        .root()
        .find("participations")
        .ifPresent(
            all ->
                each(
                    all.value(),
                    "/participations",
                    (place, framework) ->
                        each(
                            framework.value(),
                            place,
                            (pointer, actor) ->
                                each(
                                    actor.value(),
                                    pointer,
                                    (at, spell) ->
                                        spell(
                                            framework.name() + "/" + actor.name(),
                                            at,
                                            spell.value())))));
  }

  private void spell(String pair, String pointer, Node spell) {
    String key = pair + "/" + spell.get("mode").text() + "/" + spell.get("from").text();
    int earlier = keys.add(key, 1);
    put(Kind.PARTICIPATION, earlier == 0 ? key : key + "#" + (earlier + 1), pointer, spell);
  }
}
