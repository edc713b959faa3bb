package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.ReadResult;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A document that a command of the companion is about: a file, or the word for a bundled catalogue.
 * What cannot be read as a file is refused with a {@link Refusal}.
 *
 * @param path the path, or the word
 */
record DocumentFile(Path path) {
  private static final String EURASIA = "eurasia";
  private static final ImmutableMap<String, Supplier<byte[]>> CATALOGUES =
      ImmutableMap.of(EURASIA, Catalogue::eurasiaDocument, "world", Catalogue::worldDocument);

  ReadResult read() {
    return format().read(bytes());
  }

  /** The format by the ending of the name: YAML, else JSON. */
  ArchitectureFormat format() {
    String name = path.toString();
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? ArchitectureFormat.yaml()
        : ArchitectureFormat.json();
  }

  byte[] bytes() {
    Supplier<byte[]> catalogue = CATALOGUES.get(path.toString());
    return catalogue == null ? bytes(path) : catalogue.get();
  }

  /**
   * What a strategy is projected on, and whose ties are drawn: of eurasia the catalogue with the
   * founding strategy and its illustrative ties, else what was read.
   */
  SecurityArchitecture withStrategy(ReadResult read) {
    return path.toString().equals(EURASIA)
        ? Catalogue.greaterEurasianPartnership()
        : read.readable().orElseThrow();
  }

  /** The text of any file. */
  static String text(Path file) {
    return new String(bytes(file), UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new Refusal(Refusal.UNREADABLE, file + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new Refusal(Refusal.UNREADABLE, file + ": access is denied");
    } catch (IOException e) {
      throw new Refusal(Refusal.UNREADABLE, file + ": it cannot be read: " + e.getMessage());
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
