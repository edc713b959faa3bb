package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Grade;
import io.koinon.time.Truth;

/** A framework has one mode of full participation at a time. */
final class SecondFullMode implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("mode/second-full")
          .title("A framework has one mode of full participation at a time")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("other", "the other mode")
          .message("It is a mode of grade FULL while {other} is one.")
          .addAdvice("Give one of them another grade, or its validity.")
          .why("Whoever asks for the members gets the holders of both.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    ImmutableList<Mode> modes = framework.modes();
    for (int later = 1; later < modes.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Mode one = modes.get(earlier);
        Mode other = modes.get(later);
        if (one.grade() == Grade.FULL
            && other.grade() == Grade.FULL
            && context.overlap(framework.validityOf(one), framework.validityOf(other))
                == Truth.YES) {
          findings.report(
              Subject.of(other.id()), "/grade", finding -> finding.with("other", one.id().name()));
        }
      }
    }
  }
}
