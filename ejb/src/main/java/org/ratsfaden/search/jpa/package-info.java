/** Saved searches, as rows of the database. */
@NullMarked
package org.ratsfaden.search.jpa;

import org.jspecify.annotations.NullMarked;
