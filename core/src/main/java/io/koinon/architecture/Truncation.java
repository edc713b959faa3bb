package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.base.ActId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.SourceId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Amendment;
import io.koinon.framework.Term;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an architecture would have been, had it been observed through an earlier day only.
 *
 * <p>A day is later only if it is so however far its date may be off. No answer about a day up to
 * the last one turns on how much later something was, with one exception: an end on the very next
 * day may prove that what it ends had begun by the last day.
 */
final class Truncation extends Rewriting {
  private final SecurityArchitecture whole;
  private final long last;
  private final Endpoint after;
  private final References references;
  private final ImmutableSet<String> referred;
  private final ImmutableSet<String> fixed;
  private final Set<String> contradictory = new LinkedHashSet<>();

  private Truncation(
      SecurityArchitecture whole,
      LocalDate last,
      ImmutableSet<String> referred,
      ImmutableSet<String> fixed) {
    this.whole = whole;
    this.last = last.toEpochDay();
    this.after = Ends.after(last);
    this.references = new References(whole);
    this.referred = referred;
    this.fixed = fixed;
  }

  static SecurityArchitecture of(SecurityArchitecture whole, LocalDate last) {
    if (!last.isBefore(whole.observedThrough())) {
      return whole;
    }
    Truncation first = new Truncation(whole, last, ImmutableSet.of(), ImmutableSet.of());
    SecurityArchitecture truncated = first.rewritten(whole).observedThrough(last).build();
    ImmutableSet<String> referred = first.withOthersBehind(Referred.of(truncated));
    if (referred.isEmpty()) {
      return truncated;
    }
    ImmutableSet<String> fixed = first.withOthersBehind(first.contradictory);
    return new Truncation(whole, last, referred, fixed).kept(truncated);
  }

  /** What is referred to, and what is referred to by that in turn. */
  private ImmutableSet<String> withOthersBehind(Set<String> referred) {
    Set<String> found = new LinkedHashSet<>(referred);
    Queue<String> ahead = new ArrayDeque<>(referred);
    for (String target = ahead.poll(); target != null; target = ahead.poll()) {
      dates(target)
          .flatMap(date -> Referred.target(date).stream())
          .filter(found::add)
          .forEach(ahead::add);
    }
    return ImmutableSet.copyOf(found);
  }

  private Stream<Endpoint> dates(String target) {
    Act act = references.act(new Endpoint.Reference(target));
    return Stream.concat(
        Stream.ofNullable(references.find(target)),
        act == null ? Stream.of() : act.effectFrom().stream());
  }

  /** The same with what something refers to. */
  private SecurityArchitecture kept(SecurityArchitecture truncated) {
    return truncated.toBuilder()
        .acts(acts(whole.acts()))
        .treaties(Maps.transformValues(whole.treaties(), this::treaty))
        .institutions(Maps.transformValues(whole.institutions(), this::institution))
        .build();
  }

  private boolean isLater(Endpoint endpoint) {
    return Ends.first(endpoint.within(Tolerance.UNIT)) > last;
  }

  /** The same, by what it refers to if it is a reference. */
  private boolean isMeantLater(Endpoint endpoint) {
    return isLater(references.resolved(endpoint));
  }

  private boolean isMeantLater(Optional<Endpoint> endpoint) {
    return endpoint.isPresent() && isMeantLater(endpoint.get());
  }

  private boolean beginsLater(Interval written) {
    return isLater(references.resolved(written).from());
  }

