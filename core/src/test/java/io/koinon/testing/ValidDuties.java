package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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

/** Draws obligations of treaties between states and modes that are there. */
final class ValidDuties {
  /** Every treaty has them. */
  private static final ImmutableList<String> MODES =
      ImmutableList.of("party", "party", "signatory", "contracting");

  private final Chronicle chronicle;
  private final Dice dice;

  ValidDuties(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.dice = chronicle.dice;
  }

  /** None, or one to three of them. */
  ImmutableMap<ObligationId, Obligation> of(FrameworkId treaty, Days force) {
    return ImmutableSet.copyOf(dice.perhaps(50, 3, chronicle.draft::obligationName)).stream()
        .map(name -> ObligationId.of(treaty, name))
        .collect(ImmutableMap.toImmutableMap(id -> id, id -> obligation(id, force)));
  }

  private Obligation obligation(ObligationId id, Days force) {
    return Obligation.builder()
        .id(id)
        .kind(chronicle.obligationKind())
        .article(dice.maybe(55, chronicle.words::name))
        .validity(dice.maybe(40, () -> chronicle.written(chronicle.part(force))))
        .owedBy(dice.maybe(45, () -> persons(id.treaty())))
        .owedTo(dice.maybe(45, () -> persons(id.treaty())))
        .beneficiaries(dice.chance(35) ? persons(id.treaty()) : PersonalScope.nobody())
        .casus(dice.maybe(70, () -> casus(id.treaty())))
        .response(dice.maybe(60, () -> dice.oneOf(Response.class)))
        .binding(dice.chance(55) ? BindingForce.TREATY : dice.oneOf(BindingForce.class))
        .means(chronicle.some(55, 3, chronicle::means))
        .exceptions(chronicle.some(35, 2, this::framework))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private FrameworkId framework() {
    return dice.oneOf(dice.chance(50) ? chronicle.draft.treaties : chronicle.draft.institutions);
  }

  private ActorId actor() {
    return dice.chance(80)
        ? dice.oneOf(chronicle.draft.states)
        : dice.oneOf(chronicle.draft.institutions);
  }

  /** Modes of the treaty, states, institutions: at least one of these. */
  private PersonalScope persons(FrameworkId treaty) {
    ImmutableSortedSet<ModeId> modes =
        chronicle.some(70, 2, () -> ModeId.of(treaty, dice.oneOf(MODES)));
    return new PersonalScope(
        modes, chronicle.<ActorId>some(modes.isEmpty() ? 100 : 35, 3, this::actor));
  }

  private Casus casus(FrameworkId treaty) {
    return Casus.builder()
        .events(chronicle.some(65, 3, chronicle::event))
        .attackers(dice.maybe(50, () -> attackers(treaty)))
        .places(
            chronicle.draft.regions.isEmpty()
                ? ImmutableSet.of()
                : chronicle.some(60, 2, () -> dice.oneOf(chronicle.draft.regions)))
        .determinedBy(dice.maybe(60, () -> dice.oneOf(Determination.class)))
        .build();
  }

  private Attackers attackers(FrameworkId treaty) {
    boolean only = dice.chance(50);
    return Attackers.builder()
        .only(only ? persons(treaty) : PersonalScope.nobody())
        .except(only && dice.chance(80) ? PersonalScope.nobody() : persons(treaty))
        .build();
  }
}
