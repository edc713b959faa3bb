package io.koinon.architecture;

import com.google.common.collect.ImmutableSet;
import io.koinon.cooperation.OperationRole;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what the dates of an architecture, and roles in its operations, refer to. */
final class Referred extends Rewriting {
  private final ImmutableSet.Builder<String> targets = ImmutableSet.builder();

  private Referred() {}

  /** The targets of all references, as they are written behind the {@code @}. */
  static ImmutableSet<String> of(SecurityArchitecture architecture) {
    Referred referred = new Referred();
    SecurityArchitecture.Builder unused = referred.rewritten(architecture);
    architecture.strategies().values().forEach(referred::strategy);
    return referred.targets.build();
  }

  /** What is proposed stays as it was written, whatever is known of what has happened. */
  private void strategy(Strategy strategy) {
    for (Phase phase : strategy.phases().values()) {
      Interval unused = interval(phase.window());
      for (Measure measure : phase.measures().values()) {
        List<?> unusedParts = rewritten(measure.action());
      }
    }
  }

  private List<?> rewritten(MeasureAction action) {
    if (action instanceof MeasureAction.Establish establish) {
      return List.of(
          establish.framework() instanceof Treaty treaty
              ? treaty(treaty)
              : institution((Institution) establish.framework()));
    }
    if (action instanceof MeasureAction.Develop develop) {
      return Stream.of(
              develop.modes().values().stream().map(this::mode),
              develop.obligations().values().stream().map(this::obligation),
              develop.decisions().values().stream()
                  .flatMap(decision -> decision.validity().stream())
                  .map(this::interval))
          .flatMap(each -> each)
          .toList();
    }
    if (action instanceof MeasureAction.Link link) {
      return link.link().signed().map(this::noted).stream().toList();
    }
    return action instanceof MeasureAction.Conduct conduct
        ? List.of(operation(conduct.operation()))
        : List.of();
  }

  /** The target of an endpoint, if it is a reference. */
  static Optional<String> target(Endpoint endpoint) {
    return endpoint instanceof Endpoint.Reference reference
        ? Optional.of(reference.target())
        : Optional.empty();
  }

  private Endpoint noted(Endpoint endpoint) {
    target(endpoint).ifPresent(targets::add);
    return endpoint;
  }

  @Override
  Endpoint start(Endpoint written) {
    return noted(written);
  }

  @Override
  Endpoint day(Endpoint written) {
    return noted(written);
  }

  @Override
  Endpoint end(Interval written) {
    return noted(written.to());
  }

  @Override
  OperationRole role(OperationRole role) {
    role.decision().ifPresent(act -> targets.add(act.value()));
    return super.role(role);
  }
}
