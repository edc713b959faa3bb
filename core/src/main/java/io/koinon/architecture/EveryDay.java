package io.koinon.architecture;

import io.koinon.time.DayRange;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Answers a question about a range of days: as on each of them, or UNKNOWN where they differ. */
final class EveryDay {
  private EveryDay() {}

  static Truth of(DayRange days, Function<LocalDate, Truth> question) {
    Truth answer = question.apply(days.from());
    LocalDate day = days.from().plusDays(1);
    while (answer.isKnown() && day.isBefore(days.to())) {
      answer = question.apply(day) == answer ? answer : Truth.UNKNOWN;
      day = day.plusDays(1);
    }
    return answer;
  }

  /** The same of {@linkplain Verdict verdicts}: UNKNOWN, because of the date, where they differ. */
  static int verdict(DayRange days, ToIntFunction<LocalDate> question) {
    int verdict = question.applyAsInt(days.from());
    for (LocalDate day = days.from().plusDays(1); day.isBefore(days.to()); day = day.plusDays(1)) {
      verdict = Verdict.either(verdict, question.applyAsInt(day));
    }
    return verdict;
  }
}
