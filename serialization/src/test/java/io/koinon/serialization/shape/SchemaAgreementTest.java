package io.koinon.serialization.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.RefusedException;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationId;
import io.koinon.finding.Argument;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.JsonText;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.ReadResult;
import io.koinon.serialization.SmallDocuments;
import io.koinon.serialization.shape.ShapeWalk.Keyed;
import io.koinon.serialization.shape.ShapeWalk.Site;
import io.koinon.serialization.shape.ShapeWalk.Spot;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.ValidArchitectures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That the schema, as somebody else's validator has it, and reading agree: on what is right, and on
 * where something is wrong that a schema can tell.
 *
 * <p>More documents and faults are tried if {@code jqwik.tries.default} says so.
 */
class SchemaAgreementTest {
  private static final Integer TRIES = Integer.getInteger("jqwik.tries.default");
  private static final ArchitectureFormat FORMAT = ArchitectureFormat.json();

  /** Refusals of texts of the right form. */
  private static final ImmutableSet<String> BEYOND_FORM =
      ImmutableSet.of(
          "endpoint/reversed",
          "amount/reversed",
          "share/range",
          "share/lowest-terms",
          "personal-scope/own-mode",
          "text/lone-surrogate");

  /** More than an int holds, perhaps; of such a period the form says nothing. */
  private static final Pattern TEN_DIGITS = Pattern.compile("P.*[0-9]{10}.*");

  private static int tries(int few) {
    return TRIES == null ? few : TRIES;
  }

  // What is right

