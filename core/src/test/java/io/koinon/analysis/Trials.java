package io.koinon.analysis;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts of which some are open: tries all that these may be, each both ways. */
final class Trials {
  private final List<Truth> facts = new ArrayList<>();

  /** A share of a whole that was counted; of nothing there is none. */
  record Counted(long part, long whole) implements Comparable<Counted> {
    @Override
    public int compareTo(Counted other) {
      return Long.compare(part * other.whole, other.part * whole);
    }

    /** The same number; what was as good as nothing or all is 0 or 1. */
    boolean isAsGoodAs(Fraction fraction) {
      OptionalDouble limit = OptionalDouble.empty();
      if (part * 1000 < whole) {
        limit = OptionalDouble.of(0);
      } else if ((whole - part) * 1000 < whole) {
        limit = OptionalDouble.of(1);
      }
      long top = fraction.numerator().longValueExact();
      long bottom = fraction.denominator().longValueExact();
      return limit.isPresent() ? top == bottom * limit.getAsDouble() : top * whole == part * bottom;
    }
  }

  /** Takes a fact, and gives its place. */
  @CanIgnoreReturnValue
  int add(Truth truth) {
    facts.add(truth);
    return facts.size() - 1;
  }

  /** Tells all worlds. */
  void forEach(Consumer<boolean[]> look) {
    forEach(0, new boolean[facts.size()], look);
  }

  private void forEach(int next, boolean[] world, Consumer<boolean[]> look) {
    if (next == world.length) {
      look.accept(world);
      return;
    }
    for (boolean choice : new boolean[] {false, true}) {
      if (facts.get(next) != (choice ? Truth.NO : Truth.YES)) {
        world[next] = choice;
        forEach(next + 1, world, look);
      }
    }
  }

  /** What is so in all worlds, in none, or in some. */
  Truth truth(Function<boolean[], Boolean> question) {
    boolean[] seen = new boolean[2];
    forEach(world -> seen[question.apply(world) ? 1 : 0] = true);
    return seen[0] && seen[1] ? Truth.UNKNOWN : Truth.of(seen[1]);
  }

  /** The least and the greatest share in all worlds that have one. */
  Extremes shares(Function<boolean[], Counted> question) {
    Extremes extremes = new Extremes();
    forEach(world -> extremes.add(question.apply(world)));
    return extremes;
  }

  /** The least and the greatest of some shares. */
  static final class Extremes {
    private @Nullable Counted least;
    private @Nullable Counted most;

    void add(Counted counted) {
      if (counted.whole == 0) {
        return;
      }
      if (least == null || counted.compareTo(least) < 0) {
        least = counted;
      }
      if (most == null || counted.compareTo(most) > 0) {
        most = counted;
      }
    }

    boolean areAsGoodAs(Optional<Bounds> bounds) {
      return bounds.isEmpty()
          ? least == null
          : least != null
              && most != null
              && least.isAsGoodAs(bounds.get().least())
              && most.isAsGoodAs(bounds.get().most());
    }

    @Override
    public String toString() {
      return least + " to " + most;
    }
  }
}
