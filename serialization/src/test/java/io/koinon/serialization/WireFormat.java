package io.koinon.serialization;

import io.koinon.serialization.cbor.CborDocuments;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The formats of documents, each with how a document of JSON is written in it. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and so are these functions
public enum WireFormat {
  JSON(ArchitectureFormat.json(), json -> json),
  /** Of which JSON is a part. */
  YAML(ArchitectureFormat.yaml(), json -> json),
  CBOR(ArchitectureFormat.cbor(), CborDocuments::write);

  private final ArchitectureFormat format;
  private final UnaryOperator<byte[]> written;

  WireFormat(ArchitectureFormat format, UnaryOperator<byte[]> written) {
    this.format = format;
    this.written = written;
  }

  public ArchitectureFormat format() {
    return format;
  }

  /** A well-formed document of JSON in this format. */
  public byte[] written(String json) {
    return written.apply(json.getBytes(StandardCharsets.UTF_8));
  }

  ReadResult read(String json) {
    return format.read(written(json));
  }

  ReadResult read(ReadLimits limits, String json) {
    return format.withLimits(limits).read(written(json));
  }
}
