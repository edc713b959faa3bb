package io.koinon.serialization.export;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Draws spells on a line of time, as a Gantt chart in the language of <a
 * href="https://mermaid.js.org/syntax/gantt.html">Mermaid</a>: a section for each framework, and
 * for each spell a bar of the days on which it certainly was, and bars of those on which it may
 * have been.
 *
 * <pre>{@code
 * gantt
 *     title Eurasia
 *     dateFormat YYYY-MM-DD
 *     section CSTO
 *     certainly Uzbekistan, member :active, 2006-08-16, 2012-12-19
 * }</pre>
 *
 * <p>A bar of what may have been says {@code possibly} and is grey ({@code done}). The chart begins
 * with the first day that a spell names, and ends with the last day observed: after that nothing is
 * known. Days before the year 1 are not drawn, as Mermaid has none. Spells that are denied have no
 * bar, and those that are possible no certain one. Nothing here has state; safe for concurrent use.
 */
public final class SpellTimeline {
  /** What Mermaid has for dates: years of four digits. */
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final SecurityArchitecture architecture;
  private final Labels labels;
  private final ImmutableList<Participation> spells;
  private final long begin;
  private final long end;
  private final StringBuilder text = new StringBuilder("gantt\n");

  private SpellTimeline(SecurityArchitecture architecture, ImmutableList<Participation> spells) {
    this.architecture = architecture;
    this.labels = new Labels(architecture);
    this.spells = spells;
    this.end = within(architecture.observedThrough().toEpochDay() + 1);
    this.begin =
        spells.stream()
            .map(this::bounds)
            .flatMapToLong(it -> LongStream.of(it.startLow(), it.startHigh(), it.endLow()))
            .filter(day -> FIRST_DAY <= day && day < end)
            .min()
            .orElse(Math.max(end - 1, FIRST_DAY));
  }

  private static long within(long day) {
    return Math.min(Math.max(day, FIRST_DAY), LAST_DAY);
  }

  /**
   * {@return all spells of an architecture as a chart, with line ends of Unix}
   *
   * @param architecture the architecture
   */
  public static String mermaid(SecurityArchitecture architecture) {
    return new SpellTimeline(architecture, architecture.participations()).text();
  }

  /**
   * {@return the spells in some frameworks as a chart, with line ends of Unix}
   *
   * @param architecture the architecture
   * @param frameworks the frameworks
   */
  public static String mermaid(SecurityArchitecture architecture, Set<FrameworkId> frameworks) {
    requireNonNull(frameworks, "frameworks");
    return new SpellTimeline(
            architecture,
            architecture.participations().stream()
                .filter(spell -> frameworks.contains(spell.framework()))
                .collect(ImmutableList.toImmutableList()))
        .text();
  }

  private DayBounds bounds(Participation spell) {
    return architecture.dated(spell.interval()).bounds(Cutoff.of(architecture.observedThrough()));
  }

  private String text() {
    line("title " + MermaidText.of(architecture.title()));
    line("dateFormat YYYY-MM-DD");
    line("axisFormat %Y");
    Optional<FrameworkId> section = Optional.empty();
    for (Participation spell : spells) {
      if (spell.claim() != Claim.DENIED) {
        Optional<FrameworkId> own = Optional.of(spell.framework());
        if (!section.equals(own)) {
          line("section " + MermaidText.of(labels.of(spell.framework())));
        }
        section = own;
        append(spell);
      }
    }
    return text.toString();
  }

  private void append(Participation spell) {
    String what = MermaidText.of(labels.of(spell.participant()) + ", " + labels.of(spell.mode()));
    DayBounds bounds = bounds(spell);
    boolean hasCertainDays = spell.claim() == Claim.ASSERTED && bounds.certainDays().isPresent();
    if (hasCertainDays) {
      bar("possibly " + what, "done", bounds.startLow(), bounds.startHigh());
      bar("certainly " + what, "active", bounds.startHigh(), bounds.endLow());
      bar("possibly " + what, "done", bounds.endLow(), bounds.endHigh());
    } else {
      bar("possibly " + what, "done", bounds.startLow(), bounds.endHigh());
    }
  }

  private void bar(String what, String tag, long from, long to) {
    long first = Math.max(from, begin);
    long last = Math.min(to, end);
    if (first < last) {
      line(
          what
              + " :"
              + tag
              + ", "
              + LocalDate.ofEpochDay(first)
              + ", "
              + LocalDate.ofEpochDay(last));
    }
  }

  private void line(String what) {
    text.append("    ").append(what).append('\n');
  }
}
