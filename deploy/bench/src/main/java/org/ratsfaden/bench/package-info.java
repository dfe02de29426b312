/** Measures the running portal beside what its parts could do alone. */
@NullMarked
package org.ratsfaden.bench;

import org.jspecify.annotations.NullMarked;
