package io.koinon.serialization.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.serialization.catalogue.Catalogue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkDiagramTest {
  private static Snapshot sketch(String date) {
    return Sketch.named("N").orElseThrow().asOf(AsOf.on(date));
  }

  @Test
  void participation_isFromParticipantsToFrameworks() {
    assertThat(NetworkDiagram.participation(sketch("1992-01-01")).mermaid())
        .isEqualTo(
            """
            flowchart LR
                accTitle: Participation on 1992-01-01, N
                n0(["N"])
                n1(["N"])
                n2(["CCC"])
                n3(["DDD"])
                n4["gone"]
                n5["N"]
                n6[/"N"/]
                n0 -.->|"member"| n4
                n0 -->|"N"| n5
                n0 -->|"party"| n6
                n1 -.->|"N"| n5
                n1 -.->|"party"| n6
                n2 -.->|"observer"| n5
                n2 -->|"party"| n6
                n3 -->|"party"| n6
            """);
  }

  @Test
  void participation_ofSomeFrameworks_leavesOutTheOthers() {
    assertThat(
            NetworkDiagram.participation(sketch("1992-01-01"), Set.of(FrameworkId.of("gone")))
                .dot())
        .isEqualTo(
            """
            digraph {
              graph [label="Participation on 1992-01-01, N", labelloc=t, rankdir=LR];
              n0 [label="N", shape=ellipse];
              n1 [label="gone", shape=box];
              n0 -> n1 [label="member", style=dashed];
            }
            """);
  }

  @Test
  void obligations_areFromObligorsToObligees() {
    assertThat(NetworkDiagram.obligations(sketch("1992-01-01")).mermaid())
        .isEqualTo(
            """
            flowchart LR
                accTitle: Obligations on 1992-01-01, N
                n0(["N"])
                n1(["N"])
                n2(["CCC"])
                n3(["DDD"])
                n0 <-.->|"defence#58; pact/aid"| n1
                n0 <-->|"defence#58; pact/aid"| n2
                n0 <-->|"defence#58; pact/aid"| n3
                n1 <-.->|"defence#58; pact/aid"| n2
                n1 <-.->|"defence#58; pact/aid"| n3
                n2 <-->|"defence#58; pact/aid"| n3
            """);
    assertThat(
            NetworkDiagram.obligations(sketch("1992-01-01"), Set.of(FrameworkId.of("gone"))).dot())
        .isEqualTo(
            """
            digraph {
              graph [label="Obligations on 1992-01-01, N", labelloc=t, rankdir=LR];
            }
            """);
  }

  @Test
  void dependence_isFromWhoDepends() {
    assertThat(NetworkDiagram.dependence(sketch("2010-01-01")).dot())
        .isEqualTo(
            """
            digraph {
              graph [label="Dependence on 2010-01-01, N", labelloc=t, rankdir=LR];
              n0 [label="N", shape=ellipse];
              n1 [label="N", shape=ellipse];
              n2 [label="CCC", shape=ellipse];
              n0 -> n1 [label="energy [0.02..0.03] N"];
              n0 -> n2 [label="energy 0.1 N", dir=both];
              n1 -> n0 [label="energy, not recorded", style=dashed];
            }
            """);
  }

  @Test
  void whatCannotBe_isNotDrawnAndWhatIsUnknownIs() {
    Snapshot late = sketch("2010-01-01");
    assertThat(NetworkDiagram.participation(late).toString())
        .isEqualTo("Participation on 2010-01-01, N (6 nodes, 6 lines)");
    assertThat(NetworkDiagram.obligations(late).mermaid()).doesNotContain("DDD");
    assertThat(NetworkDiagram.participation(sketch("2030-01-01")).mermaid()).doesNotContain("-->");
  }

  @Test
  void theCatalogue_isDrawnTheSameEachTime() {
    Snapshot snapshot = Catalogue.eurasia().asOf(AsOf.on("2007-01-01"));
    String chart = NetworkDiagram.participation(snapshot).mermaid();
    assertThat(chart).contains("([\"Kazakhstan\"])", "[\"CSTO\"]", "-->|\"Member\"|");
    assertThat(
            NetworkDiagram.participation(Catalogue.eurasia().asOf(AsOf.on("2007-01-01"))).mermaid())
        .isEqualTo(chart);
  }
}
