package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.Share;
import io.koinon.base.TieId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition that is made of no others, while it is read: what its kind has is there. */
final class ConditionDraft {
  private @Nullable ActorTerm actor;
  private Optional<LinkId> link = Optional.empty();
  private @Nullable ImmutableSortedSet<Capacity> in;
  private @Nullable Integer count;
  private @Nullable RegionId region;
  private @Nullable CooperationArea area;
  private @Nullable Share share;
  private @Nullable TieId tie;
  private @Nullable Amount amount;
  private @Nullable ImmutableSortedSet<FrameworkId> between;
  private @Nullable AttestationId statement;
  private @Nullable ModeId mode;

  void actor(ActorTerm given) {
    actor = given;
  }

  ActorTerm actor() {
    return requireNonNull(actor);
  }

  void in(ImmutableSortedSet<Capacity> given) {
    in = given;
  }

  ImmutableSortedSet<Capacity> in() {
    return requireNonNull(in);
  }

  void count(int given) {
    count = given;
  }

  int count() {
    return requireNonNull(count);
  }

  void region(RegionId given) {
    region = given;
  }

  RegionId region() {
    return requireNonNull(region);
  }

  void area(CooperationArea given) {
    area = given;
  }

  CooperationArea area() {
    return requireNonNull(area);
  }

  void share(Share given) {
    share = given;
  }

  Share share() {
    return requireNonNull(share);
  }

  void tie(TieId given) {
    tie = given;
  }

  TieId tie() {
    return requireNonNull(tie);
  }

  void amount(Amount given) {
    amount = given;
  }

  Amount amount() {
    return requireNonNull(amount);
  }

  void between(ImmutableSortedSet<FrameworkId> given) {
    between = given;
  }

  ImmutableSortedSet<FrameworkId> between() {
    return requireNonNull(between);
  }

  void statement(AttestationId given) {
    statement = given;
  }

  AttestationId statement() {
    return requireNonNull(statement);
  }

  void mode(ModeId given) {
    mode = given;
  }

  ModeId mode() {
    return requireNonNull(mode);
  }

  void link(LinkId given) {
    link = Optional.of(given);
  }

  Optional<LinkId> link() {
    return link;
  }
}
