package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.cooperation.Operation;
import io.koinon.participation.Participation;
import io.koinon.testing.Dice;
import io.koinon.testing.KoinonDomain;
import io.koinon.testing.UsualTries;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds of every architecture. */
@Domain(KoinonDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(UsualTries.class)
class SecurityArchitecturePropertyTest {
  private static <T> List<T> shuffled(Iterable<T> records, Dice dice) {
    List<T> all = ImmutableList.copyOf(records);
    return dice.different(all.size(), all);
  }

  private static Operation shuffled(Operation operation, Dice dice) {
    return operation.toBuilder()
        .roles(shuffled(operation.roles(), dice))
        .contributions(
            shuffled(operation.contributions(), dice).stream()
                .map(each -> each.withObservations(shuffled(each.observations(), dice)))
                .toList())
        .observations(shuffled(operation.observations(), dice))
        .build();
  }

  @Property(tries = 100)
  void orderOfAdding_doesNotMatter(@ForAll SecurityArchitecture architecture, @ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    SecurityArchitecture.Builder other =
        SecurityArchitecture.builder()
            .title(architecture.title())
            .observedThrough(architecture.observedThrough())
            .version(architecture.version())
            .licence(architecture.licence())
            .note(architecture.note())
            .vocabulary(architecture.vocabulary())
            .addAllParticipations(shuffled(architecture.participations(), dice));
    shuffled(architecture.operations().values(), dice)
        .forEach(each -> other.addOperation(shuffled(each, dice)));
    shuffled(architecture.ties().values(), dice).forEach(other::addTie);
    shuffled(architecture.links().values(), dice).forEach(other::addLink);
    shuffled(architecture.strategies().values(), dice).forEach(other::addStrategy);
    shuffled(architecture.successions().values(), dice).forEach(other::addSuccession);
    shuffled(architecture.attestations().values(), dice).forEach(other::addAttestation);
    shuffled(architecture.weights().values(), dice).forEach(other::addWeight);
    shuffled(architecture.acts().entrySet(), dice).forEach(other::putAct);
    shuffled(architecture.institutions().values(), dice).forEach(other::addInstitution);
    shuffled(architecture.treaties().values(), dice).forEach(other::addTreaty);
    shuffled(architecture.regions().values(), dice).forEach(other::addRegion);
    shuffled(architecture.states().values(), dice).forEach(other::addState);
    shuffled(architecture.sources().values(), dice).forEach(other::addSource);
    shuffled(architecture.extensions().entrySet(), dice).forEach(other::putExtension);

    assertThat(other.build()).isEqualTo(architecture).hasSameHashCodeAs(architecture);
  }

  @Property(tries = 100)
  void participations_areSortedByFrameworkThenParticipantThenStart(
      @ForAll SecurityArchitecture architecture) {
    Participation last = null;
    for (Participation spell : architecture.participations()) {
      if (last != null) {
        int byFramework = last.framework().value().compareTo(spell.framework().value());
        assertThat(byFramework).isNotPositive();
        if (byFramework == 0 && !last.participant().equals(spell.participant())) {
          assertThat(last.participant().isState() || !spell.participant().isState()).isTrue();
        } else if (byFramework == 0) {
          assertThat(last.interval()).isLessThanOrEqualTo(spell.interval());
        }
      }
      last = spell;
    }
  }

  @Property(tries = 100)
  void histories_areAllSpellsByPair(@ForAll SecurityArchitecture architecture) {
    Set<List<Object>> pairs = new LinkedHashSet<>();
    int spells = 0;
    for (Participation spell : architecture.participations()) {
      if (pairs.add(List.of(spell.participant(), spell.framework()))) {
        ImmutableList<Participation> history =
            architecture.history(spell.participant(), spell.framework());
        spells += history.size();
        assertThat(history)
            .allMatch(
                s ->
                    s.participant().equals(spell.participant())
                        && s.framework().equals(spell.framework()));
      }
    }
    assertThat(spells).isEqualTo(architecture.participations().size());
  }

  @Property(tries = 100)
  void participationKeys_areUniqueAndInTheOrderOfTheSpells(
      @ForAll SecurityArchitecture architecture) {
    ImmutableList<String> keys = architecture.participationKeys();

    assertThat(new HashSet<>(keys)).hasSameSizeAs(architecture.participations());
    for (int i = 0; i < keys.size(); i++) {
      assertThat(keys.get(i)).startsWith(architecture.participations().get(i).key());
    }
  }

  @Property(tries = 100)
  void actors_areAllWhoMayTakePart(@ForAll SecurityArchitecture architecture) {
    Set<ActorId> expected = new HashSet<>(architecture.states().keySet());
    expected.addAll(architecture.institutions().keySet());
    architecture.participations().forEach(spell -> expected.add(spell.participant()));

    assertThat(ImmutableSet.copyOf(architecture.actors())).isEqualTo(expected);
  }

  @Property(tries = 100)
  void toBuilder_buildsTheSame(@ForAll SecurityArchitecture architecture) {
    assertThat(architecture.toBuilder().build()).isEqualTo(architecture);
    assertThat(architecture.toString()).doesNotContain("\n");
  }
}
