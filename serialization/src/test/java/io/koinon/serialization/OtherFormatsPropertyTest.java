package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.testing.Architectures;
import io.koinon.testing.UsualTries;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.erdtman.jcs.JsonCanonicalizer;

/** That YAML, CBOR and canonical JSON say what JSON says. */
@AddLifecycleHook(UsualTries.class)
class OtherFormatsPropertyTest {
  private static final ArchitectureFormat JSON = ArchitectureFormat.json();
  private static final ArchitectureFormat YAML = ArchitectureFormat.yaml();
  private static final ArchitectureFormat CBOR = ArchitectureFormat.cbor();

  @Provide
  Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  @Property(tries = 25, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void whatWasWritten_isReadBackEqual(@ForAll("architectures") SecurityArchitecture architecture) {
    for (ArchitectureFormat format : List.of(YAML, CBOR)) {
      byte[] written = format.write(architecture);
      ReadResult result = format.read(written);

      assertThat(result.problems()).isEmpty();
      assertThat(result.orElseThrow().equals(architecture)).isTrue();
      assertThat(format.write(result.orElseThrow())).isEqualTo(written);
    }
  }

  /** JSON is YAML, so that the same text says the same. */
  @Property(tries = 15, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void jsonReadAsYaml_saysTheSame(@ForAll("architectures") SecurityArchitecture architecture) {
    for (ArchitectureFormat format : List.of(JSON, JSON.compact())) {
      assertThat(YAML.read(format.write(architecture)).orElseThrow()).isEqualTo(architecture);
    }
  }

  /** By the implementation of the authors of RFC 8785. */
  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void canonicalForm_isThatOfItsAuthors(@ForAll("architectures") SecurityArchitecture architecture)
      throws IOException {
    byte[] canonical = JSON.writeCanonical(architecture);

    assertThat(canonical)
        .isEqualTo(new JsonCanonicalizer(JSON.compact().write(architecture)).getEncodedUTF8());
    assertThat(JSON.read(canonical).orElseThrow().equals(architecture)).isTrue();
    assertThat(JSON.contentHash(architecture)).isEqualTo(YAML.contentHash(architecture));
  }
}
