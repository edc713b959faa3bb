package io.koinon.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.ReadResult;
import java.util.List;

/** The documents that keep and break each rule, and where those break it. */
final class RuleExamples {
  private RuleExamples() {}

  static String failing(String rule) {
    return text(rule.replace('/', '.') + ".failing.json");
  }

  static String passing(String rule) {
    return text(rule.replace('/', '.') + ".passing.json");
  }

  static ReadResult read(String document) {
    return ArchitectureFormat.json().withSourceMap().read(document);
  }

  /** The places in the failing examples, by rule. */
  static ImmutableSetMultimap<String, String> places() {
    ImmutableSetMultimap.Builder<String, String> places = ImmutableSetMultimap.builder();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text("places.tsv"))) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        places.put(cells.get(0), cells.get(1));
      }
    }
    return places.build();
  }

  private static String text(String name) {
    return ProjectFiles.text(ProjectFiles.RESOURCES + "rules/" + name);
  }
}
