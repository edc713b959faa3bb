package io.koinon.projection;

/** What need not be asked again as long as all is as it was. */
abstract class Asked {
  private static final int NEVER = -1;

  private int last = NEVER;

  /** Whether it has not been asked yet as all is now; from now on it has. */
  boolean isToBeAsked(int now) {
    boolean isNew = last != now;
    last = now;
    return isNew;
  }
}
