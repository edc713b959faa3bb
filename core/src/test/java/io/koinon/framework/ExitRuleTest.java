package io.koinon.framework;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.Duty;
import io.koinon.base.SourceId;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitRuleTest {
  private static ExitRule.Builder full() {
    return ExitRule.builder()
        .notice(Period.ofMonths(6))
        .isAtEndOfTerm(true)
        .isExtendable(true)
        .noticeTo("The depositary")
        .addSurvives(Duty.PAY)
        .article("10")
        .addSources(SourceId.of("charter"))
        .note("A note");
  }

  @Test
  void build_ofNothing_isAtOnce() {
    ExitRule rule = ExitRule.builder().build();

    assertThat(rule.notice()).isEmpty();
    assertThat(rule.isAtEndOfTerm()).isFalse();
    assertThat(rule.isExtendable()).isFalse();
    assertThat(rule.survives()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-6M", "P1Y-1M"})
  void build_ofANoticeThatIsNotPositive_isRefused(String notice) {
    assertRefused(() -> full().notice(Period.parse(notice)).build(), "exit/notice", notice);
  }

  @Test
  void build_ofABlankText_isRefused() {
    assertRefused(() -> full().noticeTo(" ").build(), "text/blank", " ");
    assertRefused(() -> full().article("").build(), "text/blank", "");
    assertRefused(() -> full().note("  ").build(), "text/blank", "  ");
  }

  @Test
  void toBuilder_buildsTheSame() {
    assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().build())
        .addEqualityGroup(full().notice(Period.ofMonths(12)).build())
        .addEqualityGroup(full().isAtEndOfTerm(false).build())
        .addEqualityGroup(full().isExtendable(false).build())
        .addEqualityGroup(full().noticeTo("The Council").build())
        .addEqualityGroup(full().addSurvives(Duty.of("keep-secrets")).build())
        .addEqualityGroup(full().article("11").build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(ExitRule.builder().build())
        .testEquals();
  }
}
