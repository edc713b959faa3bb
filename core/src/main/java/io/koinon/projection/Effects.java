package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.base.TieId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.Tie;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an action makes of an architecture.
 *
 * <p>What was before the day stays as it was: a record that ends gets its end, and one that changes
 * ends where another begins. What is added cites a source of its own, and says in a note by which
 * measure.
 */
final class Effects implements MeasureAction.Visitor<SecurityArchitecture> {
  /** The source that projected records cite. */
  static final SourceId SOURCE = SourceId.of("projection");

  private final SecurityArchitecture before;
  private final LocalDate day;
  private final LocalDate effect;
  private final String note;
  private final Endpoint today;

  /**
   * Of an action on an architecture.
   *
   * @param before the architecture
   * @param day the day of the action
   * @param effect the day on which it takes effect
   * @param note what the records that it adds say
   */
  Effects(SecurityArchitecture before, LocalDate day, LocalDate effect, String note) {
    this.before = before;
    this.day = day;
    this.effect = effect;
    this.note = note;
    this.today = PartialDate.of(day);
  }

  /** The architecture with the source that projected records cite. */
  static SecurityArchitecture citing(SecurityArchitecture base, String title) {
    return base.sources().containsKey(SOURCE)
        ? base
        : base.toBuilder()
            .addSource(Source.builder().id(SOURCE).title(title).kind(SourceKind.POSITION).build())
            .build();
  }

  private Interval fromNow() {
    return Interval.of(today, Endpoint.open());
  }

  private Interval fromEffect() {
    return Interval.of(PartialDate.of(effect), Endpoint.open());
  }

  // Participation

  @Override
  public SecurityArchitecture invite(MeasureAction.Invite action) {
    return before.withParticipation(spell(action.actor(), action.into(), fromEffect()));
  }

  @Override
  public SecurityArchitecture upgrade(MeasureAction.Upgrade action) {
    return changed(action.actor(), action.into());
  }

  @Override
  public SecurityArchitecture downgrade(MeasureAction.Downgrade action) {
    return changed(action.actor(), action.into());
  }

  private SecurityArchitecture changed(ActorId actor, ModeId into) {
    Endpoint end = PartialDate.of(effect);
    return withSpells(actor, into.framework(), spell -> ended(spell, end, ImmutableList.of()))
        .withParticipation(spell(actor, into, fromEffect()));
  }

  private Participation spell(ActorId actor, ModeId mode, Interval interval) {
    boolean isTreaty = before.treaties().containsKey(mode.framework());
    Act first =
        Act.builder().kind(isTreaty ? ActKind.ACCESSION : ActKind.DECISION).on(today).build();
    Act last = Act.builder().kind(isTreaty ? ActKind.ENTRY_INTO_FORCE : ActKind.EFFECT).build();
    return Participation.builder()
        .participant(actor)
        .mode(mode)
        .interval(interval)
        .addEntry(first, last)
        .addSource(SOURCE)
        .note(note)
        .build();
  }

  @Override
  public SecurityArchitecture withdraw(MeasureAction.Withdraw action) {
    ImmutableList<Act> notice =
        ImmutableList.of(
            Act.builder().kind(ActKind.NOTICE).on(today).by(action.actor()).note(note).build());
    Endpoint end = PartialDate.of(effect);
    return withSpells(action.actor(), action.from(), spell -> ended(spell, end, notice));
  }

  @Override
  public SecurityArchitecture suspend(MeasureAction.Suspend action) {
    Limitation suspension =
        Limitation.builder()
            .kind(LimitationKind.SUSPENSION)
            .basis(LimitationBasis.DECISION)
            .interval(Interval.of(PartialDate.of(effect), Endpoint.open()))
            .notEntitled(action.notEntitled())
            .notOwed(action.notOwed())
            .addSource(SOURCE)
            .note(note)
            .build();
    return withSpells(
        action.actor(),
        action.in(),
        spell ->
            spell.toBuilder()
                .addLimitation(
                    spell.interval().to() instanceof Endpoint.Open
                        ? suspension
                        : suspension.withInterval(
                            Interval.of(PartialDate.of(effect), spell.interval().to())))
                .build());
  }

