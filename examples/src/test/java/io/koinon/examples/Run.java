package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/** What a run of the companion, or of a {@code main}, came to. */
record Run(int exitCode, String out, String err) {
  static Run companion(String... args) {
    return companion(Ansi.OFF, args);
  }

  static Run companion(Ansi ansi, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Companion.commandLine(new PrintWriter(out), new PrintWriter(err), ansi).execute(args);
    return new Run(exitCode, ProjectFiles.unix(out.toString()), ProjectFiles.unix(err.toString()));
  }

  /** What a program prints to the standard output, in UTF-8. */
  static String standardOutput(Runnable program) {
    PrintStream usual = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(captured);
      program.run();
    } finally {
      System.setOut(usual);
    }
    return ProjectFiles.unix(bytes.toString(UTF_8));
  }
}
