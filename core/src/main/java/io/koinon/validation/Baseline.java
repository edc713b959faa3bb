package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.finding.Finding;
import java.util.List;

/**
 * The findings that were there before, so that a build may fail on new ones only.
 *
 * <p>Each is kept as its fingerprint, a line of text: rule, record and the arguments that tell
 * findings about one record apart. It does not change where the record moves within its document.
 * Immutable and thread-safe.
 *
 * @param fingerprints the fingerprints
 */
public record Baseline(ImmutableSortedSet<String> fingerprints) {
  private static final Baseline NONE = new Baseline(ImmutableSortedSet.of());

  /**
   * Checks the component.
   *
   * @param fingerprints the fingerprints
   */
  public Baseline {
    requireNonNull(fingerprints, "fingerprints");
  }

  /** {@return the baseline of which nothing was there before} */
  public static Baseline none() {
    return NONE;
  }

  /**
   * {@return the baseline of which everything was there before that a report lists}
   *
   * @param report the report; it should not be {@linkplain RuleStatus#isTruncated() truncated}
   */
  public static Baseline of(ValidationReport report) {
    return new Baseline(
        report.findings().stream()
            .map(finding -> fingerprint(report.descriptorOf(finding), finding))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  /**
   * {@return the baseline that {@link #lines()} wrote; blank lines and those that begin with # are
   * passed over}
   *
   * @param lines the lines
   */
  public static Baseline parse(String lines) {
    List<String> all = Splitter.on('\n').trimResults().omitEmptyStrings().splitToList(lines);
    return new Baseline(
        all.stream()
            .filter(line -> !line.startsWith("#"))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  /** {@return the fingerprints, one on each line, sorted} */
  public String lines() {
    StringBuilder lines = new StringBuilder();
    fingerprints.forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  boolean contains(RuleDescriptor rule, Finding finding) {
    return !fingerprints.isEmpty() && fingerprints.contains(fingerprint(rule, finding));
  }

  private static String fingerprint(RuleDescriptor rule, Finding finding) {
    StringBuilder line = new StringBuilder(finding.code());
    finding.subject().ifPresent(subject -> line.append(' ').append(subject));
    rule.arguments().stream()
        .filter(RuleArgument::isIdentifying)
        .filter(argument -> finding.arguments().containsKey(argument.name()))
        .forEach(
            argument ->
                line.append(' ')
                    .append(argument.name())
                    .append('=')
                    .append(finding.arguments().get(argument.name())));
    return line.toString().replace('\n', ' ');
  }
}
