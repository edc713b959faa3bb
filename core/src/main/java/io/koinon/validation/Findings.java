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
}
