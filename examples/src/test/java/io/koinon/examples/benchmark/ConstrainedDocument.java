package io.koinon.examples.benchmark;

import io.koinon.examples.benchmark.SpellConstraints.Dated;
import io.koinon.examples.benchmark.SpellConstraints.Disjoint;
import io.koinon.examples.benchmark.SpellConstraints.EndAfterStart;
import io.koinon.examples.benchmark.SpellConstraints.LimitedWithin;
import io.koinon.examples.benchmark.SpellConstraints.RatifiedAfterSigned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;

/**
 * The document as Hibernate Validator sees it: records of strings with constraints, each with the
 * code that Koinon has for the same fault.
 */
record ConstrainedDocument(
    int koinon,
    @NotNull(message = REQUIRED) @Pattern(regexp = TEXT, message = BLANK) String title,
    @NotNull(message = REQUIRED) String observedThrough,
    Map<@Pattern(regexp = SLUG, message = ID) String, @Valid Source> sources,
    Map<@Pattern(regexp = UPPER_CASE, message = ID) String, @Valid State> states,
    Map<@Pattern(regexp = SLUG, message = ID) String, @Valid Institution> institutions,
    Map<
            @Pattern(regexp = SLUG, message = ID) String,
            Map<
                @Pattern(regexp = UPPER_CASE, message = ID) String,
                @Disjoint(
                        message = "participation/spell-overlap",
                        groups = {Default.class, Rules.class})
                    List<
                    @Valid Spell>>>
        participations) {
  static final String REQUIRED = "json/missing-property";
  static final String BLANK = "text/blank";
  static final String ID = "id";
  static final String IMPOSSIBLE = "interval/impossible";
  static final String UNSOURCED = "source/missing";

  private static final String TEXT = "(?s).*\\S.*";
  private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String UPPER_CASE = "[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*";

  /** What Koinon checks by rules, when everything has been read. */
  interface Rules {}

  record Source(
      @NotNull(message = REQUIRED) @Pattern(regexp = TEXT, message = BLANK) String title,
      @NotNull(message = REQUIRED) String kind) {}

  record State(
      @NotNull(message = REQUIRED) @Pattern(regexp = TEXT, message = BLANK) String name,
      @NotEmpty(
              message = UNSOURCED,
              groups = {Default.class, Rules.class})
          List<String> sources) {}

  @EndAfterStart(message = IMPOSSIBLE)
  record Institution(
      @NotNull(message = REQUIRED) @Pattern(regexp = TEXT, message = BLANK) String name,
      @NotNull(message = REQUIRED) String kind,
      @NotNull(message = REQUIRED) String from,
      @NotNull(message = REQUIRED) String to,
      Map<@Pattern(regexp = SLUG, message = ID) String, @Valid Mode> modes,
      @NotEmpty(
              message = UNSOURCED,
              groups = {Default.class, Rules.class})
          List<String> sources)
      implements Dated {}

  record Mode(@NotNull(message = REQUIRED) String grade) {}

  @EndAfterStart(message = IMPOSSIBLE)
  @RatifiedAfterSigned(
      message = "act/ratified-before-signed",
      groups = {Default.class, Rules.class})
  @LimitedWithin(
      message = "limitation/outlives-spell",
      groups = {Default.class, Rules.class})
  record Spell(
      @NotNull(message = REQUIRED) @Pattern(regexp = SLUG, message = ID) String mode,
      @NotNull(message = REQUIRED) String from,
      @NotNull(message = REQUIRED) String to,
      List<@Valid Act> entry,
      List<@Valid Limitation> limitations,
      List<@Valid Alternative> alternatives,
      @NotEmpty(
              message = UNSOURCED,
              groups = {Default.class, Rules.class})
          List<String> sources)
      implements Dated {
    Spell withMode(String other) {
      return new Spell(other, from, to, entry, limitations, alternatives, sources);
    }

    Spell withDates(String start, String end) {
      return new Spell(mode, start, end, entry, limitations, alternatives, sources);
    }

    Spell withEntry(List<Act> acts) {
      return new Spell(mode, from, to, acts, limitations, alternatives, sources);
    }

    Spell withLimitations(List<Limitation> all) {
      return new Spell(mode, from, to, entry, all, alternatives, sources);
    }

    Spell withSources(List<String> ids) {
      return new Spell(mode, from, to, entry, limitations, alternatives, ids);
    }
  }

  record Act(@NotNull(message = REQUIRED) String act, String on) {}

  @EndAfterStart(message = IMPOSSIBLE)
  record Limitation(
      @NotNull(message = REQUIRED) String kind,
      @NotNull(message = REQUIRED) String by,
      String from,
      String to,
      List<String> notEntitled)
      implements Dated {}

  record Alternative(@NotNull(message = REQUIRED) String account, String from) {}
}