  /** The spells of somebody that go on today, each made another. */
  private SecurityArchitecture withSpells(
      ActorId actor, FrameworkId framework, UnaryOperator<Participation> change) {
    Map<Participation, Participation> changed = new HashMap<>();
    for (Participation spell : before.history(actor, framework)) {
      if (isNow(spell)) {
        changed.put(spell, change.apply(spell));
      }
    }
    return withSpells(changed);
  }

  private SecurityArchitecture withSpells(Map<Participation, Participation> changed) {
    return changed.isEmpty()
        ? before
        : before.withParticipations(
            before.participations().stream()
                .map(spell -> changed.getOrDefault(spell, spell))
                .collect(ImmutableList.toImmutableList()));
  }

  private boolean isNow(Participation spell) {
    return spell.claim() != Claim.DENIED && isNow(spell.interval());
  }

  private boolean isNow(Interval interval) {
    Cutoff cutoff = Cutoff.of(before.observedThrough()).assuming(Assumption.PERSISTENCE);
    return before.dated(interval).holdsOn(day, cutoff) != Truth.NO;
  }

  /** A spell that ends, with all that was to last as long. */
  private Participation ended(Participation spell, Endpoint end, ImmutableList<Act> exit) {
    return spell.toBuilder()
        .interval(Interval.of(spell.interval().from(), end))
        .addAllExit(exit)
        .limitations(
            spell.limitations().stream()
                .map(
                    limitation ->
                        limitation.withInterval(limitation.interval().map(it -> until(it, end))))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static Interval until(Interval interval, Endpoint end) {
    return interval.to() instanceof Endpoint.Open ? Interval.of(interval.from(), end) : interval;
  }

  // Frameworks

  @Override
  public SecurityArchitecture dissolve(MeasureAction.Dissolve action) {
    Framework framework = before.getFramework(action.framework());
    Map<Participation, Participation> changed = new HashMap<>();
    ImmutableList<Act> exit =
        ImmutableList.of(Act.builder().kind(ActKind.DISSOLUTION).note(note).build());
    for (Participation spell : before.participations()) {
      if (spell.framework().equals(action.framework()) && isNow(spell)) {
        changed.put(spell, ended(spell, today, exit));
      }
    }
    SecurityArchitecture ended = withSpells(changed);
    return framework instanceof Treaty treaty
        ? ended.withTreaty(
            treaty.withEnd(today).withDeclaredModes(endedModes(treaty.declaredModes())))
        : ended.withInstitution(endedInstitution((Institution) framework));
  }

  private Institution endedInstitution(Institution institution) {
    return institution
        .withExistence(Interval.of(institution.existence().from(), today))
        .withDeclaredModes(endedModes(institution.declaredModes()));
  }

  private Map<ModeId, Mode> endedModes(Map<ModeId, Mode> modes) {
    ImmutableMap.Builder<ModeId, Mode> ended = ImmutableMap.builder();
    modes.forEach(
        (id, mode) ->
            ended.put(
                id,
                mode.withValidity(mode.validity().map(it -> until(it, today)))
                    .withRoster(
                        mode.roster()
                            .map(
                                roster ->
                                    roster.withInterval(
                                        roster.interval().map(it -> until(it, today)))))));
    return ended.buildOrThrow();
  }

  @Override
  public SecurityArchitecture establish(MeasureAction.Establish action) {
    SecurityArchitecture.Builder founded = before.toBuilder();
    if (action.framework() instanceof Treaty treaty) {
      founded.addTreaty(
          treaty.withInForce(today).withEnd(Endpoint.open()).withNote(note(treaty.note())));
    } else {
      Institution institution = (Institution) action.framework();
      founded.addInstitution(
          institution.withExistence(fromNow()).withNote(note(institution.note())));
    }
    action
        .founders()
        .forEach(
            (mode, actors) ->
                actors.forEach(
                    actor ->
                        founded.addParticipation(
                            Participation.builder()
                                .participant(actor)
                                .mode(mode)
                                .interval(fromNow())
                                .addSource(SOURCE)
                                .note(note)
                                .build())));
    return founded.build();
  }

  private Optional<String> note(Optional<String> own) {
    return Optional.of(own.map(text -> text + " (" + note + ")").orElse(note));
  }

  @Override
  public SecurityArchitecture develop(MeasureAction.Develop action) {
    Framework framework = before.getFramework(action.framework());
    Map<ModeId, Mode> modes = new HashMap<>(framework.declaredModes());
    action
        .modes()
        .forEach(
            (id, mode) ->
                modes.put(id, mode.withValidity(mode.validity().or(() -> Optional.of(fromNow())))));
    Map<DecisionId, DecisionProcedure> decisions = new HashMap<>(framework.decisions());
    action
        .decisions()
        .forEach(
            (id, decision) ->
                decisions.put(
                    id,
                    decision.withValidity(decision.validity().or(() -> Optional.of(fromNow())))));
    if (framework instanceof Treaty treaty) {
      Map<ObligationId, Obligation> obligations = new HashMap<>(treaty.obligations());
      action
          .obligations()
          .forEach(
              (id, duty) ->
                  obligations.put(
                      id, duty.withValidity(duty.validity().or(() -> Optional.of(fromNow())))));
      return before.withTreaty(
          treaty
              .withDeclaredModes(modes)
              .withDecisions(decisions)
              .withObligations(obligations)
              .withNote(note(treaty.note())));
    }
    Institution institution = (Institution) framework;
    return before.withInstitution(
        institution
            .withAreas(areas(institution, action))
            .withDeclaredModes(modes)
            .withDecisions(decisions)
            .withNote(note(institution.note())));
  }

  private static ImmutableSortedSet<CooperationArea> areas(
      Institution institution, MeasureAction.Develop action) {
    return ImmutableSortedSet.copyOf(Sets.union(institution.areas(), action.areas()));
  }

  // Cooperation

  @Override
  public SecurityArchitecture link(MeasureAction.Link action) {
    FrameworkLink link = action.link();
    return before.withLink(
        link.withInterval(fromNow())
            .withSources(ImmutableList.of(SOURCE))
            .withNote(note(link.note())));
  }

  /** The tie as it was gets an id of its own, and its id is that of the closer one. */
  @Override
  public SecurityArchitecture strengthen(MeasureAction.Strengthen action) {
    Tie tie = before.getTie(action.tie());
    Map<ActorId, Amount> dependence = new HashMap<>(tie.dependence());
    dependence.putAll(action.reach());
    Tie closer =
        tie.toBuilder()
            .interval(Interval.of(today, tie.interval().to()))
            .dependence(ImmutableSortedMap.copyOf(dependence))
            .sources(ImmutableList.of(SOURCE))
            .note(note(tie.note()))
            .build();
    Tie former =
        tie.withId(TieId.of("until-" + day + "-" + tie.id()))
            .withInterval(Interval.of(tie.interval().from(), today));
    return before.withTie(closer).withTie(former);
  }

  @Override
  public SecurityArchitecture conduct(MeasureAction.Conduct action) {
    Operation operation = action.operation();
    Endpoint end =
        action
            .lasts()
            .map(period -> (Endpoint) PartialDate.of(day.plus(period)))
            .orElse(Endpoint.open());
    return before.withOperation(
        operation
            .withExistence(Interval.of(today, end))
            .withContributions(
                operation.contributions().stream()
                    .map(
                        it ->
                            it.withInterval(
                                it.interval().or(() -> Optional.of(Interval.of(today, end)))))
                    .collect(ImmutableList.toImmutableList()))
            .withSources(ImmutableList.of(SOURCE))
            .withNote(note(operation.note())));
  }
}
