package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.testing.Dice;
import io.koinon.testing.ValidArchitectures;
import io.koinon.validation.Mutation.Mutant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That every mistake is found, wherever it is made, by the rule that is there for it, and about the
 * record that it was made in; and that it is taken for no mistake but this one, and those that it
 * may lead to.
 */
class MutationsTest {
  private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1_000);

  /** How many cases there are of each mistake: 20 in a usual build, 1,000 in a long one. */
  private static final int CASES = TRIES < 10_000 ? TRIES / 50 : TRIES / 10;

  /** A mistake that has a place in fewer than one of so many architectures is too rare. */
  private static final int RAREST = 20;

  /** Another one in each run; a failure names it. */
  private static final long FIRST_SEED = new Random().nextLong();

  /** Architectures without a mistake, drawn once for all mutations. */
  private static final List<Original> ORIGINALS = new ArrayList<>();

  /** What a validation says of itself: no record can break it. */
  private static final ImmutableSet<String> OF_NO_RECORD =
      OwnRules.ALL.stream().map(RuleDescriptor::id).collect(ImmutableSet.toImmutableSet());

  /** An architecture, and what was found in it under some profiles. */
  private record Original(
      long seed, SecurityArchitecture architecture, Map<String, Set<Finding>> findings) {
    static Original of(int number) {
      while (ORIGINALS.size() <= number) {
        long seed = FIRST_SEED + ORIGINALS.size();
        ORIGINALS.add(new Original(seed, ValidArchitectures.ofSeed(seed), new HashMap<>()));
      }
      return ORIGINALS.get(number);
    }

    Set<Finding> under(Profile profile) {
      return findings.computeIfAbsent(profile.name(), name -> found(architecture, profile));
    }
  }

  private static Set<Finding> found(SecurityArchitecture architecture, Profile profile) {
    return new HashSet<>(Validator.of(profile).validate(architecture).findings());
  }

  static ImmutableList<Mutation> mutations() {
    return Mutation.all();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void mutation_isFoundByItsRuleAboutItsRecord(Mutation mutation) {
    int cases = 0;
    for (int number = 0; cases < CASES; number++) {
      assertThat(number).as("architectures without a place").isLessThan(RAREST * (cases + 10));
      Original original = Original.of(number);
      Site site = new Site(original.architecture, new Dice(new Random(original.seed)));
      Optional<Mutant> mutant = mutation.change().apply(site);
      if (mutant.isPresent()) {
        cases++;
        assertIsFound(mutation, original, mutant.get());
      }
    }
  }

  private static void assertIsFound(Mutation mutation, Original original, Mutant mutant) {
    Set<Finding> before = original.under(mutation.profile());
    Set<Finding> after = found(mutant.architecture(), mutation.profile());
    String at = mutation + ", architecture of seed " + original.seed;
    assertThat(mutant.subjects()).as(at).isNotEmpty();
    assertThat(subjects(mutation.rule(), before))
        .as(at)
        .doesNotContainAnyElementsOf(mutant.subjects());
    assertThat(subjects(mutation.rule(), after)).as(at).containsAll(mutant.subjects());
    assertThat(errors(Sets.difference(after, before)))
        .as(at)
        .isSubsetOf(Sets.union(mutation.consequences(), ImmutableSet.of(mutation.rule())));
  }

  private static ImmutableSet<Subject> subjects(String rule, Set<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code().equals(rule))
        .flatMap(finding -> finding.subject().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> errors(Set<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void mutations_areOfEveryRuleThatARecordCanBreak() {
    ImmutableSet<String> rules =
        Rules.descriptors().stream().map(RuleDescriptor::id).collect(ImmutableSet.toImmutableSet());

    assertThat(mutations())
        .extracting(Mutation::rule)
        .containsAll(Sets.difference(rules, OF_NO_RECORD))
        .isSubsetOf(rules);
    assertThat(mutations()).flatExtracting(Mutation::consequences).isSubsetOf(rules);
    assertThat(mutations()).extracting(Mutation::name).doesNotHaveDuplicates();
  }
}
