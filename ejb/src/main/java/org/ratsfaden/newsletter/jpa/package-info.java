/** The same as rows of the database. */
@NullMarked
package org.ratsfaden.newsletter.jpa;

import org.jspecify.annotations.NullMarked;
