package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Modifier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The terms of the glossary are the names of public types. */
class GlossaryTest {
  private static final Pattern ENTRY =
      Pattern.compile(
          "[*] \\[(?<term>\\w+)]\\(\\.\\./core/src/main/java/(?<file>[\\w/]+)\\.java\\): "
              + "(?<sentence>\\p{Lu}[^.]*\\.) [*](?<synonyms>\\p{Lu}[^.*]*\\.)[*]");

  private static ImmutableList<String> lines() {
    return ProjectFiles.text("docs/glossary.md")
        .lines()
        .filter(line -> line.startsWith("* "))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<MatchResult> entries() {
    return lines().stream()
        .flatMap(line -> ENTRY.matcher(line).results())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void lines_areATermWithOneSentenceAndItsSynonyms() {
    assertThat(lines()).hasSizeBetween(60, 90).allSatisfy(line -> assertThat(line).matches(ENTRY));
  }

  @Test
  void terms_areTheNamesOfPublicTypes() {
    assertThat(entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              Class<?> type = Class.forName(entry.group(2).replace('/', '.'));
              assertThat(type.getSimpleName()).isEqualTo(entry.group(1));
              assertThat(Modifier.isPublic(type.getModifiers())).as(entry.group(1)).isTrue();
              assertThat(ProjectFiles.text("core/src/main/java/module-info.java"))
                  .contains("exports " + type.getPackageName() + ";");
            });
  }

  @Test
  void terms_areSortedAndNoneIsThereTwice() {
    assertThat(entries())
        .extracting(entry -> entry.group(1))
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }
}
