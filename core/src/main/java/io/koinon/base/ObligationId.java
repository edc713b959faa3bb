package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Comparator;

/**
 * An obligation of a treaty: {@code cst/assistance}.
 *
 * <p>The name is a slug and is unique in its treaty only. The whole text is that of the {@link
 * Duty} which the obligation is to those who owe it. Immutable and thread-safe.
 *
 * @param treaty the treaty that it is an obligation of
 * @param name the bare name of the obligation
 */
public record ObligationId(FrameworkId treaty, String name) implements Comparable<ObligationId> {
  private static final Comparator<ObligationId> ORDER =
      Comparator.comparing(ObligationId::treaty).thenComparing(ObligationId::name);

  /**
   * Checks the components.
   *
   * @param treaty the treaty that it is an obligation of
   * @param name the bare name of the obligation
   * @throws RefusedException with the rule {@code id/obligation}
   */
  public ObligationId {
    requireNonNull(treaty, "treaty");
    Texts.slug("id/obligation", name);
  }

  /**
   * {@return the obligation of a treaty with a name}
   *
   * @param treaty the treaty that it is an obligation of
   * @param name the bare name of the obligation, for example {@code assistance}
   * @throws RefusedException with the rule {@code id/obligation}
   */
  public static ObligationId of(FrameworkId treaty, String name) {
    return new ObligationId(treaty, name);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code cst/assistance}
   * @return the id
   * @throws RefusedException with the rule {@code id/obligation} or {@code id/framework}
   */
  public static ObligationId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new RefusedException(
          "id/obligation", text, "treaty/obligation, for example cst/assistance");
    }
    return of(FrameworkId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(ObligationId other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return treaty + "/" + name;
  }
}
