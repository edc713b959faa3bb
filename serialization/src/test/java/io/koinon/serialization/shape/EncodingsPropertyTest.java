package io.koinon.serialization.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The JDK tells the same bytes from UTF-8: decoding and encoding them gives them back. */
class EncodingsPropertyTest {
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> ascii =
        Arbitraries.strings().ascii().ofMaxLength(20).map(text -> text.getBytes(UTF_8));
    Arbitrary<byte[]> other =
        Arbitraries.of("é", "Қазақстан", "ОДКБ", "中文", "€", "😀", "ß")
            .map(text -> text.getBytes(UTF_8));
    Arbitrary<byte[]> broken =
        Arbitraries.bytes().filter(any -> any < 0).map(any -> new byte[] {any});
    return Arbitraries.frequencyOf(Tuple.of(8, ascii), Tuple.of(5, other), Tuple.of(1, broken))
        .list()
        .ofMaxSize(8)
        .map(parts -> Bytes.concat(parts.toArray(byte[][]::new)));
  }

  @Property
  void wellFormedLength_isAllOfUtf8_andNoMoreOfOtherBytes(@ForAll("bytes") byte[] bytes) {
    boolean isUtf8 = isUtf8(bytes);
    int length = Encodings.wellFormedLength(bytes);
    assertThat(length == bytes.length).isEqualTo(isUtf8);
    assertThat(isUtf8(Arrays.copyOf(bytes, length))).isTrue();
    Statistics.collect(isUtf8);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(percent -> percent >= 20);
          coverage.check(false).percentage(percent -> percent >= 20);
        });
  }

  private static boolean isUtf8(byte[] bytes) {
    return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
  }
}
