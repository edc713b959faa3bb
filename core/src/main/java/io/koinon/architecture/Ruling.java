package io.koinon.architecture;

/**
 * The law, and what it says of each pair, for all questions of one policy, assumption, tolerance
 * and account.
 */
record Ruling(ParticipationLaw law, ParticipationIndex index) {
  static Ruling of(SecurityArchitecture architecture, AsOf asOf) {
    ParticipationLaw law = new ParticipationLaw(architecture, asOf);
    return new Ruling(law, new ParticipationIndex(architecture, law));
  }
}
