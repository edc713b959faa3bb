package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.ACTOR_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_IDS;
import static io.koinon.serialization.shape.BaseShapes.TEXT;
import static io.koinon.serialization.shape.BaseShapes.TRUTH;

import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;

/** The shapes of package {@code condition}. */
final class ConditionShapes {
  static final ObjectShape<ActorId, Attested.Builder, Attested> ATTESTED =
      ObjectShape.of(
          actor -> Attested.builder().actor(actor),
          Attested.Builder::build,
          ConditionShapes::attested);

  private static final KeyedShape<Object, ActorId, ActorId, Attested> HOLDS =
      KeyedShape.<Object, ActorId, ActorId, Attested>of(
          ACTOR_ID, (key, actor) -> actor, new ListShape<>(ATTESTED), Attested::actor);

  static final ObjectShape<AttestationId, Attestation.Builder, Attestation> ATTESTATION =
      ObjectShape.of(
          id -> Attestation.builder().id(id),
          Attestation.Builder::build,
          ConditionShapes::attestation);

  private ConditionShapes() {}

  private static void attested(Properties<ActorId, Attested.Builder, Attested> it) {
    it.required("truth", TRUTH, Attested::truth, Attested.Builder::truth);
    it.optionalInterval(Attested::interval, Attested.Builder::interval);
    it.all("sources", SOURCE_IDS, Attested::sources, Attested.Builder::addSource);
    it.optional("note", TEXT, Attested::note, Attested.Builder::note);
    it.oneLine();
  }

  private static void attestation(Properties<AttestationId, Attestation.Builder, Attestation> it) {
    it.required("statement", TEXT, Attestation::statement, Attestation.Builder::statement);
    it.all("holds", HOLDS, Attestation::holds, Attestation.Builder::addHolds);
    it.all("sources", SOURCE_IDS, Attestation::sources, Attestation.Builder::addSource);
    it.optional("note", TEXT, Attestation::note, Attestation.Builder::note);
  }
}
