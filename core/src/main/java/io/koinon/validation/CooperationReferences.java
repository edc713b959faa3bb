package io.koinon.validation;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LegalBasis;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Subject;
import java.util.List;

/** Looks whether what operations, ties and links refer to is there. */
final class CooperationReferences {
  private CooperationReferences() {}

  static void check(ValidationContext context, Findings findings) {
    SecurityArchitecture all = context.architecture();
    all.operations()
        .forEach(
            (id, operation) ->
                check(operation, new ReferenceCheck(Subject.of(id), context, findings)));
    all.ties()
        .forEach((id, tie) -> check(tie, new ReferenceCheck(Subject.of(id), context, findings)));
    all.links()
        .forEach((id, link) -> check(link, new ReferenceCheck(Subject.of(id), context, findings)));
  }

  static void check(Operation operation, ReferenceCheck check) {
    check.actors("/host", operation.hosts());
    check.interval("", operation.existence());
    Parts.forEachRole(operation, (place, role) -> check(place, role, check));
    operation
        .needs()
        .forEach((id, need) -> check.sources("/needs/" + id + "/sources", need.sources()));
    Parts.forEachContribution(operation, (place, one) -> check(place, one, check));
    operation
        .roster()
        .ifPresent(
            roster -> {
              roster.interval().ifPresent(interval -> check.interval("/roster", interval));
              check.sources("/roster/sources", roster.sources());
            });
    check("/observed", operation.observations(), check);
    operation
        .acceptance()
        .ifPresent(condition -> ConditionReferences.check("/acceptance", condition, check));
    check.sources("/sources", operation.sources());
  }

  private static void check(String place, OperationRole role, ReferenceCheck check) {
    check.actor(place, role.actor());
    role.interval().ifPresent(interval -> check.interval(place, interval));
    role.organ().ifPresent(organ -> check.organ(place + "/organ", role.actor(), organ));
    role.basis().ifPresent(basis -> check(place + "/basis", basis, check));
    role.decision().ifPresent(decision -> check.act(place + "/decision", decision));
    check.sources(place + "/sources", role.sources());
  }

  private static void check(String place, LegalBasis basis, ReferenceCheck check) {
    check.actor(place, basis.framework());
    basis.obligation().ifPresent(obligation -> check.obligation(place, obligation));
  }

  private static void check(String place, Contribution contribution, ReferenceCheck check) {
    check.actor(place, contribution.contributor());
    contribution.interval().ifPresent(interval -> check.interval(place, interval));
    check(place + "/observed", contribution.observations(), check);
    check.sources(place + "/sources", contribution.sources());
  }

  private static void check(String place, List<Observation> observations, ReferenceCheck check) {
    for (int i = 0; i < observations.size(); i++) {
      check.sources(place + "/" + i + "/sources", observations.get(i).sources());
    }
  }

  private static void check(Tie tie, ReferenceCheck check) {
    check.actors("/between", tie.between());
    check.interval("", tie.interval());
    check.sources("/sources", tie.sources());
  }

  static void check(FrameworkLink link, ReferenceCheck check) {
    check.actors("/between", link.between());
    check.endpoint("/signed", link.signed());
    check.interval("", link.interval());
    check.sources("/sources", link.sources());
  }
}
