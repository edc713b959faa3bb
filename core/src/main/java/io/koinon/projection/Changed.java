package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import io.koinon.strategy.MeasureAction;

/** What an action changes, so that two that change the same are not taken at once. */
final class Changed implements MeasureAction.Visitor<Object> {
  private static final Changed INSTANCE = new Changed();

  private Changed() {}

  static Object by(MeasureAction action) {
    return action.accept(INSTANCE);
  }

  @Override
  public Object invite(MeasureAction.Invite action) {
    return ImmutableList.of(action.actor(), action.into().framework());
  }

  @Override
  public Object upgrade(MeasureAction.Upgrade action) {
    return ImmutableList.of(action.actor(), action.into().framework());
  }

  @Override
  public Object downgrade(MeasureAction.Downgrade action) {
    return ImmutableList.of(action.actor(), action.into().framework());
  }

  @Override
  public Object withdraw(MeasureAction.Withdraw action) {
    return ImmutableList.of(action.actor(), action.from());
  }

  @Override
  public Object suspend(MeasureAction.Suspend action) {
    return ImmutableList.of(action.actor(), action.in());
  }

  @Override
  public Object dissolve(MeasureAction.Dissolve action) {
    return action.framework();
  }

  @Override
  public Object establish(MeasureAction.Establish action) {
    return action.framework().id();
  }

  @Override
  public Object develop(MeasureAction.Develop action) {
    return action.framework();
  }

  @Override
  public Object link(MeasureAction.Link action) {
    return action.link().id();
  }

  @Override
  public Object strengthen(MeasureAction.Strengthen action) {
    return action.tie();
  }

  @Override
  public Object conduct(MeasureAction.Conduct action) {
    return action.operation().id();
  }
}
