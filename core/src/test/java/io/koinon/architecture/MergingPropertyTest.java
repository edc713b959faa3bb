package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.time.Assumption;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of any architectures that are put together. */
class MergingPropertyTest {
  private static Optional<SecurityArchitecture> plus(
      Optional<SecurityArchitecture> first, Optional<SecurityArchitecture> second) {
    try {
      return first.isEmpty() || second.isEmpty()
          ? Optional.empty()
          : Optional.of(first.get().plus(second.get()));
    } catch (ContradictionException refused) {
      assertThat(refused.findings()).isNotEmpty();
      return Optional.empty();
    }
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void plus_isAssociative(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Variations.rich(random);
    Optional<SecurityArchitecture> a = Optional.of(Variations.part(whole, random));
    Optional<SecurityArchitecture> b = Optional.of(Variations.part(whole, random));
    Optional<SecurityArchitecture> c = Optional.of(Variations.part(whole, random));

    Optional<SecurityArchitecture> all = plus(plus(a, b), c);

    assertThat(all).isEqualTo(plus(a, plus(b, c)));
    Statistics.label("united").collect(all.isPresent());
    Statistics.label("united")
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share >= 20);
              coverage.check(false).percentage(share -> share >= 5);
            });
  }

  @Property(tries = 200)
  void plus_losesNoRecord(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Variations.rich(random);
    SecurityArchitecture a = Variations.part(whole, random);
    SecurityArchitecture b = Variations.part(whole, random);
    plus(Optional.of(a), Optional.of(b))
        .ifPresent(
            both -> {
              assertHolds(both, a);
              assertHolds(both, b);
              assertThat(both.observedThrough())
                  .isEqualTo(
                      a.observedThrough().isAfter(b.observedThrough())
                          ? a.observedThrough()
                          : b.observedThrough());
              assertThat(both.title()).isEqualTo(a.title());
            });
  }

  private static void assertHolds(SecurityArchitecture both, SecurityArchitecture one) {
    assertThat(both.sources()).containsAllEntriesOf(one.sources());
    assertThat(both.acts()).containsAllEntriesOf(one.acts());
    assertThat(both.regions()).containsAllEntriesOf(one.regions());
    assertThat(both.successions().keySet()).containsAll(one.successions().keySet());
    assertThat(both.attestations().keySet()).containsAll(one.attestations().keySet());
    assertThat(both.actors()).containsAll(one.actors());
    for (State state : one.states().values()) {
      State united = both.getState(state.id());
      assertThat(united.sources()).containsAll(state.sources());
      assertThat(texts(united)).containsAll(texts(state));
      assertThat(codes(united)).containsAll(codes(state));
      state.note().ifPresent(note -> assertThat(united.note()).contains(note));
    }
    for (Framework framework : one.frameworks().values()) {
      Framework united = both.getFramework(framework.id());
      assertThat(united.sources()).containsAll(framework.sources());
      assertThat(united.existence().from()).isEqualTo(framework.existence().from());
      for (Mode mode : framework.declaredModes().values()) {
        Mode unitedMode = united.findMode(mode.id()).orElseThrow();
        assertThat(unitedMode.above()).containsAll(mode.above());
        assertThat(unitedMode.roster().isPresent() || mode.roster().isEmpty() || isEmpty(mode, one))
            .isTrue();
      }
    }
    for (Participation spell : one.participations()) {
      assertThat(both.history(spell.participant(), spell.framework()))
          .anyMatch(united -> isSame(spell, united));
    }
  }

  /** Whether the roster of a mode begins after all that was observed, and so says nothing. */
  private static boolean isEmpty(Mode mode, SecurityArchitecture one) {
    return mode.roster()
        .flatMap(roster -> roster.interval())
        .filter(
            i ->
                i.from() instanceof PartialDate from
                    && from.earliest().isAfter(one.observedThrough()))
        .isPresent();
  }

  private static List<String> texts(State state) {
    return state.names().stream().map(name -> name.text() + name.language()).toList();
  }

  private static List<String> codes(State state) {
    return state.codes().stream().map(code -> code.code().toString()).toList();
  }

  /** The same but for what the last day observed has to do with. */
  private static boolean isSame(Participation spell, Participation united) {
    return united.mode().equals(spell.mode())
        && united.interval().from().equals(spell.interval().from())
        && united.claim() == spell.claim()
        && united.entry().equals(spell.entry())
        && united.exit().equals(spell.exit())
        && united.limitations().size() == spell.limitations().size()
        && united.alternatives().size() == spell.alternatives().size()
        && united.sources().equals(spell.sources())
        && united.note().equals(spell.note());
  }

  @Property(tries = 100)
  void plusItself_isTheSame_butForSpellsGivenTwice(@ForAll long seed) {
    SecurityArchitecture whole = Variations.rich(new Random(seed));
    SecurityArchitecture twice = whole.plus(whole);

    assertThat(twice.withParticipations(whole.participations())).isEqualTo(whole);
    assertThat(whole.participations()).containsAll(twice.participations());
    assertThat(twice.plus(whole)).isEqualTo(twice);
  }

  /** An architecture about other frameworks and other states. */
  private static SecurityArchitecture unrelated(
      SecurityArchitecture to, LocalDate last, Random random) {
    SecurityArchitecture other = Architectures.random(random);
    return other.toBuilder()
        .observedThrough(last)
        .sources(Map.of())
        .regions(Map.of())
        .states(Maps.filterKeys(other.states(), id -> !to.actors().contains(id)))
        .treaties(Maps.filterKeys(other.treaties(), id -> !isNamed(to, id)))
        .institutions(Maps.filterKeys(other.institutions(), id -> !isNamed(to, id)))
        .participations(
            other.participations().stream()
                .filter(spell -> !isNamed(to, spell.framework()))
                .toList())
        .vocabulary(to.vocabulary())
        .build();
  }

  private static boolean isNamed(SecurityArchitecture architecture, FrameworkId id) {
    return architecture.frameworks().containsKey(id)
        || architecture.byPair().containsKey(id)
        || architecture.actors().contains(id);
  }

  @Property(tries = 100)
  @StatisticsReport(StatisticsReportMode.OFF)
  void answers_stayWhatTheyAre_whereTheOtherSaysNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture one = Variations.rich(random);
    LocalDate last = one.observedThrough();
    SecurityArchitecture both = one.plus(unrelated(one, last.plusDays(2000), random));
    for (int left = 6; left > 0; left--) {
      LocalDate day = last.minusDays(dice.between(-1000, 12_000));
      AsOf asOf = AsOf.on(day).assuming(Assumption.NONE).within(dice.oneOf(Tolerance.class));
      for (Framework framework : one.frameworks().values()) {
        for (ActorId actor : one.actors()) {
          for (Question question : questions(framework)) {
            Truth before = question.of(one.asOf(asOf), actor);
            Truth after = question.of(both.asOf(asOf), actor);
            boolean mayBeTakenNotToReturn =
                day.isAfter(last) && !one.history(actor, framework.id()).isEmpty();
            if (mayBeTakenNotToReturn && before == Truth.UNKNOWN) {
              assertThat(after).isNotEqualTo(Truth.YES);
            } else {
              assertThat(after).as("%s %s %s", actor, question, asOf).isEqualTo(before);
            }
            Statistics.label("after the day").collect(day.isAfter(last));
          }
        }
      }
    }
  }

  private static List<Question> questions(Framework framework) {
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    questions.add(new Question.IsMember(framework.id()));
    questions.add(new Question.Participates(framework.id()));
    for (Mode mode : framework.modes()) {
      questions.add(new Question.Holds(mode.id()));
    }
    return questions.add(new Question.Holds(ModeId.of(framework.id(), "unheard-of"))).build();
  }
}
