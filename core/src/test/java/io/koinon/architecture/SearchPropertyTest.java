package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SearchHit.Match;
import io.koinon.base.ActorId;
import io.koinon.base.Name;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.state.State;
import io.koinon.testing.Dice;
import io.koinon.testing.KoinonDomain;
import io.koinon.testing.UsualTries;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is found in every architecture. */
@Domain(KoinonDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(UsualTries.class)
class SearchPropertyTest {
  /** Somebody, and something that it is called. */
  private record Called(ActorId actor, String text) {}

  private static List<Called> called(SecurityArchitecture architecture) {
    List<Called> called = new ArrayList<>();
    for (State state : architecture.states().values()) {
      called.add(new Called(state.id(), state.id().value()));
      called.add(new Called(state.id(), state.name()));
      state.names().forEach(name -> called.add(new Called(state.id(), name.text())));
    }
    for (Framework framework : architecture.frameworks().values()) {
      called.add(new Called(framework.id(), framework.id().value()));
      called.add(new Called(framework.id(), framework.name()));
      for (Name name : framework.names()) {
        called.add(new Called(framework.id(), name.text()));
      }
      if (framework instanceof Institution institution) {
        institution.acronym().ifPresent(text -> called.add(new Called(institution.id(), text)));
      }
    }
    return called.stream().filter(each -> hasLetterOrDigit(each.text)).toList();
  }

  private static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  @Property(tries = 100)
  void whateverSomebodyIsCalled_findsItExactly(
      @ForAll SecurityArchitecture architecture, @ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    for (Called each : dice.different(10, called(architecture))) {
      assertThat(architecture.search(each.text))
          .filteredOn(hit -> hit.actor().equals(each.actor))
          .singleElement()
          .extracting(SearchHit::match)
          .isEqualTo(Match.EXACT);
    }
  }

  @Property(tries = 100)
  void caseAndComposition_makeNoDifference(
      @ForAll SecurityArchitecture architecture, @ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    for (Called each : dice.different(5, called(architecture))) {
      ImmutableList<SearchHit> found = architecture.search(each.text);

      assertThat(architecture.search(each.text.toUpperCase(Locale.ROOT))).isEqualTo(found);
      assertThat(architecture.search(Normalizer.normalize(each.text, Normalizer.Form.NFD)))
          .isEqualTo(found);
      assertThat(architecture.search("  " + each.text + " !")).isEqualTo(found);
    }
  }

  @Property(tries = 100)
  void beginningOfAWord_findsItExactlyOrInPart(
      @ForAll SecurityArchitecture architecture, @ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    for (Called each : dice.different(10, called(architecture))) {
      String word = dice.oneOf(ImmutableList.copyOf(each.text.split("[ .,:;-]+")));
      String start =
          word.substring(
              0, word.offsetByCodePoints(0, Math.min(2, word.codePointCount(0, word.length()))));
      if (start.codePoints().allMatch(Character::isLetterOrDigit) && !start.isEmpty()) {
        assertThat(architecture.search(start))
            .filteredOn(hit -> hit.match() != Match.SUGGESTION)
            .extracting(SearchHit::actor)
            .contains(each.actor);
      }
    }
  }

  @Property(tries = 100)
  void hits_areSortedAndOnePerActor(@ForAll SecurityArchitecture architecture, @ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    for (Called each : dice.different(5, called(architecture))) {
      String text = dice.chance(50) ? each.text : each.text.substring(1) + "x";
      ImmutableList<SearchHit> hits = architecture.search(text);

      assertThat(hits).isSorted();
      assertThat(hits).extracting(SearchHit::actor).doesNotHaveDuplicates();
      assertThat(hits)
          .filteredOn(hit -> hit.match() == Match.SUGGESTION)
          .satisfiesAnyOf(
              suggestions -> assertThat(suggestions).isEmpty(),
              suggestions -> assertThat(suggestions).hasSameSizeAs(hits));
    }
  }
}
