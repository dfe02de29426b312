/** What the database counts. */
@NullMarked
package org.ratsfaden.operation.jpa;

import org.jspecify.annotations.NullMarked;
