package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.validation.Suppression;
import io.koinon.validation.ValidationReport;
import io.koinon.validation.Validator;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document, read and validated: all that is wrong with it, each where it stands.
 *
 * <p>What reading finds and what rules find is one list. Rules are asked about what could be read;
 * a reference to a record that stands in the document and could not be read is not wrong. Immutable
 * and thread-safe.
 */
public final class DocumentCheck {
  private static final Location START = new Location("", 1, 1);
  private static final Comparator<LocatedFinding> ORDER =
      Comparator.comparing(LocatedFinding::location)
          .thenComparing(located -> located.finding().severity(), Comparator.reverseOrder())
          .thenComparing(located -> located.finding().code())
          .thenComparing(located -> located.finding().arguments().toString());

  private final ReadResult read;
  private final Optional<ValidationReport> report;
  private final ImmutableList<LocatedFinding> findings;

  private DocumentCheck(ReadResult read, Optional<ValidationReport> report) {
    this.read = read;
    this.report = report;
    this.findings =
        Stream.concat(read.problems().stream(), located(report))
            .sorted(ORDER)
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads and validates a document.
   *
   * @param format the format of the document
   * @param validator asks the rules
   * @param document the document in UTF-8
   * @return what was found
   */
  public static DocumentCheck of(ArchitectureFormat format, Validator validator, byte[] document) {
    requireNonNull(validator, "validator");
    ReadResult read = format.withSourceMap().read(document);
    return new DocumentCheck(
        read, read.readable().map(readable -> validator.validate(readable, Unread.subjects(read))));
  }

  private Stream<LocatedFinding> located(Optional<ValidationReport> report) {
    return report.stream().flatMap(it -> it.findings().stream()).map(this::located);
  }

  private LocatedFinding located(Finding finding) {
    Location record =
        finding
            .subject()
            .flatMap(subject -> read.sourceMap().flatMap(map -> map.find(subject)))
            .orElse(START);
    return new LocatedFinding(
        new Location(record.pointer() + finding.attribute(), record.line(), record.column()),
        finding);
  }

  /** {@return what came of reading} */
  public ReadResult read() {
    return read;
  }

  /** {@return what came of validating; nothing if nothing could be read} */
  public Optional<ValidationReport> report() {
    return report;
  }

  /** {@return problems of reading and findings of rules that are listed, by place} */
  public ImmutableList<LocatedFinding> findings() {
    return findings;
  }

  /** {@return what is suppressed, by place} */
  public ImmutableList<LocatedFinding> suppressed() {
    return report.stream()
        .flatMap(it -> it.suppressed().stream())
        .map(this::located)
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  /** By what a finding is suppressed, if it is. */
  Optional<Suppression> suppressionOf(LocatedFinding located) {
    return report.flatMap(it -> it.suppressionOf(located.finding()));
  }

  /**
   * {@return how many problems and findings there are of a severity, listed or not}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    long problems =
        read.problems().stream()
            .filter(problem -> problem.finding().severity() == severity)
            .count();
    long unlisted = severity == Severity.ERROR ? read.problemCount() - read.problems().size() : 0;
    return problems + unlisted + report.map(it -> it.count(severity)).orElse(0L);
  }

  /**
   * {@return whether nothing is as grave as that, every rule was asked, and something could be
   * read}
   *
   * @param severity the least severity that matters
   */
  public boolean isBelow(Severity severity) {
    return report.map(ValidationReport::isComplete).orElse(false)
        && Stream.of(Severity.values())
            .filter(grave -> grave.compareTo(severity) >= 0)
            .allMatch(grave -> count(grave) == 0);
  }

  /**
   * {@return it as JSON: verdict, counts, findings with places, what is suppressed and why, and
   * every rule}
   *
   * <p>The JSON Schema of it is {@code docs/check.schema.json} among the sources.
   *
   * @param name the name of the document
   */
  public String json(String name) {
    return new CheckJson(this, requireNonNull(name, "name")).text();
  }

  /**
   * {@return it as SARIF 2.1.0, which editors and code hosts show beside the document}
   *
   * @param name the name of the document: a path, best relative to the root of what is checked,
   *     with slashes or backslashes; or an absolute URI, which is written as it is
   */
  public String sarif(String name) {
    return new CheckSarif(this, requireNonNull(name, "name")).text();
  }

  /**
   * {@return it as a table in Markdown}
   *
   * @param name the name of the document
   */
  public String markdown(String name) {
    return new CheckMarkdown(this, requireNonNull(name, "name")).text();
  }

  /** {@return how many findings there are of each severity, in words} */
  @Override
  public String toString() {
    return Severity.inWords(this::count);
  }
}
