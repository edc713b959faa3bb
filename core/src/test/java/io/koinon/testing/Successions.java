package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.base.SuccessionId;
import io.koinon.state.Assessment;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffect;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws successions, each of another kind. */
final class Successions {
  private final Draft draft;
  private final Dice dice;
  private final Words words;
  private final Times times;

  Successions(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.words = draft.words;
    this.times = draft.times;
  }

  /** The successions of the draft. */
  ImmutableList<Succession> all() {
    List<SuccessionKind> kinds =
        dice.different(draft.successions.size(), List.of(SuccessionKind.values()));
    ImmutableList.Builder<Succession> all = ImmutableList.builder();
    for (int i = 0; i < kinds.size(); i++) {
      all.add(succession(draft.successions.get(i), kinds.get(i)));
    }
    return all.build();
  }

  private Succession succession(SuccessionId id, SuccessionKind kind) {
    return Succession.builder()
        .id(id)
        .kind(kind)
        .on(times.endpoint(times.day()))
        .predecessors(predecessors(75))
        .successors(successors(75))
        .seats(dice.perhaps(45, 2, this::seat))
        .assessments(
            dice.perhapsDifferent(40, 2, draft::source).stream()
                .collect(ImmutableMap.toImmutableMap(account -> account, this::assessment)))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private ImmutableMap<ActorId, Fate> predecessors(int percent) {
    return dice.perhapsDifferent(percent, 3, draft::actor).stream()
        .collect(ImmutableMap.toImmutableMap(actor -> actor, actor -> dice.oneOf(Fate.class)));
  }

  /** None, or some of which one at most continues the predecessors. */
  private Map<ActorId, Origin> successors(int percent) {
    Map<ActorId, Origin> successors = new LinkedHashMap<>();
    for (ActorId actor : dice.perhapsDifferent(percent, 3, draft::actor)) {
      Origin origin = dice.oneOf(Origin.class);
      boolean second = origin == Origin.CONTINUATOR && successors.containsValue(origin);
      successors.put(actor, second ? Origin.NEW : origin);
    }
    return successors;
  }

  private MembershipEffect seat() {
    MembershipEffect.Builder seat =
        MembershipEffect.builder()
            .in(draft.mode())
            .into(dice.maybe(45, draft::mode))
            .effect(dice.oneOf(MembershipEffectKind.class))
            .sources(draft.cited())
            .note(dice.maybe(35, words::remark));
    int holders = dice.between(1, 100);
    if (holders <= 45) {
      return seat.who(dice.some(1, 3, draft::actor)).build();
    }
    if (holders <= 92) {
      seat.predecessor(draft.actor());
    }
    if (holders <= 52 || holders > 60) {
      seat.successor(draft.actor());
    }
    return seat.build();
  }

  private Assessment assessment(SourceId account) {
    return Assessment.builder()
        .account(account)
        .on(dice.maybe(50, () -> times.endpoint(times.day())))
        .predecessors(predecessors(55))
        .successors(successors(55))
        .note(dice.maybe(35, words::remark))
        .build();
  }
}
