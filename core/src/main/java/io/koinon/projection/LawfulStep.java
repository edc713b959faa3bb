package io.koinon.projection;

import io.koinon.finding.Explanation;
import java.time.LocalDate;

/**
 * Whether the law allows an action on a day, why, and when it would take effect.
 *
 * @param explanation whether, and why
 * @param effect the day on which it takes effect, if it is allowed
 */
record LawfulStep(Explanation explanation, LocalDate effect) {}
