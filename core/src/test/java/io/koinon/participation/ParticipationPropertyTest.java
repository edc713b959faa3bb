package io.koinon.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.Orders;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.time.Interval;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class ParticipationPropertyTest {
  /** Few values of each, so that spells agree in much and sometimes in all. */
  @Provide
  Arbitrary<Participation> spells() {
    return Combinators.combine(
            Arbitraries.of("UZB", "KAZ", "eu").map(ActorId::of),
            Arbitraries.of("csto/member", "csto/observer", "cis/member").map(ModeId::parse),
            Arbitraries.of("1992/..", "1992/1999", "1993/..").map(Interval::parse),
            Arbitraries.of(Claim.class),
            Arbitraries.of(true, false),
            Arbitraries.of("a", "b").optional())
        .as(
            (participant, mode, interval, claim, entry, note) -> {
              Participation.Builder spell =
                  Participation.builder()
                      .participant(participant)
                      .mode(mode)
                      .interval(interval)
                      .claim(claim)
                      .note(note);
              Act act = Act.builder().kind(ActKind.DEPOSIT).build();
              return (entry ? spell.addEntry(act) : spell.addExit(act)).build();
            })
        .withoutEdgeCases();
  }

  @Property
  void compareTo_isATotalOrder(
      @ForAll("spells") Participation a,
      @ForAll("spells") Participation b,
      @ForAll("spells") Participation c) {
    Orders.assertTotalOrder(a, b, c);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void compareTo_ofTies_isConsistentWithEquals(
      @ForAll("spells") Participation a, @ForAll("spells") Participation b) {
    Participation tied =
        b.toBuilder()
            .participant(a.participant())
            .mode(a.mode())
            .interval(a.interval())
            .claim(a.claim())
            .build();

    Orders.assertTotalOrder(a, tied, b);
    Statistics.collect(a.equals(tied));
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(share -> share > 5);
          coverage.check(false).percentage(share -> share > 20);
        });
  }

  @Property
  void compareTo_isByFrameworkParticipantIntervalModeAndClaimFirst(
      @ForAll("spells") Participation a, @ForAll("spells") Participation b) {
    int[] steps = {
      a.framework().compareTo(b.framework()),
      a.participant().compareTo(b.participant()),
      a.interval().compareTo(b.interval()),
      a.mode().compareTo(b.mode()),
      a.claim().compareTo(b.claim())
    };
    for (int step : steps) {
      if (step != 0) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(step));
        return;
      }
    }
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void toBuilder_buildsTheSame(@ForAll("spells") Participation spell) {
    assertThat(spell.toBuilder().build()).isEqualTo(spell);
  }
}
