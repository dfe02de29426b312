/** The log of openings as rows of the database. */
@NullMarked
package org.ratsfaden.access.jpa;

import org.jspecify.annotations.NullMarked;
