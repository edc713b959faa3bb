package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.koinon.base.ActId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.DatePolicy;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedatingTest {
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final FrameworkId CHARTER = FrameworkId.of("charter");

  /** A league since 1990, whose charter entered into force on 2000-01-01, 30 days after deposit. */
  private static SecurityArchitecture architecture(Participation... spells) {
    return SecurityArchitecture.builder()
        .title("test")
        .observedThrough(LocalDate.of(2020, 1, 1))
        .putAct(
            ActId.of("expiry"),
            Act.builder().kind(ActKind.DECISION).on(Endpoint.parse("2010-06-01")).build())
        .addTreaty(
            Treaty.builder()
                .id(CHARTER)
                .name("Charter")
                .signed(Endpoint.parse("1998-01-01"))
                .inForce(Endpoint.parse("2000-01-01"))
                .end(Endpoint.open())
                .delay(Period.ofDays(30))
                .build())
        .addInstitution(
            Institution.builder()
                .id(LEAGUE)
                .name("League")
                .kind(InstitutionKind.ALLIANCE)
                .existence(Interval.parse("1990-01-01/.."))
                .founding(CHARTER)
                .addMode(Mode.builder().id(ModeId.of(LEAGUE, "member")).grade(Grade.FULL).build())
                .build())
        .addParticipations(spells)
        .build();
  }

  /** An act in the notation "signature 1999-01-01", without a day if it sits on the boundary. */
  private static Act act(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    Act.Builder act =
        Act.builder().kind(ActKind.valueOf(Ascii.toUpperCase(parts.get(0)).replace('-', '_')));
    if (parts.size() > 1) {
      act.on(Endpoint.parse(parts.get(1)));
    }
    return act.build();
  }

  private static Participation spell(String interval, String entry, String exit) {
    return Participation.builder()
        .participant(StateId.of("AAA"))
        .mode(ModeId.of(LEAGUE, "member"))
        .interval(Interval.parse(interval))
        .entry(acts(entry))
        .exit(acts(exit))
        .build();
  }

  private static ImmutableList<Act> acts(String text) {
    return text == null
        ? ImmutableList.of()
        : Splitter.on(", ")
            .splitToStream(text)
            .map(RedatingTest::act)
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Spell> redated(DatePolicy policy, Participation... spells) {
    SecurityArchitecture architecture = architecture(spells);
    return new Spells(architecture, new References(architecture), AsOf.on("2000").under(policy))
        .of(architecture.participations(), architecture.getInstitution(LEAGUE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the act, or the boundary that it sits on; of several the latest
        "SIGNATURE | signature 2001-01-01, accession | 2001-01-01",
        "SIGNATURE | signature | 2002-01-01",
        "SIGNATURE | signature 2001-01-01, signature 2001-05-05 | 2001-05-05",
        "DEPOSIT   | signature 2001-01-01, deposit 2001-03-03 | 2001-03-03",
        "DECISION  | decision 2001-09-09, signature | 2001-09-09",
        "EFFECT    | signature 2001-01-01 | 2002-01-01",
        "EFFECT    | effect 2001-12-12 | 2001-12-12",
        // entry into force: own act, retroactive, deposit and delay, collective, boundary
        "IN_FORCE  | entry-into-force 2001-07-07, deposit 2001-01-01 | 2001-07-07",
        "IN_FORCE  | deposit 2001-03-01 | 2001-03-31",
        "IN_FORCE  | deposit 1999-03-01 | 2000-01-01",
        "IN_FORCE  | decision 2001-01-01 | 2002-01-01",
        // missing: between the acts around it, a decision being in no order but before the effect
        "SIGNATURE | ratification 2001-02-02 | [..2001-02-02]",
        "DEPOSIT   | signature 2001-01-01, entry-into-force 2001-06-06 | [2001-01-01..2001-06-06]",
        "DEPOSIT   | decision 2001-08-08, signature 2001-01-01 | [2001-01-01..2002-01-01]",
        "DECISION  | signature 2001-01-01 | [..2002-01-01]",
        "DECISION  | signature | unknown",
        "DECISION  | ratification 2001-02-02, entry-into-force | unknown",
        "IN_FORCE  | signature 1998-05-05 | [2000-01-01..2002-01-01]",
        "IN_FORCE  | signature, ratification 2002-06-06 | [2002-06-06..]",
      })
  void start_isDatedByTheActThatThePolicyGoesBy(DatePolicy policy, String entry, String expected) {
    Spell spell = redated(policy, spell("2002-01-01/..", entry, null)).get(0);

    assertThat(spell.interval().from()).hasToString(expected);
    assertThat(spell.openness())
        .isEqualTo(expected.matches("\\[.*|unknown") ? Reason.POLICY : Reason.DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIGNATURE | notice 2009-01-01 | 2009-01-01",
        "SIGNATURE | withdrawal | [..2010-01-01]",
        "DEPOSIT   | notice 2009-01-01 | [2009-01-01..2010-01-01]",
        "DEPOSIT   | notice 2009-01-01, decision | [2009-01-01..2010-01-01]",
        "DECISION  | notice 2009-01-01, decision 2009-06-06 | 2009-06-06",
        "DECISION  | notice | unknown",
        "IN_FORCE  | notice 2009-01-01 | 2010-01-01",
        "EFFECT    | notice 2009-01-01, effect 2009-12-12 | 2009-12-12",
        "SIGNATURE | lapse | 2010-01-01",
        "DECISION  | expulsion | 2010-01-01",
      })
  void end_isDatedByTheActThatThePolicyGoesBy(DatePolicy policy, String exit, String expected) {
    String all = "signature, deposit, decision, effect, entry-into-force";
    Spell spell = redated(policy, spell("2002-01-01/2010-01-01", all, exit)).get(0);

    assertThat(spell.interval().to()).hasToString(expected);
  }

  @ParameterizedTest
  @EnumSource(DatePolicy.class)
  void openEnd_staysOpen(DatePolicy policy) {
    assertThat(redated(policy, spell("2002-01-01/..", "signature", null)).get(0).interval().to())
        .isEqualTo(Endpoint.open());
  }

  @Test
  void retroactiveEntryIntoForce_bindsFromTheDayThatItStates() {
    Participation spell =
        spell("2002-01-01/..", null, null)
            .withEntry(
                act("entry-into-force 2001-03-22").withEffectFrom(Endpoint.parse("1999-04-21")));

    assertThat(redated(DatePolicy.IN_FORCE, spell).get(0).interval().from())
        .hasToString("1999-04-21");
    assertThat(redated(DatePolicy.RECORDED, spell).get(0).interval().from())
        .hasToString("2002-01-01");
  }

  @Test
  void actThatTheBoundaryRefersTo_isAmongTheActs() {
    Spell spell =
        redated(DatePolicy.DECISION, spell("2002-01-01/@expiry", "decision", null)).get(0);

    assertThat(spell.interval()).hasToString("2002-01-01/2010-06-01");
    assertThat(spell.openness()).isEqualTo(Reason.DATE);
  }

  @Test
  void laterStart_clipsTheEndBeforeIt() {
    ImmutableList<Spell> spells =
        redated(
            DatePolicy.SIGNATURE,
            spell("2002-01-01/2005-01-01", "signature", "lapse"),
            spell("2005-01-01/..", "signature 2004-02-02, ratification", null));

    assertThat(spells)
        .extracting(spell -> spell.interval().toString())
        .containsExactly("2002-01-01/2004-02-02", "2004-02-02/..");
  }

  @Test
  void laterStartThatIsNotKnown_leavesTheEndWhereItIsAtTheLatest() {
    ImmutableList<Spell> spells =
        redated(
            DatePolicy.DECISION,
            spell("1981-01-01/1996-05-03", "decision", null),
            spell("1998-08-05/2000-09-01", "signature 1997-01-01", "lapse"),
            spell("2004-01-01/..", "decision [2004-01-01..2005-01-01]", null));

    assertThat(spells)
        .extracting(spell -> spell.interval().toString())
        .containsExactly(
            "1981-01-01/[..1996-05-03]",
            "[..1998-08-05]/2000-09-01",
            "[2004-01-01..2005-01-01]/..");
  }

  @Test
  void spellThatThePolicyTurnsUpsideDown_coversNoDayAndIsThereAllTheSame() {
    ImmutableList<Spell> spells =
        redated(
            DatePolicy.IN_FORCE, spell("1995-01-01/1999-01-01", "deposit", "notice 1998-01-01"));

    assertThat(spells).hasSize(1);
    assertThat(spells.get(0).isVoid()).isTrue();
  }
}
