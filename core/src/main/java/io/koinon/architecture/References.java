package io.koinon.architecture;

import io.koinon.RefusedException;
import io.koinon.base.ActId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Framework;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that references stand for.
 *
 * <p>What refers to nothing, or to itself, is unknown.
 */
final class References {
  private static final int MOST_STEPS = 8;

  private final SecurityArchitecture architecture;

  References(SecurityArchitecture architecture) {
    this.architecture = architecture;
  }

  /** The interval with the days of its ends; as it is where they would contradict each other. */
  Interval resolved(Interval interval) {
    if (!interval.hasReference()) {
      return interval;
    }
    try {
      return Interval.of(resolved(interval.from()), resolved(interval.to()));
    } catch (RefusedException e) {
      return interval;
    }
  }

  /** The endpoint that a reference leads to; any other is itself. */
  Endpoint resolved(Endpoint endpoint) {
    Endpoint found = endpoint;
    for (int steps = 0; found instanceof Endpoint.Reference reference; steps++) {
      Endpoint next = steps == MOST_STEPS ? null : find(reference.target());
      if (next == null) {
        return Endpoint.unknown();
      }
      found = next;
    }
    return found;
  }

  /** The act that an endpoint refers to, if it refers to one. */
  @Nullable Act act(Endpoint endpoint) {
    return endpoint instanceof Endpoint.Reference reference && reference.target().indexOf('/') < 0
        ? architecture.acts().get(ActId.of(reference.target()))
        : null;
  }

  /** What a target is dated by, if it is there and dated. */
  @Nullable Endpoint find(String target) {
    int slash = target.indexOf('/');
    if (slash < 0) {
      Act act = architecture.acts().get(ActId.of(target));
      return act == null ? null : act.on().orElse(null);
    }
    Framework framework = architecture.frameworks().get(FrameworkId.of(target.substring(0, slash)));
    return framework == null ? null : date(framework, target.substring(slash + 1));
  }

  private static @Nullable Endpoint date(Framework framework, String name) {
    return switch (name) {
      case "signed" -> framework instanceof Treaty treaty ? treaty.signed().orElse(null) : null;
      case "inForce" -> framework instanceof Treaty treaty ? treaty.inForce() : null;
      case "from" -> framework.existence().from();
      default -> framework.existence().to();
    };
  }
}
