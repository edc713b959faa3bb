package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.koinon.analysis.AdmissionPath;
import io.koinon.analysis.Readiness;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.AttestationId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.finding.Explanation;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Truth;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tutorial 9: is it ready? Which modes of participation an actor could lawfully take up on a day,
 * criterion by criterion: Iran in the SCO by the rules of admission of 2010, Uzbekistan as a
 * partner of the CSTO, and a party to a treaty that excludes others.
 *
 * <p>NO has a criterion that fails, UNKNOWN one of which nothing is recorded, and both are named.
 * That somebody could be admitted does not mean that it will be: that is decided by ballot.
 */
public final class Tutorial09IsItReady {
  private static final StateId IRAN = StateId.of("IRN");
  private static final StateId UZBEKISTAN = StateId.of("UZB");
  private static final ModeId SCO_MEMBER = ModeId.parse("sco/member");
  private static final ModeId CSTO_PARTNER = ModeId.parse("csto/partner");
  private static final ModeId NATO_MEMBER = ModeId.parse("nato/member");

  private Tutorial09IsItReady() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    out.println("1. Iran and the SCO: barred by sanctions, then a fact is missing, then ready\n");
    print(out, "     ", readiness(eurasia, IRAN, "2010-07-01").explain(SCO_MEMBER));
    for (String day : List.of("2010-07-01", "2016-02-01", "2021-10-01")) {
      Explanation answer = readiness(eurasia, IRAN, day).explain(SCO_MEMBER);
      out.println("\n   " + day + ": " + answer.truth());
      answer.decisive().stream()
          .filter(reason -> answer.truth() != Truth.YES)
          .forEach(reason -> print(out, "     because ", reason));
    }

    out.println(
        "\n2. Uzbekistan and the CSTO: ready to observe, and to be a partner if it is so\n");
    readiness(eurasia, UZBEKISTAN, "2026-05-20")
        .explainAll(CSTO_PARTNER.framework())
        .forEach((mode, answer) -> out.println("   " + mode + ": " + answer.truth()));
    print(out, "   ", readiness(eurasia, UZBEKISTAN, "2026-05-20").pathTo(CSTO_PARTNER));
    SecurityArchitecture attested = attested(eurasia, "no-contrary-security-obligations");
    out.println("\n   If somebody attested what is missing:");
    print(out, "   ", readiness(attested, UZBEKISTAN, "2026-05-20").pathTo(CSTO_PARTNER));

    out.println("\n3. One who is bound by a treaty that excludes others, and one who is not\n");
    SecurityArchitecture both = eurasia.plus(Catalogue.world());
    StateId kazakhstan = StateId.of("KAZ");
    print(out, "   ", readiness(both, kazakhstan, "2022-07-06").pathTo(NATO_MEMBER));
    print(out, "   ", readiness(both, StateId.of("FIN"), "2022-07-06").pathTo(NATO_MEMBER));
  }

  private static Readiness readiness(SecurityArchitecture in, StateId who, String day) {
    return Readiness.of(who, in.asOf(AsOf.on(day)));
  }

  /** The same, where a statement is attested of Uzbekistan, throughout. */
  private static SecurityArchitecture attested(SecurityArchitecture in, String statement) {
    Attested holds = Attested.builder().actor(UZBEKISTAN).truth(Truth.YES).build();
    Map<AttestationId, Attestation> all = new HashMap<>(in.attestations());
    all.computeIfPresent(AttestationId.of(statement), (id, before) -> before.withHolds(holds));
    return in.withAttestations(all);
  }

  private static void print(PrintWriter out, String indent, AdmissionPath path) {
    out.println(indent + "path: " + path.truth() + ", in steps:");
    path.steps().forEach(step -> print(out, indent + "  ", step));
  }

  private static void print(PrintWriter out, String indent, Explanation explanation) {
    String hanging = "\n" + " ".repeat(indent.length());
    out.println(indent + explanation.toString().replace("\n", hanging));
  }
}
