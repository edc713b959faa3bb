package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Truth;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corners of tables of spells. */
class SpellFormatTest {
  private static final String HEADER = "participant,framework,mode,from,to,source\n";
  private static final String KAZ = "KAZ,csto,member,2003-09-18,..,odkb\n";
  private static final String MARK = "▶";

  private static SpellReadResult read(String table) {
    return SpellFormat.csv().read(table);
  }

  private static List<String> spells(SpellTable table) {
    return table.spells().stream()
        .map(s -> s.participant() + " " + s.mode() + " " + s.interval() + " " + s.sources())
        .toList();
  }

  private static List<Seen> seen(List<LocatedFinding> problems) {
    return problems.stream().map(p -> new Seen(p.finding().code(), p.location())).toList();
  }

  private static List<String> sentences(SpellReadResult result) {
    return result.problems().stream().map(LocatedFinding::toString).toList();
  }

  /** A table whose faults are marked, and the places of the marks. */
  private record Marked(String table, ImmutableList<String> places) {
    static Marked of(String text) {
      List<String> places = new ArrayList<>();
      StringBuilder table = new StringBuilder();
      int line = 1;
      int column = 1;
      for (int c : text.codePoints().toArray()) {
        if (c == MARK.codePointAt(0)) {
          places.add(line + ":" + column);
          continue;
        }
        table.appendCodePoint(c);
        column = c == '\n' ? 1 : column + 1;
        line += c == '\n' ? 1 : 0;
      }
      return new Marked(table.toString(), ImmutableList.copyOf(places));
    }
  }

  private static String place(LocatedFinding problem) {
    return problem.location().line() + ":" + problem.location().column();
  }

  // Reading

