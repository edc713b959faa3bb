package io.koinon.serialization;

import io.koinon.serialization.shape.Transcript;
import io.koinon.serialization.yaml.YamlReader;
import io.koinon.serialization.yaml.YamlWriter;

/** YAML; a class of its own, for what it needs may be missing. */
final class YamlSyntax implements Syntax {
  static final YamlSyntax INSTANCE = new YamlSyntax();

  private YamlSyntax() {}

  @Override
  public Transcript transcribe(byte[] document, ReadLimits limits) {
    return YamlReader.transcribe(document, limits);
  }

  @Override
  public byte[] write(byte[] json) {
    return YamlWriter.write(json);
  }
}
