package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CasusEvent;
import io.koinon.base.CooperationArea;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.ObligationKind;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.Principle;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.Share;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.Vocabulary;
import io.koinon.base.WeightId;
import io.koinon.internal.Decimals;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes of packages {@code time} and {@code base}. */
final class BaseShapes {
  // Texts

  static final TextShape<Object, String> TEXT =
      TextShape.ofAny("a text", (key, text) -> free(text), text -> text);

  static final TextShape<Object, PartialDate> DATE =
      TextShape.of(
          "a date, 1992-05-15, 1992-05 or 1992",
          TextForm.DATE,
          PartialDate::parse,
          PartialDate::toString);

  static final TextShape<Object, LocalDate> DAY =
      TextShape.of("a day, 1992-05-15", TextForm.DAY, BaseShapes::day, LocalDate::toString);

  static final TextShape<Object, Endpoint> ENDPOINT =
      TextShape.of(
              "a date, a range [a..b], @ and the id of an act, \"..\" or \"unknown\"",
              TextForm.ENDPOINT,
              Endpoint::parse,
              Endpoint::toString)
          .with(new DateCharacters());

  static final TextShape<Object, Period> PERIOD =
      TextShape.of(
          "a period, for example P5Y", TextForm.PERIOD, BaseShapes::period, Period::toString);

  static final TextShape<Object, Share> SHARE =
      TextShape.of("a share, for example 2/3", TextForm.SHARE, Share::parse, Share::toString);

  static final TextShape<Object, Amount> AMOUNT =
      TextShape.of(
          "an amount as a text, for example \"234\", \"0.012\" or \"[600..700]\"",
          TextForm.AMOUNT,
          Amount::parse,
          Amount::toString);

  static final TextShape<Object, Truth> TRUTH = TextShape.words(Truth.class);

  static final TextShape<Object, BigDecimal> DECIMAL =
      TextShape.of(
          "a decimal number, for example 0.4",
          TextForm.DECIMAL,
          Decimals::parse,
          BigDecimal::toPlainString);

  static final TextShape<Object, WeightId> WEIGHT_ID =
      TextShape.of("the id of a weighting", TextForm.ID, WeightId::of, WeightId::value);

  static final TextShape<Object, StateId> STATE_ID =
      TextShape.of(
          "the id of a state, for example KAZ", TextForm.STATE_ID, StateId::of, StateId::value);

  static final TextShape<Object, FrameworkId> FRAMEWORK_ID =
      TextShape.of(
          "the id of a framework, for example csto",
          TextForm.ID,
          FrameworkId::of,
          FrameworkId::value);

  static final TextShape<Object, ActorId> ACTOR_ID =
      TextShape.of(
          "the id of a state or an institution", TextForm.ACTOR_ID, ActorId::of, ActorId::value);

  static final TextShape<Object, SourceId> SOURCE_ID =
      TextShape.of("the id of a source", TextForm.ID, SourceId::of, SourceId::value);

  static final TextShape<Object, RegionId> REGION_ID =
      TextShape.of("the id of a region", TextForm.ID, RegionId::of, RegionId::value);

  static final TextShape<Object, OrganId> ORGAN_ID =
      TextShape.of("the id of an organ", TextForm.ID, OrganId::of, OrganId::value);

  static final TextShape<Object, ModeId> MODE_ID =
      TextShape.of(
          "the id of a mode with its framework, for example csto/observer",
          TextForm.QUALIFIED_ID,
          ModeId::parse,
          ModeId::toString);

  static final TextShape<Object, ActId> ACT_ID =
      TextShape.of("the id of an act", TextForm.ID, ActId::of, ActId::value);

  static final TextShape<Object, AttestationId> ATTESTATION_ID =
      TextShape.of(
          "the id of an attestation", TextForm.ID, AttestationId::of, AttestationId::value);

  static final TextShape<Object, SuccessionId> SUCCESSION_ID =
      TextShape.of("the id of a succession", TextForm.ID, SuccessionId::of, SuccessionId::value);

  static final TextShape<Object, OperationId> OPERATION_ID =
      TextShape.of("the id of an operation", TextForm.ID, OperationId::of, OperationId::value);

  static final TextShape<Object, TieId> TIE_ID =
      TextShape.of("the id of a tie", TextForm.ID, TieId::of, TieId::value);

  static final TextShape<Object, LinkId> LINK_ID =
      TextShape.of("the id of a link", TextForm.ID, LinkId::of, LinkId::value);

  static final TextShape<Object, Right> RIGHT =
      TextShape.of("a right, for example vote", TextForm.ID, Right::of, Right::value);

  static final TextShape<Object, Duty> DUTY =
      TextShape.of(
          "a duty, for example pay or cst/assistance",
          TextForm.ID_OR_QUALIFIED_ID,
          Duty::of,
          Duty::value);

  static final TextShape<Object, CooperationArea> AREA =
      TextShape.of(
          "an area, for example energy", TextForm.ID, CooperationArea::of, CooperationArea::value);

