package io.koinon.examples;

/** Ends a command of the companion with a message and an exit code. */
final class Refusal extends RuntimeException {
  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file cannot be read as a file. */
  static final int UNREADABLE = 3;

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  Refusal(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
