package io.koinon.cooperation;

import static java.util.Objects.requireNonNull;

import io.koinon.base.FrameworkId;
import io.koinon.internal.Texts;
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
  private final @Nullable String obligation;

  private LegalBasis(FrameworkId framework, @Nullable String obligation) {
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
   * @param framework the treaty
   * @param obligation the name of the obligation, for example {@code assistance}
   * @throws io.koinon.RefusedException with the rule {@code id/obligation}
   */
  public static LegalBasis of(FrameworkId framework, String obligation) {
    Texts.slug("id/obligation", obligation);
    return new LegalBasis(framework, obligation);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code cst} or {@code cst/assistance}
   * @return the basis
   * @throws io.koinon.RefusedException with the rule {@code id/framework} or {@code id/obligation}
   */
  public static LegalBasis parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(FrameworkId.of(text))
        : of(FrameworkId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  /** {@return the treaty or institution} */
  public FrameworkId framework() {
    return framework;
  }

  /** {@return the name of the obligation, if it is one} */
  public Optional<String> obligation() {
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
    return obligation == null ? framework.value() : framework + "/" + obligation;
  }
}
