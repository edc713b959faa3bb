package io.koinon.architecture;

import static io.koinon.architecture.Worlds.CSTO;
import static io.koinon.architecture.Worlds.KAZ;
import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.mode;
import static io.koinon.architecture.Worlds.observer;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.valid;
import static io.koinon.architecture.Worlds.world;
import static io.koinon.architecture.Worlds.worldOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.architecture.ArchitectureEvent.Added;
import io.koinon.architecture.ArchitectureEvent.Changed;
import io.koinon.architecture.ArchitectureEvent.Dissolved;
import io.koinon.architecture.ArchitectureEvent.Downgraded;
import io.koinon.architecture.ArchitectureEvent.Founded;
import io.koinon.architecture.ArchitectureEvent.Joined;
import io.koinon.architecture.ArchitectureEvent.Left;
import io.koinon.architecture.ArchitectureEvent.Limited;
import io.koinon.architecture.ArchitectureEvent.ModeChanged;
import io.koinon.architecture.ArchitectureEvent.ReDated;
import io.koinon.architecture.ArchitectureEvent.Removed;
import io.koinon.architecture.ArchitectureEvent.Unlimited;
import io.koinon.architecture.ArchitectureEvent.Upgraded;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a difference tells, case by case. */
class DifferenceTest {
  private static final StateId UZB = StateId.of("UZB");
  private static final StateId ARM = StateId.of("ARM");

  /** The partner of the CSTO, from 2021-01-19 on, is above its observer. */
  private static final Mode PARTNER =
      valid(mode("csto/partner", Grade.PARTNER), "2021-01-19/..").withAbove(observer().id());

  private static final Institution RANKED =
      csto(member().withAbove(PARTNER.id()), PARTNER, observer());

  private static final Limitation FREEZE =
      Limitation.builder()
          .kind(LimitationKind.FREEZE)
          .basis(LimitationBasis.SELF_DECLARED)
          .interval(Interval.parse("2024-02-23/.."))
          .build();

  /** Asserts that there is one event, and that it leads from the one to the other. */
  @CanIgnoreReturnValue
  private static <E extends ArchitectureEvent> E only(
      Class<E> kind, String sentence, SecurityArchitecture before, SecurityArchitecture after) {
    ArchitectureDiff diff = before.diff(after);
    assertThat(diff.events()).singleElement().isInstanceOf(kind).hasToString(sentence);
    assertThat(before.apply(diff)).isEqualTo(after);
    return diff.events(kind).findFirst().orElseThrow();
  }

  private static SecurityArchitecture in(Participation... spells) {
    return worldOf(RANKED, spells);
  }

  @Test
  void uzbekistan_leavesTheCsto() {
    Participation open = spell(UZB, "csto/member", "2006-08-16/..");
    Participation ended =
        spell(UZB, "csto/member", "2006-08-16/2012-12-19")
            .withExit(Act.builder().kind(ActKind.DECISION).build());

    Left left =
        only(Left.class, "UZB left csto, where it was member, on 2012-12-19", in(open), in(ended));

    assertThat(left).isEqualTo(new Left(open, ended));
    assertThat(left.subject()).isEqualTo(Subject.participation("csto/UZB/member/2006-08-16"));
    assertThat(left.removed()).containsExactly(open);
    assertThat(left.added()).containsExactly(ended);
  }

  @Test
  void kazakhstan_joins() {
    Participation spell = spell(KAZ, "csto/member", "2003-09-18/..");

    only(Joined.class, "KAZ joined csto as member on 2003-09-18", in(), in(spell));
    only(
        Removed.class,
        "participation csto/KAZ/member/2003-09-18 is no longer in the record",
        in(spell),
        in());
    only(
        Joined.class,
        "KAZ perhaps joined csto as member in 2003",
        in(),
        in(spell(KAZ, "csto/member", "2003/..", Claim.POSSIBLE)));
    only(
        Added.class,
        "participation csto/KAZ/member/2003 is new in the record",
        in(),
        in(spell(KAZ, "csto/member", "2003/..", Claim.DENIED)));
  }

  @Test
  void return_isAnotherSpell() {
    Participation first = spell(UZB, "csto/member", "2003-09-18/..");
    Participation ended = spell(UZB, "csto/member", "2003-09-18/2004-01-01");
    Participation second = spell(UZB, "csto/member", "2006-08-16/..");

    assertThat(in(first).diff(in(ended, second)).events())
        .containsExactly(new Left(first, ended), new Joined(Optional.empty(), second));
  }

