package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who owes an obligation of a treaty, and towards whom, on one day.
 *
 * <p>One owes it who holds a mode that brings it, in the treaty or in an institution, or who is
 * named, as long as it is law. A limitation that names the obligation takes it, in a spell of
 * whatever framework the limitation stands. It is owed to whoever is among those to whom it is, and
 * has not lost the right that corresponds to it.
 */
final class ObligationLaw {
  private final SecurityArchitecture architecture;
  private final ParticipationLaw law;
  private final StandingLaw standing;

  ObligationLaw(SecurityArchitecture architecture, ParticipationLaw law, StandingLaw standing) {
    this.architecture = architecture;
    this.law = law;
    this.standing = standing;
  }

  /**
   * What is asked of an obligation.
   *
   * @param scope in what; in everything if null
   * @param in through which framework it is owed; through any if that is its own treaty
   * @param isOfConduct whether it is asked that it is performed, too
   */
  record Question(
      Treaty treaty,
      Obligation obligation,
      @Nullable Scope scope,
      FrameworkId in,
      boolean isOfConduct) {
    private boolean isThrough(FrameworkId framework) {
      return in.equals(treaty.id()) || in.equals(framework);
    }

    private boolean isTakenBy(Limitation limitation) {
      Duty duty = obligation.duty();
      return limitation.notOwed().contains(duty)
          || (isOfConduct && limitation.notPerformed().contains(duty));
    }

    /** Those who owe it. */
    private Side obligors() {
      return new Side(
          this, obligation.owedBy(), PersonalScope.nobody(), this::isTakenBy, scope, true);
    }

    /** Those to whom it is owed, or for whose benefit, as one who owes it asks. */
    private Side obligees(ActorId obligor) {
      Right right = obligation.kind().correlative().orElse(null);
      return new Side(
          this,
          obligation.owedTo(),
          obligation.beneficiaries(),
          limitation -> right != null && limitation.notEntitled().contains(right),
          scope == null
              ? Scope.builder().addCounterparts(obligor).build()
              : scope.toBuilder().counterparts(ImmutableSet.of(obligor)).build(),
          false);
    }
  }

  /**
   * Some persons as an obligation names them.
   *
   * @param scope who; the parties if empty
   * @param others who else, without regard to whether they take part
   * @param isTaken whether a limitation takes what they have or owe
   * @param asked in what it is asked
   * @param isObligor whether they owe it
   */
  private record Side(
      Question question,
      Optional<PersonalScope> scope,
      PersonalScope others,
      Predicate<Limitation> isTaken,
      @Nullable Scope asked,
      boolean isObligor) {
    private Treaty treaty() {
      return question.treaty;
    }

    private boolean isNamed(ActorId actor) {
      return scope.isPresent() && scope.get().actors().contains(actor);
    }

    private boolean isThrough(FrameworkId framework) {
      return !isObligor || question.isThrough(framework);
    }

    /** The frameworks of the modes whose holders are meant. */
    private ImmutableSet<FrameworkId> frameworks() {
      ImmutableSet.Builder<FrameworkId> frameworks = ImmutableSet.builder();
      if (scope.isEmpty()) {
        frameworks.add(treaty().id());
      }
      Stream.concat(scope.stream(), Stream.of(others))
          .forEach(some -> frameworks.addAll(ObligationLaw.frameworks(some)));
      return frameworks.build();
    }

    /** The modes of a framework whose holders are meant: of each part of the scope together. */
    private ImmutableList<Modes> modes(FrameworkId framework) {
      ImmutableList.Builder<Modes> modes = ImmutableList.builder();
      if (scope.isEmpty() && framework.equals(treaty().id())) {
        modes.add(Modes.FULL);
      }
      Stream.concat(scope.stream(), Stream.of(others))
          .map(some -> in(framework, some))
          .filter(some -> !some.isEmpty())
          .forEach(some -> modes.add(Modes.among(some)));
      return modes.build();
    }
  }

