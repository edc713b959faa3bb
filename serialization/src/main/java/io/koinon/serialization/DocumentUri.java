package io.koinon.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import java.util.regex.Pattern;

/**
 * The name of a document as a URI reference (RFC 3986).
 *
 * @param text the reference
 * @param isRelative whether it is relative to what is checked
 */
record DocumentUri(String text, boolean isRelative) {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  /**
   * What stands in a path as it is. A colon could not stand in the first part of a relative path,
   * where it would end a scheme.
   */
  private static final Escaper PATH = new PercentEscaper("-._~!$&'()*+,;=@/", false);

  /** The reference to a document by its path, with slashes of either kind, or by its URI. */
  static DocumentUri of(String name) {
    if (ABSOLUTE.matcher(name).matches()) {
      return new DocumentUri(name, false);
    }
    // Half of a surrogate pair cannot be escaped; there and back it is a question mark.
    String path = new String(name.getBytes(UTF_8), UTF_8).replace('\\', '/');
    if (DRIVE.matcher(path).matches()) {
      return file("///" + path.substring(0, 2) + PATH.escape(path.substring(2)));
    }
    if (path.startsWith("//")) {
      return file(PATH.escape(path));
    }
    if (path.startsWith("/")) {
      return file("//" + PATH.escape(path));
    }
    return new DocumentUri(PATH.escape(path), true);
  }

  private static DocumentUri file(String rest) {
    return new DocumentUri("file:" + rest, false);
  }
}
