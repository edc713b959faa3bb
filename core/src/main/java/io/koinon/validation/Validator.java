package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks rules about an architecture.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(architecture);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>The report is the same whatever the number of threads. Time and memory grow with the number of
 * records; of findings only so many are kept. Immutable and thread-safe.
 */
public final class Validator {
  private static final int USUAL_LIMIT = 1_000;
  private static final Executor HERE = Runnable::run;
  private static final Validator STANDARD =
      new Validator(
          Rules.all(),
          Profile.standard(),
          ImmutableList.of(),
          Baseline.none(),
          Optional.empty(),
          USUAL_LIMIT,
          HERE);

  private final ImmutableList<Rule> rules;
  private final Profile profile;
  private final ImmutableList<Suppression> suppressions;
  private final Baseline baseline;
  private final Optional<LocalDate> asOf;
  private final int limit;
  private final Executor executor;

  private Validator(
      ImmutableList<Rule> rules,
      Profile profile,
      ImmutableList<Suppression> suppressions,
      Baseline baseline,
      Optional<LocalDate> asOf,
      int limit,
      Executor executor) {
    this.rules = rules;
    this.profile = profile;
    this.suppressions = suppressions;
    this.baseline = baseline;
    this.asOf = asOf;
    this.limit = limit;
    this.executor = executor;
  }

  /** {@return the validator with all rules of the library, as grave as they say} */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * {@return the validator with all rules of the library, and a profile}
   *
   * @param profile the profile
   */
  public static Validator of(Profile profile) {
    return STANDARD.with(profile);
  }

  /**
   * {@return this validator with another profile}
   *
   * @param profile the profile
   */
  public Validator with(Profile profile) {
    return new Validator(
        rules, requireNonNull(profile), suppressions, baseline, asOf, limit, executor);
  }

  /**
   * {@return this validator with rules of one's own besides}
   *
   * @param own the rules; their ids begin with a reversed domain name
   * @throws IllegalArgumentException if an id has no reversed domain name, or is taken
   */
  public Validator withRules(Iterable<? extends Rule> own) {
    Set<String> taken = new HashSet<>();
    rules.forEach(rule -> taken.add(rule.descriptor().id()));
    for (Rule rule : own) {
      String id = rule.descriptor().id();
      if (id.indexOf('.') < 0 || id.indexOf('.') > id.indexOf('/')) {
        throw new IllegalArgumentException(
            "id must begin with a reversed domain name, as in org.example/" + id + ", not " + id);
      }
      if (!taken.add(id)) {
        throw new IllegalArgumentException("there is a rule " + id + " already");
      }
    }
    return new Validator(
        ImmutableList.<Rule>builder().addAll(rules).addAll(own).build(),
        profile,
        suppressions,
        baseline,
        asOf,
        limit,
        executor);
  }

  /**
   * {@return this validator with the rules that {@link RuleProvider providers} on the class path or
   * module path bring}
   */
  public Validator withProvidedRules() {
    ImmutableList.Builder<Rule> provided = ImmutableList.builder();
    ServiceLoader.load(RuleProvider.class).forEach(provider -> provided.addAll(provider.rules()));
    return withRules(provided.build());
  }

  /**
   * {@return this validator with suppressions besides}
   *
   * @param more what is accepted
   */
  public Validator suppressing(Iterable<Suppression> more) {
    return new Validator(
        rules,
        profile,
        ImmutableList.<Suppression>builder().addAll(suppressions).addAll(more).build(),
        baseline,
        asOf,
        limit,
        executor);
  }

  /**
   * {@return this validator, with findings that were there before counted apart}
   *
   * @param baseline what was there before
   */
  public Validator since(Baseline baseline) {
    return new Validator(
        rules, profile, suppressions, requireNonNull(baseline), asOf, limit, executor);
  }

  /**
   * {@return this validator as of a day: suppressions may have expired by then}
   *
   * @param day the day
   */
  public Validator asOf(LocalDate day) {
    return new Validator(rules, profile, suppressions, baseline, Optional.of(day), limit, executor);
  }

  /**
   * {@return this validator with reports that list at most so many findings of each rule}
   *
   * @param limit the greatest number, 1,000 unless stated
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Validator withLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, not " + limit);
    }
    return new Validator(rules, profile, suppressions, baseline, asOf, limit, executor);
  }

  /**
   * {@return this validator, with parts of the architecture checked by an executor beside the
   * thread that asks}
   *
   * @param executor whose threads help; it is not shut down
   */
  public Validator on(Executor executor) {
    return new Validator(
        rules, profile, suppressions, baseline, asOf, limit, requireNonNull(executor));
  }

  /** {@return what the rules say of themselves, with what a validation says of itself, by id} */
  public ImmutableList<RuleDescriptor> descriptors() {
    return Rules.sorted(rules);
  }

  /**
   * {@return what the rules find}
   *
   * @param architecture the architecture
   */
  public ValidationReport validate(SecurityArchitecture architecture) {
    return validate(architecture, ImmutableSet.of());
  }

  /**
   * {@return what the rules find in the readable part of a document}
   *
   * @param architecture the readable part
   * @param unread the records that stand in the document and could not be read: no reference to
   *     them is wrong
   */
  public ValidationReport validate(
      SecurityArchitecture architecture, ImmutableSet<Subject> unread) {
    ValidationContext context = new ValidationContext(architecture, asOf, unread, profile);
    RuleList list = new RuleList(rules, profile, suppressions, baseline, asOf, limit);
    ImmutableList<RuleTally> sum = list.tallies();
    for (CompletableFuture<ImmutableList<RuleTally>> part : check(list, context)) {
      ImmutableList<RuleTally> tallies = part.join();
      for (int i = 0; i < sum.size(); i++) {
        sum.get(i).addAll(tallies.get(i));
      }
    }
    return new ReportMaking(rules, profile, suppressions, asOf, limit).report(sum);
  }

  /** Checks every shard: this thread takes one after the other, and so does whoever helps. */
  private List<CompletableFuture<ImmutableList<RuleTally>>> check(
      RuleList list, ValidationContext context) {
    ImmutableList<Shard> shards = Shard.of(context.architecture());
    List<CompletableFuture<ImmutableList<RuleTally>>> parts = new ArrayList<>();
    shards.forEach(shard -> parts.add(new CompletableFuture<>()));
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < shards.size(); i = next.getAndIncrement()) {
            try {
              boolean unused = parts.get(i).complete(shards.get(i).check(list, context));
            } catch (Throwable e) {
              boolean unused = parts.get(i).completeExceptionally(e);
            }
          }
        };
    if (executor != HERE) {
      for (int i = 1; i < shards.size(); i++) {
        executor.execute(worker);
      }
    }
    worker.run();
    return parts;
  }
}
