package io.koinon.serialization;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.validation.Suppression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every value that an architecture is made of, found by reflection. */
final class Samples {
  private final Set<Object> found = new LinkedHashSet<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Samples() {}

  /** The values of architectures, the architectures themselves among them. */
  static Set<Object> in(Iterable<SecurityArchitecture> architectures) {
    Samples samples = new Samples();
    architectures.forEach(samples::add);
    samples.addWhatNoDocumentHas();
    return samples.found;
  }

  /** The values of a type among some, at most so many. */
  static <T> List<T> of(Class<T> type, Collection<Object> values, int limit) {
    return values.stream().filter(type::isInstance).map(type::cast).limit(limit).toList();
  }

  private void addWhatNoDocumentHas() {
    Subject subject = Subject.of(StateId.of("KAZ"));
    add(subject);
    add(Subject.participation("csto/KAZ/member/2003-09-18#2"));
    add(Suppression.of("source/missing", "Разыскивается: \"так\"."));
    add(Suppression.of("source/missing", subject, "It is sought.").until(LocalDate.of(2027, 1, 1)));
  }

  private void add(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(this::add);
      map.values().forEach(this::add);
    } else if (value.getClass().getName().startsWith("io.koinon.") && seen.add(value)) {
      found.add(value);
      addParts(value);
    }
  }

  private void addParts(Object value) {
    if (value instanceof Enum<?>) {
      return;
    }
    Class<?> type = value.getClass();
    while (!Modifier.isPublic(type.getModifiers())) {
      type = type.getSuperclass();
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isPart(value.getClass(), method)) {
        add(invoked(method, value));
      }
    }
  }

  /** Getters of what a value is made of: it has a field for each. */
  private static boolean isPart(Class<?> type, Method method) {
    boolean isGetter =
        method.getParameterCount() == 0
            && Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers());
    return isGetter
        && Arrays.stream(type.getDeclaredFields())
            .anyMatch(field -> field.getName().equals(method.getName()));
  }

  private static Object invoked(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(method + " of " + value, e);
    }
  }
}
