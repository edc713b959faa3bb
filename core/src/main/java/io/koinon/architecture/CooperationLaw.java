package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.ContributionBasis;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.time.DayRange;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what holds of operations, ties and links on one day, by the same law as participation:
 * nothing holds of whom or what certainly does not exist, the records of a pair are complete up to
 * the last day observed, and where there are none, only a roster makes absence a NO.
 */
final class CooperationLaw {
  private static final Amount NOTHING = Amount.of(0);

  private final ParticipationLaw law;
  private final ParticipationIndex index;

  CooperationLaw(Ruling ruling) {
    this.law = ruling.law();
    this.index = ruling.index();
  }

  Truth isUnderWay(Operation operation, LocalDate day) {
    return law.isOn(operation.existence(), day);
  }

  /** Whether a tie holds. */
  Truth holds(Tie tie, LocalDate day) {
    return holds(tie.interval(), tie.between(), day);
  }

  /** Whether a link holds. */
  Truth holds(FrameworkLink link, LocalDate day) {
    return holds(link.interval(), link.between(), day);
  }

  private Truth holds(Interval interval, Iterable<? extends ActorId> between, LocalDate day) {
    for (ActorId each : between) {
      if (law.exists(each, day) == Truth.NO) {
        return Truth.NO;
      }
    }
    return law.isOn(interval, day);
  }

  /** Whether a body has a role in an operation. */
  Truth hasRole(Operation operation, ActorId body, OperationRoleKind kind, LocalDate day) {
    Truth has = Truth.NO;
    if (law.exists(body, day) != Truth.NO) {
      for (OperationRole role : operation.roles()) {
        if (role.kind() == kind && role.actor().equals(body)) {
          has = has.or(covers(operation, role, day));
        }
      }
    }
    return has;
  }

  private Truth covers(Operation operation, OperationRole role, LocalDate day) {
    return law.isOn(role.interval().orElse(operation.existence()), day);
  }

  /**
   * Whether somebody contributes to an operation.
   *
   * @param contributor who; null for somebody of whom nothing is known
   */
  Truth contributes(Operation operation, @Nullable ActorId contributor, LocalDate day) {
    if (isUnderWay(operation, day) == Truth.NO
        || (contributor != null && law.exists(contributor, day) == Truth.NO)) {
      return Truth.NO;
    }
    Truth asserted = Truth.NO;
    boolean isPossible = false;
    boolean isDenied = false;
    boolean isRecorded = false;
    for (Contribution contribution : operation.contributions()) {
      if (contribution.contributor().equals(contributor)) {
        Truth covers = covers(contribution, day);
        isRecorded |= contribution.claim() != Claim.DENIED;
        switch (contribution.claim()) {
          case ASSERTED -> asserted = asserted.or(covers);
          case POSSIBLE -> isPossible |= covers != Truth.NO;
          case DENIED -> isDenied |= covers == Truth.YES;
        }
      }
    }
    if (asserted != Truth.NO) {
      return isDenied ? Truth.UNKNOWN : asserted;
    }
    if (isDenied || isPossible) {
      return isDenied ? Truth.NO : Truth.UNKNOWN;
    }
    boolean isSettled = isRecorded || isComplete(operation, day) == Truth.YES;
    return isSettled && !law.isBeyondHorizon(day) ? Truth.NO : Truth.UNKNOWN;
  }

  private Truth isComplete(Operation operation, LocalDate day) {
    Roster roster = operation.roster().orElse(null);
    return roster == null ? Truth.NO : law.isComplete(roster, day);
  }

  private Truth covers(Contribution contribution, LocalDate day) {
    Interval interval = contribution.interval().orElse(null);
    if (interval != null) {
      return law.isOn(interval, day);
    }
    return contribution.claim() == Claim.DENIED ? Truth.YES : observed(contribution, day);
  }

