package io.koinon.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static ImmutableList<String> nearest(String text, String... candidates) {
    return Suggestions.nearest(text, ImmutableList.copyOf(candidates));
  }

  @Test
  void nearest_ofAMissingLetter_isFound() {
    assertThat(nearest("cto", "cis", "csto", "nato", "sco")).containsExactly("csto");
    assertThat(nearest("csto", "cto", "cis")).containsExactly("cto");
    assertThat(nearest("obsever", "observer", "member")).containsExactly("observer");
  }

  @Test
  void nearest_isCaseBlind() {
    assertThat(nearest("CIS", "cis", "sco")).containsExactly("cis");
    assertThat(nearest("kaz", "KAZ", "KGZ")).containsExactly("KAZ");
    assertThat(nearest("participation", "PARTICIPATION")).containsExactly("PARTICIPATION");
  }

  @Test
  void nearest_keepsOnlyTheLeastDistance() {
    assertThat(nearest("member", "members", "member", "membr")).containsExactly("member");
    assertThat(nearest("memberx", "mamberx", "manberx")).containsExactly("mamberx");
    assertThat(nearest("memberx", "manberx", "mamberx")).containsExactly("mamberx");
  }

  @Test
  void nearest_ofTies_areTheFirstThreeByAlphabet() {
    assertThat(nearest("ab", "bb", "cb", "eb", "db")).containsExactly("bb", "cb", "db");
    assertThat(nearest("ab", "bb", "bb")).containsExactly("bb");
  }

  @Test
  void nearest_withinAThirdOfTheLength_isTheLimit() {
    assertThat(nearest("abcdef", "abcdxy")).containsExactly("abcdxy");
    assertThat(nearest("abcdef", "abcxyz")).isEmpty();
    assertThat(nearest("abcde", "abcxy")).isEmpty();
    assertThat(nearest("abcdef", "abcdefgh")).containsExactly("abcdefgh");
    assertThat(nearest("abcdef", "abcdefghi")).isEmpty();
    assertThat(nearest("abcdef", "abcd")).containsExactly("abcd");
    assertThat(nearest("abcdef", "abc")).isEmpty();
  }

  @Test
  void nearest_ofAShortText_mayDifferInOneLetter() {
    assertThat(nearest("a", "b")).containsExactly("b");
    assertThat(nearest("ab", "ac")).containsExactly("ac");
    assertThat(nearest("ab", "cd")).isEmpty();
    assertThat(nearest("a", "")).containsExactly("");
  }

  @Test
  void nearest_ofSwappedNeighbours_differsInOne() {
    assertThat(nearest("csot", "csto", "cisto")).containsExactly("csto");
    assertThat(nearest("scto", "csto")).containsExactly("csto");
    assertThat(nearest("ba", "ab")).containsExactly("ab");
    assertThat(nearest("cots", "csto")).isEmpty();
  }

  /** Optimal string alignment edits no substring twice: "ca" and "abc" differ in three. */
  @Test
  void nearest_ofSwappedLettersWithAnotherBetween_differsInThree() {
    assertThat(nearest("caxxxxxxx", "abcxxxxxxx", "cayyyxxxx"))
        .containsExactly("abcxxxxxxx", "cayyyxxxx");
  }

  @Test
  void nearest_ofNothing_isNone() {
    assertThat(nearest("csto")).isEmpty();
    assertThat(nearest("csto", "participation", "x")).isEmpty();
  }

  @Test
  void nearest_looksAtTenThousandCandidates() {
    Iterable<String> tenThousand =
        () ->
            Stream.concat(
                    IntStream.range(1, 10_000).mapToObj(number -> "other-" + number),
                    Stream.of("csto"))
                .iterator();
    Iterable<String> oneMore =
        () ->
            Stream.concat(
                    IntStream.rangeClosed(1, 10_000).mapToObj(number -> "other-" + number),
                    Stream.of("csto"))
                .iterator();

    assertThat(Suggestions.nearest("cstoo", tenThousand)).containsExactly("csto");
    assertThat(Suggestions.nearest("cstoo", oneMore)).isEmpty();
  }
}