  @Test
  void whatIsWritten_isValid() {
    for (int seed = 0; seed < tries(25); seed++) {
      String document = FORMAT.writeString(Architectures.ofSeed(seed));
      assertThat(SchemaJudge.errors(document)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void whatKeepsAllRules_isValid() {
    for (int seed = 0; seed < tries(5); seed++) {
      String document = FORMAT.compact().writeString(ValidArchitectures.ofSeed(seed));
      assertThat(SchemaJudge.errors(document)).as("seed %d", seed).isEmpty();
    }
  }

  // What is not

  private static final ImmutableList<ShapeWalk> DOCUMENTS =
      SmallDocuments.architectures(60).stream()
          .map(small -> new ShapeWalk(JsonText.of(FORMAT.compact().write(small))))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<Map.Entry<Kind, String>> LITERALS =
      ImmutableList.of(
          Map.entry(Kind.OBJECT, "{\"a\": [null]}"),
          Map.entry(Kind.ARRAY, "[{\"from\": 1}]"),
          Map.entry(Kind.TEXT, "\"Ж\""),
          Map.entry(Kind.NUMBER, "1.5"),
          Map.entry(Kind.TRUE, "true"),
          Map.entry(Kind.NULL, "null"));

  private static String edited(JsonText document, int from, int to, String by) {
    return document.text().substring(0, from) + by + document.text().substring(to);
  }

  private static String without(Site site) {
    List<Member> all = site.object().members();
    int at = all.indexOf(site.member().orElseThrow());
    int from = at > 0 ? all.get(at - 1).value().end() : all.get(at).start();
    int to = at > 0 || all.size() == 1 ? all.get(at).value().end() : all.get(at + 1).start();
    return edited(site.document(), from, to, "");
  }

  private static void assertSamePlaces(String text) {
    Set<String> read = SchemaJudge.pointers(FORMAT.read(text));
    assertThat(read).as(text).isNotEmpty();
    assertThat(SchemaJudge.pointers(text)).as(text).isEqualTo(read);
  }

  @Test
  void propertyThatIsMissing_isMissedByBoth() {
    Dice dice = new Dice(new Random(1));
    for (int left = tries(100); left > 0; left--) {
      List<Site> sites =
          dice.oneOf(DOCUMENTS).sites().stream()
              .filter(site -> site.member().isPresent() && site.property().isRequired())
              .toList();
      assertSamePlaces(without(dice.oneOf(sites)));
    }
  }

  @Test
  void propertyThatDoesNotExist_isUnknownToBoth() {
    Dice dice = new Dice(new Random(2));
    for (int left = tries(100); left > 0; left--) {
      Site site = dice.oneOf(dice.oneOf(DOCUMENTS).sites());
      int at = site.object().start() + 1;
      String comma = site.object().members().isEmpty() ? "" : ", ";
      String name =
          dice.oneOf(List.of("$schema", "a/b~c", "nаme", "", site.property().name() + "x"));
      assertSamePlaces(edited(site.document(), at, at, "\"" + name + "\": [null]" + comma));
    }
  }

  @Test
  void propertyThatIsMisspelt_isUnknownToBoth() {
    Dice dice = new Dice(new Random(3));
    for (int left = tries(100); left > 0; left--) {
      List<Site> sites =
          dice.oneOf(DOCUMENTS).sites().stream().filter(site -> site.member().isPresent()).toList();
      Site site = dice.oneOf(sites);
      int start = site.member().orElseThrow().start() + 1;
      assertSamePlaces(edited(site.document(), start, start + 1, "X"));
    }
  }

  @Test
  void valueOfAnotherKind_isOfTheWrongKindForBoth() {
    Dice dice = new Dice(new Random(4));
    for (int left = tries(200); left > 0; left--) {
      Spot spot = dice.oneOf(dice.oneOf(DOCUMENTS).spots());
      Map.Entry<Kind, String> literal = dice.oneOf(LITERALS);
      if (!spot.kinds().contains(literal.getKey()) || literal.getKey() == Kind.NUMBER) {
        Node node = spot.node();
        assertSamePlaces(edited(spot.document(), node.start(), node.end(), literal.getValue()));
      }
    }
  }

  @Test
  void nameThatIsNoId_isRefusedByBoth() {
    Dice dice = new Dice(new Random(5));
    for (int left = tries(100); left > 0; left--) {
      List<Keyed> keyed =
          dice.oneOf(DOCUMENTS).keyed().stream()
              .filter(each -> !each.node().members().isEmpty())
              .toList();
      if (!keyed.isEmpty()) {
        Keyed one = dice.oneOf(keyed);
        Member member = dice.oneOf(one.node().members());
        int end = one.document().text().indexOf('"', member.start() + 1) + 1;
        String name =
            dice.oneOf(List.of("Ж/~ ж", "", "a--b", "-", "a/b/c", "KAZ ", "z".repeat(81)));
        assertSamePlaces(edited(one.document(), member.start(), end, "\"" + name + "\""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "9007199254740992", "-9007199254740992"})
  void numberOfAnExtensionThatIsNotExact_isRefusedByBoth(String number) {
    assertSamePlaces(
        """
        {"koinon": 1, "title": "T", "observedThrough": "2026-05-20",
         "extensions": {"com.example.risk": {"x": [1, {"y": %s}]}}}
        """
            .formatted(number));
  }

  @Test
  void textThatIsChanged_isRefusedByBothOrByNone() {
    Dice dice = new Dice(new Random(6));
    int refused = 0;
    for (int left = tries(200); left > 0; left--) {
      List<Spot> spots =
          dice.oneOf(DOCUMENTS).spots().stream()
              .filter(spot -> spot.shape().orElse(null) instanceof TextShape<?, ?>)
              .toList();
      Spot spot = dice.oneOf(spots);
      String text =
          new ChangedTexts(dice).changed(spot.node().text()).replaceAll("[\uD800-\uDFFF]", "");
      String quoted = new String(Writing.quoted(text), UTF_8);
      String document = edited(spot.document(), spot.node().start(), spot.node().end(), quoted);

      ReadResult result = FORMAT.read(document);
      Set<String> places = SchemaJudge.pointers(document);
      Optional<String> rule = ruleAt(result, spot.pointer());
      if (rule.isEmpty()) {
        assertThat(places).as(document).isEmpty();
      } else if (!isBeyondForm(rule.get(), text)) {
        assertThat(places).as(document).isEqualTo(SchemaJudge.pointers(result));
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  /** By which rule the text at a pointer is refused, if it is. */
  private static Optional<String> ruleAt(ReadResult result, String pointer) {
    return result.problems().stream()
        .filter(problem -> problem.location().pointer().equals(pointer))
        .map(LocatedFinding::finding)
        .map(finding -> ((Argument.Text) finding.arguments().get("rule")).value())
        .findFirst();
  }

  private static boolean isBeyondForm(String rule, String text) {
    return BEYOND_FORM.contains(rule)
        || (rule.equals("period/pattern") && TEN_DIGITS.matcher(text).matches());
  }

  // Texts alone

  private static final ImmutableList<TextShape<?, ?>> TEXTS =
      ShapeWalk.reachable().stream()
          .filter(TextShape.class::isInstance)
          .map(shape -> (TextShape<?, ?>) shape)
          .collect(ImmutableList.toImmutableList());

  /** The rule by which a text is refused, or nothing. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the key goes with the shape
  private static Optional<String> refusal(TextShape shape, String text) {
    for (Object key : KEYS) {
      try {
        Object unused = shape.parse(key, text);
        return Optional.empty();
      } catch (RefusedException e) {
        return Optional.of(e.rule());
      } catch (ClassCastException e) {
        // the next key
      }
    }
    throw new AssertionError("no key for " + shape.expected());
  }

  private static final ImmutableList<Object> KEYS =
      ImmutableList.of(
          FrameworkId.of("cst"),
          ObligationId.parse("cst/assistance"),
          io.koinon.base.ModeId.parse("cst/party"),
          io.koinon.base.PhaseId.of("begin"),
          new ParticipationShapes.Pair(FrameworkId.of("cst"), FrameworkId.of("csto")),
          io.koinon.base.Right.VOTE,
          io.koinon.base.CooperationArea.of("energy"),
          io.koinon.base.Matter.of("admission"),
          io.koinon.base.ObligationKind.of("defence"),
          io.koinon.base.CasusEvent.of("flood"),
          io.koinon.base.Means.of("boats"),
          io.koinon.base.Principle.of("hospitality"),
          io.koinon.base.Duty.of("pay"));

  @Test
  void text_isOfItsFormIfAndOnlyIfItIsAcceptedOrRefusedForMoreThanItsForm() {
    Map<String, Integer> accepted = new LinkedHashMap<>();
    Map<String, Integer> notAccepted = new LinkedHashMap<>();
    for (TextShape<?, ?> shape : TEXTS) {
      TextForm form = shape.form();
      Dice dice = new Dice(new Random(form.name().hashCode()));
      ChangedTexts texts = new ChangedTexts(dice);
      Pattern pattern = Pattern.compile(form.pattern());
      for (int left = tries(150); left > 0; left--) {
        String text = texts.near(form.example());
        boolean isOfForm =
            form.words().isEmpty()
                ? pattern.matcher(text).matches()
                    && (form.longest() == 0 || text.length() <= form.longest())
                : form.words().contains(text);
        Optional<String> rule = refusal(shape, text);
        if (rule.isEmpty()) {
          accepted.merge(form.name(), 1, Integer::sum);
          assertThat(isOfForm).as("%s: %s", form.name(), text).isTrue();
        } else if (!isBeyondForm(rule.get(), text)) {
          notAccepted.merge(form.name(), 1, Integer::sum);
          assertThat(isOfForm).as("%s: %s, %s", form.name(), text, rule).isFalse();
        }
      }
    }
    assertThat(accepted.keySet()).isEqualTo(notAccepted.keySet());
  }

  @Test
  void day_isOfTheFormOfADateIfAndOnlyIfTheCalendarHasIt() {
    Pattern pattern = Pattern.compile(TextForm.DATE.pattern());
    for (int year : List.of(-9999, -400, -100, -4, -1, 0, 1, 4, 100, 400, 1900, 2000, 2023, 2024)) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text =
              "%s%04d-%02d-%02d".formatted(year < 0 ? "-" : "", Math.abs(year), month, day);
          boolean isInCalendar = refusal(BaseShapes.DATE, text).isEmpty();
          assertThat(pattern.matcher(text).matches()).as(text).isEqualTo(isInCalendar);
        }
      }
    }
  }
}
