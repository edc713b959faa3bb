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
import java.util.Objects;
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

  /** The order of acts; a decision stands nowhere in it, save that it comes before the effect. */
  private enum Stage {
    SIGNATURE,
    RATIFICATION,
    DEPOSIT,
    ENTRY_INTO_FORCE,
    EFFECT
  }

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
      case SIGNATURE -> side.by(Stage.SIGNATURE, ActKind.SIGNATURE);
      case DEPOSIT -> side.by(Stage.DEPOSIT, ActKind.DEPOSIT, ActKind.ACCESSION);
      case DECISION -> side.decision();
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
      case SIGNATURE -> side.by(Stage.SIGNATURE, ActKind.NOTICE);
      case DEPOSIT -> side.by(Stage.DEPOSIT, ActKind.DEPOSIT);
      case DECISION -> side.decision();
      default -> side.effect();
    };
  }

  private static Dated told(Endpoint endpoint) {
    return new Dated(endpoint, true);
  }

  private static Dated untold(PossibleDays before, PossibleDays after) {
    return new Dated(PossibleDays.between(before, after).toEndpoint(), false);
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
    return untold(
        side.before(Stage.ENTRY_INTO_FORCE).orLater(collective),
        side.after(Stage.ENTRY_INTO_FORCE));
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

    private static boolean isAfter(PossibleDays a, PossibleDays b) {
      return a.last() != null && b.last() != null && a.last().isAfter(b.last());
    }

    /** The day on which it takes effect: what is written, unless an act says so. */
    Dated effect() {
      Act act = latest(ActKind.EFFECT);
      return told(act == null ? written : act.effectFrom().orElseGet(() -> on(act)));
    }

    /** The day of the latest act of one of the kinds, which stand at a stage. */
    Dated by(Stage stage, ActKind... kinds) {
      Act act = latest(kinds);
      return act == null ? untold(before(stage), after(stage)) : told(on(act));
    }

    Dated decision() {
      Act act = latest(ActKind.DECISION);
      return act == null
          ? untold(PossibleDays.any(), after(Stage.ENTRY_INTO_FORCE))
          : told(on(act));
    }

    /** From when on an act of a stage may be: not before those of the stages before it. */
    PossibleDays before(Stage stage) {
      PossibleDays latest = PossibleDays.any();
      for (Act act : acts) {
        Stage other = stageOf(act.kind());
        if (other != null && other.compareTo(stage) < 0) {
          latest = latest.orLater(days(act));
        }
      }
      return latest;
    }

    /** Until when an act of a stage may be: not after those of the stages after it. */
    PossibleDays after(Stage stage) {
      LocalDate last = stageOfBoundary().compareTo(stage) > 0 ? boundary().last() : null;
      for (Act act : acts) {
        Stage other = stageOf(act.kind());
        LocalDate day = other != null && other.compareTo(stage) > 0 ? days(act).last() : null;
        last = last == null || (day != null && day.isBefore(last)) ? day : last;
      }
      return new PossibleDays(null, last);
    }

    /** The stage of the act that sits on the written end; that of the effect if none does. */
    private Stage stageOfBoundary() {
      return acts.stream()
          .filter(act -> on(act).equals(written))
          .map(act -> stageOf(act.kind()))
          .filter(Objects::nonNull)
          .max(Comparator.naturalOrder())
          .orElse(Stage.EFFECT);
    }
  }

  /** Where an act stands among the others; null where it stands anywhere. */
  private static @Nullable Stage stageOf(ActKind kind) {
    return switch (kind) {
      case SIGNATURE, NOTICE -> Stage.SIGNATURE;
      case RATIFICATION -> Stage.RATIFICATION;
      case DEPOSIT, ACCESSION -> Stage.DEPOSIT;
      case ENTRY_INTO_FORCE -> Stage.ENTRY_INTO_FORCE;
      case EFFECT, WITHDRAWAL -> Stage.EFFECT;
      default -> null;
    };
  }
}
