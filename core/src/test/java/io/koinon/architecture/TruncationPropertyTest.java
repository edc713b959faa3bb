package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** That an architecture cut back to a day answers as before, and says little of what came after. */
@AddLifecycleHook(UsualTries.class)
class TruncationPropertyTest {
  private static List<ActorId> actors(SecurityArchitecture architecture) {
    List<ActorId> actors = new ArrayList<>(architecture.actors());
    actors.add(StateId.of("LEMURIA"));
    return actors;
  }

  private static Set<Question> questions(SecurityArchitecture architecture) {
    ImmutableSet.Builder<Question> questions = ImmutableSet.builder();
    for (Framework framework : architecture.frameworks().values()) {
      questions.add(new Question.IsMember(framework.id()));
      questions.add(new Question.Participates(framework.id()));
      for (Mode mode : framework.modes()) {
        questions.add(new Question.Holds(mode.id()));
      }
      questions.add(new Question.Holds(ModeId.of(framework.id(), "unheard-of")));
    }
    for (Participation spell : architecture.participations()) {
      questions.add(new Question.Holds(spell.mode()));
    }
    return questions.build();
  }

  private static void assertSameAnswers(
      SecurityArchitecture whole, SecurityArchitecture truncated, AsOf asOf) {
    Snapshot before = whole.asOf(asOf);
    Snapshot after = truncated.asOf(asOf);
    for (Question question : questions(whole)) {
      for (ActorId actor : actors(whole)) {
        Answer expected = question.answerOf(before, actor);
        Answer answer = question.answerOf(after, actor);
        assertThat(answer.truth()).as("%s %s", actor, question).isEqualTo(expected.truth());
        assertThat(answer.reasons()).as("%s %s", actor, question).isEqualTo(expected.reasons());
      }
      assertThat(question.setOf(after)).isEqualTo(question.setOf(before));
    }
    for (ActorId actor : actors(whole)) {
      assertThat(after.exists(actor)).isEqualTo(before.exists(actor));
      assertThat(after.frameworksOf(actor)).isEqualTo(before.frameworksOf(actor));
    }
    for (FrameworkId framework : whole.frameworks().keySet()) {
      assertThat(after.possibly().members(framework))
          .isEqualTo(before.possibly().members(framework));
    }
  }

  @Property(tries = 150)
  void everyAnswerUpToTheDay_isAsBefore_inSmallWorlds(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = SmallWorlds.random(random);
    LocalDate last = dice.oneOf(SmallWorlds.LINE);
    SecurityArchitecture truncated = whole.truncatedTo(last);
    Assumption assumption = dice.oneOf(Assumption.class);
    Tolerance tolerance = dice.oneOf(Tolerance.class);
    for (LocalDate day : SmallWorlds.LINE) {
      if (!day.isAfter(last)) {
        assertSameAnswers(whole, truncated, AsOf.on(day).assuming(assumption).within(tolerance));
      }
    }
  }

  private static void assertSameStandings(
      SecurityArchitecture whole, SecurityArchitecture truncated, AsOf asOf) {
    for (Participation spell : whole.participations()) {
      Standing before = whole.asOf(asOf).standing(spell.participant(), spell.framework());
      Standing after = truncated.asOf(asOf).standing(spell.participant(), spell.framework());
      for (Right right : Right.standard()) {
        assertThat(after.entitled(right).truth()).isEqualTo(before.entitled(right).truth());
        assertThat(after.exercises(right).truth()).isEqualTo(before.exercises(right).truth());
      }
      for (Duty duty : Duty.standard()) {
        assertThat(after.owes(duty).truth()).isEqualTo(before.owes(duty).truth());
        assertThat(after.performs(duty).truth()).isEqualTo(before.performs(duty).truth());
      }
      assertThat(after.isExitPending()).as("%s", spell).isEqualTo(before.isExitPending());
      assertThat(after.isSignatory()).as("%s", spell).isEqualTo(before.isSignatory());
    }
  }

  private static void assertSameObligations(
      SecurityArchitecture whole, SecurityArchitecture truncated, AsOf asOf) {
    Scope towards = Scope.builder().addCounterparts(whole.actors().first()).build();
    for (Treaty treaty : whole.treaties().values()) {
      for (Obligation obligation : treaty.obligations().values()) {
        Attackers meant = obligation.casus().flatMap(Casus::attackers).orElse(null);
        for (ActorId actor : actors(whole)) {
          Standing before = whole.asOf(asOf).standing(actor, treaty.id());
          Standing after = truncated.asOf(asOf).standing(actor, treaty.id());
          if (meant != null) {
            assertThat(after.snapshot().isAmong(actor, meant.only()).truth())
                .isEqualTo(before.snapshot().isAmong(actor, meant.only()).truth());
          }
          Duty duty = obligation.duty();
          assertThat(after.performs(duty).truth()).isEqualTo(before.performs(duty).truth());
          assertThat(after.owes(duty, towards).truth())
              .isEqualTo(before.owes(duty, towards).truth());
        }
      }
    }
  }

  @Property(tries = 20)
  void everyObligationUpToTheDay_isAsBefore(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = Architectures.random(random);
    LocalDate last = near(whole, dice);
    if (last.getYear() < 9990 && last.getYear() > -9990) {
      SecurityArchitecture truncated = whole.truncatedTo(last);
      assertSameObligations(
          whole,
          truncated,
          read(whole, dice, AsOf.on(last.minusDays(dice.between(0, 40))))
              .within(dice.oneOf(Tolerance.class)));
    }
  }

