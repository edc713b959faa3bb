package io.koinon.serialization.shape;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.ReadResult;
import java.util.List;
import java.util.Set;

/** What somebody else's validator says of JSON, by the schema of documents. */
final class SchemaJudge {
  static final String ID = "https://koinon.io/schema/architecture-1.schema.json";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(ImmutableMap.of(ID, ArchitectureFormat.schema())));

  private static final Schema DOCUMENT = part("");

  private SchemaJudge() {}

  /** The schema, or what of it a JSON Pointer leads to. */
  static Schema part(String pointer) {
    return REGISTRY.getSchema(SchemaLocation.of(ID + "#" + pointer));
  }

  /** The schema of lists whose first element is as one part says, and so on. */
  static Schema list(List<String> pointers) {
    return REGISTRY.getSchema(
        pointers.stream()
            .map(pointer -> "{\"$ref\": \"" + ID + "#" + pointer + "\"}")
            .collect(joining(", ", "{\"prefixItems\": [", "], \"items\": false}")));
  }

  /** What is wrong with a value. */
  static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  /** What is wrong with the schema itself. */
  static List<Error> errorsOfTheSchema() {
    return errors(REGISTRY.getSchema(SchemaLocation.of(DIALECT)), ArchitectureFormat.schema());
  }

  /** What is wrong with a document. */
  static List<Error> errors(String document) {
    return errors(DOCUMENT, document);
  }

  /** Where something is wrong with a document; of a name that is no id, at its value. */
  static Set<String> pointers(String document) {
    return errors(document).stream().map(SchemaJudge::pointer).collect(toSet());
  }

  private static String pointer(Error error) {
    String owner = error.getInstanceLocation().toString();
    return error.getKeyword().equals("propertyNames")
        ? owner + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
        : owner;
  }

  /** Where reading has found something, of a property that does not exist at its object. */
  static Set<String> pointers(ReadResult result) {
    return result.problems().stream().map(SchemaJudge::pointer).collect(toSet());
  }

  private static String pointer(LocatedFinding problem) {
    String pointer = problem.location().pointer();
    return problem.finding().code().equals("json/unknown-property")
        ? pointer.substring(0, pointer.lastIndexOf('/'))
        : pointer;
  }
}
