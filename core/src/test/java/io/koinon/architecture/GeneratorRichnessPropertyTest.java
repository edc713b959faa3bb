package io.koinon.architecture;

import com.google.common.base.Splitter;
import io.koinon.base.ActId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;
import io.koinon.testing.KoinonDomain;
import io.koinon.testing.Richness;
import io.koinon.testing.UsualTries;
import io.koinon.time.Endpoint;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** That the architectures drawn are large enough, and that nothing is rare in them. */
@AddLifecycleHook(UsualTries.class)
class GeneratorRichnessPropertyTest {
  @Property(tries = 1000, generation = GenerationMode.RANDOMIZED)
  @Domain(KoinonDomain.class)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void architectures_haveEveryAttributeInSomeCasesAndEveryCaseInMany(
      @ForAll SecurityArchitecture architecture) {
    Richness.check(architecture);
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
