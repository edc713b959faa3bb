package io.koinon.architecture;

import com.google.common.base.Preconditions;
import io.koinon.base.ActorId;
import io.koinon.internal.KoinonStyle;
import io.koinon.participation.Participation;
import io.koinon.state.MembershipEffect;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Succession;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recorded spell behind a seat, and what connects it: the membership of the Soviet Union in the
 * United Nations, which Russia continued.
 *
 * <p>It is the actor's own, or connected by a {@link MembershipEffect} of a succession, or
 * unconnected: the actor continues its holder, or the framework another one, but no effect is
 * recorded, and without one no seat moves. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class SeatSpell permits ImmutableSeatSpell {
  SeatSpell() {}

  static SeatSpell own(Participation spell) {
    return ImmutableSeatSpell.builder().spell(spell).build();
  }

  static SeatSpell through(
      Succession succession, Optional<MembershipEffect> effect, Participation spell) {
    return ImmutableSeatSpell.builder().spell(spell).succession(succession).effect(effect).build();
  }

  /** {@return the spell as it is recorded} */
  public abstract Participation spell();

  /** {@return the succession that lies between it and what came after; none if it is own} */
  public abstract Optional<Succession> succession();

  /** {@return the effect that connects it; none if it is own or unconnected} */
  public abstract Optional<MembershipEffect> effect();

  @Value.Check
  void check() {
    Preconditions.checkArgument(
        effect().isEmpty() || succession().isPresent(), "an effect is one of a succession");
  }

  /** {@return who held the seat} */
  public ActorId holder() {
    return spell().participant();
  }

  /** {@return what became of the seat; none if the spell is own or unconnected} */
  public Optional<MembershipEffectKind> effectKind() {
    return effect().map(MembershipEffect::effect);
  }

  /** {@return whether it is a spell of the actor itself in the framework asked for} */
  public boolean isOwn() {
    return succession().isEmpty();
  }

  /** {@return whether it is own, or an effect says what became of the seat} */
  public boolean isConnected() {
    return isOwn() || effect().isPresent();
  }

  /**
   * {@return holder, mode, days and label: {@code SUN un/member 1945-10-24/1991-12-26 (continued,
   * soviet-union-1991)}}
   */
  @Override
  public String toString() {
    return holder() + " " + spell().mode() + " " + spell().interval() + " (" + label() + ")";
  }

  private String label() {
    return succession()
        .map(through -> effectKind().map(Words::of).orElse("unconnected") + ", " + through.id())
        .orElse("own");
  }
}
