package io.koinon.state;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.time.Endpoint;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Through whose eyes successions are read: as they are recorded, or as {@code cow} has them.
 *
 * <p>An account that says nothing of a succession reads it as it is recorded, and so does one that
 * says nothing of a predecessor, of a successor or of the day. Only one thing follows from what an
 * account does say: where it names a continuator, a recorded one that it does not name is {@link
 * Origin#NEW} to it, because nobody else can continue the same predecessors. Immutable and
 * thread-safe.
 */
public final class Perspective {
  private static final Perspective RECORDED = new Perspective(null);

  private final @Nullable SourceId account;

  private Perspective(@Nullable SourceId account) {
    this.account = account;
  }

  /** {@return the perspective of the record itself} */
  public static Perspective recorded() {
    return RECORDED;
  }

  /**
   * {@return the perspective of an account}
   *
   * @param account the source whose assessments count
   */
  public static Perspective of(SourceId account) {
    return new Perspective(requireNonNull(account, "account"));
  }

  /**
   * {@return the perspective of an account}
   *
   * @param account the id of the source whose assessments count, for example {@code cow}
   * @throws io.koinon.RefusedException with the rule {@code id/source}
   */
  public static Perspective of(String account) {
    return of(SourceId.of(account));
  }

  /** {@return the account; none if it is the record itself} */
  public Optional<SourceId> account() {
    return Optional.ofNullable(account);
  }

  /**
   * {@return what the account says of a succession, if it says something}
   *
   * @param succession the succession as it is recorded
   */
  public Optional<Assessment> assessmentOf(Succession succession) {
    ImmutableSortedMap<SourceId, Assessment> assessments = succession.assessments();
    return account == null ? Optional.empty() : Optional.ofNullable(assessments.get(account));
  }

  /**
   * {@return a succession as it is read from here: with the day, the fates, the origins and the
   * remark of the account where it has them, and then without assessments; else the succession
   * itself}
   *
   * @param succession the succession as it is recorded
   */
  public Succession read(Succession succession) {
    return assessmentOf(succession).map(seen -> read(succession, seen)).orElse(succession);
  }

  private static Succession read(Succession recorded, Assessment seen) {
    Endpoint on = seen.on().orElse(recorded.on());
    Map<ActorId, Fate> predecessors = new TreeMap<>(recorded.predecessors());
    predecessors.putAll(seen.predecessors());
    return recorded.toBuilder()
        .on(on)
        .predecessors(predecessors)
        .successors(successors(recorded, seen))
        .assessments(ImmutableSortedMap.of())
        .note(seen.note().or(recorded::note))
        .build();
  }

  private static Map<ActorId, Origin> successors(Succession recorded, Assessment seen) {
    Map<ActorId, Origin> successors = new TreeMap<>(recorded.successors());
    if (seen.successors().containsValue(Origin.CONTINUATOR)) {
      successors.replaceAll((who, origin) -> origin == Origin.CONTINUATOR ? Origin.NEW : origin);
    }
    successors.putAll(seen.successors());
    return successors;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Perspective that && Objects.equals(account, that.account);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(account);
  }

  /** {@return the account, or {@code recorded}} */
  @Override
  public String toString() {
    return account == null ? "recorded" : account.value();
  }
}
