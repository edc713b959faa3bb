package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project, as they stand in its folder. */
final class ProjectFiles {
  private static final boolean UPDATE_GOLDEN = Boolean.getBoolean("koinon.golden.update");
  static final String RESOURCES = "examples/src/test/resources/io/koinon/examples/";
  private static final Path ROOT = root();

  private ProjectFiles() {}

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    assertThat(folder).as("a folder above this one that has .mvn in it").isNotNull();
    return folder;
  }

  /** A path from the root of the project. */
  static Path path(String path) {
    return ROOT.resolve(path);
  }

  /** The text of a file, with the line ends of Unix. */
  static String text(String path) {
    try {
      return unix(Files.readString(path(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder whose names end so, as paths from the root of the project, sorted. */
  static ImmutableList<String> list(String folder, String end) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(end))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text with the line ends of Unix. */
  static String unix(String text) {
    return text.replace("\r\n", "\n");
  }

  /** Where a test resource of this package stands. */
  static Path resource(String name) {
    return path(RESOURCES + name);
  }

  /** Compares a text with a golden file, or writes the file if {@code koinon.golden.update}. */
  static void assertGolden(String name, String actual) {
    if (UPDATE_GOLDEN) {
      write(resource(name), unix(actual));
    }
    assertThat(unix(actual)).as(whatToDo(name)).isEqualTo(text(RESOURCES + name));
  }

  /** Compares a text with a document of the project, or writes it if it is to be updated. */
  static void assertGeneratedDocument(String path, String actual) {
    if (UPDATE_GOLDEN) {
      write(path(path), unix(actual));
    }
    assertThat(unix(actual)).as(whatToDo(path)).isEqualTo(text(path));
  }

  private static String whatToDo(String name) {
    return name + ", which -Dkoinon.golden.update=true writes anew: read the difference then";
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