  @Property(tries = 14)
  void everyStandingUpToTheDay_isAsBefore(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = Architectures.random(random);
    LocalDate last = near(whole, dice);
    if (last.getYear() < 9990 && last.getYear() > -9990) {
      SecurityArchitecture truncated = whole.truncatedTo(last);
      for (int back : new int[] {0, dice.between(1, 40)}) {
        assertSameStandings(
            whole, truncated, AsOf.on(last.minusDays(back)).within(dice.oneOf(Tolerance.class)));
      }
    }
  }

  /** A day near to one that the architecture mentions. */
  private static LocalDate near(SecurityArchitecture architecture, Dice dice) {
    List<LocalDate> mentioned = new ArrayList<>();
    for (Participation spell : architecture.participations()) {
      for (Endpoint end : ImmutableList.of(spell.interval().from(), spell.interval().to())) {
        Intervals.first(end).ifPresent(mentioned::add);
        Intervals.last(end).ifPresent(mentioned::add);
      }
    }
    LocalDate day =
        mentioned.isEmpty() || dice.chance(20)
            ? LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 27_000))
            : dice.oneOf(mentioned);
    return day.plusDays(dice.between(-2, 2));
  }

  /** The question as it is, or as some account reads the records. */
  private static AsOf read(SecurityArchitecture whole, Dice dice, AsOf asOf) {
    return whole.sources().isEmpty() || dice.chance(50)
        ? asOf
        : asOf.readAs(dice.oneOf(whole.sources().keySet().asList()));
  }

  @Property(tries = 14)
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyAnswerUpToTheDay_isAsBefore(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = Architectures.random(random);
    LocalDate last = near(whole, dice);
    if (last.getYear() > 9990 || last.getYear() < -9990) {
      return;
    }
    SecurityArchitecture truncated = whole.truncatedTo(last);
    for (int back : new int[] {0, 1, dice.between(2, 40), dice.between(41, 9000)}) {
      LocalDate day = last.minusDays(back);
      assertSameAnswers(
          whole,
          truncated,
          read(whole, dice, AsOf.on(day).within(dice.oneOf(Tolerance.class)))
              .assuming(dice.oneOf(Assumption.class)));
    }
    PartialDate month = PartialDate.of(YearMonth.from(last.minusMonths(1)));
    assertSameAnswers(whole, truncated, AsOf.on(month));
    Statistics.label("spells gone")
        .collect(truncated.participations().size() < whole.participations().size());
    Statistics.label("spells gone").coverage(c -> c.check(true).count(count -> count > 0));
  }

  @Property(tries = 50)
  void truncatingTwice_isTruncatingToTheEarlierDay(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture whole = Architectures.random(random);
    LocalDate one = LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 27_000));
    LocalDate other = one.plusDays(dice.between(1, 2000));
    SecurityArchitecture once = whole.truncatedTo(one);
    SecurityArchitecture twice = whole.truncatedTo(other).truncatedTo(one);

    assertThat(once.truncatedTo(other)).isSameAs(once);
    assertThat(twice.states()).isEqualTo(once.states());
    assertThat(twice.attestations()).isEqualTo(once.attestations());
    assertThat(twice.successions()).isEqualTo(once.successions());
    assertThat(begun(twice, one)).isEqualTo(begun(once, one));
  }

  /** The spells that may have begun by a day, by the date that they begin with. */
  private static List<Participation> begun(SecurityArchitecture architecture, LocalDate last) {
    Endpoint after = Endpoint.notBefore(PartialDate.of(last.plusDays(1)));
    return architecture.participations().stream()
        .filter(spell -> !(spell.interval().from() instanceof Endpoint.Reference))
        .filter(spell -> !spell.interval().from().equals(after))
        .filter(spell -> !isLater(spell.interval().from(), last))
        .toList();
  }

  /**
   * Whether a date is later: a spell whose ends contradict each other keeps it as it is written.
   */
  private static boolean isLater(Endpoint from, LocalDate last) {
    return from instanceof PartialDate date && date.earliest().isAfter(last);
  }

  @Property(tries = 50)
  void spells_sayNothingOfLaterDays(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Architectures.random(random);
    LocalDate last = LocalDate.of(1960, 1, 1).plusDays(new Dice(random).between(0, 20_000));
    SecurityArchitecture truncated = whole.truncatedTo(last);
    if (last.isBefore(whole.observedThrough())) {
      assertThat(truncated.observedThrough()).isEqualTo(last);
      for (Participation spell : truncated.participations()) {
        if (!spell.interval().hasReference()) {
          assertIsKnownBy(last, spell.interval().from());
          assertIsKnownBy(last, spell.interval().to());
        }
      }
    } else {
      assertThat(truncated).isSameAs(whole);
    }
  }

  /** A marked date may stand for earlier days, and stays. */
  private static void assertIsKnownBy(LocalDate last, Endpoint endpoint) {
    assertThat(Intervals.last(endpoint).filter(day -> day.isAfter(last.plusDays(1))))
        .as("%s", endpoint)
        .isEmpty();
    if (CharMatcher.anyOf("?~%").matchesNoneOf(endpoint.toString())) {
      assertThat(Intervals.first(endpoint).filter(day -> day.isAfter(last.plusDays(1))))
          .as("%s", endpoint)
          .isEmpty();
    }
  }
}
