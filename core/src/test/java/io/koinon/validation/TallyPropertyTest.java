package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.participation.Participation;
import io.koinon.testing.Dice;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;

/**
 * That the smallest so many findings are kept, and all counted, however they are parted and in
 * whatever order the parts are united. The oracle sorts everything.
 */
class TallyPropertyTest {
  private static final FindingType TYPE =
      new FindingType("org.example/any", Severity.ERROR, "It is so.", ImmutableList.of());

  private static final RuleDescriptor RULE =
      RuleDescriptor.builder()
          .id("org.example/any")
          .title("It is not so")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .message("It is so.")
          .why("This is a test.")
          .build();

  /** Ids of which some begin like others, with letters before and after the slash. */
  private static final ImmutableList<FrameworkId> FRAMEWORKS =
      ImmutableList.of(
          FrameworkId.of("cis"),
          FrameworkId.of("cis-2"),
          FrameworkId.of("cis0"),
          FrameworkId.of("cisa"),
          FrameworkId.of("ci"),
          FrameworkId.of("c"),
          FrameworkId.of("d"));

  private static final ImmutableList<ActorId> ACTORS =
      ImmutableList.of(StateId.of("AA"), StateId.of("A"), FrameworkId.of("cis"), StateId.of("B"));

  /** Facts of which several read the same. */
  private static final ImmutableList<Argument> FACTS =
      ImmutableList.of(
          Argument.of("a"),
          Argument.of("a, b"),
          Argument.of(ImmutableList.of("a", "b")),
          Argument.of(ImmutableList.of("a")),
          Argument.of("1"),
          Argument.of(1),
          Argument.of("1, y=2"),
          Argument.of("2"));

  /** The order of a report, told by getters: by record, place and the text of the facts. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.subject().isPresent())
          .thenComparing(
              finding -> finding.subject().map(Subject::kind).orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(finding -> finding.subject().map(Subject::key).orElse(""))
          .thenComparing(Finding::attribute)
          .thenComparing(finding -> finding.arguments().toString());

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
  }

  private static Finding finding(Dice dice) {
    Finding.Builder finding =
        Finding.of(TYPE)
            .subject(dice.maybe(90, () -> subject(dice)))
            .attribute(dice.oneOf(List.of("", "/from", "/to", "/entry/0")));
    if (dice.chance(70)) {
      finding.putArgument("x", dice.oneOf(FACTS));
    }
    if (dice.chance(40)) {
      finding.putArgument("y", dice.oneOf(FACTS));
    }
    return finding.build();
  }

  private static Subject subject(Dice dice) {
    return new Subject(
        dice.oneOf(List.of(Subject.Kind.PARTICIPATION, Subject.Kind.STATE, Subject.Kind.DOCUMENT)),
        dice.oneOf(FRAMEWORKS) + "/" + dice.oneOf(ACTORS));
  }

  /** Some findings in some parts: the parts in any order, united two by two until one is left. */
  private static Tally united(List<Finding> all, int limit, Dice dice, Random random) {
    List<Tally> parts = new ArrayList<>();
    for (int left = dice.between(1, 9); left > 0; left--) {
      parts.add(new Tally(limit));
    }
    List<Finding> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(finding -> dice.oneOf(parts).add(finding));
    while (parts.size() > 1) {
      Tally part = parts.remove(dice.between(0, parts.size() - 1));
      dice.oneOf(parts).addAll(part);
    }
    return parts.get(0);
  }

