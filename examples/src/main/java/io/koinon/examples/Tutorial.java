package io.koinon.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tutorial: its place in the order of reading, its class, what it shows, and what it does.
 *
 * @param number its number, from 1
 * @param type the class that it is
 * @param title what it shows
 * @param program what it does, with somewhere to print to
 */
record Tutorial(int number, Class<?> type, String title, Consumer<PrintWriter> program) {
  private static final ImmutableList<Tutorial> ALL =
      ImmutableList.of(
          new Tutorial(
              1,
              Tutorial01QuickStart.class,
              "Quick start: who is in, on which day, and what a document with mistakes is told",
              Tutorial01QuickStart::run),
          new Tutorial(
              2,
              Tutorial02Standing.class,
              "Standing: law and conduct, Uzbekistan and Armenia in the CSTO",
              Tutorial02Standing::run),
          new Tutorial(
              3,
              Tutorial03Dates.class,
              "Dates: one question under six policies, and as another account reads it",
              Tutorial03Dates::run),
          new Tutorial(
              4,
              Tutorial04StatesThatComeAndGo.class,
              "States that come and go: codes by date, successions by account, lineage and seats",
              Tutorial04StatesThatComeAndGo::run),
          new Tutorial(
              5,
              Tutorial05RulesOfYourOwn.class,
              "Rules of your own: a house rule, a profile, a suppression for a time, a baseline",
              Tutorial05RulesOfYourOwn::run),
          new Tutorial(
              6,
              Tutorial06Ballots.class,
              "Ballots: votes that were held, by the rules of their day, with the reason of each",
              Tutorial06Ballots::run),
          new Tutorial(
              7,
              Tutorial07WhoIsBoundToWhom.class,
              "Who is bound to whom: who is to assist, on what condition, and what changes that",
              Tutorial07WhoIsBoundToWhom::run),
          new Tutorial(
              8,
              Tutorial08WriteAStrategy.class,
              "Write a strategy down: in Java and as a document, its conditions asked, its ids checked",
              Tutorial08WriteAStrategy::run),
          new Tutorial(
              9,
              Tutorial09IsItReady.class,
              "Is it ready: which mode one could take up, criterion by criterion, and what blocks it",
              Tutorial09IsItReady::run),
          new Tutorial(
              10,
              Tutorial10ProjectAStrategy.class,
              "Project a strategy: what is done, by whose decision, what is blocked, what is different",
              Tutorial10ProjectAStrategy::run),
          new Tutorial(
              11,
              Tutorial11ChangeOneAssumption.class,
              "Change one assumption: outcomes compared, what it would take, and how likely it is",
              Tutorial11ChangeOneAssumption::run));

  Tutorial {
    requireNonNull(type, "type");
    requireNonNull(title, "title");
    requireNonNull(program, "program");
  }

  /** All tutorials, by number. */
  static ImmutableList<Tutorial> all() {
    return ALL;
  }

  /** The tutorial with a number, if there is one. */
  static Optional<Tutorial> find(int number) {
    return ALL.stream().filter(tutorial -> tutorial.number == number).findFirst();
  }
}
