package io.koinon.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.base.ActorId;
import io.koinon.base.DatedCode;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.Source;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.framework.Amendment;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of any architectures that are put together. */
@AddLifecycleHook(UsualTries.class)
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

  @Property(tries = 80)
  @StatisticsReport(StatisticsReportMode.OFF)
  void plus_isAssociative(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Architectures.random(random);
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

  @Property(tries = 80)
  void plus_losesNoRecord(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Architectures.random(random);
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
    one.acts()
        .forEach(
            (id, act) -> {
              Act united = requireNonNull(both.acts().get(id));
              assertThat(united.sources()).containsAll(act.sources());
              assertThat(united.kind()).isEqualTo(act.kind());
              assertThat(united.by()).isEqualTo(act.by());
              assertThat(united.note()).isEqualTo(act.note());
              act.on().ifPresent(on -> assertThat(giveWay(on, united.on().orElseThrow())).isTrue());
            });
    for (Region region : one.regions().values()) {
      Region united = both.getRegion(region.id());
      assertThat(united.members()).containsAll(region.members());
      assertThat(united.sources()).containsAll(region.sources());
      assertThat(united.note()).isEqualTo(region.note());
    }
    assertThat(both.successions().keySet()).containsAll(one.successions().keySet());
    assertThat(both.attestations().keySet()).containsAll(one.attestations().keySet());
    assertThat(both.weights().keySet()).containsAll(one.weights().keySet());
    assertThat(both.ties().keySet()).containsAll(one.ties().keySet());
    assertThat(both.links().keySet()).containsAll(one.links().keySet());
    assertThat(both.strategies().keySet()).containsAll(one.strategies().keySet());
    for (Operation operation : one.operations().values()) {
      Operation united = both.getOperation(operation.id());
      assertThat(united.hosts()).containsAll(operation.hosts());
      assertThat(united.needs().keySet()).containsAll(operation.needs().keySet());
      assertThat(united.observations()).containsAll(operation.observations());
      assertThat(contributors(united)).containsAll(contributors(operation));
      assertThat(united.tasks()).containsAll(operation.tasks());
    }
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
      assertThat(giveWay(framework.existence().from(), united.existence().from())).isTrue();
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

  private static List<ActorId> contributors(Operation operation) {
    return operation.contributions().stream().map(Contribution::contributor).toList();
  }

  /** Whether the roster of a mode begins after all that was observed, and so says nothing. */
  private static boolean isEmpty(Mode mode, SecurityArchitecture one) {
    return mode.roster()
        .flatMap(Roster::interval)
        .flatMap(interval -> Intervals.first(interval.from()))
        .filter(one.observedThrough()::isBefore)
        .isPresent();
  }

  private static List<String> texts(State state) {
    return state.names().stream().map(name -> name.text() + name.language()).toList();
  }

  private static List<String> codes(State state) {
    return state.codes().stream().map(code -> code.code().toString()).toList();
  }

  /** Whether a beginning is the same in what is united, or said less than that. */
  private static boolean giveWay(Endpoint one, Endpoint united) {
    boolean isVague =
        one instanceof Endpoint.Unknown
            || (one instanceof Endpoint.Between between && between.notAfter().isEmpty());
    return one.equals(united)
        || (isVague
            && (united instanceof Endpoint.Reference
                || !Intervals.first(united)
                    .orElse(LocalDate.MIN)
                    .isBefore(Intervals.first(one).orElse(LocalDate.MIN))));
  }

  private static List<ActKind> kinds(List<Act> acts) {
    return acts.stream().map(Act::kind).toList();
  }

  /** The same but for dates that may give way. */
  private static boolean isSame(Participation spell, Participation united) {
    return united.mode().equals(spell.mode())
        && giveWay(spell.interval().from(), united.interval().from())
        && united.claim() == spell.claim()
        && kinds(united.entry()).equals(kinds(spell.entry()))
        && kinds(united.exit()).equals(kinds(spell.exit()))
        && united.limitations().size() == spell.limitations().size()
        && united.alternatives().size() == spell.alternatives().size()
        && united.sources().equals(spell.sources())
        && united.note().equals(spell.note());
  }

  @Property(tries = 100)
  void plusItself_addsNothing_andTidiesOnce(@ForAll long seed) {
    SecurityArchitecture whole = Architectures.random(new Random(seed));
    SecurityArchitecture twice = whole.plus(whole);

    assertHolds(twice, whole);
    assertThat(whole.participations()).containsAll(twice.participations());
    assertThat(twice.frameworks().keySet()).isEqualTo(whole.frameworks().keySet());
    assertThat(twice.states().keySet()).isEqualTo(whole.states().keySet());
    assertThat(twice.plus(whole)).isEqualTo(twice);
    assertThat(whole.plus(twice)).isEqualTo(twice);
  }

  @Property(tries = 60)
  void truncation_contradictsNothing(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Architectures.random(random);
    SecurityArchitecture truncated =
        whole.truncatedTo(whole.observedThrough().minusDays(random.nextInt(15_000)));
    SecurityArchitecture both = whole.plus(truncated);

    assertHolds(both, whole);
    for (Framework framework : whole.frameworks().values()) {
      assertThat(both.getFramework(framework.id()).existence()).isEqualTo(framework.existence());
    }
    assertThat(truncated.plus(whole).participations()).isEqualTo(both.participations());
  }

  private static SecurityArchitecture.Builder empty(SecurityArchitecture whole) {
    return SecurityArchitecture.builder()
        .title(whole.title())
        .observedThrough(whole.observedThrough());
  }

  private static boolean isDistinct(List<?> list) {
    return ImmutableSet.copyOf(list).size() == list.size();
  }

  /** Whether no two elements are the same but for when they end. */
  private static <T> boolean isDistinct(List<T> list, Function<T, Object> butForTheEnd) {
    return isDistinct(list.stream().map(butForTheEnd).toList());
  }

  private static boolean isDistinct(Framework framework) {
    return isDistinct(framework.sources())
        && isDistinct(framework.names(), Name::text)
        && framework.declaredModes().values().stream().allMatch(mode -> isDistinct(mode.sources()));
  }

  private static Map<ModeId, Mode> bareModes(Framework framework) {
    return Maps.transformValues(
        framework.declaredModes(),
        mode -> Mode.builder().id(mode.id()).grade(mode.grade()).build());
  }

  private static Treaty bare(Treaty treaty) {
    return Treaty.builder()
        .id(treaty.id())
        .name(treaty.name())
        .inForce(treaty.inForce())
        .end(treaty.end())
        .amendments(
            Maps.transformValues(
                treaty.amendments(),
                amendment -> Amendment.builder().id(amendment.id()).name(amendment.name()).build()))
        .declaredModes(bareModes(treaty))
        .build();
  }

  private static Institution bare(Institution institution) {
    return Institution.builder()
        .id(institution.id())
        .name(institution.name())
        .kind(institution.kind())
        .existence(institution.existence())
        .declaredModes(bareModes(institution))
        .build();
  }

  private static void assertIsTaken(SecurityArchitecture full, SecurityArchitecture bare) {
    assertThat(full.plus(bare)).isEqualTo(full);
    assertThat(bare.plus(full)).isEqualTo(full);
  }

  @Property(tries = 80)
  void whatOnlyOneStates_isTaken(@ForAll long seed) {
    SecurityArchitecture whole = Architectures.random(new Random(seed));
    for (Source source : whole.sources().values()) {
      Source bare =
          Source.builder().id(source.id()).title(source.title()).kind(source.kind()).build();
      assertIsTaken(empty(whole).addSource(source).build(), empty(whole).addSource(bare).build());
    }
    for (Region region : whole.regions().values()) {
      if (isDistinct(region.sources())) {
        Region bare = Region.builder().id(region.id()).name(region.name()).build();
        assertIsTaken(empty(whole).addRegion(region).build(), empty(whole).addRegion(bare).build());
      }
    }
    for (State state : whole.states().values()) {
      if (isDistinct(state.sources())
          && isDistinct(state.names(), Name::text)
          && isDistinct(state.periods(), StatePeriod::kind)
          && isDistinct(state.codes(), DatedCode::code)) {
        State bare = State.builder().id(state.id()).name(state.name()).build();
        assertIsTaken(empty(whole).addState(state).build(), empty(whole).addState(bare).build());
      }
    }
  }

  @Property(tries = 80)
  void whatOnlyOneStatesOfTheLaw_isTaken(@ForAll long seed) {
    SecurityArchitecture whole = Architectures.random(new Random(seed));
    for (Treaty treaty : whole.treaties().values()) {
      boolean distinct =
          isDistinct(treaty.terms(), Term::renewal)
              && treaty.amendments().values().stream().allMatch(a -> isDistinct(a.sources()));
      if (isDistinct(treaty) && distinct) {
        assertIsTaken(
            empty(whole).addTreaty(treaty).build(), empty(whole).addTreaty(bare(treaty)).build());
      }
    }
    for (Institution institution : whole.institutions().values()) {
      if (isDistinct(institution)) {
        assertIsTaken(
            empty(whole).addInstitution(institution).build(),
            empty(whole).addInstitution(bare(institution)).build());
      }
    }
  }

  /** An architecture about other frameworks and other states. */
  private static SecurityArchitecture unrelated(
      SecurityArchitecture to, LocalDate last, Random random) {
    SecurityArchitecture other = Architectures.random(random);
    return other.toBuilder()
        .observedThrough(last)
        .sources(Map.of())
        .acts(Map.of())
        .attestations(Map.of())
        .weights(Map.of())
        .regions(Map.of())
        .successions(Map.of())
        .operations(Map.of())
        .ties(Map.of())
        .links(Map.of())
        .strategies(Map.of())
        .states(Maps.filterKeys(other.states(), id -> !to.actors().contains(id)))
        .treaties(Maps.filterKeys(other.treaties(), id -> !isNamed(to, id)))
        .institutions(
            Maps.transformValues(
                Maps.filterKeys(other.institutions(), id -> !isNamed(to, id)),
                MergingPropertyTest::withoutParties))
        .participations(
            other.participations().stream()
                .filter(spell -> !isNamed(to, spell.framework()))
                .toList())
        .vocabulary(to.vocabulary())
        .extensions(to.extensions())
        .build();
  }

  private static Institution withoutParties(Institution institution) {
    return institution.withDeclaredModes(
        Maps.transformValues(
            institution.declaredModes(), mode -> mode.withPartyTo(ImmutableSet.of())));
  }

  /**
   * Whether something refers to an open date: as written, what begins at an end that is open begins
   * before all days, and what ends at an open beginning has not ended.
   */
  private static boolean refersToAnOpenDate(SecurityArchitecture one) {
    String records =
        one.acts().toString()
            + one.treaties()
            + one.institutions()
            + one.states()
            + one.participations();
    return one.frameworks().values().stream()
        .flatMap(MergingPropertyTest::openDates)
        .anyMatch(date -> Pattern.compile("@" + date + "\\b").matcher(records).find());
  }

  private static Stream<String> openDates(Framework framework) {
    Map<String, Endpoint> dates = new TreeMap<>();
    dates.put("from", framework.existence().from());
    dates.put("to", framework.existence().to());
    if (framework instanceof Treaty treaty) {
      dates.put("inForce", treaty.inForce());
      treaty.signed().ifPresent(signed -> dates.put("signed", signed));
    }
    return dates.entrySet().stream()
        .filter(date -> date.getValue() instanceof Endpoint.Open)
        .map(date -> framework.id() + "/" + date.getKey());
  }

  private static boolean endsWithAReference(Roster roster) {
    return roster
        .interval()
        .filter(interval -> interval.to() instanceof Endpoint.Reference)
        .isPresent();
  }

  /** Without the rosters of which it is not known how far they reach. */
  private static Mode withoutVagueRoster(Mode mode) {
    return mode.withRoster(mode.roster().filter(roster -> !endsWithAReference(roster)));
  }

  private static SecurityArchitecture withoutVagueRosters(SecurityArchitecture whole) {
    return whole
        .withTreaties(
            Maps.transformValues(
                whole.treaties(),
                treaty ->
                    treaty.withDeclaredModes(
                        Maps.transformValues(
                            treaty.declaredModes(), MergingPropertyTest::withoutVagueRoster))))
        .withInstitutions(
            Maps.transformValues(
                whole.institutions(),
                institution ->
                    institution.withDeclaredModes(
                        Maps.transformValues(
                            institution.declaredModes(),
                            MergingPropertyTest::withoutVagueRoster))));
  }

  /** Whether somebody has records in a framework, or where one may become party to it. */
  private static boolean hasRecords(
      SecurityArchitecture architecture, ActorId actor, FrameworkId framework) {
    return architecture.participations().stream()
        .filter(spell -> spell.participant().equals(actor))
        .anyMatch(
            spell ->
                spell.framework().equals(framework)
                    || architecture
                        .findFramework(spell.framework())
                        .flatMap(f -> f.findMode(spell.mode()))
                        .filter(mode -> mode.partyTo().contains(framework))
                        .isPresent());
  }

  private static boolean isNamed(SecurityArchitecture architecture, FrameworkId id) {
    return architecture.frameworks().containsKey(id)
        || architecture.byPair().containsKey(id)
        || architecture.actors().contains(id);
  }

  @Property(tries = 15)
  @StatisticsReport(StatisticsReportMode.OFF)
  void answers_stayWhatTheyAre_whereTheOtherSaysNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    SecurityArchitecture one = withoutVagueRosters(Architectures.random(random));
    while (refersToAnOpenDate(one)) {
      one = withoutVagueRosters(Architectures.random(random));
    }
    LocalDate last = one.observedThrough();
    SecurityArchitecture both = one.plus(unrelated(one, last.plusDays(2000), random));
    for (int left = 4; left > 0; left--) {
      LocalDate day = last.minusDays(dice.between(-1000, 12_000));
      AsOf asOf = AsOf.on(day).assuming(Assumption.NONE).within(dice.oneOf(Tolerance.class));
      for (Framework framework : one.frameworks().values()) {
        for (ActorId actor : one.actors()) {
          for (Question question : questions(framework)) {
            Truth before = question.of(one.asOf(asOf), actor);
            Truth after = question.of(both.asOf(asOf), actor);
            boolean mayBeTakenNotToReturn =
                day.isAfter(last) && hasRecords(one, actor, framework.id());
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
