package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.finding.Severity;
import io.koinon.state.SuccessionKind;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Track;
import io.koinon.testing.Census;
import io.koinon.testing.ConditionCensus;
import io.koinon.testing.Richness;
import io.koinon.testing.UsualTries;
import io.koinon.testing.ValidArchitectures;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * That architectures without an error can be had, and hold everything that there is.
 *
 * <p>They are drawn from what truly was and written down with days that are known in part: so this
 * holds, too, that no rule takes for an error what is none in some reading of the dates.
 */
@AddLifecycleHook(UsualTries.class)
class ValidArchitecturesPropertyTest {
  @Provide
  Arbitrary<SecurityArchitecture> valid() {
    return ValidArchitectures.arbitrary();
  }

  @Property(generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void validArchitecture_hasNoError(@ForAll("valid") SecurityArchitecture architecture) {
    ValidationReport report = Validator.standard().validate(architecture);

    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(report.isValid()).isTrue();
  }

  /**
   * Of fifteen kinds of successions, which no rule looks at, each may fall short of 5 per cent;
   * operations, ties, links, strategies and conditions are not drawn.
   */
  @Property(tries = 1000, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void validArchitectures_haveEveryAttributeInSomeCasesAndEveryCaseInMany(
      @ForAll("valid") SecurityArchitecture architecture) {
    Richness.check(
        architecture,
        ImmutableMap.<Class<? extends Enum<?>>, Integer>builder()
            .put(SuccessionKind.class, 4)
            .put(OperationKind.class, 0)
            .put(OperationRoleKind.class, 0)
            .put(LinkKind.class, 0)
            .put(Census.AmountCase.class, 0)
            .put(Census.BasisCase.class, 0)
            .put(ConditionCensus.ConditionCase.class, 0)
            .put(ConditionCensus.TermCase.class, 0)
            .put(ConditionCensus.CapacityCase.class, 0)
            .put(Horizon.class, 0)
            .put(Track.class, 0)
            .put(Census.ActionCase.class, 0)
            .put(Census.DelayCase.class, 0)
            .buildOrThrow(),
        ImmutableSet.of(
            "SecurityArchitecture.operations",
            "SecurityArchitecture.ties",
            "SecurityArchitecture.links",
            "SecurityArchitecture.strategies",
            "Mode.admission"));
  }
}
