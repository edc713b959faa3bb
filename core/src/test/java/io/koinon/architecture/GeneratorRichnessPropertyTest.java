package io.koinon.architecture;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.koinon.base.ActId;
import io.koinon.base.FrameworkId;
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
import io.koinon.framework.Treaty;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.StateKind;
import io.koinon.state.SuccessionKind;
import io.koinon.testing.Census;
import io.koinon.testing.KoinonDomain;
import io.koinon.testing.RuleCensus;
import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate.Precision;
import io.koinon.time.PartialDate.Qualifier;
import io.koinon.time.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** That the architectures drawn are large enough, and that nothing is rare in them. */
class GeneratorRichnessPropertyTest {
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
          Response.class,
          BindingForce.class,
          Determination.class,
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
          OperationKind.class,
          OperationRoleKind.class,
          LinkKind.class,
          Census.AmountCase.class,
          Census.BasisCase.class);

  @Property(tries = 1000, generation = GenerationMode.RANDOMIZED)
  @Domain(KoinonDomain.class)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void architectures_haveEveryAttributeInSomeCasesAndEveryCaseInMany(
      @ForAll SecurityArchitecture architecture) {
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
    for (String name : attributes) {
      Statistics.label(name)
          .coverage(c -> c.check(true).percentage(share -> share >= 20 && share <= 80));
    }
    for (Class<? extends Enum<?>> type : CHOICES) {
      Statistics.label(type.getSimpleName())
          .coverage(
              coverage -> {
                for (Enum<?> constant : type.getEnumConstants()) {
                  coverage.check(constant).percentage(share -> share >= 5);
                }
              });
    }
  }

  @Property(tries = 1000, generation = GenerationMode.RANDOMIZED)
  @Domain(KoinonDomain.class)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void architectures_haveAMedianOfFiveFrameworksAndFortySpells(
      @ForAll SecurityArchitecture architecture) {
    Statistics.label("at least 5 frameworks")
        .collect(architecture.frameworks().size() >= 5)
        .coverage(c -> c.check(true).percentage(share -> share >= 50));
    Statistics.label("at least 40 spells")
        .collect(architecture.participations().size() >= 40)
        .coverage(c -> c.check(true).percentage(share -> share >= 50));
  }

  @Property(tries = 1000, generation = GenerationMode.RANDOMIZED)
  @Domain(KoinonDomain.class)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void references_mostlyLeadSomewhereAndSomeSpellsMeetAtOne(
      @ForAll SecurityArchitecture architecture) {
    boolean met = false;
    for (Participation spell : architecture.participations()) {
      for (Endpoint end : List.of(spell.interval().from(), spell.interval().to())) {
        if (end instanceof Endpoint.Reference reference) {
          Statistics.label("leads somewhere").collect(leadsSomewhere(reference, architecture));
        }
      }
      met |=
          spell.interval().from() instanceof Endpoint.Reference
              && architecture.history(spell.participant(), spell.framework()).stream()
                  .anyMatch(other -> other.interval().to().equals(spell.interval().from()));
    }
    Statistics.label("leads somewhere")
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share >= 90);
              coverage.check(false).percentage(share -> share >= 0.1);
            });
    Statistics.label("met")
        .collect(met)
        .coverage(c -> c.check(true).percentage(share -> share >= 50));
  }

  private static boolean leadsSomewhere(
      Endpoint.Reference reference, SecurityArchitecture architecture) {
    List<String> steps = Splitter.on('/').splitToList(reference.target());
    if (steps.size() == 1) {
      return architecture.acts().containsKey(ActId.of(steps.get(0)));
    }
    FrameworkId id = FrameworkId.of(steps.get(0));
    return switch (steps.get(1)) {
      case "signed" -> architecture.findTreaty(id).flatMap(Treaty::signed).isPresent();
      case "inForce" -> architecture.findTreaty(id).isPresent();
      case "from" -> architecture.findInstitution(id).isPresent();
      default -> architecture.frameworks().containsKey(id);
    };
  }
}
