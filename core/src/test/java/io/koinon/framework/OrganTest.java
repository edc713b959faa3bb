package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.OrganId;
import org.junit.jupiter.api.Test;

class OrganTest {
  private static Organ.Builder full() {
    return Organ.builder().id(OrganId.of("csc")).name("Collective Security Council");
  }

  @Test
  void build_ofABlankName_isRefused() {
    assertRefused(() -> full().name(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    Organ organ = full().build();

    assertThat(organ.toBuilder().build()).isEqualTo(organ);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().id(OrganId.of("cfm")).build())
        .addEqualityGroup(full().name("Council").build())
        .testEquals();
  }
}
