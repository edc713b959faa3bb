package io.koinon.architecture;

import com.google.common.base.Ascii;

/** How constants are written in sentences. */
final class Words {
  private Words() {}

  /** {@code PRE_EXISTING} becomes {@code pre-existing}. */
  static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