  @Test
  void reDating_isToldApartFromLeaving() {
    Participation spell = spell(UZB, "csto/member", "2006-08-16/2012-12-19");
    Participation earlier = spell(UZB, "csto/member", "2006-08-16/2012-06-28");

    only(
        ReDated.class,
        "UZB as member of csto is dated 2006-08-16/2012-12-19 and no longer"
            + " 2006-08-16/2012-06-28",
        in(earlier),
        in(spell));
    only(
        ReDated.class,
        "UZB as member of csto is dated 2006-08-16/.. and no longer 2006-08-16/2012-12-19",
        in(spell),
        in(spell(UZB, "csto/member", "2006-08-16/..")));
    only(
        ReDated.class,
        "UZB as member of csto is dated 2006-08-16/[2020..] and no longer 2006-08-16/..",
        in(spell(UZB, "csto/member", "2006-08-16/..")),
        in(spell(UZB, "csto/member", "2006-08-16/[2020..]")));
  }

  @Test
  void greatestOverlap_isTheSameSpell() {
    Participation shortOne = spell(UZB, "csto/member", "2004-02/2005-03");
    Participation longOne = spell(UZB, "csto/member", "2006-01/2012-06");
    Participation both = spell(UZB, "csto/member", "2004-01/2012-01");

    assertThat(in(both).diff(in(shortOne, longOne)).events())
        .containsExactly(new Joined(Optional.empty(), shortOne), new ReDated(both, longOne));
    assertThat(in(both).diff(in(spell(UZB, "csto/member", "2012-02/2013"))).events())
        .hasOnlyElementsOfTypes(Removed.class, Joined.class)
        .hasSize(2);
  }

  @Test
  void observer_becomesPartner() {
    Participation observer = spell(ARM, "csto/observer", "2013-04-11/..");
    Participation until = spell(ARM, "csto/observer", "2013-04-11/2021-01-19");
    Participation partner = spell(ARM, "csto/partner", "2021-01-19/..");

    Upgraded up =
        only(
            Upgraded.class,
            "ARM rose in csto from observer to partner on 2021-01-19",
            in(observer),
            in(until, partner));
    assertThat(up.until()).contains(until);
    only(
        Upgraded.class,
        "ARM rose in csto from observer to member on 2021-01-19",
        in(observer),
        in(until, spell(ARM, "csto/member", "2021-01-19/..")));
    only(
        Downgraded.class,
        "ARM went down in csto from member to observer on some day of [2014..2015]",
        in(spell(ARM, "csto/member", "2003-09-18/..")),
        in(
            spell(ARM, "csto/member", "2003-09-18/[2014..2015]"),
            spell(ARM, "csto/observer", "[2014..2015]/..")));
    only(
        ModeChanged.class,
        "ARM changed in csto from observer to guest on the day of @exit",
        in(observer),
        in(spell(ARM, "csto/observer", "2013-04-11/@exit"), spell(ARM, "csto/guest", "@exit/..")));
  }

  @Test
  void recordOfAnotherMode_isAChangeOfMode() {
    Participation observer = spell(ARM, "csto/observer", "2013-04-11/2015");
    Participation member = spell(ARM, "csto/member", "2014/..");

    Upgraded up =
        only(
            Upgraded.class,
            "ARM rose in csto from observer to member, for the record now has another mode",
            in(observer),
            in(member));
    assertThat(up.until()).isEqualTo(Optional.empty());
  }

  @Test
  void armenia_freezes() {
    Participation free = spell(ARM, "csto/member", "2003-09-18/..");
    Participation frozen = free.withLimitations(FREEZE);
    Participation thawed =
        free.withLimitations(FREEZE.withInterval(Interval.parse("2024-02-23/2026-01-01")));

    only(
        Limited.class,
        "ARM as member of csto is limited by freeze in 2024-02-23/..",
        in(free),
        in(frozen));
    only(
        Unlimited.class,
        "ARM as member of csto is no longer limited by freeze in 2024-02-23/..",
        in(frozen),
        in(thawed));
    only(
        Unlimited.class,
        "ARM as member of csto is no longer limited by freeze in 2024-02-23/..",
        in(frozen),
        in(free));
    only(
        Changed.class,
        "participation csto/ARM/member/2003-09-18 reads otherwise",
        in(frozen),
        in(free.withLimitations(FREEZE.withNote("by announcement"))));
  }

