package io.koinon.examples;

// region: your-spreadsheet
import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.serialization.SpellFormat;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;

class YourSpreadsheet {
  public static void main(String[] args) throws IOException {
    var eurasia = Catalogue.eurasia();
    var spells = SpellFormat.csv().readFile(Path.of(args[0])).orElseThrow();
    spells.check(eurasia).forEach(System.out::println);
    var then = spells.addTo(eurasia).asOf(AsOf.on("2007-01-01"));
    System.out.println(then.participants(FrameworkId.of("un-ga")));
  }
}
// endregion
