package io.koinon.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.Orders;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The laws of ids, codes and terms: text and back, and a total order. */
class IdsPropertyTest {
  private static final ImmutableList<Function<String, ? extends Object>> SLUGS =
      ImmutableList.of(
          FrameworkId::of,
          RegionId::of,
          OrganId::of,
          SourceId::of,
          AmendmentId::of,
          ActId::of,
          AttestationId::of,
          SuccessionId::of,
          OperationId::of,
          NeedId::of,
          TieId::of,
          LinkId::of,
          StrategyId::of,
          PhaseId::of,
          ObjectiveId::of,
          Right::of,
          Duty::of,
          CooperationArea::of,
          Matter::of,
          Principle::of,
          ObligationKind::of,
          CasusEvent::of,
          Means::of);

  /**
   * Ids that have an owner and a name.
   *
   * @param of the id of two texts
   * @param parse the id of one text
   * @param <T> the ids
   */
  private record Owned<T extends Comparable<? super T>>(
      BiFunction<String, String, T> of, Function<String, T> parse) {
    void check(String owner, String name, String other, String otherName) {
      T one = of.apply(owner, name);
      T second = of.apply(other, otherName);
      int byOwner = owner.compareTo(other);
      int expected = byOwner == 0 ? name.compareTo(otherName) : byOwner;

      assertThat(one.toString()).isEqualTo(owner + "/" + name);
      assertThat(parse.apply(one.toString())).isEqualTo(one);
      assertThat(Integer.signum(one.compareTo(second))).isEqualTo(Integer.signum(expected));
      Orders.assertTotalOrder(one, second, of.apply(owner, otherName));
    }
  }

  private static final ImmutableList<Owned<?>> OWNED =
      ImmutableList.of(
          new Owned<>(
              (owner, name) -> DecisionId.of(FrameworkId.of(owner), name), DecisionId::parse),
          new Owned<>((owner, name) -> MeasureId.of(PhaseId.of(owner), name), MeasureId::parse),
          new Owned<>(
              (owner, name) -> MilestoneId.of(PhaseId.of(owner), name), MilestoneId::parse));

  @Provide
  Arbitrary<String> slugs() {
    return words("ab9").withoutEdgeCases();
  }

  @Provide
  Arbitrary<String> upperCase() {
    return words("AB9").filter(text -> text.charAt(0) != '9').withoutEdgeCases();
  }

