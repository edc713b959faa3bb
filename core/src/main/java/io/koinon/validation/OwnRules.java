package io.koinon.validation;

import com.google.common.collect.ImmutableList;

/** What a validation says of itself: no rule is asked for it. */
final class OwnRules {
  static final RuleDescriptor UNKNOWN_RULE =
      RuleDescriptor.builder()
          .id("profile/unknown-rule")
          .title("Profiles and suppressions name rules that exist")
          .level(Level.MUST)
          .category(Category.VALIDATION)
          .since("0.1.0")
          .identifiedBy("rule", "the id or pattern that matches no rule")
          .withText("suggestion", "the nearest rule")
          .message("There is no rule {rule}.")
          .addAdvice("Did you mean {suggestion}?", "See the rule reference.")
          .why("What is meant to be turned off, or accepted, is not.")
          .build();

  static final RuleDescriptor UNUSED_SUPPRESSION =
      RuleDescriptor.builder()
          .id("profile/unused-suppression")
          .title("Suppressions have something to suppress")
          .level(Level.SHOULD)
          .category(Category.VALIDATION)
          .since("0.1.0")
          .identifiedBy("rule", "the suppressed rule")
          .identifiedBy("record", "the record; \"every record\" if none is named")
          .message("Nothing is found by {rule} about {record}.")
          .addAdvice("Remove the suppression.")
          .why("A suppression without a finding would hide the next one unseen.")
          .build();

  static final RuleDescriptor EXPIRED_SUPPRESSION =
      RuleDescriptor.builder()
          .id("profile/expired-suppression")
          .title("Suppressions have not expired")
          .level(Level.SHOULD)
          .category(Category.VALIDATION)
          .since("0.1.0")
          .identifiedBy("rule", "the suppressed rule")
          .identifiedBy("record", "the record; \"every record\" if none is named")
          .withText("expired", "the first day on which it counts no longer")
          .message("The suppression of {rule} about {record} has expired on {expired}.")
          .addAdvice("Mend what it accepted, or give it a later day and a reason.")
          .why("What was accepted for a time is not accepted any more.")
          .build();

  static final RuleDescriptor TRUNCATED =
      RuleDescriptor.builder()
          .id("limit/truncated")
          .title("Every finding is listed")
          .level(Level.MAY)
          .category(Category.VALIDATION)
          .since("0.1.0")
          .identifiedBy("rule", "the rule with more findings than are listed")
          .withNumber("counted", "how many findings there are")
          .withNumber("kept", "how many are listed")
          .message("{rule} has {counted} findings, of which {kept} are listed.")
          .addAdvice("Mend those that are listed, or ask for more.")
          .why("The list is not all there is.")
          .build();

  static final RuleDescriptor RULE_FAILED =
      RuleDescriptor.builder()
          .id("system/rule-failed")
          .title("Every rule can be asked")
          .level(Level.MUST)
          .category(Category.VALIDATION)
          .since("0.1.0")
          .identifiedBy("rule", "the rule that threw an exception")
          .withText("cause", "what it threw")
          .message("{rule} failed with {cause}.")
          .addAdvice("Report it to whoever wrote the rule.")
          .why("What the rule would have found is not known, so nothing is valid.")
          .build();

  static final ImmutableList<RuleDescriptor> ALL =
      ImmutableList.of(
          TRUNCATED, EXPIRED_SUPPRESSION, UNKNOWN_RULE, UNUSED_SUPPRESSION, RULE_FAILED);

  private OwnRules() {}

  /** Whether findings of a code are those of a validation itself, which are never suppressed. */
  static boolean isOne(String code) {
    return ALL.stream().anyMatch(rule -> rule.id().equals(code));
  }
}
