package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.RegionId;
import java.util.Optional;

/**
 * What has happened, or might: {@code Contingency.of(CasusEvent.ARMED_ATTACK, KAZ)}.
 *
 * <p>Whoever attacks, and where, may be left open. An attacker that is left open is taken to be
 * somebody else than whoever is asked to assist. Immutable and thread-safe.
 *
 * @param event the event
 * @param attacked whom it befalls
 * @param attacker who attacks, if that is stated
 * @param region in which region, if that is stated
 * @param territory on whose territory, if that is stated
 */
public record Contingency(
    CasusEvent event,
    ActorId attacked,
    Optional<ActorId> attacker,
    Optional<RegionId> region,
    Optional<ActorId> territory) {
  /**
   * Checks the components.
   *
   * @param event the event
   * @param attacked whom it befalls
   * @param attacker who attacks, if that is stated
   * @param region in which region, if that is stated
   * @param territory on whose territory, if that is stated
   * @throws RefusedException with the rule {@code contingency/attacker} if somebody attacks itself,
   *     or {@code contingency/place} if both a region and a territory are stated
   */
  public Contingency {
    requireNonNull(event, "event");
    requireNonNull(attacked, "attacked");
    requireNonNull(attacker, "attacker");
    requireNonNull(region, "region");
    requireNonNull(territory, "territory");
    if (attacker.isPresent() && attacker.get().equals(attacked)) {
      throw new RefusedException(
          "contingency/attacker", attacked.value(), "another than the one that is attacked");
    }
    if (region.isPresent() && territory.isPresent()) {
      throw new RefusedException(
          "contingency/place", region.get() + " and " + territory.get(), "a region or a territory");
    }
  }

  /**
   * {@return the contingency of an event, with attacker and place left open}
   *
   * @param event the event
   * @param attacked whom it befalls
   */
  public static Contingency of(CasusEvent event, ActorId attacked) {
    return new Contingency(event, attacked, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * {@return the same by an attacker}
   *
   * @param attacker who attacks
   * @throws RefusedException with the rule {@code contingency/attacker} if that is the attacked
   */
  public Contingency by(ActorId attacker) {
    return new Contingency(
        event, attacked, Optional.of(requireNonNull(attacker, "attacker")), region, territory);
  }

  /**
   * {@return the same somewhere in a region}
   *
   * @param region where
   */
  public Contingency in(RegionId region) {
    return new Contingency(
        event, attacked, attacker, Optional.of(requireNonNull(region, "region")), Optional.empty());
  }

  /**
   * {@return the same on somebody's territory}
   *
   * @param territory on whose
   */
  public Contingency onTerritoryOf(ActorId territory) {
    return new Contingency(
        event,
        attacked,
        attacker,
        Optional.empty(),
        Optional.of(requireNonNull(territory, "territory")));
  }

  /** The same event to somebody else, at a place left open. */
  Contingency befalling(ActorId other) {
    return new Contingency(event, other, attacker, Optional.empty(), Optional.empty());
  }

  /** {@return event, attacked, attacker and place, for example {@code armed-attack on KAZ}} */
  @Override
  public String toString() {
    return event
        + " on "
        + attacked
        + attacker.map(it -> " by " + it).orElse("")
        + region.map(it -> " in " + it).orElse("")
        + territory.map(it -> " on the territory of " + it).orElse("");
  }
}