  /** An obligation as it is asked for, if the architecture has it. */
  Optional<Question> question(
      ObligationId id, @Nullable Scope scope, FrameworkId in, boolean isOfConduct) {
    Treaty treaty = architecture.treaties().get(id.treaty());
    Obligation obligation = treaty == null ? null : treaty.obligations().get(id);
    return treaty == null || obligation == null || !architecture.frameworks().containsKey(in)
        ? Optional.empty()
        : Optional.of(new Question(treaty, obligation, scope, in, isOfConduct));
  }

  /** Whether somebody owes it, and performs it if that is asked. */
  int verdict(ActorId obligor, Question question, LocalDate day) {
    int inForce = inForce(obligor, question, day);
    if (inForce == Verdict.NO) {
      return Verdict.NO;
    }
    Persons obligors = new Persons(obligor, question.obligors(), day);
    int owes = obligors.verdict();
    if (owes == Verdict.NO && obligors.held == Verdict.NO) {
      owes = afterExit(obligor, question, day);
    }
    int towards = owes == Verdict.NO ? Verdict.NO : towards(obligor, question, day);
    return Verdict.and(inForce, Verdict.and(owes, towards));
  }

  /** Whether it is law; as long as its treaty, it is if one that owes it is a party. */
  private int inForce(ActorId obligor, Question question, LocalDate day) {
    int inForce = law.verdict(question.treaty.validityOf(question.obligation), day);
    return Verdict.isUnknown(inForce) && question.obligation.validity().isEmpty()
        ? Verdict.or(inForce, law.holds(law.dossier(obligor, question.treaty), Modes.FULL, day))
        : inForce;
  }

  /** Whether it is owed to the counterparts that are asked for, if any are: to all, or to some. */
  private int towards(ActorId obligor, Question question, LocalDate day) {
    Scope scope = question.scope;
    if (scope == null || scope.counterparts().isEmpty()) {
      return Verdict.YES;
    }
    int all = Verdict.YES;
    int any = Verdict.NO;
    for (ActorId counterpart : scope.counterparts()) {
      int towards = towards(obligor, counterpart, question, day);
      all = Verdict.and(all, towards);
      any = Verdict.or(any, towards);
    }
    return all == Verdict.NO && any != Verdict.NO
        ? Verdict.unknown(Reason.CONDITIONAL) | (any & ~Verdict.YES)
        : all;
  }

  private int towards(ActorId obligor, ActorId obligee, Question question, LocalDate day) {
    if (obligee.equals(obligor)) {
      return Verdict.NO;
    }
    return new Persons(obligee, question.obligees(obligor), day).verdict();
  }

  /** Whether somebody is named, and may exist, or holds one of the modes. */
  int isAmong(ActorId actor, PersonalScope persons, LocalDate day) {
    int among =
        Verdict.of(
            Truth.of(persons.actors().contains(actor) && law.exists(actor, day) != Truth.NO));
    for (FrameworkId id : frameworks(persons)) {
      Framework framework = architecture.frameworks().get(id);
      among =
          Verdict.or(
              among,
              framework == null
                  ? Verdict.unknown(Reason.NO_DATA)
                  : law.holds(law.dossier(actor, framework), Modes.among(in(id, persons)), day));
    }
    return among;
  }

