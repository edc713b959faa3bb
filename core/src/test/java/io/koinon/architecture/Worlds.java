package io.koinon.architecture;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;

/** Short words for the architectures of examples. */
final class Worlds {
  static final FrameworkId CSTO = FrameworkId.of("csto");
  static final ModeId MEMBER = ModeId.of(CSTO, "member");
  static final ModeId OBSERVER = ModeId.of(CSTO, "observer");
  static final StateId KAZ = StateId.of("KAZ");
  static final StateId DEU = StateId.of("DEU");

  private Worlds() {}

  /** Nothing yet, observed through the end of 2020. */
  static SecurityArchitecture.Builder world() {
    return SecurityArchitecture.builder()
        .title("An example")
        .observedThrough(LocalDate.of(2020, 12, 31));
  }

  static SecurityArchitecture worldOf(Institution institution, Participation... spells) {
    return world().addInstitution(institution).addParticipations(spells).build();
  }

  static SecurityArchitecture worldOf(Treaty treaty, Participation... spells) {
    return world().addTreaty(treaty).addParticipations(spells).build();
  }

  static Institution institution(String id, String existence, Mode... modes) {
    Institution.Builder institution =
        Institution.builder()
            .id(FrameworkId.of(id))
            .name(id)
            .kind(InstitutionKind.ALLIANCE)
            .existence(Interval.parse(existence));
    for (Mode mode : modes) {
      institution.addMode(mode);
    }
    return institution.build();
  }

  static Institution csto(Mode... modes) {
    return institution("csto", "2003-09-18/..", modes);
  }

  /** Signed on 1992-05-15, in force from 1994-04-20 on. */
  static Treaty cst(Mode... modes) {
    Treaty.Builder treaty =
        Treaty.builder()
            .id(FrameworkId.of("cst"))
            .name("Treaty")
            .signed(Endpoint.parse("1992-05-15"))
            .inForce(Endpoint.parse("1994-04-20"))
            .end(Endpoint.open());
    for (Mode mode : modes) {
      treaty.addMode(mode);
    }
    return treaty.build();
  }

  static Mode mode(String id, Grade grade) {
    return Mode.builder().id(ModeId.parse(id)).grade(grade).build();
  }

  static Mode valid(Mode mode, String validity) {
    return mode.toBuilder().validity(Interval.parse(validity)).build();
  }

  /** The mode with a roster as long as it is law. */
  static Mode complete(Mode mode) {
    return mode.toBuilder().roster(Roster.complete()).build();
  }

  static Mode complete(Mode mode, String within) {
    return mode.toBuilder()
        .roster(Roster.builder().interval(Interval.parse(within)).build())
        .build();
  }

  static Mode member() {
    return mode("csto/member", Grade.FULL);
  }

  static Mode observer() {
    return mode("csto/observer", Grade.OBSERVER);
  }

  static Participation spell(ActorId participant, String mode, String interval) {
    return Participation.builder()
        .participant(participant)
        .mode(ModeId.parse(mode))
        .interval(Interval.parse(interval))
        .build();
  }

  static Participation spell(ActorId participant, String mode, String interval, Claim claim) {
    return spell(participant, mode, interval).toBuilder().claim(claim).build();
  }

  static State state(String id, String... periods) {
    State.Builder state = State.builder().id(StateId.of(id)).name(id);
    for (String period : periods) {
      state.addPeriod(
          StatePeriod.builder().kind(StateKind.SOVEREIGN).interval(Interval.parse(period)).build());
    }
    return state.build();
  }
}
