package io.koinon.serialization.shape;

import io.koinon.serialization.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * What parsers are to refuse: nesting that is too deep, and numbers that would take long to make
 * out. Texts, names and digits are measured where they are read, by characters and not by bytes.
 */
public final class Constraints extends StreamReadConstraints {
  private static final long serialVersionUID = 1L;

  private final int numberBytes;

  private Constraints(int nestingDepth, int numberBytes) {
    super(nestingDepth, -1, -1, Integer.MAX_VALUE, Integer.MAX_VALUE, DEFAULT_MAX_NAME_LEN);
    this.numberBytes = numberBytes;
  }

  /**
   * {@return what makes parsers of JSON}
   *
   * @param limits the limits
   */
  public static TokenStreamFactory json(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(new Constraints(limits.nestingDepth(), Integer.MAX_VALUE))
        .build();
  }

  /**
   * {@return the constraints of a parser of a binary format, in which the bytes of a number are
   * fewer than its digits}
   *
   * @param limits the limits
   */
  public static StreamReadConstraints ofBinary(ReadLimits limits) {
    return new Constraints(limits.nestingDepth(), limits.numberDigits());
  }

  /** A limit that is exceeded. */
  public static final class Exceeded extends StreamConstraintsException {
    private static final long serialVersionUID = 1L;

    private final Limit limit;

    Exceeded(Limit limit) {
      super(limit.name());
      this.limit = limit;
    }

    /** {@return which limit} */
    public Limit limit() {
      return limit;
    }
  }

  @Override
  public void validateNestingDepth(int depth) {
    if (depth > _maxNestingDepth) {
      throw new Exceeded(Limit.NESTING);
    }
  }

  @Override
  public void validateIntegerLength(int length) {
    if (length > numberBytes) {
      throw new Exceeded(Limit.NUMBER);
    }
  }

  @Override
  public void validateNameLength(int length) {
    if (length > _maxNameLen) {
      throw new Exceeded(Limit.NAME);
    }
  }
}
