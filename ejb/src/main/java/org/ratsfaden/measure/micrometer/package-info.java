/** Measures kept by Micrometer and told to Prometheus. */
@NullMarked
package org.ratsfaden.measure.micrometer;

import org.jspecify.annotations.NullMarked;
