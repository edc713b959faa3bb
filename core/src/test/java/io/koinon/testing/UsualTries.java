package io.koinon.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Takes the number of tries that a property sets for that of a usual build: where {@code
 * jqwik.tries.default} is raised, which by itself raises only the others, it is raised as much.
 */
public final class UsualTries implements AroundPropertyHook {
  private static final int USUAL = 1_000;
  private static final int ASKED = Integer.getInteger("jqwik.tries.default", USUAL);

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (ASKED > USUAL) {
      attributes
          .tries()
          .ifPresent(own -> attributes.setTries(Math.toIntExact((long) own * ASKED / USUAL)));
    }
    return property.execute();
  }
}
