package org.example.web;

import io.koinon.base.StateId;
import io.koinon.participation.Participation;
import io.koinon.serialization.ValueReadException;
import io.koinon.serialization.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The mapper that Spring Boot sets up has the module, without a line of configuration. */
@SpringBootApplication
public class Main {
  /**
   * Something of one's own.
   *
   * @param spells spells
   * @param counts a number for each state
   */
  public record Watch(List<Participation> spells, Map<StateId, Integer> counts) {}

  /** Prints what it was told. */
  public static void main(String[] args) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Main.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run(args)) {
      JsonMapper mapper = context.getBean(JsonMapper.class);
      Watch watch =
          new Watch(Catalogue.eurasia().participations(), Map.of(StateId.of("KAZ"), 1));
      boolean isEqual =
          mapper.readValue(mapper.writeValueAsString(watch), Watch.class).equals(watch);
      System.out.println("Spring Boot: read back equal: " + isEqual + "; " + refusal(mapper));
    }
  }

  private static String refusal(JsonMapper mapper) {
    try {
      return mapper.readValue("{\"counts\": {\"kaz\": 1}}", Watch.class).toString();
    } catch (ValueReadException e) {
      return e.problems().get(0).location() + " " + e.problems().get(0).finding().code();
    }
  }
}
