package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.function.BiFunction;

/** A record without the ends of its intervals, which are collected instead. */
final class Shape extends Rewriting {
  /**
   * A record, and what is left of it where the ends are left out.
   *
   * @param whole the record
   * @param rest the same with every end open
   * @param ends the ends in their order
   */
  record Known<T>(T whole, T rest, ImmutableList<Endpoint> ends) {}

  private final ImmutableList.Builder<Endpoint> ends = ImmutableList.builder();

  private Shape() {}

  static <T> Known<T> of(T whole, BiFunction<Rewriting, T, T> rewritten) {
    Shape shape = new Shape();
    T rest = rewritten.apply(shape, whole);
    return new Known<>(whole, rest, shape.ends.build());
  }

  @Override
  Endpoint end(Interval written) {
    ends.add(written.to());
    return Endpoint.open();
  }
}
