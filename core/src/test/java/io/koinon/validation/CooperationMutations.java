package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.hasLast;
import static io.koinon.validation.Site.last;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.validation.Mutation.Mutant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Records of operations, ties and links with a mistake in them. */
final class CooperationMutations {
  private static final String OUTLIVES = "link/outlives-framework";

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
                  "a link begins before it is signed",
                  "link/before-signed",
                  CooperationMutations::linkBeforeSigned)
              .mayAlsoBreak(OUTLIVES),
          Mutation.of(
              "a link ends after a framework", OUTLIVES, CooperationMutations::linkAfterFramework),
          Mutation.of(
              "a contribution goes on after the operation",
              "operation/contribution-outside-period",
              CooperationMutations::lateContribution),
          Mutation.of(
              "more is deployed than was pledged",
              "operation/deployed-exceeds-pledged",
              CooperationMutations::moreThanPledged),
          Mutation.of(
              "an operation has no host",
              "operation/host-missing",
              CooperationMutations::withoutHost),
          Mutation.of(
              "contributions add up to more than the total",
              "operation/total-differs",
              CooperationMutations::moreThanTotal),
          Mutation.of(
              "more than all depends on one",
              "tie/dependence-out-of-range",
              CooperationMutations::moreThanAll));

  private CooperationMutations() {}

  private static StateId state(Site at) {
    return at.dice().oneOf(at.valid().states().keySet().asList());
  }

  private static LocalDate someDay(Site at) {
    return at.observed().minusDays(at.few(9_000) + 1_000L);
  }

  // Links

  private static Optional<Mutant> link(
      Site at, FrameworkId one, Interval interval, Optional<Endpoint> signed) {
    FrameworkId other =
        at.oneOf(at.valid().frameworks().keySet(), id -> !id.equals(one)).orElseThrow();
    FrameworkLink link =
        FrameworkLink.builder()
            .id(LinkId.of("a-link"))
            .kind(LinkKind.AGREEMENT)
            .between(ImmutableSet.of(one, other))
            .interval(interval)
            .signed(signed)
            .build();
    return Optional.of(
        about(at.valid().withLinks(ImmutableMap.of(link.id(), link)), Subject.of(link.id())));
  }

  private static Optional<Mutant> linkBeforeSigned(Site at) {
    LocalDate day = someDay(at);
    Interval interval = Interval.of(date(day), Endpoint.unknown());
    return at.framework(any -> true)
        .flatMap(it -> link(at, it.id(), interval, Optional.of(date(day.plusDays(at.few(900))))));
  }

  private static Optional<Mutant> linkAfterFramework(Site at) {
    Optional<Framework> ended = at.framework(it -> hasLast(it.existence().to()));
    return ended.flatMap(
        it -> {
          LocalDate end = last(it.existence().to()).orElseThrow().plusDays(at.few(900));
          return link(at, it.id(), Interval.of(Endpoint.unknown(), date(end)), Optional.empty());
        });
  }

  // Operations

  private static Operation.Builder operation(Site at, LocalDate from, LocalDate to) {
    return Operation.builder()
        .id(OperationId.of("an-operation"))
        .name("Operation")
        .kind(OperationKind.EXERCISE)
        .addHost(state(at))
        .existence(Interval.of(date(from), date(to)));
  }

  private static Optional<Mutant> mutant(Site at, Operation operation) {
    return Optional.of(
        about(
            at.valid().withOperations(ImmutableMap.of(operation.id(), operation)),
            Subject.of(operation.id())));
  }

  private static Optional<Mutant> lateContribution(Site at) {
    LocalDate from = someDay(at);
    LocalDate to = from.plusDays(at.few(900));
    Contribution contribution =
        Contribution.builder()
            .contributor(state(at))
            .interval(
                Interval.of(
                    date(to.plusDays(at.dice().between(-900, 900))),
                    date(to.plusDays(900L + at.few(900)))))
            .build();
    return mutant(at, operation(at, from, to).addContribution(contribution).build());
  }

  private static Observation.Builder observation(LocalDate day) {
    return Observation.builder().during(PartialDate.of(day));
  }

  private static Optional<Mutant> moreThanPledged(Site at) {
    LocalDate day = someDay(at);
    int pledged = at.few(5_000);
    Contribution contribution =
        Contribution.builder()
            .contributor(state(at))
            .addObservation(
                observation(day)
                    .pledged(Amount.of(pledged))
                    .deployed(Amount.of(pledged + at.few(5_000)))
                    .build())
            .build();
    return mutant(
        at, operation(at, day.minusDays(9), day.plusDays(9)).addContribution(contribution).build());
  }

  private static Optional<Mutant> withoutHost(Site at) {
    LocalDate day = someDay(at);
    return mutant(at, operation(at, day, day.plusDays(9)).hosts(ImmutableSet.of()).build());
  }

  private static Optional<Mutant> moreThanTotal(Site at) {
    LocalDate day = someDay(at);
    int one = at.few(5_000);
    int other = at.few(5_000);
    int total = one + other - at.few(one + other);
    Operation.Builder operation =
        operation(at, day.minusDays(9), day.plusDays(9))
            .addObservation(observation(day).deployed(Amount.of(total)).build());
    for (int each : ImmutableList.of(one, other)) {
      operation.addContribution(
          Contribution.builder()
              .contributor(state(at))
              .addObservation(observation(day).deployed(Amount.of(each)).build())
              .build());
    }
    return mutant(at, operation.build());
  }

  // Ties

  private static Optional<Mutant> moreThanAll(Site at) {
    ImmutableList<StateId> two = at.dice().different(2, at.valid().states().keySet().asList());
    Tie tie =
        Tie.builder()
            .id(TieId.of("a-tie"))
            .between(two)
            .area(at.dice().oneOf(CooperationArea.standard().asList()))
            .interval(Interval.of(date(someDay(at)), Endpoint.open()))
            .unit("share of imports")
            .putDependence(two.get(0), Amount.of(BigDecimal.valueOf(100L + at.few(9_900), 2)))
            .build();
    return Optional.of(
        about(at.valid().withTies(ImmutableMap.of(tie.id(), tie)), Subject.of(tie.id())));
  }
}
