package io.koinon.examples.benchmark;

import java.util.List;
import java.util.Map;

/** The rival's view of the document: plain records of strings, which check nothing. */
record PlainDocument(
    int koinon,
    String title,
    String observedThrough,
    Map<String, Source> sources,
    Map<String, State> states,
    Map<String, Institution> institutions,
    Map<String, Map<String, List<Spell>>> participations) {

  record Source(String title, String kind) {}

  record State(String name) {}

  record Institution(String name, String kind, String from, String to, Map<String, Mode> modes) {}

  record Mode(String grade) {}

  record Spell(
      String mode,
      String from,
      String to,
      List<Act> entry,
      List<Limitation> limitations,
      List<Alternative> alternatives,
      List<String> sources) {}

  record Act(String act, String on) {}

  record Limitation(String kind, String by, String from, String to, List<String> notEntitled) {}

  record Alternative(String account, String from) {}
}
