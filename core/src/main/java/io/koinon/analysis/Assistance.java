package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Response;
import io.koinon.time.Truth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who is to assist one that is attacked, and by which article.
 *
 * <p>It says who is, and who may be; it never says that nobody else is, for there are treaties that
 * nobody recorded. Of one treaty it may: where a roster says that there are no other parties.
 * Immutable and thread-safe.
 *
 * @param contingency what has happened, or might
 * @param dues the obligations that are due, or may be, by obligation and obligor
 * @param complete the treaties by whose recorded obligations nobody else is to assist
 */
public record Assistance(
    Contingency contingency, ImmutableList<Due> dues, ImmutableSet<FrameworkId> complete) {
  /**
   * Checks the components.
   *
   * @param contingency what has happened, or might
   * @param dues the obligations that are due, or may be
   * @param complete the treaties by whose recorded obligations nobody else is to assist
   */
  public Assistance {
    requireNonNull(contingency, "contingency");
    requireNonNull(dues, "dues");
    requireNonNull(complete, "complete");
  }

  /** {@return who is to assist; never complete} */
  public ThreeValuedSet<ActorId> obligors() {
    return obligors(due -> true, false);
  }

  /**
   * {@return who is to assist by an obligation that leaves this to it; never complete}
   *
   * @param response what is left to it; obligations that do not say are not counted
   */
  public ThreeValuedSet<ActorId> obligors(Response response) {
    requireNonNull(response, "response");
    return obligors(due -> due.response().filter(response::equals).isPresent(), false);
  }

  /**
   * {@return who is to assist by the recorded obligations of one treaty; complete if nobody else
   * is}
   *
   * @param treaty the treaty
   */
  public ThreeValuedSet<ActorId> within(FrameworkId treaty) {
    requireNonNull(treaty, "treaty");
    return obligors(
        due -> due.obligation().id().treaty().equals(treaty), complete.contains(treaty));
  }

  /**
   * {@return whether somebody is to assist: YES or UNKNOWN, since other treaties may say so}
   *
   * @param actor who
   */
  public Truth isDueOf(ActorId actor) {
    return obligors().contains(actor);
  }

  /**
   * {@return what is, or may be, due of somebody}
   *
   * @param actor who
   */
  public ImmutableList<Due> of(ActorId actor) {
    requireNonNull(actor, "actor");
    return dues.stream()
        .filter(due -> due.obligor().equals(actor))
        .collect(ImmutableList.toImmutableList());
  }

  private ThreeValuedSet<ActorId> obligors(Predicate<Due> isCounted, boolean isComplete) {
    Map<ActorId, Truth> truths = new TreeMap<>();
    dues.stream()
        .filter(isCounted)
        .forEach(due -> truths.merge(due.obligor(), due.truth(), Truth::or));
    return new ThreeValuedSet<>(with(truths, Truth.YES), with(truths, Truth.UNKNOWN), isComplete);
  }

  private static ImmutableSortedSet<ActorId> with(Map<ActorId, Truth> truths, Truth truth) {
    ImmutableSortedSet.Builder<ActorId> actors = ImmutableSortedSet.naturalOrder();
    truths.forEach(
        (actor, its) -> {
          if (its == truth) {
            actors.add(actor);
          }
        });
    return actors.build();
  }

  /** {@return the contingency and who is to assist} */
  @Override
  public String toString() {
    return contingency + ": " + obligors();
  }
}