  static ImmutableSet<FrameworkId> frameworks(PersonalScope persons) {
    return persons.modes().stream().map(ModeId::framework).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<ModeId> in(FrameworkId framework, PersonalScope persons) {
    return persons.modes().stream()
        .filter(mode -> mode.framework().equals(framework))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** After the exit: what survives it is owed, but nobody recorded how much of it is left. */
  private int afterExit(ActorId obligor, Question question, LocalDate day) {
    boolean survives =
        question
            .treaty
            .exit()
            .map(exit -> exit.survives().contains(question.obligation.duty()))
            .orElse(false);
    return survives
            && question.isThrough(question.treaty.id())
            && law.dossier(obligor, question.treaty).history().stream()
                .anyMatch(spell -> hasLeft(spell, question, day))
        ? Verdict.unknown(Reason.CONDITIONAL)
        : Verdict.NO;
  }

  private boolean hasLeft(Spell spell, Question question, LocalDate day) {
    Mode mode = Modes.offered(question.treaty, spell.mode());
    return spell.claim() == Claim.ASSERTED
        && mode != null
        && question.treaty.isOwedBy(mode, question.obligation)
        && law.isOver(spell, day);
  }

  /** A spell in a mode that makes its holder one of some persons. */
  private record Way(ParticipationLaw.Dossier dossier, Spell spell) {}

  /** A limitation of a spell that takes what is asked for. */
  private record Taken(ParticipationLaw.Dossier dossier, Spell spell, Limitation limitation) {
    private boolean isOf(Way way) {
      return way.spell.record().equals(spell.record());
    }
  }

  /** Whether somebody is one of some persons on a day, and by what. */
  private final class Persons {
    private final ActorId actor;
    private final Side side;
    private final LocalDate day;
    private final int named;
    private final List<Way> ways = new ArrayList<>();
    private int held;

    /** Whether it may be so without a record that says so. */
    private int unrecorded = Verdict.NO;

    Persons(ActorId actor, Side side, LocalDate day) {
      this.actor = actor;
      this.side = side;
      this.day = day;
      this.named = addNamed();
      this.held = Verdict.or(held, named);
      for (FrameworkId id : side.frameworks()) {
        side.modes(id).forEach(modes -> addHolders(id, modes));
      }
    }

    /**
     * Somebody named is taken at the word of the treaty if it has no record there; one that has is
     * meant while it is bound.
     */
    private int addNamed() {
      Treaty treaty = side.treaty();
      boolean mayExist = law.exists(actor, day) != Truth.NO;
      if (side.others.actors().contains(actor)) {
        return Verdict.of(Truth.of(mayExist));
      }
      if (!side.isNamed(actor) || !side.isThrough(treaty.id())) {
        return Verdict.NO;
      }
      if (law.dossier(actor, treaty).isRecorded(Modes.ANY)) {
        addHolders(treaty.id(), Modes.BOUND);
        return Verdict.NO;
      }
      return Verdict.of(Truth.of(mayExist));
    }

    /** Those who hold a mode of a framework, by their own spells or through an institution. */
    private void addHolders(FrameworkId id, Modes modes) {
      Framework framework = architecture.frameworks().get(id);
      if (framework == null) {
        unrecorded = Verdict.or(unrecorded, Verdict.unknown(Reason.NO_DATA));
        held = Verdict.or(held, unrecorded);
        return;
      }
      ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
      if (side.isThrough(id)) {
        addWays(dossier, modes);
      }
      if (law.mayHaveParties(framework, modes, day)) {
        for (ParticipationLaw.Route route : dossier.routesTo(modes)) {
          if (side.isThrough(route.institution().framework().id())) {
            addWays(route.institution(), route.mode());
          }
        }
      }
    }

    private void addWays(ParticipationLaw.Dossier dossier, Modes modes) {
      boolean isBySpell = false;
      for (Spell spell : dossier.history()) {
        if (spell.claim() != Claim.DENIED
            && modes.contains(spell.mode(), Modes.offered(dossier.framework(), spell.mode()))) {
          ways.add(new Way(dossier, spell));
          isBySpell |= law.held(dossier, spell, day) != Verdict.NO;
        }
      }
      int itself = law.holdsItself(dossier, modes, day);
      held = Verdict.or(held, itself);
      unrecorded = isBySpell ? unrecorded : Verdict.or(unrecorded, itself);
    }

    int verdict() {
      ImmutableList<Taken> taken = held == Verdict.NO ? ImmutableList.of() : taken();
      if (taken.stream().allMatch(one -> isTaken(one, null) == Verdict.NO)) {
        return held;
      }
      int has = Verdict.and(Verdict.or(named, unrecorded), isLeft(taken, null));
      for (Way way : ways) {
        int holds = law.held(way.dossier, way.spell, day);
        if (holds != Verdict.NO) {
          has = Verdict.or(has, Verdict.and(holds, isLeft(taken, way)));
        }
      }
      return has;
    }

    private ImmutableList<Taken> taken() {
      ImmutableList.Builder<Taken> taken = ImmutableList.builder();
      for (FrameworkId id : limiting()) {
        Framework framework = architecture.frameworks().get(id);
        if (framework == null) {
          continue;
        }
        ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
        for (Spell spell : dossier.history()) {
          if (spell.claim() != Claim.DENIED) {
            spell.record().limitations().stream()
                .filter(side.isTaken)
                .forEach(limitation -> taken.add(new Taken(dossier, spell, limitation)));
          }
        }
      }
      return taken.build();
    }

    /**
     * Where limitations count: of an obligation anywhere, since it is named in full; of a right in
     * the treaty, where a mode that is named comes from, and where one becomes a party to these.
     */
    private ImmutableSet<FrameworkId> limiting() {
      if (side.isObligor) {
        return architecture.limitedObligations().get(actor);
      }
      ImmutableSet<FrameworkId> meant =
          ImmutableSet.<FrameworkId>builder()
              .add(side.treaty().id())
              .addAll(side.frameworks())
              .build();
      ImmutableSet.Builder<FrameworkId> limiting = ImmutableSet.builder();
      limiting.addAll(meant);
      for (FrameworkId id : meant) {
        Framework framework = architecture.frameworks().get(id);
        if (framework != null) {
          law.dossier(actor, framework)
              .routes()
              .forEach(route -> limiting.add(route.institution().framework().id()));
        }
      }
      return limiting.build();
    }

    /** What limitations leave of what one has by a way, or by none. */
    private int isLeft(ImmutableList<Taken> taken, @Nullable Way way) {
      int left = Verdict.YES;
      for (Taken one : taken) {
        left = Verdict.and(left, Verdict.not(isTaken(one, way)));
      }
      return left;
    }

    /** A limitation lasts no longer than its spell, which needs no proof if it is the way. */
    private int isTaken(Taken one, @Nullable Way way) {
      int inForce =
          Verdict.and(
              standing.inForce(one.limitation, day),
              StandingLaw.applies(one.limitation, side.asked));
      return way != null && one.isOf(way)
          ? inForce
          : Verdict.and(inForce, law.held(one.dossier, one.spell, day));
    }
  }

  /** The frameworks whose records say whether somebody owes it. */
  ImmutableSet<FrameworkId> ofObligor(ActorId obligor, Question question) {
    return ImmutableSet.<FrameworkId>builder()
        .add(question.treaty.id())
        .addAll(question.obligors().frameworks())
        .addAll(architecture.limitedObligations().get(obligor))
        .build();
  }

  /** The frameworks whose records say whether it is owed to somebody. */
  ImmutableSet<FrameworkId> ofObligee(ActorId obligor, Question question) {
    return ImmutableSet.<FrameworkId>builder()
        .add(question.treaty.id())
        .addAll(question.obligees(obligor).frameworks())
        .build();
  }

  /** The obligations that the holder of a mode owes by it. */
  ImmutableSet<Duty> duties(Mode mode) {
    ImmutableSet.Builder<Duty> duties = ImmutableSet.builder();
    for (Treaty treaty : treaties(mode)) {
      for (Obligation obligation : treaty.obligations().values()) {
        if (treaty.isOwedBy(mode, obligation)) {
          duties.add(obligation.duty());
        }
      }
    }
    return duties.build();
  }

  /** The treaties that may have obligations which a mode brings. */
  private ImmutableSet<Treaty> treaties(Mode mode) {
    ImmutableSet.Builder<Treaty> treaties = ImmutableSet.builder();
    treaties.addAll(architecture.treatiesNaming().get(mode.id()));
    Stream.concat(Stream.of(mode.id().framework()), mode.partyTo().stream())
        .map(architecture.treaties()::get)
        .filter(Objects::nonNull)
        .forEach(treaties::add);
    return treaties.build();
  }
}
