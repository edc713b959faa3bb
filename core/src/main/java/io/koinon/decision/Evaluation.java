package io.koinon.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Share;
import io.koinon.finding.Argument;
import io.koinon.finding.Explanation;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a stage of a ballot meets rules, and why. */
final class Evaluation implements DecisionRule.Visitor<Explanation> {
  private static final int DECIMALS = 6; // to which a missing weight is rounded up

  private final Poll poll;

  Evaluation(Poll poll) {
    this.poll = poll;
  }

  @Override
  public Explanation consensus(DecisionRule.Consensus rule) {
    ImmutableSet<ActorId> objecting = poll.named(rule.base(), vote -> vote == Vote.AGAINST);
    long objections = poll.count(rule.base(), vote -> vote == Vote.AGAINST);
    long base = poll.count(rule.base(), vote -> true);
    String template =
        base == 0
            ? "consensus of {base}: there are none"
            : objections == 0
                ? "consensus of {base}: none of {total} objects"
                : "consensus of {base}: {missing} of {total} object{names}";
    return explanation(objections == 0 && base > 0, "decision/consensus", template, rule.base())
        .with("missing", objections)
        .with("total", base)
        .with("names", names(objecting))
        .build();
  }

  @Override
  public Explanation unanimity(DecisionRule.Unanimity rule) {
    ImmutableSet<ActorId> others = poll.named(rule.base(), vote -> vote != Vote.FOR);
    long missing = poll.count(rule.base(), vote -> vote != Vote.FOR);
    long base = poll.count(rule.base(), vote -> true);
    String template =
        base == 0
            ? "unanimity of {base}: there are none"
            : missing == 0
                ? "unanimity of {base}: all {total} are for"
                : "unanimity of {base}: {missing} of {total} are not for{names}";
    return explanation(missing == 0 && base > 0, "decision/unanimity", template, rule.base())
        .with("missing", missing)
        .with("total", base)
        .with("names", names(others))
        .build();
  }

  @Override
  public Explanation threshold(DecisionRule.Threshold rule) {
    Poll.Weight found = weigh(rule, vote -> vote == Vote.FOR);
    Poll.Weight others = weigh(rule, vote -> vote != Vote.FOR);
    String of = rule.weight().map(weight -> "the " + weight + " of ").orElse("");
    Truth isMet = isMet(rule.quota(), found, others);
    if (isMet == Truth.UNKNOWN) {
      return unknown(
          "decision/threshold",
          "{quota} of {of}{base}: not all weights are known",
          rule.base(),
          rule.quota(),
          of);
    }
    Poll.Weight total = found.plus(others);
    Explanation.Builder explanation =
        explanation(
                isMet == Truth.YES,
                "decision/threshold",
                "{quota} of {of}{base}: {found} of {total} for"
                    + (isMet == Truth.YES ? "" : ", {missing} short"),
                rule.base())
            .with("quota", rule.quota().toString())
            .with("of", of)
            .with("found", text(found))
            .with("total", text(total));
    if (isMet == Truth.NO) {
      BigDecimal missing = missing(rule, found.known(), total.known());
      boolean isExact = total.isWhole() || rule.quota() instanceof Quota.Count;
      explanation.with("missing", text(new Poll.Weight(missing, isExact)));
    }
    return explanation.build();
  }

  /** What those weigh who do something, or how many they are if the rule has no weights. */
  private Poll.Weight weigh(DecisionRule.Threshold rule, Predicate<Vote> does) {
    return rule.weight()
        .map(weight -> poll.weigh(weight, rule.base(), does))
        .orElseGet(() -> new Poll.Weight(BigDecimal.valueOf(poll.count(rule.base(), does)), true));
  }

  /**
   * Whether those who are for it reach a quota, whatever the weights that are not known: they do
   * best if those for it weigh very much and the others nothing, and worst the other way round.
   */
  private static Truth isMet(Quota quota, Poll.Weight found, Poll.Weight others) {
    if (isMetAtWorst(quota, found, others)) {
      return Truth.YES;
    }
    return isMetAtBest(quota, found, others) ? Truth.UNKNOWN : Truth.NO;
  }

  private static boolean isMetAtWorst(Quota quota, Poll.Weight found, Poll.Weight others) {
    boolean isAnyShareEnough =
        quota instanceof Quota.MoreThan moreThan && moreThan.share().numerator() == 0;
    return found.known().signum() > 0
        && ((others.isWhole() || quota instanceof Quota.Count)
            ? isEnough(quota, found.known(), found.known().add(others.known()))
            : isAnyShareEnough);
  }

