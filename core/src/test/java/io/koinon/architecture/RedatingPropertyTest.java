package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.framework.Framework;
import io.koinon.participation.DatePolicy;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.UsualTries;
import io.koinon.time.Cutoff;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/** What re-dating leaves as it was. */
@AddLifecycleHook(UsualTries.class)
class RedatingPropertyTest {
  @Property(tries = 60)
  void redatedSpellsOfAPair_doNotOverlapWhereTheRecordedOnesAreApart(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture architecture = Architectures.random(random);
    AsOf terms = AsOf.on("2000").under(new Dice(random).oneOf(DatePolicy.class));
    Spells spells = new Spells(architecture, new References(architecture), terms);
    References references = new References(architecture);
    Cutoff cutoff = Cutoff.of(architecture.observedThrough());
    for (Framework framework : architecture.frameworks().values()) {
      architecture
          .histories(framework.id())
          .forEach(
              (participant, history) -> {
                ImmutableList<Spell> redated = spells.of(history, framework);
                assertThat(redated).extracting(Spell::record).isEqualTo(history);
                for (int i = 0; i < redated.size(); i++) {
                  for (int j = i + 1; j < redated.size(); j++) {
                    assertApart(redated.get(i), redated.get(j), references, cutoff);
                  }
                }
              });
    }
    Statistics.label("apart").coverage(c -> c.check(true).percentage(share -> share >= 5));
  }

  private static void assertApart(Spell a, Spell b, References references, Cutoff cutoff) {
    Interval first = references.resolved(a.record().interval());
    Interval second = references.resolved(b.record().interval());
    boolean apart = first.bounds(cutoff).endHigh() <= second.bounds(cutoff).startLow();
    Statistics.label("apart").collect(apart);
    if (apart && !a.isVoid() && !b.isVoid()) {
      assertThat(a.interval().overlaps(b.interval(), cutoff))
          .as("%s and %s", a, b)
          .isNotEqualTo(Truth.YES);
    }
  }

  @Property(tries = 40)
  void recordedPolicy_leavesEverySpellAsItIs(@ForAll long seed) {
    SecurityArchitecture architecture = Architectures.ofSeed(seed);
    References references = new References(architecture);
    Spells spells = new Spells(architecture, references, AsOf.on("2000"));
    for (Framework framework : architecture.frameworks().values()) {
      architecture
          .histories(framework.id())
          .values()
          .forEach(
              history ->
                  assertThat(spells.of(history, framework))
                      .allMatch(
                          spell ->
                              !spell.isVoid()
                                  && spell.written().equals(spell.record().interval())));
    }
  }
}
