package io.koinon.serialization.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** The columns of a table of spells, in the order in which they are written. */
enum Column {
  PARTICIPANT("the id of a state or an institution, for example KAZ or csto"),
  FRAMEWORK("the id of a treaty or an institution, for example csto"),
  MODE("the name of a mode, for example observer"),
  FROM("a date, a range [a..b], .. for \"no beginning\", or unknown"),
  TO("a date, a range [a..b], .. for \"not ended\", or unknown"),
  SOURCE("the ids of sources with blanks between");

  static final ImmutableList<String> NAMES =
      Arrays.stream(values()).map(Column::header).collect(ImmutableList.toImmutableList());

  private final String header;
  private final String expected;

  Column(String expected) {
    this.header = Ascii.toLowerCase(name());
    this.expected = expected;
  }

  /** The column with a name, if there is one. */
  static Optional<Column> find(String header) {
    return Arrays.stream(values()).filter(column -> column.header.equals(header)).findFirst();
  }

  /** Its name. */
  String header() {
    return header;
  }

  /** What stands in its cells, as the end of a sentence. */
  String expected() {
    return expected;
  }

  /** Whether there is no spell without it. */
  boolean isRequired() {
    return this != SOURCE;
  }
}
