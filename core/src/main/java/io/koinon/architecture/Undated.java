package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.function.BiFunction;

/** A record without its dates, which are collected instead. */
final class Undated extends Rewriting {
  /**
   * A record, and what is left of it where the dates are left out.
   *
   * @param whole the record
   * @param rest the same with every date open
   * @param days the days on which something begins or happens, in their order
   * @param ends the days on which something ends, in their order
   */
  record Known<T>(T whole, T rest, ImmutableList<Endpoint> days, ImmutableList<Endpoint> ends) {}

  private final ImmutableList.Builder<Endpoint> days = ImmutableList.builder();
  private final ImmutableList.Builder<Endpoint> ends = ImmutableList.builder();

  private Undated() {}

  static <T> Known<T> of(T whole, BiFunction<Rewriting, T, T> rewritten) {
    Undated shape = new Undated();
    T rest = rewritten.apply(shape, whole);
    return new Known<>(whole, rest, shape.days.build(), shape.ends.build());
  }

  @Override
  Endpoint start(Endpoint written) {
    days.add(written);
    return Endpoint.open();
  }

  @Override
  Endpoint day(Endpoint written) {
    return start(written);
  }

  @Override
  Endpoint end(Interval written) {
    ends.add(written.to());
    return Endpoint.open();
  }
}
