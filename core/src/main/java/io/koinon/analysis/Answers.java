package io.koinon.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.Answer;
import io.koinon.participation.Participation;
import io.koinon.time.Reason;
import io.koinon.time.Truth;

/** Kleene's connectives on answers: the reasons are those that leave the whole open. */
final class Answers {
  static final Answer YES = known(Truth.YES);
  static final Answer NO = known(Truth.NO);

  private Answers() {}

  private static Answer known(Truth truth) {
    return new Answer(truth, ImmutableSet.of(), ImmutableList.of());
  }

  static Answer unknown(Reason reason) {
    return new Answer(Truth.UNKNOWN, ImmutableSet.of(reason), ImmutableList.of());
  }

  static Answer of(Truth truth, Reason ifUnknown) {
    return truth.isKnown() ? known(truth) : unknown(ifUnknown);
  }

  static Answer not(Answer answer) {
    return new Answer(answer.truth().not(), answer.reasons(), answer.spells());
  }

  static Answer and(Answer one, Answer other) {
    return of(one.truth().and(other.truth()), one, other);
  }

  static Answer or(Answer one, Answer other) {
    return of(one.truth().or(other.truth()), one, other);
  }

  private static Answer of(Truth truth, Answer one, Answer other) {
    return new Answer(
        truth,
        truth.isKnown() ? ImmutableSet.of() : sorted(one.reasons(), other.reasons()),
        ImmutableSet.<Participation>builder()
            .addAll(one.spells())
            .addAll(other.spells())
            .build()
            .asList());
  }

  private static ImmutableSet<Reason> sorted(ImmutableSet<Reason> one, ImmutableSet<Reason> other) {
    return ImmutableSet.<Reason>builder().addAll(one).addAll(other).build().stream()
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }
}
