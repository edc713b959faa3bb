package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of documents as URI references. */
class DocumentUriTest {
  private static final URI ROOT = URI.create("file:///root/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "league.json",
        "data/league.json",
        "the league.json",
        "league #2.json",
        "100%.json",
        "%20.json",
        "what?.json",
        "a:b.json",
        "C:league.json",
        "[a]{b}|^`\"<>.json",
        "a;b=c,d@e&f$g!h'i(j)k*l+m~n_o-p.json",
        "данные/Қазақстан.json",
        "\uD83C\uDDF0\uD83C\uDDFF.json"
      })
  void relativePath_isFoundAgainUnderItsRoot(String name) {
    DocumentUri uri = DocumentUri.of(name);

    assertThat(uri.isRelative()).isTrue();
    assertThat(uri.text()).isASCII();
    URI resolved = ROOT.resolve(URI.create(uri.text()));
    assertThat(resolved.getPath()).isEqualTo("/root/" + name);
    assertThat(resolved.getQuery()).isNull();
    assertThat(resolved.getFragment()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/tmp/the league.json, file:///tmp/the%20league.json",
    "'C:\\data\\the league.json', file:///C:/data/the%20league.json",
    "c:/data/league.json, file:///c:/data/league.json",
    "C://data/league.json, file:///C://data/league.json",
    "'\\\\server\\share\\league.json', file://server/share/league.json"
  })
  void absolutePath_isAFile(String name, String uri) {
    assertThat(DocumentUri.of(name)).isEqualTo(new DocumentUri(uri, false));
    assertThat(URI.create(uri)).hasScheme("file").hasNoFragment().hasNoQuery();
  }

  @Test
  void backslashes_areSlashes() {
    assertThat(DocumentUri.of("data\\sub\\league.json"))
        .isEqualTo(new DocumentUri("data/sub/league.json", true));
  }

  @Test
  void absoluteUri_isAsItIs() {
    String uri = "https://example.org/the%20league.json?version=2#top";

    assertThat(DocumentUri.of(uri)).isEqualTo(new DocumentUri(uri, false));
  }

  @Test
  void halfOfASurrogatePair_isAQuestionMark() {
    assertThat(DocumentUri.of("\uD83C.json").text()).isEqualTo("%3F.json");
  }
}
