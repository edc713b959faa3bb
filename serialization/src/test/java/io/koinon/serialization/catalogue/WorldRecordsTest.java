package io.koinon.serialization.catalogue;

/** The records of the catalogue of the world. */
class WorldRecordsTest extends RecordsOfADocument {
  WorldRecordsTest() {
    super(Catalogue.world(), Catalogue::worldDocument);
  }
}
