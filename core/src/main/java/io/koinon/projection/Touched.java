package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.OperationRole;
import io.koinon.strategy.MeasureAction;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an action changes and what it needs, so that of two that get in each other's way only one is
 * taken at once.
 *
 * @param changes what it changes: no other may change or need that
 * @param needs the treaties and institutions that it needs as they are
 */
record Touched(ImmutableSet<Object> changes, ImmutableSet<Object> needs) {
  static Touched by(MeasureAction action) {
    return action.accept(Finder.INSTANCE);
  }

  /** What has been touched in a round. */
  static final class Round {
    private final Set<Object> changed = new HashSet<>();
    private final Set<Object> needed = new HashSet<>();

    /** Adds what is touched, unless it gets in the way of what was. */
    boolean add(Touched touched) {
      if (!Collections.disjoint(touched.changes, changed)
          || !Collections.disjoint(touched.changes, needed)
          || !Collections.disjoint(touched.needs, changed)) {
        return false;
      }
      changed.addAll(touched.changes);
      needed.addAll(touched.needs);
      return true;
    }
  }

  private enum Finder implements MeasureAction.Visitor<Touched> {
    INSTANCE;

    private static Touched of(Object changed, Collection<? extends ActorId> needs) {
      return new Touched(ImmutableSet.of(changed), frameworks(needs.stream()));
    }

    private static ImmutableSet<Object> frameworks(Stream<? extends ActorId> actors) {
      return actors
          .filter(actor -> actor instanceof FrameworkId)
          .collect(ImmutableSet.toImmutableSet());
    }

    private static Touched participation(ActorId actor, FrameworkId framework) {
      return of(ImmutableList.of(actor, framework), ImmutableList.of(actor, framework));
    }

    @Override
    public Touched invite(MeasureAction.Invite action) {
      return participation(action.actor(), action.into().framework());
    }

    @Override
    public Touched upgrade(MeasureAction.Upgrade action) {
      return participation(action.actor(), action.into().framework());
    }

    @Override
    public Touched downgrade(MeasureAction.Downgrade action) {
      return participation(action.actor(), action.into().framework());
    }

    @Override
    public Touched withdraw(MeasureAction.Withdraw action) {
      return participation(action.actor(), action.from());
    }

    @Override
    public Touched suspend(MeasureAction.Suspend action) {
      return participation(action.actor(), action.in());
    }

    @Override
    public Touched dissolve(MeasureAction.Dissolve action) {
      return of(action.framework(), ImmutableList.of());
    }

    @Override
    public Touched establish(MeasureAction.Establish action) {
      return new Touched(
          ImmutableSet.of(action.framework().id()),
          frameworks(action.founders().values().stream().flatMap(Collection::stream)));
    }

    @Override
    public Touched develop(MeasureAction.Develop action) {
      return of(ImmutableList.of(action.framework()), ImmutableList.of(action.framework()));
    }

    @Override
    public Touched link(MeasureAction.Link action) {
      return of(action.link().id(), action.link().between());
    }

    @Override
    public Touched strengthen(MeasureAction.Strengthen action) {
      return of(action.tie(), action.reach().keySet());
    }

    @Override
    public Touched conduct(MeasureAction.Conduct action) {
      return new Touched(
          ImmutableSet.of(action.operation().id(), FrameworkId.of(action.operation().id().value())),
          frameworks(
              Stream.concat(
                  action.operation().roles().stream().map(OperationRole::actor),
                  action.operation().contributions().stream().map(Contribution::contributor))));
    }
  }
}
