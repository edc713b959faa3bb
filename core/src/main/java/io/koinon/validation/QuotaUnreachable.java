package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.decision.DecisionProcedure;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import java.util.HashSet;
import java.util.Set;

/** A number of votes that is asked for can be had. */
final class QuotaUnreachable implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("decision/quota-unreachable")
          .title("A number of votes that is asked for can be had")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .withNumber("quota", "how many votes are asked for")
          .withNumber("members", "how many members there have ever been")
          .message("It asks for {quota} votes, and there have been {members} members in all.")
          .addAdvice("Correct the number, or add the members that are missing.")
          .why("Under such a rule nothing can ever be adopted.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (!context.isPartial() && hasAllMembers(framework)) {
      int members = members(framework, context);
      for (DecisionProcedure procedure : framework.decisions().values()) {
        int quota = procedure.rule().fewestVotes();
        if (quota > members) {
          findings.report(
              Subject.of(procedure.id()),
              "/rule",
              finding -> {
                finding.putArgument("quota", Argument.of((long) quota));
                finding.putArgument("members", Argument.of((long) members));
              });
        }
      }
    }
  }

  /** Whether there are modes of members, and a roster without limits is claimed of every one. */
  private static boolean hasAllMembers(Framework framework) {
    ImmutableList<Mode> ofMembers =
        framework.modes().stream()
            .filter(mode -> mode.grade() == Grade.FULL)
            .collect(ImmutableList.toImmutableList());
    return !ofMembers.isEmpty()
        && ofMembers.stream()
            .map(Mode::roster)
            .allMatch(roster -> roster.filter(it -> it.interval().isEmpty()).isPresent());
  }

  private static int members(Framework framework, ValidationContext context) {
    Set<ActorId> members = new HashSet<>();
    for (Participation spell : Spells.of(framework.id(), context)) {
      if (spell.claim() != Claim.DENIED
          && framework
              .findMode(spell.mode())
              .filter(mode -> mode.grade() == Grade.FULL)
              .isPresent()) {
        members.add(spell.participant());
      }
    }
    return members.size();
  }
}
