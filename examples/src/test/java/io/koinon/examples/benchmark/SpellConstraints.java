package io.koinon.examples.benchmark;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.koinon.examples.benchmark.ConstrainedDocument.Act;
import io.koinon.examples.benchmark.ConstrainedDocument.Limitation;
import io.koinon.examples.benchmark.ConstrainedDocument.Spell;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;

/**
 * The rules of several properties, as constraints of Hibernate Validator.
 *
 * <p>The days of the benchmark's documents are whole, so their texts are compared as they are: that
 * is faster than parsing them. What is missing is somebody else's fault.
 */
final class SpellConstraints {
  private SpellConstraints() {}

  /** What has a start and an end. */
  interface Dated {
    String from();

    String to();
  }

  /** An end comes after its start. */
  @Target(TYPE)
  @Retention(RUNTIME)
  @Constraint(validatedBy = EndAfterStart.Check.class)
  @interface EndAfterStart {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two. */
    final class Check implements ConstraintValidator<EndAfterStart, Dated> {
      @Override
      public boolean isValid(Dated dated, ConstraintValidatorContext context) {
        return dated.from() == null || dated.to() == null || isBefore(dated.from(), dated.to());
      }
    }
  }

  /** Ratification follows signature. */
  @Target(TYPE)
  @Retention(RUNTIME)
  @Constraint(validatedBy = RatifiedAfterSigned.Check.class)
  @interface RatifiedAfterSigned {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for the two acts. */
    final class Check implements ConstraintValidator<RatifiedAfterSigned, Spell> {
      @Override
      public boolean isValid(Spell spell, ConstraintValidatorContext context) {
        String signed = dayOf("signature", spell);
        String ratified = dayOf("ratification", spell);
        return signed == null || ratified == null || !isBefore(ratified, signed);
      }

      private static String dayOf(String kind, Spell spell) {
        if (spell.entry() != null) {
          for (Act act : spell.entry()) {
            if (kind.equals(act.act())) {
              return act.on();
            }
          }
        }
        return null;
      }
    }
  }

  /** A limitation holds within its spell. */
  @Target(TYPE)
  @Retention(RUNTIME)
  @Constraint(validatedBy = LimitedWithin.Check.class)
  @interface LimitedWithin {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares limitations that have dates with the spell. */
    final class Check implements ConstraintValidator<LimitedWithin, Spell> {
      @Override
      public boolean isValid(Spell spell, ConstraintValidatorContext context) {
        if (spell.limitations() == null || spell.from() == null || spell.to() == null) {
          return true;
        }
        for (Limitation limitation : spell.limitations()) {
          if (limitation.from() != null
              && limitation.to() != null
              && (isBefore(limitation.from(), spell.from())
                  || isBefore(spell.to(), limitation.to()))) {
            return false;
          }
        }
        return true;
      }
    }
  }

  /** Two spells in one mode have no day in common. */
  @Target(TYPE_USE)
  @Retention(RUNTIME)
  @Constraint(validatedBy = Disjoint.Check.class)
  @interface Disjoint {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares every two. */
    final class Check implements ConstraintValidator<Disjoint, List<Spell>> {
      @Override
      public boolean isValid(List<Spell> spells, ConstraintValidatorContext context) {
        for (int later = 1; later < spells.size(); later++) {
          for (int earlier = 0; earlier < later; earlier++) {
            if (overlap(spells.get(earlier), spells.get(later))) {
              return false;
            }
          }
        }
        return true;
      }

      private static boolean overlap(Spell one, Spell other) {
        return one.mode() != null
            && Objects.equals(one.mode(), other.mode())
            && one.from() != null
            && one.to() != null
            && other.from() != null
            && other.to() != null
            && isBefore(one.from(), other.to())
            && isBefore(other.from(), one.to());
      }
    }
  }

  /** Whether an endpoint comes before another; an end that is open comes after all days. */
  private static boolean isBefore(String one, String other) {
    if (one.equals("..")) {
      return false;
    }
    return other.equals("..") || one.compareTo(other) < 0;
  }
}