  /** Few letters and short words, so that equal ids and common beginnings are met. */
  private static Arbitrary<String> words(String letters) {
    return Arbitraries.strings()
        .withChars(letters)
        .ofMinLength(1)
        .ofMaxLength(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(words -> String.join("-", words));
  }

  @Provide
  Arbitrary<ActorId> actors() {
    return Arbitraries.<ActorId>oneOf(slugs().map(FrameworkId::of), upperCase().map(StateId::of))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<ModeId> modes() {
    return Combinators.combine(slugs().map(FrameworkId::of), slugs())
        .as(ModeId::of)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<ObligationId> obligations() {
    return Combinators.combine(slugs().map(FrameworkId::of), slugs())
        .as(ObligationId::of)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Code> codes() {
    return Combinators.combine(
            slugs(), Arbitraries.strings().withChars("aA0._-").ofMinLength(1).ofMaxLength(2))
        .as(Code::of)
        .withoutEdgeCases();
  }

  @Property
  void slug_isReadBackFromItsText(@ForAll("slugs") String text) {
    for (Function<String, ? extends Object> of : SLUGS) {
      Object id = of.apply(text);

      assertThat(of.apply(id.toString())).isEqualTo(id);
      assertThat(id.toString()).isEqualTo(text);
    }
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void slug_isSortedByItsText(
      @ForAll("slugs") String a, @ForAll("slugs") String b, @ForAll("slugs") String c) {
    sortedByText(FrameworkId.of(a), FrameworkId.of(b), FrameworkId.of(c));
    sortedByText(RegionId.of(a), RegionId.of(b), RegionId.of(c));
    sortedByText(OrganId.of(a), OrganId.of(b), OrganId.of(c));
    sortedByText(SourceId.of(a), SourceId.of(b), SourceId.of(c));
    sortedByText(AmendmentId.of(a), AmendmentId.of(b), AmendmentId.of(c));
    sortedByText(ActId.of(a), ActId.of(b), ActId.of(c));
    sortedByText(AttestationId.of(a), AttestationId.of(b), AttestationId.of(c));
    sortedByText(SuccessionId.of(a), SuccessionId.of(b), SuccessionId.of(c));
    sortedByText(OperationId.of(a), OperationId.of(b), OperationId.of(c));
    sortedByText(NeedId.of(a), NeedId.of(b), NeedId.of(c));
    sortedByText(TieId.of(a), TieId.of(b), TieId.of(c));
    sortedByText(LinkId.of(a), LinkId.of(b), LinkId.of(c));
    sortedByText(StrategyId.of(a), StrategyId.of(b), StrategyId.of(c));
    sortedByText(PhaseId.of(a), PhaseId.of(b), PhaseId.of(c));
    sortedByText(ObjectiveId.of(a), ObjectiveId.of(b), ObjectiveId.of(c));
    sortedByText(Right.of(a), Right.of(b), Right.of(c));
    sortedByText(Duty.of(a), Duty.of(b), Duty.of(c));
    sortedByText(CooperationArea.of(a), CooperationArea.of(b), CooperationArea.of(c));
    sortedByText(Matter.of(a), Matter.of(b), Matter.of(c));
    sortedByText(Principle.of(a), Principle.of(b), Principle.of(c));
    sortedByText(ObligationKind.of(a), ObligationKind.of(b), ObligationKind.of(c));
    sortedByText(CasusEvent.of(a), CasusEvent.of(b), CasusEvent.of(c));
    sortedByText(Means.of(a), Means.of(b), Means.of(c));
    Statistics.collect(Integer.signum(a.compareTo(b)));
    Statistics.coverage(
        coverage -> {
          coverage.check(-1).percentage(share -> share > 10);
          coverage.check(0).percentage(share -> share > 0.5);
          coverage.check(1).percentage(share -> share > 10);
        });
  }

  private static <T extends Comparable<? super T>> void sortedByText(T a, T b, T c) {
    Orders.assertTotalOrder(a, b, c);
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.toString().compareTo(b.toString())));
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void actorId_isReadBackFromItsText(@ForAll("actors") ActorId actor) {
    assertThat(ActorId.of(actor.value())).isEqualTo(actor);
    assertThat(ActorId.of(actor.toString())).isEqualTo(actor);
    Statistics.collect(actor.getClass());
    Statistics.coverage(
        coverage -> {
          coverage.check(StateId.class).percentage(share -> share > 20);
          coverage.check(FrameworkId.class).percentage(share -> share > 20);
        });
  }

  @Property
  void actorId_isATotalOrder(
      @ForAll("actors") ActorId a, @ForAll("actors") ActorId b, @ForAll("actors") ActorId c) {
    Orders.assertTotalOrder(a, b, c);
  }

  @Property
  void actorId_sortsStatesFirst(
      @ForAll("upperCase") String state, @ForAll("slugs") String framework) {
    assertThat(StateId.of(state).compareTo(FrameworkId.of(framework))).isNegative();
  }

  @Property
  void modeId_isReadBackByParse(@ForAll("modes") ModeId mode) {
    assertThat(ModeId.parse(mode.toString())).isEqualTo(mode);
  }

  @Property
  void modeId_isATotalOrderByFrameworkAndName(
      @ForAll("modes") ModeId a, @ForAll("modes") ModeId b, @ForAll("modes") ModeId c) {
    Orders.assertTotalOrder(a, b, c);
    int byFramework = a.framework().value().compareTo(b.framework().value());
    int expected = byFramework == 0 ? a.name().compareTo(b.name()) : byFramework;

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
  }

  @Property
  void obligationId_isReadBackByParseAndNamesADuty(@ForAll("obligations") ObligationId id) {
    assertThat(ObligationId.parse(id.toString())).isEqualTo(id);
    assertThat(Duty.of(id).value()).isEqualTo(id.toString());
    assertThat(Duty.of(id.toString()).obligation()).contains(id);
  }

  @Property
  void obligationId_isATotalOrderByTreatyAndName(
      @ForAll("obligations") ObligationId a,
      @ForAll("obligations") ObligationId b,
      @ForAll("obligations") ObligationId c) {
    Orders.assertTotalOrder(a, b, c);
    int byTreaty = a.treaty().value().compareTo(b.treaty().value());
    int expected = byTreaty == 0 ? a.name().compareTo(b.name()) : byTreaty;

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
  }

  @Property
  void ownedId_isReadBackByParseAndSortedByOwnerAndName(
      @ForAll("slugs") String owner,
      @ForAll("slugs") String name,
      @ForAll("slugs") String other,
      @ForAll("slugs") String otherName) {
    OWNED.forEach(ids -> ids.check(owner, name, other, otherName));
  }

  @Property
  void code_isReadBackByParse(@ForAll("codes") Code code) {
    assertThat(Code.parse(code.toString())).isEqualTo(code);
  }

  @Property
  void code_isATotalOrderBySchemeAndValue(
      @ForAll("codes") Code a, @ForAll("codes") Code b, @ForAll("codes") Code c) {
    Orders.assertTotalOrder(a, b, c);
    int byScheme = a.scheme().compareTo(b.scheme());
    int expected = byScheme == 0 ? a.value().compareTo(b.value()) : byScheme;

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
  }
}
