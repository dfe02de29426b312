/** What tells of matters, in the database. */
@NullMarked
package org.ratsfaden.matter.jpa;

import org.jspecify.annotations.NullMarked;
