package io.koinon.analysis;

import com.google.common.collect.ImmutableSetMultimap;
import io.koinon.base.ActorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a graph falls apart: one walk through it, depth first, after which one can tell for each
 * actor and each edge what would be left connected without it.
 *
 * <p>J. Hopcroft, R. Tarjan, "Algorithm 447: Efficient Algorithms for Graph Manipulation",
 * <i>Communications of the ACM</i> 16, 1973. The walk takes time in proportion to actors and edges,
 * and no recursion: a chain of a million actors needs no deeper stack than one of two. Immutable
 * once made.
 */
final class Cuts {
  private final ImmutableSetMultimap<ActorId, ActorId> neighbours;
  private final Map<ActorId, Node> nodes = new HashMap<>();
  private int clock;

  /** An actor, as the walk came by. */
  private static final class Node {
    private final @Nullable Node parent;
    private final Node root;
    private final List<Node> children = new ArrayList<>();
    private final Iterator<ActorId> untried;

    /** When the walk came here, and by when it had been everywhere behind. */
    private final int entry;

    private int exit;

    /** The earliest entry that some edge leads back to from here or from behind. */
    private int low;

    Node(@Nullable Node parent, Iterator<ActorId> untried, int entry) {
      this.parent = parent;
      this.root = parent == null ? this : parent.root;
      this.untried = untried;
      this.entry = entry;
      this.low = entry;
    }

    boolean isBehind(Node other) {
      return other.entry < entry && entry <= other.exit;
    }

    /** The child through which the walk came to a node behind this one. */
    Node childTowards(Node behind) {
      int least = 0;
      int most = children.size() - 1;
      while (least < most) {
        int middle = (least + most + 1) >>> 1;
        if (children.get(middle).entry <= behind.entry) {
          least = middle;
        } else {
          most = middle - 1;
        }
      }
      return children.get(least);
    }
  }

  /** Walks through the graph in which each actor has the neighbours given; edges have both ways. */
  Cuts(ImmutableSetMultimap<ActorId, ActorId> neighbours) {
    this.neighbours = neighbours;
    for (ActorId actor : neighbours.keySet()) {
      if (!nodes.containsKey(actor)) {
        walk(actor);
      }
    }
  }

  private void walk(ActorId from) {
    Deque<Node> way = new ArrayDeque<>();
    way.push(enter(null, from));
    while (!way.isEmpty()) {
      Node here = way.getFirst();
      if (here.untried.hasNext()) {
        ActorId next = here.untried.next();
        Node seen = nodes.get(next);
        if (seen == null) {
          way.push(enter(here, next));
        } else if (seen != here.parent) {
          here.low = Math.min(here.low, seen.entry);
        }
      } else {
        leave(way.pop());
      }
    }
  }

  private Node enter(@Nullable Node parent, ActorId actor) {
    Node node = new Node(parent, neighbours.get(actor).iterator(), clock++);
    nodes.put(actor, node);
    if (parent != null) {
      parent.children.add(node);
    }
    return node;
  }

  private void leave(Node node) {
    node.exit = clock - 1;
    if (node.parent != null) {
      node.parent.low = Math.min(node.parent.low, node.low);
    }
  }

  /** Whether some actors would not all be connected if one, whom they are not, were not there. */
  boolean separates(ActorId one, Iterable<ActorId> others) {
    Set<Object> parts = new HashSet<>();
    Node node = nodes.get(one);
    for (ActorId other : others) {
      parts.add(part(node, other));
    }
    return parts.size() > 1;
  }

  /** Something that stands for what an actor is connected with if a node is not there. */
  private Object part(@Nullable Node without, ActorId actor) {
    Node node = nodes.get(actor);
    if (node == null) {
      return actor;
    }
    if (without == null || without.root != node.root) {
      return node.root;
    }
    if (node.isBehind(without)) {
      Node child = without.childTowards(node);
      if (child.low >= without.entry) {
        return child;
      }
    }
    return without;
  }

  /** Whether there is a way from one actor to another. */
  boolean isConnected(Pair pair) {
    Node first = nodes.get(pair.first());
    Node second = nodes.get(pair.second());
    return first != null && second != null && first.root == second.root;
  }

  /** Whether two actors have an edge, and there is no other way between them. */
  boolean isBridge(Pair pair) {
    Node first = nodes.get(pair.first());
    Node second = nodes.get(pair.second());
    return first != null && second != null && (isBridge(first, second) || isBridge(second, first));
  }

  private static boolean isBridge(Node parent, Node child) {
    return child.parent == parent && child.low > parent.entry;
  }

  /** Whether an actor holds together those it has edges with. */
  boolean isArticulationPoint(ActorId actor) {
    return separates(actor, neighbours.get(actor));
  }
}
