package io.koinon.serialization;

import io.koinon.serialization.cbor.CborDocuments;
import io.koinon.serialization.shape.Transcript;

/** CBOR; a class of its own, for what it needs may be missing. */
final class CborSyntax implements Syntax {
  static final CborSyntax INSTANCE = new CborSyntax();

  private CborSyntax() {}

  @Override
  public Transcript transcribe(byte[] document, ReadLimits limits) {
    return CborDocuments.transcribe(document, limits);
  }

  @Override
  public byte[] write(byte[] json) {
    return CborDocuments.write(json);
  }
}
