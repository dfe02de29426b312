/** Open questions as rows of the database. */
@NullMarked
package org.ratsfaden.clarification.jpa;

import org.jspecify.annotations.NullMarked;
