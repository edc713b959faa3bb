package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How grave the findings of each rule are, and which rules are asked at all.
 *
 * <p>A pattern is the id of a rule, {@code group/*}, or {@code *} for all. Of several that match a
 * rule the one added last counts. Immutable and thread-safe.
 */
public final class Profile {
  private static final Profile STANDARD =
      new Profile("standard", ImmutableList.of(), ImmutableMap.of(), Optional.empty());
  private static final Profile STRUCTURAL =
      STANDARD
          .named("structural")
          .without("*")
          .with("reference/*")
          .with("profile/*")
          .with("limit/*")
          .with("system/*");
  private static final Profile CURATED =
      STANDARD
          .named("curated")
          .with("source/missing", Severity.ERROR)
          .with("interval/end-not-stated", Severity.ERROR);
  private static final Profile LENIENT =
      new Profile(
          "import",
          ImmutableList.of(new Adjustment("*", Change.ERROR_TO_WARNING, Severity.WARNING)),
          ImmutableMap.of(),
          Optional.empty());

  private enum Change {
    OFF,
    USUAL,
    SET,
    ERROR_TO_WARNING
  }

  private record Adjustment(String pattern, Change change, Severity severity) {
    boolean matches(RuleDescriptor rule) {
      return pattern.equals("*")
          || pattern.equals(rule.id())
          || pattern.equals(rule.group() + "/*");
    }

    Optional<Severity> of(Severity usual) {
      return switch (change) {
        case OFF -> Optional.empty();
        case USUAL -> Optional.of(usual);
        case SET -> Optional.of(severity);
        case ERROR_TO_WARNING -> Optional.of(usual == Severity.ERROR ? Severity.WARNING : usual);
      };
    }
  }

  private final String name;
  private final ImmutableList<Adjustment> adjustments;
  private final ImmutableMap<String, Long> parameters;
  private final Optional<String> rulesAsOf;

  private Profile(
      String name,
      ImmutableList<Adjustment> adjustments,
      ImmutableMap<String, Long> parameters,
      Optional<String> rulesAsOf) {
    this.name = name;
    this.adjustments = adjustments;
    this.parameters = parameters;
    this.rulesAsOf = rulesAsOf;
  }

  /**
   * {@return the profile that only asks whether records refer to records that are there, and
   * whether the validation itself is in order}
   */
  public static Profile structural() {
    return STRUCTURAL;
  }

  /** {@return the profile that takes every rule as it is} */
  public static Profile standard() {
    return STANDARD;
  }

  /** {@return the profile for data to be published: sources and explicit ends are required} */
  public static Profile curated() {
    return CURATED;
  }

  /** {@return the profile for data of others on its way in: errors become warnings} */
  public static Profile imported() {
    return LENIENT;
  }

  /** {@return the profiles of the library} */
  public static ImmutableList<Profile> all() {
    return ImmutableList.of(STRUCTURAL, STANDARD, CURATED, LENIENT);
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /**
   * {@return this profile under another name}
   *
   * @param name the name
   */
  public Profile named(String name) {
    return new Profile(requireNonNull(name, "name"), adjustments, parameters, rulesAsOf);
  }

  /**
   * {@return this profile with rules that are as grave as they say}
   *
   * @param pattern which rules
   */
  public Profile with(String pattern) {
    return adjusted(new Adjustment(pattern, Change.USUAL, Severity.INFO));
  }

  /**
   * {@return this profile with rules of another severity}
   *
   * @param pattern which rules
   * @param severity how grave their findings are
   */
  public Profile with(String pattern, Severity severity) {
    return adjusted(new Adjustment(pattern, Change.SET, requireNonNull(severity, "severity")));
  }

  /**
   * {@return this profile without rules}
   *
   * @param pattern which rules
   */
  public Profile without(String pattern) {
    return adjusted(new Adjustment(pattern, Change.OFF, Severity.INFO));
  }

  private Profile adjusted(Adjustment adjustment) {
    requireNonNull(adjustment.pattern, "pattern");
    return new Profile(
        name,
        ImmutableList.<Adjustment>builder().addAll(adjustments).add(adjustment).build(),
        parameters,
        rulesAsOf);
  }

  /**
   * {@return this profile with a number set for a rule}
   *
   * @param rule the id of the rule
   * @param parameter the name of the parameter
   * @param value the number
   */
  public Profile withParameter(String rule, String parameter, long value) {
    ImmutableMap.Builder<String, Long> all = ImmutableMap.builder();
    return new Profile(
        name,
        adjustments,
        all.putAll(parameters).put(rule + " " + parameter, value).buildKeepingLast(),
        rulesAsOf);
  }

  /**
   * {@return this profile as of a release: findings of rules that are newer are worth knowing, and
   * no more}
   *
   * @param version the release, for example {@code 0.1.0}
   */
  public Profile withRulesAsOf(String version) {
    List<Integer> unused = numbers(version);
    return new Profile(name, adjustments, parameters, Optional.of(version));
  }

  /**
   * {@return how grave the findings of a rule are; nothing if it is not asked}
   *
   * @param rule the rule
   */
  public Optional<Severity> severityOf(RuleDescriptor rule) {
    Severity usual = rule.level().severity();
    Optional<Severity> severity = Optional.of(usual);
    for (Adjustment adjustment : adjustments) {
      if (adjustment.matches(rule)) {
        severity = adjustment.of(usual);
      }
    }
    return rulesAsOf.isPresent() && isNewer(rule.since(), rulesAsOf.get())
        ? severity.map(it -> Severity.INFO)
        : severity;
  }

  OptionalLong parameter(String rule, String parameter) {
    Long value = parameters.get(rule + " " + parameter);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** The patterns and the rules with parameters that it names. */
  ImmutableList<String> named() {
    ImmutableList.Builder<String> named = ImmutableList.builder();
    adjustments.forEach(adjustment -> named.add(adjustment.pattern));
    parameters.keySet().forEach(key -> named.add(key.substring(0, key.indexOf(' '))));
    return named.build();
  }

  static boolean matches(String pattern, RuleDescriptor rule) {
    return new Adjustment(pattern, Change.USUAL, Severity.INFO).matches(rule);
  }

  private static boolean isNewer(String version, String than) {
    List<Integer> a = numbers(version);
    List<Integer> b = numbers(than);
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return a.get(i) > b.get(i);
      }
    }
    return false;
  }

  private static List<Integer> numbers(String version) {
    List<String> parts = Splitter.on('.').splitToList(version);
    if (parts.size() != 3) {
      throw new IllegalArgumentException(
          "version must be three numbers with dots, not \"" + version + '"');
    }
    return parts.stream().map(Integer::valueOf).toList();
  }

  /** {@return its name} */
  @Override
  public String toString() {
    return name;
  }
}
