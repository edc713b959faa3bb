package io.koinon.serialization.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.participation.Act;
import io.koinon.participation.Participation;
import io.koinon.serialization.ArchitectureFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That equal values become one object, and nothing becomes another value. */
class SharedValuesTest {
  private static final String TWO_SIGNATORIES =
      """
      {
        "koinon": 1,
        "title": "Two signatories",
        "observedThrough": "2026-05-20",
        "states": {"BLR": {"name": "Belarus"}, "KAZ": {"name": "Kazakhstan"}},
        "treaties": {
          "pact": {
            "name": "Pact",
            "inForce": "1994-04-20", "to": "..",
            "modes": {"party": {"grade": "full"}}
          }
        },
        "participations": {
          "pact": {
            "BLR": [{"mode": "party", "from": "1994-04-20", "to": "..",
              "entry": [{"act": "signature", "on": "1993-12-31"}]}],
            "KAZ": [{"mode": "party", "from": "1994-04-20", "to": "..",
              "entry": [{"act": "signature", "on": "1993-12-31"}]}]
          }
        }
      }
      """;

  @Test
  void shared_value_isTheEqualOneBeforeOrItself() {
    SharedValues values = new SharedValues();
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      String value = "value " + random.nextInt(30_000);
      assertThat(values.shared(value)).isEqualTo(value);
    }
  }

  @Test
  void shared_equalValues_areOneObject() {
    SharedValues values = new SharedValues();
    List<Integer> first = values.shared(List.of(1_000, 2_000));

    assertThat(values.shared(List.of(1_000, 2_000))).isSameAs(first);
  }

  @Test
  void read_equalActsOfTwoSpells_areOneObjectWhereAskedFor() {
    ArchitectureFormat json = ArchitectureFormat.json();

    assertThat(haveOneSignature(json.sharingActs())).isTrue();
    assertThat(haveOneSignature(json)).isFalse();
    assertThat(haveOneSignature(json.sharingActs().withSourceMap())).isFalse();
  }

  @SuppressWarnings("ReferenceEquality") // that is the question
  private static boolean haveOneSignature(ArchitectureFormat format) {
    SecurityArchitecture read = format.read(TWO_SIGNATORIES).orElseThrow();
    Act first = entry(read.participations().get(0));
    Act second = entry(read.participations().get(1));
    assertThat(first).isEqualTo(second);
    return first == second;
  }

  private static Act entry(Participation spell) {
    return spell.entry().get(0);
  }
}
