/** Concepts of the council: their editions, chapters and measures, and how one edition became the next. */
@NullMarked
package org.ratsfaden.concept;

import org.jspecify.annotations.NullMarked;
