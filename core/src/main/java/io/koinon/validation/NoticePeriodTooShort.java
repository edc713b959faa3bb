package io.koinon.validation;

import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.participation.ActKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import java.time.LocalDate;
import java.time.Period;

/** An exit takes effect when the period of notice is over. */
final class NoticePeriodTooShort implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("act/notice-period-too-short")
          .title("An exit takes effect when the period of notice is over")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("notice", "the day of the notice")
          .withText("period", "the period that the framework asks for")
          .withText("end", "where the spell ends")
          .message("It ends on {end}, less than {period} after the notice of {notice}.")
          .addAdvice(
              "Correct one of the days; if all agreed to a shorter period, say so in a note and suppress this.")
          .why("Within the notice year one is still bound: Georgia in the CIS until 2009-08-18.")
          .addReference("CIS Charter, Article 9")
          .addReference("Vienna Convention on the Law of Treaties, Article 56")
          .addDependsOn("act/effect-before-notice")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      Endpoint notice = Acts.dayOf(spell.exit(), ActKind.NOTICE);
      Period period =
          history.framework().flatMap(Framework::exit).flatMap(ExitRule::notice).orElse(null);
      if (notice != null
          && period != null
          && Dates.hasFirstDay(context.architecture().dated(notice))
          && Dates.hasLastDay(context.architecture().dated(spell.interval().to()))) {
        LocalDate earliest = LocalDate.ofEpochDay(context.earliest(notice));
        if (context.latest(spell.interval().to()) < earliest.plus(period).toEpochDay()) {
          findings.report(
              history,
              i,
              "/exit",
              finding -> {
                finding.with("notice", notice.toString());
                finding.with("period", period.toString());
                finding.with("end", spell.interval().to().toString());
              });
        }
      }
    }
  }
}
