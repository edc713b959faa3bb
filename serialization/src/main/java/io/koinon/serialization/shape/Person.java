package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.PersonalScope;

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
    ImmutableList.Builder<Person> persons = ImmutableList.builder();
    for (ModeId mode : scope.modes()) {
      String text = mode.framework().equals(treaty) ? mode.name() : mode.toString();
      persons.add(new Person(text, PersonalScope.ofModes(mode)));
    }
    for (ActorId actor : scope.actors()) {
      String text = actor.isState() ? actor.value() : "/" + actor.value();
      persons.add(new Person(text, PersonalScope.ofActors(actor)));
    }
    return persons.build();
  }
}
