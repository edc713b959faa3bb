package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.framework.Framework;
import io.koinon.participation.Act;
import io.koinon.participation.Alternative;
import io.koinon.participation.DatePolicy;
import io.koinon.participation.Participation;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the spells of a pair as a question asks: by account, by policy, by tolerance. */
final class Spells {
  private final SecurityArchitecture architecture;
  private final References references;
  private final Redating redating;
  private final DatePolicy policy;
  private final @Nullable SourceId account;
  private final Tolerance tolerance;
  private final Cutoff cutoff;

  Spells(SecurityArchitecture architecture, References references, AsOf asOf) {
    this.architecture = architecture;
    this.references = references;
    this.policy = asOf.policy();
    this.redating = new Redating(architecture, references, policy);
    this.account = asOf.account().orElse(null);
    this.tolerance = asOf.tolerance();
    this.cutoff = new Cutoff(architecture.observedThrough(), asOf.assumption());
  }

  /** The spells of a participant in a framework, in the order of their records. */
  ImmutableList<Spell> of(ActorId participant, Framework framework) {
    return of(architecture.history(participant, framework.id()), framework);
  }

  ImmutableList<Spell> of(ImmutableList<Participation> history, Framework framework) {
    if (history.isEmpty()) {
      return ImmutableList.of();
    }
    List<Spell> spells = new ArrayList<>(history.size());
    for (Participation record : history) {
      for (Reading reading : readings(record)) {
        spells.add(spell(reading, framework));
      }
    }
    return policy == DatePolicy.RECORDED ? ImmutableList.copyOf(spells) : clipped(spells);
  }

  /** What one account says of a record. */
  private record Reading(
      Participation record,
      @Nullable Alternative other,
      Interval written,
      ImmutableList<Act> entry,
      ImmutableList<Act> exit) {
    static Reading of(Participation record) {
      return new Reading(record, null, record.interval(), record.entry(), record.exit());
    }

    static Reading of(Participation record, Alternative other) {
      Interval interval =
          Interval.of(
              other.start().orElse(record.interval().from()),
              other.end().orElse(record.interval().to()));
      return new Reading(
          record,
          other,
          interval,
          other.entry().orElse(record.entry()),
          other.exit().orElse(record.exit()));
    }
  }

  private ImmutableList<Reading> readings(Participation record) {
    if (account == null || record.alternatives().isEmpty()) {
      return ImmutableList.of(Reading.of(record));
    }
    ImmutableList<Reading> others =
        record.alternatives().stream()
            .filter(alternative -> alternative.account().equals(account))
            .map(alternative -> Reading.of(record, alternative))
            .collect(ImmutableList.toImmutableList());
    return others.isEmpty() ? ImmutableList.of(Reading.of(record)) : others;
  }

  private Spell spell(Reading reading, Framework framework) {
    Redating.Dated start = redating.start(reading.written.from(), reading.entry, framework);
    Redating.Dated end = redating.end(reading.written.to(), reading.exit);
    Optional<Interval> dated = interval(start.endpoint(), end.endpoint());
    Interval written = dated.orElse(reading.written);
    Alternative other = reading.other;
    return new Spell(
        reading.record,
        other == null ? reading.record.mode() : other.mode().orElse(reading.record.mode()),
        other == null ? reading.record.claim() : other.claim().orElse(reading.record.claim()),
        references.resolved(written).within(tolerance),
        written,
        start.isTold() && end.isTold() ? Reason.DATE : Reason.POLICY,
        dated.isEmpty() || (policy != DatePolicy.RECORDED && isImpossible(written)));
  }

  /** Whether the days that the ends refer to contradict each other. */
  private boolean isImpossible(Interval written) {
    return interval(references.resolved(written.from()), references.resolved(written.to()))
        .isEmpty();
  }

  private static Optional<Interval> interval(Endpoint from, Endpoint to) {
    try {
      return Optional.of(Interval.of(from, to));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /**
   * The spells so that those which do not overlap as recorded do not as re-dated either: a later
   * start ends what was before it.
   */
  private ImmutableList<Spell> clipped(List<Spell> spells) {
    ImmutableList.Builder<Spell> clipped = ImmutableList.builder();
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      for (int j = i + 1; j < spells.size(); j++) {
        spell = clipped(spell, spells.get(j));
      }
      clipped.add(spell);
    }
    return clipped.build();
  }

  private Spell clipped(Spell spell, Spell later) {
    if (spell.isVoid()
        || later.isVoid()
        || isApart(spell.interval(), later.interval())
        || !isApart(recorded(spell), recorded(later))) {
      return spell;
    }
    Interval written = interval(spell.written().from(), earlierEnd(spell, later)).orElse(null);
    return written == null || isImpossible(written)
        ? spell.voided()
        : new Spell(
            spell.record(),
            spell.mode(),
            spell.claim(),
            references.resolved(written).within(tolerance),
            written,
            later.openness() == Reason.POLICY ? Reason.POLICY : spell.openness(),
            false);
  }

  /**
   * Where a spell ends that a later one ends at the latest: as that is written, if it certainly
   * does.
   */
  private Endpoint earlierEnd(Spell spell, Spell later) {
    DayBounds own = spell.interval().bounds(cutoff);
    DayBounds next = later.interval().bounds(cutoff);
    return next.startHigh() <= own.endLow()
        ? later.written().from()
        : PossibleDays.ofEpochDays(
                Math.min(own.endLow(), next.startLow()), Math.min(own.endHigh(), next.startHigh()))
            .toEndpoint();
  }

  private Interval recorded(Spell spell) {
    return references.resolved(spell.record().interval());
  }

  /** Whether one certainly ends before, or where, the other begins. */
  private boolean isApart(Interval earlier, Interval later) {
    return earlier.bounds(cutoff).endHigh() <= later.bounds(cutoff).startLow();
  }
}