  /** Whether something was observed to be deployed; UNKNOWN where nothing was observed. */
  private static Truth observed(Contribution contribution, LocalDate day) {
    Truth deployed = Truth.NO;
    boolean isObserved = false;
    for (Observation observation : contribution.observations()) {
      Amount amount = observation.deployed().orElse(null);
      if (amount != null && speaksOf(observation, day)) {
        isObserved = true;
        deployed = deployed.or(amount.exceeds(NOTHING));
      }
    }
    return isObserved ? deployed : Truth.UNKNOWN;
  }

  private static boolean speaksOf(Observation observation, LocalDate day) {
    DayRange days = DayRange.of(observation.during(), Tolerance.STRICT);
    return !day.isBefore(days.from()) && day.isBefore(days.to());
  }

  /** On what basis somebody contributes, or would; nothing where that is not certain. */
  Optional<ContributionBasis> basis(Operation operation, ActorId contributor, LocalDate day) {
    if (operation.hosts().contains(contributor)) {
      return Optional.of(ContributionBasis.HOST);
    }
    return hasRole(operation, contributor, OperationRoleKind.LEADS, day) == Truth.NO
        ? basisByLeaders(operation, contributor, day)
        : Optional.empty();
  }

  private Optional<ContributionBasis> basisByLeaders(
      Operation operation, ActorId contributor, LocalDate day) {
    Truth led = Truth.NO;
    Truth member = Truth.NO;
    for (OperationRole role : leading(operation, day)) {
      Truth leads = covers(operation, role, day);
      led = led.or(leads);
      member = member.or(leads.and(isMember(contributor, role, day)));
    }
    for (ImmutableList<OperationRole> oneOf : leadingInTurn(operation, day)) {
      led = Truth.YES;
      member =
          member.or(
              oneOf.stream()
                  .map(role -> isMember(contributor, role, day))
                  .reduce(Truth.YES, Truth::and));
    }
    if (member == Truth.YES) {
      return Optional.of(ContributionBasis.MEMBER);
    }
    return member == Truth.NO && led == Truth.YES
        ? Optional.of(ContributionBasis.THIRD_STATE)
        : Optional.empty();
  }

  /** The roles of treaties and institutions that lead and may exist on the day. */
  private ImmutableList<OperationRole> leading(Operation operation, LocalDate day) {
    return operation.roles().stream()
        .filter(role -> role.kind() == OperationRoleKind.LEADS && !role.actor().isState())
        .filter(role -> law.exists(role.actor(), day) != Truth.NO)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Roles of which one certainly holds, though it is not known which: the lead passes from one to
   * the next on the day of one act, whichever that is.
   */
  private ImmutableList<ImmutableList<OperationRole>> leadingInTurn(
      Operation operation, LocalDate day) {
    ImmutableList<OperationRole> leading = leading(operation, day);
    ImmutableList.Builder<ImmutableList<OperationRole>> all = ImmutableList.builder();
    for (OperationRole first : leading) {
      List<OperationRole> chain = new ArrayList<>(ImmutableList.of(first));
      for (OperationRole next = following(first, leading);
          next != null && !chain.contains(next);
          next = following(next, leading)) {
        chain.add(next);
        if (coverTogether(first, next, day)) {
          all.add(ImmutableList.copyOf(chain));
        }
      }
    }
    return all.build();
  }

  private static @Nullable OperationRole following(
      OperationRole role, ImmutableList<OperationRole> others) {
    Endpoint end = role.interval().map(Interval::to).orElse(Endpoint.unknown());
    return others.stream()
        .filter(other -> end instanceof Endpoint.Reference)
        .filter(other -> other.interval().map(Interval::from).equals(Optional.of(end)))
        .findFirst()
        .orElse(null);
  }

  private boolean coverTogether(OperationRole first, OperationRole last, LocalDate day) {
    try {
      Interval joined =
          Interval.of(first.interval().orElseThrow().from(), last.interval().orElseThrow().to());
      return law.isOn(joined, day) == Truth.YES;
    } catch (RefusedException e) {
      return false;
    }
  }

  private Truth isMember(ActorId actor, OperationRole leader, LocalDate day) {
    int epochDay = Math.toIntExact(day.toEpochDay());
    return index.truth(actor, (FrameworkId) leader.actor(), true, epochDay, epochDay);
  }
}
