package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.participation.Grade;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class ModeTest {
  private static Mode.Builder full() {
    return Mode.builder()
        .id(ModeId.parse("csto/member"))
        .grade(Grade.FULL)
        .name("Member state")
        .validity(Interval.parse("2003-09-18/.."))
        .addAbove(ModeId.parse("csto/partner"))
        .rights(ImmutableSortedSet.of(Right.VOTE))
        .duties(ImmutableSortedSet.of(Duty.PAY))
        .addPartyTo(FrameworkId.of("csto-charter"))
        .roster(Roster.complete())
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  @Test
  void build_aboveAModeOfAnotherFramework_isRefused() {
    assertRefused(
        () -> full().addAbove(ModeId.parse("cis/partner")).build(), "mode/above", "cis/partner");
  }

  @Test
  void build_aboveItself_isRefused() {
    assertRefused(
        () -> full().addAbove(ModeId.parse("csto/member")).build(), "mode/above", "csto/member");
  }

  @Test
  void build_withAnObligationOfATreatyAmongTheDuties_isRefused() {
    assertRefused(
        () -> full().duties(ImmutableSortedSet.of(Duty.PAY, Duty.of("cst/assistance"))).build(),
        "mode/duty",
        "cst/assistance");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().name(" ").build(), "text/blank", " ");
    assertRefused(() -> full().note("").build(), "text/blank", "");
  }

  @Test
  void rights_notRecorded_areNotTheSameAsNone() {
    Mode bare = Mode.builder().id(ModeId.parse("csto/member")).grade(Grade.FULL).build();

    assertThat(bare.rights()).isEmpty();
    assertThat(bare.toBuilder().rights(ImmutableSortedSet.of()).build().rights())
        .contains(ImmutableSortedSet.of());
  }

  @Test
  void toBuilder_buildsTheSame() {
    Mode mode = full().build();

    assertThat(mode.toBuilder().build()).isEqualTo(mode);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(ModeId.parse("csto/observer")).build())
        .addEqualityGroup(full().grade(Grade.OBSERVER).build())
        .addEqualityGroup(full().name("Member").build())
        .addEqualityGroup(full().validity(Interval.parse("2003/..")).build())
        .addEqualityGroup(full().addAbove(ModeId.parse("csto/observer")).build())
        .addEqualityGroup(full().rights(ImmutableSortedSet.of()).build())
        .addEqualityGroup(full().duties(ImmutableSortedSet.of()).build())
        .addEqualityGroup(
            full().roster(Roster.builder().interval(Interval.parse("2003/..")).build()).build())
        .addEqualityGroup(full().addPartyTo(FrameworkId.of("cst")).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(Mode.builder().id(ModeId.parse("csto/member")).grade(Grade.FULL).build())
        .testEquals();
  }
}
