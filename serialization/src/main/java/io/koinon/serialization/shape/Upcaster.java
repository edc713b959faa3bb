package io.koinon.serialization.shape;

/**
 * Makes a document of one version of the format a document of the next.
 *
 * <p>A pure function. It need not care for the version itself, nor for what is wrong: a document
 * that it cannot make sense of it leaves as it is, and reading finds what is wrong with it then.
 */
@FunctionalInterface
public interface Upcaster {
  /**
   * {@return the document in the next version}
   *
   * @param document the document, an object
   */
  Tree upcast(Tree document);
}
