package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the list of rules is complete, and that their descriptors can be relied on. */
class RulesTest {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private static ImmutableSet<String> argumentsIn(Iterable<String> templates) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String template : templates) {
      Matcher place = PLACE.matcher(template);
      while (place.find()) {
        names.add(place.group(1));
      }
    }
    return names.build();
  }

  @Test
  void all_areTheRulesThatThereAre() {
    ImmutableSet<String> written =
        new ClassFileImporter()
            .importUrl(Rules.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                .filter(type -> type.isAssignableTo(Rule.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(ImmutableSet.toImmutableSet());

    assertThat(Rules.all())
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void all_areSortedById() {
    assertThat(Rules.all()).extracting(rule -> rule.descriptor().id()).isSorted();
    assertThat(Rules.descriptors())
        .extracting(RuleDescriptor::id)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void descriptors_nameTheArgumentsOfTheirTemplatesAndRulesThatThereAre() {
    ImmutableSet<String> ids =
        Rules.descriptors().stream().map(RuleDescriptor::id).collect(ImmutableSet.toImmutableSet());
    for (RuleDescriptor rule : Rules.descriptors()) {
      ImmutableSet<String> named =
          rule.arguments().stream().map(RuleArgument::name).collect(ImmutableSet.toImmutableSet());

      assertThat(named)
          .as(rule.id())
          .containsAll(argumentsIn(ImmutableList.of(rule.message())))
          .containsAll(argumentsIn(rule.advice()));
      assertThat(ids).as(rule.id()).containsAll(rule.dependsOn());
    }
  }

  @Test
  void descriptors_sayWhatTheyMust() {
    for (RuleDescriptor rule : Rules.descriptors()) {
      assertThat(rule.title()).as(rule.id()).doesNotEndWith(".");
      assertThat(rule.message()).as(rule.id()).endsWith(".");
      assertThat(rule.why()).as(rule.id()).endsWith(".");
      assertThat(rule.advice()).as(rule.id()).isNotEmpty();
    }
  }
}
