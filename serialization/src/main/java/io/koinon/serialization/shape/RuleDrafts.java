package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ModeId;
import io.koinon.base.Share;
import io.koinon.base.WeightId;
import io.koinon.decision.Affected;
import io.koinon.decision.Base;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules of decision while they are read. */
final class RuleDrafts {
  private RuleDrafts() {}

  /** A rule that has a base. */
  static class BasedRule {
    private @Nullable Base base;

    void base(Base given) {
      base = given;
    }

    Base base() {
      return requireNonNull(base);
    }
  }

  /** A rule that has a base, and says how much of it is enough, or too much. */
  static final class Limited extends BasedRule {
    private @Nullable Integer count;
    private @Nullable Share share;
    private @Nullable Share moreThan;
    private Optional<WeightId> weight = Optional.empty();

    void count(int given) {
      count = given;
    }

    void share(Share given) {
      share = given;
    }

    void moreThan(Share given) {
      moreThan = given;
    }

    void weight(WeightId given) {
      weight = Optional.of(given);
    }

    int count() {
      return requireNonNull(count);
    }

    Share moreThan() {
      return requireNonNull(moreThan);
    }

    Optional<WeightId> weight() {
      return weight;
    }

    Quota quota() {
      List<Quota> all = new ArrayList<>();
      if (count != null) {
        all.add(Quota.count(count));
      }
      if (share != null) {
        all.add(Quota.atLeast(share));
      }
      if (moreThan != null) {
        all.add(Quota.moreThan(moreThan));
      }
      if (all.size() != 1) {
        throw new RefusedException(
            "rule/one-quota", all.toString(), "one of count, share and moreThan");
      }
      return all.get(0);
    }
  }

  /** A veto. */
  static final class Veto {
    private @Nullable ModeId mode;

    void mode(ModeId given) {
      mode = given;
    }

    DecisionRule.Veto build() {
      return new DecisionRule.Veto(requireNonNull(mode));
    }
  }

  /** A rule for some members only. */
  static final class Restricted {
    private ImmutableSortedSet<Affected> who = ImmutableSortedSet.of();
    private @Nullable DecisionRule rule;

    void who(ImmutableSortedSet<Affected> given) {
      who = given;
    }

    void rule(DecisionRule given) {
      rule = given;
    }

    ImmutableSortedSet<Affected> who() {
      return who;
    }

    DecisionRule rule() {
      return requireNonNull(rule);
    }
  }
}
