package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SeatSpell;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.state.Perspective;
import io.koinon.state.Succession;
import io.koinon.time.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nine successions on which lists disagree, or which flat lists get wrong: of states from the
 * catalogue, of institutions from small documents of the facts.
 */
class SuccessionCasesTest {
  private static final SecurityArchitecture STATES = Catalogue.states();

  private static Perspective perspective(String account) {
    return account.equals("recorded") ? Perspective.recorded() : Perspective.of(account);
  }

  private static Succession read(SecurityArchitecture architecture, String id, String account) {
    return architecture.successions().values().stream()
        .filter(each -> each.id().value().equals(id))
        .map(perspective(account)::read)
        .findFirst()
        .orElseThrow();
  }

  // States, as recorded and as Correlates of War and Gleditsch and Ward read them

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "czechoslovakia-1993 | recorded | {CSK=EXTINGUISHED} | {CZE=NEW, SVK=NEW}",
        "czechoslovakia-1993 | cow | {CSK=EXTINGUISHED} | {CZE=NEW, SVK=NEW}",
        "czechoslovakia-1993 | gw | {CSK=EXTINGUISHED} | {CZE=NEW, SVK=NEW}",
        "german-unification-1990 | recorded | {DDR=EXTINGUISHED} | {DEU=PRE_EXISTING}",
        "german-unification-1990 | cow | {DDR=EXTINGUISHED} | {DEU=RESTORED}",
        "german-unification-1990 | gw | {DDR=EXTINGUISHED} | {DEU=PRE_EXISTING}",
        "yemen-1990 | recorded | {YEMEN-ARAB-REPUBLIC=EXTINGUISHED, YMD=EXTINGUISHED} | {YEM=NEW}",
        "yemen-1990 | cow | {YEMEN-ARAB-REPUBLIC=EXTINGUISHED, YMD=EXTINGUISHED} | {YEM=NEW}",
        "yemen-1990 | gw | {YEMEN-ARAB-REPUBLIC=CONTINUES, YMD=EXTINGUISHED} | {YEM=CONTINUATOR}",
        "serbia-and-montenegro-2006 | recorded | {SCG=EXTINGUISHED} | {MNE=RESTORED, SRB=CONTINUATOR}",
        "serbia-and-montenegro-2006 | cow | {SCG=EXTINGUISHED} | {MNE=NEW, SRB=CONTINUATOR}",
        "serbia-and-montenegro-2006 | gw | {SCG=EXTINGUISHED} | {MNE=RESTORED, SRB=RESTORED}",
        "south-sudan-2011 | recorded | {SDN=CONTINUES} | {SSD=NEW}",
        "south-sudan-2011 | cow | {SDN=CONTINUES} | {SSD=NEW}",
        "south-sudan-2011 | gw | {SDN=CONTINUES} | {SSD=NEW}",
        "baltic-states-1991 | recorded | {SUN=CONTINUES} | {EST=RESTORED, LTU=RESTORED, LVA=RESTORED}",
        "baltic-states-1991 | cow | {SUN=CONTINUES} | {EST=RESTORED, LTU=RESTORED, LVA=RESTORED}",
        "baltic-states-1991 | gw | {SUN=CONTINUES} | {EST=RESTORED, LTU=RESTORED, LVA=RESTORED}",
        "yugoslavia-1992 | recorded | {YUG=EXTINGUISHED} | {BIH=NEW, HRV=NEW, MKD=NEW, SCG=DISPUTED, SVN=NEW}",
        "yugoslavia-1992 | cow | {YUG=EXTINGUISHED} | {BIH=NEW, HRV=NEW, MKD=NEW, SCG=CONTINUATOR, SVN=NEW}",
        "yugoslavia-1992 | gw | {YUG=EXTINGUISHED} | {BIH=NEW, HRV=NEW, MKD=NEW, SCG=CONTINUATOR, SVN=NEW}",
      })
  void succession_isReadByEachAccount(
      String id, String account, String predecessors, String successors) {
    Succession read = read(STATES, id, account);

    assertThat(read.predecessors()).hasToString(predecessors);
    assertThat(read.successors()).hasToString(successors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CSK | 2000-01-01 | {} | {} | {}",
        "DDR | 2000-01-01 | {} | {} | {}",
        "DEU | 2000-01-01 | {DEU=YES} | {DEU=YES} | {DEU=YES}",
        "YEMEN-ARAB-REPUBLIC | 2000-01-01 | {} | {} | {YEM=YES}",
        "YMD | 2000-01-01 | {} | {} | {}",
        "SUN | 2000-01-01 | {RUS=YES} | {RUS=YES} | {RUS=YES}",
        "SUN | 1991-12-25 | {SUN=YES} | {SUN=YES} | {RUS=YES}",
        "YUG | 2000-01-01 | {SCG=UNKNOWN} | {SCG=YES} | {SCG=YES}",
        "YUG | 2010-01-01 | {SRB=UNKNOWN} | {SRB=YES} | {}",
        "SCG | 2010-01-01 | {SRB=YES} | {SRB=YES} | {}",
        "SDN | 2012-01-01 | {SDN=YES} | {SDN=YES} | {SDN=YES}",
      })
  void continuator_isToldByEachAccount(
      String actor, String day, String recorded, String cow, String gw) {
    AsOf asOf = AsOf.on(day);
    ActorId who = ActorId.of(actor);

    assertThat(STATES.lineage(who).continuators(asOf)).hasToString(recorded);
    assertThat(STATES.lineage(who, Perspective.of("cow")).continuators(asOf)).hasToString(cow);
    assertThat(STATES.lineage(who, Perspective.of("gw")).continuators(asOf)).hasToString(gw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUS | {SUN=YES} | {SUN=YES} | {SUN=YES}",
        "SRB | {SCG=UNKNOWN, YUG=UNKNOWN} | {YUG=YES} | {SRB=YES}",
        "YEM | {YEM=YES} | {YEM=YES} | {YEMEN-ARAB-REPUBLIC=YES}",
        "CZE | {CZE=YES} | {CZE=YES} | {CZE=YES}",
        "EST | {EST=YES} | {EST=YES} | {EST=YES}",
      })
  void originals_areToldByEachAccount(String actor, String recorded, String cow, String gw) {
    ActorId who = ActorId.of(actor);

    assertThat(STATES.lineage(who).originals()).hasToString(recorded);
    assertThat(STATES.lineage(who, Perspective.of("cow")).originals()).hasToString(cow);
    assertThat(STATES.lineage(who, Perspective.of("gw")).originals()).hasToString(gw);
  }

  @Test
  void successorsOfTheSovietUnion_areFifteenAndTurkmenistanIsAmongThem() {
    assertThat(STATES.lineage(ActorId.of("SUN")).allSuccessors())
        .extracting(step -> step.successor().value())
        .containsExactlyInAnyOrder(
            "ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA", "MDA", "RUS", "TJK",
            "TKM", "UKR", "UZB");
  }

  @Test
  void czechoslovakia_isNoSuccessorOfYugoslavia() {
    assertThat(STATES.lineage(ActorId.of("YUG")).allSuccessors())
        .extracting(step -> step.successor().value())
        .containsExactlyInAnyOrder("BIH", "HRV", "MKD", "MNE", "SCG", "SRB", "SVN");
    assertThat(STATES.lineage(ActorId.of("CSK")).allPredecessors()).isEmpty();
  }

  // Institutions

  private static SecurityArchitecture document(String text) {
    return ArchitectureFormat.json().read(text).orElseThrow();
  }

  private static List<String> seats(SecurityArchitecture world, String actor, String framework) {
    return world.lineage(ActorId.of(actor)).spellsIn(FrameworkId.of(framework)).stream()
        .map(SeatSpell::toString)
        .toList();
  }

  private static Truth isMember(
      SecurityArchitecture world, String actor, String framework, String day) {
    return world.asOf(AsOf.on(day)).isMember(ActorId.of(actor), FrameworkId.of(framework));
  }

  private static final SecurityArchitecture COLLECTIVE_SECURITY =
      document(
          """
          {"koinon": 1, "title": "From the Treaty to the Organization", "observedThrough": "2026-05-20",
           "treaties": {"cst": {"name": "Collective Security Treaty", "signed": "1992-05-15",
             "inForce": "1994-04-20", "to": "..", "modes": {"party": {"grade": "full", "roster": {}}}}},
           "institutions": {"csto": {"name": "Collective Security Treaty Organization",
             "kind": "alliance", "from": "2003-09-18", "to": "..",
             "modes": {"member": {"grade": "full", "roster": {}}}}},
           "participations": {
             "cst": {
               "ARM": [{"mode": "party", "from": "1994-04-20", "to": ".."}],
               "KAZ": [{"mode": "party", "from": "1994-04-20", "to": ".."}],
               "AZE": [{"mode": "party", "from": "1994-04-20", "to": "1999-04-21"}],
               "GEO": [{"mode": "party", "from": "1994-04-20", "to": "1999-04-21"}],
               "UZB": [{"mode": "party", "from": "1994-04-20", "to": "1999-04-21"}]},
             "csto": {
               "ARM": [{"mode": "member", "from": "2003-09-18", "to": ".."}],
               "KAZ": [{"mode": "member", "from": "2003-09-18", "to": ".."}],
               "UZB": [{"mode": "member", "from": "2006-08-16", "to": "2012-12-19"}]}},
           "successions": {"cst-to-csto": {"kind": "institutionalisation", "on": "2003-09-18",
             "predecessors": {"cst": "continues"}, "successors": {"csto": "new"},
             "seats": [
               {"in": "cst/party", "into": "csto/member", "who": ["ARM", "KAZ"], "effect": "continued"},
               {"in": "cst/party", "who": ["AZE", "GEO", "UZB"], "effect": "lapsed"}]}}}
          """);

  @Test
  void partiesOfTheTreaty_areCarriedIntoTheOrganizationByAnEffectAndThreeAreNot() {
    assertThat(seats(COLLECTIVE_SECURITY, "ARM", "csto"))
        .containsExactly(
            "ARM cst/party 1994-04-20/.. (continued, cst-to-csto)",
            "ARM csto/member 2003-09-18/.. (own)");
    assertThat(seats(COLLECTIVE_SECURITY, "AZE", "csto"))
        .containsExactly("AZE cst/party 1994-04-20/1999-04-21 (lapsed, cst-to-csto)");
    assertThat(seats(COLLECTIVE_SECURITY, "UZB", "csto"))
        .containsExactly(
            "UZB cst/party 1994-04-20/1999-04-21 (lapsed, cst-to-csto)",
            "UZB csto/member 2006-08-16/2012-12-19 (own)");
  }

  @Test
  void treaty_goesOnBesideTheOrganization() {
    AsOf after = AsOf.on("2010-01-01");

    assertThat(COLLECTIVE_SECURITY.lineage(ActorId.of("cst")).continuators(after))
        .hasToString("{cst=YES}");
    assertThat(isMember(COLLECTIVE_SECURITY, "KAZ", "cst", "2010-01-01")).isEqualTo(Truth.YES);
    assertThat(isMember(COLLECTIVE_SECURITY, "AZE", "csto", "2010-01-01")).isEqualTo(Truth.NO);
  }

  private static final SecurityArchitecture AFRICAN_UNION =
      document(
          """
          {"koinon": 1, "title": "From the OAU to the African Union", "observedThrough": "2026-05-20",
           "sources": {"cow": {"title": "Correlates of War, IGO", "kind": "dataset"}},
           "institutions": {
             "oau": {"name": "Organization of African Unity", "kind": "union", "from": "1963-05-25",
               "to": "2002-07-09", "modes": {"member": {"grade": "full"}}},
             "au": {"name": "African Union", "kind": "union", "from": "2001-05-26", "to": "..",
               "modes": {"member": {"grade": "full"}}}},
           "participations": {
             "oau": {
               "KEN": [{"mode": "member", "from": "[..1964-12-31]", "to": "2002-07-09"}],
               "MAR": [{"mode": "member", "from": "1963-05-25", "to": "[1984..1985]"}]},
             "au": {
               "KEN": [{"mode": "member", "from": "[2001-05-26..2002-07-09]", "to": ".."}],
               "MAR": [{"mode": "member", "from": "2017-01-30", "to": ".."}]}},
           "successions": {"oau-to-au": {"kind": "replacement", "on": "2002-07-09",
             "predecessors": {"oau": "extinguished"}, "successors": {"au": "continuator"},
             "seats": [
               {"in": "oau/member", "into": "au/member", "who": ["KEN"], "effect": "admitted-anew",
                "note": "Each by its own ratification of the Constitutive Act."}],
             "assessments": {"cow": {"successors": {"au": "new"}}}}}}
          """);

  @Test
  void oldAndNewInAfrica_mayOverlap() {
    assertThat(AFRICAN_UNION.asOf(AsOf.on("2002-01-01")).exists(FrameworkId.of("oau")))
        .isEqualTo(Truth.YES);
    assertThat(AFRICAN_UNION.asOf(AsOf.on("2002-01-01")).exists(FrameworkId.of("au")))
        .isEqualTo(Truth.YES);
    assertThat(AFRICAN_UNION.lineage(ActorId.of("oau")).continuators(AsOf.on("2002-07-08")))
        .hasToString("{oau=YES}");
    assertThat(AFRICAN_UNION.lineage(ActorId.of("oau")).continuators(AsOf.on("2002-07-09")))
        .hasToString("{au=YES}");
  }

  @Test
  void seatsInAfrica_areConnectedOnlyWhereAnEffectSaysSo() {
    assertThat(seats(AFRICAN_UNION, "KEN", "au"))
        .containsExactly(
            "KEN oau/member [..1964-12-31]/2002-07-09 (admitted-anew, oau-to-au)",
            "KEN au/member [2001-05-26..2002-07-09]/.. (own)");
    assertThat(seats(AFRICAN_UNION, "MAR", "au"))
        .containsExactly(
            "MAR oau/member 1963-05-25/[1984..1985] (unconnected, oau-to-au)",
            "MAR au/member 2017-01-30/.. (own)");
  }

  @Test
  void africanUnion_isNewToCorrelatesOfWarAndNoSpellIsOtherwiseForThat() {
    var cow = AFRICAN_UNION.lineage(ActorId.of("MAR"), Perspective.of("cow"));

    assertThat(cow.spellsIn(FrameworkId.of("au")))
        .map(SeatSpell::toString)
        .containsExactly("MAR au/member 2017-01-30/.. (own)");
    assertThat(AFRICAN_UNION.lineage(ActorId.of("au"), Perspective.of("cow")).originals())
        .hasToString("{au=YES}");
    assertThat(AFRICAN_UNION.lineage(ActorId.of("au")).originals()).hasToString("{oau=YES}");
  }

  private static final SecurityArchitecture EURASIAN_ECONOMY =
      document(
          """
          {"koinon": 1, "title": "From the Community to the Union", "observedThrough": "2026-05-20",
           "institutions": {
             "eurasec": {"name": "Eurasian Economic Community", "kind": "union", "from": "2000",
               "to": "2015-01-01", "modes": {"member": {"grade": "full", "roster": {}}}},
             "eaeu": {"name": "Eurasian Economic Union", "kind": "union", "from": "2015-01-01",
               "to": "..", "modes": {"member": {"grade": "full", "roster": {}}}}},
           "participations": {
             "eurasec": {
               "BLR": [{"mode": "member", "from": "2000", "to": "2015-01-01"}],
               "KAZ": [{"mode": "member", "from": "2000", "to": "2015-01-01"}],
               "RUS": [{"mode": "member", "from": "2000", "to": "2015-01-01"}],
               "KGZ": [{"mode": "member", "from": "2000", "to": "2015-01-01"}],
               "TJK": [{"mode": "member", "from": "2000", "to": "2015-01-01"}]},
             "eaeu": {
               "BLR": [{"mode": "member", "from": "2015-01-01", "to": ".."}],
               "KAZ": [{"mode": "member", "from": "2015-01-01", "to": ".."}],
               "RUS": [{"mode": "member", "from": "2015-01-01", "to": ".."}],
               "ARM": [{"mode": "member", "from": "2015-01-02", "to": ".."}],
               "KGZ": [{"mode": "member", "from": "2015-08-06", "to": ".."}]}},
           "successions": {"eurasec-to-eaeu": {"kind": "replacement", "on": "2015-01-01",
             "predecessors": {"eurasec": "extinguished"}, "successors": {"eaeu": "new"},
             "seats": [
               {"in": "eurasec/member", "into": "eaeu/member", "who": ["BLR", "KAZ", "RUS"],
                "effect": "admitted-anew", "note": "Parties to the treaty of 2014-05-29."},
               {"in": "eurasec/member", "who": ["KGZ", "TJK"], "effect": "lapsed"}]}}}
          """);

  @Test
  void tajikistan_isInTheFirstOnlyAndArmeniaInTheSecondOnly() {
    assertThat(seats(EURASIAN_ECONOMY, "TJK", "eaeu"))
        .containsExactly("TJK eurasec/member 2000/2015-01-01 (lapsed, eurasec-to-eaeu)");
    assertThat(seats(EURASIAN_ECONOMY, "ARM", "eaeu"))
        .containsExactly("ARM eaeu/member 2015-01-02/.. (own)");
    assertThat(seats(EURASIAN_ECONOMY, "KAZ", "eaeu"))
        .containsExactly(
            "KAZ eurasec/member 2000/2015-01-01 (admitted-anew, eurasec-to-eaeu)",
            "KAZ eaeu/member 2015-01-01/.. (own)");
    assertThat(isMember(EURASIAN_ECONOMY, "TJK", "eaeu", "2015-01-01")).isEqualTo(Truth.NO);
    assertThat(isMember(EURASIAN_ECONOMY, "ARM", "eaeu", "2015-01-01")).isEqualTo(Truth.NO);
    assertThat(isMember(EURASIAN_ECONOMY, "ARM", "eaeu", "2015-01-02")).isEqualTo(Truth.YES);
    assertThat(isMember(EURASIAN_ECONOMY, "KGZ", "eaeu", "2015-08-05")).isEqualTo(Truth.NO);
  }
}
