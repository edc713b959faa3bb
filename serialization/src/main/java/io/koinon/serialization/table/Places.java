package io.koinon.serialization.table;

/** How a place in a table is called: {@code /4/from}, the row and the column. */
final class Places {
  private Places() {}

  static String row(int number) {
    return "/" + number;
  }

  static String cell(int number, Column column) {
    return cell(number, column.header());
  }

  static String cell(int number, String header) {
    return row(number) + "/" + header.replace("~", "~0").replace("/", "~1");
  }
}
