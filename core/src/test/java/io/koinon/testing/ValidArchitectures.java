package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.testing.Times.Days;
import io.koinon.testing.ValidLaws.Law;
import io.koinon.testing.ValidStates.Life;
import io.koinon.testing.ValidSuccessions.Actor;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Architectures without an error: as rich as {@link Architectures}, but drawn so that they keep
 * every rule that must be kept.
 *
 * <p>First it is drawn what truly was, day by day, and no rule broken by it; then it is written
 * down by somebody who knows some days in part, refers for some to something else, and does not
 * know some at all. Rules that should or may be kept are broken where something is left out, such
 * as sources, and else seldom.
 */
public final class ValidArchitectures {
  private final Chronicle chronicle;
  private final Draft draft;
  private final Dice dice;

  private ValidArchitectures(Random random) {
    this.dice = new Dice(random);
    this.draft = Draft.small(dice);
    this.chronicle = new Chronicle(draft);
  }

  /** The architecture that a source of chance leads to. */
  public static SecurityArchitecture random(Random random) {
    return new ValidArchitectures(random).architecture();
  }

  /** The architecture of a seed. */
  public static SecurityArchitecture ofSeed(long seed) {
    return random(new Random(seed));
  }

  /** Architectures without an error. */
  public static Arbitrary<SecurityArchitecture> arbitrary() {
    return Arbitraries.randomValue(ValidArchitectures::random);
  }

  private SecurityArchitecture architecture() {
    SecurityArchitecture.Builder architecture =
        SecurityArchitecture.builder()
            .title(chronicle.words.name())
            .observedThrough(chronicle.observed)
            .version(dice.maybe(55, () -> dice.between(0, 9) + "." + dice.between(0, 99)))
            .licence(dice.maybe(50, chronicle.words::name))
            .note(chronicle.note())
            .vocabulary(chronicle.vocabulary);
    draft.sources.forEach(id -> architecture.addSource(source(id)));
    ValidSpells spells = new ValidSpells(chronicle);
    draft.acts.forEach(id -> architecture.putAct(id, spells.act(id)));
    ImmutableList<LocalDate> turns = turns();
    ImmutableList<Life> lives = new ValidStates(chronicle, turns).all();
    lives.forEach(life -> architecture.addState(life.state()));
    draft.regions.forEach(id -> architecture.addRegion(region(id)));
    ImmutableList<Law> laws = laws(architecture);
    ImmutableList<Participation> participations =
        laws.stream()
            .flatMap(law -> participations(law, lives, laws, spells).stream())
            .collect(ImmutableList.toImmutableList());
    architecture.participations(participations);
    ValidProcedures procedures = new ValidProcedures(chronicle);
    ImmutableSet<ActorId> members = members(laws, participations);
    draft.weights.forEach(id -> architecture.addWeight(procedures.weighting(id, members)));
    draft.attestations.forEach(id -> architecture.addAttestation(attestation(id)));
    new ValidSuccessions(chronicle, actors(lives, laws), participations)
        .all(turns(turns, laws))
        .forEach(architecture::addSuccession);
    new Extensions(dice).all().forEach(architecture::putExtension);
    return architecture.build();
  }

