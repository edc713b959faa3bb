package io.koinon.architecture;

import static io.koinon.Refusals.assertRefused;
import static io.koinon.architecture.Worlds.CSTO;
import static io.koinon.architecture.Worlds.KAZ;
import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.world;
import static io.koinon.architecture.Worlds.worldOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.TieId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Subject;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.strategy.Strategy;
import io.koinon.time.Interval;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Edits of one record. */
class OneRecordTest {
  private static final Participation FIRST = spell(KAZ, "csto/member", "2003/2005");
  private static final Participation SECOND = spell(KAZ, "csto/member", "2006/..");
  private static final State KAZAKHSTAN = state("KAZ");

  private static void assertStale(ThrowingCallable edit, Subject subject) {
    assertThatExceptionOfType(StaleRecordException.class)
        .isThrownBy(edit)
        .withMessageContaining(subject.toString())
        .satisfies(refusal -> assertThat(refusal.subject()).isEqualTo(subject));
  }

  @Test
  void spells_areAddedInTheirPlace() {
    SecurityArchitecture none = worldOf(csto(member()));

    assertThat(none.withParticipation(SECOND).withParticipation(FIRST).participations())
        .containsExactly(FIRST, SECOND);
    assertThat(none.withParticipation(FIRST).withParticipation(FIRST).participations())
        .containsExactly(FIRST, FIRST);
  }

  @Test
  void spells_areRemovedOneByOne() {
    SecurityArchitecture both = worldOf(csto(member()), FIRST, FIRST, SECOND);

    assertThat(both.withoutParticipation(FIRST).participations()).containsExactly(FIRST, SECOND);
    assertThat(both.withoutParticipation(SECOND).participations()).containsExactly(FIRST, FIRST);
    assertStale(
        () -> both.withoutParticipation(SECOND.withNote("x")),
        Subject.participation("csto/KAZ/member/2006"));
  }

  @Test
  void spell_isReplaced() {
    Participation other = spell(StateId.of("ARM"), "csto/member", "2003/..");
    SecurityArchitecture both = worldOf(csto(member()), FIRST, SECOND);

    assertThat(both.replace(SECOND, other)).isEqualTo(worldOf(csto(member()), FIRST, other));
    assertThat(both.replace(SECOND, SECOND)).isEqualTo(both);
    assertStale(() -> both.replace(other, FIRST), Subject.participation("csto/ARM/member/2003"));
  }

