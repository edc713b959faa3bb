package io.koinon.cooperation;

import static java.util.Objects.requireNonNull;

import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body rests on in an operation: a treaty, {@code cst}, or one obligation of it, {@code
 * cst/assistance}.
 *
 * <p>The decision that it took on this basis is an act, which {@link OperationRole#decision} names.
 * Immutable and thread-safe.
 */
public final class LegalBasis implements Comparable<LegalBasis> {
  private static final Comparator<LegalBasis> ORDER =
      Comparator.comparing(LegalBasis::framework)
          .thenComparing(
              basis -> basis.obligation, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final FrameworkId framework;
  private final @Nullable ObligationId obligation;

  private LegalBasis(FrameworkId framework, @Nullable ObligationId obligation) {
    this.framework = requireNonNull(framework, "framework");
    this.obligation = obligation;
  }

  /**
   * {@return a treaty, or an institution, as a whole}
   *
   * @param framework the treaty or institution
   */
  public static LegalBasis of(FrameworkId framework) {
    return new LegalBasis(framework, null);
  }

  /**
   * {@return one obligation of a treaty}
   *
   * @param obligation the obligation
   */
  public static LegalBasis of(ObligationId obligation) {
    return new LegalBasis(obligation.treaty(), obligation);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code cst} or {@code cst/assistance}
   * @return the basis
   * @throws io.koinon.RefusedException with the rule {@code id/framework} or {@code id/obligation}
   */
  public static LegalBasis parse(String text) {
    return text.indexOf('/') < 0 ? of(FrameworkId.of(text)) : of(ObligationId.parse(text));
  }

  /** {@return the treaty or institution} */
  public FrameworkId framework() {
    return framework;
  }

  /** {@return the obligation, if it is one} */
  public Optional<ObligationId> obligation() {
    return Optional.ofNullable(obligation);
  }

  /** By framework, then by obligation, the framework as a whole first. */
  @Override
  public int compareTo(LegalBasis other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LegalBasis that
        && framework.equals(that.framework)
        && Objects.equals(obligation, that.obligation);
  }

  @Override
  public int hashCode() {
    return 31 * framework.hashCode() + Objects.hashCode(obligation);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return obligation == null ? framework.value() : obligation.toString();
  }
}
