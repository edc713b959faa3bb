package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.UsualTries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That spells in lines are read back equal, and that a line concerns no other. */
@AddLifecycleHook(UsualTries.class)
class SpellStreamPropertyTest {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  @Provide
  Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  private static byte[] written(List<Participation> spells) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SpellStream.ndjson().write(spells, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<SpellLine> read(byte[] lines) {
    return SpellStream.ndjson().read(new ByteArrayInputStream(lines)).toList();
  }

  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void whatWasWritten_isReadBackEqual(@ForAll("architectures") SecurityArchitecture architecture) {
    List<Participation> spells = architecture.participations();
    byte[] written = written(spells);
    List<Participation> back = read(written).stream().map(SpellLine::orElseThrow).toList();
    assertThat(back).isEqualTo(spells);
    assertThat(written(back)).isEqualTo(written);
    assertThat(architecture.toBuilder().participations(back).build().equals(architecture)).isTrue();
  }

  @Property(tries = 30, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void otherReaders_seeASpellInEachLine(
      @ForAll("architectures") SecurityArchitecture architecture) {
    List<Participation> spells = architecture.participations();
    List<String> lines = new String(written(spells), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSameSizeAs(spells);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = PLAIN.readTree(lines.get(i));
      Participation spell = spells.get(i);
      assertThat(line.get("participant").asString()).isEqualTo(spell.participant().value());
      assertThat(line.get("framework").asString()).isEqualTo(spell.framework().value());
      assertThat(line.get("mode").asString()).isEqualTo(spell.mode().name());
      assertThat(line.get("from").asString()).isEqualTo(spell.interval().from().toString());
      assertThat(line.get("to").asString()).isEqualTo(spell.interval().to().toString());
    }
  }

  /** A byte that is changed harms its own line, unless it makes or unmakes a line. */
  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void aFault_harmsNoOtherLine(
      @ForAll("architectures") SecurityArchitecture architecture, @ForAll Random random) {
    List<Participation> spells = architecture.participations();
    byte[] lines = written(spells);
    if (lines.length == 0) {
      return;
    }
    int at = random.nextInt(lines.length);
    byte other = (byte) random.nextInt(256);
    if (lines[at] == '\n' || other == '\n' || other == '\r') {
      return;
    }
    int harmed = (int) IntStream.range(0, at).filter(i -> lines[i] == '\n').count();
    lines[at] = other;

    List<SpellLine> read = read(lines);
    boolean isWider =
        read.get(0).problems().stream()
            .anyMatch(it -> it.finding().code().equals("document/encoding") && read.size() == 1);
    for (SpellLine line : read) {
      if (line.number() != harmed + 1) {
        assertThat(line.orElseThrow()).isEqualTo(spells.get(line.number() - 1));
      }
      assertThat(line.problems()).allMatch(it -> it.location().line() == line.number());
    }
    assertThat(read.size()).isGreaterThanOrEqualTo(isWider ? 1 : spells.size() - 1);
  }
}
