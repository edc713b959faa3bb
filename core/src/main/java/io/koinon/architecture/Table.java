package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.ActId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.RegionId;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.WeightId;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.Succession;
import io.koinon.strategy.Strategy;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The records of one kind that an architecture holds by id.
 *
 * @param type the type of the records
 * @param records the records of an architecture
 * @param set puts records into a builder, in place of all that are there
 * @param subject the subject of an id
 * @param id the id of the key of a subject
 */
record Table<K extends Comparable<? super K>, V>(
    Class<V> type,
    Function<SecurityArchitecture, ImmutableSortedMap<K, V>> records,
    BiConsumer<SecurityArchitecture.Builder, Map<K, V>> set,
    Function<K, Subject> subject,
    Function<String, K> id) {
  static final Table<FrameworkId, Treaty> TREATIES =
      new Table<>(
          Treaty.class,
          SecurityArchitecture::treaties,
          SecurityArchitecture.Builder::treaties,
          Subject::of,
          FrameworkId::of);

  static final Table<FrameworkId, Institution> INSTITUTIONS =
      new Table<>(
          Institution.class,
          SecurityArchitecture::institutions,
          SecurityArchitecture.Builder::institutions,
          Subject::of,
          FrameworkId::of);

  /** Those that events tell nothing else of than that a record came, went or changed. */
  static final ImmutableList<Table<?, ?>> PLAIN =
      ImmutableList.of(
          new Table<SourceId, Source>(
              Source.class,
              SecurityArchitecture::sources,
              SecurityArchitecture.Builder::sources,
              Subject::of,
              SourceId::of),
          new Table<ActId, Act>(
              Act.class,
              SecurityArchitecture::acts,
              SecurityArchitecture.Builder::acts,
              Subject::of,
              ActId::of),
          new Table<AttestationId, Attestation>(
              Attestation.class,
              SecurityArchitecture::attestations,
              SecurityArchitecture.Builder::attestations,
              Subject::of,
              AttestationId::of),
          new Table<WeightId, Weighting>(
              Weighting.class,
              SecurityArchitecture::weights,
              SecurityArchitecture.Builder::weights,
              Subject::of,
              WeightId::of),
          new Table<StateId, State>(
              State.class,
              SecurityArchitecture::states,
              SecurityArchitecture.Builder::states,
              Subject::of,
              StateId::of),
          new Table<RegionId, Region>(
              Region.class,
              SecurityArchitecture::regions,
              SecurityArchitecture.Builder::regions,
              Subject::of,
              RegionId::of),
          new Table<SuccessionId, Succession>(
              Succession.class,
              SecurityArchitecture::successions,
              SecurityArchitecture.Builder::successions,
              Subject::of,
              SuccessionId::of),
          new Table<OperationId, Operation>(
              Operation.class,
              SecurityArchitecture::operations,
              SecurityArchitecture.Builder::operations,
              Subject::of,
              OperationId::of),
          new Table<TieId, Tie>(
              Tie.class,
              SecurityArchitecture::ties,
              SecurityArchitecture.Builder::ties,
              Subject::of,
              TieId::of),
          new Table<LinkId, FrameworkLink>(
              FrameworkLink.class,
              SecurityArchitecture::links,
              SecurityArchitecture.Builder::links,
              Subject::of,
              LinkId::of),
          new Table<StrategyId, Strategy>(
              Strategy.class,
              SecurityArchitecture::strategies,
              SecurityArchitecture.Builder::strategies,
              Subject::of,
              StrategyId::of));
}