  static final TextShape<Object, Matter> MATTER =
      TextShape.of("a matter, for example admission", TextForm.ID, Matter::of, Matter::value);

  static final TextShape<Object, ObligationKind> OBLIGATION_KIND =
      TextShape.of(
          "a kind of obligation, for example defence",
          TextForm.ID,
          ObligationKind::of,
          ObligationKind::value);

  static final TextShape<Object, CasusEvent> EVENT =
      TextShape.of(
          "an event, for example armed-attack", TextForm.ID, CasusEvent::of, CasusEvent::value);

  static final TextShape<Object, Principle> PRINCIPLE =
      TextShape.of(
          "a principle, for example co-development", TextForm.ID, Principle::of, Principle::value);

  static final TextShape<Object, Means> MEANS_TERM =
      TextShape.of("means, for example military", TextForm.ID, Means::of, Means::value);

  static final TextShape<Object, SourceKind> SOURCE_KIND = TextShape.words(SourceKind.class);

  // Lists

  static final ListShape<Object, Right> RIGHTS = new ListShape<>(RIGHT);

  static final ListShape<Object, Duty> DUTIES = new ListShape<>(DUTY);

  static final ListShape<Object, CooperationArea> AREAS = new ListShape<>(AREA);

  static final ListShape<Object, CasusEvent> EVENTS = new ListShape<>(EVENT);

  static final ListShape<Object, Means> MEANS = new ListShape<>(MEANS_TERM);

  static final ListShape<Object, ActorId> ACTOR_IDS = new ListShape<>(ACTOR_ID);

  static final ListShape<Object, FrameworkId> FRAMEWORK_IDS = new ListShape<>(FRAMEWORK_ID);

  static final ListShape<Object, RegionId> REGION_IDS = new ListShape<>(REGION_ID);

  static final ListShape<Object, SourceId> SOURCE_IDS = new ListShape<>(SOURCE_ID);

  // Objects

  static final ObjectShape<Object, Name.Builder, Name> NAME =
      ObjectShape.of("name", key -> Name.builder(), Name.Builder::build, BaseShapes::name);

  static final ListShape<Object, Name> NAMES = new ListShape<>(NAME);

  static final ObjectShape<Object, IntervalDraft, Interval> INTERVAL =
      ObjectShape.of(
          "interval", key -> new IntervalDraft(), IntervalDraft::finish, BaseShapes::interval);

  static final ObjectShape<SourceId, Source.Builder, Source> SOURCE =
      ObjectShape.of(
          "source", id -> Source.builder().id(id), Source.Builder::build, BaseShapes::source);

  static final ObjectShape<Object, Scope.Builder, Scope> SCOPE =
      ObjectShape.of("scope", key -> Scope.builder(), Scope.Builder::build, BaseShapes::scope);

  private static final KeyedShape<Object, Right, Right, Map.Entry<Right, String>> RIGHT_MEANINGS =
      meanings(RIGHT);

  private static final KeyedShape<Object, Duty, Duty, Map.Entry<Duty, String>> DUTY_MEANINGS =
      meanings(DUTY);

  private static final KeyedShape<
          Object, CooperationArea, CooperationArea, Map.Entry<CooperationArea, String>>
      AREA_MEANINGS = meanings(AREA);

  private static final KeyedShape<Object, Matter, Matter, Map.Entry<Matter, String>>
      MATTER_MEANINGS = meanings(MATTER);

  private static final KeyedShape<
          Object, ObligationKind, ObligationKind, Map.Entry<ObligationKind, String>>
      OBLIGATION_KIND_MEANINGS = meanings(OBLIGATION_KIND);

  private static final KeyedShape<Object, CasusEvent, CasusEvent, Map.Entry<CasusEvent, String>>
      EVENT_MEANINGS = meanings(EVENT);

  private static final KeyedShape<Object, Means, Means, Map.Entry<Means, String>> MEANS_MEANINGS =
      meanings(MEANS_TERM);

  private static final KeyedShape<Object, Principle, Principle, Map.Entry<Principle, String>>
      PRINCIPLE_MEANINGS = meanings(PRINCIPLE);

  static final ObjectShape<Object, Vocabulary.Builder, Vocabulary> VOCABULARY =
      ObjectShape.of(
          "vocabulary",
          key -> Vocabulary.builder(),
          Vocabulary.Builder::build,
          BaseShapes::vocabulary);

  private BaseShapes() {}

  /** An interval, until both its ends are there. */
  static final class IntervalDraft {
    private @Nullable Interval interval;

    void interval(Interval whole) {
      interval = whole;
    }

    Interval finish() {
      return requireNonNull(interval);
    }
  }

  private static void interval(Properties<Object, IntervalDraft, Interval> it) {
    it.interval(interval -> interval, IntervalDraft::interval);
    it.oneLine();
  }

  private static void name(Properties<Object, Name.Builder, Name> it) {
    it.required("text", TEXT, Name::text, Name.Builder::text);
    it.optional("lang", TEXT, Name::language, Name.Builder::language);
    it.optionalInterval(Name::validity, Name.Builder::validity);
    it.oneLine();
  }

