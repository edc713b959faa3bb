package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.JsonText;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a document and the shapes it is declared by, side by side. */
final class ShapeWalk {
  /**
   * A property of an object, given there or not.
   *
   * @param document where it is
   * @param pointer the pointer of the object
   * @param object the object
   * @param shape the shape of the object
   * @param property the property
   * @param member where it is given, if it is
   */
  record Site(
      JsonText document,
      String pointer,
      Node object,
      ObjectShape<?, ?, ?> shape,
      Property<?, ?> property,
      Optional<Member> member) {
    String place() {
      return pointer + "/" + property.name();
    }

    @Override
    public String toString() {
      return place();
    }
  }

  /**
   * A value, and what it may be.
   *
   * @param document where it is
   * @param pattern its pointer, without ids and numbers
   * @param pointer its pointer
   * @param node the value
   * @param kinds the kinds that are right for it
   * @param shape its shape, if it is a single value
   */
  record Spot(
      JsonText document,
      String pattern,
      String pointer,
      Node node,
      Set<Kind> kinds,
      Optional<Shape<?, ?>> shape) {
    @Override
    public String toString() {
      return pointer;
    }
  }

  /**
   * An object whose names are ids.
   *
   * @param document where it is
   * @param pattern its pointer, without ids and numbers
   * @param pointer its pointer
   * @param node the object
   */
  record Keyed(JsonText document, String pattern, String pointer, Node node) {
    @Override
    public String toString() {
      return pointer;
    }
  }

  private final JsonText document;
  private final List<Site> sites = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Keyed> keyed = new ArrayList<>();

  ShapeWalk(JsonText document) {
    this.document = document;
    walk(ArchitectureShapes.DOCUMENT, document.root(), "", "");
  }

  ImmutableList<Site> sites() {
    return ImmutableList.copyOf(sites);
  }

  ImmutableList<Spot> spots() {
    return ImmutableList.copyOf(spots);
  }

  ImmutableList<Keyed> keyed() {
    return ImmutableList.copyOf(keyed);
  }

  private void walk(Shape<?, ?> shape, Node node, String pattern, String pointer) {
    if (shape instanceof CollectedShape<?, ?, ?> collected) {
      walk(collected.values(), node, pattern, pointer);
      return;
    }
    if (shape instanceof EntryShape<?, ?> entry) {
      walk(entry.value(), node, pattern, pointer);
      return;
    }
    if (shape instanceof DeferredShape<?, ?> deferred) {
      walk(deferred.shape(), node, pattern, pointer);
      return;
    }
    spots.add(new Spot(document, pattern, pointer, node, kinds(shape), Optional.of(shape)));
    if (shape instanceof ObjectShape<?, ?, ?> object) {
      for (Property<?, ?> property : object.properties()) {
        Optional<Member> member = node.find(property.name());
        sites.add(new Site(document, pointer, node, object, property, member));
        String step = "/" + property.name();
        member.ifPresent(found -> walk(property, found.value(), pattern + step, pointer + step));
      }
    }
  }

  private static Set<Kind> kinds(Shape<?, ?> shape) {
    if (shape instanceof TextShape) {
      return Set.of(Kind.TEXT);
    }
    if (shape instanceof JsonShape) {
      return Set.of(Kind.values());
    }
    if (shape instanceof FlagShape) {
      return Set.of(Kind.TRUE, Kind.FALSE);
    }
    boolean isNumber = shape instanceof VersionShape || shape instanceof CountShape;
    return Set.of(isNumber ? Kind.NUMBER : Kind.OBJECT);
  }

  private void walk(Property<?, ?> property, Node value, String pattern, String pointer) {
    if (property instanceof Property.One<?, ?, ?> one) {
      walk(one.shape(), value, pattern, pointer);
    } else if (property instanceof Property.All<?, ?, ?> all) {
      walk(all.shape(), value, pattern, pointer);
    } else {
      walk(BaseShapes.ENDPOINT, value, pattern, pointer);
    }
  }

  private void walk(Many<?, ?> many, Node node, String pattern, String pointer) {
    if (many instanceof Many.Single<?, ?> single) {
      walk(single.value(), node, pattern, pointer);
      return;
    }
    boolean isList = many instanceof ListShape;
    spots.add(
        new Spot(
            document,
            pattern,
            pointer,
            node,
            Set.of(isList ? Kind.ARRAY : Kind.OBJECT),
            Optional.empty()));
    if (!isList) {
      keyed.add(new Keyed(document, pattern, pointer, node));
    }
    for (Member member : node.members()) {
      String inner = pointer + "/" + token(member);
      if (many instanceof ListShape<?, ?> list) {
        walk(list.element(), member.value(), pattern + "/*", inner);
      } else if (many instanceof KeyedShape<?, ?, ?, ?> objects) {
        walk(objects.values(), member.value(), pattern + "/*", inner);
      }
    }
  }

  /** The name of a member as a part of a pointer: ids of parts have a slash in them. */
  static String token(Member member) {
    return member.name().replace("~", "~0").replace("/", "~1");
  }

  // What can be reached, whatever a document holds

  /** All single shapes that the document is made of, each once. */
  static Set<Shape<?, ?>> reachable() {
    Set<Shape<?, ?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    reach(ArchitectureShapes.DOCUMENT, found);
    return found;
  }

  private static void reach(Shape<?, ?> shape, Set<Shape<?, ?>> found) {
    if (!found.add(shape)) {
      return;
    }
    if (shape instanceof CollectedShape<?, ?, ?> collected) {
      reach(collected.values(), found);
    }
    if (shape instanceof EntryShape<?, ?> entry) {
      reach(entry.value(), found);
    }
    if (shape instanceof DeferredShape<?, ?> deferred) {
      reach(deferred.shape(), found);
    }
    if (shape instanceof ObjectShape<?, ?, ?> object) {
      for (Property<?, ?> property : object.properties()) {
        if (property instanceof Property.One<?, ?, ?> one) {
          reach(one.shape(), found);
        } else if (property instanceof Property.All<?, ?, ?> all) {
          reach(all.shape(), found);
        } else {
          reach(BaseShapes.ENDPOINT, found);
        }
      }
    }
  }

  private static void reach(Many<?, ?> many, Set<Shape<?, ?>> found) {
    if (many instanceof Many.Single<?, ?> single) {
      reach(single.value(), found);
    } else if (many instanceof ListShape<?, ?> list) {
      reach(list.element(), found);
    } else if (many instanceof KeyedShape<?, ?, ?, ?> objects) {
      reach(objects.id(), found);
      reach(objects.values(), found);
    }
  }
}
