package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import org.junit.jupiter.api.Test;

/** Casus and attackers. */
class CasusTest {
  private static final PersonalScope PARTIES = PersonalScope.ofModes(ModeId.parse("cst/party"));
  private static final PersonalScope GERMANY = PersonalScope.ofActors(ActorId.of("DEU"));

  private static Attackers.Builder attackers() {
    return Attackers.builder().only(GERMANY).except(PARTIES);
  }

  private static Casus.Builder full() {
    return Casus.builder()
        .addEvents(CasusEvent.ARMED_ATTACK)
        .attackers(attackers().build())
        .addPlaces(RegionId.of("europe"))
        .determinedBy(Determination.JOINTLY);
  }

  @Test
  void any_limitsNothing() {
    Casus any = Casus.any();

    assertThat(any.events()).isEmpty();
    assertThat(any.attackers()).isEmpty();
    assertThat(any.places()).isEmpty();
    assertThat(any.determinedBy()).isEmpty();
    assertThat(any).isEqualTo(Casus.builder().build());
  }

  @Test
  void attackers_thatAreNobody_areRefused() {
    assertRefused(() -> Attackers.builder().build(), "attackers/empty", "{}");
    assertThat(Attackers.builder().except(PARTIES).build().only().isEmpty()).isTrue();
    assertThat(Attackers.builder().only(GERMANY).build().except().isEmpty()).isTrue();
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
    assertThat(attackers().build().toBuilder().build()).isEqualTo(attackers().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().addEvents(CasusEvent.THREAT).build())
        .addEqualityGroup(full().attackers(attackers().only(PARTIES).build()).build())
        .addEqualityGroup(full().addPlaces(RegionId.of("asia")).build())
        .addEqualityGroup(full().determinedBy(Determination.ORGAN).build())
        .addEqualityGroup(Casus.any())
        .addEqualityGroup(attackers().build(), attackers().build())
        .addEqualityGroup(attackers().only(PARTIES).build())
        .addEqualityGroup(attackers().except(GERMANY).build())
        .testEquals();
  }
}
