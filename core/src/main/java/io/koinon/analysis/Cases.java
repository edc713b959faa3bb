package io.koinon.analysis;

import io.koinon.architecture.Answer;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.state.Region;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Whether the case for an obligation has arisen. A part that the contingency leaves open and the
 * casus limits leaves the whole open.
 */
final class Cases {
  private final Snapshot snapshot;
  private final SecurityArchitecture architecture;

  Cases(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.architecture = snapshot.architecture();
  }

  /** Whether the case has arisen, for whomever the obligation protects. */
  Answer hasArisen(Obligation obligation, Contingency contingency) {
    Casus casus = obligation.casus().orElse(null);
    Answer arisen =
        casus == null
            ? Answers.unknown(Reason.NO_DATA)
            : Answers.and(
                isMetBy(casus, contingency.event()),
                Answers.and(isBy(casus, contingency), isAt(casus, contingency)));
    PersonalScope beneficiaries = obligation.beneficiaries();
    return beneficiaries.isEmpty()
        ? arisen
        : Answers.and(arisen, snapshot.isAmong(contingency.attacked(), beneficiaries));
  }

  private static Answer isMetBy(Casus casus, CasusEvent event) {
    Truth met = Truth.of(casus.events().isEmpty());
    for (CasusEvent listed : casus.events()) {
      met = met.or(event.isAlso(listed));
    }
    return Answers.of(met, Reason.CONDITIONAL);
  }

  private Answer isBy(Casus casus, Contingency contingency) {
    Attackers attackers = casus.attackers().orElse(null);
    return attackers == null
        ? Answers.YES
        : contingency
            .attacker()
            .map(attacker -> isMeant(attackers, attacker))
            .orElseGet(() -> Answers.unknown(Reason.CONDITIONAL));
  }

  Answer isMeant(Attackers attackers, ActorId attacker) {
    Answer meant =
        attackers.only().isEmpty() ? Answers.YES : snapshot.isAmong(attacker, attackers.only());
    return Answers.and(meant, Answers.not(snapshot.isAmong(attacker, attackers.except())));
  }

  private Answer isAt(Casus casus, Contingency contingency) {
    if (casus.places().isEmpty()) {
      return Answers.YES;
    }
    if (contingency.region().isEmpty() && contingency.territory().isEmpty()) {
      return Answers.unknown(Reason.CONDITIONAL);
    }
    Answer within = Answers.NO;
    for (RegionId place : casus.places()) {
      within = Answers.or(within, isWithin(contingency, place));
    }
    return within;
  }

  private Answer isWithin(Contingency contingency, RegionId place) {
    RegionId stated = contingency.region().orElse(null);
    Region region = architecture.regions().get(place);
    if (stated == null) {
      return isWithin(contingency.territory().orElseThrow(), region);
    }
    return stated.equals(place)
        ? Answers.YES
        : isWithin(architecture.regions().get(stated), region);
  }

  private static Answer isWithin(ActorId territory, @Nullable Region region) {
    if (region != null && territory instanceof StateId id && region.members().contains(id)) {
      return Answers.YES;
    }
    return region != null && region.isComplete() ? Answers.NO : Answers.unknown(Reason.NO_DATA);
  }

  /** Whether some place in a region is in another one, too. */
  private static Answer isWithin(@Nullable Region part, @Nullable Region region) {
    if (part == null || region == null || !part.isComplete() || part.members().isEmpty()) {
      return Answers.unknown(Reason.NO_DATA);
    }
    if (region.members().containsAll(part.members())) {
      return Answers.YES;
    }
    if (!region.isComplete()) {
      return Answers.unknown(Reason.NO_DATA);
    }
    return Collections.disjoint(region.members(), part.members())
        ? Answers.NO
        : Answers.unknown(Reason.CONDITIONAL);
  }
}
