package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.time.Interval;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  private static Term.Builder full() {
    return Term.builder()
        .interval(Interval.parse("1994-04-20/1999-04-20"))
        .renewal(Period.ofYears(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-5Y", "P-1M", "P-1D", "P1Y-1M", "P1M-1D"})
  void build_ofARenewalThatIsNotPositive_isRefused(String renewal) {
    Period period = Period.parse(renewal);

    assertRefused(() -> full().renewal(period).build(), "term/renewal", renewal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P1M", "P5Y", "P1Y6M"})
  void build_ofAPositiveRenewal_isAccepted(String renewal) {
    assertThat(full().renewal(Period.parse(renewal)).build().renewal())
        .contains(Period.parse(renewal));
  }

  @Test
  void toBuilder_buildsTheSame() {
    Term term = full().build();

    assertThat(term.toBuilder().build()).isEqualTo(term);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().interval(Interval.parse("1994-04-20/..")).build())
        .addEqualityGroup(full().renewal(Period.ofMonths(60)).build())
        .addEqualityGroup(Term.builder().interval(Interval.parse("1994-04-20/1999-04-20")).build())
        .testEquals();
  }
}
