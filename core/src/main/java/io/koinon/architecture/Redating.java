package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.DatePolicy;
import io.koinon.time.Endpoint;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates the ends of spells by their acts, as a policy asks.
 *
 * <p>Acts come in an order: who ratifies has signed, who deposits has ratified. So an act that is
 * not recorded lies between those before and after it. The written end of a spell counts as the act
 * that sits on it, or, where none does, as the last of them, the effect. Of several acts of a kind
 * the latest counts.
 */
final class Redating {
  /** Ends that come by themselves, without notice or decision: they are what is written. */
  private static final ImmutableSet<ActKind> AUTOMATIC =
      Sets.immutableEnumSet(
          ActKind.LAPSE,
          ActKind.EXPULSION,
          ActKind.DISSOLUTION,
          ActKind.EXTINCTION,
          ActKind.SUCCESSION);

  private static final Comparator<LocalDate> LAST = Comparator.naturalOrder();

  private final SecurityArchitecture architecture;
  private final References references;
  private final DatePolicy policy;

  Redating(SecurityArchitecture architecture, References references, DatePolicy policy) {
    this.architecture = architecture;
    this.references = references;
    this.policy = policy;
  }

  /** An end of a spell by the policy, and whether an act tells it. */
  record Dated(Endpoint endpoint, boolean isTold) {}

  /** Where a spell begins. */
  Dated start(Endpoint written, ImmutableList<Act> entry, Framework framework) {
    Side side = new Side(written, entry);
    return switch (policy) {
      case RECORDED -> told(written);
      case SIGNATURE -> side.by(0, ActKind.SIGNATURE);
      case DEPOSIT -> side.by(2, ActKind.DEPOSIT, ActKind.ACCESSION);
      case DECISION -> side.by(0, ActKind.DECISION);
      case EFFECT -> side.effect();
      case IN_FORCE -> inForce(side, framework);
    };
  }

  /** Where a spell ends. */
  Dated end(Endpoint written, ImmutableList<Act> exit) {
    if (policy == DatePolicy.RECORDED
        || written instanceof Endpoint.Open
        || exit.stream().anyMatch(act -> AUTOMATIC.contains(act.kind()))) {
      return told(written);
    }
    Side side = new Side(written, exit);
    return switch (policy) {
      case SIGNATURE -> side.by(0, ActKind.NOTICE);
      case DEPOSIT -> side.by(2, ActKind.DEPOSIT);
      case DECISION -> side.by(0, ActKind.DECISION);
      default -> side.effect();
    };
  }

  private static Dated told(Endpoint endpoint) {
    return new Dated(endpoint, true);
  }

  private Dated inForce(Side side, Framework framework) {
    Act own = side.latest(ActKind.ENTRY_INTO_FORCE);
    if (own != null) {
      return told(own.effectFrom().orElseGet(() -> side.on(own)));
    }
    Treaty treaty = treatyOf(framework);
    PossibleDays collective =
        days(treaty == null ? framework.existence().from() : treaty.inForce());
    Act deposit = side.latest(ActKind.DEPOSIT, ActKind.ACCESSION);
    if (deposit != null) {
      Optional<Period> delay = treaty == null ? Optional.empty() : treaty.delay();
      PossibleDays bound = side.days(deposit).plus(delay.orElse(Period.ZERO));
      return told(collective.orLater(bound).toEndpoint());
    }
    if (side.latest(ActKind.SIGNATURE, ActKind.RATIFICATION) == null) {
      return told(collective.orLater(side.boundary()).toEndpoint());
    }
    PossibleDays before = side.before(3).orLater(new PossibleDays(collective.first(), null));
    return new Dated(
        PossibleDays.between(new PossibleDays(before.first(), null), side.after(3)).toEndpoint(),
        false);
  }

  /** The treaty whose law the spells of a framework follow. */
  private @Nullable Treaty treatyOf(Framework framework) {
    return framework instanceof Institution institution
        ? institution.founding().map(architecture.treaties()::get).orElse(null)
        : (Treaty) framework;
  }

  private PossibleDays days(Endpoint endpoint) {
    return PossibleDays.of(references.resolved(endpoint));
  }

  /** The acts on one side of a spell, and the end that is written there. */
  private final class Side {
    private final Endpoint written;
    private final ImmutableList<Act> acts;

    Side(Endpoint written, ImmutableList<Act> acts) {
      Act sitting = references.act(written);
      this.written = written;
      this.acts =
          sitting == null
              ? acts
              : ImmutableList.<Act>builder()
                  .addAll(acts)
                  .add(sitting.toBuilder().on(written).build())
                  .build();
    }

    Endpoint on(Act act) {
      return act.on().orElse(written);
    }

    PossibleDays days(Act act) {
      return Redating.this.days(on(act));
    }

    PossibleDays boundary() {
      return Redating.this.days(written);
    }

    /** The latest act of one of the kinds. */
    @Nullable Act latest(ActKind... kinds) {
      Act latest = null;
      for (Act act : acts) {
        if (ImmutableList.copyOf(kinds).contains(act.kind())
            && (latest == null || isAfter(days(act), days(latest)))) {
          latest = act;
        }
      }
      return latest;
    }

    private boolean isAfter(PossibleDays a, PossibleDays b) {
      return a.last() != null && b.last() != null && LAST.compare(a.last(), b.last()) > 0;
    }

    /** The day on which it takes effect: what is written, unless an act says so. */
    Dated effect() {
      Act act = latest(ActKind.EFFECT);
      return told(act == null ? written : act.effectFrom().orElseGet(() -> on(act)));
    }

    /** The day of the latest act of one of the kinds, which stand at a stage. */
    Dated by(int stage, ActKind... kinds) {
      Act act = latest(kinds);
      if (act != null) {
        return told(on(act));
      }
      if (stage == stageOfBoundary()) {
        return told(written);
      }
      return new Dated(PossibleDays.between(before(stage), after(stage)).toEndpoint(), false);
    }

    /** From when on an act of a stage may be: not before those of the stages before it. */
    PossibleDays before(int stage) {
      PossibleDays latest = PossibleDays.any();
      for (Act act : acts) {
        if (stageOf(act.kind()) < stage) {
          latest = latest.orLater(days(act));
        }
      }
      return latest;
    }

    /** Until when an act of a stage may be: not after those of the stages after it. */
    PossibleDays after(int stage) {
      LocalDate last = stageOfBoundary() > stage ? boundary().last() : null;
      for (Act act : acts) {
        LocalDate other = stageOf(act.kind()) > stage ? days(act).last() : null;
        last = last == null || (other != null && other.isBefore(last)) ? other : last;
      }
      return new PossibleDays(null, last);
    }

    /** The stage of the act that sits on the written end; that of the effect if none does. */
    private int stageOfBoundary() {
      return acts.stream()
          .filter(act -> on(act).equals(written))
          .mapToInt(act -> stageOf(act.kind()))
          .filter(stage -> stage >= 0)
          .max()
          .orElse(4);
    }
  }

  /** Where an act stands among the others; negative where it stands anywhere. */
  private static int stageOf(ActKind kind) {
    return switch (kind) {
      case SIGNATURE, NOTICE -> 0;
      case RATIFICATION -> 1;
      case DEPOSIT, ACCESSION -> 2;
      case ENTRY_INTO_FORCE -> 3;
      case EFFECT, WITHDRAWAL -> 4;
      default -> -1;
    };
  }
}
