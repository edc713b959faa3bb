package io.koinon.participation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * All that is in a spell, flattened to texts so that different spells give different lists: every
 * collection is preceded by its size, and what is absent by an empty text.
 *
 * <p>It breaks ties between spells of one participant in one mode and interval, which are rare.
 */
final class Atoms {
  private static final String ABSENT = "";

  private final ImmutableList.Builder<String> atoms = ImmutableList.builder();

  private Atoms() {}

  static ImmutableList<String> of(Participation spell) {
    Atoms atoms = new Atoms();
    atoms.add(spell);
    return atoms.atoms.build();
  }

  private void add(Participation spell) {
    all(spell.entry(), Atoms::add);
    all(spell.exit(), Atoms::add);
    all(spell.limitations(), Atoms::add);
    all(spell.alternatives(), Atoms::add);
    texts(spell.sources());
    text(spell.note());
  }

  private void add(Act act) {
    text(act.kind());
    text(act.on());
    text(act.effectFrom());
    text(act.by());
    texts(act.sources());
    text(act.note());
  }

  private void add(Limitation limitation) {
    text(limitation.kind());
    text(limitation.basis());
    text(limitation.interval());
    text(limitation.claim());
    text(limitation.scope());
    texts(limitation.notEntitled());
    texts(limitation.notExercised());
    texts(limitation.notOwed());
    texts(limitation.notPerformed());
    texts(limitation.sources());
    text(limitation.note());
  }

  private void add(Alternative alternative) {
    text(alternative.account());
    text(alternative.mode());
    text(alternative.start());
    text(alternative.end());
    text(alternative.claim());
    acts(alternative.entry());
    acts(alternative.exit());
    text(alternative.note());
  }

  private void acts(Optional<ImmutableList<Act>> acts) {
    if (acts.isPresent()) {
      all(acts.get(), Atoms::add);
    } else {
      text(ABSENT);
    }
  }

  private <T> void all(Collection<T> values, BiConsumer<Atoms, ? super T> add) {
    text(values.size());
    values.forEach(value -> add.accept(this, value));
  }

  private void texts(Collection<?> values) {
    all(values, Atoms::text);
  }

  private void text(Optional<?> value) {
    text(value.isPresent() ? value.get() : ABSENT);
  }

  private void text(Object value) {
    atoms.add(value.toString());
  }
}
