package io.koinon.serialization.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.JsonText;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.ReadResult;
import io.koinon.serialization.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That documents of every version that was released are read, today as then: no file of the corpus
 * and no line of {@code hashes.txt} is ever changed, new ones are added.
 */
class VersionCorpusTest {
  private static final ImmutableList<String> RELEASED = ImmutableList.of("1");

  /**
   * A document of the corpus.
   *
   * @param version its version
   * @param name the name of its file
   * @param hash the content hash that it had when it was written
   */
  record Document(String version, String name, String hash) {
    byte[] bytes() {
      return resource(version + "/" + name);
    }

    @Override
    public String toString() {
      return version + "/" + name;
    }
  }

  private static byte[] resource(String name) {
    try {
      return Resources.toByteArray(
          Resources.getResource(ArchitectureFormat.class, "versions/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Document> documents() {
    return RELEASED.stream().flatMap(VersionCorpusTest::documentsOf);
  }

  private static Stream<Document> documentsOf(String version) {
    return new String(resource(version + "/hashes.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> Splitter.on("  ").splitToList(line))
        .map(columns -> new Document(version, columns.get(1), columns.get(0)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_isReadAndHasItsHash(Document document) {
    String json = new String(document.bytes(), StandardCharsets.UTF_8);
    for (WireFormat format : WireFormat.values()) {
      ReadResult result = format.format().read(format.written(json));

      assertThat(result.problems()).as(format.name()).isEmpty();
      assertThat(format.format().contentHash(result.orElseThrow())).isEqualTo(document.hash());
    }
  }

  private static ImmutableList<ShapeWalk> current() {
    return documentsOf(RELEASED.get(RELEASED.size() - 1))
        .map(document -> new ShapeWalk(JsonText.of(document.bytes())))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void documentsOfTheCurrentVersion_haveEveryProperty() {
    Set<String> given = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (ShapeWalk walk : current()) {
      for (ShapeWalk.Site site : walk.sites()) {
        String name = site.shape().expected();
        all.add(name + ": " + site.property().name());
        if (site.member().isPresent()) {
          given.add(name + ": " + site.property().name());
        }
      }
    }
    assertThat(Sets.difference(all, given)).isEmpty();
  }

  @Test
  void documentsOfTheCurrentVersion_haveEveryShape() {
    Set<Shape<?, ?>> met = new HashSet<>();
    for (ShapeWalk walk : current()) {
      walk.spots().forEach(spot -> spot.shape().ifPresent(met::add));
    }
    assertThat(
            ShapeWalk.reachable().stream()
                .filter(shape -> shape instanceof ObjectShape || shape instanceof JsonShape)
                .filter(shape -> !met.contains(shape))
                .map(Shape::expected))
        .isEmpty();
  }

  @Test
  void documentsOfTheCurrentVersion_haveEveryWord() {
    Set<String> met = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Shape<?, ?> shape : ShapeWalk.reachable()) {
      if (shape instanceof TextShape<?, ?> text) {
        text.words().forEach(word -> all.add(text.expected() + ": " + word));
      }
    }
    for (ShapeWalk walk : current()) {
      for (ShapeWalk.Spot spot : walk.spots()) {
        if (spot.node().kind() == Kind.TEXT
            && spot.shape().orElse(null) instanceof TextShape<?, ?> text
            && !text.words().isEmpty()) {
          met.add(text.expected() + ": " + spot.node().text());
        }
      }
    }
    assertThat(Sets.difference(all, met)).isEmpty();
  }
}
