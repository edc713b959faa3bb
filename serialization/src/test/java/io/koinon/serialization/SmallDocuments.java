package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.strategy.Strategy;
import io.koinon.testing.Architectures;
import java.util.Map;
import java.util.stream.LongStream;

/** Documents of a few records each; in some dozens of them everything occurs. */
public final class SmallDocuments {
  private SmallDocuments() {}

  /** So many architectures, always the same. */
  public static ImmutableList<SecurityArchitecture> architectures(int count) {
    return LongStream.range(0, count)
        .mapToObj(seed -> cut(Architectures.ofSeed(seed), seed % 2 == 0))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first record of each kind, with a treaty or with an institution. */
  private static SecurityArchitecture cut(SecurityArchitecture whole, boolean withTreaty) {
    return whole.toBuilder()
        .sources(first(1, whole.sources()))
        .acts(first(1, whole.acts()))
        .attestations(first(1, whole.attestations()))
        .states(first(1, whole.states()))
        .regions(first(1, whole.regions()))
        .treaties(first(withTreaty ? 1 : 0, whole.treaties()))
        .institutions(first(withTreaty ? 0 : 1, whole.institutions()))
        .successions(first(1, whole.successions()))
        .participations(whole.participations().stream().limit(2).toList())
        .operations(first(1, whole.operations()))
        .ties(first(1, whole.ties()))
        .links(first(1, whole.links()))
        .strategies(Maps.transformValues(first(1, whole.strategies()), SmallDocuments::cut))
        .build();
  }

  private static Strategy cut(Strategy strategy) {
    return strategy.withPhases(
        Maps.transformValues(
            first(2, strategy.phases()), phase -> phase.withMeasures(first(3, phase.measures()))));
  }

  private static <K, V> ImmutableMap<K, V> first(int count, Map<K, V> all) {
    return all.entrySet().stream()
        .limit(count)
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
