/** How far decisions have come, as rows of the database. */
@NullMarked
package org.ratsfaden.resolution.jpa;

import org.jspecify.annotations.NullMarked;