  @Property(
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void anyPartsInAnyOrder_keepTheSmallestAndCountAll(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    List<Finding> pool = dice.some(1, 60, () -> finding(dice));
    List<Finding> all = dice.some(0, 150, () -> dice.oneOf(pool));
    int limit = dice.between(1, dice.chance(50) ? 5 : 200);

    Tally one = united(all, limit, dice, random);
    Tally other = united(all, limit, dice, random);

    List<Finding> sorted = all.stream().sorted(ORDER).limit(limit).toList();
    assertThat(one.count()).isEqualTo(all.size());
    assertThat(one.kept()).usingElementComparator(ORDER).containsExactlyElementsOf(sorted);
    assertThat(all).containsAll(one.kept());
    assertThat(other.kept()).isEqualTo(one.kept());
    assertThat(other.count()).isEqualTo(one.count());
  }

  // Findings about spells, of which those are not made that would not be kept

  private static SecurityArchitecture architecture(Dice dice) {
    SecurityArchitecture.Builder architecture =
        SecurityArchitecture.builder().title("Any").observedThrough(LocalDate.of(2026, 5, 20));
    for (FrameworkId framework : FRAMEWORKS) {
      for (ActorId actor : dice.different(dice.between(0, 3), ACTORS)) {
        for (int left = dice.between(1, 3); left > 0; left--) {
          architecture.addParticipation(
              Participation.builder()
                  .participant(actor)
                  .mode(ModeId.of(framework, dice.oneOf(List.of("member", "observer"))))
                  .interval(Interval.of(PartialDate.of(dice.between(1990, 1999)), Endpoint.open()))
                  .build());
        }
      }
    }
    return architecture.build();
  }

  private static ImmutableList<SpellHistory> histories(SecurityArchitecture architecture) {
    ValidationContext context =
        new ValidationContext(
            architecture, Optional.empty(), ImmutableSet.of(), Profile.standard());
    ImmutableList.Builder<SpellHistory> histories = ImmutableList.builder();
    for (FrameworkId framework : FRAMEWORKS) {
      for (ActorId actor : ACTORS) {
        ImmutableList<Participation> spells = architecture.history(actor, framework);
        if (!spells.isEmpty()) {
          histories.add(
              new SpellHistory(
                  new SpellHistory.Participant(actor, false, ImmutableList.of()),
                  new SpellHistory.Frame(framework, Optional.empty(), Optional.empty()),
                  spells,
                  context));
        }
      }
    }
    return histories.build();
  }

  private static RuleTally ruleTally(int limit) {
    return new RuleTally(
        RULE,
        Severity.ERROR,
        new RuleTally.Accepted(ImmutableList.of(), Baseline.none()),
        Optional.empty(),
        limit,
        ImmutableList.of(),
        false);
  }

  /** Reports each spell of each history to one of some tallies, and notes what was reported. */
  private static List<Finding> report(
      List<SpellHistory> histories, List<RuleTally> parts, Dice dice) {
    List<Finding> reported = new ArrayList<>();
    for (SpellHistory history : histories) {
      for (int i = 0; i < history.spells().size(); i++) {
        Subject subject = history.subject(i);
        String place = dice.oneOf(List.of("", "/from"));
        Argument fact = dice.oneOf(FACTS);
        reported.add(
            Finding.of(TYPE).subject(subject).attribute(place).putArgument("x", fact).build());
        RuleTally part = dice.oneOf(parts);
        if (dice.chance(80)) {
          part.report(history, i, place, finding -> finding.putArgument("x", fact));
        } else {
          part.report(subject, place, finding -> finding.putArgument("x", fact));
        }
      }
    }
    return reported;
  }

  @Property(
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void findingsAboutSpells_areCountedAndTheSmallestKeptThoughNotAllAreMade(
      @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    int limit = dice.between(1, 12);
    List<RuleTally> parts = dice.some(1, 4, () -> ruleTally(limit));
    List<SpellHistory> histories = new ArrayList<>(histories(architecture(dice)));
    Collections.shuffle(histories, random);

    List<Finding> reported = report(histories, parts, dice);
    RuleTally sum = ruleTally(limit);
    List<RuleTally> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(sum::addAll);

    assertThat(sum.open().count()).isEqualTo(reported.size());
    assertThat(sum.open().kept())
        .usingElementComparator(ORDER)
        .containsExactlyElementsOf(reported.stream().sorted(ORDER).limit(limit).toList());
  }
}
