package io.koinon.validation;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.koinon.base.CasusEvent;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.ObligationKind;
import io.koinon.base.Principle;
import io.koinon.base.Right;
import io.koinon.base.Vocabulary;
import io.koinon.finding.Suggestions;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/** The words that an architecture may use: the standard ones, and those that it declares. */
final class Terms {
  /** A word that is neither. */
  record Undeclared(String kind, String term, String suggestion) {}

  private final Vocabulary vocabulary;

  Terms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  ImmutableList<Undeclared> undeclaredRights(Collection<Right> used) {
    return undeclared("right", used, Right.standard(), vocabulary.rights().keySet(), Right::value);
  }

  /** Of duties that are words: those that are obligations of treaties are looked up there. */
  ImmutableList<Undeclared> undeclaredDuties(Collection<Duty> used) {
    return undeclared(
        "duty",
        Collections2.filter(used, duty -> duty.obligation().isEmpty()),
        Duty.standard(),
        vocabulary.duties().keySet(),
        Duty::value);
  }

  ImmutableList<Undeclared> undeclaredKinds(Collection<ObligationKind> used) {
    return undeclared(
        "kind of obligation",
        used,
        ObligationKind.standard(),
        vocabulary.obligationKinds().keySet(),
        ObligationKind::value);
  }

  ImmutableList<Undeclared> undeclaredEvents(Collection<CasusEvent> used) {
    return undeclared(
        "event", used, CasusEvent.standard(), vocabulary.events().keySet(), CasusEvent::value);
  }

  ImmutableList<Undeclared> undeclaredMeans(Collection<Means> used) {
    return undeclared("means", used, Means.standard(), vocabulary.means().keySet(), Means::value);
  }

  ImmutableList<Undeclared> undeclaredPrinciples(Collection<Principle> used) {
    return undeclared(
        "principle",
        used,
        Principle.standard(),
        vocabulary.principles().keySet(),
        Principle::value);
  }

  ImmutableList<Undeclared> undeclaredAreas(Collection<CooperationArea> used) {
    return undeclared(
        "area",
        used,
        CooperationArea.standard(),
        vocabulary.areas().keySet(),
        CooperationArea::value);
  }

  ImmutableList<Undeclared> undeclaredMatters(Collection<Matter> used) {
    return undeclared(
        "matter", used, Matter.standard(), vocabulary.matters().keySet(), Matter::value);
  }

  private static <T> ImmutableList<Undeclared> undeclared(
      String kind, Collection<T> used, Set<T> standard, Set<T> declared, Function<T, String> text) {
    ImmutableList.Builder<Undeclared> undeclared = ImmutableList.builder();
    for (T term : used) {
      if (!standard.contains(term) && !declared.contains(term)) {
        Iterable<String> known =
            Iterables.transform(Iterables.concat(standard, declared), text::apply);
        undeclared.add(
            new Undeclared(
                kind,
                text.apply(term),
                Suggestions.nearest(text.apply(term), known).stream().findFirst().orElse("")));
      }
    }
    return undeclared.build();
  }
}
