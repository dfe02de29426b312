/** Steps as rows of the database. */
@NullMarked
package org.ratsfaden.journey.jpa;

import org.jspecify.annotations.NullMarked;
