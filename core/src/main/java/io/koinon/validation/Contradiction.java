package io.koinon.validation;

import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a condition of a strategy can never hold, as far as the condition itself tells, with the days
 * on which it is asked and the number of actors that there are.
 *
 * @param place what can never hold
 * @param reason why
 */
record Contradiction(String place, String reason) {
  /** A part of a condition that must hold, or must not, for the whole to hold. */
  private record Demand(String place, Condition condition, boolean isDenied) {
    Demand denied(String at, Condition part) {
      return new Demand(at, part, !isDenied);
    }
  }

  /** What is known where a condition is asked. */
  record Setting(Strategy strategy, DayBounds window, int actors, ValidationContext context) {
    /** Why a condition can never hold, if that is so. */
    Optional<Contradiction> find(String place, Condition condition) {
      return impossible(new Demand(place, condition, false));
    }

    /** Why a demand can never be met. */
    private Optional<Contradiction> impossible(Demand demand) {
      Condition condition = demand.condition();
      if (condition instanceof Condition.Not not) {
        return impossible(demand.denied(demand.place() + "/not", not.condition()));
      }
      boolean isConjunction =
          demand.isDenied()
              ? condition instanceof Condition.AnyOf
              : condition instanceof Condition.AllOf;
      if (isConjunction) {
        return conjunction(demand);
      }
      if (!condition.parts().isEmpty()) {
        return disjunction(demand);
      }
      return demand.isDenied()
          ? alwaysHolds(condition).map(reason -> new Contradiction(demand.place(), reason))
          : neverHolds(condition).map(reason -> new Contradiction(demand.place(), reason));
    }

    /** None of the ways is open: what is wrong with the first of them. */
    private Optional<Contradiction> disjunction(Demand demand) {
      Optional<Contradiction> first = Optional.empty();
      for (Demand part : parts(demand)) {
        Optional<Contradiction> found = impossible(part);
        if (found.isEmpty()) {
          return found;
        }
        first = first.isEmpty() ? found : first;
      }
      return first;
    }

    private Optional<Contradiction> conjunction(Demand demand) {
      List<Demand> demands = new ArrayList<>();
      collect(demand, demands);
      for (Demand one : demands) {
        Optional<Contradiction> found = impossible(one);
        if (found.isPresent()) {
          return found;
        }
      }
      for (Demand wanted : demands) {
        for (Demand unwanted : demands) {
          if (!wanted.isDenied()
              && unwanted.isDenied()
              && implies(wanted.condition(), unwanted.condition())) {
            return Optional.of(
                new Contradiction(
                    demand.place(),
                    wanted.place() + " is to hold and " + unwanted.place() + " is not"));
          }
        }
      }
      return Optional.empty();
    }

    /** All that must be met together, without the connectives between. */
    private static void collect(Demand demand, List<Demand> to) {
      Condition condition = demand.condition();
      boolean isTogether =
          condition instanceof Condition.Not
              || (demand.isDenied()
                  ? condition instanceof Condition.AnyOf
                  : condition instanceof Condition.AllOf);
      if (isTogether) {
        parts(demand).forEach(part -> collect(part, to));
      } else {
        to.add(demand);
      }
    }

    private static List<Demand> parts(Demand demand) {
      List<Demand> parts = new ArrayList<>();
      Condition condition = demand.condition();
      for (int i = 0; i < condition.parts().size(); i++) {
        String at = ConditionParts.place(demand.place(), condition, i);
        Condition part = condition.parts().get(i);
        parts.add(
            condition instanceof Condition.Not
                ? demand.denied(at, part)
                : new Demand(at, part, demand.isDenied()));
      }
      return parts;
    }

    private Optional<String> neverHolds(Condition leaf) {
      if (leaf instanceof Condition.OnOrAfter later
          && later.date().earliest().toEpochDay() >= window.endHigh()) {
        return Optional.of("the phase is over before " + later.date());
      }
      if (leaf instanceof Condition.Participants participants
          && participants.atLeast() > actors
          && !context.isPartial()) {
        return Optional.of(
            "there are " + actors + " actors, and " + participants.atLeast() + " are asked for");
      }
      if (leaf instanceof Condition.Reached reached) {
        Phase phase = strategy.phases().get(reached.milestone().phase());
        return phase != null && context.bounds(phase.window()).startLow() >= window.endHigh()
            ? Optional.of("the phase is over before " + phase.id() + " begins")
            : Optional.empty();
      }
      return Optional.empty();
    }

    private Optional<String> alwaysHolds(Condition leaf) {
      return leaf instanceof Condition.OnOrAfter later
              && later.date().latest().toEpochDay() <= window.startLow()
          ? Optional.of("the phase begins after " + later.date())
          : Optional.empty();
    }

    /** Whether a condition cannot hold without another. */
    private static boolean implies(Condition one, Condition other) {
      if (one instanceof Condition.OnOrAfter later && other instanceof Condition.OnOrAfter sooner) {
        return !later.date().earliest().isBefore(sooner.date().latest());
      }
      if (one instanceof Condition.Participants more
          && other instanceof Condition.Participants fewer) {
        return more.atLeast() >= fewer.atLeast() && covers(fewer.in(), more.in());
      }
      if (one instanceof Condition.Participates narrow
          && other instanceof Condition.Participates wide) {
        return narrow.actor().equals(wide.actor()) && covers(wide.in(), narrow.in());
      }
      return one.equals(other);
    }

    private static boolean covers(Iterable<Capacity> wide, Iterable<Capacity> narrow) {
      for (Capacity capacity : narrow) {
        if (!covers(wide, capacity)) {
          return false;
        }
      }
      return true;
    }

    private static boolean covers(Iterable<Capacity> wide, Capacity capacity) {
      for (Capacity each : wide) {
        if (each.equals(capacity) || each.equals(Capacity.of(capacity.framework()))) {
          return true;
        }
      }
      return false;
    }
  }
}
