package io.koinon.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import org.junit.jupiter.api.Test;

class PersonalScopeTest {
  private static final PersonalScope PARTIES = PersonalScope.ofModes(ModeId.parse("cst/party"));
  private static final PersonalScope FRANCE = PersonalScope.ofActors(ActorId.of("FRA"));

  @Test
  void isEmpty_onlyIfItNamesNobody() {
    assertThat(PersonalScope.nobody().isEmpty()).isTrue();
    assertThat(PARTIES.isEmpty()).isFalse();
    assertThat(FRANCE.isEmpty()).isFalse();
  }

  @Test
  void union_isAboutWhomeverEitherIsAbout() {
    PersonalScope both = PARTIES.union(FRANCE);

    assertThat(both.modes()).containsExactly(ModeId.parse("cst/party"));
    assertThat(both.actors()).containsExactly(ActorId.of("FRA"));
    assertThat(FRANCE.union(PARTIES)).isEqualTo(both);
    assertThat(both.union(both)).isEqualTo(both);
    assertThat(both.union(PersonalScope.nobody())).isEqualTo(both);
  }

  @Test
  void toString_isModesThenActors() {
    assertThat(PARTIES.union(FRANCE)).hasToString("[cst/party, FRA]");
    assertThat(PersonalScope.nobody()).hasToString("[]");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(PARTIES, PersonalScope.ofModes(ModeId.parse("cst/party")))
        .addEqualityGroup(PersonalScope.ofModes(ModeId.parse("cst/guest")))
        .addEqualityGroup(FRANCE, PersonalScope.ofActors(ActorId.of("FRA")))
        .addEqualityGroup(PARTIES.union(FRANCE))
        .addEqualityGroup(PersonalScope.nobody(), PersonalScope.ofModes())
        .testEquals();
  }
}
