package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SearchHit.Kind;
import io.koinon.architecture.SearchHit.Label;
import io.koinon.architecture.SearchHit.Match;
import io.koinon.base.ActorId;
import io.koinon.base.DatedCode;
import io.koinon.base.Name;
import io.koinon.finding.Suggestions;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.state.State;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What everybody is called, folded so that case, accents and punctuation make no difference. */
final class SearchIndex {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final ImmutableListMultimap<String, Called> byFolded;
  private final ImmutableSortedSet<String> words;

  /** Somebody, and one thing that it is called. */
  private record Called(ActorId actor, Label label) {
    SearchHit hit(Match match) {
      return new SearchHit(actor, label, match);
    }
  }

  SearchIndex(SecurityArchitecture architecture) {
    ImmutableListMultimap.Builder<String, Called> called = ImmutableListMultimap.builder();
    architecture.states().values().forEach(state -> enter(state, called));
    architecture.frameworks().values().forEach(framework -> enter(framework, called));
    this.byFolded = called.build();
    this.words =
        byFolded.entries().stream()
            .filter(entry -> entry.getValue().label.kind() != Kind.CODE)
            .map(entry -> entry.getKey())
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static void enter(State state, ImmutableListMultimap.Builder<String, Called> called) {
    enterNames(state.id(), state.name(), state.names(), called);
    for (DatedCode each : state.codes()) {
      Called code = new Called(state.id(), new Label(Kind.CODE, each.code().toString()));
      called.put(fold(each.code().value()), code);
      called.put(fold(each.code().toString()), code);
    }
  }

  private static void enter(
      Framework framework, ImmutableListMultimap.Builder<String, Called> called) {
    enterNames(framework.id(), framework.name(), framework.names(), called);
    if (framework instanceof Institution institution) {
      institution.acronym().ifPresent(text -> enter(institution.id(), Kind.ACRONYM, text, called));
    }
  }

  private static void enterNames(
      ActorId id,
      String name,
      Collection<Name> names,
      ImmutableListMultimap.Builder<String, Called> called) {
    enter(id, Kind.ID, id.value(), called);
    enter(id, Kind.NAME, name, called);
    names.forEach(each -> enter(id, Kind.NAME, each.text(), called));
  }

  private static void enter(
      ActorId id, Kind kind, String text, ImmutableListMultimap.Builder<String, Called> called) {
    called.put(fold(text), new Called(id, new Label(kind, text)));
  }

  /** Letters and digits without accents in lower case, with one space between words. */
  static String fold(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    // Upper case first: some letters, as the German sharp s, have a small form of several letters.
    String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
  }

  ImmutableList<SearchHit> search(String text) {
    String sought = fold(text);
    if (sought.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList<SearchHit> hits = closest(Stream.concat(exact(sought), partial(sought)));
    return hits.isEmpty() ? closest(suggested(sought)) : hits;
  }

  private Stream<SearchHit> exact(String sought) {
    return byFolded.get(sought).stream().map(called -> called.hit(Match.EXACT));
  }

  private Stream<SearchHit> partial(String sought) {
    String inside = " " + sought;
    return words.stream()
        .filter(folded -> folded.startsWith(sought) || folded.contains(inside))
        .flatMap(folded -> called(folded, Match.PARTIAL));
  }

  private Stream<SearchHit> suggested(String sought) {
    return Suggestions.nearest(sought, words).stream()
        .flatMap(folded -> called(folded, Match.SUGGESTION));
  }

  private Stream<SearchHit> called(String folded, Match match) {
    return byFolded.get(folded).stream()
        .filter(called -> called.label.kind() != Kind.CODE)
        .map(called -> called.hit(match));
  }

  /** Of everybody the closest hit only. */
  private static ImmutableList<SearchHit> closest(Stream<SearchHit> hits) {
    Set<ActorId> found = new HashSet<>();
    return hits.sorted()
        .filter(hit -> found.add(hit.actor()))
        .collect(ImmutableList.toImmutableList());
  }
}
