package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws; what comes out is decided by the seed alone. */
public final class Dice {
  private final Random random;

  /** Dice that roll as a source of chance says. */
  public Dice(Random random) {
    this.random = random;
  }

  /** True in so many of a hundred cases. */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from the first to the second, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** A number from the first to the second, both included. */
  public long between(long least, long most) {
    return least + Math.floorMod(random.nextLong(), most - least + 1);
  }

  /** One of them, each as likely as the others. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> E oneOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  /** Something in so many of a hundred cases, else nothing. */
  public <T> Optional<T> maybe(int percent, Supplier<T> value) {
    return chance(percent) ? Optional.of(value.get()) : Optional.empty();
  }

  /** So many of them, from the first number to the second. */
  public <T> ImmutableList<T> some(int least, int most, Supplier<T> value) {
    ImmutableList.Builder<T> drawn = ImmutableList.builder();
    for (int left = between(least, most); left > 0; left--) {
      drawn.add(value.get());
    }
    return drawn.build();
  }

  /** Nothing in some cases, else one to so many of them. */
  public <T> ImmutableList<T> perhaps(int percent, int most, Supplier<T> value) {
    return chance(percent) ? some(1, most, value) : ImmutableList.of();
  }

  /** Nothing in some cases, else one to so many different ones. */
  public <T> ImmutableSet<T> perhapsDifferent(int percent, int most, Supplier<T> value) {
    return ImmutableSet.copyOf(perhaps(percent, most, value));
  }

  /** So many of the choices, at most all, in any order. */
  public <T> ImmutableList<T> different(int count, List<T> choices) {
    List<T> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    return ImmutableList.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }
}
