package io.koinon.serialization.shape;

import io.koinon.strategy.Delay;

/** A triangular distribution of delays, while it is read. */
final class TriangularDraft {
  private int least;
  private int mode;
  private int most;

  void least(int given) {
    least = given;
  }

  void mode(int given) {
    mode = given;
  }

  void most(int given) {
    most = given;
  }

  Delay.Triangular build() {
    return new Delay.Triangular(least, mode, most);
  }
}
