package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.SourceKind;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.decision.Affected;
import io.koinon.decision.Binding;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Determination;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Response;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.StateKind;
import io.koinon.state.SuccessionKind;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Track;
import io.koinon.time.PartialDate.Precision;
import io.koinon.time.PartialDate.Qualifier;
import io.koinon.time.Truth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.statistics.Statistics;

/**
 * Asks of the architectures of a property that what may be absent is there in some cases and not in
 * others, and that no case of a choice is rare.
 */
public final class Richness {
  /** Every enum that a document may use, and every choice between kinds of things. */
  private static final ImmutableList<Class<? extends Enum<?>>> CHOICES =
      ImmutableList.of(
          SourceKind.class,
          StateKind.class,
          SuccessionKind.class,
          Fate.class,
          Origin.class,
          MembershipEffectKind.class,
          Truth.class,
          InstitutionKind.class,
          Grade.class,
          Claim.class,
          ActKind.class,
          LimitationKind.class,
          LimitationBasis.class,
          Precision.class,
          Qualifier.class,
          Census.EndpointCase.class,
          Census.ActorCase.class,
          Census.FrameworkCase.class,
          Census.RegionCase.class,
          RuleCensus.Kind.class,
          RuleCensus.QuotaCase.class,
          Affected.class,
          Binding.class,
          Response.class,
          BindingForce.class,
          Determination.class,
          OperationKind.class,
          OperationRoleKind.class,
          LinkKind.class,
          Census.AmountCase.class,
          Census.BasisCase.class,
          ConditionCensus.ConditionCase.class,
          ConditionCensus.TermCase.class,
          ConditionCensus.CapacityCase.class,
          Horizon.class,
          Track.class,
          Census.ActionCase.class,
          Census.DelayCase.class);

  private static final int USUAL_SHARE = 5;

  private Richness() {}

  /** Each attribute in 20 to 80 per cent, each case of a choice in at least 5. */
  public static void check(SecurityArchitecture architecture) {
    check(architecture, ImmutableMap.of(), ImmutableSet.of());
  }

  /**
   * The same, but for choices of which each case is asked for in another share, in per cent, and
   * for attributes that are never there.
   */
  public static void check(
      SecurityArchitecture architecture,
      Map<Class<? extends Enum<?>>, Integer> shares,
      Set<String> absent) {
    Set<String> attributes = new HashSet<>();
    Census.of(
        architecture,
        new Census.Teller() {
          @Override
          public void attribute(String name, boolean present) {
            attributes.add(name);
            Statistics.label(name).collect(present);
          }

          @Override
          public void choice(Object constant) {
            Statistics.label(((Enum<?>) constant).getDeclaringClass().getSimpleName())
                .collect(constant);
          }
        });
    for (String name : Sets.difference(attributes, absent)) {
      Statistics.label(name)
          .coverage(c -> c.check(true).percentage(share -> share >= 20 && share <= 80));
    }
    for (Class<? extends Enum<?>> type : CHOICES) {
      int least = shares.getOrDefault(type, USUAL_SHARE);
      Statistics.label(type.getSimpleName())
          .coverage(
              coverage -> {
                for (Enum<?> constant : type.getEnumConstants()) {
                  coverage.check(constant).percentage(share -> share >= least);
                }
              });
    }
  }
}
