/** Decisions of persons as rows of the database. */
@NullMarked
package org.ratsfaden.placing.jpa;

import org.jspecify.annotations.NullMarked;
