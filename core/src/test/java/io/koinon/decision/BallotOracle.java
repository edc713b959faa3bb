package io.koinon.decision;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.ActorId;
import io.koinon.base.WeightId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule makes of a ballot, told from the words of the rules by listing every member and every
 * subset; three values are Boolean and null. It knows neither unnamed nor uncertain members: those
 * are tried one case after the other, and so are weights that nobody stated.
 */
final class BallotOracle {
  private final Ballot ballot;

  BallotOracle(Ballot ballot) {
    this.ballot = ballot;
  }

  /** True, false, or null where it depends. */
  Boolean isMet(DecisionRule rule) {
    List<ActorId> uncertain = new ArrayList<>(ballot.uncertain());
    Set<Boolean> answers = new HashSet<>();
    for (int bits = 0; bits < (1 << uncertain.size()); bits++) {
      Set<ActorId> members = new TreeSet<>(ballot.members());
      Set<ActorId> voteless = new HashSet<>(ballot.suspended());
      for (int i = 0; i < uncertain.size(); i++) {
        if (((bits >> i) & 1) == 1) {
          members.add(uncertain.get(i));
        } else {
          voteless.add(uncertain.get(i));
        }
      }
      answers.add(isMet(rule, members, voteless, Set.of(), 0));
    }
    return answers.size() == 1 ? answers.iterator().next() : null;
  }

  private Boolean isMet(
      DecisionRule rule,
      Set<ActorId> members,
      Set<ActorId> voteless,
      Set<ActorId> silent,
      int stage) {
    if (rule instanceof DecisionRule.AllOf all) {
      return all(all.rules(), members, voteless, silent, stage);
    }
    if (rule instanceof DecisionRule.AnyOf any) {
      Boolean met = false;
      for (DecisionRule part : any.rules()) {
        Boolean one = isMet(part, members, voteless, silent, stage);
        met = or(met, one);
      }
      return met;
    }
    if (rule instanceof DecisionRule.Excluding excluding) {
      Set<ActorId> rest = new TreeSet<>(members);
      rest.removeAll(affected(excluding.who(), members, voteless));
      return isMet(excluding.rule(), rest, voteless, silent, stage);
    }
    if (rule instanceof DecisionRule.Barring barring) {
      Set<ActorId> more = new HashSet<>(silent);
      more.addAll(affected(barring.who(), members, voteless));
      return isMet(barring.rule(), members, voteless, more, stage);
    }
    if (rule instanceof DecisionRule.Stages stages) {
      Boolean met = true;
      for (int i = 0; i < stages.rules().size(); i++) {
        Boolean one =
            i < ballot.stages().size()
                ? isMet(stages.rules().get(i), members, voteless, silent, i)
                : null;
        met = and(met, one);
      }
      return met;
    }
    Map<ActorId, Vote> votes = new HashMap<>();
    for (ActorId member : members) {
      Vote vote = ballot.stages().get(stage).named().get(member);
      if (vote == null || voteless.contains(member)) {
        vote = Vote.ABSENT;
      } else if (silent.contains(member) && vote != Vote.ABSENT) {
        vote = Vote.ABSTAIN;
      }
      votes.put(member, vote);
    }
    return isMet(rule, votes, voteless);
  }

  private static Boolean and(Boolean one, Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return (one == null || other == null) ? null : Boolean.TRUE;
  }

