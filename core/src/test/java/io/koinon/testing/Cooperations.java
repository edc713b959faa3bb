package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.NeedId;
import io.koinon.base.ObligationId;
import io.koinon.base.OperationId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LegalBasis;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Need;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.testing.Times.Days;
import io.koinon.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Draws operations, ties and links, after all that they refer to. */
final class Cooperations {
  private static final ImmutableList<String> OPERATIONS =
      ImmutableList.of("kfor", "isaf", "relief-2022", "brotherhood", "border-watch", "op-6");

  private static final ImmutableList<String> NEEDS =
      ImmutableList.of("troops", "helicopters", "field-hospital", "n4");

  private static final ImmutableList<String> UNITS =
      ImmutableList.of("vehicles", "share of the personnel", "million euros");

  private static final ImmutableList<String> OBLIGATIONS =
      ImmutableList.of("assistance", "consultation");

  private static final Amount WHOLE = Amount.of(1);

  private final Draft draft;
  private final Dice dice;
  private final Words words;
  private final Times times;

  Cooperations(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.words = draft.words;
    this.times = draft.times;
  }

  void addTo(SecurityArchitecture.Builder architecture) {
    ids(70, 3, OPERATIONS).forEach(id -> architecture.addOperation(operation(OperationId.of(id))));
    draft.ties.forEach(id -> architecture.addTie(tie(id)));
    draft.links.forEach(id -> architecture.addLink(link(id)));
  }

  private ImmutableList<String> ids(int percent, int most, ImmutableList<String> from) {
    return dice.chance(percent) ? dice.different(dice.between(1, most), from) : ImmutableList.of();
  }

  Operation operation(OperationId id) {
    Days life = times.part(LocalDate.of(1950, 1, 1), LocalDate.of(2030, 1, 1));
    return Operation.builder()
        .id(id)
        .name(words.name())
        .names(draft.names())
        .kind(dice.oneOf(OperationKind.class))
        .hosts(dice.perhapsDifferent(70, 2, draft::actor))
        .existence(times.interval(life.from(), life.to(), 5, 30))
        .roles(dice.perhaps(75, 4, () -> role(life)))
        .acceptance(dice.maybe(45, new Conditionals(draft)::condition))
        .tasks(dice.perhaps(50, 3, words::remark))
        .needs(
            Maps.toMap(
                ids(50, 3, NEEDS).stream().map(NeedId::of).toList(), need -> need(need, life)))
        .contributions(dice.perhaps(75, 5, () -> contribution(life)))
        .roster(dice.maybe(45, () -> roster(life)))
        .observations(dice.perhaps(55, 3, () -> observation(life)))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private OperationRole role(Days life) {
    return OperationRole.builder()
        .actor(dice.chance(70) ? draft.institution() : draft.actor())
        .kind(dice.oneOf(OperationRoleKind.class))
        .interval(dice.maybe(55, () -> times.within(life.from(), life.to())))
        .organ(dice.maybe(40, draft::organ))
        .basis(dice.maybe(50, this::basis))
        .decision(dice.maybe(40, this::decision))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private LegalBasis basis() {
    return dice.chance(50)
        ? LegalBasis.of(draft.treaty())
        : LegalBasis.of(ObligationId.of(draft.treaty(), dice.oneOf(OBLIGATIONS)));
  }

  private ActId decision() {
    return draft.acts.isEmpty() || dice.between(1, 40) == 1
        ? ActId.of("lost-decision")
        : dice.oneOf(draft.acts);
  }

  private Need need(NeedId id, Days life) {
    return Need.builder()
        .id(id)
        .amount(amount())
        .unit(unit())
        .on(dice.maybe(50, () -> during(life)))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Contribution contribution(Days life) {
    return Contribution.builder()
        .contributor(draft.actor())
        .interval(dice.maybe(55, () -> times.within(life.from(), life.to())))
        .claim(dice.chance(70) ? Claim.ASSERTED : dice.oneOf(Claim.class))
        .observations(dice.perhaps(65, 3, () -> observation(life)))
        .caveats(dice.perhaps(35, 2, words::remark))
        .sources(draft.cited())
        .note(dice.maybe(30, words::remark))
        .build();
  }

  private Roster roster(Days life) {
    return Roster.builder()
        .interval(dice.maybe(60, () -> times.within(life.from(), life.to())))
        .sources(draft.cited())
        .build();
  }

  private Observation observation(Days life) {
    boolean pledged = dice.chance(50);
    return Observation.builder()
        .during(during(life))
        .pledged(dice.maybe(pledged ? 100 : 0, this::amount))
        .deployed(dice.maybe(pledged ? 55 : 100, this::amount))
        .unit(unit())
        .sources(draft.cited())
        .note(dice.maybe(30, words::remark))
        .build();
  }

  private PartialDate during(Days life) {
    return times.around(times.day(life.from(), life.to()));
  }

  private String unit() {
    return dice.chance(60) ? Observation.PEOPLE : dice.oneOf(UNITS);
  }

  Amount amount() {
    int kind = dice.between(1, 100);
    BigDecimal least = number();
    return kind <= 60
        ? Amount.of(least)
        : kind <= 80 ? Amount.between(least, least.add(number())) : Amount.atLeast(least);
  }

  /** A whole number, often zero or small, or a decimal one. */
  private BigDecimal number() {
    int kind = dice.between(1, 100);
    return kind <= 15
        ? BigDecimal.ZERO
        : kind <= 70
            ? BigDecimal.valueOf(dice.between(1, 5000))
            : BigDecimal.valueOf(dice.between(0L, 999_999L), dice.between(0, 6));
  }

  private Amount share() {
    BigDecimal least = BigDecimal.valueOf(dice.between(0L, 100L), 2);
    return dice.chance(70) ? Amount.of(least) : Amount.between(least, WHOLE.least());
  }

  private Tie tie(TieId id) {
    ImmutableList<ActorId> two = two();
    boolean isMeasured = dice.chance(65);
    Tie.Builder tie =
        Tie.builder()
            .id(id)
            .between(two)
            .area(draft.area())
            .interval(times.interval())
            .unit(dice.maybe(isMeasured ? 100 : 15, () -> dice.oneOf(UNITS)))
            .sources(draft.cited())
            .note(dice.maybe(35, words::remark));
    if (isMeasured) {
      dice.different(dice.between(1, 2), two).forEach(actor -> tie.putDependence(actor, amount()));
    }
    if (dice.chance(50)) {
      dice.different(dice.between(1, 2), two)
          .forEach(actor -> tie.putSubstitutability(actor, share()));
    }
    return tie.build();
  }

  private ImmutableList<ActorId> two() {
    ActorId one = draft.actor();
    ActorId other = draft.actor();
    while (other.equals(one)) {
      other = draft.actor();
    }
    return ImmutableList.of(one, other);
  }

  FrameworkLink link(LinkId id) {
    Days days = times.part(LocalDate.of(1990, 1, 1), LocalDate.of(2035, 1, 1));
    return FrameworkLink.builder()
        .id(id)
        .kind(dice.oneOf(LinkKind.class))
        .name(dice.maybe(50, words::name))
        .between(frameworks())
        .signed(dice.maybe(50, () -> times.endpoint(days.from().minusDays(dice.between(0, 400)))))
        .interval(times.interval(days.from(), days.to()))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private ImmutableSet<FrameworkId> frameworks() {
    Set<FrameworkId> linked = new LinkedHashSet<>(dice.some(2, 3, draft::framework));
    while (linked.size() < 2) {
      linked.add(draft.framework());
    }
    return ImmutableSet.copyOf(linked);
  }
}
