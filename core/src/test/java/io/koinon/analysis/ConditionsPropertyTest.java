package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.finding.Explanation;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.Conditionals;
import io.koinon.testing.Dice;
import io.koinon.testing.Edits;
import io.koinon.testing.Edits.Edit;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of conditions, on all conditions of plausible architectures. */
@AddLifecycleHook(UsualTries.class)
class ConditionsPropertyTest {
  /** How the truth of a node follows from those of its parts, by the code of the node. */
  private static final ImmutableMap<String, BinaryOperator<Truth>> FOLDS =
      ImmutableMap.<String, BinaryOperator<Truth>>builder()
          .put("condition/all", Truth::and)
          .put("condition/any", Truth::or)
          .put("condition/not", (neutral, part) -> part.not())
          .put("condition/tie", Truth::and)
          .put("condition/mutual", Truth::and)
          .put("readiness/mode", Truth::and)
          .put(Readiness.ADMISSION, Truth::and)
          .buildOrThrow();

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** An architecture, a condition of it, and with what it is asked. */
  private static final class Case {
    final Random random;
    final Dice dice;
    final SecurityArchitecture architecture;
    final ImmutableList<Condition> conditions;
    final Situation situation;

    Case(long seed) {
      this.random = new Random(seed);
      this.dice = new Dice(random);
      SecurityArchitecture drawn = Architectures.random(random);
      while (Conditionals.in(drawn).isEmpty()) {
        drawn = Architectures.random(random);
      }
      this.architecture = drawn;
      this.conditions = Conditionals.in(drawn);
      this.situation =
          Situation.of(dice.oneOf(architecture.actors().asList())).having(milestones());
    }

    private Map<MilestoneId, Truth> milestones() {
      Map<MilestoneId, Truth> milestones = new TreeMap<>();
      architecture.strategies().values().stream()
          .flatMap(strategy -> strategy.phases().values().stream())
          .flatMap(phase -> phase.milestones().keySet().stream())
          .forEach(id -> milestones.put(id, dice.oneOf(Truth.class)));
      return milestones;
    }

    LocalDate day() {
      return architecture.observedThrough().minusDays(dice.between(-500, 20_000));
    }

    AsOf question(LocalDate day) {
      return AsOf.on(day).assuming(dice.oneOf(Assumption.class));
    }

    Explanation ask(Condition condition, AsOf question) {
      return Conditions.evaluate(condition, architecture.asOf(question), situation);
    }
  }