  private static Boolean or(Boolean one, Boolean other) {
    if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
      return true;
    }
    return (one == null || other == null) ? null : Boolean.FALSE;
  }

  private Boolean all(
      List<DecisionRule> rules,
      Set<ActorId> members,
      Set<ActorId> voteless,
      Set<ActorId> silent,
      int stage) {
    Boolean met = true;
    for (DecisionRule part : rules) {
      met = and(met, isMet(part, members, voteless, silent, stage));
    }
    return met;
  }

  private Set<ActorId> affected(Set<Affected> who, Set<ActorId> members, Set<ActorId> voteless) {
    Set<ActorId> affected = new HashSet<>();
    if (who.contains(Affected.CONCERNED)) {
      affected.addAll(ballot.concerned());
    }
    if (who.contains(Affected.SUSPENDED)) {
      affected.addAll(voteless);
    }
    affected.retainAll(members);
    return affected;
  }

  private Boolean isMet(DecisionRule rule, Map<ActorId, Vote> votes, Set<ActorId> voteless) {
    if (rule instanceof DecisionRule.Veto veto) {
      if (!ballot.holders().containsKey(veto.mode())) {
        return null;
      }
      boolean vetoed = false;
      for (ActorId holder : ballot.holders().get(veto.mode())) {
        vetoed |= votes.get(holder) == Vote.AGAINST;
      }
      return !vetoed;
    }
    if (rule instanceof DecisionRule.Consensus consensus) {
      List<Vote> base = base(consensus.base(), votes, voteless);
      return !base.isEmpty() && !base.contains(Vote.AGAINST);
    }
    if (rule instanceof DecisionRule.Unanimity unanimity) {
      List<Vote> base = base(unanimity.base(), votes, voteless);
      return !base.isEmpty() && base.stream().allMatch(vote -> vote == Vote.FOR);
    }
    if (rule instanceof DecisionRule.Opposed opposed) {
      long against =
          base(opposed.base(), votes, voteless).stream().filter(vote -> vote != Vote.FOR).count();
      return against <= opposed.atMost();
    }
    if (rule instanceof DecisionRule.Quorum quorum) {
      List<Vote> base = base(quorum.base(), votes, voteless);
      long present = base.stream().filter(vote -> vote != Vote.ABSENT).count();
      return isEnough(quorum.quota(), BigDecimal.valueOf(present), BigDecimal.valueOf(base.size()));
    }
    if (rule instanceof DecisionRule.Threshold threshold) {
      return isReached(threshold, votes, voteless);
    }
    return hasNoBlockingMinority((DecisionRule.NoBlockingMinority) rule, votes, voteless);
  }

  private Boolean isReached(
      DecisionRule.Threshold threshold, Map<ActorId, Vote> votes, Set<ActorId> voteless) {
    Set<ActorId> base = members(threshold.base(), votes, voteless);
    Set<ActorId> inFavour = new HashSet<>(base);
    inFavour.removeIf(member -> votes.get(member) != Vote.FOR);
    if (threshold.weight().isEmpty()) {
      return !inFavour.isEmpty()
          && isEnough(
              threshold.quota(),
              BigDecimal.valueOf(inFavour.size()),
              BigDecimal.valueOf(base.size()));
    }
    return isReached(
        threshold.quota(),
        new ArrayList<>(base),
        inFavour,
        ballot.weights().getOrDefault(threshold.weight().get(), ImmutableSortedMap.of()),
        new HashMap<>());
  }

  /** Nothing, next to nothing, and very much. */
  private static final List<BigDecimal> WEIGHTS =
      List.of(BigDecimal.ZERO, new BigDecimal("1e-12"), new BigDecimal("1e12"));

  /** Every weight that is not stated is tried as nothing, next to nothing, and very much. */
  private static Boolean isReached(
      Quota quota,
      List<ActorId> left,
      Set<ActorId> inFavour,
      Map<ActorId, BigDecimal> stated,
      Map<ActorId, BigDecimal> tried) {
    if (left.isEmpty()) {
      BigDecimal found = BigDecimal.ZERO;
      BigDecimal total = BigDecimal.ZERO;
      for (Map.Entry<ActorId, BigDecimal> entry : tried.entrySet()) {
        total = total.add(entry.getValue());
        found = inFavour.contains(entry.getKey()) ? found.add(entry.getValue()) : found;
      }
      return found.signum() > 0 && isEnough(quota, found, total);
    }
    ActorId next = left.get(0);
    Set<Boolean> answers = new HashSet<>();
    for (BigDecimal weight : stated.containsKey(next) ? List.of(stated.get(next)) : WEIGHTS) {
      tried.put(next, weight);
      answers.add(isReached(quota, left.subList(1, left.size()), inFavour, stated, tried));
    }
    return answers.size() == 1 ? answers.iterator().next() : null;
  }

  /** Every set of members is tried for the least one that weighs enough. */
  private Boolean hasNoBlockingMinority(
      DecisionRule.NoBlockingMinority rule, Map<ActorId, Vote> votes, Set<ActorId> voteless) {
    List<ActorId> base = new ArrayList<>(members(rule.base(), votes, voteless));
    BigDecimal total = weight(rule.weight(), base);
    if (total == null) {
      return null;
    }
    int fewest = base.size();
    for (int bits = 0; bits < (1 << base.size()); bits++) {
      Set<ActorId> some = new HashSet<>();
      for (int i = 0; i < base.size(); i++) {
        if (((bits >> i) & 1) == 1) {
          some.add(base.get(i));
        }
      }
      if (isEnough(Quota.moreThan(rule.moreThan()), weight(rule.weight(), some), total)) {
        fewest = Math.min(fewest, some.size());
      }
    }
    long opposed = base.stream().filter(member -> votes.get(member) != Vote.FOR).count();
    return opposed < fewest + rule.plus();
  }

  private BigDecimal weight(WeightId weight, Iterable<ActorId> members) {
    BigDecimal sum = BigDecimal.ZERO;
    if (!ballot.weights().containsKey(weight)) {
      return null;
    }
    for (ActorId member : members) {
      BigDecimal own = ballot.weights().get(weight).get(member);
      if (own == null) {
        return null;
      }
      sum = sum.add(own);
    }
    return sum;
  }

  private static boolean isEnough(Quota quota, BigDecimal found, BigDecimal total) {
    if (quota instanceof Quota.Count count) {
      return found.compareTo(BigDecimal.valueOf(count.number())) >= 0;
    }
    if (quota instanceof Quota.AtLeast atLeast) {
      return found
              .multiply(BigDecimal.valueOf(atLeast.share().denominator()))
              .compareTo(total.multiply(BigDecimal.valueOf(atLeast.share().numerator())))
          >= 0;
    }
    Quota.MoreThan moreThan = (Quota.MoreThan) quota;
    return found
            .multiply(BigDecimal.valueOf(moreThan.share().denominator()))
            .compareTo(total.multiply(BigDecimal.valueOf(moreThan.share().numerator())))
        > 0;
  }

  private static List<Vote> base(Base base, Map<ActorId, Vote> votes, Set<ActorId> voteless) {
    return members(base, votes, voteless).stream().map(votes::get).toList();
  }

  private static Set<ActorId> members(Base base, Map<ActorId, Vote> votes, Set<ActorId> voteless) {
    Set<ActorId> members = new HashSet<>(votes.keySet());
    if (base == Base.ALL) {
      return members;
    }
    members.removeAll(voteless);
    if (base == Base.PRESENT) {
      members.removeIf(member -> votes.get(member) == Vote.ABSENT);
    } else if (base == Base.PARTICIPATING) {
      members.removeIf(member -> votes.get(member) == Vote.NOT_PARTICIPATING);
    } else if (base == Base.VOTING) {
      members.removeIf(
          member -> votes.get(member) != Vote.FOR && votes.get(member) != Vote.AGAINST);
    }
    return members;
  }
}
