package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import io.koinon.participation.Participation;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers: what they refuse, when two are equal. */
class AnswerTest {
  private static final Participation SPELL =
      Worlds.spell(Worlds.KAZ, "csto/member", "2004-01-01/..");

  private static Answer answer(Truth truth, Reason... reasons) {
    return new Answer(truth, ImmutableSet.copyOf(reasons), ImmutableList.of());
  }

  @ParameterizedTest
  @EnumSource(names = {"YES", "NO"})
  void knownAnswer_hasNoReason(Truth known) {
    assertThat(answer(known).reasons()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> answer(known, Reason.DATE));
  }

  @Test
  void unknownAnswer_hasAReason() {
    assertThat(answer(Truth.UNKNOWN, Reason.DATE).reasons()).containsExactly(Reason.DATE);
    assertThatIllegalArgumentException().isThrownBy(() -> answer(Truth.UNKNOWN));
  }

  @Test
  void toString_isTheTruthAndItsReasons() {
    assertThat(answer(Truth.NO)).hasToString("NO");
    assertThat(answer(Truth.UNKNOWN, Reason.DATE)).hasToString("UNKNOWN because of [DATE]");
  }

  @Test
  void equals_tellsNearMissesApart() {
    new EqualsTester()
        .addEqualityGroup(answer(Truth.YES), answer(Truth.YES))
        .addEqualityGroup(answer(Truth.NO))
        .addEqualityGroup(answer(Truth.UNKNOWN, Reason.DATE))
        .addEqualityGroup(answer(Truth.UNKNOWN, Reason.NO_DATA))
        .addEqualityGroup(answer(Truth.UNKNOWN, Reason.DATE, Reason.NO_DATA))
        .addEqualityGroup(new Answer(Truth.YES, ImmutableSet.of(), ImmutableList.of(SPELL)))
        .testEquals();
  }
}
