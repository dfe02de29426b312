/** The same as rows of the database. */
@NullMarked
package org.ratsfaden.contact.jpa;

import org.jspecify.annotations.NullMarked;
