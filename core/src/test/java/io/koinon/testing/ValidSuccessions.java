package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.SuccessionId;
import io.koinon.participation.Participation;
import io.koinon.state.Assessment;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffect;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Draws successions that contradict nothing: whoever is extinguished ends on their day, once;
 * whoever is new begins on it; and every seat of the extinguished has an effect.
 */
final class ValidSuccessions {
  /** Somebody who may come and go, from the first day to the end. */
  record Actor(ActorId id, LocalDate start, LocalDate end) {}

  private final Chronicle chronicle;
  private final Dice dice;
  private final ImmutableList<Actor> actors;
  private final ImmutableList<Participation> spells;
  private final Set<ActorId> extinguished = new HashSet<>();

  ValidSuccessions(
      Chronicle chronicle, ImmutableList<Actor> actors, ImmutableList<Participation> spells) {
    this.chronicle = chronicle;
    this.dice = chronicle.dice;
    this.actors = actors;
    this.spells = spells;
  }

  /** The successions of the draft, on some days. */
  ImmutableList<Succession> all(ImmutableList<LocalDate> turns) {
    List<SuccessionKind> kinds =
        dice.different(chronicle.draft.successions.size(), List.of(SuccessionKind.values()));
    ImmutableList.Builder<Succession> all = ImmutableList.builder();
    for (int i = 0; i < kinds.size(); i++) {
      all.add(succession(chronicle.draft.successions.get(i), kinds.get(i), dice.oneOf(turns)));
    }
    return all.build();
  }

  private Succession succession(SuccessionId id, SuccessionKind kind, LocalDate day) {
    Map<ActorId, Fate> predecessors = predecessors(day);
    Map<ActorId, Origin> successors = successors(day, predecessors.keySet());
    return Succession.builder()
        .id(id)
        .kind(kind)
        .on(chronicle.at(day))
        .predecessors(predecessors)
        .successors(successors)
        .seats(seats(predecessors, ImmutableList.copyOf(successors.keySet())))
        .assessments(
            dice.perhapsDifferent(45, 2, chronicle::source).stream()
                .collect(ImmutableMap.toImmutableMap(it -> it, it -> assessment(it, day))))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private ImmutableList<Actor> some(int most, Predicate<Actor> which) {
    ImmutableList<Actor> all =
        actors.stream().filter(which).collect(ImmutableList.toImmutableList());
    return dice.different(dice.between(0, most), all);
  }

  private Map<ActorId, Fate> predecessors(LocalDate day) {
    Map<ActorId, Fate> fates = new LinkedHashMap<>();
    Predicate<Actor> wasThere = actor -> actor.start.isBefore(day);
    for (Actor actor : some(3, wasThere.and(actor -> actor.end.equals(day)))) {
      boolean ends = dice.chance(85) && extinguished.add(actor.id);
      fates.put(actor.id, ends ? Fate.EXTINGUISHED : Fate.DISPUTED);
    }
    for (Actor actor : some(1, wasThere.and(actor -> actor.end.isAfter(day)))) {
      fates.put(actor.id, dice.chance(75) ? Fate.CONTINUES : Fate.DISPUTED);
    }
    return fates;
  }

  private Map<ActorId, Origin> successors(LocalDate day, Set<ActorId> others) {
    Predicate<Actor> isThere = actor -> actor.end.isAfter(day) && !others.contains(actor.id);
    Map<ActorId, Origin> origins = new LinkedHashMap<>();
    if (dice.chance(12)) {
      return origins;
    }
    for (Actor actor : some(3, isThere.and(actor -> actor.start.equals(day)))) {
      origins.put(actor.id, dice.chance(40) ? Origin.NEW : origin(origins));
    }
    for (Actor actor : some(2, isThere.and(actor -> actor.start.isBefore(day)))) {
      Origin origin = dice.chance(35) ? Origin.PRE_EXISTING : origin(origins);
      origins.put(actor.id, origin);
    }
    return origins;
  }

  /** What one may be whether one began on the day or before; of continuators one only. */
  private Origin origin(Map<ActorId, Origin> others) {
    Origin origin = dice.oneOf(List.of(Origin.CONTINUATOR, Origin.RESTORED, Origin.DISPUTED));
    return origin == Origin.CONTINUATOR && others.containsValue(origin) ? Origin.DISPUTED : origin;
  }

  // Seats

  private ImmutableList<MembershipEffect> seats(
      Map<ActorId, Fate> predecessors, ImmutableList<ActorId> successors) {
    List<MembershipEffect> seats = new ArrayList<>();
    predecessors.forEach(
        (predecessor, fate) -> {
          if (fate == Fate.EXTINGUISHED) {
            modesOf(predecessor).forEach(mode -> seats.add(seat(mode, predecessor, successors)));
          }
        });
    if (!spells.isEmpty()) {
      seats.addAll(dice.perhaps(45, 3, this::seatsOfMany));
    }
    return ImmutableList.copyOf(seats);
  }

  /** One mode of somebody in each framework in which it took part. */
  private ImmutableList<ModeId> modesOf(ActorId participant) {
    Map<FrameworkId, ModeId> modes = new LinkedHashMap<>();
    spells.stream()
        .filter(spell -> spell.participant().equals(participant))
        .forEach(spell -> modes.put(spell.framework(), spell.mode()));
    return ImmutableList.copyOf(modes.values());
  }

  private MembershipEffect.Builder effect(ModeId mode) {
    return MembershipEffect.builder()
        .in(mode)
        .into(dice.maybe(45, () -> dice.oneOf(spells).mode()))
        .effect(dice.oneOf(MembershipEffectKind.class))
        .sources(chronicle.cited())
        .note(chronicle.note());
  }

  private MembershipEffect seat(
      ModeId mode, ActorId predecessor, ImmutableList<ActorId> successors) {
    return effect(mode)
        .predecessor(predecessor)
        .successor(
            successors.isEmpty() ? Optional.empty() : dice.maybe(80, () -> dice.oneOf(successors)))
        .build();
  }

  private MembershipEffect seatsOfMany() {
    MembershipEffect.Builder effect = effect(dice.oneOf(spells).mode());
    int holders = dice.between(1, 100);
    return holders <= 50
        ? effect.who(holders()).build()
        : effect
            .predecessor(dice.maybe(holders <= 75 ? 100 : 0, () -> dice.oneOf(actors).id))
            .successor(dice.maybe(holders > 65 ? 100 : 0, () -> dice.oneOf(actors).id))
            .build();
  }

  private Set<ActorId> holders() {
    return new LinkedHashSet<>(dice.some(1, 3, () -> dice.oneOf(actors).id));
  }

  // Assessments

  private Assessment assessment(SourceId account, LocalDate day) {
    Map<ActorId, Origin> origins = new LinkedHashMap<>();
    for (Actor actor : some(dice.chance(85) ? 3 : 0, actor -> true)) {
      origins.put(actor.id, dice.chance(35) ? Origin.NEW : origin(origins));
    }
    return Assessment.builder()
        .account(account)
        .on(dice.maybe(50, () -> chronicle.at(day.plusDays(dice.between(-400, 400)))))
        .predecessors(
            ImmutableSet.copyOf(dice.perhaps(65, 3, () -> dice.oneOf(actors).id)).stream()
                .collect(ImmutableMap.toImmutableMap(it -> it, it -> dice.oneOf(Fate.class))))
        .successors(origins)
        .note(chronicle.note())
        .build();
  }
}
