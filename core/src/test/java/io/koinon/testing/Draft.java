package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Code;
import io.koinon.base.CooperationArea;
import io.koinon.base.DatedCode;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.Means;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OrganId;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.base.WeightId;
import java.time.LocalDate;
import java.util.function.Function;

/** What an architecture will be about, drawn first: all ids, and the last day observed. */
final class Draft {
  private static final ImmutableList<String> WEIGHTS =
      ImmutableList.of("population", "capital", "votes");

  private static final ImmutableList<String> STATES =
      ImmutableList.of(
          "ARM",
          "AZE",
          "BLR",
          "CHN",
          "GEO",
          "IND",
          "IRN",
          "KAZ",
          "KGZ",
          "MDA",
          "MNG",
          "PAK",
          "POL",
          "RUS",
          "SRB",
          "TJK",
          "TKM",
          "TUR",
          "UKR",
          "UZB",
          "DEU",
          "FRA",
          "USA",
          "MOZ",
          "PRT",
          "SUN",
          "YUG",
          "CSK",
          "DDR",
          "KOSOVO",
          "HOLY-SEE",
          "NORTH-42");

  private static final ImmutableList<String> FRAMEWORKS =
      ImmutableList.of(
          "cst",
          "csto",
          "cis",
          "sco",
          "eaeu",
          "nato",
          "osce",
          "oas",
          "au",
          "asean",
          "un",
          "unsc",
          "ecowas",
          "gcc",
          "arab-league",
          "seato",
          "manila-pact",
          "rio-pact",
          "warsaw-pact",
          "npt",
          "union-state",
          "csto-pa",
          "rapid-reaction-force",
          "charter-of-2002",
          "treaty-42");

  private static final ImmutableList<String> REGIONS =
      ImmutableList.of("central-eurasia", "caucasus", "nato-area", "gulf", "arctic-2");

  private static final ImmutableList<String> ORGANS =
      ImmutableList.of("csc", "council", "assembly", "secretariat", "court");

  private static final ImmutableList<String> ACTS =
      ImmutableList.of(
          "uzb-exit", "almaty-signing", "deposit-3", "mass-accession", "merger-of-2002", "cst");

  private static final ImmutableList<String> ATTESTATIONS =
      ImmutableList.of("relations-with-all", "has-peace-treaty", "borders-settled", "a1");

  private static final ImmutableList<String> SUCCESSIONS =
      ImmutableList.of(
          "end-of-the-union",
          "velvet-divorce",
          "cst-to-csto",
          "ecsc-to-eu",
          "independence-1991",
          "renaming-2",
          "reunification");

  private static final ImmutableList<String> TIES =
      ImmutableList.of("kaz-uzb-energy", "trade-of-two", "transit", "t4");

  private static final ImmutableList<String> LINKS =
      ImmutableList.of("roadmap", "csto-sco-agreement", "l3");

  private static final ImmutableList<String> SCHEMES =
      ImmutableList.of("cow", "gw", "iso3166-1-alpha-3", "v-dem");

  private static final ImmutableList<String> CODES =
      ImmutableList.of("541", "0365", "URS", "KAZ", "a.b_c-1");

  private static final ImmutableList<CooperationArea> AREAS = CooperationArea.standard().asList();

  private static final ImmutableList<Matter> MATTERS = Matter.standard().asList();
  private static final ImmutableList<Right> RIGHTS = Right.standard().asList();
  private static final ImmutableList<Duty> DUTIES = Duty.standard().asList();
  private static final ImmutableList<ObligationKind> KINDS = ObligationKind.standard().asList();
  private static final ImmutableList<CasusEvent> EVENTS = CasusEvent.standard().asList();
  private static final ImmutableList<Means> MEANS = Means.standard().asList();

  private static final ImmutableList<String> OBLIGATIONS =
      ImmutableList.of("assistance", "consultation", "exclusivity", "basing-2");

  final Dice dice;
  final Words words;
  final Times times;
  final LocalDate observedThrough;
  final ImmutableList<StateId> states;
  final ImmutableList<FrameworkId> treaties;
  final ImmutableList<FrameworkId> institutions;
  final ImmutableList<SourceId> sources;
  final ImmutableList<RegionId> regions;
  final ImmutableList<ActId> acts;
  final ImmutableList<AttestationId> attestations;
  final ImmutableList<WeightId> weights;
  final ImmutableList<SuccessionId> successions;
  final ImmutableList<TieId> ties;
  final ImmutableList<LinkId> links;

  Draft(Dice dice) {
    this(dice, 20, 9, 75, 2);
  }

