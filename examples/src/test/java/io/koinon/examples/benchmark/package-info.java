/** Benchmarks, with the rivals they are measured against. */
package io.koinon.examples.benchmark;
