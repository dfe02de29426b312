/** Links in the database. */
@NullMarked
package org.ratsfaden.linking.jpa;

import org.jspecify.annotations.NullMarked;
