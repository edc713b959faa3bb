/**
 * Documents of Koinon, read and written with Jackson 3, and the bundled catalogue.
 *
 * <p>It provides no module of Jackson: a module that provided one could not be started where there
 * is no databind.
 */
module io.koinon.serialization {
  requires transitive io.koinon.core;
  requires tools.jackson.core;
  requires static com.google.errorprone.annotations;
  requires static org.snakeyaml.engine;
  requires static tools.jackson.databind;
  requires static tools.jackson.dataformat.cbor;

  exports io.koinon.serialization;
  exports io.koinon.serialization.catalogue;
  exports io.koinon.serialization.export;
}
