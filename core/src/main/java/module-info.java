/**
 * The model of collective security: who takes part in what, with which rights and duties, on which
 * day, according to whom.
 */
@SuppressWarnings("module") // io.koinon.serialization is compiled after this module
module io.koinon.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports io.koinon;
  exports io.koinon.analysis;
  exports io.koinon.architecture;
  exports io.koinon.base;
  exports io.koinon.condition;
  exports io.koinon.decision;
  exports io.koinon.cooperation;
  exports io.koinon.finding;
  exports io.koinon.framework;
  exports io.koinon.internal to
      io.koinon.serialization;
  exports io.koinon.participation;
  exports io.koinon.projection;
  exports io.koinon.state;
  exports io.koinon.strategy;
  exports io.koinon.time;
  exports io.koinon.validation;

  uses io.koinon.validation.RuleProvider;
}
