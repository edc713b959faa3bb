package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.PersonalScope;
import java.util.function.Function;

/**
 * One entry of a personal scope as an obligation of a treaty has it: {@code party}, a mode of the
 * treaty itself; {@code csto/member}, a mode of another framework; {@code KAZ}, a state; {@code
 * /csto}, an institution, since without the slash it would be a mode.
 *
 * @param text what stands in the document
 * @param scope what it stands for
 */
record Person(String text, PersonalScope scope) {
  static Person parse(FrameworkId treaty, String text) {
    return new Person(text, scope(treaty, text));
  }

  /** An entry that stands by itself: without a treaty whose modes could have bare names. */
  static Person parse(String text) {
    boolean isActor =
        text.startsWith("/") || (!text.isEmpty() && Character.isUpperCase(text.charAt(0)));
    return new Person(
        text,
        isActor
            ? PersonalScope.ofActors(ActorId.of(text.startsWith("/") ? text.substring(1) : text))
            : PersonalScope.ofModes(ModeId.parse(text)));
  }

  private static PersonalScope scope(FrameworkId treaty, String text) {
    int slash = text.indexOf('/');
    if (slash == 0) {
      return PersonalScope.ofActors(FrameworkId.of(text.substring(1)));
    }
    if (slash > 0) {
      ModeId mode = ModeId.parse(text);
      if (mode.framework().equals(treaty)) {
        throw new RefusedException(
            "personal-scope/own-mode", text, "the bare name of a mode of this treaty");
      }
      return PersonalScope.ofModes(mode);
    }
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0))
        ? PersonalScope.ofActors(ActorId.of(text))
        : PersonalScope.ofModes(ModeId.of(treaty, text));
  }

  static PersonalScope together(ImmutableList<Person> persons) {
    ImmutableSortedSet.Builder<ModeId> modes = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<ActorId> actors = ImmutableSortedSet.naturalOrder();
    for (Person person : persons) {
      modes.addAll(person.scope.modes());
      actors.addAll(person.scope.actors());
    }
    return new PersonalScope(modes.build(), actors.build());
  }

  static ImmutableList<Person> in(FrameworkId treaty, PersonalScope scope) {
    return in(scope, mode -> mode.framework().equals(treaty) ? mode.name() : mode.toString());
  }

  /** The entries of a scope that stands by itself. */
  static ImmutableList<Person> in(PersonalScope scope) {
    return in(scope, ModeId::toString);
  }

  private static ImmutableList<Person> in(PersonalScope scope, Function<ModeId, String> text) {
    ImmutableList.Builder<Person> persons = ImmutableList.builder();
    for (ModeId mode : scope.modes()) {
      persons.add(new Person(text.apply(mode), PersonalScope.ofModes(mode)));
    }
    for (ActorId actor : scope.actors()) {
      String own = actor.isState() ? actor.value() : "/" + actor.value();
      persons.add(new Person(own, PersonalScope.ofActors(actor)));
    }
    return persons.build();
  }
}
