package io.koinon.serialization.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellTimelineTest {
  private static final SecurityArchitecture SKETCH = Sketch.named("N").orElseThrow();

  @Test
  void spells_haveBarsOfWhatIsCertainAndWhatIsPossible() {
    assertThat(SpellTimeline.mermaid(SKETCH))
        .isEqualTo(
            """
            gantt
                title N
                dateFormat YYYY-MM-DD
                axisFormat %Y
                section gone
                certainly N, member :active, 1990-01-01, 2021-01-01
                section N
                certainly N, N :active, 1990-01-01, 2021-01-01
                possibly N, N :done, 1991-01-01, 1993-12-31
                certainly N, N :active, 1993-12-31, 2000-01-01
                possibly N, N :done, 2000-01-01, 2015-06-30
                possibly CCC, observer :done, 0430-01-01, 2000-12-31
                section N
                certainly N, party :active, 1990-01-01, 2021-01-01
                certainly N, party :active, 1990-01-01, 1990-01-02
                possibly N, party :done, 1990-01-02, 2021-01-01
                certainly CCC, party :active, 1990-01-01, 2021-01-01
                certainly DDD, party :active, 1990-01-01, 1999-01-01
            """);
  }

  @Test
  void spellsOfSomeFrameworks_leaveOutTheOthers() {
    assertThat(SpellTimeline.mermaid(SKETCH, Set.of(FrameworkId.of("gone"))))
        .isEqualTo(
            """
            gantt
                title N
                dateFormat YYYY-MM-DD
                axisFormat %Y
                section gone
                certainly N, member :active, 1990-01-01, 2021-01-01
            """);
    assertThat(SpellTimeline.mermaid(SKETCH.withParticipations(List.of())))
        .isEqualTo("gantt\n    title N\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n");
  }
}
