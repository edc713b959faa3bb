package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.framework.Institution;
import io.koinon.participation.Participation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two documents with twenty faults each, all found in one reading at the place where they are, and
 * nothing else withheld than what they are in.
 *
 * <p>The second was written from the specification of the format alone, before there was a reader.
 * The places of both were computed from marks in the text.
 */
class TwentyFaultsTest {
  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final FrameworkId CSTO = FrameworkId.of("csto");

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(TwentyFaultsTest.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadResult read(String name) {
    return ArchitectureFormat.json().withSourceMap().read(resource(name + ".json"));
  }

  private static SecurityArchitecture readable(String name) {
    return read(name).readable().orElseThrow();
  }

  private static ImmutableList<Seen> expected(String name) {
    return resource(name + ".tsv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .map(
            row ->
                Seen.of(
                    row.get(0),
                    row.get(1),
                    Integer.parseInt(row.get(2)),
                    Integer.parseInt(row.get(3))))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty-faults-a", "twenty-faults-b"})
  void twentyFaults_areFoundInOneReadingEachInItsPlace(String name) {
    ReadResult result = read(name);
    assertThat(expected(name)).hasSize(20);
    assertThat(Seen.in(result)).containsExactlyElementsOf(expected(name));
    assertThat(result.problemCount()).isEqualTo(20);
    assertThat(result.architecture()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty-faults-a", "twenty-faults-b"})
  void lineEnds_moveNothing(String name) {
    for (String lineEnd : List.of("\r", "\r\n")) {
      String text = resource(name + ".json").replace("\n", lineEnd);
      assertThat(Seen.in(ArchitectureFormat.json().read(text)))
          .containsExactlyElementsOf(expected(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty-faults-a", "twenty-faults-b"})
  void whatIsReadable_isAValidArchitecture(String name) {
    SecurityArchitecture readable = readable(name);
    byte[] written = ArchitectureFormat.json().write(readable);
    assertThat(ArchitectureFormat.json().read(written).orElseThrow()).isEqualTo(readable);
  }

  @Test
  void first_withholdsSourcesAndStatesWithAFaultOnly() {
    SecurityArchitecture a = readable("twenty-faults-a");
    assertThat(a.sources().keySet()).containsExactly(SourceId.of("charter"));
    assertThat(a.vocabulary().rights()).hasSize(1);
    assertThat(a.vocabulary().duties()).hasSize(1);
    assertThat(a.states().keySet()).containsExactly(StateId.of("ARM"), StateId.of("KAZ"));
    assertThat(a.getState(StateId.of("KAZ")).names())
        .extracting(name -> name.text())
        .containsExactly("Qazaqstan");
    assertThat(a.regions().keySet()).containsExactly(RegionId.of("forest"));
  }

  @Test
  void first_withholdsATreatyWithFaultsAndAnInstitutionByTheIdOfATreaty() {
    SecurityArchitecture a = readable("twenty-faults-a");
    assertThat(a.treaties().keySet()).containsExactly(FrameworkId.of("csto-charter"));
    assertThat(a.institutions().keySet()).containsExactly(CSTO);
  }

  @Test
  void first_keepsAnInstitutionWithoutItsFaultyModes() {
    Institution csto = readable("twenty-faults-a").getInstitution(CSTO);
    assertThat(csto.declaredModes().keySet())
        .containsExactly(ModeId.of(CSTO, "member"), ModeId.of(CSTO, "partner"));
    assertThat(csto.declaredModes().get(ModeId.of(CSTO, "partner")).roster()).isEmpty();
  }

  @Test
  void first_keepsSpellsWithoutTheirFaultyParts() {
    SecurityArchitecture a = readable("twenty-faults-a");
    Participation arm = only(a, CSTO, "ARM");
    assertThat(arm.limitations()).hasSize(1);
    assertThat(arm.limitations().get(0).scope()).isEmpty();
    assertThat(only(a, CSTO, "KAZ").interval()).hasToString("2012-12-19/..");
    assertThat(only(a, CSTO, "RUS").entry()).hasSize(1);
  }

  private static Participation only(SecurityArchitecture in, FrameworkId framework, String state) {
    List<Participation> history = in.history(StateId.of(state), framework);
    assertThat(history).hasSize(1);
    return history.get(0);
  }

  @Test
  void second_withholdsWhatHasAFaultOnly() {
    SecurityArchitecture b = readable("twenty-faults-b");
    assertThat(b.sources().keySet())
        .extracting(SourceId::value)
        .containsExactly("cow", "cst-text", "csto-charter-text", "minsk-position", "unverified");
    assertThat(b.states().keySet())
        .extracting(StateId::value)
        .containsExactly("ARM", "AZE", "BLR", "KAZ", "KGZ", "RUS", "SUN", "TJK");
    assertThat(b.regions().keySet()).containsExactly(RegionId.of("central-asia"));
    assertThat(b.treaties().keySet()).containsExactly(CST);
    assertThat(b.institutions().keySet()).containsExactly(CSTO);
  }

  @Test
  void second_keepsTheFirstOfTwoStatesOfOneId() {
    assertThat(readable("twenty-faults-b").getState(StateId.of("KAZ")).name())
        .isEqualTo("Kazakhstan");
  }

  @Test
  void second_keepsOwnersWithoutTheirFaultyParts() {
    SecurityArchitecture b = readable("twenty-faults-b");
    assertThat(b.getInstitution(CSTO).declaredModes().keySet())
        .containsExactly(ModeId.of(CSTO, "member"), ModeId.of(CSTO, "observer"));
    assertThat(only(b, CST, "AZE").alternatives()).hasSize(1);
    assertThat(b.history(StateId.of("UZB"), CST)).isEmpty();
    assertThat(b.history(StateId.of("TJK"), CSTO)).isEmpty();
    assertThat(only(b, CSTO, "ARM").limitations()).isEmpty();
    assertThat(only(b, CSTO, "UZB").limitations()).hasSize(1);
    assertThat(only(b, CSTO, "BLR").entry()).isEmpty();
    assertThat(b.participations()).hasSize(7);
  }

  @Test
  void sourceMap_placesWhatIsReadableAndNothingElse() {
    ReadResult result = read("twenty-faults-b");
    var places = result.sourceMap().orElseThrow();
    assertThat(places.find(Subject.of(StateId.of("AZE"))))
        .contains(new Location("/states/AZE", 56, 12));
    assertThat(places.find(Subject.of(StateId.of("UZB")))).isEmpty();
    assertThat(places.find(Subject.of(ModeId.of(CSTO, "partner")))).isEmpty();
    assertThat(places.find(Subject.document())).contains(new Location("", 1, 1));
  }

  @Test
  void sourceMap_isOfTheDocumentAsItWasRead() {
    byte[] document = resource("twenty-faults-b.json").getBytes(StandardCharsets.UTF_8);
    ReadResult result = ArchitectureFormat.json().withSourceMap().read(document);
    Arrays.fill(document, (byte) ' ');

    assertThat(result.sourceMap().orElseThrow().find(Subject.of(StateId.of("AZE"))))
        .contains(new Location("/states/AZE", 56, 12));
  }

  @Test
  void suggestions_areThereForTheNearMisses() {
    assertThat(
            read("twenty-faults-b").problems().stream()
                .map(LocatedFinding::finding)
                .flatMap(
                    finding -> Optional.ofNullable(finding.arguments().get("suggestion")).stream())
                .map(Object::toString))
        .containsExactly("encyclopedia", "sovereign", "acronym", "limitations", "possible");
  }
}
