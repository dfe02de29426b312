/** Concepts, their chapters and what serves them: pages and API. */
@NullMarked
package org.ratsfaden.web.concept;

import org.jspecify.annotations.NullMarked;