  @Property(tries = 300, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void moreKnowledge_neverTurnsWhatIsKnown(@ForAll("seeds") long seed) {
    Case it = new Case(seed);
    for (int left = 6; left > 0; left--) {
      Optional<Edit> edit =
          it.dice.chance(70)
              ? Edits.sharpened(it.architecture, it.random)
              : Edits.withFirstRecord(it.architecture, it.random);
      if (edit.isEmpty()) {
        continue;
      }
      AsOf question = it.question(it.dice.chance(80) ? edit.get().near() : it.day());
      for (Condition condition : it.conditions) {
        Truth before = it.ask(condition, question).truth();
        Truth after =
            Conditions.evaluate(condition, edit.get().after().asOf(question), it.situation).truth();
        Statistics.label("before").collect(before);
        if (before.isKnown() && after.isKnown() && before != after) {
          assertThat(isContradicted(it.architecture, edit.get().after(), question))
              .as("%s %s", condition, question)
              .isTrue();
        }
      }
    }
    Statistics.label("before")
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).percentage(share -> share >= 5);
              }
            });
  }

  /**
   * Whether a sharper date contradicts a spell that certainly covered the day, the one exception to
   * the law of absence: it turns the participation itself from YES into NO.
   */
  private static boolean isContradicted(
      SecurityArchitecture before, SecurityArchitecture after, AsOf question) {
    Snapshot was = before.asOf(question);
    Snapshot is = after.asOf(question);
    return before.actors().stream()
        .anyMatch(
            actor ->
                before.frameworks().values().stream()
                    .anyMatch(
                        framework ->
                            isTurned(
                                    was.participates(actor, framework.id()),
                                    is.participates(actor, framework.id()))
                                || framework.modes().stream()
                                    .anyMatch(
                                        mode ->
                                            isTurned(
                                                was.holds(actor, mode.id()),
                                                is.holds(actor, mode.id())))));
  }

  private static boolean isTurned(Truth was, Truth is) {
    return was == Truth.YES && is == Truth.NO;
  }

  @Property(tries = 300, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void explanations_agreeWithTheTruthsOfTheirParts(@ForAll("seeds") long seed) {
    Case it = new Case(seed);
    for (Condition condition : it.conditions) {
      Explanation explanation = it.ask(condition, it.question(it.day()));
      assertAgrees(explanation);
      assertThat(explanation.decisive()).allMatch(part -> part.parts().isEmpty() || isNot(part));
    }
  }

  private static boolean isNot(Explanation explanation) {
    return explanation.code().equals("condition/not");
  }

  private static void assertAgrees(Explanation explanation) {
    if (explanation.template().contains("{")) {
      assertThat(explanation.message()).isNotEqualTo(explanation.template());
    }
    if (!explanation.parts().isEmpty()) {
      BinaryOperator<Truth> fold = FOLDS.get(explanation.code());
      assertThat(fold).as(explanation.code()).isNotNull();
      Truth truth =
          fold.apply(Truth.YES, Truth.NO) == Truth.YES
                  && !isNot(explanation) // a disjunction begins with what holds not
              ? Truth.NO
              : Truth.YES;
      for (Explanation part : explanation.parts()) {
        truth = fold.apply(truth, part.truth());
        assertAgrees(part);
      }
      assertThat(explanation.truth()).as(explanation.toString()).isEqualTo(truth);
    }
  }

  @Property(tries = 200, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void connectives_keepTheLawsOfDeMorganAbsorptionAndDoubleNegation(@ForAll("seeds") long seed) {
    Case it = new Case(seed);
    AsOf question = it.question(it.day());
    for (int left = 10; left > 0; left--) {
      Condition a = it.dice.oneOf(it.conditions);
      Condition b = it.dice.oneOf(it.conditions);
      assertSame(
          it,
          question,
          Condition.not(Condition.all(a, b)),
          Condition.any(Condition.not(a), Condition.not(b)));
      assertSame(
          it,
          question,
          Condition.not(Condition.any(a, b)),
          Condition.all(Condition.not(a), Condition.not(b)));
      assertSame(it, question, Condition.all(a, Condition.any(a, b)), a);
      assertSame(it, question, Condition.any(a, Condition.all(a, b)), a);
      assertSame(it, question, Condition.not(Condition.not(a)), a);
      assertSame(it, question, Condition.all(a, b), Condition.all(b, a));
    }
  }

  private static void assertSame(Case it, AsOf question, Condition one, Condition other) {
    assertThat(it.ask(one, question).truth())
        .as("%s and %s", one, other)
        .isEqualTo(it.ask(other, question).truth());
  }

  @Property(tries = 300, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void conditionWithoutNegation_holdsStillWhenMoreParticipate(@ForAll("seeds") long seed) {
    Case it = new Case(seed);
    for (int left = 6; left > 0; left--) {
      LocalDate day = it.day();
      Participation spell = spellOn(day, it);
      SecurityArchitecture more = it.architecture.toBuilder().addParticipation(spell).build();
      AsOf question = it.question(day);
      boolean isHeld =
          more.asOf(question).participates(spell.participant(), spell.framework()) == Truth.YES;
      for (Condition condition : it.conditions) {
        if (isMonotone(condition)) {
          Truth before = it.ask(condition, question).truth();
          Truth after = Conditions.evaluate(condition, more.asOf(question), it.situation).truth();
          Statistics.label("before").collect(before);
          if (before == Truth.YES || (isHeld && asksForFrameworksOnly(condition))) {
            assertThat(after)
                .as("%s %s %s", condition, question, spell)
                .isGreaterThanOrEqualTo(before);
          }
        }
      }
    }
    Statistics.label("before")
        .coverage(coverage -> coverage.check(Truth.YES).percentage(share -> share >= 5));
  }

  /** A spell that certainly covers a day, in a framework that offers its mode. */
  private static Participation spellOn(LocalDate day, Case it) {
    Framework framework =
        it.dice.oneOf(
            it.architecture.frameworks().values().stream()
                .filter(each -> !each.modes().isEmpty())
                .collect(ImmutableList.toImmutableList()));
    ImmutableList<ModeId> modes =
        framework.modes().stream().map(Mode::id).collect(ImmutableList.toImmutableList());
    ActorId actor = it.dice.oneOf(it.architecture.actors().asList());
    return Participation.builder()
        .participant(actor)
        .mode(it.dice.oneOf(modes))
        .interval(
            Interval.of(
                PartialDate.of(day.minusDays(it.dice.between(0, 900))),
                it.dice.chance(50) ? Endpoint.open() : PartialDate.of(day.plusDays(900))))
        .build();
  }

  /** Whoever holds a mode cannot take it up: admissibility is no such condition. */
  private static boolean isMonotone(Condition condition) {
    return !(condition instanceof Condition.Not)
        && !(condition instanceof Condition.Admissible)
        && condition.parts().stream().allMatch(ConditionsPropertyTest::isMonotone);
  }

  /** Whoever is known to hold one mode is known not to hold others, if nothing says so. */
  private static boolean asksForFrameworksOnly(Condition condition) {
    if (condition instanceof Condition.Participates participates) {
      return participates.in().stream().map(Capacity::mode).noneMatch(Optional::isPresent);
    }
    if (condition instanceof Condition.Participants participants) {
      return participants.in().stream().map(Capacity::mode).noneMatch(Optional::isPresent);
    }
    return !(condition instanceof Condition.Covered)
        && condition.parts().stream().allMatch(ConditionsPropertyTest::asksForFrameworksOnly);
  }
}
