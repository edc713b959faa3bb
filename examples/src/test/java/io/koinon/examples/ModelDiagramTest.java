package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.lang.reflect.Modifier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The diagram of the guide has the packages of core, in their order, and what they are built on.
 */
class ModelDiagramTest {
  private static final String SOURCES = "core/src/main/java/";
  private static final String ROOT = "io.koinon";
  private static final Pattern NODE =
      Pattern.compile(
          "^  (?<id>[a-z]+)\\[\"(?<package>[a-z.]+)<br/>(?<types>[A-Za-z, ]+)\"]$",
          Pattern.MULTILINE);
  private static final Pattern ARROW =
      Pattern.compile("^  (?<from>[a-z]+) --> (?<to>[a-z]+)$", Pattern.MULTILINE);
  private static final Pattern EXPORTS =
      Pattern.compile("^  exports (?<package>[a-z.]+);$", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?(?<package>io[.]koinon(?:[.][a-z]+)*)[.][A-Z]", Pattern.MULTILINE);
  private static final Pattern LAYERS =
      Pattern.compile("LAYERS =\\s+ImmutableList[.]of[(](?<layers>[^;]*)[)];");
  private static final Pattern LAYER = Pattern.compile("ROOT|\"(?<name>[a-z]+)\"");

  private static String diagram() {
    return Iterables.getOnlyElement(
            Snippet.of(ProjectFiles.text("docs/guide/model.md")).stream()
                .filter(snippet -> snippet.language().equals("mermaid"))
                .toList())
        .text();
  }

  private static ImmutableList<MatchResult> nodes() {
    return NODE.matcher(diagram()).results().collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> packages() {
    return nodes().stream().map(node -> node.group(2)).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedSet<String> exports() {
    return EXPORTS
        .matcher(ProjectFiles.text(SOURCES + "module-info.java"))
        .results()
        .map(exports -> exports.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** The name of a package, of which that of the layer and of the node is the last part. */
  private static String packageOf(String name) {
    return name.isEmpty() || name.equals("koinon") ? ROOT : ROOT + "." + name;
  }

  @Test
  void packages_areThoseThatCoreExports() {
    assertThat(packages()).containsExactlyInAnyOrderElementsOf(exports());
    assertThat(nodes())
        .allSatisfy(node -> assertThat(packageOf(node.group(1))).isEqualTo(node.group(2)));
  }

  @Test
  void packages_areInTheOrderOfTheirLayers() {
    String test = ProjectFiles.text("core/src/test/java/io/koinon/ArchitectureTest.java");
    String layers = LAYERS.matcher(test).results().findFirst().orElseThrow().group(1);

    assertThat(
            LAYER
                .matcher(layers)
                .results()
                .map(layer -> packageOf(layer.group(1) == null ? "" : layer.group(1))))
        .filteredOn(exports()::contains)
        .containsExactlyElementsOf(packages());
  }

  @Test
  void types_arePublicTypesOfTheirPackage() {
    assertThat(nodes())
        .allSatisfy(
            node ->
                assertThat(Splitter.on(", ").split(node.group(3)))
                    .isNotEmpty()
                    .allSatisfy(
                        type ->
                            assertThat(
                                    Modifier.isPublic(
                                        Class.forName(node.group(2) + "." + type).getModifiers()))
                                .as(type)
                                .isTrue()));
  }

  @Test
  void arrows_areWhatThePackagesImportButForWhatFollows() {
    assertThat(
            ARROW
                .matcher(diagram())
                .results()
                .map(arrow -> packageOf(arrow.group(1)) + " -> " + packageOf(arrow.group(2))))
        .containsExactlyInAnyOrderElementsOf(withoutWhatFollows(imports()));
  }

  @Test
  void diagram_hasNothingElse() {
    assertThat(diagram().lines())
        .allSatisfy(
            line -> assertThat(line).matches("flowchart BT|" + NODE.pattern() + "|" + ARROW));
  }

  private static SetMultimap<String, String> imports() {
    ImmutableSetMultimap.Builder<String, String> imports = ImmutableSetMultimap.builder();
    for (String name : exports()) {
      ProjectFiles.list(SOURCES + name.replace('.', '/'), ".java").stream()
          .flatMap(file -> IMPORT.matcher(ProjectFiles.text(file)).results())
          .map(found -> found.group(1))
          .filter(found -> !found.equals(name) && exports().contains(found))
          .forEach(found -> imports.put(name, found));
    }
    return imports.build();
  }

  private static ImmutableList<String> withoutWhatFollows(SetMultimap<String, String> imports) {
    return imports.entries().stream()
        .filter(
            arrow -> {
              MutableGraph<String> others = GraphBuilder.directed().build();
              others.addNode(arrow.getKey());
              imports.entries().stream()
                  .filter(other -> !other.equals(arrow))
                  .forEach(other -> others.putEdge(other.getKey(), other.getValue()));
              return !Graphs.reachableNodes(others, arrow.getKey()).contains(arrow.getValue());
            })
        .map(arrow -> arrow.getKey() + " -> " + arrow.getValue())
        .collect(ImmutableList.toImmutableList());
  }
}
