package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.Principle;
import io.koinon.base.StateId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.state.Assessment;
import io.koinon.state.Origin;
import io.koinon.state.Region;
import io.koinon.state.Succession;
import io.koinon.strategy.Measure;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.testing.Architectures;
import io.koinon.testing.UsualTries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** That writing and reading are inverse, and that there is one way to write. */
@AddLifecycleHook(UsualTries.class)
class RoundTripPropertyTest {
  private static final ArchitectureFormat PRETTY = ArchitectureFormat.json();
  private static final ArchitectureFormat COMPACT = PRETTY.compact();

  @Provide
  Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  @Property(generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void whatWasWritten_isReadBackEqual(@ForAll("architectures") SecurityArchitecture architecture) {
    assertIsReadBack(architecture, PRETTY);
    assertIsReadBack(architecture, COMPACT);
  }

  private static void assertIsReadBack(
      SecurityArchitecture architecture, ArchitectureFormat format) {
    ReadResult result = format.read(format.write(architecture));
    assertThat(result.problems()).isEmpty();
    assertThat(result.problemCount()).isZero();
    assertThat(result.orElseThrow().equals(architecture)).isTrue();
  }

  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void whatWasReadBack_isWrittenAsBefore(
      @ForAll("architectures") SecurityArchitecture architecture) {
    byte[] pretty = PRETTY.write(architecture);
    byte[] compact = COMPACT.write(architecture);
    assertThat(PRETTY.write(COMPACT.read(compact).orElseThrow())).isEqualTo(pretty);
    assertThat(COMPACT.write(PRETTY.read(pretty).orElseThrow())).isEqualTo(compact);
  }

  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void equalArchitecturesBuiltInAnotherOrder_areTheSameBytes(
      @ForAll("architectures") SecurityArchitecture architecture, @ForAll Random random) {
    SecurityArchitecture other = inAnotherOrder(architecture, random);
    assertThat(other.equals(architecture)).isTrue();
    assertThat(PRETTY.write(other)).isEqualTo(PRETTY.write(architecture));
    assertThat(COMPACT.write(other)).isEqualTo(COMPACT.write(architecture));
  }

  private static SecurityArchitecture inAnotherOrder(SecurityArchitecture a, Random random) {
    List<Consumer<SecurityArchitecture.Builder>> steps = new ArrayList<>();
    a.sources().values().forEach(source -> steps.add(to -> to.addSource(source)));
    a.acts().forEach((id, act) -> steps.add(to -> to.putAct(id, act)));
    a.attestations().values().forEach(each -> steps.add(to -> to.addAttestation(each)));
    a.weights().values().forEach(each -> steps.add(to -> to.addWeight(each)));
    a.successions()
        .values()
        .forEach(each -> steps.add(to -> to.addSuccession(other(each, random))));
    a.states().values().forEach(state -> steps.add(to -> to.addState(state)));
    a.regions().values().forEach(region -> steps.add(to -> to.addRegion(other(region, random))));
    a.treaties().values().forEach(treaty -> steps.add(to -> to.addTreaty(treaty)));
    a.institutions().values().forEach(each -> steps.add(to -> to.addInstitution(each)));
    a.participations().forEach(spell -> steps.add(to -> to.addParticipation(spell)));
    a.operations().values().forEach(each -> steps.add(to -> to.addOperation(other(each, random))));
    a.ties().values().forEach(tie -> steps.add(to -> to.addTie(tie)));
    a.links().values().forEach(link -> steps.add(to -> to.addLink(link)));
    a.strategies().values().forEach(each -> steps.add(to -> to.addStrategy(other(each, random))));
    a.extensions().forEach((name, value) -> steps.add(to -> to.putExtension(name, value)));
    Collections.shuffle(steps, random);
    SecurityArchitecture.Builder builder =
        SecurityArchitecture.builder()
            .vocabulary(a.vocabulary())
            .note(a.note())
            .licence(a.licence())
            .version(a.version())
            .observedThrough(a.observedThrough())
            .title(a.title());
    steps.forEach(step -> step.accept(builder));
    return builder.build();
  }

  private static Succession other(Succession succession, Random random) {
    List<Map.Entry<ActorId, Origin>> successors =
        new ArrayList<>(succession.successors().entrySet());
    Collections.shuffle(successors, random);
    List<Assessment> assessments = new ArrayList<>(succession.assessments().values());
    Collections.shuffle(assessments, random);
    Succession.Builder other =
        succession.toBuilder().successors(ImmutableMap.of()).assessments(ImmutableMap.of());
    successors.forEach(other::putSuccessor);
    assessments.forEach(other::addAssessment);
    return other.build();
  }

  private static Operation other(Operation operation, Random random) {
    List<OperationRole> roles = new ArrayList<>(operation.roles());
    Collections.shuffle(roles, random);
    List<Contribution> contributions = new ArrayList<>(operation.contributions());
    Collections.shuffle(contributions, random);
    return operation.toBuilder().roles(roles).contributions(contributions).build();
  }

  private static Strategy other(Strategy strategy, Random random) {
    List<Objective> objectives = new ArrayList<>(strategy.objectives().values());
    Collections.shuffle(objectives, random);
    List<Phase> phases = new ArrayList<>(strategy.phases().values());
    Collections.shuffle(phases, random);
    List<Principle> principles = new ArrayList<>(strategy.principles());
    Collections.shuffle(principles, random);
    Strategy.Builder other =
        strategy.toBuilder()
            .objectives(ImmutableMap.of())
            .phases(ImmutableMap.of())
            .principles(principles);
    objectives.forEach(other::addObjective);
    phases.forEach(phase -> other.addPhase(other(phase, random)));
    return other.build();
  }

  private static Phase other(Phase phase, Random random) {
    List<Measure> measures = new ArrayList<>(phase.measures().values());
    Collections.shuffle(measures, random);
    List<Milestone> milestones = new ArrayList<>(phase.milestones().values());
    Collections.shuffle(milestones, random);
    Phase.Builder other =
        phase.toBuilder().measures(ImmutableMap.of()).milestones(ImmutableMap.of());
    measures.forEach(other::addMeasure);
    milestones.forEach(other::addMilestone);
    return other.build();
  }

  private static Region other(Region region, Random random) {
    List<StateId> members = new ArrayList<>(region.members());
    Collections.shuffle(members, random);
    return region.toBuilder().members(members).build();
  }

  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void ids_areWrittenInAlphabeticalOrder(
      @ForAll("architectures") SecurityArchitecture architecture) {
    Node root = JsonText.of(COMPACT.write(architecture)).root();
    for (String property :
        List.of(
            "sources",
            "acts",
            "states",
            "regions",
            "treaties",
            "institutions",
            "successions",
            "attestations",
            "participations",
            "operations",
            "ties",
            "links",
            "strategies")) {
      root.find(property)
          .ifPresent(
              records ->
                  assertThat(records.value().members().stream().map(Member::name))
                      .isSorted()
                      .doesNotHaveDuplicates());
    }
  }

  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void sourceMap_tellsWhereEveryRecordStands(
      @ForAll("architectures") SecurityArchitecture architecture) {
    assertPlacesAreRight(PRETTY.writeString(architecture));
    assertPlacesAreRight(COMPACT.writeString(architecture));
  }

  private static void assertPlacesAreRight(String text) {
    ReadResult result = PRETTY.withSourceMap().read(text);
    assertThat(result.problems()).isEmpty();
    assertThat(result.sourceMap().orElseThrow().locations())
        .containsExactlyInAnyOrderEntriesOf(SourceMapOracle.of(JsonText.of(text)));
  }

  @Property(tries = 60, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void layoutEscapesAndOrderOfProperties_areWithoutMeaning(
      @ForAll("architectures") SecurityArchitecture architecture, @ForAll Random random) {
    String laidOut = Layout.atRandom(JsonText.of(COMPACT.write(architecture)).root(), random);
    assertPlacesAreRight(laidOut);
    assertThat(PRETTY.read(laidOut).orElseThrow().equals(architecture)).isTrue();
  }

  @Property(tries = 40, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void prettyAndCompact_differInBlanksOnly(
      @ForAll("architectures") SecurityArchitecture architecture) {
    assertThat(withoutBlanks(PRETTY.writeString(architecture)))
        .isEqualTo(COMPACT.writeString(architecture));
    assertThat(PRETTY.writeString(architecture)).endsWith("}\n").doesNotContain("\r", "\t", " \n");
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        kept.append(c).append(text.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (quoted || (c != ' ' && c != '\n')) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  @Property(tries = 40, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void settings_changeNothingInTheArchitecture(
      @ForAll("architectures") SecurityArchitecture architecture) {
    byte[] document = PRETTY.write(architecture);
    ReadResult plain = PRETTY.read(document);
    ReadResult other = COMPACT.withSourceMap().withProblemLimit(1).read(document);
    assertThat(other.orElseThrow().equals(plain.orElseThrow())).isTrue();
    assertThat(other.sourceMap()).isPresent();
    assertThat(plain.sourceMap()).isEmpty();
  }
}
