package io.koinon.validation;

/**
 * Brings rules of one's own to every validator that {@linkplain Validator#withProvidedRules() looks
 * for them}, through {@link java.util.ServiceLoader}.
 */
public interface RuleProvider {
  /** {@return the rules; their ids begin with a reversed domain name} */
  Iterable<Rule> rules();
}
