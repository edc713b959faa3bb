package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ModeId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the change of one spell in steps: first all but its limitations, then these one by one. */
final class SpellChange {
  private final @Nullable Framework framework;
  private final LocalDate observedThrough;

  /**
   * How spells in a framework, if that is there, change.
   *
   * @param observedThrough the last day observed before the change
   */
  SpellChange(@Nullable Framework framework, LocalDate observedThrough) {
    this.framework = framework;
    this.observedThrough = observedThrough;
  }

  static Subject subject(Participation spell) {
    return Subject.participation(spell.key());
  }

  /**
   * The events by which a spell became another in the same mode.
   *
   * @param next the spell in another mode that begins where it has ended, if there is one
   */
  ImmutableList<ArchitectureEvent> events(
      Participation before, Participation now, Optional<Participation> next) {
    LimitationSteps steps = new LimitationSteps(before.limitations(), now.limitations());
    Participation first = now.withLimitations(steps.first());
    ImmutableList.Builder<ArchitectureEvent> events = ImmutableList.builder();
    if (next.isPresent()) {
      events.add(mode(before, Optional.of(first), next.get()));
    } else if (!first.equals(before)) {
      events.add(change(before, first));
    }
    Participation last = first;
    for (LimitationSteps.Step step : steps.following()) {
      Participation limited = now.withLimitations(step.all());
      events.add(
          step.isNew()
              ? new ArchitectureEvent.Limited(last, limited, step.limitation())
              : new ArchitectureEvent.Unlimited(last, limited, step.limitation()));
      last = limited;
    }
    return events.build();
  }

  private ArchitectureEvent change(Participation before, Participation now) {
    if (before.claim() == Claim.DENIED || now.claim() == Claim.DENIED) {
      return new ArchitectureEvent.Changed(subject(now), before, now);
    }
    if (hasBegun(before.interval(), now.interval(), observedThrough)) {
      return new ArchitectureEvent.Joined(Optional.of(before), now);
    }
    if (hasEnded(before, now)) {
      return new ArchitectureEvent.Left(before, now);
    }
    return before.interval().equals(now.interval())
        ? new ArchitectureEvent.Changed(subject(now), before, now)
        : new ArchitectureEvent.ReDated(before, now);
  }

  /** Whether something has begun that was to begin on some day after the last one observed. */
  static boolean hasBegun(Interval before, Interval now, LocalDate observedThrough) {
    Endpoint from = before.from();
    return Ends.isOnlyNotBefore(from)
        && Ends.first(from) > observedThrough.toEpochDay()
        && !Ends.isOnlyNotBefore(now.from())
        && !Ends.isUnknown(now.from());
  }

  /** Whether a spell that had not ended has. */
  static boolean hasEnded(Participation before, Participation now) {
    return before.claim() != Claim.DENIED
        && now.claim() != Claim.DENIED
        && hasEnded(before.interval(), now.interval());
  }

  static boolean hasEnded(Interval before, Interval now) {
    Endpoint to = now.to();
    return Ends.isOnlyNotBefore(before.to()) && !Ends.isOnlyNotBefore(to) && !Ends.isUnknown(to);
  }

  /** The event by which a spell was followed, or replaced, by one in another mode. */
  ArchitectureEvent mode(Participation before, Optional<Participation> until, Participation now) {
    if (isAbove(now.mode(), before.mode())) {
      return new ArchitectureEvent.Upgraded(before, until, now);
    }
    return isAbove(before.mode(), now.mode())
        ? new ArchitectureEvent.Downgraded(before, until, now)
        : new ArchitectureEvent.ModeChanged(before, until, now);
  }

  /** Whether the law ranks a mode above another, directly or through others. */
  private boolean isAbove(ModeId upper, ModeId lower) {
    if (framework == null) {
      return false;
    }
    Set<ModeId> seen = new HashSet<>();
    Deque<ModeId> open = new ArrayDeque<>();
    open.add(upper);
    while (!open.isEmpty()) {
      Mode mode = framework.declaredModes().get(open.remove());
      if (mode != null) {
        mode.above().stream().filter(seen::add).forEach(open::add);
      }
    }
    return seen.contains(lower);
  }
}
