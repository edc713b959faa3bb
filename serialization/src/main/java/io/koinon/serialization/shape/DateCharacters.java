package io.koinon.serialization.shape;

import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Ends at a date: days are read, and all dates written, without a string between. */
final class DateCharacters implements TextShape.Characters<Endpoint> {
  private static final int DAY = "YYYY-MM-DD".length();

  @Override
  public @Nullable Endpoint find(char[] chars, int offset, int length) {
    if (length != DAY || chars[offset + 4] != '-' || chars[offset + 7] != '-') {
      return null;
    }
    int century = two(chars, offset);
    int year = two(chars, offset + 2);
    int month = two(chars, offset + 5);
    int day = two(chars, offset + 8);
    return (century | year | month | day) < 0
        ? null
        : PartialDate.of(100 * century + year, month, day);
  }

  /** The number that two digits make, or a negative one if they are none. */
  private static int two(char[] chars, int at) {
    int tens = chars[at] - '0';
    int ones = chars[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }

  @Override
  public boolean isShort(Endpoint endpoint) {
    return endpoint instanceof PartialDate;
  }

  @Override
  public int put(Endpoint endpoint, byte[] target, int at) {
    return ((PartialDate) endpoint).getBytes(target, at);
  }
}
