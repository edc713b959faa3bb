package io.koinon.serialization.catalogue;

/** The records of the catalogue of Eurasia. */
class EurasiaRecordsTest extends RecordsOfADocument {
  EurasiaRecordsTest() {
    super(Catalogue.eurasia(), Catalogue::eurasiaDocument);
  }
}
