package io.koinon.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.koinon.testing.SuccessionWorlds;
import io.koinon.testing.UsualTries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** How every succession is read. */
@AddLifecycleHook(UsualTries.class)
class PerspectivePropertyTest {
  @Provide
  Arbitrary<Succession> successions() {
    return SuccessionWorlds.successions();
  }

  @Provide
  Arbitrary<Perspective> perspectives() {
    return Arbitraries.of(
        ImmutableList.of(Perspective.of("cow"), Perspective.of("gw"), Perspective.of("nobody")));
  }

  @Property(tries = 300)
  void reading_takesWhatTheAccountSays(
      @ForAll("successions") Succession recorded, @ForAll("perspectives") Perspective perspective) {
    Succession read = perspective.read(recorded);

    perspective
        .assessmentOf(recorded)
        .ifPresent(
            seen -> {
              assertThat(read.predecessors()).containsAllEntriesOf(seen.predecessors());
              assertThat(read.successors()).containsAllEntriesOf(seen.successors());
              assertThat(read.on()).isEqualTo(seen.on().orElse(recorded.on()));
            });
  }

  @Property(tries = 300)
  void reading_takesNothingElseFromAnywhereElse(
      @ForAll("successions") Succession recorded, @ForAll("perspectives") Perspective perspective) {
    Succession read = perspective.read(recorded);

    assertThat(read.id()).isEqualTo(recorded.id());
    assertThat(read.kind()).isEqualTo(recorded.kind());
    assertThat(read.seats()).isEqualTo(recorded.seats());
    assertThat(read.sources()).isEqualTo(recorded.sources());
    perspective
        .assessmentOf(recorded)
        .ifPresentOrElse(
            seen -> {
              assertThat(read.predecessors().keySet())
                  .containsExactlyInAnyOrderElementsOf(
                      Sets.union(recorded.predecessors().keySet(), seen.predecessors().keySet()));
              assertThat(read.successors().keySet())
                  .containsExactlyInAnyOrderElementsOf(
                      Sets.union(recorded.successors().keySet(), seen.successors().keySet()));
            },
            () -> assertThat(read).isEqualTo(recorded));
  }

  @Property(tries = 300)
  void actorThatTheAccountDoesNotName_isAsRecordedUnlessAnotherContinues(
      @ForAll("successions") Succession recorded, @ForAll("perspectives") Perspective perspective) {
    Succession read = perspective.read(recorded);

    perspective
        .assessmentOf(recorded)
        .ifPresent(
            seen -> {
              Sets.difference(recorded.predecessors().keySet(), seen.predecessors().keySet())
                  .forEach(
                      who ->
                          assertThat(read.predecessors().get(who))
                              .isEqualTo(recorded.predecessors().get(who)));
              Sets.difference(recorded.successors().keySet(), seen.successors().keySet())
                  .forEach(
                      who -> {
                        Origin origin = recorded.successors().get(who);
                        boolean displaced =
                            origin == Origin.CONTINUATOR
                                && seen.successors().containsValue(Origin.CONTINUATOR);
                        assertThat(read.successors().get(who))
                            .isEqualTo(displaced ? Origin.NEW : origin);
                      });
            });
  }

  @Property(tries = 300)
  void reading_isReadTheSameAgain(
      @ForAll("successions") Succession recorded, @ForAll("perspectives") Perspective perspective) {
    Succession read = perspective.read(recorded);

    assertThat(perspective.read(read)).isEqualTo(read);
    assertThat(Perspective.recorded().read(read)).isEqualTo(read);
  }
}
