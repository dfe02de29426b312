/** Documents, pages and findings as rows of the database. */
@NullMarked
package org.ratsfaden.document.jpa;

import org.jspecify.annotations.NullMarked;
