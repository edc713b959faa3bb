package io.koinon.serialization;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.koinon.finding.FindingType;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.serialization.shape.Encodings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The structure of the module: who may know the parser and the file system, and what is hidden. */
class StructureTest {
  private static final URI LOCATION = location();

  /** Found where it was loaded from, so that no test is read. */
  private static final JavaClasses MODULE = new ClassFileImporter().importUrl(url(LOCATION));

  private static final String SHAPE = "io.koinon.serialization.shape..";
  private static final String TABLE = "io.koinon.serialization.table..";
  private static final String YAML = "io.koinon.serialization.yaml..";
  private static final String CBOR = "io.koinon.serialization.cbor..";
  private static final String DATABIND = "io.koinon.serialization.databind..";
  private static final String JACKSON = "tools.jackson..";

  /** Methods of {@link Class} that look into a class; a name and enum constants are no secret. */
  private static final ImmutableSet<String> LOOKING_INTO =
      ImmutableSet.of("forName", "newInstance", "getModifiers", "getRecordComponents");

  private static URI location() {
    try {
      return Catalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void module_isFound() {
    assertThat(MODULE.contain(ArchitectureFormat.class)).isTrue();
    assertThat(MODULE.contain(StructureTest.class)).isFalse();
  }

  @Test
  void jackson_isKnownToTheShapesTheFormatAndTheReportsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(SHAPE, YAML, CBOR, DATABIND)
        .and()
        .doNotBelongToAnyOf(KoinonModule.class, ValueReadException.class)
        .and()
        .doNotBelongToAnyOf(
            ArchitectureFormat.class,
            JsonDocument.class,
            Facts.class,
            CheckJson.class,
            CheckSarif.class,
            ProjectionJson.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JACKSON, "com.fasterxml.jackson..")
        .check(MODULE);
  }

  @Test
  void jackson_isItsCoreOnlyButForCborAndMappers() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CBOR, DATABIND)
        .and()
        .doNotBelongToAnyOf(KoinonModule.class, ValueReadException.class)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(JACKSON)
                .and(DescribedPredicate.not(resideInAnyPackage("tools.jackson.core.."))))
        .check(MODULE);
  }

  @Test
  void formatsThatMayBeMissing_areKnownToTheirSyntaxOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(YAML, CBOR)
        .and()
        .doNotBelongToAnyOf(YamlSyntax.class, CborSyntax.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(YAML, CBOR, "org.snakeyaml..", "tools.jackson.dataformat..")
        .check(MODULE);
  }

  /** Whoever has no databind must never come to load it. */
  @Test
  void databind_isKnownToTheModuleOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DATABIND)
        .and()
        .doNotBelongToAnyOf(KoinonModule.class, ValueReadException.class)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(DATABIND, "tools.jackson.databind..")
                .or(belongToAnyOf(KoinonModule.class, ValueReadException.class)))
        .check(MODULE);
  }

  @Test
  void files_areKnownToTheFormatsAndTheCatalogueOnly() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(ArchitectureFormat.class, SpellFormat.class, Catalogue.class)
        .and()
        .doNotBelongToAnyOf(SpellStream.class, SpellLines.class)
        .and()
        .doNotBelongToAnyOf(JsonDocument.class) // writes to memory
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .and(
                    DescribedPredicate.not(
                        belongToAnyOf( // of memory
                            StringWriter.class, ByteArrayOutputStream.class, Reader.class))))
        .check(MODULE);
  }

  @Test
  void nothing_isDoneByReflection() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Encodings.class) // it takes bytes eight at a time, by a VarHandle
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
        .orShould()
        .accessTargetWhere(describe("it looks into a class", StructureTest::looksIntoAClass))
        .check(MODULE);
  }

  private static boolean looksIntoAClass(JavaAccess<?> access) {
    String method = access.getTarget().getName();
    return access.getTargetOwner().isEquivalentTo(Class.class)
        && (LOOKING_INTO.contains(method)
            || method.startsWith("getDeclared")
            || method.matches("get(Field|Method|Constructor|Permitted|Annotation|Generic).*"));
  }

  @Test
  void nothing_dependsOnTheDayOrTheMachine() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "it is ambient",
                access -> {
                  String owner = access.getTargetOwner().getName();
                  String method = access.getTarget().getName();
                  return (owner.startsWith("java.time.") && method.equals("now"))
                      || (owner.equals(Locale.class.getName()) && method.equals("getDefault"))
                      || (owner.equals("java.nio.charset.Charset")
                          && method.equals("defaultCharset"))
                      || owner.equals("java.util.TimeZone");
                }))
        .check(MODULE);
  }

  @Test
  void catalogue_usesTheFormatAsAnybodyWould() {
    noClasses()
        .that()
        .resideInAPackage("io.koinon.serialization.catalogue..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SHAPE, TABLE, JACKSON)
        .check(MODULE);
  }

  @Test
  void shapesAndTables_doNotKnowTheFormatsNorTheCatalogue() {
    noClasses()
        .that()
        .resideInAnyPackage(SHAPE, TABLE)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            ArchitectureFormat.class,
            ReadResult.class,
            SourceMap.class,
            SpellFormat.class,
            SpellReadResult.class,
            SpellTable.class,
            SpellWriteResult.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("io.koinon.serialization.catalogue..")
        .check(MODULE);
  }

  @Test
  void shapes_doNotKnowTables() {
    noClasses()
        .that()
        .resideInAPackage(SHAPE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(TABLE)
        .check(MODULE);
  }

  @Test
  void publicMethods_showNeitherShapesNorParser() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(SHAPE, TABLE, YAML, CBOR, DATABIND)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .doNotBelongToAnyOf(KoinonModule.class) // a module of Jackson
        .should(showNothingOf(resideInAnyPackage(SHAPE, TABLE, JACKSON)))
        .check(MODULE);
  }

  private static ArchCondition<JavaMethod> showNothingOf(
      DescribedPredicate<? super JavaClass> hidden) {
    return new ArchCondition<>("show nothing that is hidden") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean shows =
            Stream.concat(
                    Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .anyMatch(hidden);
        events.add(new SimpleConditionEvent(method, !shows, method.getFullName()));
      }
    };
  }

  @Test
  void publicClasses_areFinal() {
    classes()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackage(SHAPE)
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(MODULE);
  }

  @Test
  void moduleDescriptor_exportsTheFormatTheCatalogueAndExportsOnly() throws IOException {
    try (InputStream in = LOCATION.resolve("module-info.class").toURL().openStream()) {
      ModuleDescriptor module = ModuleDescriptor.read(in);
      assertThat(module.exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactlyInAnyOrder(
              "io.koinon.serialization",
              "io.koinon.serialization.catalogue",
              "io.koinon.serialization.export");
      assertThat(module.opens()).isEmpty();
      assertThat(module.provides()).isEmpty(); // no module of Jackson: databind may be missing
      assertThat(module.requires())
          .filteredOn(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
          .extracting(ModuleDescriptor.Requires::name)
          .containsExactlyInAnyOrder("java.base", "io.koinon.core", "tools.jackson.core");
    }
  }

  @Test
  void allKindsOfProblems_areListed() {
    assertThat(constantsOf(ReadingProblem.class)).isEqualTo(ReadingProblem.all().size());
    assertThat(constantsOf(TableProblem.class)).isEqualTo(TableProblem.all().size());
    assertThat(TableProblem.all()).extracting(FindingType::code).isSorted().doesNotHaveDuplicates();
  }

  private static long constantsOf(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .count();
  }
}
