package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.Answer;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Explanation;
import io.koinon.time.DayRange;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Evaluates conditions: whether they hold as it was on a day, and why, part by part.
 *
 * <p>The truths of parts are put together by Kleene's strong connectives: what is UNKNOWN in a part
 * leaves the whole open only if it makes a difference. So data that says more can turn UNKNOWN into
 * YES or NO, and never YES into NO or NO into YES, as long as what is added contradicts nothing.
 * The {@linkplain Explanation#decisive() decisive} parts of an explanation are the leaves to which
 * a NO is due, with how much is missing. Nothing here has state; safe for concurrent use.
 *
 * <p>An evaluation takes time in proportion to the parts of the condition, and what each leaf asks
 * of the snapshot.
 */
public final class Conditions {
  private Conditions() {}

  /**
   * {@return whether a condition about nobody in particular holds, and why}
   *
   * @param condition the condition
   * @param snapshot the architecture as it was on a day
   */
  public static Explanation evaluate(Condition condition, Snapshot snapshot) {
    return evaluate(condition, snapshot, Situation.none());
  }

  /**
   * {@return whether a condition holds, and why}
   *
   * @param condition the condition
   * @param snapshot the architecture as it was on a day
   * @param situation about whom, and how far a strategy has come
   */
  public static Explanation evaluate(Condition condition, Snapshot snapshot, Situation situation) {
    return evaluate(condition, snapshot, situation, ImmutableSet.of());
  }

  /** The same, while some questions for admission are open that led to this one. */
  static Explanation evaluate(
      Condition condition,
      Snapshot snapshot,
      Situation situation,
      ImmutableSet<AdmissionQuestion> open) {
    return condition.accept(
        new Evaluation(
            requireNonNull(snapshot, "snapshot"), requireNonNull(situation, "situation"), open));
  }

  /** All of some parts. */
  static Explanation all(String code, String template, Collection<Explanation> parts) {
    Truth truth = Truth.YES;
    for (Explanation part : parts) {
      truth = truth.and(part.truth());
    }
    return Explanation.of(truth, code, template).addAllParts(parts).build();
  }

  /** What is said of a truth in a sentence that begins with who: whether, and why it is open. */
  static Explanation.Builder holding(Answer answer, String code, String template) {
    Explanation.Builder explanation =
        Explanation.of(
            answer.truth(), code, answer.truth().isKnown() ? template : template + " ({reasons})");
    if (!answer.truth().isKnown()) {
      explanation.with("reasons", Joiner.on(", ").join(answer.reasons()));
    }
    return explanation;
  }

  /** Evaluates each kind of condition. */
  private record Evaluation(
      Snapshot snapshot, Situation situation, ImmutableSet<AdmissionQuestion> open)
      implements Condition.Visitor<Explanation> {
    private Explanation of(Condition condition) {
      return condition.accept(this);
    }

    @Override
    public Explanation allOf(Condition.AllOf condition) {
      return all(
          "condition/all", "all of these", condition.conditions().stream().map(this::of).toList());
    }

    @Override
    public Explanation anyOf(Condition.AnyOf condition) {
      ImmutableList<Explanation> parts =
          condition.conditions().stream().map(this::of).collect(ImmutableList.toImmutableList());
      Truth truth = Truth.NO;
      for (Explanation part : parts) {
        truth = truth.or(part.truth());
      }
      return Explanation.of(truth, "condition/any", "one of these").addAllParts(parts).build();
    }

    @Override
    public Explanation not(Condition.Not condition) {
      Explanation part = of(condition.condition());
      return Explanation.of(part.truth().not(), "condition/not", "not this").addPart(part).build();
    }

    /** About an actor, or UNKNOWN where nobody is the candidate. */
    private Explanation about(ActorTerm term, Function<ActorId, Explanation> question) {
      return term.actor()
          .or(situation::candidate)
          .map(question)
          .orElseGet(
              () ->
                  Explanation.of(
                          Truth.UNKNOWN, "condition/no-candidate", "who the candidate is, is open")
                      .build());
    }

    private boolean isMerelyPlanned(FrameworkId framework) {
      return situation.planned().contains(framework)
          && !snapshot.architecture().frameworks().containsKey(framework);
    }

    @Override
    public Explanation participates(Condition.Participates condition) {
      return about(
          condition.actor(),
          actor -> {
            Answer answer = Answers.NO;
            for (Capacity capacity : condition.in()) {
              answer = Answers.or(answer, answer(actor, capacity));
            }
            return holding(answer, "condition/participates", "{actor} participates in {in}")
                .with("actor", actor.value())
                .with("in", Joiner.on(" or ").join(condition.in()))
                .build();
          });
    }

    private Answer answer(ActorId actor, Capacity capacity) {
      if (isMerelyPlanned(capacity.framework())) {
        return Answers.NO;
      }
      Answer participation = snapshot.participation(actor, capacity.framework());
      return capacity
          .mode()
          .map(mode -> Answers.and(snapshot.holding(actor, mode), participation))
          .orElse(participation);
    }

    @Override
    public Explanation participants(Condition.Participants condition) {
      Set<ActorId> certain = new TreeSet<>();
      Set<ActorId> possible = new TreeSet<>();
      boolean isComplete = true;
      for (Capacity capacity : condition.in()) {
        if (!isMerelyPlanned(capacity.framework())) {
          ThreeValuedSet<ActorId> those =
              capacity
                  .mode()
                  .map(snapshot::holders)
                  .orElseGet(() -> snapshot.participants(capacity.framework()));
          certain.addAll(those.certain());
          possible.addAll(those.uncertain());
          isComplete &= those.complete();
        }
      }
      int most = Sets.union(certain, possible).size();
      return count(
              "condition/participants",
              certain.size(),
              isComplete ? Optional.of(most) : Optional.empty(),
              condition.atLeast())
          .with("in", Joiner.on(" or ").join(condition.in()))
          .build();
    }

    /** Whether a number that is known in part is so large, and what is missing. */
    private static Explanation.Builder count(
        String code, int least, Optional<Integer> most, int atLeast) {
      Truth truth =
          least >= atLeast
              ? Truth.YES
              : most.isPresent() && most.get() < atLeast ? Truth.NO : Truth.UNKNOWN;
      String those =
          most.isEmpty()
              ? "at least {least}"
              : most.get() == least ? "{least}" : "from {least} to {most}";
      Explanation.Builder explanation =
          Explanation.of(
                  truth,
                  code,
                  those
                      + " participate in {in}, of {needed} needed"
                      + (truth == Truth.NO ? "; {missing} are missing" : ""))
              .with("least", least)
              .with("needed", atLeast);
      most.ifPresent(number -> explanation.with("most", number));
      return truth == Truth.NO ? explanation.with("missing", atLeast - most.get()) : explanation;
    }

    @Override
    public Explanation exists(Condition.Exists condition) {
      FrameworkId framework = condition.framework();
      boolean isPlanned = isMerelyPlanned(framework);
      return Explanation.of(
              isPlanned ? Truth.NO : exists(framework),
              "condition/exists",
              isPlanned ? "{framework} exists; it is only planned" : "{framework} exists")
          .with("framework", framework.value())
          .build();
    }

    /** Whether a treaty is in force, or an institution exists. */
    private Truth exists(FrameworkId framework) {
      return snapshot
          .architecture()
          .findTreaty(framework)
          .map(treaty -> snapshot.isOn(treaty.force()))
          .orElseGet(() -> snapshot.exists(framework));
    }

    @Override
    public Explanation onOrAfter(Condition.OnOrAfter condition) {
      DayRange days = DayRange.of(snapshot.asOf().date(), snapshot.asOf().tolerance());
      PartialDate date = condition.date();
      LocalDate last = days.to().minusDays(1);
      Truth truth =
          !days.from().isBefore(date.latest())
              ? Truth.YES
              : last.isBefore(date.earliest()) ? Truth.NO : Truth.UNKNOWN;
      Explanation.Builder explanation =
          Explanation.of(
                  truth,
                  "condition/on-or-after",
                  truth == Truth.NO
                      ? "it is {date} or later; {days} days are missing"
                      : "it is {date} or later")
              .with("date", date.toString());
      return truth == Truth.NO
          ? explanation.with("days", ChronoUnit.DAYS.between(last, date.earliest())).build()
          : explanation.build();
    }

    @Override
    public Explanation covered(Condition.Covered condition) {
      if (!snapshot.architecture().regions().containsKey(condition.region())) {
        return noData("condition/covered", "region", condition.region().value());
      }
      Coverage coverage = Coverage.of(snapshot, condition.region());
      Bounds share = coverage.share(condition.area()).orElse(Bounds.ANY_SHARE);
      ThreeValuedSet<?> gaps = coverage.gaps(condition.area());
      return Explanation.of(
              share.isAtLeast(
                  Fraction.of(condition.share().numerator(), condition.share().denominator())),
              "condition/covered",
              "{share} of {region} is covered in {area}, of {needed} needed"
                  + (gaps.certain().isEmpty() ? "" : "; not covered: {gaps}"))
          .with("share", share.toString())
          .with("region", condition.region().value())
          .with("area", condition.area().value())
          .with("needed", condition.share().toString())
          .with("gaps", Joiner.on(", ").join(gaps.certain()))
          .build();
    }

    private static Explanation noData(String code, String kind, String id) {
      return Explanation.of(Truth.UNKNOWN, code, "the {kind} {id} is not recorded")
          .with("kind", kind)
          .with("id", id)
          .build();
    }

    @Override
    public Explanation tieAtLeast(Condition.TieAtLeast condition) {
      Tie tie = snapshot.architecture().ties().get(condition.tie());
      if (tie == null) {
        return noData("condition/tie", "tie", condition.tie().value());
      }
      if (snapshot.isOn(tie.interval()) != Truth.YES) {
        return Explanation.of(
                Truth.UNKNOWN, "condition/tie", "the tie {id} is not recorded for that day")
            .with("id", condition.tie().value())
            .build();
      }
      ImmutableList<Explanation> sides =
          tie.between().stream()
              .map(actor -> dependence(tie, actor, condition.atLeast()))
              .collect(ImmutableList.toImmutableList());
      return all("condition/tie", "the tie is so close to each side", sides);
    }

    private static Explanation dependence(Tie tie, ActorId actor, Amount atLeast) {
      Amount amount = tie.dependence().get(actor);
      Truth truth = amount == null ? Truth.UNKNOWN : atLeast.exceeds(amount).not();
      return Explanation.of(
              truth,
              "condition/dependence",
              "{actor} depends on the other side of {tie} by {amount}, of {needed} needed")
          .with("actor", actor.value())
          .with("tie", tie.id().value())
          .with("amount", amount == null ? "an unknown amount" : amount.toString())
          .with("needed", atLeast.toString())
          .build();
    }

    @Override
    public Explanation mutualTies(Condition.MutualTies condition) {
      if (!snapshot.architecture().regions().containsKey(condition.region())) {
        return noData("condition/mutual", "region", condition.region().value());
      }
      Interdependence ties = Interdependence.in(snapshot, condition.region());
      Map<Pair, Truth> pairs = ties.test(condition.atLeast().least());
      if (pairs.isEmpty()) {
        return noData("condition/mutual", "tie within", condition.region().value());
      }
      ImmutableList<Explanation> parts =
          pairs.entrySet().stream()
              .map(
                  pair ->
                      Explanation.of(
                              pair.getValue(),
                              "condition/pair",
                              "cutting the ties of {pair} would cost the less exposed side {cost},"
                                  + " of {needed} needed")
                          .with("pair", pair.getKey().toString())
                          .with("cost", ties.mutualExitCost(pair.getKey()).toString())
                          .with("needed", condition.atLeast().toString())
                          .build())
              .collect(ImmutableList.toImmutableList());
      return all("condition/mutual", "each pair with a recorded tie passes", parts);
    }

    @Override
    public Explanation linked(Condition.Linked condition) {
      Truth truth = linkedBy(condition);
      String by = condition.by().map(LinkId::value).orElse("");
      ThreeValuedSet<LinkId> links = snapshot.linksOf(condition.between().first());
      for (LinkId id : links.certain()) {
        FrameworkLink link = snapshot.architecture().links().get(id);
        if (link != null
            && link.between().containsAll(condition.between())
            && condition.by().filter(asked -> !asked.equals(id)).isEmpty()) {
          truth = Truth.YES;
          by = id.value();
        }
      }
      return Explanation.of(
              truth,
              "condition/linked",
              truth == Truth.YES || truth == Truth.NO
                  ? "{between} are linked by {link}"
                  : condition.by().isPresent()
                      ? "the link {link} of {between} is not recorded"
                      : "a link of {between} is not recorded")
          .with("between", Joiner.on(", ").join(condition.between()))
          .with("link", by)
          .build();
    }

    /** Of a link that is asked for by its id, whether it may hold; of others nobody knows. */
    private Truth linkedBy(Condition.Linked condition) {
      return condition
          .by()
          .flatMap(snapshot.architecture()::findLink)
          .filter(link -> snapshot.isOn(link.interval()) == Truth.NO)
          .map(link -> Truth.NO)
          .orElse(Truth.UNKNOWN);
    }

    @Override
    public Explanation reached(Condition.Reached condition) {
      return Explanation.of(
              situation.milestones().getOrDefault(condition.milestone(), Truth.UNKNOWN),
              "condition/milestone",
              "milestone {milestone} is reached")
          .with("milestone", condition.milestone().toString())
          .build();
    }

    @Override
    public Explanation attests(Condition.Attests condition) {
      Attestation attestation = snapshot.architecture().attestations().get(condition.statement());
      return about(
          condition.of(),
          actor ->
              Explanation.of(
                      snapshot.attested(condition.statement(), actor),
                      "condition/attested",
                      "{actor}: {statement}")
                  .with("actor", actor.value())
                  .with(
                      "statement",
                      attestation == null ? condition.statement().value() : attestation.statement())
                  .build());
    }

    @Override
    public Explanation admissible(Condition.Admissible condition) {
      return about(
          condition.actor(),
          actor ->
              open.contains(new AdmissionQuestion(actor, condition.into()))
                      || open.size() >= AdmissionQuestion.DEEPEST
                  ? turningOnItself(actor, condition.into())
                  : Readiness.of(actor, snapshot, situation, open).explain(condition.into()));
    }

    private static Explanation turningOnItself(ActorId actor, ModeId mode) {
      return Explanation.of(
              Truth.UNKNOWN,
              "condition/circular",
              "whether {actor} could take up {mode} turns on itself")
          .with("actor", actor.value())
          .with("mode", mode.toString())
          .build();
    }
  }
}
