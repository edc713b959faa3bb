package io.koinon.validation;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Tie;
import io.koinon.state.Region;
import java.util.Optional;
import java.util.Set;

/** What a condition asks for is recorded of somebody. */
final class NoDataForCondition implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("condition/no-data")
          .title("What a condition asks for is recorded of somebody")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("what", "what is not recorded")
          .message("It asks for something of which nothing is recorded: {what}.")
          .addAdvice("Record it where it is known.")
          .why("As long as nothing is recorded, the answer is UNKNOWN for everybody.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (AskedCondition asked : AskedCondition.all(context.architecture())) {
      ConditionParts.forEach(
          asked.place(),
          asked.condition(),
          (place, part) ->
              missing(part, context)
                  .ifPresent(
                      what ->
                          findings.report(
                              asked.subject(), place, finding -> finding.with("what", what))));
    }
  }

  /** What is there, and has no data; what is not there at all has rules of its own. */
  private static Optional<String> missing(Condition leaf, ValidationContext context) {
    SecurityArchitecture all = context.architecture();
    if (context.isPartial()) {
      return Optional.empty();
    }
    if (leaf instanceof Condition.Attests attests) {
      return Optional.ofNullable(all.attestations().get(attests.statement()))
          .flatMap(attestation -> missing(attests, attestation));
    }
    if (leaf instanceof Condition.TieAtLeast closeness) {
      return Optional.ofNullable(all.ties().get(closeness.tie()))
          .filter(tie -> !tie.dependence().keySet().containsAll(tie.between()))
          .map(tie -> "how much each side of " + tie.id() + " depends on the other");
    }
    if (leaf instanceof Condition.MutualTies mutual) {
      return members(mutual.region(), all)
          .filter(members -> all.ties().values().stream().noneMatch(tie -> isWithin(tie, members)))
          .map(members -> "ties within " + mutual.region());
    }
    if (leaf instanceof Condition.Covered covered) {
      return members(covered.region(), all)
          .filter(Set::isEmpty)
          .map(members -> "the members of " + covered.region());
    }
    return Optional.empty();
  }

  private static Optional<String> missing(Condition.Attests asked, Attestation attestation) {
    Optional<ActorId> actor = asked.of().actor();
    boolean isRecorded =
        attestation.holds().stream()
            .anyMatch(each -> actor.isEmpty() || each.actor().equals(actor.get()));
    return isRecorded
        ? Optional.empty()
        : Optional.of(
            attestation.id() + actor.map(named -> " of " + named.value()).orElse(" of anybody"));
  }

  private static Optional<ImmutableSortedSet<StateId>> members(
      RegionId id, SecurityArchitecture all) {
    return Optional.ofNullable(all.regions().get(id)).map(Region::members);
  }

  private static boolean isWithin(Tie tie, Set<StateId> members) {
    return members.containsAll(tie.between());
  }
}