  /**
   * Where a reference contradicts the other end it says nothing; it must not come to agree with it.
   */
  @Override
  boolean isFixed(Interval written) {
    boolean contradicts = references.resolved(written).hasReference();
    if (contradicts) {
      Stream.of(written.from(), written.to())
          .flatMap(end -> Referred.target(end).stream())
          .forEach(contradictory::add);
    }
    return contradicts;
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

  /** When a term ends is law from its beginning on. */
  @Override
  Term term(Term term) {
    Interval written = term.interval();
    return term.withInterval(Interval.of(interval(written).from(), written.to()));
  }

  @Override
  Endpoint referable(FrameworkId owner, String name, Endpoint written, Endpoint rewritten) {
    if (isAmong(fixed, owner, name)) {
      return written;
    }
    return isAmong(referred, owner, name) ? day(written) : rewritten;
  }

  /** Whether a date of a framework is among the targets, or one that it may begin with is. */
  private static boolean isAmong(Set<String> targets, FrameworkId owner, String name) {
    return targets.contains(owner + "/" + name)
        || (!name.equals("to") && targets.contains(owner + "/from"));
  }

  @Override
  boolean stays(Interval written) {
    return !beginsLater(written);
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
  boolean stays(PartialDate date) {
    return !isLater(date);
  }

  @Override
  Map<ActId, Act> acts(Map<ActId, Act> acts) {
    Map<ActId, Act> kept = new TreeMap<>();
    acts.forEach(
        (id, act) -> {
          if (fixed.contains(id.value())) {
            kept.put(id, act);
          } else if (!isMeantLater(act.on()) || referred.contains(id.value())) {
            kept.put(id, act(act, this::day));
          }
        });
    return kept;
  }

  @Override
  Map<SuccessionId, Succession> successions(Map<SuccessionId, Succession> successions) {
    return super.successions(Maps.filterValues(successions, this::mayHaveHappened));
  }

  private boolean mayHaveHappened(Succession succession) {
    return !isMeantLater(succession.on())
        || succession.assessments().values().stream()
            .flatMap(assessment -> assessment.on().stream())
            .anyMatch(on -> !isMeantLater(on));
  }

  @Override
  Map<TieId, Tie> ties(Map<TieId, Tie> ties) {
    return super.ties(Maps.filterValues(ties, tie -> stays(tie.interval())));
  }

  /** A link that was signed in time stays, whenever it began. */
  @Override
  Map<LinkId, FrameworkLink> links(Map<LinkId, FrameworkLink> links) {
    return super.links(
        Maps.filterValues(
            links,
            link ->
                stays(link.interval())
                    || link.signed().filter(signed -> !isMeantLater(signed)).isPresent()));
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
      Participation rewritten = spell(spell);
      if (beginsLater(spell, rewritten)) {
        later.add(rewritten);
      } else {
        choice.keep(rewritten);
      }
    }
    choice.keepNeeded(later);
    return choice.kept();
  }

  /** Whether a spell begins later by whatever account, and whatever one goes by. */
  private boolean beginsLater(Participation spell, Participation rewritten) {
    return beginsLater(spell.interval())
        && rewritten.alternatives().isEmpty()
        && spell.entry().stream()
            .flatMap(act -> Stream.concat(act.on().stream(), act.effectFrom().stream()))
            .allMatch(this::isMeantLater);
  }

  @Override
  Participation spell(Participation spell) {
    Participation rewritten = super.spell(spell);
    Participation.Builder truncated =
        rewritten.toBuilder().alternatives(differing(rewritten.alternatives(), rewritten));
    if (Ends.isOpen(rewritten.interval().to())) {
      boolean wasOpen = Ends.isOpen(spell.interval().to());
      ImmutableList<Act> exit = soFar(spell.exit(), wasOpen);
      truncated.exit(exit);
      if (!exit.isEmpty() && !wasOpen) {
        truncated.interval(Interval.of(rewritten.interval().from(), after));
      }
    }
    if (beginsLater(spell.interval())) {
      truncated.limitations(dated(rewritten.limitations()));
    }
    return truncated.build();
  }

  /** The readings of accounts that differ from the main one somewhere. */
  private static List<Alternative> differing(List<Alternative> all, Participation main) {
    ImmutableSet<SourceId> accounts =
        all.stream()
            .filter(alternative -> differs(alternative, main))
            .map(Alternative::account)
            .collect(ImmutableSet.toImmutableSet());
    return all.stream().filter(one -> accounts.contains(one.account())).toList();
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
   * The acts of exit that may have happened, of a spell that had not ended; and others of their
   * kinds, since of several the latest counts.
   *
   * @param undated whether those without a date may have, since they do not wait for the end
   */
  private ImmutableList<Act> soFar(List<Act> exit, boolean undated) {
    ImmutableSet<ActKind> kinds =
        exit.stream()
            .filter(act -> act.on().map(on -> !isMeantLater(on)).orElse(undated))
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
