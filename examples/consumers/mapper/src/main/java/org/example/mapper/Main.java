package org.example.mapper;

import io.koinon.base.StateId;
import io.koinon.participation.Participation;
import io.koinon.serialization.KoinonModule;
import io.koinon.serialization.ValueReadException;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Interval;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A mapper to which the module is added, in a module. */
public final class Main {
  /**
   * Something of one's own.
   *
   * @param during when
   * @param spells spells
   * @param counts a number for each state
   */
  public record Watch(Interval during, List<Participation> spells, Map<StateId, Integer> counts) {}

  private Main() {}

  /** Prints what it was told. */
  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new KoinonModule()).build();
    Watch watch =
        new Watch(
            Interval.parse("1994-04-20/.."),
            Catalogue.eurasia().participations(),
            Map.of(StateId.of("KAZ"), 1));
    boolean isEqual = mapper.readValue(mapper.writeValueAsString(watch), Watch.class).equals(watch);
    System.out.println(
        Main.class.getModule() + ": read back equal: " + isEqual + "; " + refusal(mapper));
  }

  private static String refusal(JsonMapper mapper) {
    try {
      return mapper.readValue("{\"counts\": {\"kaz\": 1}}", Watch.class).toString();
    } catch (ValueReadException e) {
      return e.problems().get(0).location() + " " + e.problems().get(0).finding().code();
    }
  }
}
