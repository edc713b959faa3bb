package io.koinon.serialization.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.framework.Amendment;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.Succession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every bundled document with frameworks keeps: its form, its sources, its references. */
abstract class RecordsOfADocument {
  private final SecurityArchitecture architecture;
  private final Supplier<byte[]> document;

  RecordsOfADocument(SecurityArchitecture architecture, Supplier<byte[]> document) {
    this.architecture = architecture;
    this.document = document;
  }

  // The document

  @Test
  void document_isReadAndIsInCanonicalForm() {
    SecurityArchitecture read = ArchitectureFormat.json().read(document.get()).orElseThrow();
    assertThat(read).isEqualTo(architecture);
    assertThat(new String(ArchitectureFormat.json().write(read), UTF_8))
        .isEqualTo(new String(document.get(), UTF_8));
  }

  @Test
  void document_isGivenAnew() {
    document.get()[0] = 0;
    assertThat(document.get()[0]).isEqualTo((byte) '{');
  }

  @Test
  void document_saysItsVersionLicenceAndLimits() {
    assertThat(architecture.version())
        .hasValueSatisfying(v -> assertThat(v).matches("\\d+\\.\\d+\\.\\d+"));
    assertThat(architecture.licence()).isPresent();
    assertThat(architecture.note()).isPresent();
  }

  // Sources: what each record names

  /** What is said by the records of the document, by a name for each, and the sources it names. */
  private Map<String, List<SourceId>> citations() {
    Map<String, List<SourceId>> cited = new LinkedHashMap<>();
    for (State state : architecture.states().values()) {
      cited.put("state " + state.id(), state.sources());
    }
    for (Region region : architecture.regions().values()) {
      cited.put("region " + region.id(), region.sources());
    }
    architecture.frameworks().values().forEach(framework -> cite(cited, framework));
    for (Treaty treaty : architecture.treaties().values()) {
      for (Amendment amendment : treaty.amendments().values()) {
        cited.put("amendment " + treaty.id() + "/" + amendment.id(), amendment.sources());
      }
      treaty
          .inForceRule()
          .ifPresent(rule -> cited.put("entry into force of " + treaty.id(), rule.sources()));
    }
    architecture.acts().forEach((id, act) -> cited.put("act " + id, act.sources()));
    architecture.successions().values().forEach(succession -> cite(cited, succession));
    architecture.attestations().values().forEach(attestation -> cite(cited, attestation));
    architecture.operations().values().forEach(operation -> cite(cited, operation));
    architecture.links().forEach((id, link) -> cited.put("link " + id, link.sources()));
    for (int i = 0; i < architecture.participations().size(); i++) {
      cite(cited, architecture.participationKeys().get(i), architecture.participations().get(i));
    }
    return cited;
  }

  private static void cite(Map<String, List<SourceId>> cited, Succession succession) {
    cited.put("succession " + succession.id(), succession.sources());
    succession.seats().forEach(seat -> cited.put("seat " + succession.id() + seat, seat.sources()));
  }

  private static void cite(Map<String, List<SourceId>> cited, Attestation attestation) {
    cited.put("attestation " + attestation.id(), attestation.sources());
    attestation
        .holds()
        .forEach(one -> cited.put("attestation " + attestation.id() + one, one.sources()));
  }

  private static void cite(Map<String, List<SourceId>> cited, Operation operation) {
    String name = "operation " + operation.id();
    cited.put(name, operation.sources());
    operation.roles().forEach(role -> cited.put(name + role, role.sources()));
    operation.roster().ifPresent(roster -> cited.put("roster of " + name, roster.sources()));
    operation.observations().forEach(all -> cited.put(name + all, all.sources()));
    for (Contribution contribution : operation.contributions()) {
      cited.put(name + contribution, contribution.sources());
      contribution
          .observations()
          .forEach(one -> cited.put(name + contribution + one, one.sources()));
    }
  }

  private static void cite(Map<String, List<SourceId>> cited, Framework framework) {
    cited.put("framework " + framework.id(), framework.sources());
    framework
        .decisions()
        .forEach((id, one) -> cited.put("decision " + framework.id() + "/" + id, one.sources()));
    if (framework instanceof Treaty treaty) {
      treaty.obligations().forEach((id, one) -> cited.put("obligation " + id, one.sources()));
    }
    framework.exit().ifPresent(exit -> cited.put("exit " + framework.id(), exit.sources()));
    for (Mode mode : framework.declaredModes().values()) {
      cited.put("mode " + mode.id(), mode.sources());
      mode.roster().map(Roster::sources).ifPresent(s -> cited.put("roster " + mode.id(), s));
    }
  }

  private static void cite(Map<String, List<SourceId>> cited, String key, Participation spell) {
    cited.put("spell " + key, spell.sources());
    for (Limitation limitation : spell.limitations()) {
      cited.put("limitation " + key + limitation, limitation.sources());
    }
    for (Alternative alternative : spell.alternatives()) {
      cited.put("alternative " + key + alternative, List.of(alternative.account()));
    }
  }

  private Stream<SourceId> sourcesOfActs() {
    return architecture.participations().stream()
        .flatMap(
            spell ->
                Stream.concat(
                    Stream.of(spell.entry(), spell.exit()),
                    spell.alternatives().stream()
                        .flatMap(a -> Stream.of(a.entry(), a.exit()))
                        .flatMap(acts -> acts.stream())))
        .flatMap(acts -> acts.stream())
        .flatMap(act -> act.sources().stream());
  }

  private Set<SourceId> allCited() {
    return Stream.of(
            citations().values().stream().flatMap(List::stream),
            sourcesOfActs(),
            architecture.acts().values().stream().flatMap(act -> act.sources().stream()))
        .flatMap(sources -> sources)
        .collect(toSet());
  }