  /** The days on which states come and go, sorted. */
  private ImmutableList<LocalDate> turns() {
    return dice
        .some(
            2, 4, () -> chronicle.day(LocalDate.of(1946, 1, 1), chronicle.observed.minusDays(1000)))
        .stream()
        .sorted()
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The same, and days on which frameworks end. */
  private static ImmutableList<LocalDate> turns(
      ImmutableList<LocalDate> ofStates, ImmutableList<Law> laws) {
    ImmutableList.Builder<LocalDate> turns = ImmutableList.builder();
    turns.addAll(ofStates).addAll(ofStates);
    laws.stream()
        .map(law -> law.life().to())
        .filter(day -> !day.equals(Chronicle.NEVER))
        .forEach(turns::add);
    return turns.build();
  }

  private ImmutableList<Law> laws(SecurityArchitecture.Builder architecture) {
    ValidLaws laws = new ValidLaws(chronicle);
    List<Law> all = new ArrayList<>();
    for (FrameworkId id : draft.treaties) {
      all.add(laws.treaty(id));
    }
    for (int i = 0; i < draft.institutions.size(); i++) {
      all.add(laws.institution(draft.institutions.get(i), draft.institutions.subList(0, i)));
    }
    for (Law law : all) {
      if (law.framework() instanceof Treaty treaty) {
        architecture.addTreaty(treaty);
      } else {
        architecture.addInstitution((Institution) law.framework());
      }
    }
    return ImmutableList.copyOf(all);
  }

  // Participation

  private ImmutableList<Participation> participations(
      Law law, ImmutableList<Life> lives, ImmutableList<Law> laws, ValidSpells spells) {
    ImmutableList.Builder<Participation> all = ImmutableList.builder();
    List<Life> others = new ArrayList<>(lives);
    if (draft.institutions.contains(law.id()) && law.modeOfFounders().isPresent()) {
      ModeId mode = law.modeOfFounders().get();
      List<Life> timeless = lives.stream().filter(Life::isTimeless).toList();
      for (Life founder : dice.different(dice.between(2, 3), timeless)) {
        all.addAll(spells.founding(founder.id(), law, mode));
        boolean unused = others.remove(founder);
      }
    }
    for (Life life : dice.different(dice.between(2, 5), others)) {
      all.addAll(history(life.id(), life.periods(), law, spells));
    }
    for (Law other : dice.different(dice.between(0, 2), laws)) {
      if (!other.id().equals(law.id()) && draft.institutions.contains(other.id())) {
        all.addAll(history(other.id(), ImmutableList.of(other.life()), law, spells));
      }
    }
    return all.build();
  }

  /** The spells of somebody in one of the times in which it is there, if there are any. */
  private ImmutableList<Participation> history(
      ActorId participant, ImmutableList<Days> times, Law law, ValidSpells spells) {
    return chronicle
        .common(dice.oneOf(times), law.life())
        .map(together -> spells.history(participant, law, together))
        .orElse(ImmutableList.of());
  }

  /** All who are ever members of something. */
  private static ImmutableSet<ActorId> members(
      ImmutableList<Law> laws, ImmutableList<Participation> participations) {
    ImmutableSet<ModeId> full =
        laws.stream()
            .flatMap(law -> law.framework().modes().stream())
            .filter(mode -> mode.grade() == Grade.FULL)
            .map(Mode::id)
            .collect(ImmutableSet.toImmutableSet());
    return participations.stream()
        .filter(spell -> full.contains(spell.mode()))
        .map(Participation::participant)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<Actor> actors(ImmutableList<Life> lives, ImmutableList<Law> laws) {
    ImmutableList.Builder<Actor> actors = ImmutableList.builder();
    lives.forEach(life -> actors.add(new Actor(life.id(), life.start(), life.end())));
    laws.forEach(law -> actors.add(new Actor(law.id(), law.life().from(), law.life().to())));
    return actors.build();
  }

  // The rest

  private Source source(SourceId id) {
    return Source.builder()
        .id(id)
        .title(chronicle.words.name())
        .kind(dice.oneOf(SourceKind.class))
        .date(dice.maybe(55, chronicle.times::date))
        .publisher(dice.maybe(50, chronicle.words::name))
        .address(dice.maybe(60, () -> "https://example.org/" + chronicle.words.slug()))
        .observedThrough(dice.maybe(35, chronicle.times::day))
        .note(chronicle.note())
        .build();
  }

  private Region region(RegionId id) {
    return Region.builder()
        .id(id)
        .name(chronicle.words.name())
        .members(chronicle.some(68, 6, () -> dice.oneOf(draft.states)))
        .isComplete(dice.chance(50))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private Attestation attestation(AttestationId id) {
    return Attestation.builder()
        .id(id)
        .statement(chronicle.words.remark())
        .holds(dice.perhaps(68, 4, this::attested))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private Attested attested() {
    return Attested.builder()
        .actor(dice.chance(80) ? dice.oneOf(draft.states) : dice.oneOf(draft.institutions))
        .truth(dice.oneOf(Truth.class))
        .interval(dice.maybe(55, chronicle::someTime))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }
}
