package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.testing.Architectures;
import io.koinon.testing.Edits;
import io.koinon.testing.UsualTries;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** That a difference is all that distinguishes two architectures. */
@AddLifecycleHook(UsualTries.class)
class DifferencePropertyTest {
  private static void assertLeadsThereAndBack(SecurityArchitecture a, SecurityArchitecture b) {
    assertThat(a.apply(a.diff(b))).isEqualTo(b);
    assertThat(b.apply(b.diff(a))).isEqualTo(a);
    assertThat(a.diff(b).isEmpty()).isEqualTo(a.equals(b));
  }

  @Property(tries = 200)
  @StatisticsReport(StatisticsReportMode.OFF)
  void applyingTheDifference_givesTheOther(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture before = Architectures.random(random);
    SecurityArchitecture after = Variations.edited(before, random);

    assertLeadsThereAndBack(before, after);

    for (ArchitectureEvent event : before.diff(after).events()) {
      Statistics.label("event").collect(event.getClass().getSimpleName());
      assertThat(event.toString()).doesNotContain("\n").doesNotContain("Optional");
      assertThat(event.subject()).isNotNull();
    }
    Statistics.label("event")
        .coverage(
            coverage -> {
              for (Class<?> kind : ArchitectureEvent.OfSpell.class.getPermittedSubclasses()) {
                if (kind.isRecord()) {
                  coverage.check(kind.getSimpleName()).count(count -> count > 0);
                }
              }
              for (String kind : new String[] {"Left", "ReDated", "Limited", "Unlimited"}) {
                coverage.check(kind).count(count -> count > 10);
              }
              for (String kind :
                  new String[] {"Upgraded", "Downgraded", "ModeChanged", "Founded", "Removed"}) {
                coverage.check(kind).count(count -> count > 3);
              }
            });
  }

  @Property(tries = 60)
  void applyingTheDifference_givesTheOther_whateverTheTwoAre(@ForAll long one, @ForAll long two) {
    assertLeadsThereAndBack(
        Architectures.random(new Random(one)), Architectures.random(new Random(two)));
  }

  @Property(tries = 60)
  void partsAndTruncations_areReachedToo(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture whole = Architectures.random(random);
    assertLeadsThereAndBack(whole, Variations.part(whole, random));
    assertLeadsThereAndBack(
        whole, whole.truncatedTo(whole.observedThrough().minusDays(random.nextInt(9000))));
  }

  @Property(tries = 100)
  void sharpeningOneDate_isOneEvent(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture before = Architectures.random(random);
    Edits.sharpened(before, random)
        .filter(edit -> !edit.after().equals(before))
        .ifPresent(edit -> assertThat(before.diff(edit.after()).events()).hasSize(1));
  }

  @Property(tries = 100)
  void firstRecord_isOneThatJoinedOrIsDenied(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture before = Architectures.random(random);
    Edits.withFirstRecord(before, random)
        .ifPresent(
            edit ->
                assertThat(before.diff(edit.after()).events())
                    .singleElement()
                    .isInstanceOfAny(ArchitectureEvent.Joined.class, ArchitectureEvent.Added.class)
                    .satisfies(
                        event ->
                            assertThat(event.subject().toString())
                                .contains(edit.participant().toString())));
  }

  @Property(tries = 60)
  void difference_isTheSameEveryTime(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture before = Architectures.random(random);
    SecurityArchitecture after = Variations.edited(before, random);

    assertThat(before.toBuilder().build().diff(after.toBuilder().build()))
        .isEqualTo(before.diff(after));
  }
}
