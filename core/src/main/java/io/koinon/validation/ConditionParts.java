package io.koinon.validation;

import io.koinon.condition.Condition;
import java.util.function.BiConsumer;

/** A condition and all that it is made of, each with its place. */
final class ConditionParts {
  private ConditionParts() {}

  /** From the outside in. */
  static void forEach(String place, Condition condition, BiConsumer<String, Condition> then) {
    then.accept(place, condition);
    for (int i = 0; i < condition.parts().size(); i++) {
      forEach(place(place, condition, i), condition.parts().get(i), then);
    }
  }

  /** Where a part of a condition stands. */
  static String place(String whole, Condition condition, int i) {
    if (condition instanceof Condition.Not) {
      return whole + "/not";
    }
    return whole + (condition instanceof Condition.AllOf ? "/all/" : "/any/") + i;
  }
}
