package io.koinon.architecture;

import com.google.common.collect.ImmutableSet;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;

/** Collects what the dates of an architecture refer to. */
final class ReferredTargets extends DateRewriting {
  private final ImmutableSet.Builder<String> targets = ImmutableSet.builder();

  private ReferredTargets() {}

  /** The targets of all references, as they are written behind the {@code @}. */
  static ImmutableSet<String> of(SecurityArchitecture architecture) {
    ReferredTargets references = new ReferredTargets();
    SecurityArchitecture.Builder unused = references.redated(architecture);
    return references.targets.build();
  }

  private Endpoint noted(Endpoint endpoint) {
    if (endpoint instanceof Endpoint.Reference reference) {
      targets.add(reference.target());
    }
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
}
