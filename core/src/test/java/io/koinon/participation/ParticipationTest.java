package io.koinon.participation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParticipationTest {
  private static final Act ACT = Act.builder().kind(ActKind.ACCESSION).build();
  private static final Limitation LIMITATION =
      Limitation.builder().kind(LimitationKind.ABSENCE).basis(LimitationBasis.DE_FACTO).build();

  private static Participation.Builder spell() {
    return Participation.builder()
        .participant(StateId.of("UZB"))
        .mode(ModeId.parse("csto/member"))
        .interval(Interval.parse("2006-08-16/2012-12-19"));
  }

  private static Participation.Builder full() {
    return spell()
        .addEntry(ACT)
        .addExit(ACT)
        .addLimitations(LIMITATION)
        .addAlternatives(alternative().claim(Claim.DENIED).build())
        .addSources(SourceId.of("odkb"))
        .note("A note");
  }

  private static Alternative.Builder alternative() {
    return Alternative.builder().account(SourceId.of("cow"));
  }

  @Test
  void framework_isThatOfTheMode() {
    assertThat(spell().build().framework()).isEqualTo(FrameworkId.of("csto"));
  }

  @Test
  void key_isFrameworkParticipantModeAndStart() {
    assertThat(spell().build().key()).isEqualTo("csto/UZB/member/2006-08-16");
    assertThat(spell().interval(Interval.parse("[2006..2007]/..")).build().key())
        .isEqualTo("csto/UZB/member/[2006..2007]");
  }

  @Test
  void claim_isAssertedUnlessStated() {
    assertThat(spell().build().claim()).isEqualTo(Claim.ASSERTED);
    assertThat(spell().claim(Claim.DENIED).build().claim()).isEqualTo(Claim.DENIED);
  }

  @Test
  void build_ofABlankNote_isRefused() {
    assertRefused(() -> spell().note(" ").build(), "text/blank", " ");
  }

  @Test
  void build_withAnAlternativeThatEndsBeforeItBegins_isRefused() {
    assertRefused(
        () ->
            spell()
                .addAlternatives(alternative().start(Endpoint.parse("2012-12-19")).build())
                .build(),
        "interval/impossible",
        "2012-12-19/2012-12-19");
    assertRefused(
        () -> spell().addAlternatives(alternative().end(Endpoint.parse("2005")).build()).build(),
        "interval/impossible",
        "2006-08-16/2005");
    assertRefused(
        () ->
            spell()
                .addAlternatives(
                    alternative().claim(Claim.POSSIBLE).build(),
                    alternative().start(Endpoint.parse("1992")).end(Endpoint.parse("1991")).build())
                .build(),
        "interval/impossible",
        "1992/1991");
  }

  @Test
  void build_withAnAlternativeThatShiftsBothEnds_isAccepted() {
    Alternative later =
        alternative().start(Endpoint.parse("2013")).end(Endpoint.parse("2014")).build();

    assertThat(spell().addAlternatives(later).build().alternatives()).containsExactly(later);
  }

  @Test
  void build_withAnAlternativeInAnotherFramework_isRefused() {
    assertRefused(
        () ->
            spell().addAlternatives(alternative().mode(ModeId.parse("cis/member")).build()).build(),
        "alternative/other-framework",
        "2006-08-16/2012-12-19 in cis");
  }

  @Test
  void build_withAnAlternativeInAnotherModeOfTheFramework_isAccepted() {
    Alternative observer = alternative().mode(ModeId.parse("csto/observer")).build();

    assertThat(spell().addAlternatives(observer).build().alternatives()).containsExactly(observer);
  }

  @Test
  void toBuilder_buildsTheSame() {
    Participation participation = full().claim(Claim.POSSIBLE).build();

    assertThat(participation.toBuilder().build()).isEqualTo(participation);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(full().build(), full().claim(Claim.ASSERTED).build())
        .addEqualityGroup(full().participant(StateId.of("KAZ")).build())
        .addEqualityGroup(full().mode(ModeId.parse("csto/observer")).build())
        .addEqualityGroup(full().interval(Interval.parse("2006-08-16/2012-12-20")).build())
        .addEqualityGroup(full().claim(Claim.POSSIBLE).build())
        .addEqualityGroup(full().addEntry(ACT).build())
        .addEqualityGroup(full().addExit(ACT).build())
        .addEqualityGroup(full().addLimitations(LIMITATION).build())
        .addEqualityGroup(
            full().addAlternatives(alternative().end(Endpoint.open()).build()).build())
        .addEqualityGroup(full().addSources(SourceId.of("un")).build())
        .addEqualityGroup(full().note("Another").build())
        .addEqualityGroup(spell().build())
        .testEquals();
  }

  @Test
  void compareTo_isByFrameworkParticipantIntervalModeAndClaim() {
    Participation first = spell().build();
    Participation possible = spell().claim(Claim.POSSIBLE).build();
    Participation observer = spell().mode(ModeId.parse("csto/observer")).build();
    Participation later =
        spell()
            .mode(ModeId.parse("csto/candidate"))
            .interval(Interval.parse("2007/2012-12-19"))
            .claim(Claim.ASSERTED)
            .build();
    Participation another =
        spell().participant(StateId.of("UZB-2")).interval(Interval.parse("1992/..")).build();
    Participation institution =
        spell().participant(FrameworkId.of("cis")).interval(Interval.parse("../..")).build();
    Participation sco =
        spell()
            .mode(ModeId.parse("sco/member"))
            .participant(StateId.of("ARM"))
            .interval(Interval.parse("../.."))
            .build();

    assertThat(Stream.of(sco, institution, another, later, observer, possible, first).sorted())
        .containsExactly(first, possible, observer, later, another, institution, sco);
  }

  @Test
  void compareTo_ofSpellsThatDifferInTheRest_isNotZero() {
    assertThat(spell().build().compareTo(spell().note("A note").build())).isNotZero();
    assertThat(spell().addEntry(ACT).build().compareTo(spell().addExit(ACT).build())).isNotZero();
    Endpoint day = Endpoint.parse("2012");
    Act on = ACT.toBuilder().on(day).build();
    Act effectFrom = ACT.toBuilder().effectFrom(day).build();
    assertThat(spell().addEntry(on).build().compareTo(spell().addEntry(effectFrom).build()))
        .isNotZero();
    assertThat(full().build().compareTo(full().build())).isZero();
  }

  /** One act with a note that reads like the end of one and the beginning of another. */
  @Test
  void compareTo_ofANoteThatReadsLikeAnAct_isNotZero() {
    Act.Builder act = Act.builder().kind(ActKind.NOTICE);
    Participation two =
        spell().addExit(act.note("a").build()).addExit(act.note("b").build()).build();
    Participation one =
        spell().addExit(act.note("a}, Act{kind=NOTICE, sources=[], note=b").build()).build();

    assertThat(one).isNotEqualTo(two);
    assertThat(one.compareTo(two)).isNotZero();
    assertThat(two.compareTo(one)).isEqualTo(-one.compareTo(two));
  }
}
