package io.koinon.examples.benchmark;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.ArchitectureFormat;
import java.util.Locale;
import org.openjdk.jol.info.GraphStats;

/**
 * Measures the heap of an architecture as read from its document with shared acts, the index of its
 * look-ups for every framework included: everything it reaches, divided by the number of its
 * spells.
 */
public final class HeapPerSpell {
  private static final ArchitectureFormat FORMAT =
      ArchitectureFormat.json().compact().sharingActs();

  private HeapPerSpell() {}

  /**
   * Prints bytes per spell, for bare spells, for those with two acts and a source, and for the mix
   * of the benchmarks.
   *
   * @param args how many spells, 1,000,000 unless stated
   */
  public static void main(String[] args) {
    // Without it JOL does not look into records; it reads the property when its classes are loaded.
    System.setProperty("jol.magicFieldOffset", "true");
    int spells = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    print("bare", spells, SpellWorld.Mix.BARE);
    print("two acts and a source", spells, SpellWorld.Mix.DOCUMENTED);
    print("as in the benchmarks", spells, SpellWorld.Mix.USUAL);
  }

  private static void print(String name, int spells, SpellWorld.Mix mix) {
    SecurityArchitecture architecture = read(spells, mix);
    SpellWorld.askOften(architecture);
    long bytes = GraphStats.parseInstance(architecture).totalSize();
    int count = architecture.participations().size();
    System.out.printf(
        Locale.ROOT,
        "%-22s %,9d spells %,13d bytes %6.1f bytes per spell%n",
        name,
        count,
        bytes,
        (double) bytes / count);
  }

  private static SecurityArchitecture read(int spells, SpellWorld.Mix mix) {
    byte[] document = FORMAT.write(new SpellWorld(spells, mix).architecture());
    return FORMAT.read(document).orElseThrow();
  }
}
