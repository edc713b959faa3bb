package io.koinon.examples.guide;

// region: smallest-model
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Interval;
import java.time.LocalDate;

/** An institution, its one mode, and one spell of one participant. */
class SmallestModel {
  public static void main(String[] args) {
    var league = FrameworkId.of("league");
    var member = ModeId.of(league, "member");
    var elis = StateId.of("ELIS");
    var offered = Mode.builder().id(member).grade(Grade.FULL).roster(Roster.complete()).build();
    var institution =
        Institution.builder().id(league).name("The League").kind(InstitutionKind.ALLIANCE);
    var spell = Participation.builder().participant(elis).mode(member);
    var architecture =
        SecurityArchitecture.builder()
            .title("The League")
            .observedThrough(LocalDate.of(2026, 5, 20))
            .addInstitution(
                institution.existence(Interval.parse("1995/..")).addMode(offered).build())
            .addParticipations(spell.interval(Interval.parse("2001-03-01/..")).build())
            .build();
    System.out.println(architecture.asOf(AsOf.on("2000-01-01")).members(league));
    System.out.println(architecture.asOf(AsOf.on("2001-03-01")).members(league));
    System.out.println(architecture.asOf(AsOf.on("2030-01-01")).membership(elis, league));
  }
}
// endregion
