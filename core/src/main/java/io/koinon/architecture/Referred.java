package io.koinon.architecture;

import com.google.common.collect.ImmutableSet;
import io.koinon.cooperation.OperationRole;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.Optional;

/** Collects what the dates of an architecture, and roles in its operations, refer to. */
final class Referred extends Rewriting {
  private final ImmutableSet.Builder<String> targets = ImmutableSet.builder();

  private Referred() {}

  /** The targets of all references, as they are written behind the {@code @}. */
  static ImmutableSet<String> of(SecurityArchitecture architecture) {
    Referred referred = new Referred();
    SecurityArchitecture.Builder unused = referred.rewritten(architecture);
    return referred.targets.build();
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