  private static boolean isMetAtBest(Quota quota, Poll.Weight found, Poll.Weight others) {
    if (found.isWhole()) {
      return found.known().signum() > 0
          && isEnough(quota, found.known(), found.known().add(others.known()));
    }
    boolean isAllOfThem = quota instanceof Quota.AtLeast all && all.share().equals(Share.of(1, 1));
    return !isAllOfThem || others.known().signum() == 0;
  }

  private static boolean isEnough(Quota quota, BigDecimal found, BigDecimal total) {
    if (quota instanceof Quota.Count count) {
      return found.compareTo(BigDecimal.valueOf(count.number())) >= 0;
    }
    Share share = shareOf(quota);
    int compared =
        found
            .multiply(BigDecimal.valueOf(share.denominator()))
            .compareTo(total.multiply(BigDecimal.valueOf(share.numerator())));
    return quota instanceof Quota.MoreThan ? compared > 0 : compared >= 0;
  }

  private static Share shareOf(Quota quota) {
    return quota instanceof Quota.AtLeast atLeast
        ? atLeast.share()
        : ((Quota.MoreThan) quota).share();
  }

  /** How much more would have met the threshold, from the same base; rounded up. */
  private static BigDecimal missing(
      DecisionRule.Threshold rule, BigDecimal found, BigDecimal total) {
    boolean isCounted = rule.weight().isEmpty();
    if (rule.quota() instanceof Quota.Count count) {
      return BigDecimal.valueOf(count.number()).subtract(found);
    }
    Share share = shareOf(rule.quota());
    BigDecimal parts = total.multiply(BigDecimal.valueOf(share.numerator()));
    BigDecimal denominator = BigDecimal.valueOf(share.denominator());
    BigDecimal needed =
        isCounted && rule.quota() instanceof Quota.MoreThan
            ? parts.divide(denominator, 0, RoundingMode.FLOOR).add(BigDecimal.ONE)
            : parts.divide(denominator, isCounted ? 0 : DECIMALS, RoundingMode.CEILING);
    return needed.max(isCounted ? BigDecimal.ONE : BigDecimal.ZERO).subtract(found);
  }

  @Override
  public Explanation opposed(DecisionRule.Opposed rule) {
    long opposed = poll.count(rule.base(), vote -> vote != Vote.FOR);
    boolean isMet = opposed <= rule.atMost();
    return explanation(
            isMet,
            "decision/opposed",
            "at most {most} of {base} are not for: {found} are not"
                + (isMet ? "" : ", {missing} too many"),
            rule.base())
        .with("most", rule.atMost())
        .with("found", opposed)
        .with("missing", Math.max(0, opposed - rule.atMost()))
        .build();
  }

  @Override
  public Explanation noBlockingMinority(DecisionRule.NoBlockingMinority rule) {
    String code = "decision/blocking-minority";
    Quota quota = Quota.moreThan(rule.moreThan());
    Optional<ImmutableList<BigDecimal>> weights = poll.weightsOf(rule.weight(), rule.base());
    if (weights.isEmpty()) {
      return unknown(
          code,
          "no blocking minority of {base}: not all weights are known",
          rule.base(),
          quota,
          "");
    }
    long blocking = (long) fewest(weights.get(), quota) + rule.plus();
    long opposed = poll.count(rule.base(), vote -> vote != Vote.FOR);
    return explanation(
            opposed < blocking,
            code,
            "no blocking minority of {base}, which {blocking} would be: {found} are not for",
            rule.base())
        .with("blocking", blocking)
        .with("found", opposed)
        .with("missing", Math.max(0, opposed - blocking + 1))
        .build();
  }

  /** The least number of members that have enough of the weight of all. */
  private static int fewest(ImmutableList<BigDecimal> weights, Quota quota) {
    BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal sum = BigDecimal.ZERO;
    int number = 0;
    for (BigDecimal weight : ImmutableList.sortedCopyOf(Comparator.reverseOrder(), weights)) {
      if (isEnough(quota, sum, total)) {
        break;
      }
      sum = sum.add(weight);
      number++;
    }
    return number;
  }

