package io.koinon.state;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import org.junit.jupiter.api.Test;

class MembershipEffectTest {
  private static final StateId CSK = StateId.of("CSK");
  private static final StateId CZE = StateId.of("CZE");

  private static MembershipEffect.Builder bare() {
    return MembershipEffect.builder()
        .in(ModeId.parse("un/member"))
        .effect(MembershipEffectKind.ADMITTED_ANEW);
  }

  private static MembershipEffect.Builder full() {
    return bare()
        .into(ModeId.parse("un/observer"))
        .predecessor(CSK)
        .successor(CZE)
        .addSources(SourceId.of("un"))
        .note("A note");
  }

  @Test
  void build_withoutHolders_isRefused() {
    assertRefused(() -> bare().build(), "seat/holders", "un/member");
  }

  @Test
  void build_ofHoldersThatStayAndOfSomeThatDoNot_isRefused() {
    assertRefused(() -> full().addWho(CZE).build(), "seat/holders", "un/member");
    assertRefused(() -> bare().predecessor(CSK).addWho(CZE).build(), "seat/holders", "un/member");
    assertRefused(() -> bare().successor(CZE).addWho(CZE).build(), "seat/holders", "un/member");
  }

  @Test
  void build_ofHoldersOfOneKind_isAccepted() {
    assertThat(bare().predecessor(CSK).build().successor()).isEmpty();
    assertThat(bare().successor(CZE).build().predecessor()).isEmpty();
    assertThat(bare().addWho(CZE, CSK).build().who()).containsExactly(CSK, CZE);
  }

  @Test
  void build_ofABlankNote_isRefused() {
    assertRefused(() -> full().note(" ").build(), "text/blank", " ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().in(ModeId.parse("osce/participant")).build())
        .addEqualityGroup(full().into(ModeId.parse("un/member")).build())
        .addEqualityGroup(full().predecessor(StateId.of("SVK")).build())
        .addEqualityGroup(full().successor(StateId.of("SVK")).build())
        .addEqualityGroup(full().effect(MembershipEffectKind.CONTINUED).build())
        .addEqualityGroup(full().addSources(SourceId.of("osce")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(bare().addWho(CSK).build())
        .addEqualityGroup(bare().addWho(CSK, CZE).build())
        .addEqualityGroup(bare().predecessor(CSK).build())
        .addEqualityGroup(bare().successor(CSK).build())
        .testEquals();
  }
}
