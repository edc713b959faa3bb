package io.koinon.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** That findings are counted one by one, and take no memory but for those that are listed. */
class BoundedMemoryTest {
  private static final int LISTED = 1_000;

  @Test
  void tenMillionFindings_areCountedIn256Megabytes() throws Exception {
    int findings = 10_000_000;
    Process validation =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-classpath",
                classPath(),
                ManyFindings.class.getName(),
                Integer.toString(findings),
                Integer.toString(LISTED))
            .redirectErrorStream(true)
            .start();
    String told = new String(validation.getInputStream().readAllBytes(), UTF_8).strip();

    assertThat(validation.waitFor()).as(told).isZero();
    List<String> first = LongStream.range(0, LISTED).mapToObj(ManyFindings::place).toList();
    assertThat(told).isEqualTo(findings + " at " + first);
  }

  /**
   * Where the rule, the library and Guava were loaded from, whether by class path or module path.
   */
  private static String classPath() throws Exception {
    return String.join(
        System.getProperty("path.separator"),
        root(ManyFindings.class),
        root(Validator.class),
        root(ImmutableList.class));
  }

  private static String root(Class<?> type) throws Exception {
    String name = type.getName().replace('.', '/') + ".class";
    URL url = requireNonNull(type.getResource("/" + name));
    return url.openConnection() instanceof JarURLConnection jar
        ? Path.of(jar.getJarFileURL().toURI()).toString()
        : Path.of(URI.create(url.toString().replace(name, ""))).toString();
  }
}
