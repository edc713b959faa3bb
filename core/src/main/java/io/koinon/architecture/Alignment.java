package io.koinon.architecture;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds out which spell of one participant in one framework became which, and what happened to it.
 *
 * <p>Spells have no ids. Those in one mode are put together first: those that begin with the same
 * endpoint before others, then those that have more days in common before those with fewer, then in
 * their order. What is left may have become a spell in another mode.
 */
final class Alignment {
  /** A spell, by its place in the former history, and one that it may have become. */
  private record Pairing(int before, int now, boolean isSameStart, long overlap) {
    static final Comparator<Pairing> BEST_FIRST =
        Comparator.comparing(Pairing::isSameStart)
            .thenComparingLong(Pairing::overlap)
            .reversed()
            .thenComparingInt(Pairing::before)
            .thenComparingInt(Pairing::now);
  }

  private final List<Participation> before;
  private final List<Participation> now;
  private final SpellChange change;
  private final Cutoff cutoff;
  private final Set<Integer> goneBefore = new LinkedHashSet<>();
  private final Set<Integer> goneNow = new LinkedHashSet<>();

  /**
   * The alignment of two histories of one pair.
   *
   * @param change how spells in their framework change
   * @param cutoff where the later data stops
   */
  Alignment(
      ImmutableList<Participation> before,
      ImmutableList<Participation> now,
      SpellChange change,
      Cutoff cutoff) {
    this.before = without(before, now);
    this.now = without(now, before);
    this.change = change;
    this.cutoff = cutoff;
  }

  /** The spells that another history does not have, or not as often. */
  private static List<Participation> without(
      Collection<Participation> spells, Collection<Participation> others) {
    Multiset<Participation> unmatched = HashMultiset.create(others);
    return spells.stream().filter(spell -> !unmatched.remove(spell)).toList();
  }

  /** What happened, in the order of the spells as they are now; first, what is gone. */
  ImmutableList<ArchitectureEvent> events() {
    Map<Integer, Integer> sameMode = pairs((x, y) -> x.mode().equals(y.mode()));
    Map<Integer, Participation> successors = successors(sameMode);
    Map<Integer, Integer> otherMode = pairs((x, y) -> !isDenied(x) && !isDenied(y));
    ImmutableList.Builder<ArchitectureEvent> events = ImmutableList.builder();
    for (int i = 0; i < before.size(); i++) {
      if (!goneBefore.contains(i)) {
        Participation spell = before.get(i);
        events.add(new ArchitectureEvent.Removed(SpellChange.subject(spell), spell));
      }
    }
    for (int j = 0; j < now.size(); j++) {
      Participation spell = now.get(j);
      Integer same = sameMode.get(j);
      Integer other = otherMode.get(j);
      if (same != null) {
        Optional<Participation> next = Optional.ofNullable(successors.get(j));
        events.addAll(change.events(before.get(same), spell, next));
      } else if (other != null) {
        events.add(change.mode(before.get(other), Optional.empty(), spell));
      } else if (!goneNow.contains(j)) {
        events.add(appeared(spell));
      }
    }
    return events.build();
  }

  private static ArchitectureEvent appeared(Participation spell) {
    return isDenied(spell)
        ? new ArchitectureEvent.Added(SpellChange.subject(spell), spell)
        : new ArchitectureEvent.Joined(Optional.empty(), spell);
  }

  private static boolean isDenied(Participation spell) {
    return spell.claim() == Claim.DENIED;
  }

  /** For spells as they are now, what they were: of those not yet paired with days in common. */
  private Map<Integer, Integer> pairs(BiPredicate<Participation, Participation> mayPair) {
    List<Pairing> pairings = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < now.size(); j++) {
        if (mayPair.test(before.get(i), now.get(j))) {
          pairings.add(pairing(i, j));
        }
      }
    }
    pairings.removeIf(pairing -> pairing.overlap <= 0);
    pairings.sort(Pairing.BEST_FIRST);
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    for (Pairing pairing : pairings) {
      if (!goneBefore.contains(pairing.before) && !goneNow.contains(pairing.now)) {
        goneBefore.add(pairing.before);
        goneNow.add(pairing.now);
        pairs.put(pairing.now, pairing.before);
      }
    }
    return pairs;
  }

  private Pairing pairing(int i, int j) {
    Participation one = before.get(i);
    Participation other = now.get(j);
    DayBounds a = one.interval().bounds(cutoff);
    DayBounds b = other.interval().bounds(cutoff);
    return new Pairing(
        i,
        j,
        one.interval().from().equals(other.interval().from()),
        Math.min(a.endHigh(), b.endHigh()) - Math.max(a.startLow(), b.startLow()));
  }

  /** For spells that have ended now, the new spell in another mode that begins with that end. */
  private Map<Integer, Participation> successors(Map<Integer, Integer> sameMode) {
    Map<Integer, Participation> successors = new LinkedHashMap<>();
    sameMode.forEach(
        (j, i) -> {
          if (SpellChange.hasEnded(before.get(i), now.get(j))) {
            successor(now.get(j)).ifPresent(next -> successors.put(j, next));
          }
        });
    return successors;
  }

  private Optional<Participation> successor(Participation ended) {
    for (int j = 0; j < now.size(); j++) {
      Participation next = now.get(j);
      if (!goneNow.contains(j)
          && !isDenied(next)
          && !next.mode().equals(ended.mode())
          && next.interval().from().equals(ended.interval().to())) {
        goneNow.add(j);
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }
}
