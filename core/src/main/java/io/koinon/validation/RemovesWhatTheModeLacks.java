package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.ObligationId;
import io.koinon.base.Right;
import io.koinon.finding.Argument;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import java.util.Set;
import java.util.stream.Stream;

/** A limitation takes what the mode gives. */
final class RemovesWhatTheModeLacks implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("limitation/removes-what-the-mode-lacks")
          .title("A limitation takes what the mode gives")
          .level(Level.SHOULD)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .withTexts("terms", "the rights and duties that the mode does not have")
          .withText("mode", "the mode")
          .identifiedBy("place", "which limitation")
          .message("A limitation takes {terms}, which the mode {mode} does not have.")
          .addAdvice("Look for a mistaken word, or record that the mode has it.")
          .why("Either the limitation says nothing, or the mode is not recorded in full.")
          .addDependsOn("participation/mode-not-offered")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      for (int j = 0; j < spell.limitations().size(); j++) {
        Limitation limitation = spell.limitations().get(j);
        String place = "/limitations/" + j;
        Mode mode = history.modeOf(spell).orElse(null);
        ImmutableList<String> lacking =
            mode == null
                ? ImmutableList.of()
                : lacking(limitation, mode, spell.participant(), context.architecture());
        if (!lacking.isEmpty()) {
          findings.report(
              history,
              i,
              place,
              finding -> {
                finding.putArgument("terms", Argument.of(lacking));
                finding.with("mode", spell.mode().name());
                finding.with("place", place);
              });
        }
      }
    }
  }

  private static ImmutableList<String> lacking(
      Limitation limitation, Mode mode, ActorId actor, SecurityArchitecture architecture) {
    Set<Right> rights = mode.rights().isPresent() ? mode.rights().get() : null;
    Set<Duty> duties = mode.duties().isPresent() ? mode.duties().get() : null;
    ImmutableList.Builder<String> lacking = ImmutableList.builder();
    Stream.concat(limitation.notEntitled().stream(), limitation.notExercised().stream())
        .distinct()
        .filter(right -> rights != null && !rights.contains(right))
        .forEach(right -> lacking.add(right.value()));
    Stream.concat(limitation.notOwed().stream(), limitation.notPerformed().stream())
        .distinct()
        .filter(
            duty ->
                duty.obligation().isPresent()
                    ? isNeverOwed(duty.obligation().get(), mode, actor, architecture)
                    : duties != null && !duties.contains(duty))
        .forEach(duty -> lacking.add(duty.value()));
    return lacking.build();
  }

  /** Whether somebody owes an obligation neither by a mode, nor in its treaty, nor by name. */
  private static boolean isNeverOwed(
      ObligationId id, Mode mode, ActorId actor, SecurityArchitecture architecture) {
    Obligation obligation = architecture.findObligation(id).orElse(null);
    if (obligation == null
        || obligation.owedBy().filter(scope -> scope.actors().contains(actor)).isPresent()) {
      return false;
    }
    Treaty treaty = architecture.getTreaty(id.treaty());
    return Stream.concat(
            Stream.of(mode),
            architecture.history(actor, treaty.id()).stream()
                .flatMap(spell -> treaty.findMode(spell.mode()).stream()))
        .noneMatch(held -> treaty.isOwedBy(held, obligation));
  }
}
