/** The way of one document, step by step. */
@NullMarked
package org.ratsfaden.journey;

import org.jspecify.annotations.NullMarked;