  @Test
  void spellThatHadNotBegun_isJoinedWhenItHas() {
    Participation expected = spell(KAZ, "csto/member", "[2021-01-01..]/..");
    Participation begun = spell(KAZ, "csto/member", "2022-03-01/..");

    Joined joined =
        only(Joined.class, "KAZ joined csto as member on 2022-03-01", in(expected), in(begun));
    assertThat(joined.removed()).containsExactly(expected);
    only(
        ReDated.class,
        "KAZ as member of csto is dated 2022-03-01/.. and no longer [2015..]/..",
        in(spell(KAZ, "csto/member", "[2015..]/..")),
        in(begun));
    only(
        ReDated.class,
        "KAZ as member of csto is dated [2023..]/.. and no longer [2021-01-01..]/..",
        in(expected),
        in(spell(KAZ, "csto/member", "[2023..]/..")));
  }

  @Test
  void truncation_isUndoneByWhatHappenedSince() {
    SecurityArchitecture whole =
        worldOf(
                RANKED,
                spell(ARM, "csto/observer", "2013-04-11/2015-06-01"),
                spell(ARM, "csto/member", "2015-06-01/.."),
                spell(UZB, "csto/member", "2006-08-16/2012-12-19"))
            .withInstitution(institution("eaeu", "2015-01-01/.."));

    assertThat(whole.truncatedTo(LocalDate.of(2011, 1, 1)).diff(whole).events())
        .extracting(ArchitectureEvent::toString)
        .containsExactly(
            "document reads otherwise",
            "mode csto/partner reads otherwise",
            "eaeu was founded on 2015-01-01",
            "ARM joined csto as observer on 2013-04-11",
            "ARM joined csto as member on 2015-06-01",
            "UZB left csto, where it was member, on 2012-12-19");
  }

  @Test
  void severalThingsAtOnce_areToldInSteps() {
    Participation before = spell(ARM, "csto/member", "2003-09-18/..");
    Participation after =
        spell(ARM, "csto/member", "2003-09-18/2026-01-01").withLimitations(FREEZE);
    Participation step = after.withLimitations();

    assertThat(in(before).diff(in(after)).events())
        .containsExactly(new Left(before, step), new Limited(step, after, FREEZE));
  }

  @Test
  void csto_getsAPartner() {
    SecurityArchitecture before = worldOf(csto(member(), observer()));
    SecurityArchitecture after = worldOf(csto(member(), observer(), PARTNER));

    Added added = only(Added.class, "mode csto/partner is new in the record", before, after);
    assertThat(added).isEqualTo(new Added(Subject.of(PARTNER.id()), PARTNER));
  }

  @Test
  void csto_isRenamed_andItsModesChange() {
    SecurityArchitecture before = worldOf(csto(member(), observer()));
    SecurityArchitecture after =
        worldOf(csto(member().withName("Member state"), PARTNER).withName("CSTO"));

    assertThat(before.diff(after).events())
        .extracting(ArchitectureEvent::toString)
        .containsExactly(
            "framework csto reads otherwise",
            "mode csto/member reads otherwise",
            "mode csto/observer is no longer in the record",
            "mode csto/partner is new in the record");
    assertThat(before.apply(before.diff(after))).isEqualTo(after);
  }

  @Test
  void frameworks_areFoundedAndDissolved() {
    only(Founded.class, "csto was founded on 2003-09-18", world().build(), worldOf(csto()));
    only(Founded.class, "cst was concluded on 1992-05-15", world().build(), worldOf(cst()));
    only(
        Dissolved.class,
        "csto came to an end in 2019",
        worldOf(csto()),
        worldOf(institution("csto", "2003-09-18/2019")));
    only(
        Dissolved.class,
        "cst came to an end on 1999-04-20",
        worldOf(cst()),
        worldOf(cst().withEnd(Endpoint.parse("1999-04-20"))));
    only(
        Removed.class,
        "framework csto is no longer in the record",
        worldOf(csto()),
        world().build());
  }

  @Test
  void treatyThatWasAnInstitution_isAnotherRecord() {
    SecurityArchitecture before = worldOf(cst());
    SecurityArchitecture after =
        worldOf(institution("cst", "1992-05-15/..", mode("cst/party", Grade.FULL)));

    assertThat(before.diff(after).events())
        .hasOnlyElementsOfTypes(Removed.class, Founded.class)
        .hasSize(2);
    assertThat(before.apply(before.diff(after))).isEqualTo(after);
    assertThat(after.apply(after.diff(before))).isEqualTo(before);
  }

  @Test
  void document_readsOtherwise() {
    only(
        Changed.class,
        "document reads otherwise",
        worldOf(csto()),
        worldOf(csto()).withObservedThrough(LocalDate.of(2026, 1, 1)));
    only(
        Added.class,
        "state KAZ is new in the record",
        world().build(),
        world().addState(state("KAZ")).build());
  }

