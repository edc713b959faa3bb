package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.DatePolicy;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.PartialDate;
import io.koinon.time.Reason;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** That the many ways to ask a snapshot agree with each other. */
@AddLifecycleHook(UsualTries.class)
class SnapshotConsistencyPropertyTest {
  private static final ImmutableList<ActorId> STRANGERS =
      ImmutableList.of(StateId.of("LEMURIA"), FrameworkId.of("no-such-thing"));

  /** The reasons that there are where no policy is asked for, and nothing left open. */
  private static final ImmutableList<Reason> PRODUCED =
      ImmutableList.of(Reason.DATE, Reason.NO_DATA, Reason.BEYOND_HORIZON, Reason.DISPUTED);

  /** Snapshots of the records as they are written. */
  @Provide
  Arbitrary<Snapshot> recordedSnapshots() {
    return snapshots().map(s -> s.architecture().asOf(s.asOf().under(DatePolicy.RECORDED)));
  }

  @Provide
  Arbitrary<Snapshot> snapshots() {
    return Arbitraries.randomValue(
        random -> {
          SecurityArchitecture architecture = Architectures.random(random);
          return architecture.asOf(asOf(architecture, new Dice(random)));
        });
  }

  private static AsOf asOf(SecurityArchitecture architecture, Dice dice) {
    LocalDate day =
        dice.chance(25)
            ? architecture.observedThrough().plusDays(dice.between(1, 1000))
            : LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 27_000));
    PartialDate date = dice.chance(80) ? PartialDate.of(day) : PartialDate.of(YearMonth.from(day));
    return AsOf.on(date)
        .under(dice.oneOf(DatePolicy.class))
        .assuming(dice.oneOf(Assumption.class))
        .within(dice.oneOf(Tolerance.class));
  }

  private static ImmutableList<Question> questions(Framework framework) {
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    questions.add(new Question.IsMember(framework.id()));
    questions.add(new Question.Participates(framework.id()));
    for (Mode mode : framework.modes()) {
      questions.add(new Question.Holds(mode.id()));
    }
    return questions.add(new Question.Holds(ModeId.of(framework.id(), "unheard-of"))).build();
  }

  private static List<ActorId> actors(Snapshot snapshot) {
    List<ActorId> actors = new ArrayList<>(snapshot.architecture().actors());
    actors.addAll(STRANGERS);
    return actors;
  }

  private static boolean isRecorded(
      Snapshot snapshot, ActorId actor, Question question, Predicate<Participation> counts) {
    return records(snapshot.architecture(), actor, question).stream().anyMatch(counts);
  }

  /** The spells that speak of what is asked: own ones, and those in modes that make parties. */
  private static List<Participation> records(
      SecurityArchitecture architecture, ActorId actor, Question question) {
    Framework framework = architecture.getFramework(question.framework());
    boolean aboutParties =
        framework instanceof Treaty
            && framework.modes().stream()
                .anyMatch(
                    mode ->
                        mode.grade() == Grade.FULL
                            && question.isAbout(mode.id(), Optional.of(mode)));
    return architecture.participations().stream()
        .filter(spell -> spell.participant().equals(actor))
        .filter(
            spell ->
                spell.framework().equals(framework.id())
                    ? question.isAbout(spell.mode(), framework.findMode(spell.mode()))
                    : aboutParties && makesParties(architecture, spell, framework))
        .toList();
  }

  private static boolean makesParties(
      SecurityArchitecture architecture, Participation spell, Framework treaty) {
    return architecture
            .findFramework(spell.framework())
            .flatMap(institution -> institution.findMode(spell.mode()))
            .filter(mode -> mode.partyTo().contains(treaty.id()))
            .isPresent()
        && architecture.history(spell.participant(), spell.framework()).stream()
            .anyMatch(other -> other.mode().equals(spell.mode()) && other.claim() != Claim.DENIED);
  }

  @Property(tries = 40)
  @StatisticsReport(StatisticsReportMode.OFF)
  void sets_holdWhatTheSingleAnswersSay(@ForAll("snapshots") Snapshot snapshot) {
    for (Framework framework : snapshot.architecture().frameworks().values()) {
      for (Question question : questions(framework)) {
        ThreeValuedSet<ActorId> set = question.setOf(snapshot);
        for (ActorId actor : actors(snapshot)) {
          Truth answer = question.of(snapshot, actor);
          boolean listed =
              answer == Truth.UNKNOWN
                  && isRecorded(snapshot, actor, question, spell -> spell.claim() != Claim.DENIED);

          assertThat(set.certain().contains(actor)).isEqualTo(answer == Truth.YES);
          assertThat(set.uncertain().contains(actor)).as("%s", actor).isEqualTo(listed);
          if (set.complete() && !listed) {
            assertThat(answer).as("%s of %s", actor, set).isNotEqualTo(Truth.UNKNOWN);
          }
        }
        assertThat(set.complete()).isEqualTo(question.of(snapshot, STRANGERS.get(0)) == Truth.NO);
        Statistics.label("complete").collect(set.complete());
        Statistics.label("something certain").collect(!set.certain().isEmpty());
        Statistics.label("something uncertain").collect(!set.uncertain().isEmpty());
      }
    }
    for (String label : ImmutableList.of("complete", "something certain", "something uncertain")) {
      Statistics.label(label).coverage(c -> c.check(true).percentage(share -> share >= 5));
    }
  }

  @Property(tries = 40)
  void frameworksOf_holdsWhatTheSingleAnswersSay(@ForAll("recordedSnapshots") Snapshot snapshot) {
    for (ActorId actor : actors(snapshot)) {
      ThreeValuedSet<FrameworkId> set = snapshot.frameworksOf(actor);
      boolean complete = true;
      for (FrameworkId framework : snapshot.architecture().frameworks().keySet()) {
        Truth answer = snapshot.participates(actor, framework);
        boolean recorded =
            isRecorded(
                snapshot,
                actor,
                new Question.Participates(framework),
                spell -> spell.claim() != Claim.DENIED);
        complete &= recorded || answer == Truth.NO;

        assertThat(set.certain().contains(framework)).isEqualTo(answer == Truth.YES);
        assertThat(set.uncertain().contains(framework))
            .isEqualTo(answer == Truth.UNKNOWN && recorded);
      }
      assertThat(set.complete()).isEqualTo(complete);
    }
  }

  @Property(tries = 40)
  void answers_haveTheTruthOfTheSameQuestion(@ForAll("snapshots") Snapshot snapshot) {
    for (Framework framework : snapshot.architecture().frameworks().values()) {
      for (Question question : questions(framework)) {
        for (ActorId actor : actors(snapshot)) {
          Answer answer = question.answerOf(snapshot, actor);

          assertThat(answer.truth()).isEqualTo(question.of(snapshot, actor));
          assertThat(answer.spells().isEmpty())
              .isEqualTo(!isRecorded(snapshot, actor, question, spell -> true));
          assertThat(records(snapshot.architecture(), actor, question))
              .containsAll(answer.spells());
        }
      }
    }
  }

  @Property(tries = 40)
  void holdingAModeForCertain_isParticipatingForCertain(@ForAll("snapshots") Snapshot snapshot) {
    for (Participation spell : snapshot.architecture().participations()) {
      ActorId actor = spell.participant();
      Framework framework = snapshot.architecture().getFramework(spell.framework());
      boolean full =
          framework.findMode(spell.mode()).filter(m -> m.grade() == Grade.FULL).isPresent();
      if (snapshot.holds(actor, spell.mode()) == Truth.YES) {
        assertThat(snapshot.participates(actor, framework.id())).isEqualTo(Truth.YES);
        if (full) {
          assertThat(snapshot.isMember(actor, framework.id())).isEqualTo(Truth.YES);
        }
      }
      if (snapshot.isMember(actor, framework.id()) == Truth.YES) {
        assertThat(snapshot.participates(actor, framework.id())).isEqualTo(Truth.YES);
      }
    }
  }

  @Property(tries = 40)
  void bounds_areTheSingleAnswersWithUnknownTakenAsNoAndAsYes(
      @ForAll("snapshots") Snapshot snapshot) {
    ImmutableSortedSet<ActorId> all = snapshot.architecture().actors();
    for (boolean ifUnknown : new boolean[] {false, true}) {
      TwoValuedSnapshot view = ifUnknown ? snapshot.possibly() : snapshot.certainly();
      for (Framework framework : snapshot.architecture().frameworks().values()) {
        FrameworkId id = framework.id();
        ModeId mode = ModeId.of(id, "observer");
        for (ActorId actor : actors(snapshot)) {
          assertThat(view.isMember(actor, id))
              .isEqualTo(snapshot.isMember(actor, id).orElse(ifUnknown));
          assertThat(view.participates(actor, id))
              .isEqualTo(snapshot.participates(actor, id).orElse(ifUnknown));
          assertThat(view.holds(actor, mode))
              .isEqualTo(snapshot.holds(actor, mode).orElse(ifUnknown));
        }
        assertThat(view.members(id)).isEqualTo(only(all, actor -> view.isMember(actor, id)));
        assertThat(view.participants(id))
            .isEqualTo(only(all, actor -> view.participates(actor, id)));
        assertThat(view.holders(mode)).isEqualTo(only(all, actor -> view.holds(actor, mode)));
      }
      for (ActorId actor : actors(snapshot)) {
        assertThat(view.frameworksOf(actor))
            .isEqualTo(
                only(
                    snapshot.architecture().frameworks().keySet(),
                    framework -> view.participates(actor, framework)));
      }
    }
  }

  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> only(
      Iterable<T> all, Predicate<T> chosen) {
    ImmutableSortedSet.Builder<T> set = ImmutableSortedSet.naturalOrder();
    for (T element : all) {
      if (chosen.test(element)) {
        set.add(element);
      }
    }
    return set.build();
  }

  @Property(tries = 40)
  void certainView_isContainedInThePossibleOne(@ForAll("snapshots") Snapshot snapshot) {
    TwoValuedSnapshot certainly = snapshot.certainly();
    TwoValuedSnapshot possibly = snapshot.possibly();
    for (FrameworkId framework : snapshot.architecture().frameworks().keySet()) {
      ThreeValuedSet<ActorId> members = snapshot.members(framework);

      assertThat(possibly.members(framework)).containsAll(certainly.members(framework));
      assertThat(certainly.members(framework)).isEqualTo(members.certain());
      assertThat(possibly.members(framework)).containsAll(members.uncertain());
      if (members.complete()) {
        assertThat(possibly.members(framework))
            .containsExactlyElementsOf(
                ImmutableSortedSet.copyOf(Sets.union(members.certain(), members.uncertain())));
      }
    }
  }

  @Property(tries = 100)
  @StatisticsReport(StatisticsReportMode.OFF)
  void reasons_haveTheirCause(@ForAll("recordedSnapshots") Snapshot snapshot) {
    SecurityArchitecture architecture = snapshot.architecture();
    boolean beyond = snapshot.asOf().date().latest().isAfter(architecture.observedThrough());
    boolean persistent = snapshot.asOf().assumption() == Assumption.PERSISTENCE;
    for (Framework framework : architecture.frameworks().values()) {
      for (Question question : questions(framework)) {
        for (ActorId actor : actors(snapshot)) {
          Answer answer = question.answerOf(snapshot, actor);
          List<Participation> records = records(architecture, actor, question);
          for (Reason reason : answer.reasons()) {
            Statistics.label("reason").collect(reason);
            switch (reason) {
              case DISPUTED ->
                  assertThat(records).anyMatch(spell -> spell.claim() != Claim.ASSERTED);
              case BEYOND_HORIZON -> assertThat(beyond && !persistent).isTrue();
              case NO_DATA ->
                  assertThat(architecture.history(actor, framework.id()))
                      .noneMatch(
                          spell ->
                              spell.claim() != Claim.DENIED
                                  && !beyond
                                  && question.isAbout(
                                      spell.mode(), framework.findMode(spell.mode())));
              case DATE, POLICY, CONDITIONAL -> assertThat(reason).isEqualTo(Reason.DATE);
            }
          }
        }
      }
    }
    Statistics.label("reason")
        .coverage(
            coverage -> {
              for (Reason reason : PRODUCED) {
                coverage.check(reason).percentage(share -> share >= 0.2);
              }
            });
  }

  @Property(tries = 40)
  void alternativesActsLimitationsAndNotes_changeNoAnswer(
      @ForAll("recordedSnapshots") Snapshot snapshot) {
    SecurityArchitecture architecture = snapshot.architecture();
    List<Participation> bare = new ArrayList<>();
    for (Participation spell : architecture.participations()) {
      bare.add(
          Participation.builder()
              .participant(spell.participant())
              .mode(spell.mode())
              .interval(spell.interval())
              .claim(spell.claim())
              .build());
    }
    Snapshot other = architecture.toBuilder().participations(bare).build().asOf(snapshot.asOf());
    for (Framework framework : architecture.frameworks().values()) {
      for (Question question : questions(framework)) {
        for (ActorId actor : actors(snapshot)) {
          Answer answer = question.answerOf(snapshot, actor);
          Answer bareAnswer = question.answerOf(other, actor);
          assertThat(bareAnswer.truth()).isEqualTo(answer.truth());
          assertThat(bareAnswer.reasons()).isEqualTo(answer.reasons());
        }
      }
    }
  }

  @Property(tries = 120)
  @StatisticsReport(StatisticsReportMode.OFF)
  void partialDate_isAnsweredForAllItsDays(@ForAll("architecturesAndSeeds") Seeded seeded) {
    Dice dice = new Dice(new Random(seeded.seed()));
    SecurityArchitecture architecture = seeded.architecture();
    Participation near = dice.oneOf(architecture.participations());
    ActorId actor = near.participant();
    LocalDate day =
        Intervals.first(dice.chance(50) ? near.interval().from() : near.interval().to())
            .orElse(architecture.observedThrough())
            .withDayOfMonth(1);
    Assumption assumption = dice.oneOf(Assumption.class);
    AsOf asOf = AsOf.on(PartialDate.of(YearMonth.from(day))).assuming(assumption);
    for (Question question : questions(architecture.getFramework(near.framework()))) {
      Truth every = question.of(architecture.asOf(AsOf.on(day).assuming(assumption)), actor);
      boolean same = true;
      for (LocalDate d = day; d.getMonth() == day.getMonth(); d = d.plusDays(1)) {
        same &= question.of(architecture.asOf(AsOf.on(d).assuming(assumption)), actor) == every;
      }

      assertThat(question.of(architecture.asOf(asOf), actor))
          .isEqualTo(same ? every : Truth.UNKNOWN);
      Statistics.label("days differ").collect(!same);
    }
    Statistics.label("days differ").coverage(c -> c.check(true).percentage(share -> share >= 5));
  }

  /** An architecture, and a seed for what is asked of it. */
  record Seeded(SecurityArchitecture architecture, long seed) {}

  @Provide
  Arbitrary<Seeded> architecturesAndSeeds() {
    return Combinators.combine(Architectures.arbitrary(), Arbitraries.longs()).as(Seeded::new);
  }
}
