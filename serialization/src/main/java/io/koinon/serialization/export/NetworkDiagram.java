package io.koinon.serialization.export;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.analysis.Bond;
import io.koinon.analysis.Obligations;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Framework;
import io.koinon.internal.Markdown;
import io.koinon.participation.Participation;
import io.koinon.time.Truth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A network of states, institutions and treaties as it was on a day, in the language of <a
 * href="https://mermaid.js.org/syntax/flowchart.html">Mermaid</a> or of <a
 * href="https://graphviz.org/doc/info/lang.html">Graphviz</a>: who takes part in what, who owes
 * what to whom, who depends on whom.
 *
 * <pre>{@code
 * flowchart LR
 *     accTitle: Participation on 2007-01-01, Eurasia
 *     n0(["Kazakhstan"])
 *     n1["CSTO"]
 *     n0 -->|"member"| n1
 * }</pre>
 *
 * <p>What is so has a solid line, what is UNKNOWN a dashed one, and what is a NO none. An arrow
 * with two heads says the same of both. Of those who are not recorded nothing is drawn, though they
 * may take part as well. States are round, institutions are boxes, treaties lean over or have a
 * dog-ear; who has no line is left out.
 *
 * <p>The same network gives the same text, with line ends of Unix, whatever the names in it
 * contain. Mermaid draws at most 500 lines, unless it is set up otherwise ({@code maxEdges}): ask
 * for some frameworks only. Immutable and thread-safe.
 */
public final class NetworkDiagram {
  private final String title;
  private final ImmutableList<Node> nodes;
  private final ImmutableList<Edge> edges;

  /** What stands at the ends of lines. */
  private enum Look {
    STATE("([\"", "\"])", "ellipse"),
    INSTITUTION("[\"", "\"]", "box"),
    TREATY("[/\"", "\"/]", "note");

    private final String open;
    private final String close;
    private final String dot;

    Look(String open, String close, String dot) {
      this.open = open;
      this.close = close;
      this.dot = dot;
    }
  }

  private record Node(String name, Look look) {}

  /** A line between two nodes, by their numbers. */
  private record Edge(int from, int to, String label, boolean isCertain, boolean isMutual) {}

  private NetworkDiagram(String title, ImmutableList<Node> nodes, ImmutableList<Edge> edges) {
    this.title = title;
    this.nodes = nodes;
    this.edges = edges;
  }

  /**
   * {@return who takes part in what: from each participant to each framework, with the modes}
   *
   * @param snapshot the architecture as it was on a day
   */
  public static NetworkDiagram participation(Snapshot snapshot) {
    ImmutableSet.Builder<FrameworkId> all = ImmutableSet.builder();
    all.addAll(snapshot.architecture().frameworks().keySet());
    snapshot.architecture().participations().forEach(spell -> all.add(spell.framework()));
    return participation(snapshot, all.build());
  }

  /**
   * {@return who takes part in some frameworks}
   *
   * @param snapshot the architecture as it was on a day
   * @param frameworks the frameworks
   */
  public static NetworkDiagram participation(Snapshot snapshot, Set<FrameworkId> frameworks) {
    Collector collector = new Collector(snapshot, "Participation");
    Map<ModeId, SortedSet<ActorId>> recorded = new TreeMap<>();
    for (Participation spell : snapshot.architecture().participations()) {
      if (frameworks.contains(spell.framework())) {
        recorded.computeIfAbsent(spell.mode(), mode -> new TreeSet<>()).add(spell.participant());
      }
    }
    for (FrameworkId id : frameworks) {
      Framework framework = snapshot.architecture().frameworks().get(id);
      if (framework != null) {
        framework
            .modes()
            .forEach(mode -> recorded.computeIfAbsent(mode.id(), own -> new TreeSet<>()));
      }
    }
    recorded.forEach((mode, actors) -> collector.addHolders(mode, actors));
    return collector.diagram();
  }

