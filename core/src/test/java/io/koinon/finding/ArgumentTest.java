package io.koinon.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class ArgumentTest {
  @Test
  void toString_isWhatTheSentenceShows() {
    assertThat(Argument.of("a, b").toString()).isEqualTo("a, b");
    assertThat(Argument.of(-1_000_000L).toString()).isEqualTo("-1000000");
    assertThat(Argument.of(ImmutableList.of("b", "a")).toString()).isEqualTo("b, a");
    assertThat(Argument.of(ImmutableList.of()).toString()).isEmpty();
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(Argument.of("1"), new Argument.Text("1"))
        .addEqualityGroup(Argument.of(1L), new Argument.Whole(1))
        .addEqualityGroup(
            Argument.of(ImmutableList.of("1")), new Argument.Texts(ImmutableList.of("1")))
        .addEqualityGroup(Argument.of(ImmutableList.of("1", "2")))
        .addEqualityGroup(Argument.of(ImmutableList.of("2", "1")))
        .addEqualityGroup(Argument.of("1, 2"))
        .addEqualityGroup(Argument.of(2L))
        .testEquals();
  }
}
