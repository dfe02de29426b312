/** Particulars in the database. */
@NullMarked
package org.ratsfaden.particular.jpa;

import org.jspecify.annotations.NullMarked;
