package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Subject;
import java.util.Optional;
import java.util.function.Function;

/**
 * A mistake that can be made in an architecture without one.
 *
 * @param name what is done
 * @param rule the rule that finds it
 * @param consequences rules that must be kept, and that the same mistake may break as well
 * @param profile the profile under which it is looked for
 * @param change makes the mistake at a place that the dice choose, or says that there is none
 */
record Mutation(
    String name,
    String rule,
    ImmutableSet<String> consequences,
    Profile profile,
    Function<Site, Optional<Mutation.Mutant>> change) {
  /**
   * An architecture with a mistake in it.
   *
   * @param architecture the architecture
   * @param subjects the records that the rule must find, every one
   */
  record Mutant(SecurityArchitecture architecture, ImmutableSet<Subject> subjects) {}

  static Mutation of(String name, String rule, Function<Site, Optional<Mutant>> change) {
    return new Mutation(name, rule, ImmutableSet.of(), Profile.standard(), change);
  }

  /** All of them. */
  static ImmutableList<Mutation> all() {
    return ImmutableList.<Mutation>builder()
        .addAll(ReferenceMutations.ALL)
        .addAll(StateMutations.ALL)
        .addAll(SuccessionMutations.ALL)
        .addAll(LawMutations.ALL)
        .addAll(ObligationMutations.ALL)
        .addAll(DecisionMutations.ALL)
        .addAll(CooperationMutations.ALL)
        .addAll(StrategyMutations.ALL)
        .addAll(SpellMutations.ALL)
        .addAll(ActMutations.ALL)
        .build();
  }

  Mutation mayAlsoBreak(String... rules) {
    return new Mutation(name, rule, ImmutableSet.copyOf(rules), profile, change);
  }

  Mutation under(Profile other) {
    return new Mutation(name, rule, consequences, other, change);
  }

  @Override
  public String toString() {
    return name;
  }
}
