package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.time.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the limitations of a spell became others: one ended, one was dropped, one is new.
 *
 * <p>What no event of its own tells is done first: another order, a denial, a limitation that is
 * the same but for its sources or the like.
 */
final class LimitationSteps {
  /**
   * A step.
   *
   * @param all the limitations after it
   * @param limitation the limitation that is new, or that was
   * @param isNew whether it is new
   */
  record Step(ImmutableList<Limitation> all, Limitation limitation, boolean isNew) {}

  private final ImmutableList<Limitation> goal;
  private final List<Limitation> current;
  private final List<Limitation> gone;
  private final List<Limitation> come;
  private final List<Step> steps = new ArrayList<>();
  private final ImmutableList<Limitation> first;

  LimitationSteps(ImmutableList<Limitation> before, ImmutableList<Limitation> now) {
    this.goal = now;
    this.current = new ArrayList<>(before);
    this.gone = without(before, now);
    this.come = without(now, before);
    adjust();
    ImmutableList<Limitation> adjusted = ImmutableList.copyOf(current);
    end();
    gone.forEach(this::drop);
    come.forEach(this::add);
    this.first = steps.isEmpty() ? goal : adjusted;
  }

  /** The limitations before the first step. */
  ImmutableList<Limitation> first() {
    return first;
  }

  /** The steps, of which the last leads to the limitations as they are now. */
  ImmutableList<Step> following() {
    if (steps.isEmpty()) {
      return ImmutableList.of();
    }
    Step last = steps.get(steps.size() - 1);
    return ImmutableList.<Step>builder()
        .addAll(steps.subList(0, steps.size() - 1))
        .add(new Step(goal, last.limitation(), last.isNew()))
        .build();
  }

  private static List<Limitation> without(List<Limitation> all, List<Limitation> others) {
    List<Limitation> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left;
  }

  private void adjust() {
    for (Limitation limitation : ImmutableList.copyOf(gone)) {
      come.stream()
          .filter(other -> isSame(limitation, other) && !hasEnded(limitation, other))
          .findFirst()
          .ifPresent(other -> replace(limitation, other));
    }
    gone.removeIf(limitation -> isDenied(limitation) && current.remove(limitation));
    come.removeIf(limitation -> isDenied(limitation) && current.add(limitation));
  }

  private void end() {
    for (Limitation limitation : ImmutableList.copyOf(gone)) {
      Optional<Limitation> ended =
          come.stream().filter(other -> hasEnded(limitation, other)).findFirst();
      if (ended.isPresent()) {
        replace(limitation, ended.get());
        step(limitation, false);
      }
    }
  }

  private void drop(Limitation limitation) {
    current.remove(limitation);
    step(limitation, false);
  }

  private void add(Limitation limitation) {
    current.add(limitation);
    step(limitation, true);
  }

  private void step(Limitation limitation, boolean isNew) {
    steps.add(new Step(ImmutableList.copyOf(current), limitation, isNew));
  }

  private void replace(Limitation limitation, Limitation other) {
    current.set(current.indexOf(limitation), other);
    gone.remove(limitation);
    come.remove(other);
  }

  /** Whether it limits the same in the same days, for all that its record says otherwise. */
  private static boolean isSame(Limitation one, Limitation other) {
    return one.kind() == other.kind()
        && one.interval().equals(other.interval())
        && one.scope().equals(other.scope())
        && isDenied(one) == isDenied(other);
  }

  private static boolean hasEnded(Limitation before, Limitation now) {
    return !isDenied(before)
        && before.withInterval(now.interval()).equals(now)
        && now.interval().isPresent()
        && SpellChange.hasEnded(before.interval().orElse(Interval.always()), now.interval().get());
  }

  private static boolean isDenied(Limitation limitation) {
    return limitation.claim() == Claim.DENIED;
  }
}
