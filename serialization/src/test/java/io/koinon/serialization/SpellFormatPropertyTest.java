package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.UsualTries;
import io.koinon.time.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** That reading gives back what six columns can hold, and that nothing else is lost in silence. */
@AddLifecycleHook(UsualTries.class)
class SpellFormatPropertyTest {
  /** What a row can hold. */
  private record Held(ActorId participant, ModeId mode, Interval interval, List<SourceId> sources) {
    static List<Held> in(List<Participation> spells) {
      return spells.stream()
          .map(s -> new Held(s.participant(), s.mode(), s.interval(), s.sources()))
          .toList();
    }
  }

  @Provide
  Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Property(tries = 100, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void whatWasWritten_isReadBack(
      @ForAll("architectures") SecurityArchitecture architecture,
      @ForAll("separators") char separator) {
    SpellFormat format = SpellFormat.csv().separatedBy(separator);
    SpellTable table = format.read(format.write(architecture).bytes()).orElseThrow();
    assertThat(Held.in(table.spells())).isEqualTo(Held.in(architecture.participations()));
  }

  @Property(tries = 100, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void whatWasReadBack_isWrittenAsBefore(
      @ForAll("architectures") SecurityArchitecture architecture) {
    SpellFormat format = SpellFormat.csv();
    byte[] written = format.write(architecture).bytes();
    SecurityArchitecture bare = architecture.withParticipations(List.of());
    SpellTable table = format.read(written).orElseThrow();
    assertThat(Held.in(table.addTo(bare).participations()))
        .containsExactlyInAnyOrderElementsOf(Held.in(architecture.participations()));
    SpellWriteResult again = format.write(table.addTo(bare));
    assertThat(again.losses()).isEmpty();
    assertThat(format.write(format.read(again.bytes()).orElseThrow().addTo(bare)).bytes())
        .isEqualTo(again.bytes());
  }

  @Property(tries = 100, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void otherReaders_seeTheSameCells(
      @ForAll("architectures") SecurityArchitecture architecture,
      @ForAll("separators") char separator) {
    String text = SpellFormat.csv().separatedBy(separator).write(architecture).text();
    assertThat(cells(text, separator))
        .isEqualTo(
            architecture.participations().stream()
                .map(SpellFormatPropertyTest::expectedCells)
                .toList());
  }

  private static List<String> expectedCells(Participation s) {
    return List.of(
        s.participant().value(),
        s.mode().framework().value(),
        s.mode().name(),
        s.interval().from().toString(),
        s.interval().to().toString(),
        s.sources().stream().map(SourceId::value).collect(Collectors.joining(" ")));
  }

  private static List<List<String>> cells(String table, char separator) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(table)) {
      return reader.stream()
          .map(
              row ->
                  List.of(
                      row.getField("participant"),
                      row.getField("framework"),
                      row.getField("mode"),
                      row.getField("from"),
                      row.getField("to"),
                      row.getField("source")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 100, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void cells_areNoFormulasUnlessReferencesOrEarlyYears(
      @ForAll("architectures") SecurityArchitecture architecture) {
    assertThat(cells(SpellFormat.csv().write(architecture).text(), ','))
        .allSatisfy(
            row ->
                assertThat(row)
                    .allMatch(cell -> cell.isEmpty() || "=+\t\r\n\"'".indexOf(cell.charAt(0)) < 0)
                    .allMatch(cell -> !cell.startsWith("-") || cell.matches("-\\d{4}.*"))
                    .allMatch(cell -> !cell.startsWith("@") || cell.matches("@[a-zA-Z0-9/-]+")));
  }

  @Property(tries = 100, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void losses_areWhereSpellsHaveMoreThanARow(
      @ForAll("architectures") SecurityArchitecture architecture) {
    List<Finding> losses = SpellFormat.csv().write(architecture).losses();
    assertThat(subjects(losses, "csv/claim-not-carried")).isEqualTo(notAsserted(architecture));
    assertThat(subjects(losses, "csv/not-carried")).isEqualTo(withMore(architecture));
    assertThat(losses).hasSize(notAsserted(architecture).size() + withMore(architecture).size());
  }

  private static Set<Subject> subjects(List<Finding> losses, String code) {
    return losses.stream()
        .filter(loss -> loss.code().equals(code))
        .map(loss -> loss.subject().orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Subject> notAsserted(SecurityArchitecture architecture) {
    Set<Subject> subjects = new TreeSet<>();
    for (int i = 0; i < architecture.participations().size(); i++) {
      if (architecture.participations().get(i).claim() != Claim.ASSERTED) {
        subjects.add(Subject.participation(architecture.participationKeys().get(i)));
      }
    }
    return subjects;
  }

  /** The spells that are more than participant, mode, interval, sources and a claim. */
  private static Set<Subject> withMore(SecurityArchitecture architecture) {
    Set<Subject> subjects = new TreeSet<>();
    for (int i = 0; i < architecture.participations().size(); i++) {
      Participation spell = architecture.participations().get(i);
      Participation bare =
          Participation.builder()
              .participant(spell.participant())
              .mode(spell.mode())
              .interval(spell.interval())
              .sources(spell.sources())
              .claim(spell.claim())
              .build();
      if (!spell.equals(bare)) {
        subjects.add(Subject.participation(architecture.participationKeys().get(i)));
      }
    }
    return subjects;
  }

  @Property(tries = 100, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void check_findsEverySpellThatIsThereAlready(
      @ForAll("architectures") SecurityArchitecture architecture) {
    SpellFormat format = SpellFormat.csv();
    SpellTable table = format.read(format.write(architecture).bytes()).orElseThrow();
    assertThat(table.check(architecture))
        .filteredOn(problem -> problem.finding().code().equals("csv/duplicate"))
        .extracting(problem -> problem.location().line())
        .containsExactlyElementsOf(lines(2, architecture.participations().size()));
  }

  private static List<Integer> lines(int first, int count) {
    return IntStream.range(first, first + count).boxed().toList();
  }
}