  @Test
  void rows_becomeSpells() {
    assertThat(
            spells(
                read(HEADER
                        + "UZB,csto,member,2006-08-16,2012-12-19,tass-jun12 tass-dec12\n"
                        + "csto-pa,cst,party,[1991..1993-04],unknown,\n"
                        + "KAZ,cst,party,@cst/inForce,@uzb-exit,a;b; c\n")
                    .orElseThrow()))
        .containsExactly(
            "UZB csto/member 2006-08-16/2012-12-19 [tass-jun12, tass-dec12]",
            "csto-pa cst/party [1991..1993-04]/unknown []",
            "KAZ cst/party @cst/inForce/@uzb-exit [a, b, c]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEnds_areAllTheSame(String lineEnd) {
    String table = (HEADER + KAZ + KAZ + "KAZ,csto,member,2003-09-18,,odkb").replace("\n", lineEnd);
    SpellReadResult result = read(table);
    assertThat(result.readable().spells()).hasSize(2);
    assertThat(seen(result.problems())).containsExactly(Seen.of("csv/empty", "/4/to", 4, 28));
  }

  @Test
  void lastLine_needsNoEnd() {
    assertThat(read(HEADER + KAZ.strip()).orElseThrow().spells()).hasSize(1);
    assertThat(seen(read(HEADER + "KAZ,csto,member,2003,").problems()))
        .containsExactly(Seen.of("csv/too-few-fields", "/2", 2, 1));
  }

  @Test
  void byteOrderMark_isNoPartOfTheHeader() {
    SpellReadResult result = read("\uFEFF" + HEADER + KAZ);
    assertThat(result.orElseThrow().spells()).hasSize(1);
    assertThat(seen(read("\uFEFFparticipants,framework,mode,from,to\n").problems()))
        .containsExactly(
            Seen.of("csv/unknown-column", "/1/participants", 1, 1),
            Seen.of("csv/missing-column", "/1", 1, 1));
  }

  @Test
  void columns_standInAnyOrderAndSourceMayBeMissing() {
    assertThat(
            spells(
                read("to,from,mode,framework,participant\n..,2003,member,csto,KAZ").orElseThrow()))
        .containsExactly("KAZ csto/member 2003/.. []");
  }

  @Test
  void blankRows_arePassedOverAndCounted() {
    SpellReadResult result =
        read("\n" + HEADER + "\n,,,,,\n" + KAZ + "KAZ,csto,member,x,..,\n\n\n");
    assertThat(result.readable().spells()).hasSize(1);
    assertThat(seen(result.problems())).containsExactly(Seen.of("value/refused", "/6/from", 6, 17));
  }

  @Test
  void quotedCells_holdLineEndsAndQuotesAndMoveNoPlace() {
    Marked marked =
        Marked.of(
            """
            participant,framework,mode,from,to,"source"
            "KAZ","csto","member","2003","..","odkb charter"
            ▶"Республика ""Беларусь"",
             с 1991",csto,member,▶1.1.2003,▶,odkb
            KAZ,csto,▶Member,2003,..,odkb""");
    SpellReadResult result = read(marked.table());
    assertThat(spells(result.readable()))
        .containsExactly("KAZ csto/member 2003/.. [odkb, charter]");
    assertThat(result.problems())
        .extracting(SpellFormatTest::place)
        .containsExactlyElementsOf(marked.places());
    assertThat(seen(result.problems()))
        .containsExactly(
            Seen.of("value/refused", "/3/participant", 3, 1),
            Seen.of("value/refused", "/3/from", 4, 22),
            Seen.of("csv/empty", "/3/to", 4, 31),
            Seen.of("value/refused", "/4/mode", 5, 10));
  }

  @Test
  void otherSeparators_areUsedWhenAskedFor() {
    for (char separator : new char[] {';', '\t'}) {
      String table = (HEADER + KAZ).replace(',', separator);
      assertThat(SpellFormat.csv().separatedBy(separator).read(table).orElseThrow().spells())
          .hasSize(1);
    }
  }

  @Test
  void otherSeparators_areToldAndNotGuessed() {
    assertThat(sentences(read((HEADER + KAZ).replace(',', ';'))))
        .containsExactly(
            "1:1 ERROR csv/separator The cells are separated by semicolons, not by commas. Read"
                + " the table with separatedBy(';').");
    assertThat(sentences(read((HEADER + KAZ).replace(',', '\t'))))
        .containsExactly(
            "1:1 ERROR csv/separator The cells are separated by tabs, not by commas. Read the"
                + " table with separatedBy('\\t').");
  }

  @Test
  void separator_isToldBehindQuotesToo() {
    String table = "\"participant\";\"framework\";\"mode\";\"from\";\"to\"\n";
    assertThat(seen(read(table).problems())).containsExactly(Seen.of("csv/separator", "/1", 1, 1));
    assertThat(seen(SpellFormat.csv().separatedBy(';').read(HEADER + KAZ).problems()))
        .containsExactly(Seen.of("csv/separator", "/1", 1, 1));
  }

  @Test
  void separatedBy_refusesOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpellFormat.csv().separatedBy('|'))
        .withMessageContaining("|");
  }

  @Test
  void header_hasItsOwnProblems() {
    assertThat(sentences(read("Participant,framwork,mode,from,from,remark of mine\n")))
        .containsExactly(
            "1:1 ERROR csv/unknown-column \"Participant\" is not a column. Did you mean"
                + " \"participant\"?",
            "1:1 ERROR csv/missing-column The column \"participant\" is missing. Add it to the"
                + " header, and in each row the id of a state or an institution, for example KAZ"
                + " or csto.",
            "1:1 ERROR csv/missing-column The column \"framework\" is missing. Add it to the"
                + " header, and in each row the id of a treaty or an institution, for example"
                + " csto.",
            "1:1 ERROR csv/missing-column The column \"to\" is missing. Add it to the header, and"
                + " in each row a date, a range [a..b], .. for \"not ended\", or unknown.",
            "1:13 ERROR csv/unknown-column \"framwork\" is not a column. Did you mean"
                + " \"framework\"?",
            "1:32 ERROR csv/duplicate-column The column \"from\" is given twice. Keep one of"
                + " them.",
            "1:37 ERROR csv/unknown-column \"remark of mine\" is not a column. There are:"
                + " participant, framework, mode, from, to, source. Remove the others.");
  }

  @Test
  void cellsOfTheOtherColumns_areReadWhereOneIsMissing() {
    SpellReadResult result = read("participant,mode,from,to\nKAZ,Member,2003,x\n");
    assertThat(result.readable().spells()).isEmpty();
    assertThat(seen(result.problems()))
        .containsExactly(
            Seen.of("csv/missing-column", "/1", 1, 1),
            Seen.of("value/refused", "/2/mode", 2, 5),
            Seen.of("value/refused", "/2/to", 2, 17));
  }

  @Test
  void emptyTable_hasNoHeader() {
    for (String table : List.of("", "\uFEFF", "\n\n", "\uFEFF\r\n,,\n")) {
      assertThat(seen(read(table).problems())).containsExactly(Seen.of("csv/no-header", "", 1, 1));
    }
    assertThat(read(HEADER).orElseThrow().spells()).isEmpty();
  }

  @Test
  void emptyEnd_isToldWhatToWrite() {
    assertThat(sentences(read(HEADER + "KAZ,csto,member,,2003,\n")))
        .containsExactly(
            "2:17 ERROR csv/empty The cell \"from\" is empty. Write a date, a range [a..b], .. for"
                + " \"no beginning\", or unknown.");
  }

  @ParameterizedTest
  @CsvSource({
    "unknwon,unknown",
    "...,..",
    "' 2003',2003",
    "UNKNOWN,unknown",
  })
  void end_hasASuggestion(String written, String meant) {
    assertThat(sentences(read(HEADER + "KAZ,csto,member,..," + written + ",\n")))
        .hasSize(1)
        .allMatch(sentence -> sentence.endsWith("Did you mean \"" + meant + "\"?"));
  }

  @Test
  void impossibleInterval_isAProblemOfTheRow() {
    SpellReadResult result = read(HEADER + "KAZ,csto,member,2012-12-19,2006-08-16,\n");
    assertThat(seen(result.problems())).containsExactly(Seen.of("value/refused", "/2", 2, 1));
    assertThat(sentences(result).get(0)).contains("(interval/impossible)");
  }

  @Test
  void openQuote_isFoundWhereItBegins() {
    SpellReadResult result = read(HEADER + KAZ + "KAZ,csto,member,2003,..,\"odkb\n" + KAZ);
    assertThat(spells(result.readable())).hasSize(1);
    assertThat(seen(result.problems())).containsExactly(Seen.of("csv/quote", "/3", 3, 25));
  }

  @Test
  void otherEncodings_areTold() {
    byte[] cyrillic =
        (HEADER + KAZ + "\"Казахстан\",csto,member,2003,..,\n" + KAZ)
            .getBytes(Charset.forName("windows-1251"));
    SpellReadResult result = SpellFormat.csv().read(cyrillic);
    assertThat(result.readable().spells()).hasSize(1);
    assertThat(seen(result.problems())).containsExactly(Seen.of("document/encoding", "", 3, 2));
    assertThat(sentences(SpellFormat.csv().read(HEADER.getBytes(StandardCharsets.UTF_16))))
        .containsExactly(
            "1:1 ERROR document/encoding The document is in UTF-16 here. Save it as UTF-8.");
    assertThat(seen(read(HEADER + KAZ + "\uD800").problems()))
        .containsExactly(Seen.of("document/encoding", "", 3, 1));
  }

  @Test
  void twentyFaults_areFoundInOneReadingEachInItsPlace() {
    Marked marked =
        Marked.of(
            "▶name,participant,framework,mode,from,to,source\n"
                + "Казахстан,KAZ,csto,member,2003-09-18,..,odkb\n"
                + "\"Россия, \"\"РФ\"\"\",▶Rus,csto,member,2003-09-18,..,odkb\n"
                + "Беларусь,BLR,▶CSTO,▶full member,2003-09-18,..,odkb\n"
                + "\"Армения\nи другие\",ARM,csto,member,▶18.09.2003,▶,odkb\n"
                + "\n"
                + "Киргизия,▶,csto,member,▶2003-02-30,▶-,▶▶\"odkb, tass,\"\n"
                + "▶Узбекистан,UZB,csto,member,2012-12-19,2006-08-16,tass\n"
                + "▶Таджикистан,TJK,csto,member\n"
                + "Сербия,SRB,csto-pa,observer,2013,..,cow,▶kg24,x\n"
                + "\"Афганистан\"▶ (ИРА),AFG,csto-pa,observer,▶[2014..2013],..,cow\n"
                + "Россия ▶\"РФ\",RUS,cst,party,1994-04-20,▶@,blogen\n"
                + "Грузия,GEO,cst,▶,1994-12-09,1999-04-21,blogen\n"
                + "Азербайджан,AZE,cst,party,1994-04-20,1999-04-21,blogen\n"
                + "Молдавия,▶\"MDA,cst,party,..,..,");
    SpellReadResult result = read(marked.table());
    assertThat(marked.places()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(result.problems())
        .extracting(SpellFormatTest::place)
        .containsExactlyElementsOf(marked.places());
    assertThat(result.problems())
        .extracting(problem -> problem.finding().code() + " " + problem.location().pointer())
        .containsExactly(
            "csv/unknown-column /1/name",
            "value/refused /3/participant",
            "value/refused /4/framework",
            "value/refused /4/mode",
            "value/refused /5/from",
            "csv/empty /5/to",
            "csv/empty /7/participant",
            "value/refused /7/from",
            "value/refused /7/to",
            "value/refused /7/source",
            "value/refused /7/source",
            "value/refused /8",
            "csv/too-few-fields /9",
            "csv/too-many-fields /10",
            "csv/quote /11",
            "value/refused /11/from",
            "csv/quote /12",
            "value/refused /12/to",
            "csv/empty /13/mode",
            "csv/quote /15");
    assertThat(spells(result.readable()))
        .containsExactly(
            "KAZ csto/member 2003-09-18/.. [odkb]", "AZE cst/party 1994-04-20/1999-04-21 [blogen]");
  }

  @Test
  void problemsBeyondTheLimit_areCounted() {
    String table = HEADER + "x y,,,,,\n".repeat(40);
    SpellReadResult result = SpellFormat.csv().withProblemLimit(7).read(table);
    assertThat(result.problems()).hasSize(7);
    assertThat(result.problemCount()).isEqualTo(200);
    assertThat(result.table()).isEmpty();
    assertThat(result).hasToString("200 problems");
    assertThat(read(HEADER + "x y,,,,,\n".repeat(400)).problems()).hasSize(1_000);
    assertThatThrownBy(result::orElseThrow)
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("200 problems\n  2:1 ERROR value/refused");
    assertThatIllegalArgumentException().isThrownBy(() -> SpellFormat.csv().withProblemLimit(0));
  }

  @Test
  void limitOfProblems_staysWithAnotherSeparator() {
    String table = HEADER.replace(',', ';') + ";;;;;x y\n".repeat(3);
    assertThat(SpellFormat.csv().withProblemLimit(2).separatedBy(';').read(table).problems())
        .hasSize(2);
  }

  @Test
  void longValue_isShownInPart() {
    String sentence = sentences(read(HEADER + "Я".repeat(5_000) + ",csto,member,..,..,\n")).get(0);
    assertThat(sentence).contains("Я".repeat(80) + "…").hasSizeLessThan(400);
  }

  @Test
  void bytesGiven_mayBeChangedAfterwards() {
    byte[] bytes = (HEADER + "KAZ,csto,member,2003,..,\"lost\"").getBytes(StandardCharsets.UTF_8);
    SpellTable table = SpellFormat.csv().read(bytes).orElseThrow();
    List<LocatedFinding> before = table.check(Catalogue.eurasia());
    Arrays.fill(bytes, (byte) '\n');
    assertThat(table.check(Catalogue.eurasia())).isEqualTo(before).hasSize(1);
  }

  // Adding

  @Test
  void addTo_addsTheSpellsAndNothingElse() {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    SpellTable table =
        read(HEADER
                + "KAZ,csto-charter,party,2003-09-18,..,kz-charter\nMNG,nowhere,observer,..,..,\n")
            .orElseThrow();
    SecurityArchitecture mine = table.addTo(eurasia);
    assertThat(mine.participations()).containsAll(table.spells());
    assertThat(mine.participations()).hasSize(eurasia.participations().size() + 2);
    assertThat(mine.withParticipations(eurasia.participations())).isEqualTo(eurasia);
    var snapshot = mine.asOf(AsOf.on("2007-01-01"));
    assertThat(snapshot.isMember(StateId.of("KAZ"), FrameworkId.of("csto-charter")))
        .isEqualTo(Truth.YES);
    assertThat(snapshot.isMember(StateId.of("MNG"), FrameworkId.of("nowhere")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void check_findsIdsThatAreNotThereEachOnce() {
    SpellTable table =
        read(HEADER
                + "kaz,csto,member,2003-09-18,..,\n"
                + "KAX,cstoo,observer,..,..,odkb mine\n"
                + "KAZ,csto,observr,..,..,mine\n"
                + "csto-pa,cst,party,@no-such-act,@csto-char/inForce,\n"
                + "KAX,cstoo,observer,2001,..,mine\n")
            .orElseThrow();
    assertThat(table.check(Catalogue.eurasia()))
        .extracting(LocatedFinding::toString)
        .containsExactly(
            "2:1 WARNING csv/unknown-id The architecture has no institution \"kaz\". Did you mean"
                + " \"KAZ\"?",
            "3:1 WARNING csv/unknown-id The architecture has no state \"KAX\". Did you mean"
                + " \"KAZ\"?",
            "3:5 WARNING csv/unknown-id The architecture has no framework \"cstoo\". Did you mean"
                + " \"csto\"?",
            "3:26 WARNING csv/unknown-id The architecture has no source \"mine\". Add it to the"
                + " architecture.",
            "4:10 WARNING csv/unknown-id The architecture has no mode of csto \"observr\". Did you"
                + " mean \"observer\"?",
            "5:19 WARNING csv/unknown-id The architecture has no act \"no-such-act\". Add it to the"
                + " architecture.",
            "5:32 WARNING csv/unknown-id The architecture has no framework \"csto-char\". Did you"
                + " mean \"csto-charter\"?");
  }

  @Test
  void check_findsSpellsThatAreThereAlready() {
    SpellTable table =
        read(HEADER
                + "KAZ,csto,member,2003-09-18,..,\n"
                + "KAZ,csto,observer,2001,2002,\n"
                + "KAZ,csto,observer,2001,2003,\n"
                + "KAZ,csto,observer,2001,2002,odkb\n")
            .orElseThrow();
    assertThat(seen(table.check(Catalogue.eurasia())))
        .containsExactly(
            Seen.of("csv/duplicate", "/2", 2, 1), Seen.of("csv/duplicate", "/5", 5, 1));
    assertThat(table).hasToString("4 spells");
  }

  // Writing

  private static SecurityArchitecture architectureOf(Participation... spells) {
    return SecurityArchitecture.builder()
        .title("Test")
        .observedThrough(LocalDate.of(2026, 5, 20))
        .addParticipations(spells)
        .build();
  }

  private static Participation spell(String row) {
    return read(HEADER + row).orElseThrow().spells().get(0);
  }

  @Test
  void writing_isInTheOrderOfTheArchitecture() {
    SpellWriteResult result =
        SpellFormat.csv()
            .write(
                architectureOf(
                    spell("UZB,csto,member,@back,-0430,b a"),
                    spell("KAZ,csto,member,..,[..2003],")));
    assertThat(result.text())
        .isEqualTo(
            """
            participant,framework,mode,from,to,source
            KAZ,csto,member,..,[..2003],
            UZB,csto,member,@back,-0430,b a
            """
                .replace("\n", "\r\n"));
    assertThat(result.losses()).isEmpty();
    assertThat(result.bytes()).isNotSameAs(result.bytes());
  }

  @Test
  void losses_tellWhatARowCannotHold() {
    Participation denied =
        spell("UZB,csto,member,2006,..,a").toBuilder()
            .claim(Claim.DENIED)
            .addEntry(Act.builder().kind(ActKind.SIGNATURE).addSource(SourceId.of("a")).build())
            .note("In doubt.")
            .build();
    SpellWriteResult result =
        SpellFormat.csv().write(architectureOf(denied, spell("KAZ,csto,member,2003,..,a")));
    assertThat(result.losses())
        .extracting(loss -> loss.subject().orElseThrow() + ": " + loss)
        .containsExactly(
            "participation csto/UZB/member/2006: WARNING csv/claim-not-carried The spell is denied,"
                + " and the row reads as if it were asserted. Write a document to keep it, or"
                + " leave the row out.",
            "participation csto/UZB/member/2006: INFO csv/not-carried A row has no place for this"
                + " of the spell: entry, note. Write a document to keep it.");
  }

  @Test
  void files_areReadAndWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("spells.csv");
    SecurityArchitecture eurasia = Catalogue.eurasia();
    SpellFormat format = SpellFormat.csv().separatedBy(';');
    assertThat(format.writeFile(eurasia, file)).isEqualTo(format.write(eurasia).losses());
    assertThat(Files.readAllBytes(file)).isEqualTo(format.write(eurasia).bytes());
    assertThat(format.readFile(file).orElseThrow().spells())
        .hasSameSizeAs(eurasia.participations());
  }
}
