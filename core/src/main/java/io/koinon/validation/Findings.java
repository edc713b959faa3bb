package io.koinon.validation;

import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import java.util.function.Consumer;

/** Where a rule reports what it finds. */
public interface Findings {
  /**
   * Reports that a record breaks the rule.
   *
   * @param subject the record
   * @param attribute where in the record, as a JSON Pointer from its place, for example {@code
   *     /entry/0/on}; empty for the record itself
   * @param facts sets the arguments of the finding; not called where nobody looks
   */
  void report(Subject subject, String attribute, Consumer<Finding.Builder> facts);

  /**
   * Reports that a spell breaks the rule. Where very many do, this is faster than naming the spell
   * by its {@linkplain SpellHistory#subject subject}.
   *
   * @param history the spells of the pair
   * @param i which of the spells, from 0
   * @param attribute where in the record, as a JSON Pointer from its place
   * @param facts sets the arguments of the finding; not called where nobody looks
   */
  default void report(
      SpellHistory history, int i, String attribute, Consumer<Finding.Builder> facts) {
    report(history.subject(i), attribute, facts);
  }
}