  @Override
  public Explanation veto(DecisionRule.Veto rule) {
    ImmutableSortedSet<ActorId> holders = poll.ballot().holders().get(rule.mode());
    if (holders == null) {
      return Explanation.of(
              Truth.UNKNOWN, "decision/veto", "veto of {mode}: who holds it is not known")
          .with("mode", rule.mode().toString())
          .build();
    }
    ImmutableSet<ActorId> against =
        poll.named(Base.ALL, vote -> vote == Vote.AGAINST).stream()
            .filter(holders::contains)
            .collect(toImmutableSet());
    return Explanation.of(
            against.isEmpty() ? Truth.YES : Truth.NO,
            "decision/veto",
            against.isEmpty()
                ? "veto of {mode}: none is against"
                : "veto of {mode}:{names} against")
        .with("mode", rule.mode().toString())
        .with("missing", against.size())
        .with("names", against.isEmpty() ? "" : " " + joined(against))
        .build();
  }

  @Override
  public Explanation quorum(DecisionRule.Quorum rule) {
    BigDecimal total = BigDecimal.valueOf(poll.count(rule.base(), vote -> true));
    BigDecimal present = BigDecimal.valueOf(poll.count(rule.base(), vote -> vote != Vote.ABSENT));
    return explanation(
            isEnough(rule.quota(), present, total),
            "decision/quorum",
            "a quorum of {quota} of {base}: {found} of {total} are there",
            rule.base())
        .with("quota", rule.quota().toString())
        .with("found", text(present))
        .with("total", text(total))
        .build();
  }

  @Override
  public Explanation allOf(DecisionRule.AllOf rule) {
    return all("decision/all-of", "all of these", parts(rule.rules()));
  }

  @Override
  public Explanation anyOf(DecisionRule.AnyOf rule) {
    ImmutableList<Explanation> parts = parts(rule.rules());
    Truth truth = Truth.NO;
    for (Explanation part : parts) {
      truth = truth.or(part.truth());
    }
    return Explanation.of(truth, "decision/any-of", "one of these").addAllParts(parts).build();
  }

  private ImmutableList<Explanation> parts(ImmutableList<DecisionRule> rules) {
    return rules.stream().map(part -> part.accept(this)).collect(toImmutableList());
  }

  private static Explanation all(String code, String template, ImmutableList<Explanation> parts) {
    Truth truth = Truth.YES;
    for (Explanation part : parts) {
      truth = truth.and(part.truth());
    }
    return Explanation.of(truth, code, template).addAllParts(parts).build();
  }

  @Override
  public Explanation excluding(DecisionRule.Excluding rule) {
    return nested(
        rule.rule().accept(new Evaluation(poll.without(rule.who()))),
        "decision/excluding",
        "without those who are {who}",
        rule.who());
  }

  @Override
  public Explanation barring(DecisionRule.Barring rule) {
    return nested(
        rule.rule().accept(new Evaluation(poll.barring(rule.who()))),
        "decision/barring",
        "without a vote of those who are {who}",
        rule.who());
  }

  private static Explanation nested(
      Explanation part, String code, String template, ImmutableSortedSet<Affected> who) {
    return Explanation.of(part.truth(), code, template)
        .putArgument("who", Argument.of(RuleSentence.words(who)))
        .addPart(part)
        .build();
  }

  @Override
  public Explanation stages(DecisionRule.Stages rule) {
    ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
    for (int i = 0; i < rule.rules().size(); i++) {
      Poll stage = poll.atStage(i);
      parts.add(
          stage.isHeld()
              ? rule.rules().get(i).accept(new Evaluation(stage))
              : Explanation.of(Truth.UNKNOWN, "decision/stage", "stage {stage} has not been held")
                  .with("stage", i + 1L)
                  .build());
    }
    return all("decision/stages", "stage by stage", parts.build());
  }

  private static Explanation.Builder explanation(
      boolean isMet, String code, String template, Base base) {
    return Explanation.of(isMet ? Truth.YES : Truth.NO, code, template)
        .with("base", RuleSentence.word(base));
  }

  private static Explanation unknown(
      String code, String template, Base base, Quota quota, String of) {
    return Explanation.of(Truth.UNKNOWN, code, template)
        .with("base", RuleSentence.word(base))
        .with("quota", quota.toString())
        .with("of", of)
        .build();
  }

  private static String text(Poll.Weight weight) {
    return (weight.isWhole() ? "" : "at least ") + text(weight.known());
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String names(ImmutableSet<ActorId> actors) {
    return actors.isEmpty() ? "" : " (" + joined(actors) + ")";
  }

  private static String joined(ImmutableSet<ActorId> actors) {
    return actors.stream().map(ActorId::value).collect(joining(", "));
  }
}
