package io.koinon.serialization;

import io.koinon.serialization.shape.Transcript;

/** How a format other than JSON writes what JSON says in tokens. */
interface Syntax {
  /** The tokens of a document, and where they stand. */
  Transcript transcribe(byte[] document, ReadLimits limits);

  /** The document of a document of JSON. */
  byte[] write(byte[] json);
}
