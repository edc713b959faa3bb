package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, which Maven writes into a resource. */
final class CompanionVersion implements IVersionProvider {
  private static final String RESOURCE = "version.txt";

  @Override
  public String[] getVersion() throws IOException {
    var resource = requireNonNull(CompanionVersion.class.getResource(RESOURCE), RESOURCE);
    return new String[] {"koinon " + Resources.toString(resource, UTF_8).strip()};
  }
}
