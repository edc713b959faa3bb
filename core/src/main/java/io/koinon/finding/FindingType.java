package io.koinon.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What findings of one kind have in common: the permanent code, the usual severity, and the
 * templates of their sentence and of the advice.
 *
 * <p>A template names arguments in braces: {@code "{found} is not a property here"}. Of the advices
 * the first is taken whose arguments the finding has all. Immutable and thread-safe.
 *
 * @param code the permanent code, {@code group/name}
 * @param severity the severity unless a finding says otherwise
 * @param message the template of the sentence
 * @param advice templates of what to do about it, the most telling first; none if there is none
 */
public record FindingType(
    String code, Severity severity, String message, ImmutableList<String> advice) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*/[a-z0-9-]+");

  /**
   * Checks the components.
   *
   * @param code the permanent code, {@code group/name}
   * @param severity the severity unless a finding says otherwise
   * @param message the template of the sentence
   * @param advice templates of what to do about it, the most telling first; none if there is none
   */
  public FindingType {
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(advice, "advice");
    if (!isCode(code)) {
      throw new IllegalArgumentException("code must be group/name, not \"" + code + '"');
    }
  }

  /**
   * {@return whether a text can be a code: {@code group/name}, in lower case, digits and hyphens,
   * the group with dots between its parts}
   *
   * @param text the text
   */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** {@return the group that the code belongs to, the part before the slash} */
  public String group() {
    return code.substring(0, code.indexOf('/'));
  }

  String messageOf(Finding finding) {
    return Template.render(message, finding.arguments()).orElse(message);
  }

  Optional<String> adviceOf(Finding finding) {
    return advice.stream()
        .flatMap(template -> Template.render(template, finding.arguments()).stream())
        .findFirst();
  }
}
