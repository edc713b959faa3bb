/** Asks the catalogue from a module of its own. */
module org.example.member {
  requires io.koinon.serialization;
}
