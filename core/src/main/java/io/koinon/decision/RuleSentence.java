package io.koinon.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;

/** Says a rule in words: {@code at least 9 of the members; no veto of unsc/permanent}. */
final class RuleSentence implements DecisionRule.Visitor<String> {
  private static final RuleSentence SENTENCE = new RuleSentence();

  private RuleSentence() {}

  static String of(DecisionRule rule) {
    return rule.accept(SENTENCE);
  }

  static String word(Base base) {
    return switch (base) {
      case ALL -> "the members";
      case ELIGIBLE -> "the members with a vote";
      case PRESENT -> "the members present";
      case PARTICIPATING -> "the members taking part";
      case VOTING -> "the members voting";
    };
  }

  static ImmutableList<String> words(ImmutableSortedSet<Affected> who) {
    return who.stream()
        .map(affected -> affected.name().toLowerCase(Locale.ROOT))
        .collect(toImmutableList());
  }

  private static String enough(Quota quota) {
    return quota instanceof Quota.Count ? "at least " + quota : quota.toString();
  }

  @Override
  public String consensus(DecisionRule.Consensus rule) {
    return "consensus of " + word(rule.base());
  }

  @Override
  public String unanimity(DecisionRule.Unanimity rule) {
    return "unanimity of " + word(rule.base());
  }

  @Override
  public String threshold(DecisionRule.Threshold rule) {
    String of = rule.weight().map(weight -> " of the " + weight).orElse("");
    return enough(rule.quota()) + of + " of " + word(rule.base());
  }

  @Override
  public String opposed(DecisionRule.Opposed rule) {
    return "at most " + rule.atMost() + " of " + word(rule.base()) + " not for it";
  }

  @Override
  public String noBlockingMinority(DecisionRule.NoBlockingMinority rule) {
    return "no blocking minority, which is the fewest of "
        + word(rule.base())
        + " with more than "
        + rule.moreThan()
        + " of the "
        + rule.weight()
        + ", and "
        + rule.plus()
        + " besides";
  }

  @Override
  public String veto(DecisionRule.Veto rule) {
    return "no veto of " + rule.mode();
  }

  @Override
  public String quorum(DecisionRule.Quorum rule) {
    return "a quorum of " + enough(rule.quota()) + " of " + word(rule.base());
  }

  @Override
  public String allOf(DecisionRule.AllOf rule) {
    return joined(rule.rules(), "; ");
  }

  @Override
  public String anyOf(DecisionRule.AnyOf rule) {
    return joined(rule.rules(), ", or ");
  }

  @Override
  public String excluding(DecisionRule.Excluding rule) {
    return "without those who are " + joined(rule.who()) + ": " + part(rule.rule());
  }

  @Override
  public String barring(DecisionRule.Barring rule) {
    return "without a vote of those who are " + joined(rule.who()) + ": " + part(rule.rule());
  }

  @Override
  public String stages(DecisionRule.Stages rule) {
    return "first " + joined(rule.rules(), ", then ");
  }

  private static String joined(ImmutableSortedSet<Affected> who) {
    return String.join(" or ", words(who));
  }

  private static String joined(ImmutableList<DecisionRule> rules, String between) {
    return rules.stream().map(RuleSentence::part).collect(joining(between));
  }

  /** A part of a rule, in parentheses where it has parts of its own. */
  private static String part(DecisionRule rule) {
    return RuleParts.of(rule).isEmpty() ? of(rule) : "(" + of(rule) + ")";
  }
}