  private Stream<String> without(Predicate<String> kind) {
    return citations().entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()) && entry.getValue().isEmpty())
        .map(Map.Entry::getKey);
  }

  @Test
  void everyRecord_namesASource() {
    assertThat(without(key -> !key.startsWith("state "))).isEmpty();
  }

  @Test
  void everyState_namesASource() {
    assertThat(without(key -> key.startsWith("state "))).isEmpty();
  }

  @Test
  void sourcesThatAreNamed_areThere() {
    assertThat(architecture.sources().keySet()).containsAll(allCited());
  }

  @Test
  void sources_areAllUsed() {
    assertThat(allCited()).containsAll(architecture.sources().keySet());
  }

  @Test
  void sources_saveGeneralKnowledgeCanBeFound() {
    assertThat(
            architecture.sources().values().stream()
                .filter(source -> !source.id().value().equals("unverified"))
                .filter(
                    source ->
                        source.address().isEmpty()
                            && source.date().isEmpty()
                            && source.publisher().isEmpty()))
        .isEmpty();
  }

  // References

  private boolean exists(ActorId actor) {
    return actor instanceof StateId state
        ? architecture.states().containsKey(state)
        : architecture.frameworks().containsKey((FrameworkId) actor);
  }

  @Test
  void participantsAndTheirModes_areThere() {
    for (Participation spell : architecture.participations()) {
      Framework framework = architecture.getFramework(spell.framework());
      Set<ModeId> offered = framework.modes().stream().map(Mode::id).collect(toSet());
      assertThat(exists(spell.participant())).as(spell.key()).isTrue();
      assertThat(offered).contains(spell.mode());
      spell.alternatives().forEach(a -> a.mode().ifPresent(m -> assertThat(offered).contains(m)));
    }
  }

  @Test
  void participantsInActsAndScopes_areThere() {
    for (Participation spell : architecture.participations()) {
      Stream.concat(spell.entry().stream(), spell.exit().stream())
          .map(Act::by)
          .forEach(by -> by.ifPresent(actor -> assertThat(exists(actor)).isTrue()));
      Set<OrganId> organs =
          architecture
              .findInstitution(spell.framework())
              .map(Institution::organs)
              .map(map -> (Set<OrganId>) map.keySet())
              .orElse(Set.of());
      spell.limitations().stream()
          .flatMap(limitation -> limitation.scope().stream())
          .forEach(
              scope -> {
                assertThat(scope.counterparts()).allMatch(this::exists);
                assertThat(architecture.regions().keySet()).containsAll(scope.territories());
                scope.organ().ifPresent(organ -> assertThat(organs).contains(organ));
              });
    }
  }

  @Test
  void frameworksOfInstitutionsAndPartsOfTreaties_areThere() {
    for (Institution institution : architecture.institutions().values()) {
      institution.founding().ifPresent(id -> assertThat(architecture.findTreaty(id)).isPresent());
      assertThat(architecture.treaties().keySet()).containsAll(institution.treaties());
      assertThat(architecture.institutions().keySet()).containsAll(institution.partOf());
    }
    for (Treaty treaty : architecture.treaties().values()) {
      assertThat(treaty.depositaries()).allMatch(this::exists);
    }
    for (Framework framework : architecture.frameworks().values()) {
      Set<ModeId> offered = framework.modes().stream().map(Mode::id).collect(toSet());
      framework.declaredModes().values().forEach(m -> assertThat(offered).containsAll(m.above()));
    }
  }

  @Test
  void actorsInOperationsAndRegions_areThere() {
    assertThat(inOperations()).allMatch(this::exists);
    for (Region region : architecture.regions().values()) {
      assertThat(architecture.states().keySet()).containsAll(region.members());
    }
  }

  private Stream<ActorId> inOperations() {
    return architecture.operations().values().stream()
        .flatMap(
            operation ->
                Stream.of(
                        operation.hosts().stream(),
                        operation.roles().stream().map(OperationRole::actor),
                        operation.contributions().stream().map(Contribution::contributor))
                    .flatMap(actors -> actors));
  }

  @Test
  void states_allTakePartInSomething() {
    assertThat(
            Stream.concat(
                    architecture.participations().stream().map(Participation::participant),
                    inOperations())
                .collect(toSet()))
        .containsAll(architecture.states().keySet());
  }

  @Test
  void termsBesidesTheStandardOnes_areDeclaredAndDeclaredOnesAreUsed() {
    ImmutableSet<Right> rights =
        architecture.frameworks().values().stream()
            .flatMap(framework -> framework.declaredModes().values().stream())
            .flatMap(mode -> mode.rights().stream().flatMap(Set::stream))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Duty> duties =
        architecture.frameworks().values().stream()
            .flatMap(framework -> framework.declaredModes().values().stream())
            .flatMap(mode -> mode.duties().stream().flatMap(Set::stream))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<CooperationArea> areas =
        architecture.institutions().values().stream()
            .flatMap(institution -> institution.areas().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<ObligationKind> kinds =
        architecture.obligations().values().stream()
            .map(Obligation::kind)
            .collect(ImmutableSet.toImmutableSet());
    assertDeclared(
        kinds, ObligationKind.standard(), architecture.vocabulary().obligationKinds().keySet());
    assertDeclared(rights, Right.standard(), architecture.vocabulary().rights().keySet());
    assertDeclared(duties, Duty.standard(), architecture.vocabulary().duties().keySet());
    assertDeclared(areas, CooperationArea.standard(), architecture.vocabulary().areas().keySet());
  }

  private static <T> void assertDeclared(Set<T> used, Set<T> standard, Set<T> declared) {
    assertThat(used.stream().filter(term -> !standard.contains(term)).collect(toSet()))
        .isEqualTo(declared);
  }
}
