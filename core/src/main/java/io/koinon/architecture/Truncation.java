package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.base.ActId;
import io.koinon.base.FrameworkId;
import io.koinon.base.SuccessionId;
import io.koinon.framework.Amendment;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an architecture would have been, had it been observed through an earlier day only.
 *
 * <p>A day is later only if it is so however far its date may be off. No answer about a day up to
 * the last one turns on how much later something was, with one exception: an end on the very next
 * day may prove that what it ends had begun by the last day.
 */
final class Truncation extends DateRewriting {
  private final SecurityArchitecture whole;
  private final long last;
  private final Endpoint after;
  private final ImmutableSet<String> referred;

  private Truncation(SecurityArchitecture whole, LocalDate last, ImmutableSet<String> referred) {
    this.whole = whole;
    this.last = last.toEpochDay();
    this.after = Ends.after(last);
    this.referred = referred;
  }

  static SecurityArchitecture of(SecurityArchitecture whole, LocalDate last) {
    if (!last.isBefore(whole.observedThrough())) {
      return whole;
    }
    SecurityArchitecture truncated = truncated(whole, last, ImmutableSet.of());
    ImmutableSet<String> referred = ReferredTargets.of(truncated.withActs(whole.acts()));
    return referred.isEmpty() ? truncated : truncated(whole, last, referred);
  }

  private static SecurityArchitecture truncated(
      SecurityArchitecture whole, LocalDate last, ImmutableSet<String> referred) {
    return new Truncation(whole, last, referred).redated(whole).observedThrough(last).build();
  }

  private boolean isLater(Endpoint endpoint) {
    return Ends.first(endpoint.within(Tolerance.UNIT)) > last;
  }

  private boolean isLater(Optional<Endpoint> endpoint) {
    return endpoint.isPresent() && isLater(endpoint.get());
  }

  @Override
  Endpoint start(Endpoint written) {
    if (isLater(written)) {
      return after;
    }
    return Ends.last(written) > last ? Ends.withoutLast(written) : written;
  }

  @Override
  Endpoint day(Endpoint written) {
    return Ends.last(written) == last + 1 ? written : start(written);
  }

  @Override
  Endpoint end(Interval written) {
    Endpoint to = written.to();
    if (Ends.last(to) <= last || provesTheStart(written)) {
      return to;
    }
    return isLater(to) ? Endpoint.open() : Ends.withoutLast(to);
  }

  private boolean provesTheStart(Interval written) {
    Endpoint from = written.from();
    return Ends.last(written.to()) == last + 1
        && !Ends.isOpen(from)
        && Ends.last(from.within(Tolerance.UNIT)) > last;
  }

  @Override
  Endpoint referable(FrameworkId owner, String name, Endpoint written, Endpoint redated) {
    return referred.contains(owner.value() + "/" + name) ? day(written) : redated;
  }

  @Override
  boolean stays(Interval written) {
    return !isLater(written.from());
  }

  @Override
  boolean stays(Amendment amendment) {
    List<Endpoint> stated =
        Stream.of(amendment.signed(), amendment.inForce(), amendment.effectFrom())
            .flatMap(Optional::stream)
            .toList();
    return stated.isEmpty() || !stated.stream().allMatch(this::isLater);
  }

  @Override
  Map<ActId, Act> acts(Map<ActId, Act> acts) {
    return super.acts(
        Maps.filterEntries(
            acts, act -> !isLater(act.getValue().on()) || referred.contains(act.getKey().value())));
  }

  @Override
  Map<SuccessionId, Succession> successions(Map<SuccessionId, Succession> successions) {
    return super.successions(Maps.filterValues(successions, this::mayHaveHappened));
  }

  private boolean mayHaveHappened(Succession succession) {
    return !isLater(succession.on())
        || succession.assessments().values().stream()
            .anyMatch(assessment -> assessment.on().isPresent() && !isLater(assessment.on()));
  }

  /** Later periods go, but not all: a state without periods exists throughout. */
  @Override
  ImmutableList<StatePeriod> periods(ImmutableList<StatePeriod> periods) {
    ImmutableList<StatePeriod> earlier = super.periods(periods);
    return earlier.isEmpty() && !periods.isEmpty()
        ? ImmutableList.of(period(periods.get(0)))
        : earlier;
  }

  @Override
  Iterable<Participation> spells(ImmutableList<Participation> spells) {
    List<Participation> later = new ArrayList<>();
    LaterSpells choice = new LaterSpells(whole, last);
    for (Participation spell : spells) {
      Participation redated = spell(spell);
      if (beginsLater(spell, redated)) {
        later.add(redated);
      } else {
        choice.keep(redated);
      }
    }
    choice.keepNeeded(later);
    return choice.kept();
  }

  /** Whether a spell begins later by whatever account, and whatever one goes by. */
  private boolean beginsLater(Participation spell, Participation redated) {
    return isLater(spell.interval().from())
        && redated.alternatives().isEmpty()
        && spell.entry().stream()
            .flatMap(act -> Stream.concat(act.on().stream(), act.effectFrom().stream()))
            .allMatch(this::isLater);
  }

  @Override
  Participation spell(Participation spell) {
    Participation redated = super.spell(spell);
    Participation.Builder truncated =
        redated.toBuilder()
            .alternatives(
                redated.alternatives().stream().filter(one -> differs(one, redated)).toList());
    if (Ends.isOpen(redated.interval().to())) {
      truncated.exit(soFar(spell.exit()));
    }
    if (isLater(spell.interval().from())) {
      truncated.limitations(dated(redated.limitations()));
    }
    return truncated.build();
  }

  private static boolean differs(Alternative alternative, Participation main) {
    return alternative.mode().isPresent()
        || alternative.claim().isPresent()
        || alternative.entry().isPresent()
        || alternative.exit().isPresent()
        || !alternative.start().orElse(main.interval().from()).equals(main.interval().from())
        || !alternative.end().orElse(main.interval().to()).equals(main.interval().to());
  }

  /**
   * The acts of exit that may have happened, of a spell that has not ended; and others of their
   * kinds, since of several the latest counts.
   */
  private ImmutableList<Act> soFar(List<Act> exit) {
    ImmutableSet<ActKind> kinds =
        exit.stream()
            .filter(act -> act.on().isPresent() && !isLater(act.on()))
            .map(Act::kind)
            .collect(ImmutableSet.toImmutableSet());
    return exit.stream()
        .filter(act -> kinds.contains(act.kind()))
        .map(act -> act(act, this::day))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Limitation> dated(List<Limitation> limitations) {
    return limitations.stream().filter(one -> one.interval().isPresent()).toList();
  }
}
