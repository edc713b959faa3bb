package io.koinon.cooperation;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalBasisTest {
  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final ObligationId ASSISTANCE = ObligationId.of(CST, "assistance");

  @Test
  void parse_isATreatyOrAnObligationOfIt() {
    assertThat(LegalBasis.parse("cst")).isEqualTo(LegalBasis.of(CST));
    assertThat(LegalBasis.parse("cst/assistance")).isEqualTo(LegalBasis.of(ASSISTANCE));
    assertThat(LegalBasis.parse("cst/assistance").framework()).isEqualTo(CST);
    assertThat(LegalBasis.parse("cst/assistance").obligation()).contains(ASSISTANCE);
    assertThat(LegalBasis.of(CST).obligation()).isEmpty();
  }

  @Test
  void parse_ofAnotherForm_isRefused() {
    assertRefused(() -> LegalBasis.parse(""), "id/framework", "");
    assertRefused(() -> LegalBasis.parse("KAZ"), "id/framework", "KAZ");
    assertRefused(() -> LegalBasis.parse("/assistance"), "id/framework", "");
    assertRefused(() -> LegalBasis.parse("cst/"), "id/obligation", "");
    assertRefused(() -> LegalBasis.parse("cst/a/b"), "id/obligation", "a/b");
    assertRefused(() -> LegalBasis.parse("cst/Article 4"), "id/obligation", "Article 4");
  }

  @Test
  void toString_isReadBackByParse() {
    assertThat(Stream.of("cst", "cst/assistance"))
        .allSatisfy(text -> assertThat(LegalBasis.parse(text).toString()).isEqualTo(text));
  }

  @Test
  void compareTo_isByFrameworkThenObligation() {
    assertThat(Stream.of("cst/b", "cis", "cst", "cst/a", "cis/z").map(LegalBasis::parse).sorted())
        .extracting(LegalBasis::toString)
        .containsExactly("cis", "cis/z", "cst", "cst/a", "cst/b");
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(LegalBasis.of(CST), LegalBasis.parse("cst"))
        .addEqualityGroup(LegalBasis.parse("cst/assistance"), LegalBasis.of(ASSISTANCE))
        .addEqualityGroup(LegalBasis.parse("cst/consultation"))
        .addEqualityGroup(LegalBasis.parse("cis"))
        .testEquals();
  }
}
