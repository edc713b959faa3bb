package io.koinon.serialization.shape;

import static io.koinon.serialization.shape.BaseShapes.DAY;
import static io.koinon.serialization.shape.BaseShapes.FRAMEWORK_ID;
import static io.koinon.serialization.shape.BaseShapes.REGION_ID;
import static io.koinon.serialization.shape.BaseShapes.SOURCE_ID;
import static io.koinon.serialization.shape.BaseShapes.STATE_ID;
import static io.koinon.serialization.shape.BaseShapes.TEXT;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.Source;
import io.koinon.base.Vocabulary;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.state.Region;
import io.koinon.state.State;

/** The shape of package {@code architecture}: the document. */
public final class ArchitectureShapes {
  /** Treaties and institutions share their ids. */
  private static final String FRAMEWORKS = "frameworks";

  /** The document. */
  public static final ObjectShape<Object, SecurityArchitecture.Builder, SecurityArchitecture>
      DOCUMENT =
          ObjectShape.<Object, SecurityArchitecture.Builder, SecurityArchitecture>of(
                  key -> SecurityArchitecture.builder(), SecurityArchitecture.Builder::build)
              .required(
                  "koinon",
                  VersionShape.INSTANCE,
                  document -> VersionShape.CURRENT,
                  (builder, version) -> {})
              .required(
                  "title", TEXT, SecurityArchitecture::title, SecurityArchitecture.Builder::title)
              .required(
                  "observedThrough",
                  DAY,
                  SecurityArchitecture::observedThrough,
                  SecurityArchitecture.Builder::observedThrough)
              .optional(
                  "version",
                  TEXT,
                  SecurityArchitecture::version,
                  SecurityArchitecture.Builder::version)
              .optional(
                  "licence",
                  TEXT,
                  SecurityArchitecture::licence,
                  SecurityArchitecture.Builder::licence)
              .optional(
                  "note", TEXT, SecurityArchitecture::note, SecurityArchitecture.Builder::note)
              .all(
                  "sources",
                  KeyedShape.of(SOURCE_ID, BaseShapes.SOURCE, Source::id),
                  document -> document.sources().values(),
                  SecurityArchitecture.Builder::addSource)
              .unless(
                  Vocabulary.none(),
                  "vocabulary",
                  BaseShapes.VOCABULARY,
                  SecurityArchitecture::vocabulary,
                  SecurityArchitecture.Builder::vocabulary)
              .all(
                  "states",
                  KeyedShape.of(STATE_ID, StateShapes.STATE, State::id),
                  document -> document.states().values(),
                  SecurityArchitecture.Builder::addState)
              .all(
                  "regions",
                  KeyedShape.of(REGION_ID, StateShapes.REGION, Region::id),
                  document -> document.regions().values(),
                  SecurityArchitecture.Builder::addRegion)
              .all(
                  "treaties",
                  KeyedShape.of(FRAMEWORK_ID, FrameworkShapes.TREATY, Treaty::id).in(FRAMEWORKS),
                  document -> document.treaties().values(),
                  SecurityArchitecture.Builder::addTreaty)
              .all(
                  "institutions",
                  KeyedShape.of(FRAMEWORK_ID, FrameworkShapes.INSTITUTION, Institution::id)
                      .in(FRAMEWORKS),
                  document -> document.institutions().values(),
                  SecurityArchitecture.Builder::addInstitution)
              .all(
                  "participations",
                  ParticipationShapes.PARTICIPATIONS,
                  SecurityArchitecture::participations,
                  SecurityArchitecture.Builder::addParticipation)
              .root()
              .end();

  private ArchitectureShapes() {}
}
