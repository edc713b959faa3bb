package io.koinon.state;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.Name;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class StateTest {
  private static final Name NAME = Name.builder().text("Moçambique").language("pt").build();
  private static final StatePeriod TERRITORY =
      StatePeriod.builder()
          .kind(StateKind.TERRITORY)
          .under(StateId.of("PRT"))
          .interval(Interval.parse("../1975-06-25"))
          .build();

  private static final DatedCode COW = DatedCode.of(Code.parse("cow:541"));

  private static State.Builder full() {
    return State.builder()
        .id(StateId.of("MOZ"))
        .name("Mozambique")
        .addNames(NAME)
        .addCodes(COW)
        .addPeriods(TERRITORY)
        .addSources(SourceId.of("un"))
        .note("A note");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().name(" ").build(), "text/blank", " ");
    assertRefused(() -> full().note("").build(), "text/blank", "");
  }

  @Test
  void toBuilder_buildsTheSame() {
    State state = full().build();

    assertThat(state.toBuilder().build()).isEqualTo(state);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(StateId.of("MOZ-1")).build())
        .addEqualityGroup(full().name("Moçambique").build())
        .addEqualityGroup(full().addNames(NAME).build())
        .addEqualityGroup(full().addCodes(COW).build())
        .addEqualityGroup(full().addPeriods(TERRITORY).build())
        .addEqualityGroup(full().addSources(SourceId.of("cow")).build())
        .addEqualityGroup(full().note("Another").build())
        .testEquals();
  }
}