  /**
   * {@return who owes what to whom: from each obligor to each obligee, with kinds and ids of
   * obligations}
   *
   * @param snapshot the architecture as it was on a day
   */
  public static NetworkDiagram obligations(Snapshot snapshot) {
    return obligations(snapshot, snapshot.architecture().treaties().keySet());
  }

  /**
   * {@return who owes what to whom by some treaties}
   *
   * @param snapshot the architecture as it was on a day
   * @param treaties the treaties
   */
  public static NetworkDiagram obligations(Snapshot snapshot, Set<FrameworkId> treaties) {
    Collector collector = new Collector(snapshot, "Obligations");
    for (Bond bond : Obligations.in(snapshot).all()) {
      if (treaties.contains(bond.obligation().id().treaty())) {
        collector.add(
            bond.obligor(),
            bond.obligee(),
            bond.obligation().kind().value() + ": " + bond.obligation().id(),
            bond.truth() == Truth.YES);
      }
    }
    return collector.diagram();
  }

  /**
   * {@return who depends on whom by ties: from each side that depends to its counterpart, with
   * areas and amounts; a dependence that is not recorded is UNKNOWN}
   *
   * @param snapshot the architecture as it was on a day
   */
  public static NetworkDiagram dependence(Snapshot snapshot) {
    Collector collector = new Collector(snapshot, "Dependence");
    Map<ActorId, ThreeValuedSet<TieId>> tiesOf = new HashMap<>();
    for (Tie tie : snapshot.architecture().ties().values()) {
      for (ActorId actor : tie.between()) {
        ThreeValuedSet<TieId> its = tiesOf.computeIfAbsent(actor, snapshot::tiesOf);
        boolean isCertain = its.certain().contains(tie.id());
        if (isCertain || its.uncertain().contains(tie.id())) {
          Amount amount = tie.dependence().get(actor);
          collector.add(
              actor,
              tie.counterpartOf(actor),
              tie.area().value()
                  + (amount == null
                      ? ", not recorded"
                      : " " + amount + tie.unit().map(unit -> " " + unit).orElse("")),
              isCertain && amount != null);
        }
      }
    }
    return collector.diagram();
  }

