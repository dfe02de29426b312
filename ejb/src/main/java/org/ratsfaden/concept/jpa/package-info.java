/** Concept documents in the database. */
@NullMarked
package org.ratsfaden.concept.jpa;

import org.jspecify.annotations.NullMarked;
