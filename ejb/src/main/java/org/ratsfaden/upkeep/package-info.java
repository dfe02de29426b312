/** Everything still there and in order: self check, rebuilding, backup. */
@NullMarked
package org.ratsfaden.upkeep;

import org.jspecify.annotations.NullMarked;
