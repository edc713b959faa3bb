package io.koinon.serialization.shape;

import io.koinon.serialization.Location;
import io.koinon.serialization.ReadLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells a tree token by token, each with the place where it was written. Where reading stopped
 * comes last, wherever it was moved to. Not thread-safe.
 */
public final class Retelling {
  private final Transcript.Builder transcript;

  /** Objects and arrays that have ended, of which nobody knows so far whether it is told. */
  private final List<Ended> ended = new ArrayList<>();

  private record Ended(Tree tree, Location place) {}

  private final boolean isOpen;

  private Retelling(ReadLimits limits, boolean isOpen) {
    this.transcript = new Transcript.Builder(limits);
    this.isOpen = isOpen;
  }

  /**
   * {@return the transcript of a tree; where reading stopped, it stops too}
   *
   * @param document the tree
   * @param limits the limits
   */
  public static Transcript of(Tree document, ReadLimits limits) {
    Retelling retelling = new Retelling(limits, document.isOpen());
    retelling.tell(document, new Location("", 1, 1));
    retelling.finish();
    return retelling.transcript.build();
  }

  private void finish() {
    for (Ended each : ended) {
      if (each.tree.isOpen()) {
        transcript.stop();
        return;
      }
      end(each);
    }
  }

  private void end(Ended it) {
    transcript.writtenAt(it.place.pointer());
    transcript.end(
        it.tree.kind() == Tree.Kind.OBJECT ? '}' : ']', it.place.line(), it.place.column());
  }

  private void at(Location place) {
    ended.forEach(this::end);
    ended.clear();
    transcript.writtenAt(place.pointer());
  }

  /** Tells a value; one that was not written has the place of what it stands in. */
  private void tell(Tree tree, Location outer) {
    Location place = tree.place() == null ? outer : tree.place();
    at(place);
    switch (tree.kind()) {
      case TEXT -> transcript.text(tree.text(), place.line(), place.column());
      case LITERAL -> transcript.literal(tree.text(), place.line(), place.column());
      case OBJECT, ARRAY -> tellMembers(tree, place);
    }
  }

  private void tellMembers(Tree tree, Location place) {
    boolean isObject = tree.kind() == Tree.Kind.OBJECT;
    transcript.start(isObject ? '{' : '[', place.line(), place.column());
    for (Tree.Member member : isOpen && isObject ? openLast(tree.members()) : tree.members()) {
      if (isObject) {
        Location name = member.place() == null ? place : member.place();
        at(name);
        transcript.name(member.name(), name.line(), name.column());
      }
      tell(member.value(), place);
    }
    ended.add(new Ended(tree, place));
  }

  private static List<Tree.Member> openLast(List<Tree.Member> members) {
    return members.stream().sorted(Comparator.comparing(it -> hasOpen(it.value()))).toList();
  }

  private static boolean hasOpen(Tree tree) {
    return tree.isOpen() || tree.members().stream().anyMatch(member -> hasOpen(member.value()));
  }
}
