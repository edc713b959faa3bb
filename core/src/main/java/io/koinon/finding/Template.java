package io.koinon.finding;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with arguments in braces: {@code "{found} is not a property here"}. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private Template() {}

  /** The sentence, or nothing if an argument is missing. */
  static Optional<String> render(String template, Map<String, Argument> arguments) {
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(template);
    while (place.find()) {
      Argument argument = arguments.get(place.group(1));
      if (argument == null) {
        return Optional.empty();
      }
      place.appendReplacement(text, Matcher.quoteReplacement(argument.toString()));
    }
    return Optional.of(place.appendTail(text).toString());
  }
}