  @Test
  void state_isPutRemovedAndReplaced() {
    State renamed = KAZAKHSTAN.withName("Qazaqstan");
    State armenia = state("ARM");
    SecurityArchitecture one = world().build().withState(KAZAKHSTAN);

    assertThat(one).isEqualTo(world().addState(KAZAKHSTAN).build());
    assertThat(one.withState(renamed).states().values()).containsExactly(renamed);
    assertThat(one.withState(armenia).states().values()).containsExactly(armenia, KAZAKHSTAN);
    assertThat(one.withoutState(KAZ)).isEqualTo(world().build());
    assertThat(one.replace(KAZAKHSTAN, renamed).states().values()).containsExactly(renamed);
    assertThat(one.replace(KAZAKHSTAN, armenia).states().values()).containsExactly(armenia);
    assertStale(() -> one.replace(renamed, KAZAKHSTAN), Subject.of(KAZ));
    assertStale(
        () -> one.withState(armenia).replace(KAZAKHSTAN, armenia), Subject.of(armenia.id()));
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> one.withoutState(armenia.id()))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo("state"));
  }

  @Test
  void frameworks_arePutRemovedAndReplaced() {
    FrameworkId cst = cst().id();
    SecurityArchitecture both = world().build().withTreaty(cst()).withInstitution(csto());

    assertThat(both.frameworks().keySet()).containsExactly(cst, CSTO);
    assertThat(both.withoutTreaty(cst)).isEqualTo(worldOf(csto()));
    assertThat(both.withoutInstitution(CSTO)).isEqualTo(worldOf(cst()));
    assertThat(both.replace(cst(), cst().withNote("x")).getTreaty(cst).note()).contains("x");
    assertThat(both.replace(csto(), csto(member())).getInstitution(CSTO).modes()).hasSize(1);
    assertStale(() -> both.replace(csto(member()), csto()), Subject.of(CSTO));
    assertStale(() -> both.replace(cst().withNote("x"), cst()), Subject.of(cst));
    assertRefused(
        () -> both.withInstitution(institution("cst", "2000/..")),
        "architecture/framework-twice",
        "cst");
    assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> both.withoutTreaty(CSTO));
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> both.withoutInstitution(cst));
  }

  private static Operation operation(String id) {
    return Operation.builder()
        .id(OperationId.of(id))
        .name(id)
        .kind(OperationKind.EXERCISE)
        .existence(Interval.parse("2020/.."))
        .build();
  }

  @Test
  void operations_arePutRemovedAndReplaced() {
    Operation first = operation("first");
    Operation second = operation("second");
    SecurityArchitecture one = world().build().withOperation(first);

    assertThat(one.operations().values()).containsExactly(first);
    assertThat(one.withOperation(second).operations().values()).containsExactly(first, second);
    assertThat(one.withOperation(first.withName("x")).operations().values())
        .containsExactly(first.withName("x"));
    assertThat(one.withoutOperation(first.id())).isEqualTo(world().build());
    assertThat(one.replace(first, second).operations().values()).containsExactly(second);
    assertStale(() -> one.replace(second, first), Subject.of(second.id()));
    assertStale(() -> one.withOperation(second).replace(first, second), Subject.of(second.id()));
    assertRefused(
        () -> world().addInstitution(csto()).build().withOperation(operation("csto")),
        "architecture/operation-is-framework",
        "csto");
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> one.withoutOperation(second.id()))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo("operation"));
  }

  private static Tie tie(String id) {
    return Tie.builder()
        .id(TieId.of(id))
        .addBetween(KAZ, StateId.of("ARM"))
        .area(CooperationArea.ENERGY)
        .interval(Interval.always())
        .build();
  }

  @Test
  void ties_arePutRemovedAndReplaced() {
    Tie first = tie("first");
    Tie second = tie("second");
    SecurityArchitecture one = world().build().withTie(first);

    assertThat(one.ties().values()).containsExactly(first);
    assertThat(one.withTie(second).ties().values()).containsExactly(first, second);
    assertThat(one.withoutTie(first.id())).isEqualTo(world().build());
    assertThat(one.replace(first, second).ties().values()).containsExactly(second);
    assertStale(() -> one.replace(second, first), Subject.of(second.id()));
    assertStale(() -> one.withTie(second).replace(first, second), Subject.of(second.id()));
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> one.withoutTie(second.id()))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo("tie"));
  }

  private static FrameworkLink link(String id) {
    return FrameworkLink.builder()
        .id(LinkId.of(id))
        .kind(LinkKind.AGREEMENT)
        .addBetween(CSTO, cst().id())
        .interval(Interval.always())
        .build();
  }

  @Test
  void links_arePutRemovedAndReplaced() {
    FrameworkLink first = link("first");
    FrameworkLink second = link("second");
    SecurityArchitecture one = world().build().withLink(first);

    assertThat(one.links().values()).containsExactly(first);
    assertThat(one.withLink(second).links().values()).containsExactly(first, second);
    assertThat(one.withoutLink(first.id())).isEqualTo(world().build());
    assertThat(one.replace(first, second).links().values()).containsExactly(second);
    assertStale(() -> one.replace(second, first), Subject.of(second.id()));
    assertStale(() -> one.withLink(second).replace(first, second), Subject.of(second.id()));
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> one.withoutLink(second.id()))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo("link"));
  }

  private static Strategy strategy(String id) {
    return Strategy.builder().id(StrategyId.of(id)).title("Two tracks").build();
  }

  @Test
  void strategies_arePutRemovedAndReplaced() {
    Strategy first = strategy("first");
    Strategy second = strategy("second");
    SecurityArchitecture one = world().build().withStrategy(first);

    assertThat(one.strategies().values()).containsExactly(first);
    assertThat(one.withStrategy(second).strategies().values()).containsExactly(first, second);
    assertThat(one.withoutStrategy(first.id())).isEqualTo(world().build());
    assertThat(one.replace(first, second).strategies().values()).containsExactly(second);
    assertStale(() -> one.replace(second, first), Subject.of(second.id()));
    assertStale(() -> one.withStrategy(second).replace(first, second), Subject.of(second.id()));
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> one.withoutStrategy(second.id()))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo("strategy"));
  }
}
