/** What all rows of the database have in common. */
@NullMarked
package org.ratsfaden.transaction.jpa;

import org.jspecify.annotations.NullMarked;
