/** Reads and writes values of Koinon with a mapper of its own. */
module org.example.mapper {
  requires transitive io.koinon.serialization;
  requires tools.jackson.databind;

  exports org.example.mapper;
}
