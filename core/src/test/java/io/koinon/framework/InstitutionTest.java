package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.OrganId;
import io.koinon.base.SourceId;
import io.koinon.participation.Grade;
import io.koinon.time.Interval;
import java.time.Period;
import org.junit.jupiter.api.Test;

class InstitutionTest {
  private static final Name NAME = Name.builder().text("ОДКБ").build();
  private static final Organ COUNCIL = organ("csc");

  private static Institution.Builder bare() {
    return Institution.builder()
        .id(FrameworkId.of("csto"))
        .name("Collective Security Treaty Organization")
        .kind(InstitutionKind.ORGANISATION)
        .existence(Interval.parse("2003-09-18/.."));
  }

  private static Institution.Builder full() {
    return bare()
        .addNames(NAME)
        .acronym("CSTO")
        .founding(FrameworkId.of("csto-charter"))
        .addTreaties(FrameworkId.of("cst"))
        .addPartOf(FrameworkId.of("cis"))
        .seat("Moscow")
        .addAreas(CooperationArea.COLLECTIVE_DEFENCE)
        .addOrgan(COUNCIL)
        .exit(ExitRule.builder().notice(Period.ofMonths(6)).build())
        .addMode(mode("csto/member", Grade.FULL))
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  private static Organ organ(String id) {
    return Organ.builder().id(OrganId.of(id)).name("Council").build();
  }

  private static Mode mode(String id, Grade grade) {
    return Mode.builder().id(ModeId.parse(id)).grade(grade).build();
  }

  @Test
  void modes_areThoseThatTheRecordDescribes() {
    assertThat(bare().build().modes()).isEmpty();
    assertThat(full().addMode(mode("csto/guest", Grade.GUEST)).build().modes())
        .containsExactly(mode("csto/guest", Grade.GUEST), mode("csto/member", Grade.FULL));
  }

  @Test
  void findMode_findsOnlyTheDescribed() {
    assertThat(full().build().findMode(ModeId.parse("csto/member")))
        .contains(mode("csto/member", Grade.FULL));
    assertThat(full().build().findMode(ModeId.parse("csto/party"))).isEmpty();
  }

  @Test
  void validityOf_aMode_isItsOwnOrTheExistence() {
    Interval validity = Interval.parse("2019/..");
    Mode member = mode("csto/member", Grade.FULL);

    assertThat(full().build().validityOf(member)).isEqualTo(Interval.parse("2003-09-18/.."));
    assertThat(full().build().validityOf(member.toBuilder().validity(validity).build()))
        .isEqualTo(validity);
  }

  @Test
  void rosterOf_isItsIntervalOrTheValidityOfTheMode() {
    Mode partner = mode("csto/partner", Grade.PARTNER);
    Mode since = partner.toBuilder().validity(Interval.parse("2019/..")).build();
    Roster years = Roster.builder().interval(Interval.parse("2020/2021")).build();
    Institution institution = full().build();

    assertThat(institution.rosterOf(partner)).isEmpty();
    assertThat(institution.rosterOf(partner.toBuilder().roster(Roster.complete()).build()))
        .contains(institution.existence());
    assertThat(institution.rosterOf(since.toBuilder().roster(Roster.complete()).build()))
        .contains(Interval.parse("2019/.."));
    assertThat(institution.rosterOf(since.toBuilder().roster(years).build()))
        .contains(Interval.parse("2020/2021"));
  }

  @Test
  void build_ofAModeUnderAnotherKey_isRefused() {
    assertRefused(
        () ->
            bare()
                .putDeclaredMode(ModeId.parse("csto/guest"), mode("csto/member", Grade.FULL))
                .build(),
        "framework/key",
        "csto/guest");
  }

  @Test
  void build_ofAModeOfAnotherFramework_isRefused() {
    assertRefused(
        () -> bare().addMode(mode("cis/member", Grade.FULL)).build(),
        "framework/mode",
        "cis/member");
  }

  @Test
  void build_ofAnOrganUnderAnotherKey_isRefused() {
    assertRefused(
        () -> bare().putOrgan(OrganId.of("cfm"), COUNCIL).build(), "framework/key", "cfm");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> bare().name("").build(), "text/blank", "");
    assertRefused(() -> bare().acronym(" ").build(), "text/blank", " ");
    assertRefused(() -> bare().seat("  ").build(), "text/blank", "  ");
    assertRefused(() -> bare().note("   ").build(), "text/blank", "   ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Institution institution = full().build();

    assertThat(institution.toBuilder().build()).isEqualTo(institution);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().name("CSTO").build())
        .addEqualityGroup(full().addNames(NAME).build())
        .addEqualityGroup(full().acronym("ODKB").build())
        .addEqualityGroup(full().kind(InstitutionKind.ALLIANCE).build())
        .addEqualityGroup(full().existence(Interval.parse("2002-10-07/..")).build())
        .addEqualityGroup(full().founding(FrameworkId.of("cst")).build())
        .addEqualityGroup(full().addTreaties(FrameworkId.of("csto-status")).build())
        .addEqualityGroup(full().addPartOf(FrameworkId.of("un")).build())
        .addEqualityGroup(full().seat("Minsk").build())
        .addEqualityGroup(full().addAreas(CooperationArea.ENERGY).build())
        .addEqualityGroup(full().exit(ExitRule.builder().build()).build())
        .addEqualityGroup(full().addOrgan(organ("cfm")).build())
        .addEqualityGroup(full().addMode(mode("csto/guest", Grade.GUEST)).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(bare().build())
        .addEqualityGroup(bare().id(FrameworkId.of("odkb")).build())
        .testEquals();
  }
}
