/** Tutorials and the command-line companion. */
module io.koinon.examples {
  requires info.picocli;
  requires io.koinon.core;
  requires io.koinon.serialization;
  requires static com.google.errorprone.annotations;

  // What reading YAML needs.
  requires org.snakeyaml.engine;

  // Picocli fills annotated fields by reflection.
  opens io.koinon.examples to
      info.picocli;

  // region: provides
  provides io.koinon.validation.RuleProvider with
      io.koinon.examples.HouseRules;
// endregion
}
