/** Documents in YAML 1.2; needs SnakeYAML Engine. Not exported. */
@NullMarked
package io.koinon.serialization.yaml;

import org.jspecify.annotations.NullMarked;
