package io.koinon.serialization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Mappers as people set them up, with the module. */
enum Mappers {
  /** As it comes. */
  USUAL(JsonMapper.builder()),

  /** Takes everything for something, and has ideas of its own on names. */
  LENIENT(lenient()),

  /** Leaves out what seems to be nothing, and sees no getters. */
  SPARING(
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              it ->
                  it.withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                      .withContentInclusion(JsonInclude.Include.NON_EMPTY))
          .changeDefaultVisibility(
              it -> it.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))),

  /** Writes down types wherever a value might be of a subtype. */
  TYPING(
      JsonMapper.builder()
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              DefaultTyping.NON_FINAL));

  @SuppressWarnings("Immutable") // mappers of Jackson 3 are
  private final JsonMapper mapper;

  Mappers(JsonMapper.Builder builder) {
    this.mapper = builder.addModule(new KoinonModule()).build();
  }

  JsonMapper mapper() {
    return mapper;
  }

  private static JsonMapper.Builder lenient() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(
                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(
                EnumFeature.READ_ENUMS_USING_TO_STRING,
                EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                EnumFeature.WRITE_ENUMS_USING_INDEX,
                EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
            .disable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DateTimeFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES,
                MapperFeature.ALLOW_COERCION_OF_SCALARS,
                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
            .withCoercionConfigDefaults(
                it -> {
                  for (CoercionInputShape shape : CoercionInputShape.values()) {
                    it.setCoercion(shape, CoercionAction.TryConvert);
                  }
                });
    return builder;
  }
}
