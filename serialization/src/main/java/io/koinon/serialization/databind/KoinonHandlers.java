package io.koinon.serialization.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.koinon.serialization.shape.ValueShape;
import io.koinon.serialization.shape.ValueShapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Finds who reads and writes the values of a type, by the shape of the type. */
public final class KoinonHandlers {
  private KoinonHandlers() {}

  /** {@return who reads values} */
  public static Deserializers deserializers() {
    return new Values();
  }

  /** {@return who reads keys} */
  public static KeyDeserializers keyDeserializers() {
    return (type, config, bean) -> keyDeserializer(type.getRawClass());
  }

  /** {@return who writes values} */
  public static Serializers serializers() {
    return new Writers(false);
  }

  /** {@return who writes keys} */
  public static Serializers keySerializers() {
    return new Writers(true);
  }

  /** The shape of a type or of the nearest of its supertypes that has one. */
  private static @Nullable ValueShape<?> shapeOf(Class<?> type) {
    ValueShape<?> nearest = null;
    for (ValueShape<?> shape : ValueShapes.all()) {
      boolean isNearer = nearest == null || nearest.type().isAssignableFrom(shape.type());
      if (isNearer && shape.type().isAssignableFrom(type)) {
        nearest = shape;
      }
    }
    return nearest;
  }

  private static @Nullable ShapeDeserializer<?, ?> deserializer(Class<?> type) {
    ValueShape<?> shape = shapeOf(type);
    return shape == null ? null : deserializer(shape, type);
  }

  private static <T> ShapeDeserializer<T, ?> deserializer(ValueShape<T> shape, Class<?> type) {
    return new ShapeDeserializer<>(shape, type.asSubclass(shape.type()));
  }

  private static @Nullable KeyDeserializer keyDeserializer(Class<?> type) {
    ValueShape<?> shape = shapeOf(type);
    return shape == null || !shape.isText()
        ? null
        : new ShapeKeyDeserializer(deserializer(shape, type));
  }

  private static final class Values extends tools.jackson.databind.deser.Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return deserializer(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return deserializer(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return shapeOf(type) != null;
    }
  }

  private static final class Writers extends tools.jackson.databind.ser.Serializers.Base {
    private final boolean ofKeys;

    Writers(boolean ofKeys) {
      this.ofKeys = ofKeys;
    }

    private @Nullable ValueSerializer<?> serializer(JavaType type) {
      ValueShape<?> shape = shapeOf(type.getRawClass());
      if (shape == null || (ofKeys && !shape.isText())) {
        return null;
      }
      return ofKeys ? new ShapeKeySerializer<>(shape) : new ShapeSerializer<>(shape);
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return serializer(type);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return serializer(type);
    }
  }
}
