package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Edits;
import io.koinon.testing.Edits.Edit;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * The law of absence: to learn more never turns YES into NO, or NO into YES.
 *
 * <p>One learns more by a sharper date, or by the first record of a pair in a mode that the
 * framework offers, outside the roster of that mode and within the existence of the framework.
 * There is one exception, and it turns YES into NO only: a sharper date that contradicts a spell
 * which certainly covers the day, as where the framework turns out to have ended before that.
 */
@AddLifecycleHook(UsualTries.class)
class AbsencePropertyTest {
  private static final int QUESTIONS = 24;

  @Provide
  Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  @Provide
  Arbitrary<SecurityArchitecture> smallWorlds() {
    return SmallWorlds.arbitrary();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.randomValue(Random::nextLong);
  }

  @Property(tries = 200)
  @StatisticsReport(StatisticsReportMode.OFF)
  void sharperDate_neverTurnsYesAndNo(
      @ForAll("architectures") SecurityArchitecture before, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Optional<Edit> edit = Edits.sharpened(before, random);
    Assume.that(edit.isPresent());

    assertNothingTurns(before, edit.get(), true, random);
    Statistics.label("what became known")
        .coverage(c -> c.check("from UNKNOWN to YES or NO").percentage(share -> share >= 3));
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void sharperDateInASmallWorld_neverTurnsYesAndNo(
      @ForAll("smallWorlds") SecurityArchitecture before, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Optional<Edit> edit = Edits.sharpened(before, random);
    Assume.that(edit.isPresent());

    assertNothingTurns(before, edit.get(), true, random);
    Statistics.label("what became known")
        .coverage(c -> c.check("from UNKNOWN to YES or NO").percentage(share -> share >= 3));
  }

  @Property(tries = 200)
  @StatisticsReport(StatisticsReportMode.OFF)
  void firstRecord_neverTurnsYesAndNo(
      @ForAll("architectures") SecurityArchitecture before, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Optional<Edit> edit = Edits.withFirstRecord(before, random);
    Assume.that(edit.isPresent());

    assertNothingTurns(before, edit.get(), false, random);
    Statistics.label("what became known")
        .coverage(c -> c.check("from UNKNOWN to YES or NO").percentage(share -> share >= 8));
  }

  private static void assertNothingTurns(
      SecurityArchitecture before, Edit edit, boolean isSharper, Random random) {
    Dice dice = new Dice(random);
    for (int left = QUESTIONS; left > 0; left--) {
      ActorId actor = actor(before, edit, dice);
      Question question = question(before, edit, dice);
      AsOf asOf = AsOf.on(date(before, edit, dice)).assuming(dice.oneOf(Assumption.class));
      if (!isSharper && makesParties(edit, question.framework())) {
        continue; // the record is not the first of the treaty, which may have a roster of its own
      }
      boolean contradicts =
          isSharper && isContradicted(before, edit.after(), actor, question, asOf);
      Truth earlier = question.of(before.asOf(asOf), actor);
      Truth later = question.of(edit.after().asOf(asOf), actor);

      assertThat(turned(earlier, later))
          .as(
              "%s %s %s, %s before and %s after",
              actor,
              question,
              asOf,
              shown(before, actor, question),
              shown(edit.after(), actor, question))
          .isEqualTo(contradicts && earlier == Truth.YES && later == Truth.NO);
      Statistics.label("what became known").collect(became(earlier, later));
      Statistics.label("turned by a contradiction").collect(turned(earlier, later));
    }
    Statistics.label("turned by a contradiction")
        .coverage(c -> c.check(true).percentage(share -> share <= 1));
  }

  private static boolean makesParties(Edit edit, FrameworkId treaty) {
    return edit.after().getFramework(edit.framework()).modes().stream()
        .anyMatch(mode -> mode.partyTo().contains(treaty));
  }

  private static boolean turned(Truth earlier, Truth later) {
    return earlier.isKnown() && later.isKnown() && earlier != later;
  }

  private static String shown(SecurityArchitecture architecture, ActorId actor, Question question) {
    return architecture.history(actor, question.framework())
        + " in "
        + architecture.frameworks().get(question.framework());
  }

  private static String became(Truth earlier, Truth later) {
    return earlier.isKnown()
        ? later.isKnown() ? "known as before" : "no longer known"
        : later.isKnown() ? "from UNKNOWN to YES or NO" : "UNKNOWN as before";
  }

  private static ActorId actor(SecurityArchitecture before, Edit edit, Dice dice) {
    int kind = dice.between(1, 10);
    return kind <= 7
        ? edit.participant()
        : kind <= 9 ? dice.oneOf(before.actors().asList()) : StateId.of("LEMURIA");
  }

  private static Question question(SecurityArchitecture before, Edit edit, Dice dice) {
    FrameworkId framework =
        dice.chance(90) ? edit.framework() : dice.oneOf(before.frameworks().keySet().asList());
    return switch (dice.between(1, 3)) {
      case 1 -> new Question.IsMember(framework);
      case 2 -> new Question.Participates(framework);
      default -> new Question.Holds(mode(before, edit, framework, dice));
    };
  }

  private static ModeId mode(
      SecurityArchitecture before, Edit edit, FrameworkId framework, Dice dice) {
    ImmutableList<Participation> history = edit.after().history(edit.participant(), framework);
    if (!history.isEmpty() && dice.chance(60)) {
      return dice.oneOf(history).mode();
    }
    Framework asked = before.frameworks().get(framework);
    return asked.modes().isEmpty() || dice.chance(5)
        ? ModeId.of(framework, "unheard-of")
        : dice.oneOf(asked.modes()).id();
  }

  private static PartialDate date(SecurityArchitecture before, Edit edit, Dice dice) {
    int kind = dice.between(1, 10);
    LocalDate day =
        kind <= 6
            ? edit.near().plusDays(dice.between(-3, 3))
            : kind <= 8
                ? edit.near().plusDays(dice.between(-900, 900))
                : before.observedThrough().plusDays(dice.between(-10, 2000));
    return dice.chance(85) ? PartialDate.of(day) : PartialDate.of(YearMonth.from(day));
  }

  /** Whether a spell that is asked for certainly covers a day that is newly ruled out. */
  private static boolean isContradicted(
      SecurityArchitecture before,
      SecurityArchitecture after,
      ActorId actor,
      Question question,
      AsOf asOf) {
    if (refers(after, actor, question)) {
      return true;
    }
    Cutoff cutoff = new Cutoff(after.observedThrough(), asOf.assumption());
    Framework framework = after.frameworks().get(question.framework());
    for (Participation spell : after.history(actor, framework.id())) {
      LocalDate day = asOf.date().earliest();
      for (; !day.isAfter(asOf.date().latest()); day = day.plusDays(1)) {
        if (spell.claim() == Claim.ASSERTED
            && question.isAbout(spell.mode(), framework.findMode(spell.mode()))
            && spell.interval().holdsOn(day, cutoff) == Truth.YES
            && isRuledOut(after, spell, day, cutoff)
            && !isRuledOut(before, spell, day, cutoff)) {
          return true;
        }
      }
    }
    return isContradictedAsParty(before, after, actor, question, asOf);
  }

  /**
   * Whether a date that matters is that of something else: an edit there may contradict any spell,
   * and is left to the examples.
   */
  private static boolean refers(
      SecurityArchitecture architecture, ActorId actor, Question question) {
    return architecture.participations().stream()
            .filter(spell -> spell.participant().equals(actor))
            .anyMatch(
                spell ->
                    spell.interval().hasReference()
                        || refers(architecture.getFramework(spell.framework())))
        || refers(architecture.getFramework(question.framework()));
  }

  private static boolean refers(Framework framework) {
    return framework.existence().hasReference()
        || framework.modes().stream().anyMatch(mode -> framework.validityOf(mode).hasReference());
  }

  /** The same, where a spell in an institution makes a party to the treaty. */
  private static boolean isContradictedAsParty(
      SecurityArchitecture before,
      SecurityArchitecture after,
      ActorId actor,
      Question question,
      AsOf asOf) {
    Cutoff cutoff = new Cutoff(after.observedThrough(), asOf.assumption());
    for (Participation spell : after.participations()) {
      boolean makesParty =
          after
              .findFramework(spell.framework())
              .flatMap(institution -> institution.findMode(spell.mode()))
              .filter(mode -> mode.partyTo().contains(question.framework()))
              .isPresent();
      LocalDate day = asOf.date().earliest();
      for (; !day.isAfter(asOf.date().latest()); day = day.plusDays(1)) {
        if (makesParty
            && spell.participant().equals(actor)
            && spell.claim() == Claim.ASSERTED
            && spell.interval().holdsOn(day, cutoff) == Truth.YES
            && (isRuledOut(after, spell, day, cutoff)
                || hasNoParties(after, question.framework(), day, cutoff))
            && !isRuledOut(before, spell, day, cutoff)
            && !hasNoParties(before, question.framework(), day, cutoff)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasNoParties(
      SecurityArchitecture architecture, FrameworkId id, LocalDate day, Cutoff cutoff) {
    Framework treaty = architecture.frameworks().get(id);
    return treaty.existence().holdsOn(day, cutoff) == Truth.NO
        || treaty.modes().stream()
            .filter(mode -> mode.grade() == Grade.FULL)
            .allMatch(mode -> treaty.validityOf(mode).holdsOn(day, cutoff) == Truth.NO);
  }

  private static boolean isRuledOut(
      SecurityArchitecture architecture, Participation spell, LocalDate day, Cutoff cutoff) {
    Framework framework = architecture.frameworks().get(spell.framework());
    Optional<Truth> law =
        framework.findMode(spell.mode()).map(m -> framework.validityOf(m).holdsOn(day, cutoff));
    return framework.existence().holdsOn(day, cutoff) == Truth.NO
        || law.equals(Optional.of(Truth.NO))
        || exists(architecture, spell.participant(), day, cutoff) == Truth.NO;
  }

  private static Truth exists(
      SecurityArchitecture architecture, ActorId actor, LocalDate day, Cutoff cutoff) {
    if (actor instanceof FrameworkId id) {
      return architecture
          .findFramework(id)
          .map(framework -> framework.existence().holdsOn(day, cutoff))
          .orElse(Truth.UNKNOWN);
    }
    return architecture
        .findState((StateId) actor)
        .map(State::periods)
        .filter(periods -> !periods.isEmpty())
        .flatMap(
            periods ->
                periods.stream()
                    .map(period -> period.interval().holdsOn(day, cutoff))
                    .reduce(Truth::or))
        .orElse(Truth.UNKNOWN);
  }
}
