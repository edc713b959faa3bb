package io.koinon.architecture;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.state.State;
import io.koinon.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts a standing into words. */
final class StandingSentence {
  private static final CharMatcher VOWEL = CharMatcher.anyOf("aeiou");

  private final Standing standing;
  private final SecurityArchitecture architecture;

  StandingSentence(Standing standing) {
    this.standing = standing;
    this.architecture = standing.snapshot().architecture();
  }

  @Override
  public String toString() {
    List<String> sentences = new ArrayList<>();
    sentences.add(participation());
    addLaw(sentences);
    addStages(sentences);
    addContested(sentences);
    return Joiner.on(' ').join(sentences);
  }

  private String participation() {
    ThreeValuedSet<ModeId> modes = standing.modes();
    String who = "As of " + standing.snapshot().asOf().date() + ", " + name(standing.actor());
    String where = "the " + name(standing.framework());
    if (!modes.certain().isEmpty()) {
      String maybe =
          modes.uncertain().isEmpty() ? "" : ", and perhaps " + titles(modes.uncertain());
      return who + " is " + titles(modes.certain()) + maybe + " of " + where + ".";
    }
    Answer takesPart = standing.participation();
    if (takesPart.truth() == Truth.NO) {
      return who + " takes no part in " + where + ".";
    }
    String reasons = " (" + takesPart.reasons() + ")";
    return modes.uncertain().isEmpty()
        ? who + ": nothing is known of it in " + where + reasons + "."
        : who + " is perhaps " + titles(modes.uncertain()) + " of " + where + reasons + ".";
  }

  private String titles(Iterable<ModeId> modes) {
    List<String> titles = new ArrayList<>();
    for (ModeId mode : modes) {
      String title = mode.name().replace('-', ' ');
      titles.add((VOWEL.matches(title.charAt(0)) ? "an " : "a ") + title);
    }
    return list(titles);
  }

  private void addLaw(List<String> sentences) {
    add(
        sentences,
        "It is entitled to ",
        standing.rights(),
        right -> right.value().replace('-', ' '),
        right -> standing.entitled(right).truth() == Truth.YES);
    add(
        sentences,
        "It is not known whether it is entitled to ",
        standing.rights(),
        right -> right.value().replace('-', ' '),
        right -> standing.entitled(right).truth() == Truth.UNKNOWN);
    add(
        sentences,
        "It does not exercise its right to ",
        standing.rights(),
        right -> right.value().replace('-', ' '),
        right ->
            standing.entitled(right).truth() == Truth.YES
                && standing.exercises(right).truth() == Truth.NO);
    add(
        sentences,
        "It owes these duties: ",
        standing.duties(),
        StandingSentence::words,
        duty -> standing.owes(duty).truth() == Truth.YES);
    add(
        sentences,
        "It is not known whether it owes these duties: ",
        standing.duties(),
        StandingSentence::words,
        duty -> standing.owes(duty).truth() == Truth.UNKNOWN);
    add(
        sentences,
        "It does not perform: ",
        standing.duties(),
        StandingSentence::words,
        duty ->
            standing.owes(duty).truth() == Truth.YES
                && standing.performs(duty).truth() == Truth.NO);
  }

  /** A duty in words; an obligation keeps its id, by which it is found. */
  private static String words(Duty duty) {
    return duty.obligation().isPresent() ? duty.value() : duty.value().replace('-', ' ');
  }

  private static <T> void add(
      List<String> sentences,
      String words,
      Iterable<T> terms,
      Function<T, String> text,
      Predicate<T> chosen) {
    List<String> found = new ArrayList<>();
    for (T term : terms) {
      if (chosen.test(term)) {
        found.add(text.apply(term));
      }
    }
    if (!found.isEmpty()) {
      sentences.add(words + list(found) + ".");
    }
  }

  private void addStages(List<String> sentences) {
    if (standing.isExitPending() == Truth.YES) {
      sentences.add("It has given notice, and its exit has not taken effect.");
    }
    if (standing.isSignatory() == Truth.YES) {
      sentences.add("It has signed, and is not yet bound.");
    }
  }

  private void addContested(List<String> sentences) {
    List<String> accounts = new ArrayList<>();
    standing.contested().stream()
        .map(contested -> contested.alternative().account().value())
        .distinct()
        .forEach(accounts::add);
    if (!accounts.isEmpty()) {
      sentences.add("Read otherwise by " + list(accounts) + ".");
    }
  }

  private String name(ActorId actor) {
    return actor instanceof StateId id
        ? architecture.findState(id).map(State::name).orElse(id.value())
        : architecture
            .findFramework((FrameworkId) actor)
            .map(Framework::name)
            .orElse(actor.value());
  }

  private static String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : Joiner.on(", ").join(items.subList(0, last)) + " and " + items.get(last);
  }
}
