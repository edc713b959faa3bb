package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Means;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.SourceId;
import io.koinon.time.Interval;
import org.junit.jupiter.api.Test;

class ObligationTest {
  private static final PersonalScope PARTIES = PersonalScope.ofModes(ModeId.parse("cst/party"));
  private static final PersonalScope FRANCE = PersonalScope.ofActors(ActorId.of("FRA"));

  private static Obligation.Builder bare() {
    return Obligation.builder()
        .id(ObligationId.parse("cst/assistance"))
        .kind(ObligationKind.DEFENCE);
  }

  private static Obligation.Builder full() {
    return bare()
        .article("4")
        .validity(Interval.parse("1994-04-20/.."))
        .owedBy(PARTIES)
        .owedTo(PARTIES)
        .beneficiaries(FRANCE)
        .casus(Casus.any())
        .response(Response.OBLIGATORY)
        .binding(BindingForce.POLITICAL)
        .addMeans(Means.MILITARY)
        .addExceptions(FrameworkId.of("cis"))
        .addSources(SourceId.of("text"))
        .note("A note");
  }

  @Test
  void build_ofTheLeast_isMutualAndBindsAsATreaty() {
    Obligation least = bare().build();

    assertThat(least.owedBy()).isEmpty();
    assertThat(least.owedTo()).isEmpty();
    assertThat(least.beneficiaries()).isEqualTo(PersonalScope.nobody());
    assertThat(least.binding()).isEqualTo(BindingForce.TREATY);
    assertThat(least.casus()).isEmpty();
    assertThat(least.response()).isEmpty();
    assertThat(least.duty()).isEqualTo(Duty.of("cst/assistance"));
  }

  @Test
  void build_owedByOrToNobody_isRefused() {
    assertRefused(() -> full().owedBy(PersonalScope.nobody()).build(), "obligation/owed-by", "[]");
    assertRefused(() -> full().owedTo(PersonalScope.nobody()).build(), "obligation/owed-to", "[]");
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().article(" ").build(), "text/blank", " ");
    assertRefused(() -> full().note("").build(), "text/blank", "");
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(ObligationId.parse("cst/help")).build())
        .addEqualityGroup(full().kind(ObligationKind.OFFENCE).build())
        .addEqualityGroup(full().article("5").build())
        .addEqualityGroup(full().validity(Interval.parse("1994/..")).build())
        .addEqualityGroup(full().owedBy(FRANCE).build())
        .addEqualityGroup(full().owedTo(FRANCE).build())
        .addEqualityGroup(full().beneficiaries(PARTIES).build())
        .addEqualityGroup(
            full().casus(Casus.builder().determinedBy(Determination.ORGAN).build()).build())
        .addEqualityGroup(full().response(Response.DISCRETIONARY).build())
        .addEqualityGroup(full().binding(BindingForce.UNILATERAL).build())
        .addEqualityGroup(full().addMeans(Means.NUCLEAR).build())
        .addEqualityGroup(full().addExceptions(FrameworkId.of("sco")).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(bare().build())
        .testEquals();
  }
}
