package io.koinon.projection;

import com.google.common.base.Joiner;
import io.koinon.strategy.MeasureAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an action does, as a clause. */
final class ActionWords implements MeasureAction.Visitor<String> {
  private static final ActionWords INSTANCE = new ActionWords();

  private ActionWords() {}

  /** For example {@code UZB is invited into csto/observer}. */
  static String of(MeasureAction action) {
    return action.accept(INSTANCE);
  }

  private static String list(Collection<?> all) {
    return Joiner.on(", ").join(all);
  }

  @Override
  public String invite(MeasureAction.Invite action) {
    return action.actor().value() + " is invited into " + action.into();
  }

  @Override
  public String upgrade(MeasureAction.Upgrade action) {
    return action.actor().value() + " rises to " + action.into();
  }

  @Override
  public String downgrade(MeasureAction.Downgrade action) {
    return action.actor().value() + " goes down to " + action.into();
  }

  @Override
  public String withdraw(MeasureAction.Withdraw action) {
    return action.actor().value() + " gives notice and leaves " + action.from().value();
  }

  @Override
  public String suspend(MeasureAction.Suspend action) {
    return action.actor().value() + " is suspended in " + action.in().value();
  }

  @Override
  public String dissolve(MeasureAction.Dissolve action) {
    return action.framework().value() + " is dissolved";
  }

  @Override
  public String establish(MeasureAction.Establish action) {
    String founders =
        action.founders().values().stream()
            .flatMap(Set::stream)
            .distinct()
            .map(founder -> founder.value())
            .collect(Collectors.joining(", "));
    return action.framework().id().value()
        + " is established"
        + (founders.isEmpty() ? "" : " by " + founders);
  }

  @Override
  public String develop(MeasureAction.Develop action) {
    List<String> more = new ArrayList<>();
    add(more, "areas", action.areas());
    add(more, "modes", action.modes().keySet());
    add(more, "decisions", action.decisions().keySet());
    add(more, "obligations", action.obligations().keySet());
    return action.framework().value() + " gets " + Joiner.on("; ").join(more);
  }

  private static void add(List<String> more, String what, Collection<?> all) {
    if (!all.isEmpty()) {
      more.add(what + " " + list(all));
    }
  }

  @Override
  public String link(MeasureAction.Link action) {
    return list(action.link().between()) + " are linked by " + action.link().id().value();
  }

  @Override
  public String strengthen(MeasureAction.Strengthen action) {
    return action.reach().entrySet().stream()
        .map(side -> side.getKey().value() + " by " + side.getValue())
        .collect(
            Collectors.joining(
                ", ", action.tie().value() + " is strengthened: dependence of ", ""));
  }

  @Override
  public String conduct(MeasureAction.Conduct action) {
    return action.operation().id().value()
        + " is conducted"
        + action.lasts().map(length -> " for " + length).orElse("");
  }
}