  private static void source(Properties<SourceId, Source.Builder, Source> it) {
    it.required("title", TEXT, Source::title, Source.Builder::title);
    it.required("kind", SOURCE_KIND, Source::kind, Source.Builder::kind);
    it.optional("date", DATE, Source::date, Source.Builder::date);
    it.optional("publisher", TEXT, Source::publisher, Source.Builder::publisher);
    it.optional("address", TEXT, Source::address, Source.Builder::address);
    it.optional("observedThrough", DAY, Source::observedThrough, Source.Builder::observedThrough);
    it.optional("note", TEXT, Source::note, Source.Builder::note);
    it.oneLine();
  }

  private static void scope(Properties<Object, Scope.Builder, Scope> it) {
    it.optional("organ", ORGAN_ID, Scope::organ, Scope.Builder::organ);
    it.optional("matter", MATTER, Scope::matter, Scope.Builder::matter);
    it.all("counterpart", ACTOR_IDS, Scope::counterparts, Scope.Builder::addCounterpart);
    it.all("territory", REGION_IDS, Scope::territories, Scope.Builder::addTerritory);
    it.oneLine();
  }

  private static void vocabulary(Properties<Object, Vocabulary.Builder, Vocabulary> it) {
    it.all("rights", RIGHT_MEANINGS, v -> v.rights().entrySet(), Vocabulary.Builder::putRight);
    it.all("duties", DUTY_MEANINGS, v -> v.duties().entrySet(), Vocabulary.Builder::putDuty);
    it.all("areas", AREA_MEANINGS, v -> v.areas().entrySet(), Vocabulary.Builder::putArea);
    it.all("matters", MATTER_MEANINGS, v -> v.matters().entrySet(), Vocabulary.Builder::putMatter);
    it.all(
        "obligationKinds",
        OBLIGATION_KIND_MEANINGS,
        v -> v.obligationKinds().entrySet(),
        Vocabulary.Builder::putObligationKind);
    it.all("events", EVENT_MEANINGS, v -> v.events().entrySet(), Vocabulary.Builder::putEvent);
    it.all("means", MEANS_MEANINGS, v -> v.means().entrySet(), Vocabulary.Builder::putMeans);
    it.all(
        "principles",
        PRINCIPLE_MEANINGS,
        v -> v.principles().entrySet(),
        Vocabulary.Builder::putPrinciple);
  }

  private static <I> KeyedShape<Object, I, I, Map.Entry<I, String>> meanings(
      TextShape<Object, I> term) {
    TextShape<I, Map.Entry<I, String>> meaning =
        TextShape.ofAny(
            "its meaning", (id, text) -> Map.entry(id, free(text)), Map.Entry::getValue);
    return KeyedShape.of(term, meaning, Map.Entry::getKey);
  }

  /** The bare name of a mode of a framework that the key tells. */
  static <K> TextShape<K, ModeId> modeName(Function<? super K, FrameworkId> framework) {
    return TextShape.relative(
        "the name of a mode, for example observer",
        TextForm.ID,
        framework,
        ModeId::of,
        ModeId::name);
  }

  /** A list that may be empty, which is not the same as absent. */
  static <T extends Comparable<? super T>> CollectedShape<Object, T, ImmutableSortedSet<T>> set(
      TextShape<Object, T> element) {
    return CollectedShape.of(new ListShape<>(element), ImmutableSortedSet::copyOf);
  }

  /** A set of some values. */
  static <T extends Comparable<? super T>> CollectedShape<Object, T, ImmutableSortedSet<T>> set(
      TextShape<Object, T> element, int least) {
    return CollectedShape.of(new ListShape<>(element, least), ImmutableSortedSet::copyOf);
  }

  /** A list of some values in its order. */
  static <K, T> CollectedShape<K, T, ImmutableList<T>> list(
      Shape<? super K, T> element, int least) {
    return CollectedShape.of(new ListShape<>(element, least), list -> list);
  }

  /** A list in its order that may be empty, which is not the same as absent. */
  static <K, T> CollectedShape<K, T, ImmutableList<T>> list(Shape<? super K, T> element) {
    return CollectedShape.of(new ListShape<>(element), list -> list);
  }

  private static String free(String text) {
    Texts.free(text);
    return text;
  }

  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    if (date.precision() != PartialDate.Precision.DAY
        || date.qualifier() != PartialDate.Qualifier.NONE) {
      throw new RefusedException("date/day", text, "a day without a mark, for example 1992-05-15");
    }
    return date.earliest();
  }

  private static Period period(String text) {
    try {
      Period period = Period.parse(text);
      if (period.toString().equals(text)) {
        return period;
      }
    } catch (DateTimeException e) {
      // refused below, with what would have been accepted
    }
    throw new RefusedException(
        "period/pattern", text, "years, months and days as P5Y, P6M, P1Y6M or P30D");
  }
}
