package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Validator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That what {@code docs/report-to-model.md} names is there: data, rules and questions. */
class ReportToModelTest {
  private static final String FILE = "docs/report-to-model.md";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern QUESTION =
      Pattern.compile("\\[`(?<type>\\w+)\\.(?<method>\\w+)`]\\(\\.\\./(?<file>[^)]+)\\)");

  /** The cells of each row of the table. */
  private static List<List<String>> rows() {
    return ProjectFiles.text(FILE)
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .skip(1)
        .map(line -> Splitter.on('|').trimResults().omitEmptyStrings().splitToList(line))
        .toList();
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
  }

  private static JsonNode json(byte[] document) {
    return JsonMapper.shared().readTree(new String(document, UTF_8));
  }

  @Test
  void rows_haveFourCells() {
    assertThat(rows()).hasSize(12).allSatisfy(row -> assertThat(row).hasSize(4));
  }

  @Test
  void data_areThere() {
    JsonNode partnership = json(Catalogue.greaterEurasianPartnershipDocument());
    ImmutableList<JsonNode> documents =
        ImmutableList.of(
            partnership.at("/strategies/greater-eurasian-partnership"),
            partnership,
            json(Catalogue.illustrativeTiesDocument()),
            json(Catalogue.eurasiaDocument()));

    assertThat(rows())
        .allSatisfy(
            row ->
                assertThat(codes(row.get(1)))
                    .isNotEmpty()
                    .allMatch(
                        pointer ->
                            documents.stream()
                                .anyMatch(document -> !document.at(pointer).isMissingNode())));
  }

  @Test
  void rules_areThere() {
    List<String> rules =
        Validator.standard().descriptors().stream().map(RuleDescriptor::id).toList();

    assertThat(rows())
        .allSatisfy(row -> assertThat(codes(row.get(2))).isNotEmpty().isSubsetOf(rules));
  }

  @Test
  void questions_areMethodsOfTheFilesThatTheyLinkTo() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              Stream<String> missing =
                  QUESTION
                      .matcher(row.get(3))
                      .results()
                      .filter(
                          question ->
                              !question.group(3).endsWith("/" + question.group(1) + ".java")
                                  || !declares(question.group(3), question.group(2)))
                      .map(question -> question.group());
              assertThat(QUESTION.matcher(row.get(3)).results()).isNotEmpty();
              assertThat(missing).isEmpty();
            });
  }

  private static boolean declares(String file, String method) {
    return Pattern.compile("public [^;=]*\\b" + method + "\\(")
        .matcher(ProjectFiles.text(file))
        .find();
  }
}
