package io.koinon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.koinon.base.Source;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The structure of the module: its layers, and what stays outside. */
class ArchitectureTest {
  /** The package that all share, {@code io.koinon} itself. */
  private static final String ROOT = "";

  /** The packages in order: each may import those above it. */
  private static final ImmutableList<String> LAYERS =
      ImmutableList.of(
          ROOT,
          "internal",
          "time",
          "base",
          "finding",
          "state",
          "participation",
          "decision",
          "condition",
          "framework",
          "cooperation",
          "strategy",
          "architecture",
          "analysis",
          "validation",
          "projection");

  /** Methods whose answer depends on the day, the machine or its owner, by class. */
  private static final ImmutableListMultimap<String, String> AMBIENT =
      ImmutableListMultimap.<String, String>builder()
          .putAll("java.lang.System", "currentTimeMillis", "nanoTime", "getProperty", "getenv")
          .put("java.time.ZoneId", "systemDefault")
          .put(TimeZone.class.getName(), "getDefault")
          .put(Locale.class.getName(), "getDefault")
          .build();

  /** Methods of {@link String} that use the default locale unless they are given one. */
  private static final ImmutableSet<String> LOCALE_SENSITIVE =
      ImmutableSet.of("toLowerCase", "toUpperCase", "format", "formatted");

  /** Found where it was loaded from, so that no other path, and no test, is read. */
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Source.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void everyPackage_isALayer() {
    check(
        classes()
            .should()
            .resideInAnyPackage(
                LAYERS.stream().map(ArchitectureTest::packageOf).toArray(String[]::new)));
  }

  @ParameterizedTest
  @FieldSource("LAYERS")
  void layer_importsOnlyLayersAboveIt(String layer) {
    String[] below =
        LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()).stream()
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);

    check(
        noClasses()
            .that()
            .resideInAPackage(packageOf(layer))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below));
  }

  @Test
  void packages_haveNoCycles() {
    check(slices().matching("io.koinon.(*)..").should().beFreeOfCycles());
  }

  @Test
  void generatedClasses_areNotPublic() {
    check(
        classes()
            .that()
            .areTopLevelClasses()
            .and()
            .haveNameMatching(".*[.](Immutable|With)[A-Z][A-Za-z]*")
            .should()
            .notBePublic());
  }

  @Test
  void core_knowsNoFormatNoInputAndNoThread() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml.jackson..",
                    "java.io..",
                    "java.lang.reflect..",
                    "java.net..",
                    "java.nio.file.."))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat(describe("run threads", ArchitectureTest::runsThreads)));
  }

  /** What is kept when it is first asked for is kept in maps and arrays that threads may share. */
  private static boolean runsThreads(JavaClass type) {
    return type.isEquivalentTo(Thread.class)
        || (type.getPackageName().equals("java.util.concurrent")
            && !type.isEquivalentTo(ConcurrentMap.class)
            && !type.isEquivalentTo(ConcurrentHashMap.class)
            && !type.isEquivalentTo(Executor.class) // a caller's own
            && !type.isEquivalentTo(CompletableFuture.class));
  }

  @Test
  void core_asksNeitherClockNorLocaleNorZone() {
    check(noClasses().should().accessTargetWhere(describe("it is ambient", this::isAmbient)));
  }

  @Test
  void core_formatsInNoDefaultLocale() {
    check(
        noClasses().should().accessTargetWhere(describe("no locale is given", this::hasNoLocale)));
  }

  private boolean isAmbient(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String method = access.getTarget().getName();
    return AMBIENT.containsEntry(owner, method)
        || (owner.startsWith("java.time.") && method.equals("now"));
  }

  private boolean hasNoLocale(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getOwner().isEquivalentTo(String.class)
        && LOCALE_SENSITIVE.contains(target.getName())
        && target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Locale.class));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CORE);
  }

  private static String packageOf(String layer) {
    return layer.equals(ROOT) ? "io.koinon" : "io.koinon." + layer + "..";
  }

  @Test
  void core_isFound() {
    assertThat(CORE).isNotEmpty();
  }
}
