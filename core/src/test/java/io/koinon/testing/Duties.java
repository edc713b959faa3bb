package io.koinon.testing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.framework.Attackers;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Casus;
import io.koinon.framework.Determination;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Response;
import io.koinon.testing.Times.Days;
import java.util.Set;

/** Draws the obligations of treaties. */
final class Duties {
  private final Draft draft;
  private final Dice dice;

  Duties(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
  }

  /** None, or one to three of them. */
  ImmutableMap<ObligationId, Obligation> of(FrameworkId treaty, Days life) {
    ImmutableMap.Builder<ObligationId, Obligation> obligations = ImmutableMap.builder();
    for (String name : dice.perhapsDifferent(50, 3, draft::obligationName)) {
      ObligationId id = ObligationId.of(treaty, name);
      obligations.put(id, obligation(id, life));
    }
    return obligations.buildOrThrow();
  }

  private Obligation obligation(ObligationId id, Days life) {
    return Obligation.builder()
        .id(id)
        .kind(draft.obligationKind())
        .article(dice.maybe(55, draft.words::name))
        .validity(dice.maybe(40, () -> draft.times.within(life.from(), life.to())))
        .owedBy(dice.maybe(45, () -> persons(id.treaty())))
        .owedTo(dice.maybe(45, () -> persons(id.treaty())))
        .beneficiaries(dice.maybe(35, () -> persons(id.treaty())).orElse(PersonalScope.nobody()))
        .casus(dice.maybe(70, () -> casus(id.treaty())))
        .response(dice.maybe(60, () -> dice.oneOf(Response.class)))
        .binding(dice.chance(55) ? BindingForce.TREATY : dice.oneOf(BindingForce.class))
        .means(dice.perhapsDifferent(55, 3, draft::means))
        .exceptions(
            dice.perhapsDifferent(
                35, 2, () -> dice.chance(50) ? draft.treaty() : draft.institution()))
        .sources(draft.cited())
        .note(dice.maybe(35, draft.words::remark))
        .build();
  }

  /** Modes of the treaty, of other frameworks, states, institutions: at least one of these. */
  private PersonalScope persons(FrameworkId treaty) {
    Set<ModeId> modes = dice.perhapsDifferent(70, 2, () -> mode(treaty));
    Set<ActorId> actors = dice.perhapsDifferent(modes.isEmpty() ? 100 : 35, 3, () -> draft.actor());
    return new PersonalScope(ImmutableSortedSet.copyOf(modes), ImmutableSortedSet.copyOf(actors));
  }

  private ModeId mode(FrameworkId treaty) {
    return dice.chance(65)
        ? ModeId.of(treaty, dice.chance(75) ? "party" : "signatory")
        : draft.mode();
  }

  private Casus casus(FrameworkId treaty) {
    return Casus.builder()
        .events(dice.perhapsDifferent(75, 3, draft::event))
        .attackers(dice.maybe(50, () -> attackers(treaty)))
        .places(dice.perhapsDifferent(45, 2, draft::region))
        .determinedBy(dice.maybe(60, () -> dice.oneOf(Determination.class)))
        .build();
  }

  private Attackers attackers(FrameworkId treaty) {
    boolean only = dice.chance(50);
    return Attackers.builder()
        .only(only ? persons(treaty) : PersonalScope.nobody())
        .except(only && dice.chance(60) ? PersonalScope.nobody() : persons(treaty))
        .build();
  }
}
