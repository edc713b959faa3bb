package io.koinon.cooperation;

/** What a body does for an operation. */
public enum OperationRoleKind {
  /** It gives the mandate. */
  AUTHORISES,
  /** It has the political lead. */
  LEADS,
  /** It has the military command. */
  COMMANDS,
  /** It gives forces, bases, money or staff, and decides nothing. */
  SUPPORTS
}
