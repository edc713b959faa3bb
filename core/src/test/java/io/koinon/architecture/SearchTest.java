package io.koinon.architecture;

import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.world;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SearchHit.Kind;
import io.koinon.architecture.SearchHit.Label;
import io.koinon.architecture.SearchHit.Match;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.FrameworkId;
import io.koinon.base.Name;
import io.koinon.base.StateId;
import io.koinon.state.State;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static State named(String id, String name, String... others) {
    return state(id).withName(name).withNames(Arrays.stream(others).map(SearchTest::name).toList());
  }

  private static Name name(String text) {
    return Name.builder().text(text).build();
  }

  private static final SecurityArchitecture WORLD =
      world()
          .addState(named("CIV", "Côte d’Ivoire", "Ivory Coast"))
          .addState(named("DEU", "Germany", "Bundesrepublik Deutschland", "Германия"))
          .addState(named("PRK", "North Korea"))
          .addState(named("KOR", "South Korea"))
          .addState(named("TUR", "Türkiye", "Turkey"))
          .addState(
              named("SRB", "Serbia")
                  .withCodes(
                      DatedCode.of(Code.parse("cow:345")), DatedCode.of(Code.parse("gw:340"))))
          .addTreaty(cst().withName("Collective Security Treaty"))
          .addInstitution(
              csto()
                  .withName("Collective Security Treaty Organization")
                  .withNames(name("Организация Договора о коллективной безопасности"))
                  .withAcronym("CSTO"))
          .addInstitution(Worlds.institution("iron-heel", "1955/..").withName("Straßenbund"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cote d'ivoire | [CIV (name Côte d’Ivoire, exact)]",
        "CÔTE D’IVOIRE | [CIV (name Côte d’Ivoire, exact)]",
        "turkiye | [TUR (name Türkiye, exact)]",
        "tur | [TUR (id TUR, exact)]",
        "ГЕРМАНИЯ | [DEU (name Германия, exact)]",
        "iron heel | [iron-heel (id iron-heel, exact)]",
        "strassenbund | [iron-heel (name Straßenbund, exact)]",
        "STRASSENBUND | [iron-heel (name Straßenbund, exact)]",
        "345 | [SRB (code cow:345, exact)]",
        "cow:345 | [SRB (code cow:345, exact)]",
        "gw:345 | []",
        "34 | []",
        "korea | [KOR (name South Korea, partial), PRK (name North Korea, partial)]",
        "orea | []",
        "deutsch | [DEU (name Bundesrepublik Deutschland, partial)]",
        "договора о | [csto (name Организация Договора о коллективной безопасности, partial)]",
        "Germny | [DEU (name Germany, suggestion)]",
        "cstoo | [csto (id csto, suggestion)]",
        "xyzzy | []",
      })
  void search_findsByWhatSomebodyIsCalled(String text, String expected) {
    assertThat(WORLD.search(text)).hasToString(expected);
  }

  @Test
  void exact_comesBeforePartial() {
    assertThat(WORLD.search("Collective Security Treaty"))
        .map(SearchHit::toString)
        .containsExactly(
            "cst (name Collective Security Treaty, exact)",
            "csto (name Collective Security Treaty Organization, partial)");
    assertThat(WORLD.search("cst"))
        .map(SearchHit::toString)
        .containsExactly("cst (id cst, exact)", "csto (id csto, partial)");
  }

  @Test
  void acronym_isFound() {
    SecurityArchitecture odkb =
        world().addInstitution(csto().withName("Organization").withAcronym("ODKB")).build();

    assertThat(odkb.search("odkb"))
        .containsExactly(
            new SearchHit(FrameworkId.of("csto"), new Label(Kind.ACRONYM, "ODKB"), Match.EXACT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "'", "\u0301"})
  void nothingToLookFor_findsNothing(String text) {
    assertThat(WORLD.search(text)).isEmpty();
  }

  @Test
  void hits_areSortedTheClosestFirst() {
    Label id = new Label(Kind.ID, "SRB");
    Label name = new Label(Kind.NAME, "Serbia");
    ImmutableList<SearchHit> sorted =
        ImmutableList.of(
            new SearchHit(StateId.of("SRB"), id, Match.EXACT),
            new SearchHit(StateId.of("SRB"), name, Match.EXACT),
            new SearchHit(FrameworkId.of("srb"), name, Match.EXACT),
            new SearchHit(StateId.of("AAA"), id, Match.PARTIAL),
            new SearchHit(StateId.of("AAA"), id, Match.SUGGESTION));

    assertThat(ImmutableList.sortedCopyOf(sorted.reverse())).isEqualTo(sorted);
  }
}