  /** {@return the network as a flowchart of Mermaid} */
  public String mermaid() {
    StringBuilder text = new StringBuilder("flowchart LR\n");
    text.append("    accTitle: ").append(MermaidText.of(title)).append('\n');
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      text.append("    n").append(i).append(node.look.open);
      text.append(MermaidText.of(node.name)).append(node.look.close).append('\n');
    }
    for (Edge edge : edges) {
      text.append("    n").append(edge.from).append(edge.isMutual ? " <" : " ");
      text.append(edge.isCertain ? "-->" : "-.->");
      text.append("|\"").append(MermaidText.of(edge.label)).append("\"| n");
      text.append(edge.to).append('\n');
    }
    return text.toString();
  }

  /** {@return the network as a directed graph of Graphviz, in UTF-8} */
  public String dot() {
    StringBuilder text = new StringBuilder("digraph {\n");
    text.append("  graph [label=").append(quoted(title)).append(", labelloc=t, rankdir=LR];\n");
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      text.append("  n").append(i).append(" [label=").append(quoted(node.name));
      text.append(", shape=").append(node.look.dot).append("];\n");
    }
    for (Edge edge : edges) {
      text.append("  n").append(edge.from).append(" -> n").append(edge.to);
      text.append(" [label=").append(quoted(edge.label));
      text.append(edge.isCertain ? "" : ", style=dashed");
      text.append(edge.isMutual ? ", dir=both" : "").append("];\n");
    }
    return text.append("}\n").toString();
  }

  /** In quotes, between which a backslash begins an escape and an ampersand an entity. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    Markdown.oneLine(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '&' -> quoted.append("&amp;");
                default -> quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
              }
            });
    return quoted.append('"').toString();
  }

  /** {@return title, and how many nodes and lines there are} */
  @Override
  public String toString() {
    return title + " (" + nodes.size() + " nodes, " + edges.size() + " lines)";
  }

  /** Two actors, and how well it is known what the line between them says. */
  private record Arrow(ActorId from, ActorId to, boolean isCertain) implements Comparable<Arrow> {
    private static final Comparator<Arrow> ORDER =
        comparing(Arrow::from).thenComparing(Arrow::to).thenComparing(it -> !it.isCertain);

    Arrow back() {
      return new Arrow(to, from, isCertain);
    }

    @Override
    public int compareTo(Arrow other) {
      return ORDER.compare(this, other);
    }
  }

  /** Collects lines. Not thread-safe. */
  private static final class Collector {
    private final Snapshot snapshot;
    private final SecurityArchitecture architecture;
    private final Labels labels;
    private final String title;
    private final SortedMap<Arrow, SortedSet<String>> arrows = new TreeMap<>();

    Collector(Snapshot snapshot, String subject) {
      this.snapshot = requireNonNull(snapshot, "snapshot");
      this.architecture = snapshot.architecture();
      this.labels = new Labels(architecture);
      this.title = subject + " on " + snapshot.asOf().date() + ", " + architecture.title();
    }

    void add(ActorId from, ActorId to, String label, boolean isCertain) {
      arrows.computeIfAbsent(new Arrow(from, to, isCertain), arrow -> new TreeSet<>()).add(label);
    }

    /** Those who hold a mode; of a framework that is not recorded, those who are said to. */
    void addHolders(ModeId mode, Set<ActorId> recorded) {
      Framework framework = architecture.frameworks().get(mode.framework());
      String label = labels.of(mode);
      if (framework == null) {
        recorded.stream()
            .filter(actor -> snapshot.holds(actor, mode) != Truth.NO)
            .forEach(
                actor ->
                    add(actor, mode.framework(), label, snapshot.holds(actor, mode) == Truth.YES));
        return;
      }
      ThreeValuedSet<ActorId> holders = snapshot.holders(mode);
      holders.certain().forEach(actor -> add(actor, mode.framework(), label, true));
      holders.uncertain().forEach(actor -> add(actor, mode.framework(), label, false));
    }

    NetworkDiagram diagram() {
      SortedMap<ActorId, Integer> numbers = new TreeMap<>();
      for (Arrow arrow : arrows.keySet()) {
        numbers.put(arrow.from, 0);
        numbers.put(arrow.to, 0);
      }
      ImmutableList.Builder<Node> nodes = ImmutableList.builder();
      int next = 0;
      for (Map.Entry<ActorId, Integer> numbered : numbers.entrySet()) {
        nodes.add(node(numbered.getKey()));
        numbered.setValue(next++);
      }
      return new NetworkDiagram(title, nodes.build(), edges(numbers));
    }

    private Node node(ActorId actor) {
      Look look =
          actor.isState()
              ? Look.STATE
              : architecture.treaties().containsKey((FrameworkId) actor)
                  ? Look.TREATY
                  : Look.INSTITUTION;
      return new Node(labels.of(actor), look);
    }

    /** What is said of both ways has one line, what is left of each way another. */
    private ImmutableList<Edge> edges(Map<ActorId, Integer> numbers) {
      ImmutableList.Builder<Edge> edges = ImmutableList.builder();
      arrows.forEach(
          (arrow, labels) -> {
            Set<String> both =
                arrow.from.equals(arrow.to)
                    ? Set.of()
                    : Sets.intersection(labels, arrows.getOrDefault(arrow.back(), new TreeSet<>()));
            int from = requireNonNull(numbers.get(arrow.from));
            int to = requireNonNull(numbers.get(arrow.to));
            if (from < to && !both.isEmpty()) {
              edges.add(new Edge(from, to, String.join(", ", both), arrow.isCertain, true));
            }
            Set<String> oneWay = Sets.difference(labels, both);
            if (!oneWay.isEmpty()) {
              edges.add(new Edge(from, to, String.join(", ", oneWay), arrow.isCertain, false));
            }
          });
      return edges.build();
    }
  }
}
