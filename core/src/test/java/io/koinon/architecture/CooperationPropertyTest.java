package io.koinon.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.ContributionBasis;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.participation.Claim;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.testing.UsualTries;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of operations, ties and links in any architecture. */
@AddLifecycleHook(UsualTries.class)
class CooperationPropertyTest {
  private static final StateId STRANGER = StateId.of("ATLANTIS");

  private static SecurityArchitecture withOperations(Random random) {
    SecurityArchitecture architecture = Architectures.random(random);
    while (architecture.operations().isEmpty()) {
      architecture = Architectures.random(random);
    }
    return architecture;
  }

  /** Everyone who is named in an operation, and somebody who is not. */
  private static ImmutableSet<ActorId> actors(Operation operation) {
    ImmutableSet.Builder<ActorId> actors = ImmutableSet.builder();
    operation.contributions().forEach(each -> actors.add(each.contributor()));
    operation.roles().forEach(each -> actors.add(each.actor()));
    return actors.addAll(operation.hosts()).add(STRANGER).build();
  }

  /** A day near to one that is mentioned in some operation, tie or link. */
  private static LocalDate near(SecurityArchitecture architecture, Dice dice) {
    List<Interval> intervals = new ArrayList<>();
    for (Operation operation : architecture.operations().values()) {
      intervals.add(operation.existence());
      operation.roles().forEach(role -> role.interval().ifPresent(intervals::add));
      operation.contributions().forEach(each -> each.interval().ifPresent(intervals::add));
    }
    architecture.ties().values().forEach(tie -> intervals.add(tie.interval()));
    architecture.links().values().forEach(link -> intervals.add(link.interval()));
    List<LocalDate> mentioned = new ArrayList<>();
    for (Interval interval : intervals) {
      for (Endpoint end : List.of(interval.from(), interval.to())) {
        Intervals.first(end).ifPresent(mentioned::add);
        Intervals.last(end).ifPresent(mentioned::add);
      }
    }
    LocalDate day =
        mentioned.isEmpty() || dice.chance(20)
            ? LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 29_000))
            : dice.oneOf(mentioned);
    return day.plusDays(dice.between(-2, 2));
  }

  /** All answers that are a truth, by what was asked. */
  private static Map<String, Truth> truths(SecurityArchitecture about, Snapshot snapshot) {
    Map<String, Truth> truths = new LinkedHashMap<>();
    for (Operation operation : about.operations().values()) {
      truths.put("under way " + operation.id(), snapshot.isUnderWay(operation.id()));
      for (ActorId actor : actors(operation)) {
        truths.put(contributes(operation, actor), snapshot.contributes(actor, operation.id()));
        for (OperationRoleKind kind : OperationRoleKind.values()) {
          truths.put(
              actor + " " + kind + " " + operation.id(),
              in(snapshot.bodies(operation.id(), kind), actor));
        }
      }
    }
    for (Tie tie : about.ties().values()) {
      truths.put("tie " + tie.id(), in(snapshot.tiesOf(tie.between().first()), tie.id()));
    }
    for (FrameworkLink link : about.links().values()) {
      truths.put("link " + link.id(), in(snapshot.linksOf(link.between().first()), link.id()));
    }
    return truths;
  }

  private static String contributes(Operation operation, ActorId actor) {
    return actor + " contributes to " + operation.id();
  }

  /** Whether something recorded belongs to a set: it does not if it is not listed. */
  private static <T extends Comparable<? super T>> Truth in(ThreeValuedSet<T> set, T element) {
    return set.certain().contains(element)
        ? Truth.YES
        : set.uncertain().contains(element) ? Truth.UNKNOWN : Truth.NO;
  }

  private static Map<String, Optional<ContributionBasis>> bases(
      SecurityArchitecture about, Snapshot snapshot) {
    Map<String, Optional<ContributionBasis>> bases = new LinkedHashMap<>();
    for (Operation operation : about.operations().values()) {
      for (ActorId actor : actors(operation)) {
        bases.put(contributes(operation, actor), snapshot.basisOf(operation.id(), actor));
      }
    }
    return bases;
  }

  // Sharper dates.

  /** The same between two days that the interval may have, known to the day. */
  private static Interval sharp(Interval written, SecurityArchitecture whole, Dice dice) {
    DayBounds bounds = whole.dated(written).bounds(Cutoff.of(whole.observedThrough()));
    long early = LocalDate.of(-900, 1, 1).toEpochDay();
    long late = LocalDate.of(9000, 1, 1).toEpochDay();
    long from =
        dice.between(
            Math.max(early, bounds.startLow()),
            Math.max(Math.max(early, bounds.startLow()), Math.min(late, bounds.startHigh())));
    long least = Math.max(from + 1, bounds.endLow());
    long to = dice.between(least, Math.max(least, Math.min(late + 1, bounds.endHigh())));
    return Interval.of(
        PartialDate.of(LocalDate.ofEpochDay(from)), PartialDate.of(LocalDate.ofEpochDay(to)));
  }

  private static boolean isModern(Interval interval) {
    for (Endpoint end : List.of(interval.from(), interval.to())) {
      for (Optional<LocalDate> day : List.of(Intervals.first(end), Intervals.last(end))) {
        if (day.filter(it -> it.getYear() < -900 || it.getYear() > 8999).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private static SecurityArchitecture sharpened(SecurityArchitecture whole, Dice dice) {
    SecurityArchitecture sharpened = whole;
    for (Operation operation : whole.operations().values()) {
      sharpened =
          sharpened.withOperation(
              operation.toBuilder()
                  .existence(some(operation.existence(), whole, dice))
                  .roles(
                      operation.roles().stream().map(role -> sharpened(role, whole, dice)).toList())
                  .contributions(
                      operation.contributions().stream()
                          .map(contribution -> sharpened(contribution, whole, dice))
                          .toList())
                  .build());
    }
    for (Tie tie : whole.ties().values()) {
      sharpened = sharpened.withTie(tie.withInterval(some(tie.interval(), whole, dice)));
    }
    for (FrameworkLink link : whole.links().values()) {
      sharpened = sharpened.withLink(link.withInterval(some(link.interval(), whole, dice)));
    }
    return sharpened;
  }

  private static OperationRole sharpened(
      OperationRole role, SecurityArchitecture whole, Dice dice) {
    return role.withInterval(role.interval().map(interval -> some(interval, whole, dice)));
  }

  private static Contribution sharpened(
      Contribution contribution, SecurityArchitecture whole, Dice dice) {
    return contribution.withInterval(
        contribution.interval().map(interval -> some(interval, whole, dice)));
  }

  private static Interval some(Interval interval, SecurityArchitecture whole, Dice dice) {
    return dice.chance(60) && isModern(whole.dated(interval))
        ? sharp(interval, whole, dice)
        : interval;
  }

  /**
   * There is one exception, from YES to NO only: the operation turns out not to have been under way
   * on a day on which somebody certainly contributed to it.
   */
  @Property(tries = 100)
  @StatisticsReport(StatisticsReportMode.OFF)
  void sharperDates_flipNoAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture vague = withOperations(random);
    SecurityArchitecture sharp = sharpened(vague, dice);
    for (int left = 6; left > 0; left--) {
      AsOf asOf = AsOf.on(near(vague, dice));
      Map<String, Truth> after = truths(vague, sharp.asOf(asOf));
      Set<String> contradicted = contradicted(vague, sharp.asOf(asOf));
      truths(vague, vague.asOf(asOf))
          .forEach(
              (question, before) -> {
                Truth now = requireNonNull(after.get(question));
                boolean isContradicted = before == Truth.YES && contradicted.contains(question);
                if (before.isKnown() && !isContradicted) {
                  assertThat(now).as("%s %s", question, asOf).isNotEqualTo(before.not());
                }
                Statistics.label("sharper").collect(before != now);
              });
      Map<String, Optional<ContributionBasis>> basesAfter = bases(vague, sharp.asOf(asOf));
      bases(vague, vague.asOf(asOf))
          .forEach(
              (question, before) -> {
                if (before.isPresent()) {
                  assertThat(basesAfter.get(question)).as("%s", question).isEqualTo(before);
                }
              });
    }
    Statistics.label("sharper").coverage(c -> c.check(true).count(count -> count > 20));
  }

  /** The contributions to operations that are certainly not under way. */
  private static Set<String> contradicted(SecurityArchitecture about, Snapshot snapshot) {
    Set<String> contradicted = new HashSet<>();
    for (Operation operation : about.operations().values()) {
      if (snapshot.isUnderWay(operation.id()) == Truth.NO) {
        actors(operation).forEach(actor -> contradicted.add(contributes(operation, actor)));
      }
    }
    return contradicted;
  }

  // Earlier observers.

  @Property(tries = 100)
  @StatisticsReport(StatisticsReportMode.OFF)
  void truncation_changesNoAnswerUpToItsDay(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = withOperations(random);
    LocalDate last = near(whole, dice);
    if (last.getYear() > 9990 || last.getYear() < -9990) {
      return;
    }
    SecurityArchitecture truncated = whole.truncatedTo(last);
    for (int back : new int[] {0, 1, dice.between(2, 40), dice.between(41, 9000)}) {
      AsOf asOf = AsOf.on(last.minusDays(back)).within(dice.oneOf(Tolerance.class));
      Snapshot before = whole.asOf(asOf);
      Snapshot after = truncated.asOf(asOf);
      assertThat(truths(whole, after)).as("%s", asOf).isEqualTo(truths(whole, before));
      assertThat(bases(whole, after)).as("%s", asOf).isEqualTo(bases(whole, before));
      assertThat(after.operations()).isEqualTo(before.operations());
      for (Operation operation : whole.operations().values()) {
        assertThat(after.contributors(operation.id()))
            .isEqualTo(before.contributors(operation.id()));
      }
    }
    Statistics.collect(truncated.ties().size() < whole.ties().size());
    Statistics.coverage(c -> c.check(true).count(count -> count > 0));
  }

  @Property(tries = 60)
  void truncation_keepsTheActsOfRolesThatStay(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = withOperations(random);
    SecurityArchitecture truncated =
        whole.truncatedTo(whole.observedThrough().minusDays(dice.between(1, 20_000)));
    for (Operation operation : truncated.operations().values()) {
      for (OperationRole role : operation.roles()) {
        role.decision()
            .filter(whole.acts()::containsKey)
            .ifPresent(act -> assertThat(truncated.acts()).containsKey(act));
      }
    }
    assertThat(truncated.operations().keySet()).isEqualTo(whole.operations().keySet());
  }

  // Sets and single answers, days and ranges of days.

  @Property(tries = 80)
  void sets_areWhatTheSingleAnswersSay(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture architecture = withOperations(random);
    Snapshot snapshot = architecture.asOf(AsOf.on(near(architecture, dice)));
    for (Operation operation : architecture.operations().values()) {
      ThreeValuedSet<ActorId> contributors = snapshot.contributors(operation.id());
      for (ActorId actor : actors(operation)) {
        Truth contributes = snapshot.contributes(actor, operation.id());
        boolean isRecorded =
            operation.contributions().stream()
                .anyMatch(it -> it.contributor().equals(actor) && it.claim() != Claim.DENIED);
        assertThat(contributors.certain().contains(actor))
            .isEqualTo(isRecorded && contributes == Truth.YES);
        assertThat(contributors.uncertain().contains(actor))
            .isEqualTo(isRecorded && contributes == Truth.UNKNOWN);
      }
      assertThat(contributors.complete())
          .isEqualTo(snapshot.contributes(STRANGER, operation.id()) == Truth.NO);
      assertThat(in(snapshot.operations(), operation.id()))
          .isEqualTo(snapshot.isUnderWay(operation.id()));
    }
    for (Tie tie : architecture.ties().values()) {
      Truth holds = in(snapshot.tiesOf(tie.between().first()), tie.id());
      assertThat(in(snapshot.tiesOf(tie.between().last()), tie.id())).isEqualTo(holds);
      assertThat(in(snapshot.tiesBetween(tie.between().last(), tie.between().first()), tie.id()))
          .isEqualTo(holds);
    }
    for (FrameworkLink link : architecture.links().values()) {
      Truth holds = in(snapshot.linksOf(link.between().first()), link.id());
      for (FrameworkId framework : link.between()) {
        assertThat(in(snapshot.linksOf(framework), link.id())).isEqualTo(holds);
      }
    }
  }

  @Property(tries = 25)
  void answerAboutAMonth_isThatOfEachOfItsDays(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture architecture = withOperations(random);
    YearMonth month = YearMonth.from(near(architecture, dice));
    Snapshot whole = architecture.asOf(AsOf.on(PartialDate.of(month)));
    Map<String, Truth> truths = truths(architecture, whole);
    Map<String, Optional<ContributionBasis>> bases = bases(architecture, whole);
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      Snapshot day = architecture.asOf(AsOf.on(month.atDay(i)));
      truths(architecture, day)
          .forEach(
              (question, ofDay) ->
                  assertThat(truths.get(question)).as(question).isIn(ofDay, Truth.UNKNOWN));
      bases(architecture, day)
          .forEach(
              (question, ofDay) ->
                  assertThat(bases.get(question)).as(question).isIn(ofDay, Optional.empty()));
    }
  }

  /** The same with one operation that was always led by a framework with spells, beside others. */
  private static SecurityArchitecture led(SecurityArchitecture architecture, Dice dice) {
    if (architecture.participations().isEmpty()) {
      return architecture;
    }
    Operation operation = dice.oneOf(architecture.operations().values().asList());
    return architecture.withOperation(
        operation.toBuilder()
            .existence(Interval.parse("1900-01-01/.."))
            .addRole(
                OperationRole.builder()
                    .actor(dice.oneOf(architecture.participations()).framework())
                    .kind(OperationRoleKind.LEADS)
                    .build())
            .build());
  }

  /** Leaders and their members, asked one by one, say on what basis somebody contributes. */
  @Property(tries = 80)
  @StatisticsReport(StatisticsReportMode.OFF)
  void basis_followsFromLeadersAndMembers(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture architecture = led(withOperations(random), dice);
    Snapshot snapshot = architecture.asOf(AsOf.on(near(architecture, dice)));
    for (Operation operation : architecture.operations().values()) {
      if (isHandedOver(operation)) {
        continue; // two leaders may be known to lead in turn, while neither is known to lead
      }
      ThreeValuedSet<ActorId> leaders = snapshot.bodies(operation.id(), OperationRoleKind.LEADS);
      for (ActorId actor : Sets.union(actors(operation), architecture.actors())) {
        Optional<ContributionBasis> basis = snapshot.basisOf(operation.id(), actor);
        boolean isHost = operation.hosts().contains(actor);
        boolean mayLead = leaders.certain().contains(actor) || leaders.uncertain().contains(actor);
        assertThat(basis.equals(Optional.of(ContributionBasis.HOST))).isEqualTo(isHost);
        assertThat(basis.equals(Optional.of(ContributionBasis.MEMBER)))
            .isEqualTo(
                !isHost
                    && !mayLead
                    && leaders.certain().stream()
                        .anyMatch(it -> isMember(snapshot, actor, it) == Truth.YES));
        assertThat(basis.equals(Optional.of(ContributionBasis.THIRD_STATE)))
            .isEqualTo(
                !isHost
                    && !mayLead
                    && leaders.certain().stream().anyMatch(it -> !it.isState())
                    && leaders.certain().stream()
                        .noneMatch(it -> isMember(snapshot, actor, it) != Truth.NO)
                    && leaders.uncertain().stream()
                        .noneMatch(it -> isMember(snapshot, actor, it) != Truth.NO));
        Statistics.collect(basis);
      }
    }
    Statistics.coverage(
        coverage -> {
          for (ContributionBasis basis : ContributionBasis.values()) {
            coverage.check(Optional.of(basis)).count(count -> count > 3);
          }
        });
  }

  private static boolean isHandedOver(Operation operation) {
    Set<Endpoint> starts = new HashSet<>();
    Set<Endpoint> ends = new HashSet<>();
    for (OperationRole role : operation.roles()) {
      role.interval().map(Interval::from).ifPresent(starts::add);
      role.interval().map(Interval::to).ifPresent(ends::add);
    }
    return Sets.intersection(starts, ends).stream().anyMatch(Endpoint.Reference.class::isInstance);
  }

  private static Truth isMember(Snapshot snapshot, ActorId actor, ActorId body) {
    return body instanceof FrameworkId framework ? snapshot.isMember(actor, framework) : Truth.NO;
  }
}
