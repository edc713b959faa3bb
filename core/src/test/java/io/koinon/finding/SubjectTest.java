package io.koinon.finding;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.TieId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectTest {
  @Test
  void toString_isKindAndKey() {
    assertThat(
            Stream.of(
                Subject.document(),
                Subject.of(SourceId.of("odkb-charter")),
                Subject.of(StateId.of("KAZ")),
                Subject.of(RegionId.of("central-eurasia")),
                Subject.of(FrameworkId.of("csto")),
                Subject.of(ModeId.parse("csto/observer")),
                Subject.of(ObligationId.parse("cst/assistance")),
                Subject.participation("csto/UZB/member/2006-08-16"),
                Subject.of(OperationId.of("kfor")),
                Subject.of(TieId.of("kaz-uzb-energy")),
                Subject.of(LinkId.of("roadmap")),
                Subject.of(StrategyId.of("two-tracks"))))
        .extracting(Subject::toString)
        .containsExactly(
            "document",
            "source odkb-charter",
            "state KAZ",
            "region central-eurasia",
            "framework csto",
            "mode csto/observer",
            "obligation cst/assistance",
            "participation csto/UZB/member/2006-08-16",
            "operation kfor",
            "tie kaz-uzb-energy",
            "link roadmap",
            "strategy two-tracks");
  }

  @Test
  void parse_isTheInverseOfToString() {
    assertThat(Subject.parse("document")).isEqualTo(Subject.document());
    for (Subject.Kind kind : Subject.Kind.values()) {
      Subject subject = new Subject(kind, "csto/UZB/member/[1994..1995]#2");

      assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
    }
  }

  @Test
  void parse_whatNamesNoRecord() {
    assertRefused(() -> Subject.parse(""), "subject/kind", "");
    assertRefused(() -> Subject.parse("stat KAZ"), "subject/kind", "stat");
    assertRefused(() -> Subject.parse("State KAZ"), "subject/kind", "State");
    assertRefused(() -> Subject.parse("state"), "subject/key", "state");
    assertRefused(() -> Subject.parse("state "), "subject/key", "state ");
  }

  @Test
  void compareTo_isByKindThenKey() {
    assertThat(
            Stream.of(
                    Subject.of(LinkId.of("a")),
                    Subject.of(TieId.of("a")),
                    Subject.of(OperationId.of("a")),
                    Subject.participation("a"),
                    Subject.of(ObligationId.parse("a/b")),
                    Subject.of(ModeId.parse("a/b")),
                    Subject.of(FrameworkId.of("a")),
                    Subject.of(RegionId.of("a")),
                    Subject.of(StateId.of("B")),
                    Subject.of(StateId.of("A")),
                    Subject.of(SourceId.of("z")),
                    Subject.document())
                .sorted())
        .extracting(Subject::toString)
        .containsExactly(
            "document",
            "source z",
            "state A",
            "state B",
            "region a",
            "framework a",
            "mode a/b",
            "obligation a/b",
            "participation a",
            "operation a",
            "tie a",
            "link a");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            Subject.of(FrameworkId.of("csto")), new Subject(Subject.Kind.FRAMEWORK, "csto"))
        .addEqualityGroup(Subject.of(RegionId.of("csto")))
        .addEqualityGroup(Subject.of(SourceId.of("csto")))
        .addEqualityGroup(Subject.of(FrameworkId.of("cis")))
        .addEqualityGroup(Subject.document(), Subject.document())
        .testEquals();
  }
}
