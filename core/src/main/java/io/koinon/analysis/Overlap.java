package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far two frameworks overlap: what share of the one's members, and of its mandate, the other
 * has as well.
 *
 * <p>It is directed: a small alliance within a large forum overlaps with it wholly, and the forum
 * with the alliance in part. Say the alliance has the members AAA, BBB and CCC for certain, and DDD
 * perhaps; the forum has BBB, CCC, DDD, EEE and FFF; and both rosters are complete. Then of the
 * alliance's members the forum has 2/3, or 3/4 if DDD is one; of the forum's the alliance has 2/5,
 * or 3/5; and of the members of either, six, both have 1/3, or 1/2:
 *
 * <pre>{@code
 * Overlap overlap = Overlap.of(snapshot, alliance, forum);
 * overlap.members(); // [2/3..3/4]
 * overlap.reversed().members(); // [2/5..3/5]
 * overlap.jaccardOfMembers(); // [1/3..1/2]
 * }</pre>
 *
 * <p>The directed measures follow the directed-dyadic ones of Y. Z. Haftel and T. Lenz, "Measuring
 * institutional overlap in global governance", <i>Review of International Organizations</i> 17,
 * 2022: |A ∩ B| / |A|, of members and of policy areas. The symmetric one is |A ∩ B| / |A ∪ B| (P.
 * Jaccard, "The distribution of the flora in the alpine zone", <i>New Phytologist</i> 11, 1912).
 * Each is a share, from 0 to 1, without a unit; where there is nothing to have a share of, there is
 * none.
 *
 * <p>The bounds of shares of members are exact: somebody who may be in both counts as whatever
 * makes the share least, and most. If the members of the one are not complete, there may be any
 * number of others, so that the share may come as near to 0 as one likes, and to 1 if those of the
 * other are not complete either. The mandate of an institution are its areas, as recorded. Treaties
 * have none recorded; where one of the two has none, its mandate is not known.
 *
 * <p>Each answer takes time in proportion to the members, or areas, of both. Immutable and
 * thread-safe.
 */
public final class Overlap {
  private final Snapshot snapshot;
  private final FrameworkId one;
  private final FrameworkId other;
  private final Involvement involvement;
  private final ThreeValuedSet<ActorId> ofOne;
  private final ThreeValuedSet<ActorId> ofOther;

  private Overlap(Snapshot snapshot, FrameworkId one, FrameworkId other, Involvement involvement) {
    this.snapshot = requireNonNull(snapshot, "snapshot");
    this.one = requireNonNull(one, "one");
    this.other = requireNonNull(other, "other");
    this.involvement = requireNonNull(involvement, "involvement");
    this.ofOne = involvement.all(snapshot, one);
    this.ofOther = involvement.all(snapshot, other);
  }

  /**
   * {@return how far one framework overlaps with another in its members}
   *
   * @param snapshot the architecture as it was on a day
   * @param one the framework of whose members and mandate the share is taken
   * @param other the framework that may have them as well
   */
  public static Overlap of(Snapshot snapshot, FrameworkId one, FrameworkId other) {
    return of(snapshot, one, other, Involvement.MEMBERSHIP);
  }

  /**
   * {@return how far one framework overlaps with another}
   *
   * @param snapshot the architecture as it was on a day
   * @param one the framework of whose members and mandate the share is taken
   * @param other the framework that may have them as well
   * @param involvement who is counted as a member
   */
  public static Overlap of(
      Snapshot snapshot, FrameworkId one, FrameworkId other, Involvement involvement) {
    return new Overlap(snapshot, one, other, involvement);
  }

  /** {@return the overlap the other way round} */
  public Overlap reversed() {
    return new Overlap(snapshot, other, one, involvement);
  }

  /** {@return who is a member of both; complete if nobody else can be} */
  public ThreeValuedSet<ActorId> common() {
    ImmutableSortedSet.Builder<ActorId> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<ActorId> uncertain = ImmutableSortedSet.naturalOrder();
    for (ActorId actor : recorded()) {
      switch (isIn(actor, one).and(isIn(actor, other))) {
        case YES -> certain.add(actor);
        case UNKNOWN -> uncertain.add(actor);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(
        certain.build(), uncertain.build(), ofOne.complete() || ofOther.complete());
  }

  /** Who is, or may be, in one of the two; nobody else is certainly in either. */
  private ImmutableSortedSet<ActorId> recorded() {
    return ImmutableSortedSet.<ActorId>naturalOrder()
        .addAll(ofOne.certain())
        .addAll(ofOne.uncertain())
        .addAll(ofOther.certain())
        .addAll(ofOther.uncertain())
        .build();
  }

  private Truth isIn(ActorId actor, FrameworkId framework) {
    return involvement.truth(snapshot, actor, framework);
  }

  /**
   * {@return between what the share of the one's members that are members of the other lies;
   * nothing if the one certainly has none}
   */
  public Optional<Bounds> members() {
    Shares shares = new Shares();
    for (ActorId actor : recorded()) {
      shares.add(isIn(actor, one), isIn(actor, other));
    }
    if (!ofOne.complete()) {
      shares.addOthers(!ofOther.complete());
    }
    return shares.bounds();
  }

  /**
   * {@return between what the share of members of both among the members of either lies; nothing if
   * certainly neither has any}
   */
  public Optional<Bounds> jaccardOfMembers() {
    Shares shares = new Shares();
    for (ActorId actor : recorded()) {
      Truth inOne = isIn(actor, one);
      Truth inOther = isIn(actor, other);
      shares.add(inOne.or(inOther), inOne.and(inOther));
    }
    if (!ofOne.complete() || !ofOther.complete()) {
      shares.addOthers(!ofOne.complete() && !ofOther.complete());
    }
    return shares.bounds();
  }

  /**
   * {@return the share of the one's areas that are areas of the other; from 0 to 1 if those of
   * either are not recorded}
   */
  public Bounds mandates() {
    Shares shares = new Shares();
    areas().forEach(area -> shares.add(covers(one, area), covers(other, area)));
    return ofRecorded(shares);
  }

  /**
   * {@return the share of areas of both among the areas of either; from 0 to 1 if those of one of
   * them are not recorded}
   */
  public Bounds jaccardOfMandates() {
    Shares shares = new Shares();
    for (CooperationArea area : areas()) {
      Truth ofOne = covers(one, area);
      Truth ofOther = covers(other, area);
      shares.add(ofOne.or(ofOther), ofOne.and(ofOther));
    }
    return ofRecorded(shares);
  }

  private Bounds ofRecorded(Shares shares) {
    boolean areRecorded =
        Stream.of(one, other).allMatch(it -> mandate(it).filter(Mandate::isRecorded).isPresent());
    return areRecorded ? shares.bounds().orElse(Bounds.ANY_SHARE) : Bounds.ANY_SHARE;
  }

  /** The areas that are recorded of either. */
  private ImmutableSortedSet<CooperationArea> areas() {
    return Stream.of(one, other)
        .flatMap(it -> mandate(it).stream())
        .flatMap(mandate -> mandate.areas().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(CooperationArea::compareTo));
  }

  private Truth covers(FrameworkId framework, CooperationArea area) {
    return mandate(framework).map(it -> it.covers(area)).orElse(Truth.UNKNOWN);
  }

  private Optional<Mandate> mandate(FrameworkId framework) {
    return snapshot.architecture().findInstitution(framework).map(it -> new Mandate(it, snapshot));
  }

  /** {@return the two frameworks and the snapshot} */
  @Override
  public String toString() {
    return "overlap of " + one + " with " + other + " in " + snapshot;
  }
}
