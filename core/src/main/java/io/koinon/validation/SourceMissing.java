package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.SourceId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Treaty;
import io.koinon.state.State;

/** A record names its sources. */
final class SourceMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("source/missing")
          .title("A record names its sources")
          .level(Level.SHOULD)
          .category(Category.SOURCING)
          .since("0.1.0")
          .message("It names no source.")
          .addAdvice("Name the source that says so.")
          .why("What nobody can look up nobody can trust.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    SecurityArchitecture all = context.architecture();
    all.regions().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.successions().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.weights().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.operations().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.ties().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.links().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.strategies().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    all.attestations()
        .forEach(
            (id, it) -> {
              if (it.holds().stream().anyMatch(attested -> attested.sources().isEmpty())) {
                check(Subject.of(id), it.sources(), findings);
              }
            });
  }

  @Override
  public void checkState(State state, ValidationContext context, Findings findings) {
    check(Subject.of(state.id()), state.sources(), findings);
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    check(Subject.of(framework.id()), framework.sources(), findings);
    framework.declaredModes().values().stream()
        .filter(mode -> framework.sources().isEmpty())
        .forEach(mode -> check(Subject.of(mode.id()), mode.sources(), findings));
    framework
        .decisions()
        .values()
        .forEach(it -> check(Subject.of(it.id()), it.sources(), findings));
    if (framework instanceof Treaty treaty && framework.sources().isEmpty()) {
      treaty.obligations().forEach((id, it) -> check(Subject.of(id), it.sources(), findings));
    }
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      if (history.spells().get(i).sources().isEmpty()) {
        findings.report(history, i, "/sources", finding -> {});
      }
    }
  }

  private static void check(Subject subject, ImmutableList<SourceId> sources, Findings findings) {
    if (sources.isEmpty()) {
      findings.report(subject, "/sources", finding -> {});
    }
  }
}
