package io.koinon.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables generates the value types: hidden behind the abstract type and its builder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "territory:territories",
      "treaty:treaties",
      "duty:duties",
      "means:means",
      "tie:ties"
    },
    allowedClasspathAnnotations = {
      javax.annotation.processing.Generated.class,
      com.google.errorprone.annotations.CanIgnoreReturnValue.class
    })
public @interface KoinonStyle {}
