package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;

/** The rules of the library. */
public final class Rules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new EffectBeforeNotice(),
          new EffectMissing(),
          new NoticePeriodTooShort(),
          new RatifiedBeforeSigned(),
          new UndeclaredAttestation(),
          new AmbiguousCode(),
          new CodeOverlap(),
          new UnknownScheme(),
          new LeafCannotHold(),
          new NoDataForCondition(),
          new AfterObservedThrough(),
          new AmbiguousDecision(),
          new QuotaUnreachable(),
          new VetoHolderNotMember(),
          new WeightsDoNotCover(),
          new PartOfCycle(),
          new TooFewFounders(),
          new EndNotStated(),
          new EndPossiblyBeforeStart(),
          new EndsOnLastDay(),
          new NeverCertain(),
          new OpenNotBegun(),
          new LimitationChangesNothing(),
          new LimitationOutlivesSpell(),
          new RemovesWhatTheModeLacks(),
          new LinkBeforeSigned(),
          new LinkOutlivesFramework(),
          new LowerHasMore(),
          new ModeOrderCycle(),
          new RosterMissing(),
          new SecondFullMode(),
          new BearerNotInMode(),
          new BothSidesOwed(),
          new CasusMissing(),
          new ExclusivityInQuestion(),
          new ObligationOutsideTreaty(),
          new ContributionOutsidePeriod(),
          new ContributorNotEligible(),
          new DeployedExceedsPledged(),
          new HostMissing(),
          new TotalDiffers(),
          new BeforeEntryIntoForce(),
          new DuplicateSpell(),
          new ModeNotOffered(),
          new ModeOutsideItsValidity(),
          new NotContemporary(),
          new OutlivesInstitution(),
          new OutlivesParticipant(),
          new SpellOverlap(),
          new SpellPossiblyOverlap(),
          new StartUnexplained(),
          new TransitionNotLawful(),
          new UnresolvedReference(),
          new WrongKind(),
          new RosterContradicted(),
          new SourceMissing(),
          new SourceUndated(),
          new PeriodsOverlap(),
          new ConditionNeverTrue(),
          new EstablishesExisting(),
          new HorizonWindowMismatch(),
          new MilestoneUnreferenced(),
          new ObjectiveUnserved(),
          new PhaseBeforePredecessor(),
          new PhaseCycle(),
          new PhaseWithoutMilestone(),
          new RefinesMissingInstitution(),
          new SuccessionCycle(),
          new MembershipEffectMissing(),
          new NewSuccessorPredatesEvent(),
          new PredecessorAliveAfterExtinction(),
          new SeveralContinuators(),
          new SuccessorExtinctBeforeEvent(),
          new DependenceOutOfRange(),
          new InForceBeforeSigned(),
          new PartyBeforeEntryIntoForce(),
          new UndeclaredTerm());

  private Rules() {}

  /** {@return all rules, by id} */
  public static ImmutableList<Rule> all() {
    return ALL;
  }

  /** {@return what the rules, and validations, say of themselves, by id} */
  public static ImmutableList<RuleDescriptor> descriptors() {
    return sorted(ALL);
  }

  static ImmutableList<RuleDescriptor> sorted(Iterable<Rule> rules) {
    return Stream.concat(
            ImmutableList.copyOf(rules).stream().map(Rule::descriptor), OwnRules.ALL.stream())
        .sorted(Comparator.comparing(RuleDescriptor::id))
        .collect(ImmutableList.toImmutableList());
  }
}
