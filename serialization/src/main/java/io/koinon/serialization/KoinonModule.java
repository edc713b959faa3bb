package io.koinon.serialization;

import io.koinon.serialization.databind.KoinonHandlers;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of Jackson 3 read and write the values of Koinon wherever they stand in values of
 * one's own: {@code JsonMapper.builder().addModule(new KoinonModule()).build()}. On the class path
 * {@code findAndAddModules()} finds it, as Spring Boot does; on the module path it has to be added.
 *
 * <pre>{@code
 * record Watch(StateId state, Interval during, List<Participation> spells) {}
 *
 * {"state": "KAZ",
 *  "during": "1994-04-20/..",
 *  "spells": [{"participant": "KAZ", "framework": "csto", "mode": "member",
 *              "from": "2003-09-18", "to": ".."}]}
 * }</pre>
 *
 * <ul>
 *   <li>What has a text is that text, and may be the key of a map: ids, terms such as rights and
 *       areas, words of enumerations, dates, ends, intervals, codes, shares, amounts, capacities,
 *       subjects, suppressions.
 *   <li>Anything else is what it is in a document ({@link ArchitectureFormat}). Where a document
 *       has a value under a key, the value by itself has the key as its first property: {@code id}
 *       mostly, in full ({@code "csto/member"}); {@code account} for an assessment, {@code actor}
 *       for what is attested and for roles, {@code contributor} for contributions, {@code
 *       participant} and {@code framework} for spells. Read, it may stand anywhere in the object.
 *   <li>Parts of something that gives modes their framework have them in full: the mode of an
 *       alternative account ({@code "csto/observer"}), the modes of a personal scope, which is a
 *       list of {@code csto/member}, {@code KAZ} and {@code /csto}.
 *   <li>Where either a treaty or an institution may stand, an object with a {@code kind} is an
 *       institution. Other kinds of a value are told by their one property, never by a class name.
 * </ul>
 *
 * <p>Reading is as strict as that of documents, whatever the settings of the mapper: unknown
 * properties, properties that are there twice, values of another kind and texts that are refused
 * end in a {@link ValueReadException} with all of them. Only {@code null} in place of a whole value
 * is the mapper's own affair, and so are the rules of the format: a tree that has lost one of two
 * equal names cannot tell. Naming strategies, sorted properties, features of enumerations and
 * dates, and default typing change nothing; a generator that writes numbers as strings does, and
 * what it wrote is not read.
 *
 * <p>The value of an extension is the JSON that it is, {@code null} too.
 *
 * <p>Results of questions (snapshots, findings, projections) are not values of a document, and left
 * to the mapper. Needs databind ({@code tools.jackson.core:jackson-databind}), which this library
 * does not bring along. Has no state.
 */
public final class KoinonModule extends JacksonModule {
  /** The module. */
  public KoinonModule() {}

  @Override
  public String getModuleName() {
    return "io.koinon";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context
        .addSerializers(KoinonHandlers.serializers())
        .addKeySerializers(KoinonHandlers.keySerializers())
        .addDeserializers(KoinonHandlers.deserializers())
        .addKeyDeserializers(KoinonHandlers.keyDeserializers());
  }
}
