package io.koinon.projection;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
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
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.internal.Texts;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.strategy.MeasureAction;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    return withSpells(actor, into.framework(), spell -> ended(spell, effect, ImmutableList.of()))
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
    return withSpells(action.actor(), action.from(), spell -> ended(spell, effect, notice));
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
            Optional.of(
                spell.toBuilder()
                    .addLimitation(
                        suspension.withInterval(
                            Interval.of(PartialDate.of(effect), spell.interval().to())))
                    .build()));
  }

  /** The spells of somebody that go on today, or may, each made another, or nothing. */
  private SecurityArchitecture withSpells(
      ActorId actor,
      FrameworkId framework,
      Function<Participation, Optional<Participation>> change) {
    Map<Participation, Optional<Participation>> changed = new HashMap<>();
    Involved involved = Involved.of(before, actor, framework, day);
    for (Participation spell : Iterables.concat(involved.now(), involved.perhaps())) {
      changed.put(spell, change.apply(spell));
    }
    return withSpells(changed);
  }

  private SecurityArchitecture withSpells(Map<Participation, Optional<Participation>> changed) {
    if (changed.isEmpty()) {
      return before;
    }
    ImmutableList.Builder<Participation> spells = ImmutableList.builder();
    for (Participation spell : before.participations()) {
      Optional<Participation> other = changed.get(spell);
      if (other == null) {
        spells.add(spell);
      } else {
        other.ifPresent(spells::add);
      }
    }
    return before.withParticipations(spells.build());
  }

  /**
   * A spell that ends on a day, with all that was to last longer; nothing if it would last no day.
   */
  private Optional<Participation> ended(
      Participation spell, LocalDate end, ImmutableList<Act> exit) {
    return until(spell.interval(), end)
        .map(
            interval ->
                spell.toBuilder()
                    .interval(interval)
                    .addAllExit(exit)
                    .limitations(limitationsUntil(spell, end))
                    .alternatives(alternativesUntil(spell, end))
                    .build());
  }

  private ImmutableList<Limitation> limitationsUntil(Participation spell, LocalDate end) {
    ImmutableList.Builder<Limitation> limitations = ImmutableList.builder();
    for (Limitation limitation : spell.limitations()) {
      if (limitation.interval().isEmpty()) {
        limitations.add(limitation);
      } else {
        until(limitation.interval().get(), end)
            .map(limitation::withInterval)
            .ifPresent(limitations::add);
      }
    }
    return limitations.build();
  }

  /**
   * What others read of it; where they have it go on, they have it end on the day too, and where
   * they have it begin later, nothing is left of that.
   */
  private ImmutableList<Alternative> alternativesUntil(Participation spell, LocalDate end) {
    ImmutableList.Builder<Alternative> alternatives = ImmutableList.builder();
    for (Alternative alternative : spell.alternatives()) {
      Interval read =
          Interval.of(
              alternative.start().orElse(spell.interval().from()),
              alternative.end().orElse(spell.interval().to()));
      until(read, end)
          .map(
              interval ->
                  alternative.end().isPresent() ? alternative.withEnd(interval.to()) : alternative)
          .ifPresent(alternatives::add);
    }
    return alternatives.build();
  }

  /** An interval that is over on a day; nothing if it begins on that day or later. */
  private Optional<Interval> until(Interval interval, LocalDate end) {
    DayBounds bounds = before.dated(interval).bounds(Involved.cutoff(before));
    long day = end.toEpochDay();
    if (bounds.endHigh() <= day) {
      return Optional.of(interval);
    }
    if (bounds.startLow() >= day) {
      return Optional.empty();
    }
    PartialDate last = PartialDate.of(end);
    return Optional.of(
        Interval.of(
            interval.from(),
            bounds.endLow() >= day
                ? last
                : bounds.endLow() < Agenda.FIRST.toEpochDay()
                    ? Endpoint.notAfter(last)
                    : Endpoint.between(
                        PartialDate.of(LocalDate.ofEpochDay(bounds.endLow())), last)));
  }

  /** The same, where what cannot be over by then stays as it is. */
  private Interval untilIfPossible(Interval interval, LocalDate end) {
    return until(interval, end).orElse(interval);
  }

  // Frameworks

  /**
   * All that a framework has ends with it: who takes part in it, where it takes part itself, its
   * links and its ties. What was to begin later never does.
   */
  @Override
  public SecurityArchitecture dissolve(MeasureAction.Dissolve action) {
    FrameworkId id = action.framework();
    Map<Participation, Optional<Participation>> changed = new HashMap<>();
    for (Participation spell : before.participations()) {
      if ((spell.framework().equals(id) || spell.participant().equals(id)) && isNotOver(spell)) {
        changed.put(spell, ended(spell, day, exit(spell, id)));
      }
    }
    SecurityArchitecture ended = withSpells(changed);
    for (FrameworkLink link : before.links().values()) {
      if (link.between().contains(id)) {
        ended =
            until(link.interval(), day)
                .map(interval -> link.withInterval(interval))
                .map(ended::withLink)
                .orElse(ended.withoutLink(link.id()));
      }
    }
    for (Tie tie : before.ties().values()) {
      if (tie.between().contains(id)) {
        ended =
            until(tie.interval(), day)
                .map(interval -> tie.withInterval(interval))
                .map(ended::withTie)
                .orElse(ended.withoutTie(tie.id()));
      }
    }
    return before.getFramework(id) instanceof Treaty treaty
        ? ended.withTreaty(endedTreaty(treaty))
        : ended.withInstitution(endedInstitution(before.getInstitution(id)));
  }

  private boolean isNotOver(Participation spell) {
    return before.dated(spell.interval()).bounds(Involved.cutoff(before)).endHigh()
        > day.toEpochDay();
  }

  private ImmutableList<Act> exit(Participation spell, FrameworkId dissolved) {
    ActKind kind = spell.framework().equals(dissolved) ? ActKind.DISSOLUTION : ActKind.EXTINCTION;
    return ImmutableList.of(Act.builder().kind(kind).note(note).build());
  }

  private Treaty endedTreaty(Treaty treaty) {
    return treaty
        .withEnd(untilIfPossible(treaty.force(), day).to())
        .withDeclaredModes(endedModes(treaty.declaredModes()));
  }

  private Institution endedInstitution(Institution institution) {
    return institution
        .withExistence(untilIfPossible(institution.existence(), day))
        .withDeclaredModes(endedModes(institution.declaredModes()));
  }

  private Map<ModeId, Mode> endedModes(Map<ModeId, Mode> modes) {
    ImmutableMap.Builder<ModeId, Mode> ended = ImmutableMap.builder();
    modes.forEach(
        (id, mode) ->
            ended.put(
                id,
                mode.withValidity(mode.validity().map(it -> untilIfPossible(it, day)))
                    .withRoster(
                        mode.roster()
                            .map(
                                roster ->
                                    roster.withInterval(
                                        roster.interval().map(it -> untilIfPossible(it, day)))))));
    return ended.buildOrThrow();
  }

  @Override
  public SecurityArchitecture establish(MeasureAction.Establish action) {
    SecurityArchitecture.Builder founded = before.toBuilder();
    if (action.framework() instanceof Treaty treaty) {
      founded.addTreaty(
          treaty
              .withDeclaredModes(
                  Maps.transformValues(
                      Maps.uniqueIndex(treaty.modes(), Mode::id), Effects::counted))
              .withSigned(treaty.signed().or(() -> Optional.of(today)))
              .withInForce(today)
              .withEnd(Endpoint.open())
              .withNote(note(treaty.note())));
    } else {
      Institution institution = (Institution) action.framework();
      founded.addInstitution(
          institution
              .withDeclaredModes(
                  Maps.transformValues(institution.declaredModes(), Effects::counted))
              .withExistence(fromNow())
              .withNote(note(institution.note())));
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

  /** A new mode, of which it is known who holds it: whom a measure gives it, and nobody else. */
  private static Mode counted(Mode mode) {
    return mode.withRoster(mode.roster().or(() -> Optional.of(Roster.complete())));
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
                modes.put(
                    id,
                    counted(mode.withValidity(mode.validity().or(() -> Optional.of(fromNow()))))));
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
            .withDatedAreas(areas(institution, action))
            .withDeclaredModes(modes)
            .withDecisions(decisions)
            .withNote(note(institution.note())));
  }

  private Map<CooperationArea, Interval> areas(
      Institution institution, MeasureAction.Develop action) {
    Map<CooperationArea, Interval> areas = new HashMap<>(institution.datedAreas());
    Sets.difference(action.areas(), institution.areas())
        .forEach(area -> areas.putIfAbsent(area, fromNow()));
    return areas;
  }

  // Cooperation

  @Override
  public SecurityArchitecture link(MeasureAction.Link action) {
    FrameworkLink link = action.link();
    return before.withLink(
        link.withInterval(fromNow())
            .withSources(projected(link.sources()))
            .withNote(note(link.note())));
  }

  /**
   * The tie as it was gets an id of its own, and its id is that of the closer one; nothing is left
   * of it as it was, if it began today.
   */
  @Override
  public SecurityArchitecture strengthen(MeasureAction.Strengthen action) {
    Tie tie = before.getTie(action.tie());
    Map<ActorId, Amount> dependence = new HashMap<>(tie.dependence());
    dependence.putAll(action.reach());
    Tie closer =
        tie.toBuilder()
            .interval(Interval.of(today, tie.interval().to()))
            .dependence(ImmutableSortedMap.copyOf(dependence))
            .sources(projected(tie.sources()))
            .note(note(tie.note()))
            .build();
    return until(tie.interval(), day)
        .map(interval -> tie.withId(formerId(tie.id())).withInterval(interval))
        .map(before::withTie)
        .orElse(before)
        .withTie(closer);
  }

  private TieId formerId(TieId id) {
    String prefix = "until-" + day + "-";
    String rest = id.value();
    int most = Texts.LONGEST_ID - prefix.length();
    if (rest.length() > most) {
      rest = CharMatcher.is('-').trimFrom(rest.substring(rest.length() - most));
    }
    TieId former = TieId.of(prefix + rest);
    for (int number = 2; before.ties().containsKey(former); number++) {
      former = TieId.of(prefix + number);
    }
    return former;
  }

  private static ImmutableList<SourceId> projected(ImmutableList<SourceId> sources) {
    return sources.contains(SOURCE)
        ? sources
        : ImmutableList.<SourceId>builder().addAll(sources).add(SOURCE).build();
  }

  @Override
  public SecurityArchitecture conduct(MeasureAction.Conduct action) {
    Operation operation = action.operation();
    Endpoint end =
        action
            .lasts()
            .map(period -> Agenda.later(day, period))
            .filter(last -> !last.isAfter(Agenda.LAST))
            .map(last -> (Endpoint) PartialDate.of(last))
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
            .withSources(projected(operation.sources()))
            .withNote(note(operation.note())));
  }
}