  @Test
  void toString_isALineForEachEvent() {
    ArchitectureDiff diff =
        in().diff(in(spell(KAZ, "csto/member", "2003/.."), spell(UZB, "csto/member", "2004/..")));

    assertThat(diff)
        .hasToString("KAZ joined csto as member in 2003\nUZB joined csto as member in 2004");
    assertThat(diff.events(Joined.class)).hasSize(2);
    assertThat(diff.events(Left.class)).isEmpty();
    assertThat(in().diff(in()).isEmpty()).isTrue();
  }

  @Test
  void difference_appliesWhereItsRecordsAre() {
    Participation open = spell(UZB, "csto/member", "2006-08-16/..");
    Participation ended = spell(UZB, "csto/member", "2006-08-16/2012-12-19");
    Participation other = spell(KAZ, "csto/member", "2003-09-18/..");
    ArchitectureDiff diff = in(open).diff(in(ended));

    assertThat(in(open, other).apply(diff)).isEqualTo(in(ended, other));
    assertStale(in(other), diff, Subject.participation(open.key()));
  }

  private static void assertStale(
      SecurityArchitecture architecture, ArchitectureDiff diff, Subject subject) {
    assertThatExceptionOfType(StaleRecordException.class)
        .isThrownBy(() -> architecture.apply(diff))
        .satisfies(refusal -> assertThat(refusal.subject()).isEqualTo(subject));
  }

  @Test
  void staleRecords_areRefused() {
    SecurityArchitecture empty = world().build();
    SecurityArchitecture kazakhstan = world().addState(state("KAZ")).build();
    SecurityArchitecture renamed = world().addState(state("KAZ").withName("Qazaqstan")).build();
    Subject subject = Subject.of(KAZ);

    assertStale(empty, kazakhstan.diff(renamed), subject);
    assertStale(renamed, kazakhstan.diff(empty), subject);
    assertStale(renamed, empty.diff(kazakhstan), subject);
    assertStale(empty.withTitle("C"), empty.diff(empty.withTitle("B")), Subject.document());
  }

  private static final Obligation ASSISTANCE =
      Obligation.builder()
          .id(ObligationId.parse("cst/assistance"))
          .kind(ObligationKind.DEFENCE)
          .build();

  private static SecurityArchitecture obliging(Obligation... obligations) {
    Treaty.Builder treaty = cst().toBuilder();
    for (Obligation obligation : obligations) {
      treaty.addObligation(obligation);
    }
    return worldOf(treaty.build());
  }

  @Test
  void obligations_areToldOneByOne() {
    Obligation other = ASSISTANCE.withArticle("4");

    only(
        Added.class,
        "obligation cst/assistance is new in the record",
        obliging(),
        obliging(ASSISTANCE));
    only(
        Removed.class,
        "obligation cst/assistance is no longer in the record",
        obliging(ASSISTANCE),
        obliging());
    Changed changed =
        only(
            Changed.class,
            "obligation cst/assistance reads otherwise",
            obliging(ASSISTANCE),
            obliging(other));
    assertThat(changed.before()).isEqualTo(ASSISTANCE);
    assertThat(changed.now()).isEqualTo(other);
  }

  @Test
  void treatyThatChangesWithItsObligations_isToldInTwoEvents() {
    SecurityArchitecture before = obliging(ASSISTANCE);
    SecurityArchitecture after =
        worldOf(
            before.getTreaty(ASSISTANCE.id().treaty()).toBuilder()
                .name("Another")
                .obligations(Map.of())
                .build());
    ArchitectureDiff diff = before.diff(after);

    assertThat(diff.events())
        .extracting(ArchitectureEvent::subject)
        .containsExactly(Subject.of(ASSISTANCE.id().treaty()), Subject.of(ASSISTANCE.id()));
    assertThat(before.apply(diff)).isEqualTo(after);
  }

  @Test
  void staleObligations_areRefused() {
    SecurityArchitecture without = obliging();
    SecurityArchitecture with = obliging(ASSISTANCE);
    Subject subject = Subject.of(ASSISTANCE.id());

    assertStale(with, without.diff(with), subject);
    assertStale(without, with.diff(without), subject);
    assertStale(world().build(), without.diff(with), subject);
  }

  @Test
  void staleModes_areRefused() {
    ModeId id = PARTNER.id();
    SecurityArchitecture without = worldOf(csto());
    SecurityArchitecture with = worldOf(csto(PARTNER));
    Subject subject = Subject.of(id);

    assertStale(with, without.diff(with), subject);
    assertStale(without, with.diff(without), subject);
    assertStale(world().build(), without.diff(with), subject);
    assertThat(with.getInstitution(CSTO).declaredModes()).containsKey(id);
  }
}
