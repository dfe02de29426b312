/** Press releases as rows of the database. */
@NullMarked
package org.ratsfaden.press.jpa;

import org.jspecify.annotations.NullMarked;
