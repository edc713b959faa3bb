package io.koinon.architecture;

import io.koinon.finding.Subject;
import java.util.NoSuchElementException;

/**
 * Thrown where an edit starts from a record that the architecture does not have, or does not have
 * like that.
 */
public final class StaleRecordException extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  /** What kind of record it is. */
  private final Subject.Kind kind;

  /** The id or the key of the record. */
  private final String key;

  StaleRecordException(Subject subject) {
    super(subject + " is not as the edit takes it to be: look it up again, and edit what is there");
    this.kind = subject.kind();
    this.key = subject.key();
  }

  /** {@return the record that is not as the edit takes it to be} */
  public Subject subject() {
    return new Subject(kind, key);
  }
}
