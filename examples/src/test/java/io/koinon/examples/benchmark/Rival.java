package io.koinon.examples.benchmark;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.time.LocalDate;

/**
 * Another way to ask who was a member.
 *
 * <p>On the data of {@link SpellWorld} a rival gives Koinon's answers, and knows no more than it
 * takes there: it takes for granted that everybody exists, that spells are disjoint, asserted and
 * of days, that a mode is always law and has no roster, and that no question goes beyond the last
 * day observed. Of acts, sources, limitations and reasons it knows nothing.
 */
interface Rival {
  /** Two ids, as most people would write the key of a map. */
  record Pair(ActorId participant, FrameworkId framework) {
    static Pair of(PlainSpell spell) {
      return new Pair(spell.participant(), spell.framework());
    }
  }

  /** UNKNOWN where the pair has no spells, and where the end of one is a range about the day. */
  Truth isMember(ActorId participant, FrameworkId framework, LocalDate day);
}
