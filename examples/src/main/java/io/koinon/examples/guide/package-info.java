/**
 * What the guide under {@code docs/guide}, and the answers to frequent questions in {@code
 * docs/faq.md}, show: one small program for each page. A test compares the pages with these files,
 * and with what they print.
 */
@NullMarked
@CheckReturnValue
package io.koinon.examples.guide;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
