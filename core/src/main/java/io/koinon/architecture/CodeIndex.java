package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.state.State;
import io.koinon.time.Cutoff;
import io.koinon.time.DayRange;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;

/** Which states have a code, and when. */
final class CodeIndex {
  /** The law is asked for days of their own; of this question only the assumptions count. */
  private static final AsOf WITHOUT_ASSUMPTIONS = AsOf.on(PartialDate.of(2000));

  private final Cutoff cutoff;
  private final References references;
  private final ParticipationLaw law;
  private final ImmutableListMultimap<Code, Coded> byCode;

  /** A state, and its entries for one code. */
  private record Coded(State state, ImmutableList<DatedCode> entries) {}

  CodeIndex(SecurityArchitecture architecture) {
    this.cutoff = Cutoff.of(architecture.observedThrough());
    this.references = new References(architecture);
    this.law = architecture.ruling(WITHOUT_ASSUMPTIONS).law();
    ImmutableListMultimap.Builder<Code, Coded> coded = ImmutableListMultimap.builder();
    for (State state : architecture.states().values()) {
      Multimaps.index(state.codes(), DatedCode::code)
          .asMap()
          .forEach(
              (code, entries) -> coded.put(code, new Coded(state, ImmutableList.copyOf(entries))));
    }
    this.byCode = coded.build();
  }

  /** The states whose code it is, or may be, on the days; in the order of their ids. */
  ImmutableList<Candidate> resolve(Code code, DayRange days) {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (Coded coded : byCode.get(code)) {
      Truth truth = EveryDay.of(days, day -> holds(coded, day));
      if (truth != Truth.NO) {
        candidates.add(new Candidate(coded.state, truth));
      }
    }
    return candidates.build();
  }

  private Truth holds(Coded coded, LocalDate day) {
    Truth holds = Truth.NO;
    for (DatedCode entry : coded.entries) {
      holds =
          holds.or(
              entry
                  .validity()
                  .map(interval -> references.resolved(interval).holdsOn(day, cutoff))
                  .orElseGet(() -> law.exists(coded.state.id(), day)));
    }
    return holds;
  }
}
