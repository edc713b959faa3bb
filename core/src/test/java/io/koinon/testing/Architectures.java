package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.ObligationKind;
import io.koinon.base.Principle;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.base.StateId;
import io.koinon.base.Vocabulary;
import io.koinon.framework.Framework;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.testing.Times.Days;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Plausible architectures: some frameworks, more states, many spells, as an author might have
 * written them, with everything that a document can say in some of them.
 *
 * <p>Most references resolve, one in forty does not; most intervals lie within what they belong to,
 * most names are names.
 */
public final class Architectures {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Draft draft;
  private final Dice dice;
  private final Words words;
  private final Times times;

  private Architectures(Random random) {
    this.dice = new Dice(random);
    this.draft = new Draft(dice);
    this.words = draft.words;
    this.times = draft.times;
  }

  /** The architecture that a source of chance leads to. */
  public static SecurityArchitecture random(Random random) {
    return new Architectures(random).architecture();
  }

  /** The architecture of a seed. */
  public static SecurityArchitecture ofSeed(long seed) {
    return random(new Random(seed));
  }

  /** Plausible architectures. */
  public static Arbitrary<SecurityArchitecture> arbitrary() {
    return Arbitraries.randomValue(Architectures::random);
  }

  private SecurityArchitecture architecture() {
    SecurityArchitecture.Builder architecture =
        SecurityArchitecture.builder()
            .title(words.name())
            .observedThrough(draft.observedThrough)
            .version(dice.maybe(55, () -> dice.between(0, 9) + "." + dice.between(0, 99)))
            .licence(dice.maybe(50, words::name))
            .note(dice.maybe(40, words::remark))
            .vocabulary(vocabulary());
    Facts facts = new Facts(draft);
    draft.sources.forEach(id -> architecture.addSource(source(id)));
    draft.acts.forEach(id -> architecture.putAct(id, facts.act(id)));
    draft.states.forEach(id -> architecture.addState(state(id)));
    draft.regions.forEach(id -> architecture.addRegion(region(id)));
    Laws laws = new Laws(draft);
    for (FrameworkId id : draft.treaties) {
      Days life = laws.lifetime();
      var treaty = laws.treaty(id, life);
      addSpells(architecture.addTreaty(treaty), treaty, life);
    }
    for (FrameworkId id : draft.institutions) {
      Days life = laws.lifetime();
      var institution = laws.institution(id, life);
      addSpells(architecture.addInstitution(institution), institution, life);
    }
    draft.weights.forEach(id -> architecture.addWeight(Procedures.weighting(draft, id)));
    draft.attestations.forEach(id -> architecture.addAttestation(facts.attestation(id)));
    new Successions(draft).all().forEach(architecture::addSuccession);
    new Cooperations(draft).addTo(architecture);
    new Strategies(draft).all().forEach(architecture::addStrategy);
    new Extensions(dice).all().forEach(architecture::putExtension);
    return architecture.build();
  }

  private void addSpells(SecurityArchitecture.Builder to, Framework framework, Days life) {
    Facts facts = new Facts(draft);
    for (ActorId participant : participants()) {
      to.addAllParticipations(facts.history(participant, framework, life));
    }
  }

  private Iterable<ActorId> participants() {
    return ImmutableList.copyOf(new LinkedHashSet<>(dice.some(3, 10, draft::actor)));
  }

  private Vocabulary vocabulary() {
    return Vocabulary.builder()
        .rights(terms(Right::of))
        .duties(terms(Duty::of))
        .areas(terms(CooperationArea::of))
        .matters(terms(Matter::of))
        .obligationKinds(terms(ObligationKind::of))
        .events(terms(CasusEvent::of))
        .means(terms(Means::of))
        .principles(terms(Principle::of))
        .build();
  }

  private <T> ImmutableMap<T, String> terms(Function<String, T> term) {
    Supplier<String> slug = words::slug;
    return dice.perhapsDifferent(50, 3, slug).stream()
        .collect(ImmutableMap.toImmutableMap(term, text -> words.remark()));
  }

  private Source source(SourceId id) {
    return Source.builder()
        .id(id)
        .title(words.name())
        .kind(dice.oneOf(SourceKind.class))
        .date(dice.maybe(55, times::date))
        .publisher(dice.maybe(50, words::name))
        .address(dice.maybe(60, () -> "https://example.org/" + words.slug() + "?q=" + words.name()))
        .observedThrough(dice.maybe(35, times::day))
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Region region(RegionId id) {
    return Region.builder()
        .id(id)
        .name(words.name())
        .members(dice.perhapsDifferent(75, 6, draft::state))
        .isComplete(dice.chance(50))
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private State state(StateId id) {
    return State.builder()
        .id(id)
        .name(words.name())
        .names(draft.names())
        .codes(draft.codes())
        .periods(periods())
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  /** None, or the life of a state in one to three periods, some with a gap between. */
  private ImmutableList<StatePeriod> periods() {
    if (dice.chance(50)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<StatePeriod> periods = ImmutableList.builder();
    LocalDate from = times.day(EARLIEST, LocalDate.of(1990, 1, 1));
    for (int left = dice.between(1, 3); left > 0; left--) {
      LocalDate to = times.day(from.plusDays(1), from.plusYears(60));
      periods.add(period(from, to, left == 1));
      from = dice.chance(70) ? to : to.plusDays(dice.between(1, 4000));
    }
    return periods.build();
  }

  private StatePeriod period(LocalDate from, LocalDate to, boolean last) {
    StateKind kind = dice.oneOf(StateKind.class);
    return StatePeriod.builder()
        .kind(kind)
        .under(dice.maybe(kind == StateKind.TERRITORY ? 90 : 15, draft::state))
        .interval(times.interval(from, to, 10, last ? 60 : 5))
        .build();
  }
}
