package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order and the text of places. */
class LocationTest {
  @Test
  void compareTo_isByLineThenColumnThenPointer() {
    List<Location> sorted =
        List.of(
            new Location("/z", 1, 1),
            new Location("/a", 1, 2),
            new Location("/b", 1, 2),
            new Location("", 2, 1),
            new Location("", 10, 1));
    assertThat(sorted).isSorted();
    assertThat(sorted.get(0)).isEqualByComparingTo(new Location("/z", 1, 1));
  }

  @Test
  void equality_isByAllComponents() {
    new EqualsTester()
        .addEqualityGroup(new Location("/a", 1, 2), new Location("/a", 1, 2))
        .addEqualityGroup(new Location("/b", 1, 2))
        .addEqualityGroup(new Location("/a", 2, 2))
        .addEqualityGroup(new Location("/a", 1, 1))
        .testEquals();
  }

  @Test
  void toString_isLineColumnAndPointer() {
    assertThat(new Location("/states/KAZ/name", 14, 9)).hasToString("14:9 /states/KAZ/name");
    assertThat(new Location("", 1, 1)).hasToString("1:1");
  }

  @Test
  void linesAndColumns_countFromOne() {
    assertThatThrownBy(() -> new Location("", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Location("", 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Location(null, 1, 1)).isInstanceOf(NullPointerException.class);
  }
}
