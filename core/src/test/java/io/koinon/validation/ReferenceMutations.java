package io.koinon.validation;

import static io.koinon.validation.Site.about;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.finding.Subject;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.validation.Mutation.Mutant;
import java.util.Map;
import java.util.Optional;

/** Mistakes in what records refer to. */
final class ReferenceMutations {
  private static final String UNRESOLVED = "reference/unresolved";
  private static final String WRONG_KIND = "reference/wrong-kind";

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "a state that is referred to is dropped", UNRESOLVED, ReferenceMutations::state),
          Mutation.of(
              "a treaty that is referred to is dropped", UNRESOLVED, ReferenceMutations::treaty),
          Mutation.of(
              "an institution that is referred to is dropped",
              UNRESOLVED,
              ReferenceMutations::institution),
          Mutation.of(
              "a source that is referred to is dropped", UNRESOLVED, ReferenceMutations::source),
          Mutation.of("an act that is referred to is dropped", UNRESOLVED, ReferenceMutations::act),
          Mutation.of(
              "a region that is referred to is dropped", UNRESOLVED, ReferenceMutations::region),
          Mutation.of(
              "a weight that is referred to is dropped", UNRESOLVED, ReferenceMutations::weight),
          Mutation.of(
              "a spell ends with an act that is nowhere", UNRESOLVED, ReferenceMutations::lostAct),
          Mutation.of(
              "an institution is founded by an institution",
              WRONG_KIND,
              ReferenceMutations::foundedByInstitution),
          Mutation.of(
              "an institution administers an institution",
              WRONG_KIND,
              ReferenceMutations::administersInstitution),
          Mutation.of(
              "an institution is part of a treaty", WRONG_KIND, ReferenceMutations::partOfTreaty),
          Mutation.of(
              "a mode makes party to an institution",
              WRONG_KIND,
              ReferenceMutations::partyToInstitution));

  private ReferenceMutations() {}

  private static Optional<Mutant> state(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.states().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withStates(without(all.states(), id))));
  }

  private static Optional<Mutant> treaty(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.treaties().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withTreaties(without(all.treaties(), id))));
  }

  private static Optional<Mutant> institution(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.institutions().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withInstitutions(without(all.institutions(), id))));
  }

  private static Optional<Mutant> source(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.sources().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withSources(without(all.sources(), id))));
  }

  private static Optional<Mutant> act(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.acts().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withActs(without(all.acts(), id))));
  }

  private static Optional<Mutant> region(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.regions().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withRegions(without(all.regions(), id))));
  }

  private static Optional<Mutant> weight(Site at) {
    SecurityArchitecture all = at.valid();
    return at.oneOf(all.weights().keySet(), id -> true)
        .flatMap(id -> dropped(id, all.withWeights(without(all.weights(), id))));
  }

  private static <K, V> Map<K, V> without(Map<K, V> all, K id) {
    return ImmutableMap.copyOf(Maps.filterKeys(all, key -> !key.equals(id)));
  }

  /** The rule must find every record that refers to what is no more there, if one does. */
  private static Optional<Mutant> dropped(Object id, SecurityArchitecture without) {
    ImmutableSet<Subject> subjects = ImmutableSet.copyOf(ReferenceCensus.of(without).get(id));
    return subjects.isEmpty() ? Optional.empty() : Optional.of(new Mutant(without, subjects));
  }

  private static Optional<Mutant> lostAct(Site at) {
    Optional<Participation> spell = at.spell(any -> true);
    return spell.flatMap(
        it -> at.redating(it, it.interval().from(), new Endpoint.Reference("lost-act")));
  }

  private static Optional<FrameworkId> institutionOf(Site at) {
    return at.oneOf(at.valid().institutions().keySet(), id -> true);
  }

  private static Optional<Mutant> foundedByInstitution(Site at) {
    return at.institution(any -> true)
        .map(
            it ->
                about(
                    at.with(it.toBuilder().founding(institutionOf(at)).build()),
                    Subject.of(it.id())));
  }

  private static Optional<Mutant> administersInstitution(Site at) {
    return at.institution(any -> true)
        .map(
            it ->
                about(
                    at.with(it.toBuilder().addTreaty(institutionOf(at).orElseThrow()).build()),
                    Subject.of(it.id())));
  }

  private static Optional<Mutant> partOfTreaty(Site at) {
    FrameworkId treaty = at.dice().oneOf(at.valid().treaties().keySet().asList());
    return at.institution(any -> true)
        .map(it -> about(at.with(it.toBuilder().addPartOf(treaty).build()), Subject.of(it.id())));
  }

  private static Optional<Mutant> partyToInstitution(Site at) {
    return at.declaredMode(any -> true)
        .map(
            it ->
                about(
                    at.with(it.toBuilder().addPartyTo(institutionOf(at).orElseThrow()).build()),
                    Subject.of(it.id())));
  }
}
