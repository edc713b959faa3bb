package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.serialization.shape.Tree;
import io.koinon.serialization.shape.Versions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That documents of older versions are read, by a version that there never was.
 *
 * <p>In version 0 the title is called {@code heading}, what the document says of its edition stands
 * together under {@code edition}, and states are a list of objects with an {@code id}.
 */
class VersionsTest {
  private static final Versions WITH_ZERO = new Versions(ImmutableList.of(VersionsTest::oneOfZero));

  private static final String ZERO =
      """
      {
        "heading": "An old document",
        "koinon": 0,
        "edition": {"observedThrough": "2026-05-20", "licence": "CC0-1.0"},
        "states": [
          {"id": "KAZ", "name": "Kazakhstan"},
          {"id": "RUS", "name": "Russia", "codes": [{"scheme": "cow", "value": "365"}]}
        ]
      }
      """;

  private static final String ONE =
      """
      {
        "koinon": 1,
        "title": "An old document",
        "observedThrough": "2026-05-20",
        "licence": "CC0-1.0",
        "states": {
          "KAZ": {"name": "Kazakhstan"},
          "RUS": {"name": "Russia", "codes": [{"scheme": "cow", "value": "365"}]}
        }
      }
      """;

  private static Tree oneOfZero(Tree zero) {
    Tree one = zero.renamed("heading", "title");
    for (Tree.Member member : zero.find("edition").orElse(Tree.object()).members()) {
      one = one.withMembers(with(one.members(), member));
    }
    Tree states = Tree.object();
    for (Tree.Member state : zero.find("states").orElse(Tree.object()).members()) {
      String id = state.value().find("id").map(Tree::text).orElse("");
      states =
          states.withMembers(
              with(
                  states.members(),
                  new Tree.Member(id, state.value().without("id"), state.value().place())));
    }
    return one.without("edition").with("states", states);
  }

  private static ImmutableList<Tree.Member> with(List<Tree.Member> members, Tree.Member another) {
    return ImmutableList.<Tree.Member>builder().addAll(members).add(another).build();
  }

  private static ArchitectureFormat withZero(WireFormat format) {
    return format.format().withVersions(WITH_ZERO);
  }

  @ParameterizedTest
  @EnumSource
  void olderDocument_isReadAsTheCurrentOneThatSaysTheSame(WireFormat format) {
    SecurityArchitecture one = ArchitectureFormat.json().read(ONE).orElseThrow();

    ReadResult zero = withZero(format).read(format.written(ZERO));

    assertThat(zero.problems()).isEmpty();
    assertThat(zero.orElseThrow()).isEqualTo(one);
    assertThat(withZero(format).read(format.written(ONE)).orElseThrow()).isEqualTo(one);
    assertThat(withZero(format).write(zero.orElseThrow())).isEqualTo(format.format().write(one));
  }

  /** Of what was moved, the place where it was written; of what was made, that of its owner. */
  @ParameterizedTest
  @EnumSource(names = {"JSON", "YAML"})
  void problems_areWhereTheyWereWritten(WireFormat format) {
    String faulty =
        """
        {
          "heading": 5,
          "koinon": 0,
          "edition": {"observedThrough": "20 May", "colour": "red"},
          "states": [
            {"id": "KAZ", "nom": "Kazakhstan"},
            {"id": "RUS", "name": "Russia", "codes": [{"scheme": "cow", "value": ""}]},
            {"name": "Nobody"},
            {"id": "RUS", "name": "Rossiya"}
          ]
        }
        """;
    ReadResult result = withZero(format).read(faulty);

    assertThat(Seen.in(result))
        .containsExactly(
            Seen.of("json/wrong-kind", "/heading", 2, 14),
            Seen.of("value/refused", "/edition/observedThrough", 4, 34),
            Seen.of("json/unknown-property", "/edition/colour", 4, 44),
            Seen.of("json/missing-property", "/states/0", 6, 5),
            Seen.of("json/unknown-property", "/states/0/nom", 6, 19),
            Seen.of("value/refused", "/states/1/codes/0/value", 7, 74),
            Seen.of("value/refused", "/states/2", 8, 5),
            Seen.of("json/duplicate", "/states/3", 9, 5));
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "YAML"})
  void whatIsMissing_isReportedWithoutWhatWasMadeOfNothing(WireFormat format) {
    assertThat(Seen.in(withZero(format).read("{\"koinon\": 0}")))
        .containsExactlyInAnyOrder(
            Seen.of("json/missing-property", "", 1, 1), Seen.of("json/missing-property", "", 1, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "YAML"})
  void brokenDocument_isReadUpToWhereItBreaks(WireFormat format) {
    String broken = ZERO.substring(0, ZERO.indexOf("\"scheme\"")) + "%";

    ReadResult result = withZero(format).read(broken);

    assertThat(Seen.in(result)).extracting(Seen::code).containsExactly("json/syntax");
    Location place = result.problems().get(0).location();
    assertThat(place.line()).isEqualTo(7);
    assertThat(place.pointer()).startsWith("/states");
    assertThat(result.readable().orElseThrow().title()).isEqualTo("An old document");
    assertThat(result.readable().orElseThrow().states().keySet())
        .containsExactly(StateId.of("KAZ"));
  }

  @Test
  void limits_holdForOlderDocumentsToo() {
    ReadLimits few = ReadLimits.builder().records(9).build();

    ReadResult result = withZero(WireFormat.JSON).withLimits(few).read(ZERO);

    assertThat(Seen.in(result)).extracting(Seen::code).containsExactly("json/limit");
    assertThat(result.readable().orElseThrow().licence()).hasValue("CC0-1.0");
  }

  @Test
  void problemsOfBothReadings_areCountedUpToTheirLimit() {
    String broken = "{\"koinon\": 0, \"a\": 1, \"b\": 2, \"c\": 3, %";
    ReadResult result = withZero(WireFormat.JSON).withProblemLimit(2).read(broken);
    assertThat(result.problemCount()).isEqualTo(4);
    assertThat(result.problems()).hasSize(2);
  }

  @Test
  void records_areFoundWhereTheyWereWritten() {
    ReadResult result = withZero(WireFormat.JSON).withSourceMap().read(ZERO);
    assertThat(result.sourceMap().orElseThrow().find(Subject.of(StateId.of("RUS"))))
        .hasValue(new Location("/states/1", 7, 5));
  }

  @Test
  void stepsOfMoreVersions_areTakenOneAfterTheOther() {
    Versions twoSteps =
        new Versions(
            ImmutableList.of(
                tree -> tree.renamed("name", "heading").with("note", Tree.text("It was older.")),
                VersionsTest::oneOfZero));
    ReadResult result =
        ArchitectureFormat.json()
            .withVersions(twoSteps)
            .read(ZERO.replace("\"koinon\": 0", "\"koinon\": -1").replace("heading", "name"));
    assertThat(result.orElseThrow().note()).hasValue("It was older.");
    assertThat(result.orElseThrow().title()).isEqualTo("An old document");
  }

  @ParameterizedTest
  @CsvSource({
    "2, release 2.0 of the library",
    "17, release 17.0 of the library",
    "0, There is no version 0: write 1.",
    "-1, There is no version -1: write 1.",
  })
  void versionsThatAreNotRead_sayWhatToDo(String version, String advice) {
    ReadResult result = ArchitectureFormat.json().read(ONE.replace(": 1,", ": " + version + ","));

    assertThat(Seen.in(result)).containsExactly(Seen.of("document/version", "/koinon", 2, 13));
    assertThat(result.problems().get(0).finding().advice().orElseThrow()).contains(advice);
    assertThat(result.readable()).isEmpty();
  }
}