  private Draft(
      Dice dice, int mostStates, int mostFrameworks, int actsAndSuccessions, int mostWeights) {
    this.dice = dice;
    this.words = new Words(dice);
    this.times = new Times(dice);
    this.observedThrough = times.day(LocalDate.of(2014, 1, 1), LocalDate.of(2026, 5, 20));
    this.states = ids(dice.between(6, mostStates), STATES, StateId::of);
    ImmutableList<FrameworkId> frameworks =
        ids(dice.between(3, mostFrameworks), FRAMEWORKS, FrameworkId::of);
    int half = (frameworks.size() + dice.between(0, 1)) / 2;
    this.treaties = frameworks.subList(0, half);
    this.institutions = frameworks.subList(half, frameworks.size());
    this.sources =
        ids(
            dice.between(2, 8),
            ImmutableList.of("charter", "cow", "gw", "odkb", "un-data", "press", "s1", "s2-2020"),
            SourceId::of);
    this.regions = ids(dice.between(0, 3), REGIONS, RegionId::of);
    this.acts = ids(dice.chance(actsAndSuccessions) ? dice.between(2, 6) : 0, ACTS, ActId::of);
    this.weights = ids(dice.chance(60) ? dice.between(1, mostWeights) : 0, WEIGHTS, WeightId::of);
    this.attestations =
        ids(dice.chance(60) ? dice.between(1, 3) : 0, ATTESTATIONS, AttestationId::of);
    this.successions =
        ids(
            dice.chance(actsAndSuccessions) ? dice.between(3, 7) : 0,
            SUCCESSIONS,
            SuccessionId::of);
    this.links = ids(dice.chance(65) ? dice.between(1, 2) : 0, LINKS, LinkId::of);
    this.ties = ids(dice.chance(65) ? dice.between(1, 3) : 0, TIES, TieId::of);
  }

  /** What a smaller one will be about, of which many are needed. */
  static Draft small(Dice dice) {
    return new Draft(dice, 10, 5, 65, 3);
  }

  private <T> ImmutableList<T> ids(int count, ImmutableList<String> from, Function<String, T> id) {
    return dice.different(count, from).stream().map(id).collect(ImmutableList.toImmutableList());
  }

  /** One of the ids that will be there; in one case of forty another one of their kind. */
  private <T> T reference(
      ImmutableList<T> declared, ImmutableList<String> all, Function<String, T> id) {
    return declared.isEmpty() || dice.between(1, 40) == 1
        ? id.apply(dice.oneOf(all))
        : dice.oneOf(declared);
  }

  StateId state() {
    return reference(states, STATES, StateId::of);
  }

  FrameworkId treaty() {
    return reference(treaties, FRAMEWORKS, FrameworkId::of);
  }

  FrameworkId institution() {
    return reference(institutions, FRAMEWORKS, FrameworkId::of);
  }

  FrameworkId framework() {
    return dice.chance(75) ? institution() : treaty();
  }

  TieId tie() {
    return reference(ties, TIES, TieId::of);
  }

  LinkId link() {
    return reference(links, LINKS, LinkId::of);
  }

  AttestationId attestation() {
    return reference(attestations, ATTESTATIONS, AttestationId::of);
  }

  /** A mode that an institution or a treaty is likely to have. */
  ModeId mode() {
    return dice.chance(60)
        ? ModeId.of(institution(), dice.chance(70) ? "member" : "observer")
        : ModeId.of(treaty(), dice.chance(70) ? "party" : "signatory");
  }

  RegionId region() {
    return reference(regions, REGIONS, RegionId::of);
  }

  WeightId weight() {
    return reference(weights, WEIGHTS, WeightId::of);
  }

  OrganId organ() {
    return OrganId.of(dice.oneOf(ORGANS));
  }

  /** Mostly a state, sometimes an institution, seldom a treaty. */
  ActorId actor() {
    int kind = dice.between(1, 100);
    return kind <= 85 ? state() : kind <= 97 ? institution() : treaty();
  }

  ImmutableList<SourceId> cited() {
    return dice.perhaps(60, 2, this::source);
  }

  SourceId source() {
    return reference(sources, ImmutableList.of("lost"), SourceId::of);
  }

  CooperationArea area() {
    return dice.chance(85) ? dice.oneOf(AREAS) : CooperationArea.of(words.slug());
  }

  Matter matter() {
    return dice.chance(85) ? dice.oneOf(MATTERS) : Matter.of(words.slug());
  }

  Right right() {
    return dice.chance(85) ? dice.oneOf(RIGHTS) : Right.of(words.slug());
  }

  /** A duty, or seldom an obligation that a treaty is likely to have. */
  Duty dutyOrObligation() {
    return dice.chance(70) ? duty() : Duty.of(ObligationId.of(treaty(), obligationName()));
  }

  String obligationName() {
    return dice.oneOf(OBLIGATIONS);
  }

  ObligationKind obligationKind() {
    return dice.chance(85) ? dice.oneOf(KINDS) : ObligationKind.of(words.slug());
  }

  CasusEvent event() {
    return dice.chance(85) ? dice.oneOf(EVENTS) : CasusEvent.of(words.slug());
  }

  Means means() {
    return dice.chance(85) ? dice.oneOf(MEANS) : Means.of(words.slug());
  }

  Duty duty() {
    return dice.chance(85) ? dice.oneOf(DUTIES) : Duty.of(words.slug());
  }

  ImmutableList<DatedCode> codes() {
    return dice.perhaps(50, 3, this::code);
  }

  private DatedCode code() {
    return DatedCode.builder()
        .code(Code.of(dice.oneOf(SCHEMES), dice.oneOf(CODES)))
        .validity(dice.maybe(45, times::interval))
        .build();
  }

  ImmutableList<Name> names() {
    return dice.perhaps(50, 3, this::name);
  }

  private Name name() {
    return Name.builder()
        .text(words.name())
        .language(dice.maybe(65, words::language))
        .validity(dice.maybe(40, times::interval))
        .build();
  }
}
