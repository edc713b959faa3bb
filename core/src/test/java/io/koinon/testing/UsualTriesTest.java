package io.koinon.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

class UsualTriesTest {
  private static final String CLASS = ".class";

  /** The classes of the tests of this module. */
  private static List<Class<?>> tests() throws IOException, URISyntaxException {
    Path own =
        Path.of(requireNonNull(UsualTriesTest.class.getResource("UsualTriesTest.class")).toURI());
    Path root = own.resolve("../../../..").normalize();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith("Test" + CLASS))
          .<Class<?>>map(UsualTriesTest::load)
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - CLASS.length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, UsualTriesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean setsTries(Class<?> test) {
    return Stream.of(test.getDeclaredMethods())
        .map(method -> method.getAnnotation(Property.class))
        .anyMatch(property -> property != null && property.tries() != Property.TRIES_NOT_SET);
  }

  private static boolean isRaised(Class<?> test) {
    return Stream.of(test.getAnnotationsByType(AddLifecycleHook.class))
        .anyMatch(hook -> hook.value() == UsualTries.class);
  }

  @Test
  void properties_thatSetTheirTries_areRaisedAsTheOthersAre() throws Exception {
    List<Class<?>> tests = tests();

    assertThat(tests).contains(UsualTriesTest.class);
    assertThat(tests.stream().filter(UsualTriesTest::setsTries)).allMatch(UsualTriesTest::isRaised);
  }
}
