package io.koinon.serialization;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * How much a reader takes on before it stops: {@code
 * ArchitectureFormat.json().withLimits(ReadLimits.builder().documentBytes(1_000_000).build())}.
 *
 * <p>Where a document exceeds a limit, reading stops there with {@link ReadingProblem#LIMIT}, which
 * names the limit, and what was read so far is kept; the limit of problems alone does not stop it.
 * The usual limits leave room for a document of a million spells. Immutable and thread-safe.
 */
public final class ReadLimits {
  private static final ReadLimits USUAL = new ReadLimits(new Builder());

  private final int documentBytes;
  private final int nestingDepth;
  private final int textLength;
  private final int nameLength;
  private final int numberDigits;
  private final int records;
  private final int problems;

  private ReadLimits(Builder builder) {
    this.documentBytes = builder.documentBytes;
    this.nestingDepth = builder.nestingDepth;
    this.textLength = builder.textLength;
    this.nameLength = builder.nameLength;
    this.numberDigits = builder.numberDigits;
    this.records = builder.records;
    this.problems = builder.problems;
  }

  /** {@return the limits that are used unless others are stated} */
  public static ReadLimits usual() {
    return USUAL;
  }

  /** {@return a builder with the usual limits} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with these limits} */
  public Builder toBuilder() {
    return new Builder()
        .documentBytes(documentBytes)
        .nestingDepth(nestingDepth)
        .textLength(textLength)
        .nameLength(nameLength)
        .numberDigits(numberDigits)
        .records(records)
        .problems(problems);
  }

  /** {@return the greatest size of a document, in bytes; 268,435,456 (256 MiB) unless stated} */
  public int documentBytes() {
    return documentBytes;
  }

  /** {@return how many objects and arrays may be open at once; 200 unless stated} */
  public int nestingDepth() {
    return nestingDepth;
  }

  /**
   * {@return the greatest length of a text, or of a cell of a table, in UTF-16 code units;
   * 1,000,000 unless stated}
   */
  public int textLength() {
    return textLength;
  }

  /**
   * {@return the greatest length of a property's name, in UTF-16 code units; 1,000 unless stated}
   */
  public int nameLength() {
    return nameLength;
  }

  /**
   * {@return the greatest length of a number, in characters, sign and point included; 1,000 unless
   * stated}
   */
  public int numberDigits() {
    return numberDigits;
  }

  /**
   * {@return how many properties and elements of arrays there may be in all, or cells of a table;
   * 50,000,000 unless stated}
   */
  public int records() {
    return records;
  }

  /** {@return how many problems are kept, the others being counted; 1,000 unless stated} */
  public int problems() {
    return problems;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadLimits limits
        && documentBytes == limits.documentBytes
        && nestingDepth == limits.nestingDepth
        && textLength == limits.textLength
        && nameLength == limits.nameLength
        && numberDigits == limits.numberDigits
        && records == limits.records
        && problems == limits.problems;
  }

  @Override
  public int hashCode() {
    int hash = 31 * documentBytes + nestingDepth;
    hash = 31 * (31 * hash + textLength) + nameLength;
    hash = 31 * (31 * hash + numberDigits) + records;
    return 31 * hash + problems;
  }

  /** {@return the limits, by name} */
  @Override
  public String toString() {
    return "documentBytes "
        + documentBytes
        + ", nestingDepth "
        + nestingDepth
        + ", textLength "
        + textLength
        + ", nameLength "
        + nameLength
        + ", numberDigits "
        + numberDigits
        + ", records "
        + records
        + ", problems "
        + problems;
  }

  /** Builds limits; every one is usual unless stated. Not thread-safe. */
  public static final class Builder {
    /** What is nested is read, compared and written by recursion, for which stacks must do. */
    private static final int DEEPEST = 500;

    /** The names of the format and ids of measures must do. */
    private static final int SHORTEST_NAME = 200;

    /** Names that were met are remembered for the next document. */
    private static final int LONGEST_NAME = 10_000;

    private int documentBytes = 1 << 28;
    private int nestingDepth = 200;
    private int textLength = 1_000_000;
    private int nameLength = 1_000;
    private int numberDigits = 1_000;
    private int records = 50_000_000;
    private int problems = 1_000;

    private Builder() {}

    private static int checked(String name, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            name + " must be from " + least + " to " + most + ", not " + value);
      }
      return value;
    }

    /**
     * Sets {@link ReadLimits#documentBytes}.
     *
     * @param bytes the greatest size of a document
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    @CanIgnoreReturnValue
    public Builder documentBytes(int bytes) {
      documentBytes = checked("documentBytes", bytes, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets {@link ReadLimits#nestingDepth}.
     *
     * @param depth how many objects and arrays may be open at once
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1, or more than 500
     */
    @CanIgnoreReturnValue
    public Builder nestingDepth(int depth) {
      nestingDepth = checked("nestingDepth", depth, 1, DEEPEST);
      return this;
    }

    /**
     * Sets {@link ReadLimits#textLength}.
     *
     * @param length the greatest length of a text
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    @CanIgnoreReturnValue
    public Builder textLength(int length) {
      textLength = checked("textLength", length, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets {@link ReadLimits#nameLength}.
     *
     * @param length the greatest length of the name of a property
     * @return this builder
     * @throws IllegalArgumentException if it is less than 200, or more than 10,000
     */
    @CanIgnoreReturnValue
    public Builder nameLength(int length) {
      nameLength = checked("nameLength", length, SHORTEST_NAME, LONGEST_NAME);
      return this;
    }

    /**
     * Sets {@link ReadLimits#numberDigits}.
     *
     * @param digits the greatest length of a number
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    @CanIgnoreReturnValue
    public Builder numberDigits(int digits) {
      numberDigits = checked("numberDigits", digits, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets {@link ReadLimits#records}.
     *
     * @param count how many properties and elements there may be in all
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    @CanIgnoreReturnValue
    public Builder records(int count) {
      records = checked("records", count, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets {@link ReadLimits#problems}.
     *
     * @param count how many problems are kept
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    @CanIgnoreReturnValue
    public Builder problems(int count) {
      problems = checked("problems", count, 1, Integer.MAX_VALUE);
      return this;
    }

    /** {@return the limits} */
    public ReadLimits build() {
      return new ReadLimits(this);
    }
  }
}
