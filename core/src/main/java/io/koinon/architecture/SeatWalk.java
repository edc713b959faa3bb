package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.participation.Participation;
import io.koinon.state.MembershipEffect;
import io.koinon.state.Succession;
import io.koinon.time.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Walks from a seat back through successions, and takes up the spells behind it; for one walk. */
final class SeatWalk {
  private static final int AFTER_ALL = -1;

  private final SecurityArchitecture architecture;
  private final ImmutableList<Succession> successions;
  private final SuccessionDates dates;
  private final List<SeatSpell> found = new ArrayList<>();
  private final Set<Held> told = new HashSet<>();
  private final Set<Seat> seen = new HashSet<>();
  private final Queue<Seat> ahead = new ArrayDeque<>();

  /** The place of somebody in a framework, before the succession with a number; or after all. */
  private record Seat(ActorId holder, FrameworkId framework, int before) {}

  /** The spells of somebody in one mode, which are told together, and once. */
  private record Held(ActorId holder, ModeId mode) {}

  SeatWalk(
      SecurityArchitecture architecture,
      ImmutableList<Succession> successions,
      SuccessionDates dates) {
    this.architecture = architecture;
    this.successions = successions;
    this.dates = dates;
  }

  ImmutableList<SeatSpell> spells(ActorId actor, FrameworkId framework) {
    for (Participation spell : architecture.history(actor, framework)) {
      told.add(new Held(actor, spell.mode()));
      found.add(SeatSpell.own(spell));
    }
    goTo(new Seat(actor, framework, AFTER_ALL));
    for (Seat seat = ahead.poll(); seat != null; seat = ahead.poll()) {
      lookBehind(seat);
    }
    return ImmutableList.sortedCopyOf(earliestFirst(), found);
  }

  private Comparator<SeatSpell> earliestFirst() {
    References references = new References(architecture);
    return Comparator.comparing((SeatSpell each) -> references.resolved(each.spell().interval()))
        .thenComparing(SeatSpell::spell);
  }

  private void goTo(Seat seat) {
    if (seen.add(seat)) {
      ahead.add(seat);
    }
  }

  private void lookBehind(Seat seat) {
    for (int i = 0; i < successions.size(); i++) {
      if (mayPrecede(i, seat.before)) {
        followEffects(seat, i, true);
        followEffects(seat, i, false);
        followContinued(seat, i);
      }
    }
  }

  private boolean mayPrecede(int number, int other) {
    return other == AFTER_ALL
        || (number != other && dates.mayPrecede(successions.get(number), successions.get(other)));
  }

  /** Effects that name who has the seat now come before those that only name who had it. */
  private void followEffects(Seat seat, int number, boolean naming) {
    Succession succession = successions.get(number);
    for (MembershipEffect effect : succession.seats()) {
      boolean names = effect.successor().isPresent() || !effect.who().isEmpty();
      if (names == naming && concerns(effect, seat.framework, succession)) {
        holderBefore(effect, seat.holder, succession)
            .ifPresent(
                holder -> {
                  tell(holder, effect.in(), succession, Optional.of(effect));
                  goTo(new Seat(holder, effect.in().framework(), number));
                });
      }
    }
  }

  /** Whether an effect is about seats that are, or could have been, in a framework afterwards. */
  private static boolean concerns(
      MembershipEffect effect, FrameworkId framework, Succession succession) {
    FrameworkId before = effect.in().framework();
    return effect
        .into()
        .map(mode -> mode.framework().equals(framework))
        .orElseGet(
            () ->
                before.equals(framework)
                    || (succession.predecessors().containsKey(before)
                        && succession.successors().containsKey(framework)));
  }

  private static Optional<ActorId> holderBefore(
      MembershipEffect effect, ActorId holder, Succession succession) {
    if (effect.who().contains(holder)) {
      return Optional.of(holder);
    }
    boolean isNext =
        effect
            .successor()
            .map(holder::equals)
            .orElseGet(() -> succession.successors().containsKey(holder));
    return isNext ? effect.predecessor() : Optional.empty();
  }

  /** Whom the holder continues had its seat; what the framework continues had its holders. */
  private void followContinued(Seat seat, int number) {
    Succession succession = successions.get(number);
    for (ActorId predecessor : succession.predecessors().keySet()) {
      if (isContinued(predecessor, seat.holder, succession)) {
        followUnconnected(new Seat(predecessor, seat.framework, number), succession);
      }
      if (predecessor instanceof FrameworkId before
          && isContinued(before, seat.framework, succession)) {
        followUnconnected(new Seat(seat.holder, before, number), succession);
      }
    }
  }

  private static boolean isContinued(ActorId before, ActorId after, Succession succession) {
    return !before.equals(after)
        && succession.successors().containsKey(after)
        && new LineageStep(before, after, succession).isContinuation() != Truth.NO;
  }

  private void followUnconnected(Seat seat, Succession succession) {
    architecture.history(seat.holder, seat.framework).stream()
        .map(Participation::mode)
        .distinct()
        .forEach(mode -> tell(seat.holder, mode, succession, Optional.empty()));
    goTo(seat);
  }

  private void tell(
      ActorId holder, ModeId mode, Succession succession, Optional<MembershipEffect> effect) {
    if (told.add(new Held(holder, mode))) {
      for (Participation spell : architecture.history(holder, mode.framework())) {
        if (spell.mode().equals(mode)) {
          found.add(SeatSpell.through(succession, effect, spell));
        }
      }
    }
  }
}
