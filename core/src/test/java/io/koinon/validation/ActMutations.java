package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.first;
import static io.koinon.validation.Site.hasFirst;
import static io.koinon.validation.Site.hasLast;
import static io.koinon.validation.Site.last;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.koinon.base.Duty;
import io.koinon.base.Matter;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.Source;
import io.koinon.finding.Subject;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.validation.Mutation.Mutant;
import java.time.LocalDate;
import java.util.Optional;

/** Mistakes in the acts, limitations and sources of spells and other records. */
final class ActMutations {
  private static final String NOTICE = "act/effect-before-notice";
  private static final String LIMITATION = "limitation/outlives-spell";
  private static final String UNDECLARED = "vocabulary/undeclared";
  private static final String SOURCE = "source/missing";

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "an exit takes effect before its notice", NOTICE, ActMutations::effectBeforeNotice),
          Mutation.of("a spell ends before the notice", NOTICE, ActMutations::endBeforeNotice),
          Mutation.of("an exit has a notice alone", "act/effect-missing", ActMutations::noticeAlone)
              .mayAlsoBreak(NOTICE),
          Mutation.of(
              "notice is given too late", "act/notice-period-too-short", ActMutations::lateNotice),
          Mutation.of(
              "ratification comes before signature",
              "act/ratified-before-signed",
              ActMutations::ratifiedBeforeSigned),
          Mutation.of(
              "the acts of entry are left out",
              "participation/start-unexplained",
              ActMutations::entryLeftOut),
          Mutation.of("a limitation ends after its spell", LIMITATION, ActMutations::endsAfter),
          Mutation.of(
              "a limitation begins before its spell", LIMITATION, ActMutations::beginsBefore),
          Mutation.of(
              "a limitation takes a right that the mode has not",
              "limitation/removes-what-the-mode-lacks",
              ActMutations::lackingRight),
          Mutation.of(
              "a limitation takes a duty that the mode has not",
              "limitation/removes-what-the-mode-lacks",
              ActMutations::lackingDuty),
          Mutation.of(
              "a limitation takes nothing",
              "limitation/changes-nothing",
              ActMutations::limitsNothing),
          Mutation.of(
              "a limitation takes a right that is no word", UNDECLARED, ActMutations::strangeRight),
          Mutation.of(
              "a limitation takes a duty that is no word", UNDECLARED, ActMutations::strangeDuty),
          Mutation.of(
              "a limitation is about a matter that is no word",
              UNDECLARED,
              ActMutations::strangeMatter),
          Mutation.of(
              "the sources of a spell are left out", SOURCE, ActMutations::spellWithoutSource),
          Mutation.of(
                  "the sources of a record are left out where they must be named",
                  SOURCE,
                  ActMutations::recordWithoutSource)
              .under(Profile.curated()),
          Mutation.of(
              "the date of a source is left out", "source/undated", ActMutations::undatedSource));

  private ActMutations() {}

  // Acts

  private static Act act(ActKind kind, LocalDate day) {
    return Act.builder().kind(kind).on(date(day)).build();
  }

  private static LocalDate someDay(Site at) {
    return at.observed().minusDays(at.few(20_000));
  }

  private static Optional<Mutant> effectBeforeNotice(Site at) {
    LocalDate notice = someDay(at);
    LocalDate effect = notice.minusDays(at.few(900));
    return at.spell(any -> true)
        .flatMap(
            it ->
                at.replacing(
                    it, it.withExit(act(ActKind.NOTICE, notice), act(ActKind.EFFECT, effect))));
  }

  private static Optional<Mutant> endBeforeNotice(Site at) {
    return at.spell(it -> hasLast(it.interval().to()))
        .flatMap(
            it -> {
              LocalDate notice = last(it.interval().to()).orElseThrow().plusDays(at.few(900));
              return at.replacing(
                  it,
                  it.withExit(
                      act(ActKind.NOTICE, notice), Act.builder().kind(ActKind.WITHDRAWAL).build()));
            });
  }

  private static Optional<Mutant> noticeAlone(Site at) {
    return at.spell(
            it ->
                !(it.interval().to() instanceof Endpoint.Open)
                    && (it.exit().isEmpty()
                        || it.exit().stream().anyMatch(act -> act.kind() != ActKind.NOTICE)))
        .flatMap(
            it ->
                at.replacing(
                    it,
                    it.withExit(
                        Act.builder()
                            .kind(ActKind.NOTICE)
                            .on(at.dice().maybe(50, () -> date(someDay(at))))
                            .build())));
  }

  private static Optional<Mutant> lateNotice(Site at) {
    return at.spell(
            it ->
                hasLast(it.interval().to())
                    && at.frameworkOf(it).exit().flatMap(ExitRule::notice).isPresent())
        .flatMap(
            it -> {
              // The shortest period there is has ninety days.
              LocalDate notice =
                  last(it.interval().to()).orElseThrow().minusDays(at.dice().between(0, 80));
              return at.replacing(
                  it,
                  it.withExit(
                      act(ActKind.NOTICE, notice), Act.builder().kind(ActKind.EFFECT).build()));
            });
  }

  private static Optional<Mutant> ratifiedBeforeSigned(Site at) {
    LocalDate signed = someDay(at);
    LocalDate ratified = signed.minusDays(at.few(900));
    return at.spell(any -> true)
        .flatMap(
            it ->
                at.replacing(
                    it,
                    it.withEntry(
                        act(ActKind.RATIFICATION, ratified), act(ActKind.SIGNATURE, signed))));
  }

  private static Optional<Mutant> entryLeftOut(Site at) {
    return at.spell(it -> it.interval().from() instanceof PartialDate && !it.entry().isEmpty())
        .flatMap(it -> at.replacing(it, it.withEntry()));
  }

  // Limitations

  private static Limitation.Builder limitation() {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .addNotExercised(Right.standard().asList().get(0));
  }

  private static Limitation.Builder limitingNothing() {
    return Limitation.builder().kind(LimitationKind.ABSENCE).basis(LimitationBasis.DE_FACTO);
  }

  private static Optional<Mutant> limiting(Site at, Participation spell, Limitation limitation) {
    return at.replacing(spell, spell.toBuilder().addLimitation(limitation).build());
  }

  private static Optional<Mutant> endsAfter(Site at) {
    return at.spell(it -> hasLast(it.interval().to()))
        .flatMap(
            it -> {
              LocalDate end = last(it.interval().to()).orElseThrow();
              Endpoint from =
                  at.dice().chance(30)
                      ? Endpoint.unknown()
                      : date(end.plusDays(at.dice().between(-400, 0)));
              Interval interval = Interval.of(from, date(end.plusDays(at.few(900))));
              return limiting(at, it, limitation().interval(interval).build());
            });
  }

  private static Optional<Mutant> beginsBefore(Site at) {
    return at.spell(it -> hasFirst(it.interval().from()))
        .flatMap(
            it -> {
              LocalDate start = first(it.interval().from()).orElseThrow();
              Endpoint to =
                  at.dice().chance(30)
                      ? Endpoint.unknown()
                      : date(start.plusDays(at.dice().between(0, 400)));
              Interval interval = Interval.of(date(start.minusDays(at.few(900))), to);
              return limiting(at, it, limitation().interval(interval).build());
            });
  }

  private static Optional<Mutant> lackingRight(Site at) {
    return at.spell(it -> at.modeOf(it).rights().isPresent())
        .flatMap(
            it -> {
              Right right =
                  at.dice()
                      .oneOf(
                          Sets.difference(Right.standard(), at.modeOf(it).rights().orElseThrow())
                              .immutableCopy()
                              .asList());
              return limiting(at, it, limitingNothing().addNotEntitled(right).build());
            });
  }

  private static Optional<Mutant> lackingDuty(Site at) {
    return at.spell(it -> at.modeOf(it).duties().isPresent())
        .flatMap(
            it -> {
              Duty duty =
                  at.dice()
                      .oneOf(
                          Sets.difference(Duty.standard(), at.modeOf(it).duties().orElseThrow())
                              .immutableCopy()
                              .asList());
              return limiting(at, it, limitingNothing().addNotOwed(duty).build());
            });
  }

  private static Optional<Mutant> limitsNothing(Site at) {
    return at.spell(it -> it.limitations().isEmpty())
        .flatMap(it -> limiting(at, it, limitingNothing().build()));
  }

  private static Optional<Mutant> strangeRight(Site at) {
    return at.spell(any -> true)
        .flatMap(
            it -> limiting(at, it, limitingNothing().addNotExercised(Right.of("no-word")).build()));
  }

  private static Optional<Mutant> strangeDuty(Site at) {
    return at.spell(any -> true)
        .flatMap(
            it -> limiting(at, it, limitingNothing().addNotPerformed(Duty.of("no-word")).build()));
  }

  private static Optional<Mutant> strangeMatter(Site at) {
    return at.spell(any -> true)
        .flatMap(
            it ->
                limiting(
                    at,
                    it,
                    limitation()
                        .scope(Scope.builder().matter(Matter.of("no-word")).build())
                        .build()));
  }

  // Sources

  private static Optional<Mutant> spellWithoutSource(Site at) {
    return at.spell(it -> !it.sources().isEmpty())
        .flatMap(it -> at.replacing(it, it.withSources()));
  }

  private static Optional<Mutant> recordWithoutSource(Site at) {
    return switch (at.dice().between(1, 6)) {
      case 1 -> spellWithoutSource(at);
      case 2 ->
          at.state(it -> !it.sources().isEmpty())
              .map(it -> about(at.valid().withState(it.withSources()), Subject.of(it.id())));
      case 3 ->
          at.framework(it -> !it.sources().isEmpty())
              .map(it -> about(at.with(without(it)), Subject.of(it.id())));
      case 4 -> modeWithoutSource(at);
      case 5 ->
          at.succession(it -> !it.sources().isEmpty())
              .map(it -> about(at.with(it.withSources()), Subject.of(it.id())));
      default ->
          at.oneOf(at.valid().regions().values(), it -> !it.sources().isEmpty())
              .map(
                  it ->
                      about(
                          at.valid().toBuilder()
                              .regions(
                                  Maps.transformValues(
                                      at.valid().regions(),
                                      region -> region.equals(it) ? it.withSources() : region))
                              .build(),
                          Subject.of(it.id())));
    };
  }

  private static Framework without(Framework framework) {
    return framework instanceof Treaty treaty
        ? treaty.withSources()
        : ((Institution) framework).withSources();
  }

  /** A mode needs sources of its own where its framework names none. */
  private static Optional<Mutant> modeWithoutSource(Site at) {
    Optional<Mode> mode =
        at.declaredMode(
            it ->
                !it.sources().isEmpty()
                    && at.valid().getFramework(it.id().framework()).sources().isEmpty());
    return mode.map(it -> about(at.with(it.withSources()), Subject.of(it.id())));
  }

  private static Optional<Mutant> undatedSource(Site at) {
    return at.oneOf(at.valid().sources().values(), it -> it.date().isPresent())
        .map(
            it -> {
              Source undated = it.withDate(Optional.empty());
              return about(
                  at.valid()
                      .withSources(
                          Maps.transformValues(
                              at.valid().sources(),
                              source -> source.equals(it) ? undated : source)),
                  Subject.of(it.id()));
            });
  }
}
