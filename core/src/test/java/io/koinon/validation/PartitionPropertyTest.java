package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.StateId;
import io.koinon.finding.Finding;
import io.koinon.framework.Framework;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.UsualTries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** That a report depends neither on how an architecture is parted, nor on order, nor on threads. */
@AddLifecycleHook(UsualTries.class)
class PartitionPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static final ImmutableList<Integer> THREADS = ImmutableList.of(1, 2, 4);

  /** More spells than two of the parts have that threads take. */
  private static final int MANY = 17_000;

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
  }

  /** What is asked of an architecture: with some findings accepted, and few listed. */
  private record Terms(
      Profile profile, ImmutableList<Suppression> suppressions, Baseline baseline, int limit) {
    static Terms of(SecurityArchitecture architecture, Dice dice) {
      ValidationReport all = Validator.standard().validate(architecture);
      return new Terms(
          dice.oneOf(Profile.all()),
          dice.chance(50) || all.findings().isEmpty()
              ? ImmutableList.of()
              : dice.some(1, 4, () -> suppression(dice.oneOf(all.findings()), dice)),
          dice.chance(50) ? Baseline.none() : Baseline.of(all),
          dice.between(1, dice.chance(70) ? 4 : 1_000));
    }

    private static Suppression suppression(Finding finding, Dice dice) {
      return new Suppression(
          finding.code(),
          dice.chance(50) ? Optional.empty() : finding.subject(),
          "It is accepted.",
          dice.maybe(20, () -> DAY.plusDays(dice.between(-1, 1))));
    }

    Validator validator() {
      return Validator.of(profile)
          .suppressing(suppressions)
          .since(baseline)
          .asOf(DAY)
          .withLimit(limit);
    }

    RuleList rules() {
      return new RuleList(Rules.all(), profile, suppressions, baseline, Optional.of(DAY), limit);
    }

    ValidationReport report(ImmutableList<RuleTally> tallies) {
      return new ReportMaking(Rules.all(), profile, suppressions, Optional.of(DAY), limit)
          .report(tallies);
    }
  }

  private static void assertSame(ValidationReport report, ValidationReport expected) {
    assertThat(report.findings()).isEqualTo(expected.findings());
    assertThat(report.rules()).isEqualTo(expected.rules());
    assertThat(report.counts()).isEqualTo(expected.counts());
    assertThat(report.suppressed()).isEqualTo(expected.suppressed());
    assertThat(report.suppressedCount()).isEqualTo(expected.suppressedCount());
    assertThat(report.knownCount()).isEqualTo(expected.knownCount());
    assertThat(report.isValid()).isEqualTo(expected.isValid());
    assertThat(report.isComplete()).isEqualTo(expected.isComplete());
  }

  // Parts

  /** Some parts of an architecture, none of which cuts the spells of a pair, in any order. */
  private static List<Shard> parts(SecurityArchitecture all, Dice dice, Random random) {
    List<Shard> parts = new ArrayList<>();
    parts.add(new Shard(true, ImmutableList.of(), ImmutableList.of(), ImmutableList.of()));
    for (ImmutableList<State> states : cut(all.states().values().asList(), dice)) {
      parts.add(new Shard(false, states, ImmutableList.of(), ImmutableList.of()));
    }
    for (ImmutableList<Framework> some : cut(all.frameworks().values().asList(), dice)) {
      parts.add(new Shard(false, ImmutableList.of(), some, ImmutableList.of()));
    }
    for (ImmutableList<ImmutableList<Participation>> some : cut(pairs(all), dice)) {
      ImmutableList<Participation> spells =
          some.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
      parts.add(new Shard(false, ImmutableList.of(), ImmutableList.of(), spells));
    }
    Collections.shuffle(parts, random);
    return parts;
  }

  private static ImmutableList<ImmutableList<Participation>> pairs(SecurityArchitecture all) {
    return all.participations().stream()
        .map(spell -> all.history(spell.participant(), spell.framework()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> List<ImmutableList<T>> cut(ImmutableList<T> all, Dice dice) {
    List<ImmutableList<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); ) {
      int to = Math.min(all.size(), from + dice.between(1, 7));
      parts.add(all.subList(from, to));
      from = to;
    }
    return parts;
  }

  private static ValidationReport report(
      Terms terms, List<ImmutableList<RuleTally>> tallies, Dice dice) {
    while (tallies.size() > 1) {
      ImmutableList<RuleTally> one = tallies.remove(dice.between(0, tallies.size() - 1));
      ImmutableList<RuleTally> other = dice.oneOf(tallies);
      for (int i = 0; i < one.size(); i++) {
        other.get(i).addAll(one.get(i));
      }
    }
    return terms.report(tallies.get(0));
  }

  private static ValidationContext context(SecurityArchitecture all, Terms terms) {
    return new ValidationContext(all, Optional.of(DAY), ImmutableSet.of(), terms.profile());
  }

  @Property(
      tries = 25,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void anyPartsInAnyOrder_giveTheSameReport(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture all = Architectures.random(random);
    Terms terms = Terms.of(all, dice);
    RuleList rules = terms.rules();
    ValidationContext context = context(all, terms);
    List<ImmutableList<RuleTally>> tallies = new ArrayList<>();
    for (Shard part : parts(all, dice, random)) {
      tallies.add(part.check(rules, context));
    }

    assertSame(report(terms, tallies, dice), terms.validator().validate(all));
  }

  // Threads

  @Property(
      tries = 6,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void anyPartsByAnyNumberOfThreads_giveTheSameReport(@ForAll("seeds") long seed) throws Exception {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture all = Architectures.random(random);
    Terms terms = Terms.of(all, dice);
    RuleList rules = terms.rules();
    ValidationReport expected = terms.validator().validate(all);
    for (int threads : THREADS) {
      ExecutorService executor = Executors.newFixedThreadPool(threads);
      try {
        ValidationContext context = context(all, terms);
        CompletionService<ImmutableList<RuleTally>> checks =
            new ExecutorCompletionService<>(executor);
        List<Future<ImmutableList<RuleTally>>> asked = new ArrayList<>();
        for (Shard part : parts(all, dice, random)) {
          asked.add(checks.submit(() -> part.check(rules, context)));
        }
        List<ImmutableList<RuleTally>> tallies = new ArrayList<>();
        for (int left = asked.size(); left > 0; left--) {
          tallies.add(checks.take().get());
        }
        assertSame(report(terms, tallies, dice), expected);
      } finally {
        assertThat(executor.shutdownNow()).isNotNull();
      }
    }
  }

  /** The architecture with the spells of its states over and over, each time by other states. */
  private static SecurityArchitecture many(SecurityArchitecture few) {
    List<Participation> ofStates =
        few.participations().stream().filter(spell -> spell.participant().isState()).toList();
    List<Participation> spells = new ArrayList<>(few.participations());
    for (int i = 1; spells.size() < MANY && !ofStates.isEmpty(); i++) {
      for (Participation spell : ofStates) {
        spells.add(spell.withParticipant(StateId.of(spell.participant() + "-" + i)));
      }
    }
    return few.withParticipations(spells);
  }

  @Property(
      tries = 1,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void anyNumberOfThreads_givesTheSameReport(@ForAll("seeds") long seed) throws Exception {
    Random random = new Random(seed);
    SecurityArchitecture few = Architectures.random(random);
    Terms terms = Terms.of(few, new Dice(random));
    SecurityArchitecture many = many(few);
    ValidationReport alone = terms.validator().validate(many);
    for (int threads : THREADS) {
      ExecutorService executor = Executors.newFixedThreadPool(threads);
      try {
        // asked by one of the threads that are to help
        Future<ValidationReport> report =
            executor.submit(() -> terms.validator().on(executor).validate(many));
        assertSame(report.get(), alone);
      } finally {
        assertThat(executor.shutdownNow()).isNotNull();
      }
    }
  }
}
