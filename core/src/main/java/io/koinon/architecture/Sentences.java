package io.koinon.architecture;

import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import java.util.Locale;

/** What events say. */
final class Sentences {
  /** When something happened, as an adverb with a blank before. */
  private static final Endpoint.Visitor<String> WHEN =
      new Endpoint.Visitor<>() {
        @Override
        public String at(PartialDate date) {
          return (date.precision() == PartialDate.Precision.DAY ? " on " : " in ") + date;
        }

        @Override
        public String between(Endpoint.Between between) {
          return " on some day of " + between;
        }

        @Override
        public String reference(Endpoint.Reference reference) {
          return " on the day of " + reference;
        }

        @Override
        public String open() {
          return "";
        }

        @Override
        public String unknown() {
          return " on an unknown day";
        }
      };

  private Sentences() {}

  private static String when(Endpoint day) {
    return day.accept(WHEN);
  }

  private static String perhaps(Claim claim) {
    return claim == Claim.POSSIBLE ? "perhaps " : "";
  }

  static String joined(Participation spell) {
    return spell.participant()
        + " "
        + perhaps(spell.claim())
        + "joined "
        + spell.framework()
        + " as "
        + spell.mode().name()
        + when(spell.interval().from());
  }

  static String left(Participation spell) {
    return spell.participant()
        + " "
        + perhaps(spell.claim())
        + "left "
        + spell.framework()
        + ", where it was "
        + spell.mode().name()
        + ","
        + when(spell.interval().to());
  }

  static String changedMode(String verb, ArchitectureEvent.OfMode event) {
    Participation now = event.now();
    return now.participant()
        + " "
        + perhaps(now.claim())
        + verb
        + " in "
        + now.framework()
        + " from "
        + event.before().mode().name()
        + " to "
        + now.mode().name()
        + (event.until().isPresent()
            ? when(now.interval().from())
            : ", for the record now has another mode");
  }

  private static String holder(Participation spell) {
    return spell.participant() + " as " + spell.mode().name() + " of " + spell.framework();
  }

  private static String word(Limitation limitation) {
    return limitation.kind().name().toLowerCase(Locale.ROOT);
  }

  static String limited(Participation spell, Limitation limitation) {
    return holder(spell)
        + " is "
        + perhaps(limitation.claim())
        + "limited by "
        + word(limitation)
        + limitation.interval().map(interval -> " in " + interval).orElse("");
  }

  static String unlimited(Participation spell, Limitation limitation) {
    return holder(spell)
        + " is no longer limited by "
        + word(limitation)
        + limitation.interval().map(interval -> " in " + interval).orElse("");
  }

  static String reDated(Participation before, Participation now) {
    return holder(now) + " is dated " + now.interval() + " and no longer " + before.interval();
  }

  static String founded(Framework framework) {
    return framework.id()
        + (framework instanceof Institution ? " was founded" : " was concluded")
        + when(framework.existence().from());
  }

  static String dissolved(Framework framework) {
    return framework.id() + " came to an end" + when(framework.existence().to());
  }
}
